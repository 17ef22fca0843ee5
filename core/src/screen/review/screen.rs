//! The snapshot of a review.

use serde::{Deserialize, Serialize};

use super::bands::ReviewBand;
use super::charts::ReviewChart;
use super::rhythm::Rhythm;
use super::statement::Statement;
use super::trends::MeasureTrend;
use crate::model::{Age, Child, CivilDate, ClockTime, DayMeasures, EntryKind, NightMeasures};

/// What the entries say about a week, four weeks, three months or as long as was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ReviewScreen {
    /// The child.
    pub child: Child,
    /// How old it was.
    pub age: ReviewAge,
    /// The first journal day.
    pub first: CivilDate,
    /// The last journal day.
    pub last: CivilDate,
    /// How many weeks that is.
    pub weeks: u32,
    /// When journal days begin: minute 0 of the rhythm on most days.
    pub day_start: ClockTime,
    /// Set when there is nothing to review yet.
    pub empty: Option<EmptyReview>,
    /// Whether day and night are told apart. Under six weeks of age on the last day (counted from
    /// birth) they are not: charts, trends and statements show 24-hour totals and the longest
    /// period alone.
    pub day_night_split: bool,
    /// The numbers of each day.
    pub days: Vec<DayMeasures>,
    /// The numbers of each night that begins on those days.
    pub nights: Vec<NightMeasures>,
    /// How complete the log is, for the four kinds of the journal and each other kind logged.
    pub completeness: Vec<Completeness>,
    /// The days side by side.
    pub rhythm: Rhythm,
    /// The charts, in the order of the screen.
    pub charts: Vec<ReviewChart>,
    /// The measures that were logged, in the order of the screen.
    pub trends: Vec<MeasureTrend>,
    /// What most babies of that age do; only where 7 days or nights are logged.
    pub bands: Vec<ReviewBand>,
    /// What there is to say, in the order of the screen.
    pub statements: Vec<Statement>,
}

/// The child's age over the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ReviewAge {
    /// On the first day.
    pub first: Age,
    /// On the last day.
    pub last: Age,
    /// In words, such as "Mira was 8 to 9 weeks old."
    pub sentence: String,
    /// That bands go by the corrected age, where they do.
    pub corrected_sentence: Option<String>,
}

/// Why a review is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum EmptyReview {
    /// Nothing is logged in these days.
    NothingLogged,
    /// Only a day that is not over yet has entries.
    FirstDay,
}

/// How complete the log of a kind is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Completeness {
    /// The kind.
    pub kind: EntryKind,
    /// Days of the period that are over and have an entry of the kind or a "none" mark.
    pub logged: u32,
    /// Days of the period that are over.
    pub days: u32,
}
