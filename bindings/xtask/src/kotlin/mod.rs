//! The Kotlin layer: generated, compiled, checked by ktlint and tested on the JVM against the
//! library of this machine.

pub mod surefire;
pub mod tools;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use crate::bindings::{self, Profile};
use crate::checks::{Check, Outcome, Work};
use crate::run;
use crate::tally::Tally;

pub use tools::count_in;

/// The check of Kotlin.
pub const CHECK: Check = Check {
    title: "kotlin",
    language: "kotlin",
    work: Work::Own { command: "cargo xtask kotlin", run: test },
    holds_tests: true,
    mend: &[
        "to see one alone: cargo xtask kotlin -Dtest=NAME",
        "to mend the format: cargo xtask kotlin -Dktlint=-F",
    ],
};

/// Maven says only what is wrong; what ktlint finds reaches it as information.
pub const ONLY_WHAT_IS_WRONG: [&str; 2] = [
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
    "-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugins.antrun=info",
];

/// Builds and tests all of it.
pub fn test() -> Outcome {
    test_with(&[])
}

/// Builds and tests, with arguments of the caller's for Maven.
pub fn test_with(passed_on: &[OsString]) -> Outcome {
    let generate = || bindings::generate(&[bindings::Language::Kotlin], Profile::Debug);
    verify(&project().join("src/test"), &out(), passed_on, generate)
}

/// Generates, then builds the layer into `out` and runs the tests of `tests` on it.
///
/// Where the tools can neither be found nor installed, the tests count as skipped.
pub fn verify(
    tests: &Path,
    out: &Path,
    arguments: &[OsString],
    generate: impl FnOnce() -> bool,
) -> Outcome {
    if let Err(missing) = tools::ready() {
        run::say(format_args!("KOTLIN SKIPPED: {missing}"));
        return Outcome { succeeded: true, tally: skipped(tests) };
    }
    let nothing = Outcome { succeeded: false, tally: Tally::default() };
    let reports = out.join("surefire-reports");
    // Reports of an earlier run must not stand for this one.
    if let Err(error) = forget(&reports) {
        run::say(error);
        return nothing;
    }
    if !generate() {
        return nothing;
    }
    let succeeded = run::succeeds(maven().arg("verify").args(arguments));
    match surefire::read(&reports) {
        Ok(tally) => Outcome { succeeded, tally },
        Err(error) => {
            run::say(format_args!("{}: {error}", reports.display()));
            nothing
        }
    }
}

/// Maven over the module of the layer.
pub fn maven() -> Command {
    let mut maven = Command::new("mvn");
    maven.args(["--batch-mode", "--no-transfer-progress"]).args(ONLY_WHAT_IS_WRONG);
    maven.arg("--file").arg(project());
    maven
}

fn project() -> PathBuf {
    run::root().join("bindings/kotlin")
}

/// Where Maven builds the layer; `bindings/kotlin/pom.xml` says so.
fn out() -> PathBuf {
    run::root().join("target/kotlin/journal")
}

fn forget(reports: &Path) -> io::Result<()> {
    match fs::remove_dir_all(reports) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// As many tests as the sources hold.
fn skipped(tests: &Path) -> Tally {
    Tally { passed: 0, failed: 0, skipped: tools::count_in(tests, "kt", "@Test") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The properties of a Maven project whose names say that they are versions.
    fn versions(project: &str) -> BTreeMap<String, String> {
        let pom = fs::read_to_string(run::root().join(project)).unwrap();
        let property = |line: &str| {
            let (name, rest) = line.trim().strip_prefix('<')?.split_once('>')?;
            let value = rest.strip_suffix(&format!("</{name}>"))?;
            name.ends_with(".version").then(|| (name.to_owned(), value.to_owned()))
        };
        pom.lines().filter_map(property).collect()
    }

    #[test]
    fn the_layer_and_the_screens_are_compiled_with_the_same_versions() {
        let (layer, screens) = (versions("bindings/kotlin/pom.xml"), versions("android/pom.xml"));
        assert!(layer.len() >= 5, "{layer:?}");
        for (name, version) in layer {
            assert_eq!(screens.get(&name), Some(&version), "{name}");
        }
    }

    #[test]
    fn the_generated_code_is_for_the_compiler_that_compiles_it() {
        let settings = fs::read_to_string(run::root().join("core/uniffi.toml")).unwrap();
        let kotlin = &versions("bindings/kotlin/pom.xml")["kotlin.version"];
        assert!(settings.contains(&format!("kotlin_target_version = \"{kotlin}\"")), "{kotlin}");
    }
}
