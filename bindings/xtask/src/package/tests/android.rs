use super::super::android::{app, package};
use super::super::library::RUST_FLAGS;
use super::*;

const TARGETS: &str = "aarch64-linux-android\narmv7-linux-androideabi\n\
    x86_64-linux-android\nx86_64-unknown-linux-gnu\n";

fn with_kit() -> MadeUp {
    MadeUp::of("linux")
        .variable("ANDROID_NDK_HOME", "/opt/ndk")
        .text(
            "/opt/ndk/source.properties",
            "Pkg.Desc = Android NDK\nPkg.Revision = 28.2.13676358\n",
        )
        .with_rust_for(TARGETS)
}

#[test]
fn the_first_processor_is_built_stripped_and_held_against_large_pages() {
    let made = package(&with_kit());
    assert_eq!(told(&made.missing), [""; 0]);
    let programs = "/opt/ndk/toolchains/llvm/prebuilt/linux-x86_64/bin";
    let built = "target/aarch64-linux-android/phone/libtend_bindings";
    let shipped = "android/app/src/main/jniLibs/arm64-v8a/libtend_bindings.so";
    assert_eq!(
        typed(&made)[..6],
        [
            "rm -rf android/app/src/main/jniLibs && mkdir -p android/app/src/main/jniLibs".into(),
            format!(
                "RUSTC_BOOTSTRAP=1 \
                 CARGO_TARGET_AARCH64_LINUX_ANDROID_RUSTFLAGS='{RUST_FLAGS}' \
                 CFLAGS_aarch64_linux_android='-fno-asynchronous-unwind-tables \
                 -fno-unwind-tables' \
                 CC_aarch64_linux_android={programs}/aarch64-linux-android26-clang \
                 AR_aarch64_linux_android={programs}/llvm-ar \
                 cargo rustc --locked --package tend-bindings --lib --crate-type staticlib \
                 --profile phone --target aarch64-linux-android \
                 -Zbuild-std=std,panic_unwind -Zbuild-std-features=optimize_for_size"
            ),
            format!(
                "{programs}/aarch64-linux-android26-clang -shared -o {built}.so \
                 -Wl,-u,ffi_tend_uniffi_contract_version {built}.a \
                 -Wl,--version-script=bindings/exported.map \
                 -Wl,--gc-sections,--no-undefined,-z,relro,-z,now -lm -ldl -llog \
                 -Wl,-z,max-page-size=16384 -Wl,--pack-dyn-relocs=android"
            ),
            format!("mkdir -p android/app/src/main/jniLibs/arm64-v8a && cp {built}.so {shipped}"),
            format!("{programs}/llvm-strip --strip-unneeded {shipped}"),
            format!("# {shipped}: every part on pages of 16384 bytes"),
        ]
    );
}

#[test]
fn the_other_processors_have_their_own_compilers_and_folders() {
    let commands = typed(&package(&with_kit()));
    let said = |words: &[&str]| {
        assert!(
            commands.iter().any(|command| words.iter().all(|word| command.contains(word))),
            "{words:?} in {commands:#?}"
        );
    };
    // Android, Rust and the kit each have a name of their own for the 32-bit processor.
    said(&[
        "CC_armv7_linux_androideabi=/opt/ndk",
        "bin/armv7a-linux-androideabi26-clang",
        "--target armv7-linux-androideabi",
    ]);
    said(&[
        "bin/armv7a-linux-androideabi26-clang -shared",
        "target/armv7-linux-androideabi/phone/libtend_bindings.a",
        "max-page-size=16384",
    ]);
    said(&["jniLibs/armeabi-v7a/libtend_bindings.so"]);
    said(&["bin/x86_64-linux-android26-clang", "--target x86_64-linux-android"]);
    said(&["jniLibs/x86_64/libtend_bindings.so"]);
}

#[test]
fn kotlin_is_generated_last_from_the_library_that_still_describes_itself() {
    assert_eq!(
        typed(&package(&with_kit())).last().map(String::as_str),
        Some(
            "cargo run --quiet --locked --package tend-bindgen -- kotlin \
             target/aarch64-linux-android/phone/libtend_bindings.a target/bindings/kotlin"
        )
    );
}

#[test]
fn another_target_folder_is_respected() {
    let machine = with_kit().variable("CARGO_TARGET_DIR", "/tmp/built");
    let commands = typed(&package(&machine));
    assert!(commands[3].contains("cp /tmp/built/aarch64-linux-android/phone/"), "{}", commands[3]);
}

#[test]
fn the_newest_kit_of_the_sdk_is_taken_by_number() {
    let machine = MadeUp::of("macos")
        .variable("ANDROID_HOME", "/sdk")
        .folder("/sdk/ndk", &["9.0.1", "28.2.13676358", "27.2.12479018"])
        .text("/sdk/ndk/28.2.13676358/source.properties", "Pkg.Revision = 28.2.13676358")
        .with_rust_for(TARGETS);
    let made = package(&machine);
    assert_eq!(told(&made.missing), [""; 0]);
    let first = &typed(&made)[1];
    assert!(
        first.contains("/sdk/ndk/28.2.13676358/toolchains/llvm/prebuilt/darwin-x86_64/bin/"),
        "{first}"
    );
}

#[test]
fn everything_missing_is_told_at_once_and_how_to_get_it() {
    let bare = MadeUp::of("linux").with_rust_for("x86_64-unknown-linux-gnu\n");
    let made = package(&bare);
    assert_eq!(
        told(&made.missing),
        [
            "missing: the Android NDK\n    sdkmanager 'ndk;28.2.13676358', then set \
             ANDROID_NDK_HOME to its folder (or ANDROID_HOME to that of the SDK)",
            "missing: Rust for aarch64-linux-android armv7-linux-androideabi \
             x86_64-linux-android\n    rustup target add aarch64-linux-android \
             armv7-linux-androideabi x86_64-linux-android",
        ]
    );
    // A dry run shows the commands all the same.
    assert!(typed(&made)[1].contains("\"$ANDROID_NDK_HOME/toolchains/llvm"), "{:?}", typed(&made));
}

#[test]
fn an_old_kit_is_refused_by_its_number() {
    let old = with_kit().text("/opt/ndk/source.properties", "Pkg.Revision = 25.1.8937393");
    let told = told(&package(&old).missing);
    assert!(told[0].contains("r27 or later, for that of /opt/ndk is r25"), "{told:?}");
}

#[test]
fn a_folder_that_is_no_kit_is_refused() {
    let wrong = MadeUp::of("linux").variable("NDK_HOME", "/home/parent").with_rust_for(TARGETS);
    let told = told(&package(&wrong).missing);
    assert!(told[0].contains("/home/parent: no source.properties"), "{told:?}");
}

#[test]
fn without_rustup_its_address_is_told() {
    let mut machine = with_kit();
    machine.answers.clear();
    assert_eq!(
        told(&package(&machine).missing),
        ["missing: rustup, which brings Rust to phones\n    https://rustup.rs"]
    );
}

#[test]
fn windows_is_sent_to_linux() {
    let told = told(&package(&MadeUp::of("windows").with_rust_for(TARGETS)).missing);
    assert!(told[0].contains("for this is windows"), "{told:?}");
}

fn with_sdk() -> MadeUp {
    MadeUp::of("linux")
        .variable("ANDROID_HOME", "/opt/android")
        .folder("android/app/src/main/jniLibs", &["arm64-v8a"])
        .text(
            "android/gradle/wrapper/gradle-wrapper.properties",
            "distributionUrl=https\\://services.gradle.org/distributions/gradle-9.6.0-bin.zip\n",
        )
}

#[test]
fn the_app_is_built_by_the_gradle_of_the_machine_or_by_the_wrapper_a_developer_made() {
    let printed = "\n------------\nGradle 9.6.1\n------------\n";
    let made = app(&with_sdk().answer("gradle --version", printed));
    assert_eq!(told(&made.missing), [""; 0]);
    assert_eq!(typed(&made), ["gradle --project-dir android assembleRelease"]);
    let made = app(&with_sdk().text("android/gradlew", "#!/bin/sh\n"));
    assert_eq!(told(&made.missing), [""; 0]);
    assert_eq!(typed(&made), ["android/gradlew --project-dir android assembleRelease"]);
}

#[test]
fn an_older_gradle_and_a_machine_with_nothing_are_told_what_is_missing() {
    let older = app(&with_sdk().answer("gradle --version", "Gradle 8.14\n"));
    assert_eq!(
        told(&older.missing),
        ["missing: Gradle 9.6.0 or later\n    https://gradle.org/install"]
    );
    assert_eq!(app(&MadeUp::of("linux")).missing.len(), 3);
}
