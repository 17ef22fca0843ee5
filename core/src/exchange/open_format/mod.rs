//! The open format: everything in a journal as one JSON document, or as a ZIP of CSV files.
//!
//! Both say how much they hold and carry a checksum, and both come in again as the same
//! [`Archive`]. The format is described for others in docs/format.md.
//!
//! ```
//! use tend::exchange::open_format::{Archive, read_json, write_json};
//! use tend::model::Instant;
//!
//! let archive = Archive::default();
//! let mut file = Vec::new();
//! write_json(&archive, Instant(1_583_658_000_000), &mut file)?;
//! assert_eq!(read_json(&file)?.archive, archive);
//! # Ok::<(), tend::model::JournalError>(())
//! ```

mod archive;
mod canonical;
mod cell;
mod checksum;
mod columns;
mod document;
mod preview;
mod read;
mod schema;
mod tables;
#[cfg(test)]
mod tests;
mod unzip;

pub use archive::{Archive, Counts, ReadArchive};
pub use checksum::checksum;
pub use document::{Document, FormatName, write_json};
pub use preview::preview;
pub use read::read_json;
pub use schema::schema;
pub use tables::write_zip;
pub use unzip::read_zip;

/// The newest version of the format this library reads, and the one it writes.
pub const VERSION: u32 = 1;

/// The name of the JSON document's format.
const NAME: &str = "tend-journal";

/// The name of the ZIP's format.
const ZIP_NAME: &str = "tend-journal-csv";

/// Whether a file is a JSON object that names this format.
pub(super) fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"{") && contains(bytes, b"\"tend-journal\"")
}

/// Whether a file is a ZIP with a manifest.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") && contains(bytes, tables::MANIFEST.as_bytes())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
