//! Clock times of one zone: gaps, folds and the distance between two instants.

use super::super::stretches::{FURTHEST, offset};
use super::super::{LocalInstant, change_between, resolve};
use super::*;

fn in_los_angeles(text: &str) -> LocalInstant {
    resolve(zone("America/Los_Angeles"), local(text))
}

fn once(at: &str) -> LocalInstant {
    LocalInstant::Once { at: utc(at) }
}

fn skipped(moved: &str, minutes: i64) -> LocalInstant {
    LocalInstant::Skipped { moved: utc(moved), gap_milliseconds: minutes * MINUTE }
}

#[test]
fn a_time_in_the_gap_moves_forward_by_the_gap() {
    // 2020-03-08: 01:59 PST (UTC-8) is followed by 03:00 PDT (UTC-7).
    assert_eq!(in_los_angeles("2020-03-08 01:59"), once("2020-03-08 09:59"));
    // 02:00 becomes 03:00 PDT, 02:30 becomes 03:30 PDT.
    assert_eq!(in_los_angeles("2020-03-08 02:00"), skipped("2020-03-08 10:00", 60));
    assert_eq!(in_los_angeles("2020-03-08 02:30"), skipped("2020-03-08 10:30", 60));
    assert_eq!(in_los_angeles("2020-03-08 03:00"), once("2020-03-08 10:00"));
    assert_eq!(in_los_angeles("2020-03-08 02:30").first(), utc("2020-03-08 10:30"));
}

#[test]
fn a_time_in_the_fold_is_shown_twice() {
    // 2020-11-01: 01:59 PDT (UTC-7) is followed by 01:00 PST (UTC-8).
    assert_eq!(in_los_angeles("2020-11-01 00:59"), once("2020-11-01 07:59"));
    for (shown, first, second) in [
        ("2020-11-01 01:00", "2020-11-01 08:00", "2020-11-01 09:00"),
        ("2020-11-01 01:30", "2020-11-01 08:30", "2020-11-01 09:30"),
        ("2020-11-01 01:59", "2020-11-01 08:59", "2020-11-01 09:59"),
    ] {
        let twice = LocalInstant::Twice { first: utc(first), second: utc(second) };
        assert_eq!(in_los_angeles(shown), twice);
        assert_eq!(twice.first(), utc(first));
    }
    assert_eq!(in_los_angeles("2020-11-01 02:00"), once("2020-11-01 10:00"));
}

#[test]
fn half_hour_changes_move_by_half_an_hour() {
    // Lord Howe, 2020-10-04: 01:59 (UTC+10:30) is followed by 02:30 (UTC+11).
    // 02:15 becomes 02:45 UTC+11, which is 15:45 UTC the day before.
    let gap = resolve(zone("Australia/Lord_Howe"), local("2020-10-04 02:15"));
    assert_eq!(gap, skipped("2020-10-03 15:45", 30));
    // 2020-04-05: 01:59 (UTC+11) is followed by 01:30 (UTC+10:30).
    let fold = resolve(zone("Australia/Lord_Howe"), local("2020-04-05 01:45"));
    let (first, second) = (utc("2020-04-04 14:45"), utc("2020-04-04 15:15"));
    assert_eq!(fold, LocalInstant::Twice { first, second });
}

#[test]
fn a_skipped_date_moves_forward_by_a_whole_day() {
    // Samoa went from UTC-10 to UTC+14 at the end of 2011-12-29.
    // Noon of the 30th becomes noon of the 31st: 12:00 - 14 h = 22:00 UTC on the 30th.
    let noon = resolve(zone("Pacific/Apia"), local("2011-12-30 12:00"));
    assert_eq!(noon, skipped("2011-12-30 22:00", 24 * 60));
}

#[test]
fn a_date_lived_twice_is_shown_twice() {
    // Kwajalein went from UTC+11 to UTC-12 at the end of 1969-09-30, 13:00 UTC, and had 23 hours
    // of that day again. Noon: 12:00 - 11 h = 01:00 UTC, and 12:00 + 12 h = 24:00 UTC.
    let noon = resolve(zone("Pacific/Kwajalein"), local("1969-09-30 12:00"));
    let (first, second) = (utc("1969-09-30 01:00"), utc("1969-10-01 00:00"));
    assert_eq!(noon, LocalInstant::Twice { first, second });
}

#[test]
fn clocks_that_jumped_between_two_instants_are_noticed() {
    let la = zone("America/Los_Angeles");
    // 01:00 PST to 04:00 PDT: the clocks show three hours, two have passed.
    let forward = change_between(la, utc("2020-03-08 09:00"), utc("2020-03-08 11:00"));
    assert_eq!(forward, Some(HOUR));
    // 00:30 PDT to 01:30 PST: the clocks show one hour, two have passed.
    let back = change_between(la, utc("2020-11-01 07:30"), utc("2020-11-01 09:30"));
    assert_eq!(back, Some(-HOUR));
    assert_eq!(change_between(la, utc("2020-06-01 00:00"), utc("2020-06-02 00:00")), None);
    // A whole year: forward and back again.
    assert_eq!(change_between(la, utc("2020-01-01 12:00"), utc("2021-01-01 12:00")), None);
}

#[test]
fn the_zone_database_keeps_what_the_search_for_changes_relies_on() {
    // Looked at once a day from 2000 to 2030, in every zone there is.
    let day = 24 * HOUR;
    for zone in Zone::all() {
        let (mut here, mut changed) = (None, None::<Instant>);
        let mut at = utc("2000-01-01 00:00");
        while at < utc("2030-01-01 00:00") {
            let offset = offset(zone, at);
            assert!(offset.abs() < FURTHEST, "{zone} is too far from UTC");
            if here.is_some_and(|before| before != offset) {
                // Six days apart or more, seen once a day, are more than five looks apart.
                assert!(
                    changed.is_none_or(|before| at.since(before) > 5 * day),
                    "{zone} changes twice within six days"
                );
                changed = Some(at);
            }
            here = Some(offset);
            at = at.plus(day);
        }
    }
}
