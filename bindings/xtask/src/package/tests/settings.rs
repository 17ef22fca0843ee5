//! What the packages rely on in files that no compiler reads together.

use std::fs;

use crate::package::library::PROFILE;
use crate::run;

fn toml(path: &str) -> toml::Table {
    fs::read_to_string(run::root().join(path)).unwrap().parse().unwrap()
}

#[test]
fn the_profile_of_phones_keeps_symbols_and_unwinds() {
    let manifest = toml("Cargo.toml");
    let own = &manifest["profile"][PROFILE];
    let release = &manifest["profile"]["release"];
    assert_eq!(own["inherits"].as_str(), Some("release"));
    // Kotlin and Swift are made from the symbols of the static library.
    let strip = own.get("strip").or_else(|| release.get("strip"));
    assert_eq!(strip.and_then(|strip| strip.as_str()), Some("debuginfo"));
    // UniFFI turns a panic into an error of the other language only if it unwinds.
    assert!(own.get("panic").is_none() && release.get("panic").is_none());
}

#[test]
fn the_rules_of_r8_name_the_package_of_the_generated_kotlin() {
    let settings = toml("core/uniffi.toml");
    let package = settings["bindings"]["kotlin"]["package_name"].as_str().unwrap();
    let rules = fs::read_to_string(run::root().join("android/app/proguard-rules.pro")).unwrap();
    for kept in [
        "-keep class com.sun.jna.** { *; }".to_owned(),
        format!("-keepclasseswithmembers,includedescriptorclasses class {package}.** {{"),
        format!("-keep class {package}.** extends com.sun.jna.Structure {{ *; }}"),
        format!("-keep interface {package}.** extends com.sun.jna.Callback {{ *; }}"),
        format!("-keepclassmembers class {package}.** implements com.sun.jna.Callback {{"),
    ] {
        assert!(rules.contains(&kept), "{kept}");
    }
}

#[test]
fn every_build_leaves_the_same_out_of_sqlite() {
    let settings = toml(".cargo/config.toml");
    let flags = settings["env"]["LIBSQLITE3_FLAGS"].as_str().unwrap();
    // Its build script takes nothing else.
    assert!(
        flags
            .split_whitespace()
            .all(|flag| flag.starts_with("-USQLITE_") || flag.starts_with("-DSQLITE_"))
    );
    assert!(
        flags.contains("-USQLITE_ENABLE_FTS5") && flags.contains("-DSQLITE_OMIT_LOAD_EXTENSION")
    );
}
