//! A guided massage from the terminal: begun, told what happens, saved; routines of one's own.

use serde_json::Value;

use super::support::{Family, in_winter};

/// Runs `tend massage session …` at a minute after six in the evening of 7 March 2020.
fn at_minute(family: &Family, minute: u32, words: &[&str]) -> String {
    let at = format!("2020-03-07 18:{minute:02}");
    family.done(&[&["massage", "session"], words, &["--at", &at]].concat())
}

#[test]
fn a_session_is_guided_step_by_step_and_becomes_an_entry() {
    let family = Family::of_eva();
    let begun = at_minute(&family, 0, &["begin", "short", "--state", "quiet-alert"]);
    assert!(begun.starts_with("Massage, 0 min: Ask your baby\n"), "{begun}");
    assert!(begun.contains("Short massage, step 1 of "), "{begun}");
    assert!(begun.contains("\n  0:20 left of this step, "), "{begun}");
    at_minute(&family, 1, &["asked", "yes"]);
    let first = at_minute(&family, 1, &["next"]);
    assert!(first.contains(" left of this step, ") && first.contains("Next: "), "{first}");
    let yawned = at_minute(&family, 2, &["cue", "yawns"]);
    assert!(yawned.contains("Seen, with the minute: Yawns (2)"), "{yawned}");
    let crying = at_minute(&family, 3, &["state", "crying"]);
    assert!(crying.ends_with("Your baby is crying. Stop and comfort first.\n"), "{crying}");
    let ended = at_minute(&family, 4, &["stop", "stopped-by-baby"]);
    assert!(ended.contains("3 minutes with your baby."), "{ended}");
    assert!(ended.contains("How is your baby now?"), "{ended}");
    let noted = at_minute(&family, 5, &["after", "--state", "drowsy", "--learned", "Likes a song"]);
    assert!(noted.contains("Likes a song") && noted.contains("Drowsy"), "{noted}");
    let saved = family.done(&["massage", "session", "save"]);
    assert!(saved.starts_with("Massage noted\n"), "{saved}");
    let entry = family.newest();
    assert_eq!(entry["massage"]["outcome"], "stopped_by_baby");
    assert_eq!(entry["massage"]["learned"], "Likes a song");
    let span = (&entry["start"], &entry["end"]);
    assert_eq!(span, (&in_winter("2020-03-07 18:01"), &in_winter("2020-03-07 18:04")));
    let gone = family.refused(1, &["massage", "session", "show"]);
    assert!(gone.contains("find a massage that goes on"), "{gone}");
    // Undone, it waits again.
    family.done(&["undo"]);
    let waits = family.done(&["massage", "session", "show"]);
    assert!(waits.starts_with("The massage has ended. It is not saved yet.\n"), "{waits}");
}

#[test]
fn today_and_a_program_see_the_session_that_goes_on() {
    let family = Family::of_eva();
    at_minute(&family, 0, &["begin"]);
    let at = ["--at", "2020-03-07 18:03"];
    let today = family.done(&[&["today"], &at[..]].concat());
    assert!(today.contains("Massage, 0 min: Ask your baby"), "{today}");
    let screen = family.json(&[&["massage", "session", "show"], &at[..]].concat());
    assert_eq!((&screen["place"], &screen["permission"]), (&1.into(), &"not_asked".into()));
    let again = family.refused(1, &["massage", "session", "begin"]);
    assert!(again.contains("A massage goes on for this child."), "{again}");
    family.done(&["massage", "session", "let-go"]);
    assert_eq!(family.json(&["today"])["massage_session"], Value::Null);
}

#[test]
fn before_says_whether_to_start_and_names_what_can_be_begun() {
    let family = Family::of_eva();
    let fine = family.done(&["massage", "before"]);
    assert!(fine.contains("It is fine to start. Ask your baby first.\n"), "{fine}");
    let fed = family.done(&["massage", "before", "just-fed"]);
    assert!(fed.contains("✓ Just fed (just-fed)"), "{fed}");
    // Without the tummy only the thanks are left of it.
    assert!(fed.contains("Tummy for wind (0 min): rather not today (Just fed)"), "{fed}");
    let unknown = family.refused(1, &["massage", "before", "sneezing"]);
    assert!(unknown.contains("find sneezing: see the names with: tend massage before"));
}

#[test]
fn a_routine_of_ones_own_is_made_begun_and_repeated() {
    let family = Family::of_eva();
    let none = family.done(&["massage", "routine", "list"]);
    assert!(none.starts_with("No routine of your own yet."), "{none}");
    let bath = ["massage", "routine", "add", "Bath", "legs-02-indian-milking:60"];
    family.done(&[&bath[..], &["back-06-combing:45"]].concat());
    let list = family.done(&["massage", "routine", "list"]);
    assert_eq!(list, "Bath (2 min)\n  1:00 Indian milking\n  0:45 Combing\n");
    let wrong = family.refused(1, &["massage", "routine", "add", "Ours", "tickling:30"]);
    assert!(wrong.contains("This stroke is not in the guide."), "{wrong}");
    at_minute(&family, 0, &["begin", "--own", "bath"]);
    at_minute(&family, 1, &["next"]);
    at_minute(&family, 3, &["stop", "short"]);
    family.done(&["massage", "session", "save"]);
    family.done(&["massage", "routine", "change", "Bath", "back-06-combing:30"]);
    family.done(&["massage", "routine", "remove", "Bath"]);
    assert_eq!(family.json(&["massage", "routine", "list"])["routines"], Value::Array(vec![]));
    let again = family.done(&["massage", "again", "--at", "2020-03-08 18:00"]);
    // Two minutes of Indian milking, as it was.
    assert!(again.contains("Like last time, step 1 of 3"), "{again}");
    assert!(again.contains("Next: Indian milking"), "{again}");
}

#[test]
fn no_page_of_a_session_is_wider_than_the_terminal() {
    let family = Family::of_eva();
    at_minute(&family, 0, &["begin", "bedtime"]);
    for words in [
        &["massage", "before", "just-fed", "cord-stump"][..],
        &["massage", "session", "next"],
        &["massage", "session", "cue", "turns-away"],
        &["massage", "session", "stop", "baby-said-no"],
        &["massage", "routine", "list"],
    ] {
        for line in family.done(words).lines() {
            assert!(line.chars().count() <= 80, "{words:?}: {line}");
            assert_eq!(line, line.trim_end(), "{words:?}");
        }
    }
}
