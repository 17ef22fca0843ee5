//! Sleep of a journal day: minutes cut at the day's ends, naps counted where they begin.

use super::days::{day_begun, day_ended};
use super::night::PlacedPeriod;
use super::union::{Stretch, within};
use crate::calendar::JournalDay;
use crate::model::{MINUTE, SleepDay, minutes};

/// A nap counts from this length on, in milliseconds: 10 minutes. Shorter ones are kept and are
/// part of the total (domain notes 3.4; actigraphy uses 20 to 30).
pub const SHORTEST_NAP: i64 = 10 * MINUTE;

/// The sleep of each day; `days` are in order, `logged` says which of them are.
#[must_use]
pub fn sleep_days(
    days: &[JournalDay],
    asleep: &[Stretch],
    placed: &[PlacedPeriod],
    logged: &[bool],
) -> Vec<SleepDay> {
    let mut measures: Vec<_> = days
        .iter()
        .zip(logged)
        .map(|(day, &logged)| SleepDay {
            total_minutes: minutes(within(asleep, day.start, day.end)),
            logged,
            ..SleepDay::default()
        })
        .collect();
    for place in placed {
        let length = place.period.length();
        let nap = place.night.is_none() && length >= SHORTEST_NAP;
        if let Some(index) = day_begun(days, place.period.start).filter(|_| nap) {
            measures[index].naps += 1;
            measures[index].nap_minutes += minutes(length);
        }
        if let Some(index) = day_ended(days, place.period.end) {
            let longest = &mut measures[index].longest_period_minutes;
            *longest = longest.max(minutes(length));
        }
    }
    measures
}
