//! The measures a review follows, where each is read, and what it is called.

use serde::{Deserialize, Serialize};

use crate::model::{DayMeasures, EntryKind, Instant, NightMeasures};
use crate::words::Words;

/// A measure that a review follows over days or nights.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ReviewMeasure {
    /// Minutes asleep in a journal day.
    Asleep,
    /// Minutes of night sleep.
    NightSleep,
    /// Minutes of the longest sleep period of a night; under six weeks of age, of a day.
    LongestPeriod,
    /// Wakings noticed in a night.
    Wakings,
    /// Minutes awake between the first and the last sleep of a night.
    WakeAfterOnset,
    /// Minutes from lights out to asleep, where logged.
    OnsetLatency,
    /// Naps of a day.
    Naps,
    /// Minutes of naps of a day.
    NapMinutes,
    /// Minutes of fussing and crying of a day.
    Crying,
    /// Minutes of crying from 16:00 to 24:00.
    EveningCrying,
    /// Bouts of crying of a day.
    Bouts,
    /// Minutes of the longest bout of a day.
    LongestBout,
    /// Feeds of a day.
    Feeds,
    /// Minutes at the breast of a day.
    BreastMinutes,
    /// Millilitres from bottles of a day.
    Bottle,
    /// Meals of solids of a day.
    Solids,
    /// Minutes of massage of a day.
    MassageMinutes,
}

/// What the numbers of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum ReviewUnit {
    /// Minutes.
    Minutes,
    /// How often.
    Count,
    /// Millilitres.
    Millilitres,
}

/// Where a measure is read.
enum Reading {
    /// In each day.
    Day(fn(&DayMeasures) -> f64),
    /// In each night; not all nights have it.
    Night(fn(&NightMeasures) -> Option<f64>),
}

impl ReviewMeasure {
    /// Every measure, in the order of the screen.
    pub const ALL: [Self; 17] = [
        Self::Asleep,
        Self::LongestPeriod,
        Self::NightSleep,
        Self::Wakings,
        Self::WakeAfterOnset,
        Self::OnsetLatency,
        Self::Naps,
        Self::NapMinutes,
        Self::Crying,
        Self::EveningCrying,
        Self::Bouts,
        Self::LongestBout,
        Self::Feeds,
        Self::BreastMinutes,
        Self::Bottle,
        Self::Solids,
        Self::MassageMinutes,
    ];

    /// The kind of entry it is made from.
    #[must_use]
    pub const fn kind(self) -> EntryKind {
        match self {
            Self::Asleep
            | Self::NightSleep
            | Self::LongestPeriod
            | Self::Wakings
            | Self::WakeAfterOnset
            | Self::OnsetLatency
            | Self::Naps
            | Self::NapMinutes => EntryKind::Sleep,
            Self::Crying | Self::EveningCrying | Self::Bouts | Self::LongestBout => EntryKind::Cry,
            Self::Feeds | Self::BreastMinutes | Self::Bottle | Self::Solids => EntryKind::Feed,
            Self::MassageMinutes => EntryKind::Massage,
        }
    }

    /// What its numbers are.
    #[must_use]
    pub const fn unit(self) -> ReviewUnit {
        match self {
            Self::Wakings | Self::Naps | Self::Bouts | Self::Feeds | Self::Solids => {
                ReviewUnit::Count
            }
            Self::Bottle => ReviewUnit::Millilitres,
            _ => ReviewUnit::Minutes,
        }
    }

    /// Whether it says something to a family only where it is above zero: one that gives a bottle
    /// now and then is not told of a median of 0 ml.
    pub(super) const fn silent_at_zero(self) -> bool {
        matches!(self, Self::BreastMinutes | Self::Bottle | Self::Solids | Self::MassageMinutes)
    }

    /// Where it is read; `None` for a measure that tells day from night where they are not told
    /// apart.
    fn reading(self, day_night_split: bool) -> Option<Reading> {
        use Reading::{Day, Night};
        if !day_night_split {
            return match self {
                Self::LongestPeriod => Some(Day(|day| day.sleep.longest_period_minutes)),
                Self::Asleep => self.reading(true),
                _ if matches!(self.kind(), EntryKind::Sleep) => None,
                _ => self.reading(true),
            };
        }
        Some(match self {
            Self::Asleep => Day(|day| day.sleep.total_minutes),
            Self::NightSleep => Night(|night| Some(night.sleep_minutes)),
            Self::LongestPeriod => Night(|night| Some(night.longest_period_minutes)),
            Self::Wakings => Night(|night| Some(f64::from(night.wakings))),
            Self::WakeAfterOnset => Night(|night| Some(night.wake_after_onset_minutes)),
            Self::OnsetLatency => Night(|night| night.onset_latency_minutes),
            Self::Naps => Day(|day| f64::from(day.sleep.naps)),
            Self::NapMinutes => Day(|day| day.sleep.nap_minutes),
            Self::Crying => Day(|day| day.crying.total_minutes()),
            Self::EveningCrying => Day(|day| day.crying.evening_minutes),
            Self::Bouts => Day(|day| f64::from(day.crying.bouts)),
            Self::LongestBout => Day(|day| day.crying.longest_bout_minutes),
            Self::Feeds => Day(|day| f64::from(day.feeding.feeds)),
            Self::BreastMinutes => Day(|day| day.feeding.breast_minutes),
            Self::Bottle => Day(|day| day.feeding.bottle_ml),
            Self::Solids => Day(|day| f64::from(day.feeding.solids)),
            Self::MassageMinutes => Day(|day| day.massage.minutes),
        })
    }

    /// What it is called, such as "Longest sleep period".
    #[must_use]
    pub fn name(self, words: &Words) -> String {
        let key = match self {
            Self::Asleep => "review-measure-asleep",
            Self::NightSleep => "review-measure-night-sleep",
            Self::LongestPeriod => "review-measure-longest-period",
            Self::Wakings => "review-measure-wakings",
            Self::WakeAfterOnset => "review-measure-wake-after-onset",
            Self::OnsetLatency => "review-measure-onset-latency",
            Self::Naps => "review-measure-naps",
            Self::NapMinutes => "review-measure-nap-minutes",
            Self::Crying => "review-measure-crying",
            Self::EveningCrying => "review-measure-evening-crying",
            Self::Bouts => "review-measure-bouts",
            Self::LongestBout => "review-measure-longest-bout",
            Self::Feeds => "review-measure-feeds",
            Self::BreastMinutes => "review-measure-breast-minutes",
            Self::Bottle => "review-measure-bottle",
            Self::Solids => "review-measure-solids",
            Self::MassageMinutes => "review-measure-massage-minutes",
        };
        words.say(key, &[])
    }
}

/// Whether a journal day counts: it is over, and the calendar has it (Samoa skipped one).
pub(super) fn is_over(day: &DayMeasures, now: Instant) -> bool {
    day.end <= now && day.start < day.end
}

/// Whether a day is logged for one of the four kinds of the journal.
pub(super) const fn is_logged(day: &DayMeasures, kind: EntryKind) -> bool {
    match kind {
        EntryKind::Sleep => day.sleep.logged,
        EntryKind::Cry => day.crying.logged,
        EntryKind::Feed => day.feeding.logged,
        EntryKind::Massage => day.massage.logged,
        _ => false,
    }
}

/// A measure as read in each day or night.
pub(super) struct Read {
    /// Whether in each night, else in each day.
    pub by_night: bool,
    /// In order; `None` for a day or night that is not logged or not over.
    pub values: Vec<Option<f64>>,
}

/// Reads a measure; `None` where day and night are not told apart and it needs them to be.
pub(super) fn read(
    measure: ReviewMeasure,
    day_night_split: bool,
    days: &[DayMeasures],
    nights: &[NightMeasures],
    now: Instant,
) -> Option<Read> {
    let kind = measure.kind();
    Some(match measure.reading(day_night_split)? {
        Reading::Day(read) => Read {
            by_night: false,
            values: days
                .iter()
                .map(|day| (is_over(day, now) && is_logged(day, kind)).then(|| read(day)))
                .collect(),
        },
        Reading::Night(read) => Read {
            by_night: true,
            values: nights
                .iter()
                .map(|night| if night.logged && night.complete { read(night) } else { None })
                .collect(),
        },
    })
}
