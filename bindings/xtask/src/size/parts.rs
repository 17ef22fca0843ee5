//! What a library is made of: its sections, and its code by the crate that it comes from.

use std::collections::BTreeMap;

use object::{Object as _, ObjectSection as _, ObjectSymbol as _, SectionKind, SymbolKind};

/// Where C code is counted: SQLite, and a few lines of the compiler's own.
const C: &str = "SQLite (C)";

/// Where the functions are counted that UniFFI makes for each exported one.
const BOUNDARY: &str = "tend's boundary (uniffi)";

/// Names with their bytes, the largest first.
pub type Shares = Vec<(String, u64)>;

/// The reader of both.
pub struct Parts;

impl Parts {
    /// What is loaded into memory, by section.
    ///
    /// # Errors
    /// A sentence: this is no library.
    pub fn sections(library: &[u8]) -> Result<Shares, String> {
        let file = object::File::parse(library).map_err(|error| error.to_string())?;
        let mut shares = BTreeMap::new();
        for section in file.sections() {
            let name = section.name().unwrap_or_default();
            let stored = section.file_range().map_or(0, |(_, bytes)| bytes);
            let loaded = section.address() > 0;
            let name = if loaded { name } else { "what only tools read" };
            *shares.entry(name.to_owned()).or_insert(0) += stored;
        }
        Ok(largest_first(shares))
    }

    /// The code, by crate. A symbol reaches to the next one, since Apple's formats give no length.
    ///
    /// # Errors
    /// A sentence: this is no library.
    pub fn crates(library: &[u8]) -> Result<Shares, String> {
        let file = object::File::parse(library).map_err(|error| error.to_string())?;
        let mut shares = BTreeMap::new();
        for section in file.sections().filter(|section| section.kind() == SectionKind::Text) {
            let end = section.address() + section.size();
            let mut starts: Vec<(u64, &str)> = file
                .symbols()
                .filter(|symbol| symbol.kind() == SymbolKind::Text)
                .filter(|symbol| symbol.section_index() == Some(section.index()))
                .filter_map(|symbol| Some((symbol.address(), symbol.name().ok()?)))
                .collect();
            starts.sort_unstable();
            starts.dedup_by_key(|(address, _)| *address);
            let ends = starts.iter().skip(1).map(|(address, _)| *address).chain([end]);
            for ((start, name), end) in starts.iter().zip(ends) {
                *shares.entry(crate_of(name)).or_insert(0) += end.saturating_sub(*start);
            }
        }
        Ok(largest_first(shares))
    }
}

fn largest_first(shares: BTreeMap<String, u64>) -> Shares {
    let mut all: Shares = shares.into_iter().filter(|(_, bytes)| *bytes > 0).collect();
    all.sort_by(|(a, left), (b, right)| right.cmp(left).then_with(|| a.cmp(b)));
    all
}

/// The crate in which a function was written.
fn crate_of(symbol: &str) -> String {
    let Ok(name) = rustc_demangle::try_demangle(symbol) else {
        let plain = symbol.trim_start_matches('_');
        let boundary = plain.starts_with("uniffi_") || plain.starts_with("ffi_tend");
        return if boundary { BOUNDARY } else { C }.to_owned();
    };
    let name = format!("{name:#}");
    first_crate(&name).unwrap_or("core").to_owned()
}

/// The first crate of a path such as `<&tend::model::Entry as core::fmt::Debug>::fmt`.
fn first_crate(path: &str) -> Option<&str> {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut rest = path;
    while let Some(at) = rest.find("::") {
        let before = &rest[..at];
        let start = before.rfind(|letter| !is_word(letter)).map_or(0, |last| last + 1);
        if start < at && before[start..].starts_with(|letter: char| letter.is_ascii_lowercase()) {
            return Some(&before[start..]);
        }
        rest = &rest[at + 2..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_that_wrote_it() {
        for (path, expected) in [
            ("tend::journal::Journal::today", Some("tend")),
            ("<tend::journal::Journal>::today", Some("tend")),
            ("<&mut serde_json::Value as core::fmt::Debug>::fmt", Some("serde_json")),
            ("core::ptr::drop_in_place::<tend::model::Entry>", Some("core")),
            ("<[u8] as alloc::slice::ToOwned>::to_owned", Some("alloc")),
            ("<dyn chrono_tz::Offset>::name", Some("chrono_tz")),
            ("main", None),
        ] {
            assert_eq!(first_crate(path), expected, "{path}");
        }
    }

    #[test]
    fn c_and_the_boundary_have_no_crate_in_their_names() {
        assert_eq!(crate_of("sqlite3_step"), C);
        assert_eq!(crate_of("uniffi_tend_fn_method_journal_today"), BOUNDARY);
        assert_eq!(crate_of("ffi_tend_rustbuffer_alloc"), BOUNDARY);
        // Of Rust's older manner: _ZN, the length of each part, E.
        assert_eq!(crate_of("_ZN4tend7journal5todayE"), "tend");
    }

    #[test]
    fn this_very_test_has_code_of_this_crate_and_of_rust() {
        let itself = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let crates = Parts::crates(&itself).unwrap();
        for name in ["xtask", "core"] {
            assert!(crates.iter().any(|(own, bytes)| own == name && *bytes > 0), "{name}");
        }
        assert!(crates.is_sorted_by(|left, right| left.1 >= right.1));
        let loaded: u64 = Parts::sections(&itself).unwrap().iter().map(|(_, bytes)| bytes).sum();
        assert!(loaded <= itself.len() as u64);
    }
}
