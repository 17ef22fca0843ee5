//! Bringing a history in, taking everything out: bytes to entries and entries to bytes.
//!
//! - [`baby_connect`] reads the CSV export of another app.
//! - [`comparison_table`] reads evenings to compare from any table.
//! - [`made_up`] makes a family up, to look around in.
//! - [`open_format`] writes and reads everything, as JSON or as a ZIP of CSV files.
//!
//! Nothing here knows the journal file. A reader gives drafts with a key for each, so that the
//! journal can tell what it has already; a writer takes values and gives bytes.

pub mod baby_connect;
pub mod comparison_table;
mod counting;
pub mod made_up;
pub mod open_format;
mod unreadable;

pub use unreadable::not_opened;

use crate::model::ImportFormat;

/// The layout of a file, told by its first bytes; `None` when it is none of those that can be
/// brought in.
///
/// ```
/// use tend::exchange::detect;
/// use tend::model::ImportFormat;
///
/// assert_eq!(detect(br#"{"format": "tend-journal"}"#), Some(ImportFormat::OpenJson));
/// assert_eq!(detect(b"Dear diary,"), None);
/// ```
#[must_use]
pub fn detect(bytes: &[u8]) -> Option<ImportFormat> {
    if baby_connect::is_layout(bytes) {
        Some(ImportFormat::BabyConnectCsv)
    } else if open_format::is_json(bytes) {
        Some(ImportFormat::OpenJson)
    } else if open_format::is_zip(bytes) {
        Some(ImportFormat::OpenZip)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::open_format::{Archive, write_json, write_zip};
    use crate::model::Instant;

    #[test]
    fn each_layout_is_told_from_the_others() {
        let eva = include_bytes!("../../../tests/data/eva.csv");
        assert_eq!(detect(eva), Some(ImportFormat::BabyConnectCsv));
        let mut json = Vec::new();
        write_json(&Archive::default(), Instant(0), &mut json).unwrap();
        assert_eq!(detect(&json), Some(ImportFormat::OpenJson));
        let mut zip = std::io::Cursor::new(Vec::new());
        write_zip(&Archive::default(), Instant(0), &mut zip).unwrap();
        assert_eq!(detect(zip.get_ref()), Some(ImportFormat::OpenZip));
        for other in [&b""[..], b"{}", b"PK\x03\x04", b"Type,Start,End\n", b"\xff\xfe"] {
            assert_eq!(detect(other), None);
        }
    }
}
