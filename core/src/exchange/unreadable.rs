//! Why a file cannot be brought in. Texts are fragments that say what to do, without its data.

use std::io;

use crate::model::JournalError;

/// Why a file as a whole cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unreadable {
    #[error("it is not there; choose it again")]
    Gone,
    #[error("the phone does not let it be opened; choose it again, or copy it first")]
    Locked,
    #[error("it is empty; export it again")]
    Empty,
    #[error("it is not UTF-8 text; save it as CSV in UTF-8 and try again")]
    NotText,
    #[error(
        "its first line is not that of a Baby Connect export (Date and Time, End Time, \
         Duration (min), Activity, …); export the data as CSV in that app and choose that file \
         unchanged"
    )]
    NotBabyConnect,
    #[error("it has no rows below its first line; choose a longer time span in the export")]
    NoRows,
    #[error(
        "no row begins with a date such as 12/31/20 7:05 PM; export it again with dates written \
         that way"
    )]
    NoDates,
    #[error(
        "it is not a Tend journal; choose a file that was exported from Tend, or that follows its \
         open format"
    )]
    NotOpenFormat,
    #[error("it ends in the middle; copy the whole file again")]
    Truncated,
    #[error("line {line} holds something this version does not know; update the app")]
    UnknownContent { line: u64 },
    #[error("line {line} of {file} holds something this version does not know; update the app")]
    UnknownCell { file: &'static str, line: u64 },
    #[error("{file} in it cannot be unpacked; copy the whole file again")]
    DamagedPart { file: &'static str },
    #[error("it holds more or less than it says it does; copy the whole file again")]
    Counts,
    #[error("its checksum is not that of its content; it was changed or damaged, export it again")]
    Checksum,
}

/// Why a chosen file could not even be opened.
#[must_use]
pub fn not_opened(error: &io::Error) -> JournalError {
    match error.kind() {
        io::ErrorKind::NotFound => Unreadable::Gone,
        _ => Unreadable::Locked,
    }
    .into()
}

impl From<Unreadable> for JournalError {
    fn from(why: Unreadable) -> Self {
        Self::UnreadableImport { reason: why.to_string() }
    }
}
