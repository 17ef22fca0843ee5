//! What is wrong with a draft, field by field.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One thing to mend (or to look at again) before saving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Problem {
    /// The field it stands at, such as `start`, `end`, `children`, `note`, `feed.taken`.
    pub field: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// Whether saving is refused, or only asked about.
    pub severity: Severity,
    /// A sentence for the parent that says what to do.
    pub sentence: String,
}

/// Whether a problem stops a draft from being saved.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It cannot be saved so.
    Refuse,
    /// It can be saved; the parent may want to look again.
    Ask,
}

/// What can be wrong.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// A needed field is empty.
    Missing,
    /// The end lies before the start.
    EndBeforeStart,
    /// Longer than 48 hours.
    TooLong,
    /// It lies in the future.
    InFuture,
    /// It lies before 1900 or after 2200.
    OutOfRange,
    /// Not a number that can be stored, or below what is possible.
    NotANumber,
    /// Outside its scale.
    OutsideScale,
    /// The text is longer than 10,000 characters.
    TextTooLong,
    /// This kind has no timer, or cannot have this timing.
    WrongTiming,
    /// Segments overlap, lie in the wrong order or leave the entry.
    SegmentsOutOfOrder,
    /// The child is not in this journal.
    UnknownChild,
    /// The caregiver is not in this journal.
    UnknownCaregiver,
    /// Before the child was born.
    BeforeBirth,
    /// The kind cannot be changed; delete the entry and log a new one.
    KindChanged,
    /// The number is unusual for a baby. Please check it.
    Unusual,
    /// The journal day begins after noon.
    DayStartAfterNoon,
    /// The night's start and end are the same.
    EmptyNight,
    /// The due date lies too far from the birth date.
    DueDateFarFromBirth,
    /// A massage session of this child is not saved yet. Save it or let it go.
    SessionGoesOn,
    /// The session has not ended, so nothing can be saved.
    SessionNotEnded,
    /// The session is saved; its entry can be changed.
    SessionSaved,
    /// The guide has no such stroke.
    UnknownStroke,
    /// More than can be kept.
    TooMany,
    /// It lies in the past.
    InPast,
    /// It lies too far ahead.
    TooFarAhead,
    /// An experiment with this child goes on.
    ExperimentGoesOn,
    /// The journal holds a family already.
    NotEmpty,
}
