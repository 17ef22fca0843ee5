//! The cry diary in the terminal: a night painted, kept and replaced, and "it has stopped".

use serde_json::Value;

use super::support::Family;

/// The night before 8 March 2020, in which the clocks go forward in Los Angeles at 02:00.
const PAINT: [&str; 6] =
    ["cry", "paint", "--from", "2020-03-08 00:30", "fuss:10", "cry+carried:20"];

fn asleep(family: &Family) {
    family.done(&[
        "log",
        "sleep",
        "--start",
        "2020-03-07 20:00",
        "--end",
        "2020-03-08 00:36",
        "--note",
        "new bag",
    ]);
}

#[test]
fn painted_beside_what_is_logged_and_then_in_its_place() {
    let family = Family::of_eva();
    asleep(&family);
    let checked = family.done(&[&PAINT[..], &["--check"]].concat());
    assert!(checked.contains("Sat 7 Mar 20:00 – 00:36"), "{checked}");
    assert!(checked.contains("With --replace: Sleep is logged in 6 min of this."), "{checked}");

    let kept = family.done(&PAINT);
    assert!(kept.starts_with("Diary painted, 3 entries\n"), "{kept}");
    // Half past eleven to one: six cells asleep, six more, the sleep's last minute, crying.
    assert!(kept.contains("  f Fussing  4 min\n  c Crying  20 min\n  ▬ Carried  20 min"), "{kept}");
    assert!(kept.contains("paint again with --replace"), "{kept}");
    family.done(&["undo"]);

    let replaced = family.done(&[&PAINT[..], &["--replace"]].concat());
    assert!(replaced.contains("  f Fussing  10 min\n"), "{replaced}");
    assert!(replaced.contains("It is made shorter."), "{replaced}");
    // One cell is one sign: twelve of sleep, two of fussing, four of crying.
    assert!(replaced.contains("████████████ffcccc\n"), "{replaced}");
    family.done(&["undo"]);
    let board = family.json(&[
        "cry",
        "paint",
        "--show",
        "--from",
        "2020-03-08 00:00",
        "--until",
        "2020-03-08 01:00",
    ]);
    let runs = board["rows"][0]["runs"].as_array().unwrap();
    assert_eq!((runs.len(), runs[0]["minutes"].as_f64()), (1, Some(36.0)));
}

#[test]
fn the_board_of_the_short_night_leaves_two_oclock_out() {
    let family = Family::of_eva();
    let board = family.json(&[
        "cry",
        "paint",
        "--show",
        "--from",
        "2020-03-07 23:00",
        "--until",
        "2020-03-08 05:00",
    ]);
    let hours: Vec<&str> = board["hours"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hour| hour["clock"].as_str().unwrap())
        .collect();
    assert_eq!(hours, ["23:00", "00:00", "01:00", "03:00", "04:00"]);
    assert_eq!(board["cells"], 60);
}

#[test]
fn it_has_stopped_with_and_without_a_timer() {
    let family = Family::of_eva();
    let alone = family.json(&["cry", "stopped", "20m", "--at", "2020-03-08 18:20"]);
    assert_eq!(alone["sentence"], "Crying noted");
    family.done(&["start", "cry", "--at", "2020-03-08 19:10"]);
    let timed = family.done(&["cry", "stopped", "30", "--at", "2020-03-08 19:15"]);
    assert!(timed.starts_with("Crying ended, and its start moved\n"), "{timed}");
    let timeline = family.json(&["timeline", "--kind", "cry", "--ending", "2020-03-08"]);
    let rows = timeline["days"][0]["rows"].as_array().unwrap();
    let minutes = |row: &Value| {
        (row["entry"]["end"].as_i64().unwrap() - row["entry"]["start"].as_i64().unwrap()) / 60_000
    };
    assert_eq!(rows.iter().map(minutes).collect::<Vec<_>>(), [30, 20]);
}

#[test]
fn what_cannot_be_painted_says_what_to_write() {
    let family = Family::of_eva();
    let off = family.refused(1, &["cry", "paint", "--from", "2020-03-08 00:32", "cry:20"]);
    assert!(off.contains("Paint goes in steps of five minutes."), "{off}");
    let unknown = family.refused(2, &["cry", "paint", "--from", "00:30", "nap:20"]);
    assert!(unknown.contains("is no paint"), "{unknown}");
}

#[test]
fn the_view_of_crying_always_ends_with_the_safety_card() {
    let family = Family::of_eva();
    let nothing = family.done(&["cry", "--ending", "2020-03-08"]);
    assert!(nothing.contains("No crying is logged in these days."), "{nothing}");
    assert!(nothing.contains("Never shake a baby."), "{nothing}");
    for day in 1..8 {
        let at = format!("2020-03-0{day} 18:30");
        family.done(&["cry", "stopped", "30m", "--at", &at]);
    }
    let week = family.done(&["cry", "--ending", "2020-03-07"]);
    assert!(week.contains("When in the day"), "{week}");
    assert!(week.contains("are inside what most babies do"), "{week}");
    assert!(week.contains("30 min – 5 h"), "{week}");
    assert!(week.contains("Never shake a baby."), "{week}");
}
