use chrono::{DateTime, Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};

use super::super::offsets::offset_seconds;
use crate::model::{Instant, Zone};

const DAY: i64 = 24 * 3600;

fn zone(name: Tz) -> Zone {
    name.name().parse().unwrap()
}

fn shown(name: Tz, seconds: i64) -> i32 {
    offset_seconds(zone(name), Instant(seconds * 1000))
}

fn at(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).unwrap().timestamp()
}

#[test]
fn every_zone_of_another_edition_is_in_the_database() {
    for name in TZ_VARIANTS {
        assert!(name.name().parse::<Zone>().is_ok(), "{name}");
    }
}

/// Two readers of the same history, written by others: every zone, every nineteen days and a bit, from
/// 1976 to the spring of 2026. In earlier years and later ones the two editions differ (Tijuana
/// until 1975; Alberta, British Columbia and Morocco from autumn 2026).
#[test]
fn fifty_years_of_every_zone_are_as_in_another_edition() {
    let (from, to) = (at("1976-01-01T00:00:00Z"), at("2026-04-15T00:00:00Z"));
    for &zone in &TZ_VARIANTS {
        let mut seconds = from;
        while seconds < to {
            let utc = DateTime::from_timestamp(seconds, 0).unwrap().naive_utc();
            let other = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
            assert_eq!(shown(zone, seconds), other, "{zone} at {utc}");
            seconds += 19 * DAY + 7 * 3600 + 11;
        }
    }
}

#[test]
fn a_change_takes_effect_in_its_very_second() {
    // London 2020: forward on 29 March, back on 25 October, both at 01:00 UTC.
    let forward = at("2020-03-29T01:00:00Z");
    assert_eq!([forward - 1, forward].map(|s| shown(Tz::Europe__London, s)), [0, 3600]);
    let back = at("2020-10-25T01:00:00Z");
    assert_eq!([back - 1, back].map(|s| shown(Tz::Europe__London, s)), [3600, 0]);
    // Half a second before is still before.
    assert_eq!(offset_seconds(zone(Tz::Europe__London), Instant(forward * 1000 - 500)), 0);
}

#[test]
fn a_rule_holds_on_written_out_or_worked_out() {
    // The last Sundays of March and October at 01:00 UTC: 2059-03-30, 2061-03-27, 2199-03-31.
    for text in ["2059-03-30T01:00:00Z", "2061-03-27T01:00:00Z", "2199-03-31T01:00:00Z"] {
        let forward = at(text);
        assert_eq!(
            [forward - 1, forward].map(|s| shown(Tz::Europe__London, s)),
            [0, 3600],
            "{text}"
        );
    }
}

#[test]
fn canada_keeps_the_law_of_2026() {
    // British Columbia did not turn its clocks back in November 2026.
    assert_eq!(shown(Tz::America__Vancouver, at("2026-12-01T12:00:00Z")), -7 * 3600);
    assert_eq!(shown(Tz::America__Vancouver, at("2025-12-01T12:00:00Z")), -8 * 3600);
}

#[test]
fn before_the_first_change_a_zone_keeps_its_local_mean_time() {
    // Honolulu was 10 h 31 min 26 s behind until 1896 and 10 h 30 min in 1900; New Delhi's mean
    // time of 1900 was that of Madras, 5 h 21 min 10 s ahead.
    assert_eq!(shown(Tz::Pacific__Honolulu, at("1900-01-01T00:00:00Z")), -37_800);
    assert_eq!(shown(Tz::Asia__Kolkata, at("1900-01-01T00:00:00Z")), 19_270);
    // Monrovia kept 44 min 30 s until 7 January 1972, and then Greenwich.
    let noon = "1972-01-07T12:00:00Z";
    assert_eq!(shown(Tz::Africa__Monrovia, at(noon) - DAY), -2670);
    assert_eq!(shown(Tz::Africa__Monrovia, at(noon)), 0);
    assert_eq!(shown(Tz::UTC, at("1900-01-01T00:00:00Z")), 0);
}

#[test]
fn outside_of_a_journals_years_the_nearest_end_counts() {
    assert_eq!(offset_seconds(zone(Tz::Asia__Kolkata), Instant(i64::MIN)), 19_270);
    let end = offset_seconds(zone(Tz::Europe__London), Instant::LATEST);
    assert_eq!(offset_seconds(zone(Tz::Europe__London), Instant(i64::MAX)), end);
}
