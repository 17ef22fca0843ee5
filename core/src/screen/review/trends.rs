//! Each measure over the period, beside the period before.

use serde::{Deserialize, Serialize};

use super::measure::{Read, ReviewMeasure, ReviewUnit};
use crate::model::CivilDate;
use crate::review::{Middle, TooFew, trend};
use crate::words::Words;

/// A measure over the period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct MeasureTrend {
    /// Which measure.
    pub measure: ReviewMeasure,
    /// What it is called.
    pub name: String,
    /// What its numbers are.
    pub unit: ReviewUnit,
    /// Whether it is counted by night, else by journal day.
    pub by_night: bool,
    /// The middle of this period; none when nothing was logged or nothing is over yet.
    pub current: Option<MiddleShown>,
    /// The middle of the period of equal length before it.
    pub before: Option<MiddleShown>,
    /// Median of this period minus the one before; only with 5 logged days or nights in each.
    pub change: Option<f64>,
    /// Why there is no change.
    pub no_change: Option<NoChange>,
    /// The middle of each week of this period, oldest first.
    pub weeks: Vec<WeekMiddle>,
    /// Whether a line may be drawn through the weeks: at least 3 of them have 5 logged days or
    /// nights.
    pub line: bool,
}

/// The middle of logged days or nights.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct MiddleShown {
    /// Half of them are at most this.
    pub median: f64,
    /// The lower end of the middle half.
    pub lower_quartile: f64,
    /// The upper end of the middle half.
    pub upper_quartile: f64,
    /// How many days or nights were logged.
    pub logged: u32,
}

impl From<Middle> for MiddleShown {
    fn from(middle: Middle) -> Self {
        Self {
            median: middle.median,
            lower_quartile: middle.lower_quartile,
            upper_quartile: middle.upper_quartile,
            logged: middle.count,
        }
    }
}

/// The middle of one week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct WeekMiddle {
    /// The first of its seven days.
    pub first: CivilDate,
    /// Its middle; none for a week without a log.
    pub middle: Option<MiddleShown>,
}

/// Which side has too few logged days or nights for a change to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum NoChange {
    /// This period.
    TooFewNow,
    /// The period before.
    TooFewBefore,
    /// Both.
    TooFewInBoth,
}

/// The trend of a measure; `None` where it was never logged, or is silent at zero and never was
/// above it. The first half of what was read is the period before.
pub(super) fn measure_trend(
    measure: ReviewMeasure,
    read: &Read,
    first: CivilDate,
    words: &Words,
) -> Option<MeasureTrend> {
    let said = |value: &f64| *value > 0.0 || !measure.silent_at_zero();
    read.values.iter().flatten().find(|value| said(value))?;
    let (before, current) = read.values.split_at(read.values.len() / 2);
    let trend = trend(before, current);
    Some(MeasureTrend {
        measure,
        name: measure.name(words),
        unit: measure.unit(),
        by_night: read.by_night,
        current: trend.current.map(Into::into),
        before: trend.before.map(Into::into),
        change: trend.change.ok(),
        no_change: trend.change.err().map(|few| match few {
            TooFew::Current => NoChange::TooFewNow,
            TooFew::Before => NoChange::TooFewBefore,
            TooFew::Both => NoChange::TooFewInBoth,
        }),
        weeks: (0_i64..)
            .zip(&trend.weeks)
            .map(|(week, middle)| WeekMiddle {
                first: first.plus_days(7 * week),
                middle: middle.map(Into::into),
            })
            .collect(),
        line: trend.line,
    })
}
