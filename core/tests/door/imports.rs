//! A history brought in is one change: one undo, and nothing twice.

use super::*;
use std::path::{Path, PathBuf};

const EXPORT: &str = "\
Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver
11/20/26 7:47 PM,11/21/26 6:20 AM,633,Sleep,,,Mira slept in her crib (10h33m),,A
11/20/26 7:05 PM,11/20/26 7:36 PM,31,Bottle,4,Formula,Mira drank 4 oz of formula (31m),,U
11/20/26 1:05 PM,11/20/26 1:50 PM,45,Sleep,,,Mira slept (45m),,A
";
const LATER: &str = "11/21/26 9:00 AM,11/21/26 9:40 AM,40,Sleep,,,Mira slept (40m),,A\n";

fn file(family: &Family, name: &str, text: &str) -> String {
    let path = family.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn import(family: &Family, path: &str) -> tend::model::ImportReport {
    family.journal.import(path.to_owned(), ImportOptions::default(), None).unwrap()
}

fn real_year() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/eva.csv")
}

#[test]
fn a_history_brought_in_again_does_not_come_twice_when_the_first_undo_is_undone() {
    let family = Family::in_london();
    let path = file(&family, "export.csv", EXPORT);
    import(&family, &path);
    let undone = family.journal.undo(None).unwrap();
    assert_eq!(import(&family, &path).added, 3);
    family.journal.undo(Some(undone.change)).unwrap();
    assert_eq!(family.entries().len(), 3);
    family.journal.verify().unwrap();
}

#[test]
fn an_import_is_one_undo_and_importing_again_brings_all_back() {
    let family = Family::in_london();
    family.log(family.bottle("2026-11-21T12:00:00Z", 90.0));
    let before = family.screens();
    let path = file(&family, "export.csv", EXPORT);
    let report = import(&family, &path);
    assert_eq!((report.added, family.entries().len()), (3, 4));
    assert_eq!(family.today().undo.unwrap().change, report.receipt.change);
    let after = family.screens();

    let undone = family.journal.undo(None).unwrap();
    assert_eq!(family.screens(), before);
    family.journal.undo(Some(undone.change)).unwrap();
    assert_eq!(family.screens(), after);
    family.journal.undo(None).unwrap();

    assert_eq!(import(&family, &path).added, 3);
    let minutes = |family: &Family| family.today().totals.sleep.total_minutes;
    assert!((minutes(&family) - after.today[0].totals.sleep.total_minutes).abs() < 1e-9);
    assert_eq!(family.entries().len(), 4);
    family.journal.verify().unwrap();
}

#[test]
fn importing_twice_adds_nothing_and_a_longer_export_adds_only_what_is_new() {
    let family = Family::in_london();
    let path = file(&family, "export.csv", EXPORT);
    import(&family, &path);
    let (before, revision) = (family.screens(), family.journal.revision().unwrap());
    let again = import(&family, &path);
    assert_eq!((again.added, again.preview.already_in_journal), (0, 3));
    assert_eq!((family.screens(), family.journal.revision().unwrap()), (before, revision));

    let longer = file(&family, "later.csv", &format!("{EXPORT}{LATER}"));
    assert_eq!(import(&family, &longer).added, 1);
    assert_eq!(family.entries().len(), 4);
}

#[test]
fn a_row_deleted_by_hand_stays_deleted_when_the_file_is_brought_in_again() {
    let family = Family::in_london();
    let path = file(&family, "export.csv", EXPORT);
    import(&family, &path);
    let nap = family.entries()[0].id;
    family.perform(Command::Delete { entries: vec![nap] });
    assert_eq!(import(&family, &path).added, 0);
    assert_eq!(family.entries().len(), 2);
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    struct Stop;
    impl tend::journal::ImportProgress for Stop {
        fn progress(&self, done: u64, total: u64) -> bool {
            done * 3 < total * 2
        }
    }
    let family = Family::living("America/Los_Angeles", "2026-11-21T14:00:00Z");
    let before = (family.screens(), family.journal.revision().unwrap());
    let path = real_year().to_str().unwrap().to_owned();
    let options = ImportOptions::default();
    let answer = family.journal.import(path, options, Some(std::sync::Arc::new(Stop)));
    assert_eq!(answer.err(), Some(JournalError::Cancelled));
    assert_eq!((family.screens(), family.journal.revision().unwrap()), before);
    family.journal.verify().unwrap();
}

#[test]
fn a_real_year_comes_in_goes_out_in_one_undo_and_comes_in_again() {
    let family = Family::living("America/Los_Angeles", "2026-11-21T14:00:00Z");
    let before = family.screens();
    let path = real_year();
    let path = path.to_str().unwrap();
    let first = import(&family, path);
    let entries = family.entries().len();
    assert_eq!(entries as u32, first.added);
    assert!(first.added > 4_000, "{}", first.added);
    family.journal.undo(None).unwrap();
    assert_eq!(family.screens(), before);
    assert_eq!(import(&family, path).added, first.added);
    assert_eq!(import(&family, path).added, 0);
    assert_eq!(family.entries().len(), entries);
    family.journal.verify().unwrap();
}

#[test]
fn what_was_taken_out_and_undone_comes_in_again_from_the_open_format() {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let path = family.folder.path().join("all.json").to_str().unwrap().to_owned();
    family.journal.export(path.clone()).unwrap();

    let other = tempfile::tempdir().unwrap();
    let journal = open(&other, &family.clock).unwrap();
    let bring = || journal.import(path.clone(), ImportOptions::default(), None).unwrap();
    assert_eq!(bring().added, 13);
    assert_eq!(live_entries(&journal), family.entries());
    journal.undo(None).unwrap();
    assert_eq!(live_entries(&journal), []);
    assert_eq!(bring().added, 13);
    assert_eq!(live_entries(&journal), family.entries());
    assert_eq!(bring().added, 0);
    journal.verify().unwrap();
}
