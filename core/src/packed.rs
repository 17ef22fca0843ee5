//! Files that the library carries packed: tables, drawings, sentences, time zones. Pure.
//!
//! `build.rs` packs them, to a quarter of their size. Whoever reads one keeps what it made of it,
//! not the text.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// A packed file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packed(
    /// As `build.rs` wrote it.
    pub &'static [u8],
);

/// A file below `src` by its name there: `packed!("guide/massage/strokes.csv")`.
macro_rules! packed {
    ($($name:expr),+) => {
        $crate::packed::Packed(include_bytes!(concat!(env!("OUT_DIR"), "/packed/", $($name),+)))
    };
}
pub(crate) use packed;

impl Packed {
    /// The file as it was.
    pub fn bytes(self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // What the compiler put into the library is whole; a test reads every file.
        let _ = ZlibDecoder::new(self.0).read_to_end(&mut bytes);
        bytes
    }

    /// The text of the file.
    pub fn text(self) -> String {
        String::from_utf8(self.bytes()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    fn files(folder: &Path) -> Vec<PathBuf> {
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
    }

    #[test]
    fn every_file_comes_out_as_it_went_in() {
        let packed = Path::new(env!("OUT_DIR")).join("packed");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut read = 0;
        for path in files(&packed).into_iter().filter(|path| path.extension().is_some()) {
            let was = fs::read(source.join(path.strip_prefix(&packed).unwrap()));
            // A file that was taken out of the source leaves its packed copy behind.
            let Ok(was) = was else { continue };
            let bytes: &'static [u8] = Box::leak(fs::read(&path).unwrap().into_boxed_slice());
            assert!(bytes.len() < was.len() + 12, "{}", path.display());
            assert_eq!(Packed(bytes).bytes(), was, "{}", path.display());
            read += 1;
        }
        assert!(read > 30, "only {read} files were read");
    }
}
