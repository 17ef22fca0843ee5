//! Clock changes and journeys through the door.

use super::*;

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9, "{one} is not {other}");
}

fn asleep(day: &tend::screen::timeline::TimelineDay) -> f64 {
    day.children[0].totals.sleep.total_minutes
}

#[test]
fn the_night_the_clocks_go_back_in_london_is_an_hour_longer() {
    // On 25 October 2026 at 02:00 BST (01:00 UTC) the clocks go back to 01:00 GMT.
    let family = Family::living("Europe/London", "2026-10-25T12:00:00Z");
    // From 21:00 BST to 07:00 GMT the clocks show ten hours; the baby slept eleven.
    family.log(family.sleep("2026-10-24T20:00:00Z", "2026-10-25T07:00:00Z"));
    family.log(family.bottle("2026-10-25T07:10:00Z", 120.0));
    let (before, after) = (family.day("2026-10-24"), family.day("2026-10-25"));
    assert_eq!((after.start, after.end), (at("2026-10-24T23:00:00Z"), at("2026-10-26T00:00:00Z")));
    close(after.children[0].totals.balance.day_minutes, 25.0 * 60.0);
    // 21:00 to midnight, and midnight to 07:00 with the hour that came twice.
    close(asleep(&before), 180.0);
    close(asleep(&after), 480.0);
    assert_eq!(before.rows[0].minutes, Some(660.0));
    assert!(before.rows[0].crosses_day_end);
    assert_eq!(after.carried_in.len(), 1);
    assert_eq!(after.carried_in[0].minutes_in_day, Some(480.0));
}

#[test]
fn the_night_the_clocks_go_forward_in_london_is_an_hour_shorter() {
    // On 28 March 2027 at 01:00 GMT the clocks go forward to 02:00 BST.
    let family = Family::living("Europe/London", "2027-03-28T12:00:00Z");
    // From 21:00 GMT to 07:00 BST (06:00 UTC) the clocks show ten hours; the baby slept nine.
    family.log(family.sleep("2027-03-27T21:00:00Z", "2027-03-28T06:00:00Z"));
    family.log(family.bottle("2027-03-28T06:10:00Z", 120.0));
    let (before, after) = (family.day("2027-03-27"), family.day("2027-03-28"));
    close(after.children[0].totals.balance.day_minutes, 23.0 * 60.0);
    close(asleep(&before), 180.0);
    close(asleep(&after), 360.0);
    // Today counts instants: 540 minutes lie in the last 24 hours.
    close(family.today().totals.sleep.total_minutes, 540.0);
}

/// Logs around a flight from Los Angeles (take-off 20 November, 10:00 PST) to Tokyo (landing at
/// 21 November, 14:00 JST, which is 05:00 UTC, 21:00 PST).
fn flown_to_tokyo() -> Family {
    let family = Family::living("America/Los_Angeles", "2026-11-21T10:00:00Z");
    // 20 November: 01:00 to 06:00 PST, and on board 12:00 to 15:00 PST.
    family.log(family.sleep("2026-11-20T09:00:00Z", "2026-11-20T14:00:00Z"));
    family.log(family.sleep("2026-11-20T20:00:00Z", "2026-11-20T23:00:00Z"));
    // From half an hour before the landing to an hour after it.
    family.log(family.sleep("2026-11-21T04:30:00Z", "2026-11-21T06:00:00Z"));
    family.log(family.bottle("2026-11-21T06:05:00Z", 90.0));
    family.perform(Command::ChangeZone {
        from: at("2026-11-21T05:00:00Z"),
        zone: "Asia/Tokyo".parse().unwrap(),
    });
    family
}

#[test]
fn a_flight_from_los_angeles_to_tokyo_makes_two_short_days_and_loses_no_minute() {
    let family = flown_to_tokyo();
    let (home, away) = (family.day("2026-11-20"), family.day("2026-11-21"));
    // Midnight PST is 08:00 UTC; the landing ends the day after 21 hours. In Tokyo the rest of
    // 21 November has 10 hours.
    assert_eq!((home.start, home.end), (at("2026-11-20T08:00:00Z"), at("2026-11-21T05:00:00Z")));
    assert_eq!((away.start, away.end), (at("2026-11-21T05:00:00Z"), at("2026-11-21T15:00:00Z")));
    // 300 + 180 + 30 minutes before the landing, 60 after it.
    close(asleep(&home), 510.0);
    close(asleep(&away), 60.0);
    // Now is 19:00 JST; the 24 hours before began at 10:00 UTC, so 60 of the first 300 are out.
    close(family.today().totals.sleep.total_minutes, 240.0 + 180.0 + 90.0);
}

#[test]
fn taking_the_change_of_zone_back_puts_every_day_where_it_was() {
    let family = flown_to_tokyo();
    let flown = family.screens();
    let undone = family.journal.undo(None).unwrap();
    // In Los Angeles it is still 20 November, 02:00 on the 21st: one day of 24 hours.
    let home = family.day("2026-11-20");
    assert_eq!(home.end, at("2026-11-21T08:00:00Z"));
    close(asleep(&home), 570.0);
    family.journal.undo(Some(undone.change)).unwrap();
    assert_eq!(family.screens(), flown);
}

#[test]
fn old_days_stay_where_they_were_after_a_move() {
    let family = Family::living("America/Los_Angeles", "2026-11-21T10:00:00Z");
    family.log(family.sleep("2026-11-18T06:00:00Z", "2026-11-18T12:00:00Z"));
    let before = family.day("2026-11-17");
    let zone = "Asia/Tokyo".parse().unwrap();
    family.perform(Command::ChangeZone { from: at("2026-11-21T05:00:00Z"), zone });
    assert_eq!(family.day("2026-11-17"), before);
}

#[test]
fn a_day_that_begins_at_six_takes_the_feed_of_the_small_hours_with_it() {
    let family = Family::in_london();
    family.log(family.bottle("2026-11-21T03:00:00Z", 80.0));
    family.log(family.bottle("2026-11-21T07:00:00Z", 100.0));
    let six = SettingsChanges { day_start: ClockTime::new(6, 0), ..SettingsChanges::default() };
    family.perform(Command::ChangeSettings { changes: six });
    let millilitres = |date| family.day(date).children[0].totals.feeding.bottle_ml;
    close(millilitres("2026-11-20"), 80.0);
    close(millilitres("2026-11-21"), 100.0);
    // The last 24 hours do not ask when a day begins.
    close(family.today().totals.feeding.bottle_ml, 180.0);
}

#[test]
fn at_three_in_the_morning_today_still_shows_the_evening_before() {
    let family = Family::living("Asia/Kolkata", "2026-11-20T21:30:00Z");
    // Half past three on the 21st in Kolkata would be 22:00 UTC; it is 03:00.
    family.log(family.sleep("2026-11-20T13:30:00Z", "2026-11-20T17:30:00Z"));
    close(family.today().totals.sleep.total_minutes, 240.0);
    // 19:00 to 23:00 IST on the 20th, in a zone half an hour off.
    close(asleep(&family.day("2026-11-20")), 240.0);
}
