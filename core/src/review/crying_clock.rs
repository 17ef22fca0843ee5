//! When in the day a baby cries: the half hours of the clock.

use chrono::Timelike;

use super::union::{Stretch, parts};
use crate::calendar::{JournalDay, Zones};
use crate::model::{Instant, MINUTE, minutes};

/// Half hours of a day on the clock.
pub const HALF_HOURS: usize = 48;

const HALF_HOUR: i64 = 30 * MINUTE;

/// Minutes of crying in each half hour of the clock, from 00:00, on average over the days that
/// count; `None` when none does. `crying` is a union, `counts` says which of `days` count.
///
/// An hour that the clocks show twice counts twice, and one they skip not at all.
#[must_use]
pub fn crying_by_clock(
    zones: &Zones,
    days: &[JournalDay],
    crying: &[Stretch],
    counts: &[bool],
) -> Option<Vec<f64>> {
    let counted = counts.iter().filter(|&&counts| counts).count();
    if counted == 0 {
        return None;
    }
    let mut sums = [0_i64; HALF_HOURS];
    for (day, _) in days.iter().zip(counts).filter(|&(_, &counts)| counts) {
        for part in parts(crying, day.start, day.end) {
            let mut from = part.start;
            while from < part.end {
                let (place, left) = place(zones, from);
                let until = from.plus(left).min(part.end);
                sums[place] += until.since(from);
                from = until;
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a review has fewer than 200 days")]
    let days = counted as f64;
    Some(sums.into_iter().map(|sum| minutes(sum) / days).collect())
}

/// Which half hour the clocks show at `at`, and how many milliseconds of it are left.
fn place(zones: &Zones, at: Instant) -> (usize, i64) {
    let shown = zones.local(at).time();
    let seconds = i64::from(shown.num_seconds_from_midnight());
    let past = seconds * 1000 + i64::from(shown.nanosecond() / 1_000_000);
    let half = usize::try_from(past / HALF_HOUR).unwrap_or(0).min(HALF_HOURS - 1);
    (half, HALF_HOUR - past.rem_euclid(HALF_HOUR))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::model::Settings;

    fn utc(text: &str) -> Instant {
        chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
    }

    fn cried(start: &str, end: &str) -> Stretch {
        Stretch { start: utc(start), end: utc(end) }
    }

    fn london() -> Calendar {
        Calendar::new(Zones::single("Europe/London".parse().unwrap()), &Settings::default())
    }

    fn average(first: &str, last: &str, crying: &[Stretch], counts: &[bool]) -> Option<Vec<f64>> {
        let calendar = london();
        let days = calendar.days(first.parse().unwrap(), last.parse().unwrap());
        crying_by_clock(calendar.zones(), &days, crying, counts)
    }

    #[test]
    fn crying_is_shared_out_among_the_half_hours_it_touches() {
        // 17:50 to 18:40: 10, 30 and 10 minutes. On one of two logged days: half of each.
        let crying = [cried("2026-11-20T17:50:00Z", "2026-11-20T18:40:00Z")];
        let strip = average("2026-11-19", "2026-11-20", &crying, &[true, true]).unwrap();
        assert_eq!(strip[35..38], [5.0, 15.0, 5.0]);
        assert!((strip.iter().sum::<f64>() - 25.0).abs() < 1e-9);
    }

    #[test]
    fn a_day_nobody_logged_does_not_make_the_others_look_calm() {
        let crying = [cried("2026-11-20T18:00:00Z", "2026-11-20T18:30:00Z")];
        let strip = average("2026-11-19", "2026-11-20", &crying, &[false, true]).unwrap();
        assert_eq!(strip[36], 30.0);
        assert_eq!(average("2026-11-19", "2026-11-20", &crying, &[false, false]), None);
    }

    #[test]
    fn crying_over_midnight_belongs_to_both_days() {
        let crying = [cried("2026-11-19T23:50:00Z", "2026-11-20T00:20:00Z")];
        let strip = average("2026-11-20", "2026-11-20", &crying, &[true]).unwrap();
        assert_eq!((strip[0], strip[47]), (20.0, 0.0));
    }

    #[test]
    fn the_hour_the_clocks_show_twice_counts_twice() {
        // 01:00 to 02:00 summer time and once more in winter time: 00:00 to 02:00 UTC.
        let crying = [cried("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z")];
        let strip = average("2026-10-25", "2026-10-25", &crying, &[true]).unwrap();
        assert_eq!(strip[2..4], [60.0, 60.0]);
    }
}
