//! The house on disk: which files it holds, how long they are, what stands at its door.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::rust_source::RustSource;

/// What may stand at the top of the repository. Names that begin with a dot are free.
pub const TOP_LEVEL: [&str; 15] = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "android",
    "bindings",
    "clippy.toml",
    "core",
    "docs",
    "ios",
    "rust-toolchain.toml",
    "rustfmt.toml",
];

/// The lines a file of one subject stays under, its tests not counted.
pub const LONGEST: usize = 500;

/// The top of the repository.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Top-level names that belong to no room. What `.gitignore` leaves out is no part of the house.
#[must_use]
pub fn strangers<'a>(names: &[&'a str], gitignore: &str) -> Vec<&'a str> {
    let ignored = |name: &str| gitignore.lines().any(|line| line.trim_matches('/') == name);
    let at_home = |name: &str| name == "tests" || TOP_LEVEL.contains(&name);
    names
        .iter()
        .copied()
        .filter(|name| !name.starts_with('.') && !at_home(name) && !ignored(name))
        .collect()
}

/// Why a file is too long; `None` when it is not.
#[must_use]
pub fn too_long(file: &str, source: &RustSource) -> Option<String> {
    let lines = source.lines - source.test_lines;
    let tests = file.split('/').any(|part| ["tests", "tests.rs", "benches"].contains(&part));
    (lines >= LONGEST && !tests)
        .then(|| format!("{file}: {lines} lines without its tests; split it by subject"))
}

/// Every file with this extension below `folder`, in order; folders with a dot or called `target`
/// are passed over.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                if !name.starts_with('.') && name != "target" {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stranger_at_the_door_is_caught() {
        let names = ["core", "tests", ".ci", "target", "utils", "README.md", "notes.txt"];
        assert_eq!(strangers(&names, "/target\n*.profraw\n"), ["utils", "notes.txt"]);
    }

    #[test]
    fn a_long_file_is_caught_and_its_tests_are_not_counted() {
        let source = |code: usize, tests: usize| {
            let text = format!(
                "{}#[cfg(test)]\nmod tests {{\n{}}}\n",
                "fn f() {}\n".repeat(code),
                "fn t() {}\n".repeat(tests)
            );
            RustSource::read(&text, &["review".to_owned()]).unwrap()
        };
        // 498 lines and the line of the attribute are 499.
        assert_eq!(too_long("core/src/review/night.rs", &source(498, 300)), None);
        assert!(too_long("core/src/review/night.rs", &source(499, 0)).is_some());
        assert_eq!(too_long("core/src/review/tests.rs", &source(900, 0)), None);
        // The package of tests is called `tests` too.
        assert_eq!(too_long("tests/src/house.rs", &source(900, 0)), None);
    }
}
