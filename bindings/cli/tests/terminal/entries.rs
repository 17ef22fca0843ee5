//! Entries changed, deleted, brought back; marks of "none"; undo.

use serde_json::json;

use super::support::{Family, in_winter};

fn nap(family: &Family) -> String {
    family.logged(&[
        "sleep",
        "--start",
        "2020-02-01 13:00",
        "--end",
        "2020-02-01 14:30",
        "--place",
        "pram",
        "--note",
        "windy",
    ])
}

/// The letters of an entry: the last eight of its id.
fn letters(id: &str) -> &str {
    &id[id.len() - 8..]
}

#[test]
fn an_edit_changes_what_was_given_and_nothing_else() {
    let family = Family::of_eva();
    let id = nap(&family);
    family.done(&[
        "edit",
        "sleep",
        letters(&id),
        "--end",
        "2020-02-01 14:45",
        "--woken-by",
        "noise",
    ]);
    let entry = family.newest();
    assert_eq!(entry["id"], id.as_str());
    assert_eq!(
        (&entry["start"], &entry["end"]),
        (&in_winter("2020-02-01 13:00"), &in_winter("2020-02-01 14:45"),)
    );
    assert_eq!(entry["sleep"], json!({ "place": { "name": "pram" }, "woken_by": "noise" }));
    assert_eq!(entry["note"], "windy");

    family.done(&["edit", "sleep", &id, "--note", "", "--tag", "outside"]);
    let entry = family.newest();
    assert!(entry.get("note").is_none());
    assert_eq!(entry["tags"], json!(["outside"]));
}

#[test]
fn a_caregiver_is_named_and_taken_away_again() {
    let family = Family::of_eva();
    family.done(&["caregiver", "add", "Mina"]);
    let id = nap(&family);
    family.done(&["edit", "sleep", &id, "--caregiver", "Mina"]);
    assert!(family.newest()["caregiver"].is_string());
    family.done(&["edit", "sleep", &id, "--nobody"]);
    assert!(family.newest().get("caregiver").is_none());
}

#[test]
fn a_feed_takes_new_sides_and_its_length() {
    let family = Family::of_eva();
    let id = family.logged(&["feed", "--left", "10", "--start", "2020-02-01 10:00"]);
    family.done(&["edit", "feed", &id, "--left", "10", "--right", "5"]);
    assert_eq!(family.newest()["end"], in_winter("2020-02-01 10:15"));
    let bottle = family.logged(&["feed", "--bottle", "90ml", "--at", "2020-02-01 12:00"]);
    family.done(&["edit", "feed", &bottle, "--content", "formula"]);
    assert_eq!(
        family.newest()["feed"],
        json!({
            "form": "bottle",
            "content": { "name": "formula" },
            "taken": { "amount": 90.0, "unit": "ml" },
        })
    );
}

#[test]
fn an_entry_keeps_its_kind() {
    let family = Family::of_eva();
    let id = nap(&family);
    let said = family.refused(1, &["edit", "cry", &id, "--strength", "fuss"]);
    assert!(said.contains("An entry keeps its kind."), "{said}");
}

#[test]
fn a_deleted_entry_is_brought_back_by_what_the_terminal_said() {
    let family = Family::of_eva();
    let id = nap(&family);
    let answer = family.run(&["delete", letters(&id)]);
    assert_eq!((answer.code, answer.out.lines().next()), (0, Some("Sleep deleted")));
    assert_eq!(answer.err, format!("Bring it back with: tend restore {id}\n"));
    assert_eq!(family.json(&["timeline"])["days"], json!([]));
    family.done(&["restore", &id]);
    assert_eq!(family.newest()["id"], id.as_str());
}

#[test]
fn an_undo_can_be_undone_by_its_name() {
    let family = Family::of_eva();
    nap(&family);
    let undone = family.json(&["undo"]);
    assert_eq!(family.json(&["timeline"])["days"], json!([]));
    family.done(&["undo", "--change", undone["change"].as_str().unwrap()]);
    assert_eq!(family.json(&["timeline"])["days"][0]["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn none_today_is_said_and_taken_back() {
    let family = Family::of_eva();
    let logged = || {
        let review = family.json(&["review", "--ending", "2020-02-01"]);
        review["days"][6]["massage"]["logged"].clone()
    };
    assert_eq!(logged(), false);
    family.done(&["none", "massage", "--date", "2020-02-01"]);
    assert_eq!(logged(), true);
    family.done(&["none", "massage", "--date", "2020-02-01", "--clear"]);
    assert_eq!(logged(), false);
}

#[test]
fn letters_that_name_nothing_or_are_none_are_refused() {
    let family = Family::of_eva();
    nap(&family);
    let unknown = family.refused(1, &["delete", "00000000"]);
    assert_eq!(unknown, "tend: failed to find the entry: it is not in this journal\n");
    let short = family.refused(2, &["delete", "3f"]);
    assert!(short.contains("type the letters behind it"), "{short}");
}
