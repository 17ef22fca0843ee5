//! What holds for every family, wherever it moves and whenever its day begins.

use chrono::{MappedLocalTime, TimeZone};
use proptest::prelude::*;

use super::super::stretches::shown;
use super::super::{LocalInstant, cut, resolve};
use super::*;

/// Zones that go forward and back by an hour and by half an hour, at night and at midnight, skip a
/// date, or lie at the ends of the Earth.
const ZONES: [&str; 12] = [
    "America/Los_Angeles",
    "Asia/Tokyo",
    "Europe/London",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "America/Havana",
    "America/St_Johns",
    "Asia/Beirut",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
];

/// Moments at which clocks changed somewhere in [`ZONES`], in UTC.
const CHANGES: [&str; 9] = [
    "2020-03-08 10:00",
    "2020-11-01 09:00",
    "2020-03-29 01:00",
    "2020-10-03 15:30",
    "2011-12-30 10:00",
    "2018-11-04 03:00",
    "2018-02-18 02:00",
    "2020-11-01 05:00",
    "2010-11-07 02:31",
];

/// Any moment of 2005 to 2030, half of them within two days of a change of clocks.
fn moment() -> impl Strategy<Value = Instant> {
    let any = utc("2005-01-01 00:00").0..utc("2030-01-01 00:00").0;
    let near = (prop::sample::select(&CHANGES[..]), -48 * HOUR..48 * HOUR);
    prop_oneof![any.prop_map(Instant), near.prop_map(|(change, by)| utc(change).plus(by)),]
}

fn any_zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(&ZONES[..]).prop_map(zone)
}

/// A family that moves up to five times, sometimes within hours.
fn zones() -> impl Strategy<Value = Zones> {
    let moves = prop::collection::vec((moment(), any_zone()), 0..6);
    let soon = prop::collection::vec((1..30 * HOUR, any_zone()), 0..3);
    (moves, soon).prop_map(|(mut moves, soon)| {
        for (after, zone) in soon {
            let last = moves.last().map_or(utc("2020-03-07 12:00"), |&(at, _)| at);
            moves.push((last.plus(after), zone));
        }
        let changes: Vec<_> = (1..)
            .zip(moves)
            .map(|(n, (from, zone))| ZoneChange {
                id: ZoneChangeId(Uuid::from_u128(n)),
                from,
                zone,
            })
            .collect();
        Zones::new(&changes)
    })
}

/// A family whose day begins from midnight to noon and whose night is anything.
fn calendars() -> impl Strategy<Value = Calendar> {
    let minute = |n: u16| ClockTime::new(n / 60, n % 60).unwrap();
    (zones(), 0..=720_u16, 0..1440_u16, 0..1440_u16).prop_map(move |(zones, day, start, end)| {
        let settings = Settings {
            day_start: minute(day),
            night_start: minute(start),
            night_end: minute(end),
            ..Settings::default()
        };
        Calendar::new(zones, &settings)
    })
}

/// The date the family's clocks show.
fn shown_on(zones: &Zones, at: Instant) -> CivilDate {
    CivilDate(zones.local(at).date())
}

proptest! {
    #[test]
    fn days_tile_time_without_gap_or_overlap(calendar in calendars(), at in moment()) {
        let middle = shown_on(calendar.zones(), at);
        let days = calendar.days(middle.plus_days(-5), middle.plus_days(5));
        prop_assert_eq!(days.len(), 11);
        for day in &days {
            prop_assert!(day.start <= day.end);
            prop_assert_eq!(*day, calendar.day(day.date));
        }
        for pair in days.windows(2) {
            prop_assert_eq!(pair[0].end, pair[1].start);
        }
    }

    #[test]
    fn every_moment_lies_in_its_day(calendar in calendars(), at in moment()) {
        let day = calendar.day(calendar.day_of(at));
        prop_assert!(day.start <= at && at < day.end, "{at:?} is not in {day:?}");
    }

    #[test]
    fn a_later_moment_never_lies_in_an_earlier_day(
        calendar in calendars(),
        at in moment(),
        later in 0..100 * HOUR,
    ) {
        prop_assert!(calendar.day_of(at) <= calendar.day_of(at.plus(later)));
    }

    #[test]
    fn a_later_clock_time_is_never_first_shown_earlier(
        zones in zones(),
        at in moment(),
        later in 0..100 * HOUR,
    ) {
        let shown_at = |ms: i64| shown(at.plus(ms).0);
        prop_assert!(zones.first_at(shown_at(0)) <= zones.first_at(shown_at(later)));
    }

    #[test]
    fn the_first_moment_of_a_clock_time_is_the_first(
        zones in zones(),
        at in moment(),
        before in 1..40 * HOUR,
    ) {
        let wanted = shown(at.0);
        let first = zones.first_at(wanted);
        prop_assert!(zones.local(first) >= wanted);
        prop_assert!(zones.local(first.plus(-1)) < wanted);
        prop_assert!(zones.local(first.plus(-before)) < wanted);
    }

    #[test]
    fn the_parts_of_an_interval_add_up_to_it(
        calendar in calendars(),
        start in moment(),
        length in 0..=crate::model::LONGEST_INTERVAL,
    ) {
        let end = start.plus(length);
        let days = calendar.days(calendar.day_of(start), calendar.day_of(end));
        let mut reached = start;
        for (index, from, to) in cut(start, end, &days) {
            prop_assert_eq!(from, reached);
            prop_assert!(days[index].start <= from && to <= days[index].end);
            prop_assert_eq!(calendar.day_of(from), days[index].date);
            reached = to;
        }
        prop_assert_eq!(reached, end);
    }

    #[test]
    fn nights_never_overlap(calendar in calendars(), at in moment()) {
        let date = shown_on(calendar.zones(), at);
        let (night, next) = (calendar.night(date), calendar.night(date.plus_days(1)));
        prop_assert!(night.start <= night.end && night.end <= next.start);
    }

    #[test]
    fn an_evening_lies_in_its_day(calendar in calendars(), at in moment()) {
        let date = shown_on(calendar.zones(), at);
        let (day, (start, end)) = (calendar.day(date), calendar.evening(date));
        prop_assert!(day.start <= start && start <= end && end <= day.end);
    }

    #[test]
    fn clock_times_mean_what_chrono_says(zone in any_zone(), at in moment()) {
        let wanted = shown(at.0);
        let same: chrono_tz::Tz = zone.name().parse().unwrap();
        match (resolve(zone, wanted), same.from_local_datetime(&wanted)) {
            (LocalInstant::Once { at }, MappedLocalTime::Single(one)) => {
                prop_assert_eq!(at, one.into());
            }
            (
                LocalInstant::Twice { first, second },
                MappedLocalTime::Ambiguous(one, other),
            ) => prop_assert_eq!((first, second), (one.into(), other.into())),
            (LocalInstant::Skipped { moved, gap_milliseconds }, MappedLocalTime::None) => {
                prop_assert!(gap_milliseconds > 0);
                let after = Zones::single(zone).local(moved);
                prop_assert_eq!(after, shown(at.plus(gap_milliseconds).0));
            }
            (ours, theirs) => prop_assert!(false, "{ours:?} is not {theirs:?}"),
        }
    }

    #[test]
    fn in_one_zone_a_clock_time_is_first_shown_when_it_resolves(
        zone in any_zone(),
        at in moment(),
    ) {
        let wanted = shown(at.0);
        let first = Zones::single(zone).first_at(wanted);
        match resolve(zone, wanted) {
            // What the clocks skip is passed at the end of the gap.
            LocalInstant::Skipped { moved, .. } => prop_assert!(first <= moved),
            found => prop_assert_eq!(first, found.first()),
        }
    }
}
