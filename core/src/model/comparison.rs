//! Names of the comparison of evenings with and without a massage.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CivilDate;

/// The answer to "a massage tonight?". An evening without an answer is not an evening without a
/// massage.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
pub struct EveningAnswer {
    /// The date of the evening.
    pub date: CivilDate,
    /// Yes or no.
    pub massage: bool,
}

/// What evenings are compared by. Fixed in advance: one primary outcome, three secondary ones.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ComparisonOutcome {
    /// The longest sleep period of the night, in minutes: the primary one.
    LongestSleepPeriod,
    /// Minutes until the night's first sleep, where logged.
    TimeToFallAsleep,
    /// Wakings noticed in the night.
    WakingsNoticed,
    /// Minutes of fussing and crying until 24:00, after the massage.
    EveningCrying,
}

impl ComparisonOutcome {
    /// The secondary outcomes, in the order of the screen.
    pub const SECONDARY: [Self; 3] =
        [Self::TimeToFallAsleep, Self::WakingsNoticed, Self::EveningCrying];
}

/// Why evenings are not compared.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum ComparisonRefusal {
    /// The four weeks of an experiment are not over.
    ExperimentGoesOn {
        /// Evenings still to come.
        evenings_left: u32,
    },
    /// Fewer evenings are known than a comparison needs.
    TooFewEvenings {
        /// Evenings known.
        known: u32,
        /// Evenings needed.
        needed: u32,
    },
    /// One kind of evening is too rare.
    TooFewOfAKind {
        /// Known evenings with a massage.
        with: u32,
        /// Known evenings without one.
        without: u32,
        /// Needed of each.
        needed: u32,
    },
    /// Nearly all evenings of one kind came first and those of the other kind later.
    BeforeAndAfter {
        /// Whether those without a massage came first.
        without_came_first: bool,
    },
    /// Too few weeks hold both kinds.
    TooFewMixedWeeks {
        /// Weeks that hold both kinds.
        mixed_weeks: u32,
        /// Such weeks needed.
        needed: u32,
    },
    /// The days of the week tell nearly every time whether there was a massage.
    SameWeekdays {
        /// Evenings that the days of the week tell.
        told: u32,
        /// Evenings known.
        known: u32,
    },
    /// The weeks with both kinds hold so few evenings that no difference could be excluded.
    NoRange,
}
