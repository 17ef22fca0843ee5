//! A week end of a family, logged from the terminal, and the numbers worked out by hand.

use serde_json::Value;

use super::support::Family;

/// Everything of 7 and 8 March 2020. In the night between, the clocks in Los Angeles go forward
/// at 02:00.
fn weekend() -> Family {
    let family = Family::of_eva();
    let log = |words: &[&str]| {
        family.done(&[&["log"], words].concat());
    };
    // A nap of 90 min.
    log(&["sleep", "--start", "2020-03-07 13:00", "--end", "2020-03-07 14:30"]);
    // The night: 19:40 to 01:10 are 330 min; 01:25 PST to 06:25 PDT are 5 h on the clock and
    // 240 min in truth.
    log(&["sleep", "--start", "2020-03-07 19:40", "--end", "2020-03-08 01:10", "--place", "cot"]);
    log(&["sleep", "--start", "2020-03-08 01:25", "--end", "2020-03-08 06:25"]);
    // Fussing 35 min, crying 20 min, 15 min between: two bouts.
    log(&["cry", "--start", "2020-03-07 17:10", "--end", "2020-03-07 17:45", "--strength", "fuss"]);
    log(&["cry", "--start", "2020-03-07 18:00", "--end", "2020-03-07 18:20"]);
    // A bottle and a meal on the 7th, a breast feed of 18 min on the 8th.
    log(&["feed", "--bottle", "120ml", "--content", "formula", "--at", "2020-03-07 07:00"]);
    log(&["feed", "--solids", "carrot,rice", "--at", "2020-03-07T12:00"]);
    log(&["feed", "--left", "11", "--right", "7", "--start", "2020-03-08T09:12:00Z"]);
    // A massage of 6 + 5 min with a pause between.
    log(&["massage", "--segments", "legs:6,pause:2,tummy:5", "--start", "2020-03-07 18:25"]);
    family
}

fn on<'a>(days: &'a Value, date: &str) -> &'a Value {
    days.as_array().unwrap().iter().find(|day| day["date"] == date).unwrap()
}

#[test]
fn the_review_of_a_weekend_with_the_spring_change_has_the_right_numbers() {
    let family = weekend();
    let review = family.json(&["review", "--ending", "2020-03-08"]);
    assert_eq!(review["days"].as_array().unwrap().len(), 7);
    assert_eq!((&review["first"], &review["last"]), (&"2020-03-02".into(), &"2020-03-08".into()));

    let saturday = on(&review["days"], "2020-03-07");
    // The nap, and 19:40 to midnight: 90 + 260.
    assert_eq!(saturday["sleep"]["total_minutes"], 350.0);
    assert_eq!(
        (&saturday["sleep"]["naps"], &saturday["sleep"]["nap_minutes"]),
        (&1.into(), &90.0.into())
    );
    let crying = &saturday["crying"];
    assert_eq!((&crying["fuss_minutes"], &crying["cry_minutes"]), (&35.0.into(), &20.0.into()));
    assert_eq!(crying["inconsolable_minutes"], 0.0);
    assert_eq!((&crying["bouts"], &crying["longest_bout_minutes"]), (&2.into(), &35.0.into()));
    assert_eq!(crying["evening_minutes"], 55.0);
    let feeding = &saturday["feeding"];
    assert_eq!((&feeding["feeds"], &feeding["bottle_ml"]), (&2.into(), &120.0.into()));
    assert_eq!(feeding["breast_minutes"], 0.0);
    assert_eq!(saturday["massage"]["sessions"], 1);
    assert_eq!(saturday["massage"]["minutes"], 11.0);

    let sunday = on(&review["days"], "2020-03-08");
    // Midnight to 01:10, and 01:25 to 06:25 without the hour that was not there: 70 + 240.
    assert_eq!(sunday["sleep"]["total_minutes"], 310.0);
    assert_eq!(sunday["balance"]["day_minutes"], 23.0 * 60.0);
    assert_eq!(sunday["feeding"]["feeds"], 1);
    assert_eq!(sunday["feeding"]["breast_minutes"], 18.0);

    let night = on(&review["nights"], "2020-03-07");
    assert_eq!(night["sleep_minutes"], 570.0);
    assert_eq!(night["longest_period_minutes"], 330.0);
    assert_eq!((&night["wakings"], &night["wake_after_onset_minutes"]), (&1.into(), &15.0.into()));
}

#[test]
fn undo_takes_the_newest_entry_out_of_the_review() {
    let family = weekend();
    let massages = || {
        let review = family.json(&["review", "--ending", "2020-03-08"]);
        on(&review["days"], "2020-03-07")["massage"]["sessions"].clone()
    };
    assert_eq!(massages(), 1);
    assert_eq!(family.done(&["undo"]).lines().next(), Some("Taken back"));
    assert_eq!(massages(), 0);
    family.done(&["undo"]);
    let review = family.json(&["review", "--ending", "2020-03-08"]);
    assert_eq!(on(&review["days"], "2020-03-08")["feeding"]["feeds"], 0);
}

#[test]
fn a_timer_started_and_stopped_is_a_sleep_of_that_length() {
    let family = weekend();
    family.done(&["start", "sleep", "--at", "2020-03-08 12:50", "--place", "pram"]);
    let running = family.json(&["today", "--at", "2020-03-08 13:10"]);
    assert_eq!(running["moment"]["state"], "asleep");
    assert_eq!(running["running"][0]["running_minutes"], 20.0);
    family.done(&["stop", "sleep", "--at", "2020-03-08 14:00"]);
    let review = family.json(&["review", "--ending", "2020-03-08"]);
    let sunday = on(&review["days"], "2020-03-08");
    assert_eq!(sunday["sleep"]["nap_minutes"], 70.0);
}

#[test]
fn twins_are_logged_in_one_command() {
    let family = Family::of_eva();
    family.done(&["child", "add", "Ben", "--born", "2020-01-05"]);
    let receipt = family.json(&[
        "log",
        "feed",
        "--bottle",
        "90ml",
        "--at",
        "2020-03-07 07:00",
        "--child",
        "Eva",
        "--child",
        "ben",
    ]);
    assert_eq!(receipt["entries"].as_array().unwrap().len(), 2);
    for child in ["Eva", "Ben"] {
        let words = ["review", "--ending", "2020-03-08", "--child", child];
        let review = family.json(&words);
        assert_eq!(on(&review["days"], "2020-03-07")["feeding"]["bottle_ml"], 90.0, "{child}");
    }
}

#[test]
fn a_review_of_four_weeks_has_twenty_eight_days() {
    let family = weekend();
    let review = family.json(&["review", "--weeks", "4", "--ending", "2020-03-08"]);
    assert_eq!(review["days"].as_array().unwrap().len(), 28);
    assert_eq!(review["nights"].as_array().unwrap().len(), 28);
    assert_eq!(review["first"], "2020-02-10");
    // Without an ending the period ends on the day of --at.
    let review = family.json(&["review", "--at", "2020-03-08 12:00"]);
    assert_eq!(review["last"], "2020-03-08");
}
