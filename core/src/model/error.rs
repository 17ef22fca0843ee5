//! The errors a screen can act on.

use super::Problem;

/// Why something failed: one variant for each thing a screen would do differently.
///
/// Texts are lowercase fragments that fit after "failed to …". They hold no name, note or time
/// of the family.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum JournalError {
    /// What was asked for is not in the journal. Read the screen again.
    #[error("find {what}: it is not in this journal")]
    NotFound {
        /// What kind of thing.
        what: String,
    },
    /// The input cannot be saved as it is. Show each problem at its field.
    #[error("save this: {} to mend first", count(problems.len()))]
    Invalid {
        /// What to mend.
        problems: Vec<Problem>,
    },
    /// The file was written by a newer version. It was not touched. Update the app.
    #[error("open a journal of version {found}: this app knows versions up to {supported}")]
    NewerFile {
        /// The file's schema version.
        found: u32,
        /// The newest this library knows.
        supported: u32,
    },
    /// Another program holds the file. Try again.
    #[error("reach the journal: another program is writing to it, try again")]
    Busy,
    /// The file is damaged. It was kept; a back-up may be opened instead.
    #[error("read the journal: the file is damaged and was kept as it is")]
    Damaged {
        /// The newest back-up that passed its check.
        back_up: Option<String>,
    },
    /// The phone's storage refused: full, read-only or gone.
    #[error("reach the storage: {reason}")]
    Storage {
        /// What the storage said, without paths or data.
        reason: String,
    },
    /// A file that was to be brought in cannot be read.
    #[error("read the file to import: {reason}")]
    UnreadableImport {
        /// What is wrong and what to do.
        reason: String,
    },
    /// The parent stopped it; nothing was changed.
    #[error("finish: it was cancelled and nothing was changed")]
    Cancelled,
    /// The journal was closed. Open it again.
    #[error("use the journal: it was closed")]
    Closed,
}

fn count(problems: usize) -> String {
    if problems == 1 { "one problem".into() } else { format!("{problems} problems") }
}
