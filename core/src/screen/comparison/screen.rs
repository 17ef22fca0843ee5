//! The snapshot of the comparison.

use serde::{Deserialize, Serialize};

use crate::model::{CivilDate, ComparisonOutcome, ComparisonRefusal, ExperimentId};

/// Evenings with and without a massage, compared inside their weeks. Either `refused` or `result`
/// is set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ComparisonScreen {
    /// Evenings of which the massage and the night are known.
    pub known_evenings: u32,
    /// Evenings left out, as one of the two is not.
    pub unknown_evenings: u32,
    /// Known evenings with a massage.
    pub with: u32,
    /// Known evenings without one.
    pub without: u32,
    /// Weeks with both kinds: those the difference rests on.
    pub weeks_used: u32,
    /// Why there is no comparison.
    pub refused: Option<ComparisonRefusal>,
    /// The comparison by the primary outcome.
    pub result: Option<ComparisonResult>,
    /// What there is to say: the finding, or why there is none.
    pub sentence: String,
    /// That evenings are left out, where some are.
    pub left_out: Option<String>,
    /// Secondary outcomes that can be compared, marked "just noticing".
    pub secondary: Vec<JustNoticing>,
    /// The comparison with a straight line for the day of age: for the details alone.
    pub day_of_age: Option<DayOfAge>,
    /// The four-week experiment, where one was begun.
    pub experiment: Option<ExperimentScreen>,
}

/// A difference with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ComparisonResult {
    /// By what evenings are compared.
    pub outcome: ComparisonOutcome,
    /// Minutes more on evenings with a massage; fewer when negative.
    pub difference_minutes: f64,
    /// The lower end of the likely range (95 %).
    pub low: f64,
    /// The upper end of the likely range.
    pub high: f64,
    /// The p-value, for checking against other software. Not for display: it stays inside the app.
    pub p: f64,
    /// Whether the likely range leaves zero out.
    pub clear: bool,
}

/// A secondary outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct JustNoticing {
    /// Which.
    pub outcome: ComparisonOutcome,
    /// Evenings of which the massage and this outcome are known.
    pub known_evenings: u32,
    /// More on evenings with a massage: minutes, or wakings a night.
    pub difference: f64,
    /// The lower end of the likely range (95 %, this outcome alone).
    pub low: f64,
    /// The upper end of the likely range.
    pub high: f64,
    /// The p-value after Holm's adjustment. Not for display: it stays inside the app.
    pub p_adjusted: f64,
    /// Whether the difference is clear, all secondary outcomes looked at together.
    pub clear: bool,
    /// What there is to say; it begins with "just noticing".
    pub sentence: String,
}

/// The comparison with a straight line for the day of age.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct DayOfAge {
    /// Minutes more on evenings with a massage; fewer when negative.
    pub difference_minutes: f64,
    /// The same in words.
    pub sentence: String,
}

/// Four weeks in which a coin decides beforehand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ExperimentScreen {
    /// Which; what stops it.
    pub experiment: ExperimentId,
    /// The date of the first evening.
    pub first: CivilDate,
    /// What the coin says for tonight: massage or none; not set when the four weeks are over. The
    /// parent can always do otherwise.
    pub tonight: Option<bool>,
    /// Evenings still to come, tonight's among them.
    pub evenings_left: u32,
    /// Evenings whose night is known.
    pub known_evenings: u32,
    /// Evenings known to have gone as the coin said.
    pub as_assigned: u32,
    /// Evenings known to have gone otherwise.
    pub otherwise: u32,
    /// Why there is no comparison, or not yet.
    pub refused: Option<ComparisonRefusal>,
    /// The comparison by what the coin said.
    pub result: Option<ComparisonResult>,
    /// What there is to say: the finding, or why there is none.
    pub sentence: String,
    /// How many evenings went as the coin said, in words.
    pub kept: String,
}
