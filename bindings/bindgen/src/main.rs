//! Generates Kotlin and Swift from the built library, which carries a description of itself.
//!
//! A program of its own, so that the generator is compiled only where something is generated and
//! no feature of it reaches the library. `cargo xtask bindings` runs it.

mod swift;

use std::process::ExitCode;
use std::{fs, io};

use anyhow::Context;
use camino::{Utf8Path, Utf8PathBuf};
use clap::{Parser, ValueEnum};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

/// Generates the code of one language from the built library.
#[derive(Parser)]
struct Arguments {
    language: Language,
    /// The built library, with its symbol table
    library: Utf8PathBuf,
    /// The folder for the generated code; left alone when it holds just that
    folder: Utf8PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    Kotlin,
    Swift,
}

impl From<Language> for TargetLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Kotlin => Self::Kotlin,
            Language::Swift => Self::Swift,
        }
    }
}

/// Where the settings of the generated code lie: the `uniffi.toml` of each crate that exports.
struct Settings;

impl BindgenPathsLayer for Settings {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        let folder = match crate_name {
            "tend" => "core",
            "tend_conformance" => "tests/conformance",
            _ => return None,
        };
        Some(Utf8PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(folder))
    }
}

fn main() -> ExitCode {
    match generate(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("failed to generate: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn generate(arguments: &Arguments) -> anyhow::Result<()> {
    let Arguments { language, library, folder } = arguments;
    let mut paths = BindgenPaths::default();
    paths.add_layer(Settings);
    let arriving = Utf8PathBuf::from(format!("{folder}.arriving"));
    remove(&arriving)?;
    let options = GenerateOptions {
        languages: vec![(*language).into()],
        source: library.clone(),
        out_dir: arriving.clone(),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths).with_context(|| format!("read {library}"))?;
    if matches!(language, Language::Swift) {
        swift::read_faster(&arriving)?;
    }
    if same(&arriving, folder).unwrap_or(false) {
        return remove(&arriving);
    }
    remove(folder)?;
    fs::rename(&arriving, folder).with_context(|| format!("write {folder}"))
}

fn remove(folder: &Utf8Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("empty {folder}"))?;
    }
    Ok(())
}

/// Whether two folders hold the same files. What compiles them looks at the time of a file, so one
/// that did not change keeps its own.
fn same(left: &Utf8Path, right: &Utf8Path) -> io::Result<bool> {
    let mut count = 0;
    for entry in left.read_dir_utf8()? {
        let entry = entry?;
        let other = right.join(entry.file_name());
        let equal = if entry.file_type()?.is_dir() {
            same(entry.path(), &other)?
        } else {
            fs::read(entry.path())? == fs::read(&other)?
        };
        if !equal {
            return Ok(false);
        }
        count += 1;
    }
    Ok(count == right.read_dir_utf8()?.count())
}
