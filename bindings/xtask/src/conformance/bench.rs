//! Building the programs that are timed, and telling them what to do.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use super::timed::{self, Timer};
use crate::bindings::{self, Language, Profile};
use crate::{kotlin, run};

/// Lists what Maven puts on the class path.
const CLASS_PATH: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

/// Builds all, times all, prints the table; false when something failed and said so.
pub fn bindings() -> bool {
    match measure() {
        Ok(()) => true,
        Err(error) => {
            run::say(format_args!("failed to time the bindings: {error}"));
            false
        }
    }
}

fn measure() -> io::Result<()> {
    let built = run::cargo_succeeds(
        ["build", "--quiet", "--release", "--package", "tend-conformance", "--example", "timed"]
            .map(OsString::from),
    ) && bindings::build(Profile::Release);
    if !built {
        return Err(io::Error::other("the library or its Rust program was not built"));
    }
    let folder = run::target().join("bench");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder)?;
    let prepared = folder.join("year.tend");
    let program = Profile::Release.folder().join("examples/timed");
    let child = Command::new(&program).arg("prepare").arg(&prepared).output()?;
    let child = String::from_utf8_lossy(&child.stdout).trim().to_owned();
    let started = |language, command: &mut Command| -> io::Result<Timer> {
        let copy = timed::copy_for(language, &prepared)?;
        Timer::start(language, command.arg(copy).arg(&child))
    };
    let mut timers = vec![started("Rust", Command::new(&program).arg("run"))?];
    match jvm(&folder) {
        Ok(mut java) => timers.push(started("Kotlin", &mut java)?),
        Err(reason) => run::say(format_args!("without Kotlin: {reason}")),
    }
    match super::swift::timed() {
        Ok(mut swift) => timers.push(started("Swift", &mut swift)?),
        Err(reason) => run::say(format_args!("without Swift: {reason}")),
    }
    run::say(timed::heading());
    timed::compare(&mut timers)
}

/// The JVM with everything compiled on its class path.
fn jvm(folder: &Path) -> io::Result<Command> {
    if !super::generate(Language::Kotlin) {
        return Err(io::Error::other("nothing was generated"));
    }
    let list = folder.join("class-path");
    let mut maven = kotlin::maven();
    maven.arg("test-compile").arg(CLASS_PATH).args(super::maven_arguments());
    maven.arg(format!("-Dmdep.outputFile={}", list.display()));
    if !run::succeeds(&mut maven) {
        return Err(io::Error::other("Maven did not compile it"));
    }
    let classes = ["test-classes", "classes"].map(|folder| super::out().join(folder));
    let jars = fs::read_to_string(list)?;
    let jars = jars.trim().split(':').map(PathBuf::from);
    let path = std::env::join_paths(classes.into_iter().chain(jars)).map_err(io::Error::other)?;
    let mut java = Command::new("java");
    java.arg("-cp").arg(path);
    java.arg(format!("-Djna.library.path={}", Profile::Release.folder().display()));
    java.arg("app.tend.conformance.TimedKt");
    Ok(java)
}
