use super::super::ios::{app, package};
use super::super::library::RUST_FLAGS;
use super::*;

const TARGETS: &str = "aarch64-apple-darwin\naarch64-apple-ios\naarch64-apple-ios-sim\n\
    x86_64-apple-ios\n";

fn mac() -> MadeUp {
    MadeUp::of("macos")
        .answer("xcodebuild -version", "Xcode 26.0\n")
        .answer("xcrun --sdk iphoneos --show-sdk-path", "/Applications/Xcode.app/iPhoneOS.sdk\n")
        .with_rust_for(TARGETS)
}

#[test]
fn the_framework_holds_phones_and_the_simulators_of_both_macs() {
    let made = package(&mac());
    assert_eq!(told(&made.missing), [""; 0]);
    let compile = |target: &str| {
        let (low, high) = (target.replace('-', "_"), target.replace('-', "_").to_uppercase());
        format!(
            "RUSTC_BOOTSTRAP=1 CARGO_TARGET_{high}_RUSTFLAGS='{RUST_FLAGS}' \
             CFLAGS_{low}='-fno-asynchronous-unwind-tables -fno-unwind-tables' \
             IPHONEOS_DEPLOYMENT_TARGET=17.0 \
             cargo rustc --locked --package tend-bindings --lib --crate-type staticlib \
             --profile phone --target {target} \
             -Zbuild-std=std,panic_unwind -Zbuild-std-features=optimize_for_size"
        )
    };
    assert_eq!(
        typed(&made),
        [
            compile("aarch64-apple-ios"),
            compile("aarch64-apple-ios-sim"),
            compile("x86_64-apple-ios"),
            "cargo run --quiet --locked --package tend-bindgen -- swift \
             target/aarch64-apple-ios/phone/libtend_bindings.a target/bindings/swift"
                .into(),
            "mkdir -p bindings/swift/Sources/TendCore && cp target/bindings/swift/TendCore.swift \
             bindings/swift/Sources/TendCore/TendCore.swift"
                .into(),
            "rm -rf target/ios/headers && mkdir -p target/ios/headers".into(),
            "mkdir -p target/ios/headers/TendCoreFFI && cp target/bindings/swift/TendCoreFFI.h \
             target/ios/headers/TendCoreFFI/TendCoreFFI.h"
                .into(),
            "mkdir -p target/ios/headers/TendCoreFFI && \
             cp target/bindings/swift/TendCoreFFI.modulemap \
             target/ios/headers/TendCoreFFI/module.modulemap"
                .into(),
            "rm -rf target/ios/simulator && mkdir -p target/ios/simulator".into(),
            "lipo -create target/aarch64-apple-ios-sim/phone/libtend_bindings.a \
             target/x86_64-apple-ios/phone/libtend_bindings.a \
             -output target/ios/simulator/libtend_bindings.a"
                .into(),
            "rm -rf bindings/swift/TendCoreFFI.xcframework".into(),
            "xcodebuild -create-xcframework \
             -library target/aarch64-apple-ios/phone/libtend_bindings.a \
             -headers target/ios/headers \
             -library target/ios/simulator/libtend_bindings.a -headers target/ios/headers \
             -output bindings/swift/TendCoreFFI.xcframework"
                .into(),
        ]
    );
}

#[test]
fn without_a_mac_the_hosted_one_is_named() {
    let linux = MadeUp::of("linux").with_rust_for("x86_64-unknown-linux-gnu");
    assert_eq!(
        told(&package(&linux).missing),
        [
            "missing: a Mac with Xcode, for this is linux\n    \
             on a hosted one: .github/workflows/ios.yml",
            "missing: Rust for aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios\n    \
             rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios",
        ]
    );
}

#[test]
fn a_mac_with_the_command_line_tools_alone_is_sent_to_xcode() {
    let mut tools_alone = mac();
    tools_alone.answers.remove("xcodebuild -version");
    let told = told(&package(&tools_alone).missing);
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("sudo xcode-select --switch"), "{told:?}");
}

#[test]
fn xcode_without_the_sdk_of_phones_is_told_apart() {
    let mut no_sdk = mac();
    no_sdk.answers.remove("xcrun --sdk iphoneos --show-sdk-path");
    assert_eq!(
        told(&package(&no_sdk).missing),
        ["missing: Xcode's SDK for phones\n    xcodebuild -downloadPlatform iOS"]
    );
}

#[test]
fn the_app_is_built_around_the_framework_that_is_there() {
    let made = app(&mac().folder("bindings/swift/TendCoreFFI.xcframework", &["Info.plist"]));
    assert_eq!(told(&made.missing), [""; 0]);
    assert_eq!(
        typed(&made),
        ["xcodebuild build -project ios/Tend.xcodeproj -scheme TendPhone -configuration Debug \
          -destination 'generic/platform=iOS Simulator' -derivedDataPath target/ios/app \
          CODE_SIGNING_ALLOWED=NO"]
    );
    assert_eq!(
        told(&app(&mac()).missing),
        ["missing: the framework of the core\n    cargo xtask ios"]
    );
}
