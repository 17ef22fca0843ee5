//! Names of the comparison of evenings with and without a massage.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ChildId, CivilDate, ExperimentId};

/// What a parent can say to "a massage tonight?".
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum EveningChoice {
    /// There was one.
    Yes,
    /// There was none.
    No,
    /// Nobody says; an earlier answer is taken back.
    NotAsked,
}

/// An experiment of four weeks: what the coin says for each evening, all decided and stored when it
/// begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ExperimentPlan {
    /// Its identity.
    pub id: ExperimentId,
    /// The child.
    pub child: ChildId,
    /// What decided the coins; below 2^53, so that every reader of JSON keeps it whole.
    pub seed: u64,
    /// The date of the first evening.
    pub first: CivilDate,
    /// Massage (`true`) or none for each of the 28 evenings, from the first on.
    pub coins: Vec<bool>,
    /// The date from which the family let it be; its coins no longer show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped: Option<CivilDate>,
}

/// The answer to "a massage tonight?". An evening without an answer is not an evening without a
/// massage.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct EveningAnswer {
    /// The child.
    pub child: ChildId,
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
