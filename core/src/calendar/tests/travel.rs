//! Families that fly and move. A zone takes effect when the parent says so: here, at landing.

use super::super::Night;
use super::*;

/// Takes off from Los Angeles on 2020-06-10 at 11:00 PDT (18:00 UTC), lands 11 hours later at
/// 05:00 UTC: 22:00 PDT on June 10, 14:00 JST on June 11. Flies back on June 20 at 17:00 JST
/// (08:00 UTC), lands 10 hours later at 18:00 UTC: 03:00 JST on June 21, 11:00 PDT on June 20.
fn to_tokyo_and_back() -> Calendar {
    let changes = [
        change(3, utc("2020-06-20 18:00"), "America/Los_Angeles"),
        change(1, utc("2020-01-01 00:00"), "America/Los_Angeles"),
        change(2, utc("2020-06-11 05:00"), "Asia/Tokyo"),
    ];
    Calendar::new(Zones::new(&changes), &Settings::default())
}

#[test]
fn a_family_that_flies_from_los_angeles_to_tokyo_has_two_short_days() {
    let calendar = to_tokyo_and_back();
    // June 10: from midnight PDT until the landing, when the clocks show June 11: 22 hours.
    check_day(&calendar, "2020-06-10", "2020-06-10 07:00", "2020-06-11 05:00", 22 * 60);
    // June 11: from 14:00 JST at the landing to midnight JST: 10 hours.
    check_day(&calendar, "2020-06-11", "2020-06-11 05:00", "2020-06-11 15:00", 10 * 60);
    check_day(&calendar, "2020-06-12", "2020-06-11 15:00", "2020-06-12 15:00", 24 * 60);
    assert_eq!(calendar.day_of(utc("2020-06-11 04:59")), date("2020-06-10"));
    assert_eq!(calendar.day_of(utc("2020-06-11 05:00")), date("2020-06-11"));
}

#[test]
fn a_family_that_flies_back_has_one_long_day() {
    let calendar = to_tokyo_and_back();
    check_day(&calendar, "2020-06-20", "2020-06-19 15:00", "2020-06-20 15:00", 24 * 60);
    // June 21 began over the ocean at midnight JST, 15:00 UTC. At the landing the clocks show
    // June 20 again; the day goes on until midnight PDT ends June 21, 07:00 UTC on the 22nd:
    // 9 hours + 24 hours + 7 hours.
    check_day(&calendar, "2020-06-21", "2020-06-20 15:00", "2020-06-22 07:00", 40 * 60);
    assert_eq!(calendar.zones().local(utc("2020-06-20 18:00")), local("2020-06-20 11:00"));
    for inside in ["2020-06-20 15:00", "2020-06-20 18:00", "2020-06-21 20:00"] {
        assert_eq!(calendar.day_of(utc(inside)), date("2020-06-21"));
    }
    assert_eq!(calendar.day_of(utc("2020-06-22 07:00")), date("2020-06-22"));
}

#[test]
fn old_days_stay_where_they_were_after_a_move() {
    let before = living_in("America/Los_Angeles");
    let after = to_tokyo_and_back();
    for day in ["2019-11-03", "2020-03-08", "2020-06-09"] {
        assert_eq!(after.day(date(day)), before.day(date(day)));
        assert_eq!(after.night(date(day)), before.night(date(day)));
    }
}

#[test]
fn the_evening_of_a_travel_day_ends_with_the_day() {
    let calendar = to_tokyo_and_back();
    // June 10: from 16:00 PDT (23:00 UTC) to the landing at 22:00 PDT.
    let flown = (utc("2020-06-10 23:00"), utc("2020-06-11 05:00"));
    assert_eq!(calendar.evening(date("2020-06-10")), flown);
    // June 11: 16:00 JST is 07:00 UTC, midnight JST is 15:00 UTC.
    let in_tokyo = (utc("2020-06-11 07:00"), utc("2020-06-11 15:00"));
    assert_eq!(calendar.evening(date("2020-06-11")), in_tokyo);
}

#[test]
fn a_landing_after_the_evening_began_leaves_the_rest_of_it() {
    // Los Angeles to New York, landing at 18:30 EST (23:30 UTC) instead of 15:30 PST:
    // the clocks never show 16:00, the evening is what is left until 24:00 EST, 05:00 UTC.
    let changes = [
        change(1, utc("2020-01-01 00:00"), "America/Los_Angeles"),
        change(2, utc("2020-01-10 23:30"), "America/New_York"),
    ];
    let calendar = Calendar::new(Zones::new(&changes), &Settings::default());
    let evening = (utc("2020-01-10 23:30"), utc("2020-01-11 05:00"));
    assert_eq!(calendar.evening(date("2020-01-10")), evening);
}

#[test]
fn the_night_of_a_flight_lasts_until_the_clocks_show_the_morning() {
    let calendar = to_tokyo_and_back();
    // June 10, flying out: 19:00 PDT is 02:00 UTC; at the landing, 05:00 UTC, it is past 07:00.
    let out = Night {
        date: date("2020-06-10"),
        start: utc("2020-06-11 02:00"),
        end: utc("2020-06-11 05:00"),
    };
    assert_eq!(calendar.night(date("2020-06-10")), out);
    // June 20, flying back: 19:00 JST is 10:00 UTC. The clocks first show 07:00 of June 21 in
    // Los Angeles, 14:00 UTC on the 21st, after 28 hours.
    let back = Night {
        date: date("2020-06-20"),
        start: utc("2020-06-20 10:00"),
        end: utc("2020-06-21 14:00"),
    };
    assert_eq!(calendar.night(date("2020-06-20")), back);
}

#[test]
fn the_clocks_of_the_place_count_wherever_the_family_is() {
    let zones = to_tokyo_and_back().zones().clone();
    // The first zone covers all time before it.
    assert_eq!(zones.zone_at(utc("1999-01-01 00:00")), zone("America/Los_Angeles"));
    assert_eq!(zones.zone_at(utc("2020-06-11 04:59")), zone("America/Los_Angeles"));
    assert_eq!(zones.zone_at(utc("2020-06-11 05:00")), zone("Asia/Tokyo"));
    assert_eq!(zones.offset_seconds(utc("2020-06-11 04:59")), -7 * 3600);
    assert_eq!(zones.offset_seconds(utc("2020-06-11 05:00")), 9 * 3600);
    // June 11 12:00 was never shown: the clocks went from June 10 22:00 to June 11 14:00.
    assert_eq!(zones.first_at(local("2020-06-11 12:00")), utc("2020-06-11 05:00"));
    // June 20 12:00 was shown in Tokyo (03:00 UTC) and in Los Angeles (19:00 UTC).
    assert_eq!(zones.first_at(local("2020-06-20 12:00")), utc("2020-06-20 03:00"));
}

#[test]
fn without_a_zone_the_clocks_show_utc() {
    let zones = Zones::new(&[]);
    assert_eq!(zones, Zones::single(zone("UTC")));
    assert_eq!(zones.first_at(local("2020-01-01 07:00")), utc("2020-01-01 07:00"));
}

#[test]
fn of_two_changes_at_one_instant_the_later_made_counts_in_any_order() {
    let landed = utc("2020-06-11 05:00");
    let start = change(1, utc("2020-01-01 00:00"), "America/Los_Angeles");
    let (wrong, mended) = (change(2, landed, "Asia/Seoul"), change(3, landed, "Asia/Tokyo"));
    let zones = Zones::new(&[mended, wrong, start]);
    assert_eq!(zones.zone_at(landed), zone("Asia/Tokyo"));
    assert_eq!(zones, Zones::new(&[start, wrong, mended]));
}
