//! `cargo xtask phone`: the screens of the Android app on this machine, on the real library.
//!
//! Maven compiles `android/ui`; Java opens its window or writes its pictures.

mod bench;
mod drawing;
mod fonts;

use std::path::PathBuf;
use std::process::Command;
use std::{fs, io};

use clap::Args;

use crate::bindings::{Language, Profile, generate};
use crate::checks::{Check, Outcome, Work};
use crate::kotlin::{ONLY_WHAT_IS_WRONG, surefire, tools};
use crate::look::root;
use crate::run::{self, say, target};
use crate::tally::Tally;

pub use bench::bench;

/// The check of the screens.
pub const CHECK: Check = Check {
    title: "phone",
    language: "android",
    work: Work::Own { command: "cargo xtask phone --test", run: test },
    holds_tests: true,
    mend: &[
        "to see one alone: cargo xtask phone --test --only NAME",
        "to mend the format: cargo xtask phone --format",
        "to keep pictures that changed on purpose: cargo xtask phone --bless, then look at them",
        "to see the screens: cargo xtask phone",
    ],
};

/// The class that opens the window.
const MAIN: &str = "app.tend.ui.desktop.MainKt";

/// What is to be shown.
#[derive(Args)]
pub struct Wanted {
    /// Look at this journal instead of a made-up family; it is changed as on a phone
    #[arg(long, conflicts_with = "pictures")]
    journal: Option<PathBuf>,
    /// Write pictures of all screens into this folder instead; needs no display
    #[arg(long, value_name = "DIR")]
    pictures: Option<PathBuf>,
    /// Only pictures whose name holds this, or only the class of tests of this name
    #[arg(long)]
    only: Option<String>,
    /// Run the tests of the screens instead
    #[arg(long, conflicts_with_all = ["journal", "pictures"])]
    pub test: bool,
    /// Write every Kotlin file in its format instead
    #[arg(long, conflicts_with_all = ["journal", "pictures", "test"])]
    format: bool,
    /// Look at every place anew and keep the pictures that differ
    #[arg(long, conflicts_with_all = ["journal", "pictures", "test", "format"])]
    bless: bool,
}

/// Compiles the screens and runs their tests on the real library.
///
/// Where the tools can neither be found nor installed, the tests count as skipped.
fn test() -> Outcome {
    test_only("app.tend.ui.**", &[])
}

/// As [`test()`], of the classes of a pattern, with variables set.
fn test_only(classes: &str, environment: &[(&str, &str)]) -> Outcome {
    if let Err(missing) = tools::ready() {
        say(format_args!("PHONE SKIPPED: {missing}"));
        let tests = tools::count_in(&root().join("android/ui/src/test"), "kt", "@Test");
        return Outcome { succeeded: true, tally: Tally { passed: 0, failed: 0, skipped: tests } };
    }
    drawing::ready();
    fonts::ready();
    let nothing = Outcome { succeeded: false, tally: Tally::default() };
    let reports = target().join("kotlin/ui/surefire-reports");
    // Neither reports of an earlier run nor classes of tests that are gone stand for this one.
    let classes_of_tests = target().join("kotlin/ui/test-classes");
    if let Err(error) = forget(&reports).and_then(|()| forget(&classes_of_tests)) {
        say(error);
        return nothing;
    }
    if !generate(&[Language::Kotlin], Profile::Debug) {
        return nothing;
    }
    let succeeded = run::succeeds(
        maven()
            .args(["-pl", "ui", "-am", "test", "-Dsurefire.failIfNoSpecifiedTests=false"])
            .arg(format!("-Dtest={classes}"))
            .envs(environment.iter().copied()),
    );
    match surefire::read(&reports) {
        Ok(tally) => Outcome { succeeded, tally },
        Err(error) => {
            say(format_args!("{}: {error}", reports.display()));
            nothing
        }
    }
}

fn forget(reports: &std::path::Path) -> io::Result<()> {
    match fs::remove_dir_all(reports) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Maven over the Android modules, saying only what is wrong.
fn maven() -> Command {
    let mut maven = Command::new("mvn");
    maven.args(["-B", "-ntp", "-f"]).arg(root().join("android/pom.xml"));
    maven.args(ONLY_WHAT_IS_WRONG);
    maven
}

/// Runs the tests that are wanted.
pub fn test_wanted(wanted: &Wanted) -> Outcome {
    wanted.only.as_deref().map_or_else(test, |classes| test_only(classes, &[]))
}

/// Does what is wanted; false when a step fails.
pub fn open(wanted: &Wanted) -> bool {
    if wanted.bless {
        let blessed = test_only("EveryPlaceTest", &[("TEND_BLESS", "1")]).succeeded;
        say("next: look at every picture that changed: git status android/ui/src/test/goldens");
        return blessed;
    }
    if wanted.format {
        return succeeds(maven().args(["-N", "validate", "-Dktlint=-F"]));
    }
    generate(&[Language::Kotlin], Profile::Debug) && compile() && show(wanted)
}

fn class_path_file() -> PathBuf {
    target().join("kotlin/ui/class-path.txt")
}

fn compile() -> bool {
    let class_path = format!("-Dmdep.outputFile={}", class_path_file().display());
    succeeds(
        maven().args(["-pl", "ui", "-am", "compile", "dependency:build-classpath"]).arg(class_path),
    )
}

fn show(wanted: &Wanted) -> bool {
    let class_path = match fs::read_to_string(class_path_file()) {
        Ok(libraries) => {
            format!("{}:{}", target().join("kotlin/ui/classes").display(), libraries.trim())
        }
        Err(error) => {
            say(format_args!("the class path of the screens: {error}"));
            return false;
        }
    };
    let native = Profile::Debug.folder();
    let mut java = Command::new("java");
    java.arg(format!("-Djna.library.path={}", native.display())).args(["-cp", &class_path]);
    // Roboto, where it is installed, so that pictures look as on Android.
    java.env("FONTCONFIG_FILE", fonts_file());
    if wanted.pictures.is_some() {
        java.args(["-Djava.awt.headless=true", "-Dskiko.renderApi=SOFTWARE"]);
    }
    java.arg(MAIN);
    if let Some(folder) = &wanted.pictures {
        java.arg("--pictures").arg(folder).args(wanted.only.as_deref());
    }
    if let Some(journal) = &wanted.journal {
        java.arg("--journal").arg(journal);
    }
    succeeds(&mut java)
}

/// What puts Roboto first.
fn fonts_file() -> PathBuf {
    root().join("android/ui/src/desktop/fonts.conf")
}

fn succeeds(command: &mut Command) -> bool {
    if let Err(missing) = tools::ready() {
        say(missing);
        return false;
    }
    drawing::ready();
    run::succeeds(command)
}
