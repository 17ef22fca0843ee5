//! What goes wrong is said on the error output, with the exit code the help names.

use std::fs;
use std::io::Read;
use std::process::Stdio;

use super::support::{Family, answer, tend};

#[test]
fn problems_stand_at_their_fields() {
    let family = Family::of_eva();
    let said = family
        .refused(1, &["log", "sleep", "--start", "2020-02-01 10:00", "--end", "2020-02-01 09:00"]);
    assert_eq!(
        said,
        "tend: failed to save this: one problem to mend first\n  \
         end: The end is before the start. Check both times.\n"
    );
}

#[test]
fn what_cannot_be_saved_is_refused() {
    let family = Family::of_eva();
    let refused = |words: &[&str]| family.refused(1, words);
    assert!(refused(&["log", "diaper", "--at", "2199-01-01 00:00"]).contains("start: "));
    assert!(refused(&["log", "sleep", "--at", "2020-02-01 10:00"]).contains("end: "));
    assert!(refused(&["log", "growth"]).contains("at least one: weight, length or head"));
    assert!(refused(&["log", "medicine"]).contains("Write a name here."));
    assert!(refused(&["log", "diaper", "--child", "Nobody"]).contains("find the child"));
    assert!(refused(&["log", "diaper", "--caregiver", "Nobody"]).contains("find the caregiver"));
    assert!(
        refused(&["undo", "--change", "01890a5d-ac96-774b-bcce-b302099a8057"])
            .starts_with("tend: failed to find ")
    );
    assert_eq!(family.json(&["timeline"])["empty"], "nothing_logged");
}

#[test]
fn what_is_no_command_is_exit_code_two() {
    let family = Family::of_eva();
    for words in [
        &["log", "dinosaur"][..],
        &["log", "sleep"],
        &["log", "sleep", "--start", "2020-02-01 10:00"],
        &["log", "sleep", "--start", "yesterday", "--end", "today"],
        &["log", "temperature"],
        &["log", "activity"],
        &["log", "feed", "--bottle", "4 gallons"],
        &["log", "feed", "--bottle", "4oz", "--left", "3"],
        &["log", "feed", "--offered", "4oz", "--left", "3"],
        &["log", "diaper", "--at", "2020-02-01 10:00", "--end", "2020-02-01 11:00"],
        &["review", "--weeks", "0"],
        &["review", "--weeks", "27"],
        &["init", "--child", "Ada", "--born", "2020-02-30", "--zone", "UTC"],
        &["init", "--child", "Ada", "--born", "2020-02-03", "--zone", "Atlantis"],
        &["settings"],
    ] {
        let said = family.refused(2, words);
        assert!(!said.is_empty() && !said.contains("panicked"), "{words:?}: {said}");
    }
}

#[test]
fn a_journal_must_be_named_and_be_there() {
    let unnamed = answer(tend().arg("today"));
    assert_eq!(unnamed.code, 2);
    assert!(unnamed.err.contains("TEND_JOURNAL"), "{}", unnamed.err);
    let family = Family::without_journal();
    let said = family.refused(3, &["today"]);
    assert!(said.contains("tend init"), "{said}");
    assert!(!family.journal().exists(), "looking makes no file");
}

#[test]
fn the_journal_may_be_named_in_the_environment_or_behind_the_command() {
    let family = Family::of_eva();
    let named = answer(tend().env("TEND_JOURNAL", family.journal()).arg("family"));
    assert_eq!(named.code, 0, "{}", named.err);
    let behind = answer(tend().arg("family").arg("--journal").arg(family.journal()));
    assert_eq!(behind.code, 0, "{}", behind.err);
}

#[test]
fn a_file_that_is_no_journal_is_left_alone() {
    let family = Family::without_journal();
    fs::write(family.journal(), "Dear diary, today we slept.").unwrap();
    let said = family.refused(3, &["today"]);
    assert!(said.starts_with("tend: failed to "), "{said}");
    assert_eq!(fs::read_to_string(family.journal()).unwrap(), "Dear diary, today we slept.");
}

#[test]
fn a_journal_of_a_newer_tend_is_left_alone() {
    let family = Family::of_eva();
    let mut bytes = fs::read(family.journal()).unwrap();
    // SQLite keeps the version of the schema in bytes 60 to 63, big end first.
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    fs::write(family.journal(), &bytes).unwrap();
    let said = family.refused(3, &["today"]);
    assert!(said.contains("version 999"), "{said}");
    assert_eq!(fs::read(family.journal()).unwrap(), bytes);
}

#[test]
fn an_import_that_cannot_be_read_is_refused() {
    let family = Family::of_eva();
    let picture = family.file("picture.png");
    fs::write(&picture, b"\x89PNG\r\n\x1a\n").unwrap();
    let said = family.refused(1, &["import", picture.to_str().unwrap()]);
    assert!(said.starts_with("tend: failed to read the file to import: "), "{said}");
    let missing = family.refused(1, &["import", "nowhere.csv"]);
    assert!(missing.contains("there is no such file"), "{missing}");
}

#[test]
fn a_reader_that_had_enough_ends_it_quietly() {
    let mut command = tend();
    let mut child =
        command.arg("demo").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}
