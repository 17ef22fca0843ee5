//! What a reader has to say about rows, before it is put into words.

use crate::model::ImportFindingKind;

/// Something to know about one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line of the file the row begins on; 1, the heading, for the whole file.
    pub line: u64,
    /// What it is.
    pub kind: ImportFindingKind,
    /// Minutes that belong to it: the gap of a skipped time, what a duration is off by; else 0.
    pub minutes: i64,
}

impl Finding {
    /// A finding that needs no number.
    pub(super) const fn new(line: u64, kind: ImportFindingKind) -> Self {
        Self { line, kind, minutes: 0 }
    }
}

/// Why a row could not be read. It is kept as a note with its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its start is no time that can be read; the note stands at the time of the row beside it.
    NoStart,
    /// It does not say what it is about.
    NoActivity,
    /// A measurement without a number above zero.
    NoNumber,
    /// A measurement in a unit that is not known.
    NoUnit,
}
