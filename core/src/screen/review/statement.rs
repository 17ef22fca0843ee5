//! A statement: one thing the entries say, as data and as a sentence.

use serde::{Deserialize, Serialize};

use super::bands::BandStanding;
use super::measure::ReviewMeasure;
use super::screen::EmptyReview;
use super::trends::MiddleShown;
use crate::model::EntryKind;

/// One thing the entries say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Statement {
    /// Under which kind it stands; none for what is said of the whole review.
    pub about: Option<EntryKind>,
    /// What it says, as data.
    pub says: StatementKind,
    /// Days (or nights) that are over and logged.
    pub logged: u32,
    /// Days (or nights) of the period that are over.
    pub days: u32,
    /// The sentence.
    pub sentence: String,
}

/// What a statement says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum StatementKind {
    /// There is nothing to review yet.
    Empty {
        /// Why.
        empty: EmptyReview,
    },
    /// The last days are not over; they are drawn and left out of medians.
    NotOver {
        /// How many days that is.
        not_over: u32,
    },
    /// Too few days are logged to name a middle.
    TooFew,
    /// The middle of a measure, beside the period before where both are logged well enough.
    Middle {
        /// Which measure.
        measure: ReviewMeasure,
        /// This period.
        current: MiddleShown,
        /// The period before.
        before: Option<MiddleShown>,
    },
    /// Where the last 7 logged days stand to what most babies of this age do.
    Band {
        /// Which measure.
        measure: ReviewMeasure,
        /// The lower end, in the measure's unit.
        low: f64,
        /// The upper end, in the measure's unit.
        high: f64,
        /// Inside, near or outside.
        standing: BandStanding,
    },
    /// All crying of the logged days by its strength.
    CryingByStrength {
        /// Minutes of fussing.
        fuss_minutes: f64,
        /// Minutes of crying.
        cry_minutes: f64,
        /// Minutes of inconsolable crying.
        inconsolable_minutes: f64,
        /// The part of it between 16:00 and 24:00, from 0 to 1.
        evening_share: f64,
    },
    /// All massages of the period.
    Massages {
        /// How many.
        sessions: u32,
        /// Their minutes, pauses left out.
        minutes: f64,
        /// On how many days.
        on_days: u32,
    },
}
