use super::*;
use crate::model::{HOUR, minutes};
use crate::review::union::{union, within};
use proptest::prelude::*;

const FIRST: &str = "2020-03-04";
const LAST: &str = "2020-03-13";

/// A family that flies to Tokyo two days after the clocks went forward in Los Angeles.
fn travellers() -> Family {
    let landing = Instant(1_583_820_000_000); // 2020-03-10T06:00:00Z
    Family::moving("America/Los_Angeles", "Asia/Tokyo", landing)
}

/// Whole milliseconds of a number of minutes.
#[expect(clippy::cast_possible_truncation, reason = "minutes of a few days")]
fn milliseconds(minutes: f64) -> i64 {
    (minutes * 60_000.0).round() as i64
}

/// Intervals of up to 48 h, to the millisecond, some of them empty, around the days looked at.
fn intervals() -> impl Strategy<Value = Vec<(Instant, Instant)>> {
    let start = 1_583_136_000_000_i64..1_584_345_600_000; // 2020-03-02 to 2020-03-16
    let length = prop_oneof![
        1 => Just(0_i64),
        6 => 0..3 * HOUR,
        2 => 0..14 * HOUR,
        1 => 0..=48 * HOUR,
    ];
    prop::collection::vec((start, length), 0..40)
        .prop_map(|pairs| pairs.into_iter().map(|(s, l)| (Instant(s), Instant(s + l))).collect())
}

fn cries() -> impl Strategy<Value = Vec<CryFact>> {
    let strength = prop_oneof![
        Just(CryStrength::Fuss),
        Just(CryStrength::Cry),
        Just(CryStrength::Inconsolable)
    ];
    intervals().prop_flat_map(move |all| {
        let strengths = prop::collection::vec(strength.clone(), all.len());
        strengths.prop_map(move |strengths| {
            let pairs = all.iter().zip(strengths);
            pairs.map(|(&(start, end), strength)| CryFact { start, end, strength }).collect()
        })
    })
}

fn sleeps(all: &[(Instant, Instant)]) -> Vec<SleepFact> {
    all.iter().map(|&(start, end)| SleepFact { start, end, onset_latency_minutes: None }).collect()
}

proptest! {
    #[test]
    fn totals_over_days_equal_the_union_to_the_millisecond(
        asleep in intervals(),
        cries in cries(),
    ) {
        let mut family = travellers();
        family.facts.sleeps = sleeps(&asleep);
        family.facts.cries = cries.clone();
        let days = family.days(FIRST, LAST);
        let (start, end) = (days[0].start, days[days.len() - 1].end);
        let slept: i64 = days.iter().map(|d| milliseconds(d.sleep.total_minutes)).sum();
        prop_assert_eq!(slept, within(&union(asleep), start, end));
        let cried: i64 = days.iter().map(|d| milliseconds(d.crying.total_minutes())).sum();
        let all = union(cries.iter().map(|c| (c.start, c.end)));
        prop_assert_eq!(cried, within(&all, start, end));
        for day in &days {
            prop_assert!(day.crying.evening_minutes <= day.crying.total_minutes() + 1e-9);
        }
    }

    #[test]
    fn the_balance_of_a_day_is_its_length(asleep in intervals(), cries in cries()) {
        let mut family = travellers();
        family.facts.sleeps = sleeps(&asleep);
        family.facts.cries = cries;
        for day in family.days(FIRST, LAST) {
            let b = &day.balance;
            let parts = milliseconds(b.asleep_minutes)
                + milliseconds(b.crying_awake_minutes)
                + milliseconds(b.other_minutes);
            prop_assert_eq!(parts, day.end.since(day.start));
            prop_assert!(b.other_minutes >= 0.0);
        }
    }

    #[test]
    fn order_and_repetition_of_sleep_and_crying_change_nothing(
        asleep in intervals(),
        cries in cries(),
        again in any::<prop::sample::Index>(),
    ) {
        let mut family = travellers();
        family.facts.sleeps = sleeps(&asleep);
        family.facts.cries = cries;
        let mut shuffled = travellers();
        shuffled.facts = family.facts.clone();
        shuffled.facts.sleeps.reverse();
        shuffled.facts.cries.reverse();
        if !asleep.is_empty() {
            let twice = *again.get(&family.facts.sleeps);
            shuffled.facts.sleeps.push(twice);
        }
        if !family.facts.cries.is_empty() {
            let twice = *again.get(&family.facts.cries);
            shuffled.facts.cries.push(twice);
        }
        prop_assert_eq!(family.days(FIRST, LAST), shuffled.days(FIRST, LAST));
        let nights = |f: &Family| {
            let (first, last) = (date(FIRST), date(LAST));
            measure_nights(&f.facts, &f.calendar, first, last, Instant::LATEST)
        };
        prop_assert_eq!(nights(&family), nights(&shuffled));
    }

    #[test]
    fn a_short_history_of_one_night_is_found_again_in_its_periods(
        gaps in prop::collection::vec((1_i64..240, 1_i64..60), 1..8),
    ) {
        // Sleeps from 19:00 on, each followed by being awake; an independent walk over them.
        let mut family = Family::living_in("Europe/London");
        let mut at = family.at("2026-02-03 19:00");
        let morning = family.at("2026-02-04 07:00");
        let (mut lengths, mut awake) = (Vec::<i64>::new(), Vec::new());
        let mut previous: Option<i64> = None;
        for (asleep, up) in gaps {
            let end = at.plus(asleep * MINUTE);
            if end > morning {
                break;
            }
            family.facts.sleeps.push(SleepFact { start: at, end, onset_latency_minutes: None });
            match (previous, lengths.last_mut()) {
                (Some(gap), Some(last)) if gap < 5 => *last += gap + asleep,
                (Some(gap), _) => {
                    awake.push(gap);
                    lengths.push(asleep);
                }
                (None, _) => lengths.push(asleep),
            }
            previous = Some(up);
            at = end.plus(up * MINUTE);
        }
        let night = family.night("2026-02-03");
        prop_assert_eq!(night.sleep_minutes, minutes(lengths.iter().sum::<i64>() * MINUTE));
        prop_assert_eq!(night.wakings as usize, awake.len());
        prop_assert_eq!(
            night.wake_after_onset_minutes,
            minutes(awake.iter().sum::<i64>() * MINUTE)
        );
        let longest = lengths.iter().max().map_or(0.0, |&m| minutes(m * MINUTE));
        prop_assert_eq!(night.longest_period_minutes, longest);
    }
}
