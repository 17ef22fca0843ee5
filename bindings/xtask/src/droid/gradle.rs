//! Gradle cannot run here. So its files are read: every file they name is there, every version and
//! library comes from the catalogue, and what they say of the app is what is tested.

use std::collections::BTreeSet;
use std::fs;

use toml::Table;

use super::resources::PACKAGE;
use crate::run::root;

/// Every script of the build.
const SCRIPTS: [&str; 5] = [
    "settings.gradle.kts",
    "build.gradle.kts",
    "journal/build.gradle.kts",
    "ui/build.gradle.kts",
    "app/build.gradle.kts",
];

/// A file of `android` without its comments.
fn read(path: &str) -> String {
    let text = fs::read_to_string(root().join("android").join(path)).expect(path);
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.map(|line| format!("{line}\n")).collect()
}

fn catalogue() -> Table {
    toml::from_str(&read("gradle/libs.versions.toml")).unwrap()
}

/// What stands between quotation marks.
fn quoted(script: &str) -> impl Iterator<Item = &str> {
    script.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// The names after `libs.` as the catalogue spells them.
fn taken(script: &str) -> BTreeSet<String> {
    script
        .split("libs.")
        .skip(1)
        .map(|rest| {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '.');
            rest[..end.unwrap_or(rest.len())].trim_end_matches(".get").replace('.', "-")
        })
        .collect()
}

#[test]
fn every_library_and_version_comes_from_the_catalogue() {
    let catalogue = catalogue();
    let mut known = BTreeSet::new();
    for (table, before) in [("versions", "versions-"), ("plugins", "plugins-"), ("libraries", "")] {
        known.extend(
            catalogue[table].as_table().unwrap().keys().map(|name| format!("{before}{name}")),
        );
    }
    let mut libraries = BTreeSet::new();
    for script in SCRIPTS {
        let text = read(script);
        for name in taken(&text) {
            assert!(known.contains(&name), "{script} takes {name}, which the catalogue has not");
            libraries.insert(name);
        }
        for words in quoted(&text) {
            let is_version = words.starts_with(|letter: char| letter.is_ascii_digit());
            assert!(
                !is_version && !words.contains(':') || words.starts_with(':'),
                "{script}: {words}"
            );
        }
    }
    for name in catalogue["libraries"].as_table().unwrap().keys() {
        assert!(libraries.contains(name), "nothing takes {name} of the catalogue");
    }
}

#[test]
fn every_version_of_a_library_and_a_plugin_has_a_name() {
    let catalogue = catalogue();
    let versions = catalogue["versions"].as_table().unwrap();
    for table in ["libraries", "plugins"] {
        for (name, entry) in catalogue[table].as_table().unwrap() {
            let version = entry["version"]["ref"].as_str().unwrap();
            assert!(versions.contains_key(version), "{name}: {version}");
        }
    }
    assert_eq!(versions["app"].as_str(), Some(env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_file_the_build_names_is_there() {
    for script in SCRIPTS {
        let text = read(script);
        let folder = root().join("android").join(script);
        let folder = folder.parent().unwrap();
        for words in quoted(&text) {
            let is_file = words.starts_with("../") || words.ends_with(".pro");
            // Written by `cargo xtask android`, and by other checks before this one.
            if is_file && !words.contains("/target/") {
                assert!(folder.join(words).exists(), "{script}: {words}");
            }
            if let Some(module) = words.strip_prefix(':') {
                let module = root().join("android").join(module).join("build.gradle.kts");
                assert!(module.exists(), "{script}: {words}");
            }
        }
    }
    let modules: Vec<_> =
        SCRIPTS[2..].iter().map(|script| script.split_once('/').unwrap().0).collect();
    for module in modules {
        assert!(read(SCRIPTS[0]).contains(&format!("include(\":{module}\")")), "{module}");
    }
}

#[test]
fn the_app_is_named_as_it_is_tested_and_minified_with_its_rules() {
    let script = read("app/build.gradle.kts");
    assert!(script.contains(&format!("applicationId = \"{PACKAGE}\"")));
    assert!(script.contains(&format!("namespace = \"{PACKAGE}\"")));
    assert!(script.contains("isMinifyEnabled = true"));
    assert!(script.contains("\"proguard-rules.pro\""));
    let rules = read("app/proguard-rules.pro");
    assert!(rules.contains("-keep class com.sun.jna.** { *; }"), "the rules of JNA are gone");
}

#[test]
fn the_app_takes_the_libraries_it_is_tested_with() {
    // Names of the same thing on one platform end in `-android`.
    let tested = fs::read_to_string(root().join("android/gradle/libraries.lock")).unwrap();
    for (name, library) in catalogue()["libraries"].as_table().unwrap() {
        let module = library["module"].as_str().unwrap();
        let version = library["version"]["ref"].as_str().unwrap();
        let version = super::catalogue(version).unwrap();
        if module.starts_with("androidx.") {
            let there = [format!("{module}:{version} "), format!("{module}-android:{version} ")]
                .iter()
                .any(|line| tested.contains(line));
            assert!(there, "{name}: {module}:{version} is not in libraries.lock");
        }
    }
}

/// The version of Gradle, as `gradle wrapper` and the hosted machine take it.
fn gradle_version() -> String {
    let wrapper = read("gradle/wrapper/gradle-wrapper.properties");
    let (_, name) = wrapper.split_once("/gradle-").unwrap();
    name.split_once("-bin.zip").unwrap().0.to_owned()
}

#[test]
fn the_hosted_machine_and_the_guide_take_the_gradle_of_the_wrapper() {
    let version = gradle_version();
    let guide = read("README.md");
    assert!(guide.contains(&format!("gradle wrapper --gradle-version {version}")), "{version}");
    let workflow = fs::read_to_string(root().join(".github/workflows/android.yml")).unwrap();
    assert!(workflow.contains(&format!("gradle-version: \"{version}\"")), "{version}");
}
