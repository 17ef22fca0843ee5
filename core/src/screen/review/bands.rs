//! What most babies of this age do, beside what this baby was logged doing.
//!
//! Bands are given only where 7 days or nights are logged, each with its source. No standing is a
//! verdict.

use serde::{Deserialize, Serialize};

use super::measure::ReviewMeasure;
use crate::calendar::{age_for_norms, age_on};
use crate::guide::norms::{
    NormUnit, SleepMeasure, Standing, crying_band, recommended_sleep, sleep_band, standing,
};
use crate::model::{ChildProfile, CivilDate, months_of_days};
use crate::review::middle;

/// Logged days or nights that a band needs (domain notes 3.3).
pub const DAYS_FOR_A_BAND: usize = 7;

/// How far back from the end of the period those days may lie: four weeks. A baby changes.
const DAYS_BACK: usize = 28;

/// A range from studies or guidelines, for some days of the review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ReviewBand {
    /// The measure it belongs to; the numbers are in its unit.
    pub measure: ReviewMeasure,
    /// What kind of range it is.
    pub basis: BandBasis,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The mean, where the source gives one.
    pub typical: Option<f64>,
    /// Author, year and place of the source.
    pub source: String,
    /// Whether it is drawn behind the columns of its measure.
    pub drawn: bool,
    /// The first day or night it is for, as an index: the baby's age moves on.
    pub first_day: u32,
    /// The last day or night it is for.
    pub last_day: u32,
    /// Where the last 7 logged days or nights stand to it; only for ranges of single babies at
    /// the age on the last day.
    pub standing: Option<BandStanding>,
}

/// What kind of range a band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum BandBasis {
    /// What single babies were observed to do.
    Babies,
    /// What groups of babies came to on average; most babies lie above or below.
    Averages,
    /// What a guideline recommends.
    Recommended,
}

/// Where a value stands to what most babies do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum BandStanding {
    /// Inside it.
    Inside,
    /// A little outside it.
    Near,
    /// Outside it.
    Outside,
}

impl From<Standing> for BandStanding {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Inside => Self::Inside,
            Standing::Near => Self::Near,
            Standing::Outside => Self::Outside,
        }
    }
}

/// The bands of a measure over the weeks of a period that begins on `first`.
///
/// `values` are those of the period and of the one before it, in order.
pub(super) fn bands(
    measure: ReviewMeasure,
    values: &[Option<f64>],
    profile: &ChildProfile,
    first: CivilDate,
    weeks: u32,
) -> Vec<ReviewBand> {
    let logged: Vec<f64> = values.iter().rev().take(DAYS_BACK).copied().flatten().collect();
    let Some(last_logged) = logged.get(..DAYS_FOR_A_BAND).and_then(middle) else {
        return Vec::new();
    };
    let mut bands: Vec<ReviewBand> = Vec::new();
    for week in 0..weeks {
        let last_day = 7 * week + 6;
        let age = age_on(profile, first.plus_days(i64::from(last_day)));
        for mut band in at_age(measure, age_for_norms(&age)) {
            (band.first_day, band.last_day) = (7 * week, last_day);
            let same = bands.iter_mut().find(|known| {
                known.last_day + 1 == band.first_day
                    && known.basis == band.basis
                    && known.source == band.source
                    && (known.low, known.high) == (band.low, band.high)
            });
            match same {
                Some(known) => known.last_day = last_day,
                None => bands.push(band),
            }
        }
    }
    for band in &mut bands {
        if band.basis == BandBasis::Babies && band.last_day + 1 == 7 * weeks {
            band.standing = Some(standing(last_logged.median, band.low, band.high).into());
        }
    }
    bands
}

#[expect(clippy::cast_precision_loss, reason = "an age in days has 17 bits")]
fn at_age(measure: ReviewMeasure, days: i64) -> Vec<ReviewBand> {
    let months = months_of_days(days);
    match measure {
        ReviewMeasure::Asleep => {
            let mut bands: Vec<_> = sleep(measure, SleepMeasure::TotalSleep24h, months).collect();
            bands.extend(recommended_sleep(months).into_iter().map(|range| ReviewBand {
                basis: BandBasis::Recommended,
                drawn: false,
                ..band(measure, range.low * 60.0, range.high * 60.0, range.source)
            }));
            bands
        }
        ReviewMeasure::LongestPeriod => {
            sleep(measure, SleepMeasure::LongestSleepPeriod, months).collect()
        }
        ReviewMeasure::Wakings => sleep(measure, SleepMeasure::NightWakings, months).collect(),
        ReviewMeasure::Naps => sleep(measure, SleepMeasure::DaytimeNaps, months).collect(),
        ReviewMeasure::Crying => crying(days as f64 / 7.0),
        _ => Vec::new(),
    }
}

fn sleep(
    measure: ReviewMeasure,
    of: SleepMeasure,
    months: f64,
) -> impl Iterator<Item = ReviewBand> {
    sleep_band(of, months).into_iter().map(move |range| {
        let scale = if range.unit == NormUnit::Hours { 60.0 } else { 1.0 };
        ReviewBand {
            typical: range.typical.map(|typical| typical * scale),
            ..band(measure, range.low * scale, range.high * scale, range.source)
        }
    })
}

/// Single babies differ tenfold, so that range would flatten every column: averages are drawn.
fn crying(age_weeks: f64) -> Vec<ReviewBand> {
    let Some(range) = crying_band(age_weeks) else { return Vec::new() };
    let of = |low, high| band(ReviewMeasure::Crying, low, high, range.source.clone());
    let averages = range
        .average
        .map(|average| ReviewBand { basis: BandBasis::Averages, ..of(average.low, average.high) });
    let babies = ReviewBand { drawn: false, ..of(range.low, range.high) };
    std::iter::once(babies).chain(averages).collect()
}

fn band(measure: ReviewMeasure, low: f64, high: f64, source: String) -> ReviewBand {
    ReviewBand {
        measure,
        basis: BandBasis::Babies,
        low,
        high,
        typical: None,
        source,
        drawn: true,
        first_day: 0,
        last_day: 0,
        standing: None,
    }
}
