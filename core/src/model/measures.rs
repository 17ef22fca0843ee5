//! What the review says in numbers. Minutes and millilitres may have a fraction.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CivilDate, Instant};

/// One journal day in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct DayMeasures {
    /// The date the day begins on.
    pub date: CivilDate,
    /// When it begins.
    pub start: Instant,
    /// When it ends: 23, 24 or 25 h later, other on travel days.
    pub end: Instant,
    /// Sleep.
    pub sleep: SleepDay,
    /// Crying.
    pub crying: CryDay,
    /// Feeding.
    pub feeding: FeedDay,
    /// Massage.
    pub massage: MassageDay,
    /// What is known about the whole day: these add up to its length.
    pub balance: DayBalance,
}

/// Sleep of one journal day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct SleepDay {
    /// Minutes asleep, cut at the day's ends; a minute logged twice counts once.
    pub total_minutes: f64,
    /// Naps that begin on this day, each 10 minutes or longer.
    pub naps: u32,
    /// Their minutes, from start to end, not cut at the day's end.
    pub nap_minutes: f64,
    /// The longest sleep period that ends on this day, in minutes, not cut. The one number
    /// beside the total that is shown under six weeks of age.
    pub longest_period_minutes: f64,
    /// Whether the day has any sleep entry or a "none" mark.
    pub logged: bool,
}

/// Crying of one journal day. A minute counts once, for the strongest crying logged in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct CryDay {
    /// Minutes of fussing.
    pub fuss_minutes: f64,
    /// Minutes of crying.
    pub cry_minutes: f64,
    /// Minutes of inconsolable crying.
    pub inconsolable_minutes: f64,
    /// Bouts that begin on this day; less than 5 minutes apart are one.
    pub bouts: u32,
    /// The longest bout that begins on this day, in minutes from start to end.
    pub longest_bout_minutes: f64,
    /// Minutes of all crying between 16:00 and 24:00.
    pub evening_minutes: f64,
    /// Whether the day has any crying entry or a "none" mark.
    pub logged: bool,
}

impl CryDay {
    /// Minutes of all crying.
    #[must_use]
    pub fn total_minutes(&self) -> f64 {
        self.fuss_minutes + self.cry_minutes + self.inconsolable_minutes
    }
}

/// Feeding of one journal day, by the start of each feed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct FeedDay {
    /// Feeds: bottle, breast and solids.
    pub feeds: u32,
    /// Breast feeds among them.
    pub breast_feeds: u32,
    /// Minutes at the breast, pauses left out.
    pub breast_minutes: f64,
    /// Bottles among the feeds.
    pub bottles: u32,
    /// Millilitres taken from bottles.
    pub bottle_ml: f64,
    /// Meals of solids among the feeds.
    pub solids: u32,
    /// Whether the day has any feed entry or a "none" mark.
    pub logged: bool,
}

/// Massage of one journal day, by the start of each session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct MassageDay {
    /// Sessions; a "baby said no" is not one.
    pub sessions: u32,
    /// Minutes of massage, pauses left out.
    pub minutes: f64,
    /// Whether the day has any massage entry or a "none" mark.
    pub logged: bool,
}

/// A journal day's minutes: asleep + crying awake + otherwise awake or unlogged = its length.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct DayBalance {
    /// Minutes asleep.
    pub asleep_minutes: f64,
    /// Minutes crying while not logged asleep.
    pub crying_awake_minutes: f64,
    /// All other minutes: awake and content, or not logged.
    pub other_minutes: f64,
    /// Length of the day in minutes.
    pub day_minutes: f64,
}

/// One night, named by the date of its evening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct NightMeasures {
    /// The date of the evening.
    pub date: CivilDate,
    /// When the night window begins.
    pub start: Instant,
    /// When the night window ends.
    pub end: Instant,
    /// Sum of the night's sleep periods in minutes, uncut.
    pub sleep_minutes: f64,
    /// The longest of them.
    pub longest_period_minutes: f64,
    /// Wakings noticed: the gaps between them.
    pub wakings: u32,
    /// Wake after sleep onset: the sum of those gaps in minutes.
    pub wake_after_onset_minutes: f64,
    /// Sleep onset latency of the first sleep of the night in minutes, where it was logged.
    pub onset_latency_minutes: Option<f64>,
    /// Whether any sleep period belongs to this night.
    pub logged: bool,
    /// Whether the window is over; a night that goes on is left out of medians.
    pub complete: bool,
}
