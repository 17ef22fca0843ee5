use super::super::library::RUST_FLAGS;
use super::super::measured::package;
use super::*;

fn debian() -> MadeUp {
    MadeUp::of("linux")
        .answer("aarch64-linux-gnu-gcc --version", "aarch64-linux-gnu-gcc (Debian 12.2.0) 12.2.0\n")
        .answer("rustc --print sysroot", "/rust\n")
}

#[test]
fn what_is_measured_is_compiled_linked_and_stripped_as_for_a_phone() {
    let made = package(&debian());
    assert_eq!(told(&made.missing), [""; 0]);
    let commands = typed(&made);
    let built = "target/aarch64-unknown-linux-gnu/phone/libtend_bindings";
    for words in [
        format!("RUSTFLAGS='{RUST_FLAGS}'"),
        "CC_aarch64_unknown_linux_gnu=aarch64-linux-gnu-gcc".into(),
        "--profile phone --target aarch64-unknown-linux-gnu -Zbuild-std=".into(),
    ] {
        assert!(commands[0].contains(&words), "{words} in {}", commands[0]);
    }
    let begin = format!("aarch64-linux-gnu-gcc -shared -o {built}.so");
    assert!(commands[1].starts_with(&begin), "{}", commands[1]);
    for words in ["--version-script=bindings/exported.map", "--gc-sections", "-fuse-ld=lld"] {
        assert!(commands[1].contains(words), "{words} in {}", commands[1]);
    }
    assert_eq!(
        commands[2..],
        [
            format!("mkdir -p target/size && cp {built}.so target/size/libtend_bindings.so"),
            "aarch64-linux-gnu-strip --strip-unneeded target/size/libtend_bindings.so".into(),
        ]
    );
}

#[test]
fn what_is_missing_to_measure_is_told_with_how_to_get_it() {
    assert_eq!(
        told(&package(&MadeUp::of("linux")).missing),
        ["missing: a C compiler for the processor of phones\n    apt-get install \
             gcc-aarch64-linux-gnu libc6-dev-arm64-cross",]
    );
    let told = told(&package(&MadeUp::of("macos")).missing);
    assert!(told[0].contains("for this is macos"), "{told:?}");
}
