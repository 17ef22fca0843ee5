//! Histories in, everything out, back-ups and checks.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::support::{Family, answer, tend};

const EVA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/eva.csv");

/// Some rows of another app, one of them at a time that exists twice.
const ROWS: &str = "\
Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver
11/1/20 1:20 AM,11/1/20 1:50 AM,30,Sleep,,,Eva slept in her crib (30m),,A
10/31/20 7:05 PM,10/31/20 7:36 PM,30,Bottle,8.2,Formula,Eva drank 8.2 oz of formula (30m),,U
10/31/20 2:29 PM,10/31/20 3:02 PM,33,Sleep,,,Eva slept in her crib (33m),,U
";

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn born_in_time() -> Family {
    let family = Family::without_journal();
    family.done(&[
        "init",
        "--child",
        "Eva",
        "--born",
        "2019-12-19",
        "--zone",
        "America/Los_Angeles",
    ]);
    family
}

#[test]
fn a_preview_brings_nothing_in() {
    let family = born_in_time();
    let rows = family.file("rows.csv");
    fs::write(&rows, ROWS).unwrap();
    insta::assert_snapshot!(family.done(&["import", text(&rows), "--preview"]));
    assert_eq!(family.json(&["timeline"])["empty"], "nothing_logged");
}

#[test]
fn an_import_is_one_undo_and_adds_nothing_the_second_time() {
    let family = born_in_time();
    let report = family.json(&["import", EVA, "--zone", "America/Los_Angeles"]);
    assert_eq!((&report["added"], &report["preview"]["rows"]), (&4207.into(), &4207.into()));
    let again = family.json(&["import", EVA]);
    assert_eq!(
        (&again["added"], &again["preview"]["already_in_journal"]),
        (&0.into(), &4207.into())
    );
    family.done(&["undo"]);
    assert_eq!(family.json(&["family"])["holds"]["entries"], 0);
}

#[test]
fn everything_taken_out_comes_in_again() {
    let family = born_in_time();
    let rows = family.file("rows.csv");
    fs::write(&rows, ROWS).unwrap();
    family.done(&["import", text(&rows)]);
    family.done(&["log", "note", "--note", "=1+1", "--at", "2020-11-01 09:00"]);
    for name in ["all.json", "all.zip"] {
        let file = family.file(name);
        let report = family.json(&["export", text(&file)]);
        assert_eq!(report["entries"], 4, "{name}");
        let copy = family.file(&format!("{name}.tend"));
        let came_in = family.run_on(&copy, &["import", text(&file), "--json"]);
        assert_eq!((came_in.code, came_in.err.as_str()), (0, ""), "{name}");
        let came_in: Value = serde_json::from_str(&came_in.out).unwrap();
        assert_eq!(came_in["added"], 4, "{name}");
        let out_again = family.file(&format!("again-{name}"));
        let again = family.run_on(&copy, &["export", text(&out_again), "--json"]);
        let again: Value = serde_json::from_str(&again.out).unwrap();
        assert_eq!(again["checksum"], report["checksum"], "{name}");
    }
}

#[test]
fn an_export_says_what_it_holds() {
    let family = born_in_time();
    family.done(&["log", "diaper", "--wet", "--at", "2020-11-01 09:00"]);
    let printed = family.done(&["export", text(&family.file("all.json"))]);
    assert!(printed.starts_with("1 entry was written to "), "{printed}");
    assert!(printed.contains("  Diaper 1\n"), "{printed}");
    assert!(printed.contains("  sha256:"), "{printed}");
    assert!(family.refused(2, &["export", "all.pdf"]).contains(".json or .zip"));
}

#[test]
fn a_back_up_is_a_journal_of_its_own() {
    let family = born_in_time();
    family.done(&["log", "diaper", "--wet", "--at", "2020-11-01 09:00"]);
    let copy = family.file("copy.tend");
    assert!(family.done(&["back-up", text(&copy)]).starts_with("A whole, checked copy lies in "));
    let holds = family.run_on(&copy, &["family", "--json"]);
    let holds: Value = serde_json::from_str(&holds.out).unwrap();
    assert_eq!(holds["holds"]["entries"], 1);
}

#[test]
fn a_whole_journal_is_said_to_be_whole() {
    let family = born_in_time();
    family.done(&["log", "diaper", "--wet", "--at", "2020-11-01 09:00"]);
    assert!(family.done(&["verify"]).starts_with("The file is whole, and every row is what its "));
    assert!(family.json(&["verify"])["operations"].as_u64().unwrap() >= 3);
    assert!(family.json(&["rebuild"])["rows"].as_u64().unwrap() >= 3);
}

#[test]
fn a_damaged_journal_is_kept_and_a_back_up_takes_its_place() {
    let family = born_in_time();
    family.done(&["log", "diaper", "--wet", "--at", "2020-11-01 09:00"]);
    let copy = family.file("copy.tend");
    family.done(&["back-up", text(&copy)]);
    let mut bytes = fs::read(family.journal()).unwrap();
    for byte in &mut bytes[100..] {
        *byte = 0x5a;
    }
    fs::write(family.journal(), &bytes).unwrap();
    let said = family.refused(3, &["today"]);
    assert!(said.contains("the file is damaged and was kept as it is"), "{said}");
    assert_eq!(fs::read(family.journal()).unwrap(), bytes);

    let recovered = family.run(&["recover", text(&copy)]);
    assert_eq!(recovered.code, 0, "{}", recovered.err);
    assert_eq!(family.json(&["family"])["holds"]["entries"], 1);
    let kept = fs::read_dir(family.journal().parent().unwrap()).unwrap();
    let kept = kept.filter(|file| {
        fs::read(file.as_ref().unwrap().path()).is_ok_and(|content| content == bytes)
    });
    assert_eq!(kept.count(), 1, "the damaged file lies beside it");
}

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = answer(tend().args(["completions", shell]));
        assert_eq!((script.code, script.err.as_str()), (0, ""), "{shell}");
        assert!(script.out.contains("switch-side"), "{shell}");
    }
}
