//! What studies and guidelines say about sleep and crying by age, read from two tables.
//!
//! Owns which figures may be shown. A row that its table marks as unverified, in conflict with
//! another source or not to be displayed is never handed out. How long a log must be before a
//! band may be shown beside it is a rule of the review.

mod crying;
mod sleep;
mod standing;
mod table;

pub use crying::{CryAverage, CryBand, crying_band};
pub use sleep::{SleepMeasure, recommended_sleep, sleep_band};
pub use standing::{Standing, standing};

/// A range for an age, with where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The lower end, in `unit`.
    pub low: f64,
    /// The upper end, in `unit`.
    pub high: f64,
    /// The mean, where the source gives one, in `unit`.
    pub typical: Option<f64>,
    /// What the numbers count.
    pub unit: NormUnit,
    /// Author, year and place of the source.
    pub source: String,
}

/// What the numbers of a band count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NormUnit {
    /// Hours.
    Hours,
    /// How often in a night.
    PerNight,
    /// How often in a day.
    PerDay,
}
