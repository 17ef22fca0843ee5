//! How long a baby was carried: as an entry of its own, or said beside crying.

use super::days::day_begun;
use super::union::{union, within};
use crate::calendar::JournalDay;
use crate::model::{Instant, minutes};

/// Crying during which the baby was carried for some minutes, nobody knows which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarriedInCry {
    /// When the crying began.
    pub start: Instant,
    /// When it ended; equal to `start` where nobody knows.
    pub end: Instant,
    /// How many minutes the baby was carried.
    pub minutes: u32,
}

/// Minutes carried on each day. `carrying` are entries of carrying, cut at the ends of days; a
/// minute logged twice counts once. Minutes said beside crying count on the day it began, as far
/// as no entry of carrying lies over that crying already.
#[must_use]
pub fn carried_days(
    days: &[JournalDay],
    carrying: &[(Instant, Instant)],
    in_cries: &[CarriedInCry],
) -> Vec<f64> {
    let carried = union(carrying.iter().copied());
    let mut sums: Vec<f64> =
        days.iter().map(|day| minutes(within(&carried, day.start, day.end))).collect();
    for cry in in_cries {
        if let Some(day) = day_begun(days, cry.start) {
            let known = minutes(within(&carried, cry.start, cry.end));
            sums[day] += (f64::from(cry.minutes) - known).max(0.0);
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Calendar, Zones};
    use crate::model::{MINUTE, Settings};

    fn day() -> Vec<JournalDay> {
        let zones = Zones::single("UTC".parse().unwrap());
        let date = "2026-11-20".parse().unwrap();
        Calendar::new(zones, &Settings::default()).days(date, date)
    }

    fn at(minute: i64) -> Instant {
        day()[0].start.plus(minute * MINUTE)
    }

    #[test]
    fn carrying_over_midnight_is_cut_and_logged_twice_counts_once() {
        let carrying = [(at(-20), at(10)), (at(5), at(25)), (at(1430), at(1500))];
        assert_eq!(carried_days(&day(), &carrying, &[]), [35.0]);
    }

    #[test]
    fn minutes_said_beside_crying_are_not_added_to_the_same_minutes_logged() {
        let cry = |start, end, minutes| CarriedInCry { start: at(start), end: at(end), minutes };
        // 30 minutes logged as carrying, 20 of them in the first cry: 5 of its 25 are new.
        let carrying = [(at(100), at(130))];
        let cries = [cry(110, 150, 25), cry(300, 320, 15), cry(400, 400, 10)];
        assert_eq!(carried_days(&day(), &carrying, &cries), [30.0 + 5.0 + 15.0 + 10.0]);
    }
}
