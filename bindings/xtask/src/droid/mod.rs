//! `cargo xtask app`: the Android app on this machine, without a phone and without Gradle.
//!
//! [`closure`] fetches the libraries as Android has them, [`resources`] merges the manifest and
//! compiles the resources, Maven compiles `android/app` with the screens and runs its tests under
//! Robolectric on the real library of this machine. [`apk`] makes a package of it.

mod apk;
mod closure;
mod demands;
#[cfg(test)]
mod gradle;
mod resources;
mod tools;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use clap::Args;

use crate::bindings::{Language, Profile, generate};
use crate::checks::{Check, Outcome, Work};
use crate::kotlin::{self, surefire};
use crate::run::{self, root, say, target};
use crate::tally::Tally;

pub use apk::assemble;
pub use demands::reaches;

/// The check of the Android app.
pub const CHECK: Check = Check {
    title: "android app",
    language: "android app",
    work: Work::Own { command: "cargo xtask app", run: test },
    holds_tests: true,
    mend: &["to see one alone: cargo xtask app -Dtest=NAME"],
};

/// What is to be done with the app.
#[derive(Args)]
pub struct Wanted {
    /// Resolve the libraries anew from the version catalogue, and do nothing else
    #[arg(long)]
    pub lock: bool,
    /// Make a signed package without the native libraries, as `verify` does, and do nothing else
    #[arg(long, conflicts_with = "lock")]
    pub apk: bool,
    /// Passed on to Maven untouched
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub passed_on: Vec<OsString>,
}

/// Where everything of the app is built.
fn out() -> PathBuf {
    target().join("android")
}

/// A version of the catalogue by its name.
fn catalogue(name: &str) -> io::Result<String> {
    let text = fs::read_to_string(root().join("android/gradle/libs.versions.toml"))?;
    let table: toml::Table = toml::from_str(&text).map_err(io::Error::other)?;
    let version = table.get("versions").and_then(|it| it.get(name)).and_then(toml::Value::as_str);
    version
        .map(str::to_owned)
        .ok_or_else(|| io::Error::other(format!("no version is called {name}")))
}

/// Maven over a project, saying only what is wrong.
fn maven(pom: &Path) -> Command {
    let mut maven = Command::new("mvn");
    maven.args(["-B", "-ntp", "-q", "-f"]).arg(pom);
    maven
}

/// Where Maven keeps a file once it was fetched.
fn in_repository(group: &str, artifact: &str, version: &str) -> io::Result<PathBuf> {
    let home = env::home_dir().ok_or_else(|| io::Error::other("no home folder"))?;
    let folder = home.join(".m2/repository").join(group.replace('.', "/"));
    Ok(folder.join(artifact).join(version).join(format!("{artifact}-{version}.jar")))
}

/// Fetches one jar alone, once.
fn fetched(group: &str, artifact: &str, version_key: &str) -> io::Result<PathBuf> {
    let version = catalogue(version_key)?;
    let file = in_repository(group, artifact, &version)?;
    if !file.exists() {
        let mut maven = Command::new("mvn");
        maven.args(["-B", "-ntp", "-q"]).arg(closure::goal("get")?).arg("-Dtransitive=false");
        maven.arg("-DremoteRepositories=google::::https://maven.google.com");
        maven.arg(format!("-Dartifact={group}:{artifact}:{version}"));
        if !run::succeeds(&mut maven) {
            return Err(io::Error::other(format!("{artifact} {version} could not be fetched")));
        }
    }
    Ok(file)
}

/// Builds the app and runs its tests on the real library.
pub fn test() -> Outcome {
    test_with(&[])
}

/// As [`test()`], with arguments of the caller's for Maven.
///
/// Where the tools can neither be found nor installed, the tests count as skipped.
pub fn test_with(passed_on: &[OsString]) -> Outcome {
    let tools = match tools::find() {
        Ok(tools) => tools,
        Err(missing) => {
            say(format_args!("ANDROID APP SKIPPED: {missing}"));
            let tests = kotlin::count_in(&root().join("android/app/src/test"), "kt", "@Test");
            return Outcome {
                succeeded: true,
                tally: Tally { passed: 0, failed: 0, skipped: tests },
            };
        }
    };
    match run_tests(&tools, passed_on) {
        Ok(outcome) => outcome,
        Err(error) => {
            say(error);
            Outcome { succeeded: false, tally: Tally::default() }
        }
    }
}

fn run_tests(tools: &tools::Tools, passed_on: &[OsString]) -> io::Result<Outcome> {
    let reports = target().join("kotlin/app/surefire-reports");
    // Reports of an earlier run must not stand for this one.
    match fs::remove_dir_all(&reports) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if !generate(&[Language::Kotlin], Profile::Debug) {
        return Ok(Outcome { succeeded: false, tally: Tally::default() });
    }
    prepare(tools)?;
    let android = fetched("org.robolectric", "android-all-instrumented", "android-run")?;
    let mut maven = compiler();
    maven.args(["test", "-Dsurefire.failIfNoSpecifiedTests=false"]);
    maven.arg(format!("-Dandroid.java={}", tools.java().display()));
    maven.arg(format!("-Dandroid.run={}", android.parent().unwrap_or(&android).display()));
    if !passed_on.iter().any(|it| it.to_string_lossy().starts_with("-Dtest=")) {
        maven.arg("-Dtest=app.tend.phone.**");
    }
    let succeeded = run::succeeds(maven.args(passed_on));
    Ok(Outcome { succeeded, tally: surefire::read(&reports)? })
}

/// Maven over the module of the app and what it stands on.
fn compiler() -> Command {
    let mut maven = maven(&root().join("android/pom.xml"));
    maven.args(["-Papp", "-pl", "app", "-am"]);
    maven.arg(format!("-Dandroid.out={}", out().display()));
    maven.arg(format!("-Dnative.dir={}", Profile::Debug.folder().display()));
    maven
}

/// Everything that must lie there before Maven compiles.
fn prepare(tools: &tools::Tools) -> io::Result<()> {
    fs::create_dir_all(out())?;
    closure::prepare()?;
    resources::link(tools)?;
    resources::write_test_settings()
}

/// Resolves the libraries anew; false when that fails.
pub fn lock() -> bool {
    let done = fs::create_dir_all(out()).and_then(|()| closure::resolve());
    done.map_err(say).is_ok()
}
