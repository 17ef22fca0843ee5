//! The command that compiles the core for a phone, and the one that generates its language.

use std::path::{Path, PathBuf};

use super::plan::{Action, Call};
use crate::bindings::Language;

/// The profile of `Cargo.toml` that phones get.
pub const PROFILE: &str = "phone";

/// What SQLite leaves out on a phone: nothing in the journal asks for it.
pub const SQLITE: &str = "-USQLITE_ENABLE_FTS3 -USQLITE_ENABLE_FTS3_PARENTHESIS \
    -USQLITE_ENABLE_FTS5 -USQLITE_ENABLE_RTREE -USQLITE_ENABLE_DBSTAT_VTAB -USQLITE_SOUNDEX";

/// The kind of library a phone's linker takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Loaded at run time.
    Shared,
    /// Linked into the app.
    Static,
}

impl Kind {
    const fn crate_type(self) -> &'static str {
        match self {
            Self::Shared => "cdylib",
            Self::Static => "staticlib",
        }
    }

    const fn file(self) -> &'static str {
        match self {
            Self::Shared => "libtend_bindings.so",
            Self::Static => "libtend_bindings.a",
        }
    }

    /// Where cargo leaves it for a Rust target.
    pub fn built(self, target_folder: &Path, target: &str) -> PathBuf {
        target_folder.join(target).join(PROFILE).join(self.file())
    }
}

/// Compiles one kind of library: of several at once, link-time optimisation would reach none.
pub fn compile(kind: Kind, target: Option<&str>) -> Call {
    let call = Call::new("cargo", &["rustc", "--locked", "--package", "tend-bindings", "--lib"])
        .with(&["--crate-type", kind.crate_type(), "--profile", PROFILE])
        .set("LIBSQLITE3_FLAGS", SQLITE);
    match target {
        Some(target) => call.with(&["--target", target]),
        None => call,
    }
}

/// Generates one language from the very library that ships.
pub fn generate(language: Language, library: &Path, folder: &Path) -> Action {
    let call = Call::new("cargo", &["run", "--quiet", "--locked", "--package", "tend-bindgen"]);
    Action::Run(call.with(&["--", language.name()]).path(library).path(folder))
}
