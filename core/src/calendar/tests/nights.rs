//! Night windows.

use super::super::Night;
use super::*;

fn check_night(calendar: &Calendar, night: &str, start: &str, end: &str, hours: i64) {
    let found = calendar.night(date(night));
    assert_eq!(found, Night { date: date(night), start: utc(start), end: utc(end) });
    assert_eq!(found.end.since(found.start), hours * HOUR);
}

fn night_from(zone_name: &str, start: &str, end: &str) -> Calendar {
    let settings =
        Settings { night_start: clock(start), night_end: clock(end), ..Settings::default() };
    Calendar::new(Zones::single(zone(zone_name)), &settings)
}

#[test]
fn the_night_is_from_seven_to_seven_and_named_by_its_evening() {
    // London in winter: the clock shows UTC.
    let london = living_in("Europe/London");
    check_night(&london, "2020-01-10", "2020-01-10 19:00", "2020-01-11 07:00", 12);
}

#[test]
fn the_night_the_clocks_go_forward_has_11_hours() {
    // 19:00 PST is 03:00 UTC, 07:00 PDT is 14:00 UTC.
    let la = living_in("America/Los_Angeles");
    check_night(&la, "2020-03-07", "2020-03-08 03:00", "2020-03-08 14:00", 11);
    check_night(&la, "2020-03-08", "2020-03-09 02:00", "2020-03-09 14:00", 12);
}

#[test]
fn the_night_the_clocks_go_back_has_13_hours() {
    // 19:00 PDT is 02:00 UTC, 07:00 PST is 15:00 UTC.
    let la = living_in("America/Los_Angeles");
    check_night(&la, "2020-10-31", "2020-11-01 02:00", "2020-11-01 15:00", 13);
    check_night(&la, "2020-11-01", "2020-11-02 03:00", "2020-11-02 15:00", 12);
}

#[test]
fn the_night_does_not_move_with_the_hour_the_day_begins() {
    let settings = Settings { day_start: clock("06:00"), ..Settings::default() };
    let la = Calendar::new(Zones::single(zone("America/Los_Angeles")), &settings);
    check_night(&la, "2020-03-07", "2020-03-08 03:00", "2020-03-08 14:00", 11);
}

#[test]
fn a_window_that_does_not_cross_midnight_ends_on_the_same_day() {
    let late = night_from("Europe/London", "00:00", "08:00");
    check_night(&late, "2020-01-10", "2020-01-10 00:00", "2020-01-10 08:00", 8);
    // A night shift at home by day.
    let by_day = night_from("Europe/London", "08:00", "16:00");
    check_night(&by_day, "2020-01-10", "2020-01-10 08:00", "2020-01-10 16:00", 8);
}

#[test]
fn a_window_from_an_hour_to_the_same_hour_is_a_whole_day() {
    let all = night_from("Europe/London", "12:00", "12:00");
    check_night(&all, "2020-01-10", "2020-01-10 12:00", "2020-01-11 12:00", 24);
}
