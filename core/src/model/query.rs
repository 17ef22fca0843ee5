//! What a parent asks the timeline for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CaregiverId, ChildId, CivilDate, Draft, EntryId, EntryKind, Instant};

/// No page of the timeline holds more rows than this.
pub const LONGEST_PAGE: u32 = 500;

/// Which entries the timeline shows, newest first. An empty list does not filter.
///
/// Removed entries are never shown. An entry must pass every filter that is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct TimelineQuery {
    /// Entries about any of these children. Wellbeing, which is about no child, is shown only
    /// when this is empty or when `kinds` names it.
    pub children: Vec<ChildId>,
    /// Entries of any of these kinds.
    pub kinds: Vec<EntryKind>,
    /// Entries with any of these caregivers.
    pub caregivers: Vec<CaregiverId>,
    /// Entries whose note, tags or typed names (medicine, food, place …) hold every word of this
    /// text, in any order, large and small letters alike. Blank text does not filter.
    pub text: Option<String>,
    /// Only entries behind this one; the `next` of the page before.
    pub before: Option<TimelineCursor>,
    /// How many rows at most, 1 to [`LONGEST_PAGE`].
    pub limit: u32,
}

impl Default for TimelineQuery {
    fn default() -> Self {
        Self {
            children: Vec::new(),
            kinds: Vec::new(),
            caregivers: Vec::new(),
            text: None,
            before: None,
            limit: 200,
        }
    }
}

impl TimelineQuery {
    /// `limit` kept inside 1 to [`LONGEST_PAGE`].
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.limit.clamp(1, LONGEST_PAGE)
    }

    /// The words to look for, in small letters; none when the text does not filter.
    #[must_use]
    pub fn search_words(&self) -> Vec<String> {
        self.text.iter().flat_map(|text| text.split_whitespace()).map(str::to_lowercase).collect()
    }

    /// Whether anything but the place in the list is asked for.
    #[must_use]
    pub fn filters(&self) -> bool {
        let everyone = self.children.is_empty() && self.caregivers.is_empty();
        !everyone || !self.kinds.is_empty() || !self.search_words().is_empty()
    }
}

/// A place in the timeline: the last row of a page.
///
/// Rows are ordered by `(start, entry)`, newest first; those behind the cursor have a smaller
/// pair.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    uniffi::Record,
)]
pub struct TimelineCursor {
    /// When that row began.
    pub start: Instant,
    /// Which row it is.
    pub entry: EntryId,
}

/// What a review is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ReviewQuery {
    /// The child.
    pub child: ChildId,
    /// The last journal day of the period; today when left out.
    pub ending: Option<CivilDate>,
    /// How many weeks, 1 to 26: 1, 4 or 13 on the phones.
    pub weeks: u32,
}

/// What an entry form is opened for.
#[expect(clippy::large_enum_variant, reason = "a box does not cross the boundary")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum FormQuery {
    /// A new entry of a kind.
    New {
        /// The kind.
        kind: EntryKind,
        /// For whom; empty for wellbeing.
        children: Vec<ChildId>,
    },
    /// An entry of the journal.
    Edit {
        /// Which.
        entry: EntryId,
    },
    /// A draft the parent is filling in.
    Draft {
        /// The draft.
        draft: Draft,
    },
}
