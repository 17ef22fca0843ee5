//! What Today, the timeline and the review look like.

use insta::assert_snapshot;

use super::support::{Family, answer, tend};

/// A family's Saturday, and the night after it in which the clocks go forward.
fn saturday() -> Family {
    let family = Family::of_eva();
    family.done(&["caregiver", "add", "Mina", "--role", "sibling"]);
    let log = |words: &[&str]| {
        family.done(&[&["log"], words].concat());
    };
    log(&["sleep", "--start", "2020-03-06 20:10", "--end", "2020-03-07 05:50"]);
    log(&["feed", "--bottle", "120ml", "--content", "formula", "--at", "2020-03-07 06:10"]);
    log(&["sleep", "--start", "2020-03-07 09:05", "--end", "2020-03-07 10:20", "--place", "pram"]);
    log(&["diaper", "--wet", "--at", "2020-03-07 10:30"]);
    log(&["feed", "--left", "11", "--right", "7", "--start", "2020-03-07 12:40"]);
    log(&[
        "cry",
        "--start",
        "2020-03-07 17:10",
        "--end",
        "2020-03-07 17:45",
        "--strength",
        "fuss",
        "--reason",
        "tired",
        "--helped",
        "singing",
        "--caregiver",
        "Mina",
        "--note",
        "She looked for the lamp all the time, until we sat in the dark",
    ]);
    log(&[
        "massage",
        "--start",
        "2020-03-07 18:30",
        "--end",
        "2020-03-07 18:42",
        "--areas",
        "legs",
    ]);
    log(&["sleep", "--start", "2020-03-07 19:40", "--end", "2020-03-08 01:10", "--place", "cot"]);
    log(&["sleep", "--start", "2020-03-08 01:25", "--end", "2020-03-08 06:25"]);
    log(&["feed", "--left", "14", "--start", "2020-03-08 01:11"]);
    family
}

/// Letters are made anew in every journal.
fn without_letters(printed: &str) -> String {
    let is_letters = |word: &str| word.len() == 8 && word.chars().all(|c| c.is_ascii_hexdigit());
    let line = |line: &str| {
        let first = line.trim_start().split(' ').next().unwrap_or_default();
        if is_letters(first) { line.replacen(first, "letters_", 1) } else { line.to_owned() }
    };
    printed.lines().map(|one| line(one) + "\n").collect()
}

#[test]
fn today_at_three_in_the_morning_shows_the_last_day_and_not_an_empty_one() {
    let family = saturday();
    // As it was before the second sleep of the night and the feed between were logged.
    family.done(&["undo"]);
    family.done(&["undo"]);
    assert_snapshot!(family.done(&["today", "--at", "2020-03-08 03:10"]));
}

#[test]
fn the_timeline_of_a_saturday() {
    let family = saturday();
    let printed = family.done(&["timeline", "--ending", "2020-03-08", "--at", "2020-03-08 09:00"]);
    assert_snapshot!(without_letters(&printed));
}

#[test]
fn the_timeline_shows_what_was_asked_for() {
    let family = saturday();
    let titles = |words: &[&str]| -> Vec<String> {
        let page = family.json(&[&["timeline"], words].concat());
        let days = page["days"].as_array().unwrap().clone();
        let rows = days.iter().flat_map(|day| day["rows"].as_array().unwrap().clone());
        rows.map(|row| row["entry"]["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles(&["--kind", "diaper,massage"]), ["massage", "diaper"]);
    assert_eq!(titles(&["--caregiver", "mina"]), ["cry"]);
    assert_eq!(titles(&["--search", "LAMP dark"]), ["cry"]);
    assert_eq!(titles(&["--limit", "2"]).len(), 2);
    // What began later was not there yet.
    assert_eq!(titles(&["--at", "2020-03-07 06:10"]), ["feed", "sleep"]);
    // One day of the period has entries, and one before it.
    assert_eq!(titles(&["--ending", "2020-03-06"]), ["sleep"]);
    assert_eq!(family.done(&["timeline", "--search", "nothing"]), "No entry fits.\n");
}

#[test]
fn the_review_of_a_week_with_two_days() {
    let family = saturday();
    let words = ["review", "--ending", "2020-03-08", "--at", "2020-03-09 12:00"];
    assert_snapshot!(family.done(&words));
}

#[test]
fn a_review_of_nothing_says_so() {
    assert_snapshot!(Family::of_eva().done(&["review", "--ending", "2020-03-08"]));
}

#[test]
fn colours_are_for_terminals_alone() {
    let family = saturday();
    let journal = family.journal();
    let words = ["review", "--ending", "2020-03-08"];
    assert!(!family.done(&words).contains('\u{1b}'));
    let mut coloured = tend();
    coloured.env("CLICOLOR_FORCE", "1").arg("--journal").arg(&journal).args(words);
    assert!(answer(&mut coloured).out.contains('\u{1b}'));
    let mut without = tend();
    without.env("NO_COLOR", "1").arg("--journal").arg(&journal).args(words);
    assert!(!answer(&mut without).out.contains('\u{1b}'));
}

#[test]
fn nothing_is_wider_than_the_terminal() {
    let family = saturday();
    for words in [
        &["today", "--at", "2020-03-08 03:10"][..],
        &["timeline"],
        &["review", "--ending", "2020-03-08", "--weeks", "4"],
        &["family"],
    ] {
        for line in family.done(words).lines() {
            let outside = line.contains("back-ups");
            assert!(outside || line.chars().count() <= 80, "{words:?}: {line}");
            assert_eq!(line, line.trim_end(), "{words:?}");
        }
    }
}
