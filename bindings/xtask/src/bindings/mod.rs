//! The library of this machine and the Kotlin and Swift generated from it.
//!
//! Nothing generated is committed. It lies under `target/bindings`, one folder for each language,
//! and is written only when it differs, so that Maven and Swift compile again only what changed.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::run;

/// A language that is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// The package `app.tend.core`.
    Kotlin,
    /// The module `TendCore` over the C module `TendCoreFFI`.
    Swift,
}

impl Language {
    /// Every language, in the order of the checks.
    pub const ALL: [Self; 2] = [Self::Kotlin, Self::Swift];

    /// Its name as typed, and that of its folder.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
        }
    }

    /// Where its generated code lies.
    pub fn folder(self) -> PathBuf {
        run::target().join("bindings").join(self.name())
    }
}

/// How the library is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For tests: what `cargo test` compiled is used again.
    Debug,
    /// For benchmarks.
    Release,
}

impl Profile {
    /// The folder in which this profile leaves the host's library, shared and static.
    pub fn folder(self) -> PathBuf {
        run::target().join(match self {
            Self::Debug => "debug",
            Self::Release => "release",
        })
    }

    /// The shared library of this machine.
    pub fn library(self) -> PathBuf {
        self.folder().join(format!("{DLL_PREFIX}tend_bindings{DLL_SUFFIX}"))
    }
}

/// Builds the library of this machine and generates the languages from it; false when one fails.
pub fn generate(languages: &[Language], profile: Profile) -> bool {
    let library = profile.library();
    build(profile) && languages.iter().all(|language| generate_one(*language, &library))
}

/// Builds the library of this machine; what is fresh costs nothing. False when it fails.
pub fn build(profile: Profile) -> bool {
    let mut build = vec!["build", "--quiet", "--package", "tend-bindings"];
    if profile == Profile::Release {
        build.push("--release");
    }
    run::cargo_succeeds(build.iter().map(OsString::from))
}

fn generate_one(language: Language, library: &Path) -> bool {
    let command = ["run", "--quiet", "--package", "tend-bindgen", "--", language.name()];
    let (library, folder) = (library.as_os_str().to_owned(), language.folder().into_os_string());
    run::cargo_succeeds(command.iter().map(OsString::from).chain([library, folder]))
}
