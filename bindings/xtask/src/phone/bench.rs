//! `cargo xtask bench phone`: what a parent waits for on the screens, as ratios to a floor of the
//! same run, on the library as it ships.

use std::process::Command;
use std::{env, fs};

use super::{fonts, forget, maven};
use crate::bindings::{Language, Profile, generate};
use crate::kotlin::tools;
use crate::run::{self, say, target};

/// The program, among the tests for their hands and eyes.
const MAIN: &str = "app.tend.ui.bench.PhoneBenchKt";

/// Builds all and times it; false when something failed and said so.
pub fn bench() -> bool {
    if let Err(missing) = tools::ready() {
        say(missing);
        return false;
    }
    fonts::ready();
    let built = target().join("kotlin/ui");
    let list = built.join("class-path-of-tests.txt");
    let class_path = format!("-Dmdep.outputFile={}", list.display());
    let compiled = generate(&[Language::Kotlin], Profile::Release)
        && forget(&built.join("test-classes")).is_ok()
        && run::succeeds(
            maven()
                .args(["-pl", "ui", "-am", "test-compile", "dependency:build-classpath"])
                .args(["-Dmdep.includeScope=test", &class_path]),
        );
    if !compiled {
        return false;
    }
    let jars = match fs::read_to_string(&list) {
        Ok(jars) => jars,
        Err(error) => {
            say(format_args!("the class path of the screens: {error}"));
            return false;
        }
    };
    let classes = ["test-classes", "classes"].map(|folder| built.join(folder));
    let jars = jars.trim().split(':').map(Into::into);
    let Ok(path) = env::join_paths(classes.into_iter().chain(jars)) else { return false };
    let mut java = Command::new("java");
    java.arg("-cp").arg(path);
    java.arg(format!("-Djna.library.path={}", Profile::Release.folder().display()));
    java.args(["-Djava.awt.headless=true", "-Dskiko.renderApi=SOFTWARE", MAIN]);
    run::succeeds(java.env("FONTCONFIG_FILE", super::fonts_file()))
}
