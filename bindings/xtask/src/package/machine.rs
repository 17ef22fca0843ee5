//! What this machine has, asked before anything is built.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is asked of a machine; tests make one up.
pub trait Machine {
    /// `linux`, `macos` or `windows`.
    fn system(&self) -> &str;
    /// A variable that is set and not empty.
    fn variable(&self, name: &str) -> Option<String>;
    /// The text of a file.
    fn text(&self, path: &Path) -> Option<String>;
    /// The names in a folder; none when it is not there.
    fn names(&self, folder: &Path) -> Vec<String>;
    /// What a program prints when it succeeds.
    fn answer(&self, program: &str, arguments: &[&str]) -> Option<String>;
}

/// The machine this program runs on.
pub struct ThisMachine;

impl Machine for ThisMachine {
    fn system(&self) -> &str {
        std::env::consts::OS
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    }

    fn text(&self, path: &Path) -> Option<String> {
        std::fs::read_to_string(path).ok()
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect()
    }

    fn answer(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Something that must be there first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What it is.
    pub what: String,
    /// How to get it.
    pub get: String,
}

impl Missing {
    /// What is missing, and how to get it.
    pub fn new(what: impl Into<String>, get: impl Into<String>) -> Self {
        Self { what: what.into(), get: get.into() }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "missing: {}\n    {}", self.what, self.get)
    }
}

/// The Rust targets that the toolchain of this repository lacks.
pub fn rust_targets(machine: &dyn Machine, wanted: &[&str]) -> Option<Missing> {
    let Some(installed) = machine.answer("rustup", &["target", "list", "--installed"]) else {
        return Some(Missing::new("rustup, which brings Rust to phones", "https://rustup.rs"));
    };
    let installed: BTreeSet<&str> = installed.split_whitespace().collect();
    let absent: Vec<&str> =
        wanted.iter().copied().filter(|target| !installed.contains(target)).collect();
    (!absent.is_empty()).then(|| {
        let names = absent.join(" ");
        Missing::new(format!("Rust for {names}"), format!("rustup target add {names}"))
    })
}

/// Where cargo leaves what it builds, as typed at the top of the repository.
pub fn target_folder(machine: &dyn Machine) -> PathBuf {
    machine.variable("CARGO_TARGET_DIR").unwrap_or_else(|| "target".to_owned()).into()
}
