//! What a journal holds, in counts, and the back-ups beside it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EntryKind, Instant};

/// How many entries of a kind a journal holds; removed ones left out.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
pub struct KindCount {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub entries: u64,
    /// When the first of them began.
    pub first: Instant,
    /// When the last of them began.
    pub last: Instant,
}

/// A back-up file beside the journal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct BackUp {
    /// Where it lies.
    pub path: String,
    /// When it was taken.
    pub taken_at: Instant,
    /// Whether it passed its check.
    pub good: bool,
}
