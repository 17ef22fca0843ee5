//! Which night does a sleep period belong to, and what was the night like?
//!
//! The window of a night is the calendar's ([`crate::calendar::Night`]). A period belongs to it
//! when at least half of the period lies inside, and then it counts whole.

use super::facts::SleepFact;
use super::union::Stretch;
use crate::calendar::{Calendar, Night};
use crate::model::{CivilDate, Instant, NightMeasures, minutes};

/// A sleep period with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedPeriod {
    /// From falling asleep to waking up.
    pub period: Stretch,
    /// The date of the night it belongs to; `None` for a nap.
    pub night: Option<CivilDate>,
}

/// The nights that periods of the days from `first` to `last` can belong to.
///
/// A period lasts up to two days and somewhat longer where two sleeps follow each other closely.
#[must_use]
pub fn nights_around(calendar: &Calendar, first: CivilDate, last: CivilDate) -> Vec<Night> {
    let from = first.plus_days(-3);
    (0..=last.days_since(from) + 3).map(|n| calendar.night(from.plus_days(n))).collect()
}

/// Places each sleep period: in the night that holds at least half of it (the one with the larger
/// part, the earlier of two equal ones), else among the naps. Both lists are in order.
#[must_use]
pub fn place_periods(periods: &[Stretch], nights: &[Night]) -> Vec<PlacedPeriod> {
    periods.iter().map(|&period| PlacedPeriod { period, night: night_of(period, nights) }).collect()
}

fn night_of(period: Stretch, nights: &[Night]) -> Option<CivilDate> {
    let touched = nights.partition_point(|night| night.end <= period.start);
    let mut best = None;
    let mut most = 0;
    for night in nights[touched..].iter().take_while(|night| night.start < period.end) {
        let inside = period.clip(night.start, night.end).map_or(0, Stretch::length);
        if inside > most && 2 * inside >= period.length() {
            most = inside;
            best = Some(night.date);
        }
    }
    best
}

/// The nights of the dates from `first` to `last`, in order. `sleeps` tell the onset latency.
#[must_use]
pub fn nights(
    calendar: &Calendar,
    first: CivilDate,
    last: CivilDate,
    placed: &[PlacedPeriod],
    sleeps: &[SleepFact],
    now: Instant,
) -> Vec<NightMeasures> {
    let mut nights: Vec<_> = (0..=last.days_since(first))
        .map(|n| empty(calendar.night(first.plus_days(n)), now))
        .collect();
    let latencies = latencies(sleeps);
    let mut woke_at = None;
    for place in placed {
        let Some(night) = place
            .night
            .and_then(|date| usize::try_from(date.days_since(first)).ok())
            .and_then(|index| nights.get_mut(index))
        else {
            continue;
        };
        let length = minutes(place.period.length());
        if night.logged {
            night.wakings += 1;
            let awake = woke_at.map_or(0, |woke| place.period.start.since(woke));
            night.wake_after_onset_minutes += minutes(awake);
        } else {
            night.onset_latency_minutes = onset_latency(&latencies, place.period.start);
        }
        night.logged = true;
        night.sleep_minutes += length;
        night.longest_period_minutes = night.longest_period_minutes.max(length);
        woke_at = Some(place.period.end);
    }
    nights
}

fn empty(night: Night, now: Instant) -> NightMeasures {
    NightMeasures {
        date: night.date,
        start: night.start,
        end: night.end,
        sleep_minutes: 0.0,
        longest_period_minutes: 0.0,
        wakings: 0,
        wake_after_onset_minutes: 0.0,
        onset_latency_minutes: None,
        logged: false,
        complete: night.end <= now,
    }
}

/// The latencies logged, by the start of their sleep. Of two logs of one sleep the shorter comes
/// first, so that their order does not matter.
fn latencies(sleeps: &[SleepFact]) -> Vec<(Instant, f64)> {
    let mut logged: Vec<_> = sleeps
        .iter()
        .filter(|sleep| sleep.end > sleep.start)
        .filter_map(|sleep| Some((sleep.start, sleep.onset_latency_minutes?)))
        .collect();
    logged.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    logged
}

/// The latency logged with the sleep that begins at `fell_asleep`.
fn onset_latency(latencies: &[(Instant, f64)], fell_asleep: Instant) -> Option<f64> {
    let from = latencies.partition_point(|&(start, _)| start < fell_asleep);
    latencies.get(from).filter(|&&(start, _)| start == fell_asleep).map(|&(_, minutes)| minutes)
}
