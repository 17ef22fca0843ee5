//! What a parent does to an open form that more than one field follows.

use serde::{Deserialize, Serialize};

use super::{BreastSide, Draft, FeedForm, Instant};

/// A change of a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum DraftChange {
    /// It began or happened at another moment.
    Start {
        /// When.
        at: Instant,
    },
    /// It is over, and ended then.
    End {
        /// When.
        at: Instant,
    },
    /// It is over; until something else is said it ended now.
    Over,
    /// It is still going on.
    Running,
    /// It is over, and nobody knows since when.
    EndUnknown,
    /// A feed of another form.
    Feed {
        /// One of those the form offers.
        form: FeedForm,
        /// Whether the journal holds the entry already.
        kept: bool,
    },
    /// The side a feed at the breast begins on; none takes it back.
    FirstSide {
        /// Which.
        side: Option<BreastSide>,
    },
    /// How long a feed that is over was on a side.
    SideMinutes {
        /// Which.
        side: BreastSide,
        /// For how long; nothing takes the side away.
        minutes: u32,
    },
}

/// A draft, and what its form shows of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ShownDraft {
    /// What would be saved.
    pub draft: Draft,
    /// Whether it has a length, and so an end to choose.
    pub lasts: bool,
    /// How long it was, in minutes, where its end is known.
    pub minutes: Option<u32>,
    /// The sides of a feed at the breast, in the order in which they came.
    pub sides: Vec<SideMinutes>,
}

/// How long a feed was on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SideMinutes {
    /// Which; never a pause.
    pub side: BreastSide,
    /// For how long; up to now while it runs.
    pub minutes: u32,
}
