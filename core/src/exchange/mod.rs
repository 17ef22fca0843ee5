//! Bringing a history in, taking everything out: bytes to entries and entries to bytes.
//!
//! - [`baby_connect`] reads the CSV export of another app.
//!
//! Nothing here knows the journal file. A reader gives drafts with a key for each, so that the
//! journal can tell what it has already; a writer takes values and gives bytes.

pub mod baby_connect;
mod unreadable;

use crate::model::ImportFormat;

/// The layout of a file, told by its first bytes; `None` when it is none of those that can be
/// brought in.
#[must_use]
pub fn detect(bytes: &[u8]) -> Option<ImportFormat> {
    baby_connect::is_layout(bytes).then_some(ImportFormat::BabyConnectCsv)
}
