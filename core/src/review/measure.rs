//! The measures of days and nights, each fact looked at once.

use super::balance::balance;
use super::completeness::logged_days;
use super::crying::{Crying, cry_days};
use super::facts::Facts;
use super::feeding::feed_days;
use super::massage::massage_days;
use super::night::{PlacedPeriod, nights, nights_around, place_periods};
use super::sleep_day::sleep_days;
use super::sleep_period::{asleep, sleep_periods};
use super::union::{Stretch, without};
use crate::calendar::{Calendar, JournalDay};
use crate::model::{CivilDate, DayMeasures, EntryKind, Instant, NightMeasures};

/// Facts as sets of time: what all measures of a stretch of days share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// When the baby was logged asleep.
    pub asleep: Vec<Stretch>,
    /// Sleep periods with the night each belongs to.
    pub periods: Vec<PlacedPeriod>,
    /// When it cried, by strength, and the bouts.
    pub crying: Crying,
    /// When it cried and was not logged asleep.
    pub crying_awake: Vec<Stretch>,
}

impl Outline {
    /// The outline of the days from `first` to `last`, from facts that reach
    /// [`MARGIN_BEFORE`](super::MARGIN_BEFORE) and [`MARGIN_AFTER`](super::MARGIN_AFTER) beyond.
    #[must_use]
    pub fn of(facts: &Facts, calendar: &Calendar, first: CivilDate, last: CivilDate) -> Self {
        let asleep = asleep(&facts.sleeps);
        let around = nights_around(calendar, first, last);
        let periods = place_periods(&sleep_periods(&asleep), &around);
        let crying = Crying::of(&facts.cries);
        let crying_awake = without(&crying.all, &asleep);
        Self { asleep, periods, crying, crying_awake }
    }

    /// The measures of `days`, which are in order and inside the days of this outline.
    ///
    /// They need not be days of the calendar: the last 24 hours are one "day" that ends now.
    #[must_use]
    pub fn days(
        &self,
        facts: &Facts,
        calendar: &Calendar,
        days: &[JournalDay],
    ) -> Vec<DayMeasures> {
        let logged = |kind| logged_days(days, facts, kind);
        let sleep = sleep_days(days, &self.asleep, &self.periods, &logged(EntryKind::Sleep));
        let crying = cry_days(calendar, days, &self.crying, &logged(EntryKind::Cry));
        let feeding = feed_days(days, &facts.feeds, &logged(EntryKind::Feed));
        let massage = massage_days(days, &facts.massages, &logged(EntryKind::Massage));
        let kinds = sleep.into_iter().zip(crying).zip(feeding).zip(massage);
        days.iter()
            .zip(kinds)
            .map(|(day, (((sleep, crying), feeding), massage))| DayMeasures {
                date: day.date,
                start: day.start,
                end: day.end,
                sleep,
                crying,
                feeding,
                massage,
                balance: balance(day, &self.asleep, &self.crying_awake),
            })
            .collect()
    }

    /// The measures of the nights from `first` to `last`, inside the days of this outline.
    #[must_use]
    pub fn nights(
        &self,
        facts: &Facts,
        calendar: &Calendar,
        first: CivilDate,
        last: CivilDate,
        now: Instant,
    ) -> Vec<NightMeasures> {
        nights(calendar, first, last, &self.periods, &facts.sleeps, now)
    }
}

/// The measures of the journal days from `first` to `last`, both included.
#[must_use]
pub fn measure_days(
    facts: &Facts,
    calendar: &Calendar,
    first: CivilDate,
    last: CivilDate,
) -> Vec<DayMeasures> {
    let days = calendar.days(first, last);
    Outline::of(facts, calendar, first, last).days(facts, calendar, &days)
}

/// The measures of the nights that begin on the dates from `first` to `last`, both included.
/// A night whose window is not over at `now` is not complete.
#[must_use]
pub fn measure_nights(
    facts: &Facts,
    calendar: &Calendar,
    first: CivilDate,
    last: CivilDate,
    now: Instant,
) -> Vec<NightMeasures> {
    Outline::of(facts, calendar, first, last).nights(facts, calendar, first, last, now)
}
