//! Journal days and evenings of a family that stays where it is.

use super::*;
use crate::calendar::cut;

#[test]
fn the_day_the_clocks_go_forward_has_23_hours() {
    // Los Angeles: midnight PST is 08:00 UTC, the next midnight PDT is 07:00 UTC.
    let la = living_in("America/Los_Angeles");
    check_day(&la, "2020-03-08", "2020-03-08 08:00", "2020-03-09 07:00", 23 * 60);
    // London: midnight GMT is 00:00 UTC, the next midnight BST is 23:00 UTC.
    let london = living_in("Europe/London");
    check_day(&london, "2020-03-29", "2020-03-29 00:00", "2020-03-29 23:00", 23 * 60);
}

#[test]
fn the_day_the_clocks_go_back_has_25_hours() {
    let la = living_in("America/Los_Angeles");
    check_day(&la, "2020-11-01", "2020-11-01 07:00", "2020-11-02 08:00", 25 * 60);
    let london = living_in("Europe/London");
    check_day(&london, "2020-10-25", "2020-10-24 23:00", "2020-10-26 00:00", 25 * 60);
}

#[test]
fn a_day_from_six_in_the_morning_holds_the_change_of_the_night_after_it() {
    // The clocks change at 02:00 on March 8, which belongs to the journal day of March 7:
    // 06:00 PST is 14:00 UTC, the next 06:00 is PDT, 13:00 UTC.
    let la = day_from("America/Los_Angeles", "06:00");
    check_day(&la, "2020-03-07", "2020-03-07 14:00", "2020-03-08 13:00", 23 * 60);
    check_day(&la, "2020-03-08", "2020-03-08 13:00", "2020-03-09 13:00", 24 * 60);
    check_day(&la, "2020-10-31", "2020-10-31 13:00", "2020-11-01 14:00", 25 * 60);
    check_day(&la, "2020-11-01", "2020-11-01 14:00", "2020-11-02 14:00", 24 * 60);
    // 05:59 PDT on March 8 is still the day of March 7, 06:00 no longer.
    assert_eq!(la.day_of(utc("2020-03-08 12:59")), date("2020-03-07"));
    assert_eq!(la.day_of(utc("2020-03-08 13:00")), date("2020-03-08"));
}

#[test]
fn a_day_that_begins_inside_the_gap_or_the_fold_begins_once() {
    // 02:30 does not exist on March 8: the day begins at 03:00 PDT, 10:00 UTC, and 02:30 PDT the
    // next night is 09:30 UTC: 23 h 30 min. The day before began at 02:30 PST, 10:30 UTC.
    let gap = day_from("America/Los_Angeles", "02:30");
    check_day(&gap, "2020-03-07", "2020-03-07 10:30", "2020-03-08 10:00", 23 * 60 + 30);
    check_day(&gap, "2020-03-08", "2020-03-08 10:00", "2020-03-09 09:30", 23 * 60 + 30);
    // 01:30 comes twice on November 1: the first, 08:30 UTC, begins the day.
    let fold = day_from("America/Los_Angeles", "01:30");
    check_day(&fold, "2020-11-01", "2020-11-01 08:30", "2020-11-02 09:30", 25 * 60);
    // 01:15 PST, after the fold, is already in the day that began at 01:30 PDT.
    assert_eq!(fold.day_of(utc("2020-11-01 09:15")), date("2020-11-01"));
}

#[test]
fn zones_off_the_full_hour_have_their_own_midnight() {
    // Kathmandu, UTC+5:45: midnight is 18:15 UTC. Kolkata, UTC+5:30: 18:30 UTC.
    let kathmandu = living_in("Asia/Kathmandu");
    check_day(&kathmandu, "2020-03-08", "2020-03-07 18:15", "2020-03-08 18:15", 24 * 60);
    let kolkata = living_in("Asia/Kolkata");
    check_day(&kolkata, "2020-03-08", "2020-03-07 18:30", "2020-03-08 18:30", 24 * 60);
    // Lord Howe changes by half an hour, between UTC+11 and UTC+10:30.
    let lord_howe = living_in("Australia/Lord_Howe");
    check_day(&lord_howe, "2020-04-05", "2020-04-04 13:00", "2020-04-05 13:30", 24 * 60 + 30);
    check_day(&lord_howe, "2020-10-04", "2020-10-03 13:30", "2020-10-04 13:00", 23 * 60 + 30);
}

#[test]
fn a_day_without_a_midnight_begins_when_the_gap_ends() {
    // São Paulo, 2018-11-04: 23:59 (UTC-3) is followed by 01:00 (UTC-2), at 03:00 UTC.
    let sao_paulo = living_in("America/Sao_Paulo");
    check_day(&sao_paulo, "2018-11-04", "2018-11-04 03:00", "2018-11-05 02:00", 23 * 60);
    assert_eq!(sao_paulo.day_of(utc("2018-11-04 02:59")), date("2018-11-03"));
    assert_eq!(sao_paulo.day_of(utc("2018-11-04 03:00")), date("2018-11-04"));
    // Havana, 2020-03-08 (UTC-5 to UTC-4) and Beirut, 2020-03-29 (UTC+2 to UTC+3).
    let havana = living_in("America/Havana");
    check_day(&havana, "2020-03-08", "2020-03-08 05:00", "2020-03-09 04:00", 23 * 60);
    let beirut = living_in("Asia/Beirut");
    check_day(&beirut, "2020-03-29", "2020-03-28 22:00", "2020-03-29 21:00", 23 * 60);
}

#[test]
fn a_fold_over_midnight_begins_the_day_the_first_time() {
    // Havana, 2020-11-01: 00:59 (UTC-4) is followed by 00:00 (UTC-5). First midnight 04:00 UTC.
    let havana = living_in("America/Havana");
    check_day(&havana, "2020-11-01", "2020-11-01 04:00", "2020-11-02 05:00", 25 * 60);
    // São Paulo, 2018-02-17: 23:59 (UTC-2) is followed by 23:00 (UTC-3) of the same day, so
    // midnight comes once, at 03:00 UTC, and the 17th has the extra hour.
    let sao_paulo = living_in("America/Sao_Paulo");
    check_day(&sao_paulo, "2018-02-17", "2018-02-17 02:00", "2018-02-18 03:00", 25 * 60);
    // St. John's, 2010-11-07: one minute after midnight (UTC-2:30, 02:31 UTC) the clocks go back
    // to 23:01 of the day before (UTC-3:30). The day that has begun goes on.
    let st_johns = living_in("America/St_Johns");
    check_day(&st_johns, "2010-11-07", "2010-11-07 02:30", "2010-11-08 03:30", 25 * 60);
    assert_eq!(st_johns.zones().local(utc("2010-11-07 02:45")), local("2010-11-06 23:15"));
    assert_eq!(st_johns.day_of(utc("2010-11-07 02:45")), date("2010-11-07"));
}

#[test]
fn a_date_the_calendar_skips_is_a_day_without_length() {
    // Samoa: 2011-12-29 24:00 (UTC-10) is 2011-12-31 00:00 (UTC+14), at 10:00 UTC on the 30th.
    let samoa = living_in("Pacific/Apia");
    check_day(&samoa, "2011-12-29", "2011-12-29 10:00", "2011-12-30 10:00", 24 * 60);
    check_day(&samoa, "2011-12-30", "2011-12-30 10:00", "2011-12-30 10:00", 0);
    check_day(&samoa, "2011-12-31", "2011-12-30 10:00", "2011-12-31 10:00", 24 * 60);
    assert_eq!(samoa.day_of(utc("2011-12-30 09:59")), date("2011-12-29"));
    assert_eq!(samoa.day_of(utc("2011-12-30 10:00")), date("2011-12-31"));
    // With a day from 06:00 the gap swallows the end of the 29th: 06:00 (UTC-10) is 16:00 UTC,
    // the gap ends at 10:00 UTC, when the 30th begins; at 06:00 of the 31st, 16:00 UTC, it ends.
    let from_six = day_from("Pacific/Apia", "06:00");
    check_day(&from_six, "2011-12-29", "2011-12-29 16:00", "2011-12-30 10:00", 18 * 60);
    check_day(&from_six, "2011-12-30", "2011-12-30 10:00", "2011-12-30 16:00", 6 * 60);
}

#[test]
fn a_week_of_days_is_the_same_as_each_day_asked_alone() {
    let la = living_in("America/Los_Angeles");
    let week = la.days(date("2020-03-05"), date("2020-03-11"));
    let alone: Vec<_> = (5..=11).map(|d| la.day(date(&format!("2020-03-{d:02}")))).collect();
    assert_eq!(week, alone);
    assert_eq!(la.days(date("2020-03-05"), date("2020-03-04")), []);
}

#[test]
fn a_sleep_over_midnight_is_cut_where_the_day_ends() {
    // 22:30 PDT on October 31 to 06:10 PST on November 1. Midnight PDT is 07:00 UTC:
    // 1 h 30 min before it, and 7 h 10 min after it, for the clocks went back on the way.
    let la = living_in("America/Los_Angeles");
    let days = la.days(date("2020-10-30"), date("2020-11-02"));
    let (asleep, awake) = (utc("2020-11-01 05:30"), utc("2020-11-01 14:10"));
    let midnight = utc("2020-11-01 07:00");
    let parts: Vec<_> = cut(asleep, awake, &days).collect();
    assert_eq!(parts, [(1, asleep, midnight), (2, midnight, awake)]);
    assert_eq!(midnight.since(asleep), 90 * MINUTE);
    assert_eq!(awake.since(midnight), 430 * MINUTE);
}

#[test]
fn a_cut_leaves_out_what_lies_outside_the_days() {
    let london = living_in("Europe/London");
    let days = london.days(date("2020-01-10"), date("2020-01-11"));
    // From the evening of the 9th to the morning of the 12th; only the two days remain.
    let parts: Vec<_> = cut(utc("2020-01-09 20:00"), utc("2020-01-12 07:00"), &days).collect();
    let midnights = [utc("2020-01-10 00:00"), utc("2020-01-11 00:00"), utc("2020-01-12 00:00")];
    assert_eq!(parts, [(0, midnights[0], midnights[1]), (1, midnights[1], midnights[2])]);
    // An interval that ends where the days begin, one that begins where they end, and a moment.
    assert_eq!(cut(utc("2020-01-09 20:00"), midnights[0], &days).count(), 0);
    assert_eq!(cut(midnights[2], utc("2020-01-12 07:00"), &days).count(), 0);
    assert_eq!(cut(midnights[1], midnights[1], &days).count(), 0);
}

#[test]
fn the_evening_is_from_16_to_24_on_the_clock() {
    // 16:00 PDT is 23:00 UTC; midnight PDT is 07:00 UTC.
    let la = living_in("America/Los_Angeles");
    let evening = (utc("2020-03-08 23:00"), utc("2020-03-09 07:00"));
    assert_eq!(la.evening(date("2020-03-08")), evening);
    // A journal day from noon or from 06:00 has the same evening.
    assert_eq!(day_from("America/Los_Angeles", "06:00").evening(date("2020-03-08")), evening);
    assert_eq!(day_from("America/Los_Angeles", "12:00").evening(date("2020-03-08")), evening);
    // São Paulo, 2018-02-17: 23:00 comes twice, the evening has nine hours.
    // 16:00 (UTC-2) is 18:00 UTC, midnight (UTC-3) is 03:00 UTC.
    let nine_hours = (utc("2018-02-17 18:00"), utc("2018-02-18 03:00"));
    assert_eq!(living_in("America/Sao_Paulo").evening(date("2018-02-17")), nine_hours);
}

#[test]
fn the_ends_of_time_have_a_day_too() {
    let la = living_in("America/Los_Angeles");
    assert_eq!(la.day_of(Instant(i64::MIN)).0, chrono::NaiveDate::MIN);
    assert_eq!(la.day_of(Instant(i64::MAX)).0, chrono::NaiveDate::MAX);
    // 1900-01-01T00:00 UTC is the evening before in Los Angeles, and so is 2200-01-01T00:00 UTC.
    assert_eq!(la.day_of(Instant::EARLIEST), date("1899-12-31"));
    assert_eq!(la.day_of(Instant::LATEST), date("2199-12-31"));
}
