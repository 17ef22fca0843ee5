//! The parent's own page as the phones draw it. It holds no score and no comparison.

use serde::{Deserialize, Serialize};

use crate::model::{BondingMoment, CivilDate, EntryId, Instant, ParentMood, SelfCare};
use crate::screen::safety::{SafetyPage, Support};

/// The parent's own page; private to the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ParentScreen {
    /// The instant it was made for.
    pub now: Instant,
    /// That nobody else sees it.
    pub private: String,
    /// The urgent card or the help card, where one is shown.
    pub help: Option<ParentHelp>,
    /// The words for a mood, in the order they are offered.
    pub moods: Vec<MoodChoice>,
    /// The last logged days with their moods, oldest first, at most 14.
    pub days: Vec<MoodLine>,
    /// Confidence, asked once a week.
    pub confidence: Confidence,
    /// Ways of caring for oneself.
    pub self_care: Vec<SelfCareChoice>,
    /// The breathing timer.
    pub breathing: Breathing,
    /// Moments of closeness.
    pub bonding: Vec<BondingChoice>,
    /// Memories kept, newest first.
    pub memories: Vec<Memory>,
}

/// A card that offers help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ParentHelp {
    /// Whether it is the urgent one.
    pub urgent: bool,
    /// Its heading.
    pub title: String,
    /// What it says, line by line.
    pub lines: Vec<String>,
    /// What to do when it is too much.
    pub beside: Option<SafetyPage>,
    /// Whom to call.
    pub support: Support,
}

/// A mood that can be picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct MoodChoice {
    /// The mood.
    pub mood: ParentMood,
    /// Its word.
    pub name: String,
}

/// The moods of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct MoodLine {
    /// The journal day.
    pub date: CivilDate,
    /// Their words, in the order they were picked.
    pub moods: Vec<String>,
}

/// The weekly question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Confidence {
    /// Whether it is asked now.
    pub asked: bool,
    /// The question.
    pub question: String,
    /// What 1 means.
    pub low: String,
    /// What 5 means.
    pub high: String,
    /// The last answer, 1 to 5.
    pub last: Option<u8>,
    /// The day of the last answer.
    pub last_date: Option<CivilDate>,
}

/// A way of caring for oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SelfCareChoice {
    /// Which.
    pub what: SelfCare,
    /// Its name.
    pub name: String,
    /// Whether it was logged today.
    pub today: bool,
}

/// The breathing timer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Breathing {
    /// What to do.
    pub about: String,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// The steps in order.
    pub steps: Vec<BreathingStep>,
}

/// A step of the breathing timer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct BreathingStep {
    /// "Breathe in" or "Breathe out".
    pub words: String,
    /// Whether the breath goes in.
    pub inward: bool,
    /// When it begins, in seconds from the start.
    pub from_second: u32,
    /// How long it takes, in seconds.
    pub seconds: u32,
}

/// A moment of closeness that can be picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct BondingChoice {
    /// Which.
    pub what: BondingMoment,
    /// Its name.
    pub name: String,
    /// Whether it was logged today.
    pub today: bool,
}

/// A memory kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Memory {
    /// The entry that keeps it.
    pub entry: EntryId,
    /// When it was written.
    pub at: Instant,
    /// In the parent's words.
    pub text: String,
}
