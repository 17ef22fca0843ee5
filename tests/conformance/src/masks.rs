//! What differs each time a story is told although nothing is wrong: folders and checksums.

use std::path::Path;

/// Where a story keeps its files.
#[derive(Debug)]
pub(crate) struct Masks {
    /// The play's own folder, and the folder of files every play may read.
    places: [(&'static str, String); 2],
}

/// Letters of a SHA-256 in hexadecimal.
const CHECKSUM: usize = 64;

impl Masks {
    pub(crate) fn new(folder: &Path, files: &Path) -> Self {
        let text = |path: &Path| path.display().to_string();
        Self { places: [("<folder>", text(folder)), ("<files>", text(files))] }
    }

    /// The text as it is compared.
    pub(crate) fn hide(&self, text: &str) -> String {
        let digits = text.strip_prefix("sha256:").unwrap_or_default();
        if digits.len() == CHECKSUM && digits.bytes().all(|letter| letter.is_ascii_hexdigit()) {
            return "<checksum>".to_owned();
        }
        self.places.iter().fold(text.to_owned(), |text, (name, path)| text.replace(path, name))
    }

    /// The text as the journal gets it.
    pub(crate) fn show(&self, text: &str) -> String {
        self.places.iter().fold(text.to_owned(), |text, (name, path)| text.replace(name, path))
    }
}
