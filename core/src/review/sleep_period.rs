//! What is a sleep period? Sleep as diaries are scored: what is less than 5 min apart is one.

use super::facts::SleepFact;
use super::union::{Stretch, joined, union};
use crate::model::MINUTE;

/// Being awake this long, in milliseconds, ends a sleep period or a bout of crying: 5 minutes,
/// the step of the paper diary (Barr 1988).
pub const GAP: i64 = 5 * MINUTE;

/// The minutes in which a baby was logged asleep; logged twice counts once.
#[must_use]
pub fn asleep(sleeps: &[SleepFact]) -> Vec<Stretch> {
    union(sleeps.iter().map(|sleep| (sleep.start, sleep.end)))
}

/// The sleep periods made of the stretches asleep: their length is end minus start.
#[must_use]
pub fn sleep_periods(asleep: &[Stretch]) -> Vec<Stretch> {
    joined(asleep.iter().copied(), GAP)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Instant;

    fn sleep(start: i64, end: i64) -> SleepFact {
        SleepFact { start: Instant(start), end: Instant(end), onset_latency_minutes: None }
    }

    #[test]
    fn a_waking_of_five_minutes_ends_the_period_and_one_a_millisecond_shorter_does_not() {
        let stirs = [sleep(0, 30 * MINUTE), sleep(35 * MINUTE - 1, 60 * MINUTE)];
        let wakes = [sleep(0, 30 * MINUTE), sleep(35 * MINUTE, 60 * MINUTE)];
        let lengths = |sleeps: &[SleepFact]| -> Vec<i64> {
            sleep_periods(&asleep(sleeps)).iter().map(|p| p.length() / MINUTE).collect()
        };
        assert_eq!(lengths(&stirs), [60]);
        assert_eq!(lengths(&wakes), [30, 25]);
    }

    #[test]
    fn the_nap_two_carers_logged_is_one_period() {
        // 12:58 to 14:03 by one, 13:00 to 14:05 by the other: 67 min.
        let periods =
            sleep_periods(&asleep(&[sleep(2 * MINUTE, 67 * MINUTE), sleep(0, 65 * MINUTE)]));
        assert_eq!(periods.iter().map(|p| p.length() / MINUTE).collect::<Vec<_>>(), [67]);
    }

    #[test]
    fn a_sleep_without_an_end_is_no_period_and_bridges_none() {
        let sleeps = [
            sleep(0, 10 * MINUTE),
            sleep(14 * MINUTE, 14 * MINUTE),
            sleep(18 * MINUTE, 30 * MINUTE),
        ];
        assert_eq!(sleep_periods(&asleep(&sleeps)).len(), 2);
    }
}
