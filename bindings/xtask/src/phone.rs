//! `cargo xtask phone`: the screens of the Android app on this machine, on the real library.
//!
//! Maven compiles `android/ui`; Java opens its window or writes its pictures.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use clap::Args;

use crate::bindings::{Language, Profile, generate};
use crate::look::root;
use crate::run::{say, target};

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
    /// Only pictures whose name holds this
    #[arg(long, requires = "pictures")]
    only: Option<String>,
}

/// Builds the screens and opens them; false when a step fails.
pub fn open(wanted: &Wanted) -> bool {
    generate(&[Language::Kotlin], Profile::Debug) && compile() && show(wanted)
}

fn class_path_file() -> PathBuf {
    target().join("kotlin/ui/class-path.txt")
}

fn compile() -> bool {
    let pom = root().join("android/pom.xml");
    let class_path = format!("-Dmdep.outputFile={}", class_path_file().display());
    succeeds(
        Command::new("mvn")
            .args(["-B", "-ntp", "-q", "-f"])
            .arg(pom)
            .args(["-pl", "ui", "-am", "compile", "dependency:build-classpath"])
            .arg(class_path),
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
    java.env("FONTCONFIG_FILE", root().join("android/ui/src/desktop/fonts.conf"));
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

fn succeeds(command: &mut Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            let program = command.get_program().to_string_lossy();
            say(format_args!("{program}: {error}; to mend: apt-get install maven openjdk-17-jdk"));
            false
        }
    }
}
