//! What goes out comes in again, and nothing that is not whole does.

mod families;
mod kinds;
mod properties;

use std::collections::{BTreeSet, HashSet};
use std::io::{Cursor, Read};

use serde_json::Value;

use super::*;
use crate::model::{EntryKind, ImportFormat, Instant, JournalError};

/// A document of version 1 with one entry of every kind and every field. Its checksum was made by
/// another program, from docs/format.md.
const FIRST: &str = include_str!("../../../../tests/data/tend-journal-1.json");
const AT: Instant = Instant(1_607_900_000_000);

fn first() -> Archive {
    read_json(FIRST.as_bytes()).unwrap().archive
}

fn json(archive: &Archive) -> Vec<u8> {
    let mut file = Vec::new();
    write_json(archive, AT, &mut file).unwrap();
    file
}

fn zipped(archive: &Archive) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    write_zip(archive, AT, &mut file).unwrap();
    file.into_inner()
}

/// One file of a ZIP as text.
fn part(zip: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn reason(read: Result<ReadArchive, JournalError>) -> String {
    match read {
        Err(JournalError::UnreadableImport { reason }) => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_first_version_is_read_and_written_to_the_letter() {
    let read = read_json(FIRST.as_bytes()).unwrap();
    assert_eq!((read.exported_at, read.left_out.len()), (AT, 0));
    let kinds: BTreeSet<_> = read.archive.entries.iter().map(|e| e.details.kind()).collect();
    assert_eq!(kinds.len(), EntryKind::ALL.len());
    assert_eq!(String::from_utf8(json(&read.archive)).unwrap(), FIRST);
}

#[test]
fn a_zip_comes_in_as_the_same_journal_with_the_same_checksum() {
    let read = read_zip(&zipped(&first())).unwrap();
    assert_eq!(read, ReadArchive { archive: first(), exported_at: AT, left_out: vec![] });
    let manifest: Value = serde_json::from_str(&part(&zipped(&first()), "manifest.json")).unwrap();
    let document: Value = serde_json::from_str(FIRST).unwrap();
    assert_eq!(manifest["checksum"], document["checksum"]);
    assert_eq!(manifest["counts"], document["counts"]);
}

#[test]
fn the_files_of_a_zip_read_like_a_table() {
    let zip = zipped(&first());
    // 12 December 2020, 20:00 UTC, is 13 December, 5:00, in Tokyo, where the family is by then.
    let sleep = part(&zip, "sleep.csv");
    let mut lines = sleep.lines();
    assert_eq!(
        lines.next().unwrap(),
        "\u{feff}number,start,end,minutes,timing,child,caregiver,note,tags,source,removed,id,\
         child_id,caregiver_id,place,onset,onset_latency_minutes,mood_at_start,mood_at_end,\
         woken_by,data"
    );
    assert!(lines.next().unwrap().starts_with(
        "2,2020-12-13T05:30:00+09:00,2020-12-13T14:33:00+09:00,543,interval,Mina 🍼,Ada,,,imported,,"
    ));
    // Oma's name in this journal begins with an equals sign, and so does a food.
    assert!(part(&zip, "caregivers.csv").contains("\n'=Oma,grandparent,true,"));
    assert!(part(&zip, "massage.csv").contains(",\"'@home, before the bath\","));
    assert!(part(&zip, "feed.csv").contains(",left 5 min; pause 1 min; right 6 min,"));
}

#[test]
fn no_cell_begins_with_what_a_spreadsheet_runs() {
    let zip = zipped(&first());
    let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(names.len(), 22);
    for name in names.iter().filter(|name| name.ends_with(".csv")) {
        let part = archive.by_name(name).unwrap();
        for record in csv::Reader::from_reader(part).records() {
            for cell in &record.unwrap() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '|']), "{name}: {cell}");
            }
        }
    }
}

#[test]
fn every_field_of_every_kind_has_a_column() {
    for entry in first().entries {
        let table = columns::of_kind(entry.details.kind());
        let details = serde_json::to_value(&entry.details).unwrap();
        let mut paths = Vec::new();
        leaves("", &details, &mut paths);
        for path in paths.iter().filter(|path| *path != "/kind") {
            // A column shows its value whole, or one with what lies in it.
            let shown = |(_, column): &(&str, &str)| {
                path == column || path.starts_with(&format!("{column}/"))
            };
            assert!(table.columns.iter().any(shown), "{} has no column for {path}", table.file);
        }
    }
}

/// The paths of everything in a value that is no object.
fn leaves(path: &str, value: &Value, paths: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                leaves(&format!("{path}/{name}"), value, paths);
            }
        }
        _ => paths.push(path.to_owned()),
    }
}

#[test]
fn what_the_comparison_and_the_guide_keep_comes_in_again() {
    let read = first();
    assert_eq!(read.evening_answers.iter().map(|a| a.massage).collect::<Vec<_>>(), [true, false]);
    assert_eq!(read.experiments[0].coins.len(), 28);
    assert_eq!(read.experiments[0].stopped, None);
    assert_eq!(read.routines[0].steps.len(), 2);
    for table in [columns::EVENING_ANSWERS, columns::EXPERIMENTS, columns::ROUTINES] {
        let rows = part(&zipped(&read), table.file);
        assert_eq!(rows.lines().count(), 3 - usize::from(table != columns::EVENING_ANSWERS));
    }
}

#[test]
fn every_column_of_a_kind_shows_a_field_that_is_there() {
    let entries: Vec<Value> =
        first().entries.iter().map(|e| serde_json::to_value(e).unwrap()).collect();
    for kind in EntryKind::ALL {
        let table = columns::of_kind(kind);
        for (heading, path) in table.columns {
            let there = entries.iter().any(|entry| entry.pointer(path).is_some());
            assert!(there, "{}: {heading} at {path}", table.file);
        }
    }
}

#[test]
fn the_schema_in_the_docs_is_that_of_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/format.schema.json");
    let made = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    if std::env::var_os("TEND_BLESS").is_some_and(|bless| bless == "1") {
        std::fs::write(path, &made).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == made, "run the tests with TEND_BLESS=1 to write docs/format.schema.json");
}

#[test]
fn a_document_with_every_kind_is_valid_by_the_schema() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let mut document: Value = serde_json::from_str(FIRST).unwrap();
    let errors: Vec<String> = validator.iter_errors(&document).map(|e| e.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    document["entries"][1]["kind"] = "dream".into();
    assert!(!validator.is_valid(&document));
    document["entries"][1]["kind"] = "sleep".into();
    document["entries"][1]["timing"] = "forever".into();
    assert!(!validator.is_valid(&document));
    document["entries"][1]["timing"] = "interval".into();
    assert!(validator.is_valid(&document));
    document["entries"][1]["sleep"]["onset"] = "hypnosis".into();
    assert!(!validator.is_valid(&document));
}

#[test]
fn a_newer_version_is_refused_as_newer() {
    let newer = FIRST.replace("\"version\": 1", "\"version\": 2").replace("\"entries\"", "\"all\"");
    let refused = Err(JournalError::NewerFile { found: 2, supported: 1 });
    assert_eq!(read_json(newer.as_bytes()), refused);
    let zip = zipped(&first());
    assert!(read_zip(&zip).is_ok());
    // The manifest is the first file, and deflate keeps short texts readable only by chance, so
    // the ZIP is built anew.
    let mut parts = Cursor::new(Vec::new());
    let mut writer = zip::ZipWriter::new(&mut parts);
    writer.start_file("manifest.json", zip::write::SimpleFileOptions::default()).unwrap();
    let manifest = part(&zip, "manifest.json").replace("\"version\": 1", "\"version\": 7");
    std::io::Write::write_all(&mut writer, manifest.as_bytes()).unwrap();
    writer.finish().unwrap();
    let refused = Err(JournalError::NewerFile { found: 7, supported: 1 });
    assert_eq!(read_zip(&parts.into_inner()), refused);
}

#[test]
fn what_was_changed_cut_or_added_to_is_refused_without_its_words() {
    let checksum = "its checksum is not that of its content; it was changed or damaged, export it \
                    again";
    let changed = FIRST.replace("Ask about the cough", "Ask about the cold");
    assert_eq!(reason(read_json(changed.as_bytes())), checksum);
    let counts = "it holds more or less than it says it does; copy the whole file again";
    let line = FIRST.lines().find(|line| line.contains("Waved back")).unwrap();
    let fewer = FIRST.replace(&format!("{line}\n"), "");
    assert_eq!(reason(read_json(fewer.as_bytes())), counts);
    let cut = &FIRST[..FIRST.len() - 100];
    assert_eq!(
        reason(read_json(cut.as_bytes())),
        "it ends in the middle; copy the whole file again"
    );
    let unknown = FIRST.replace("\"kind\":\"milestone\"", "\"kind\":\"Mina\"");
    let said = reason(read_json(unknown.as_bytes()));
    assert!(said.contains("does not know; update the app") && !said.contains("Mina"), "{said}");
    for other in ["", "{}", "[1]", "{\"format\":\"other\",\"version\":1}", "Mina"] {
        assert!(!reason(read_json(other.as_bytes())).contains("Mina"));
    }
}

/// The document with other data and the checksum that belongs to it, as another program would
/// write it.
fn rewritten(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut document: Value = serde_json::from_str(FIRST).unwrap();
    change(&mut document);
    let mut data = document.as_object().unwrap().clone();
    for head in ["format", "version", "exported_at", "counts", "checksum"] {
        data.remove(head);
    }
    document["checksum"] = super::checksum::checksum_as_written(&data).into();
    serde_json::to_vec_pretty(&document).unwrap()
}

#[test]
fn a_field_nobody_knows_is_named_and_the_rest_is_read() {
    let file = rewritten(|document| {
        document["entries"][1]["weather"] = "snow".into();
        document["entries"][1]["sleep"]["dream"] = "sheep".into();
    });
    let read = read_json(&file).unwrap();
    assert_eq!(read.archive, first());
    assert_eq!(read.left_out, ["entries.sleep.dream", "entries.weather"]);
}

#[test]
fn a_program_that_writes_nothing_as_null_is_understood() {
    let file = rewritten(|document| {
        document["entries"][3]["note"] = Value::Null;
        document["entries"][3]["tags"] = Value::Array(vec![]);
        document["children"][0]["archived"] = false.into();
        document["entries"][7]["feed"]["taken"]["amount"] = 120.into();
    });
    let read = read_json(&file).unwrap();
    assert_eq!(read, ReadArchive { archive: first(), exported_at: AT, left_out: vec![] });
}

#[test]
fn an_amount_that_is_no_number_is_not_written() {
    let mut archive = first();
    let growth = |entry: &&mut crate::model::Entry| entry.details.kind() == EntryKind::Growth;
    let entry = archive.entries.iter_mut().find(growth).unwrap();
    let crate::model::Details::Growth { growth } = &mut entry.details else { panic!("no growth") };
    growth.weight.as_mut().unwrap().amount = f64::NAN;
    let refused = write_json(&archive, AT, &mut Vec::new());
    assert!(matches!(refused, Err(JournalError::Storage { .. })));
}

#[test]
fn a_preview_counts_what_is_new() {
    let read = read_json(FIRST.as_bytes()).unwrap();
    let known: HashSet<_> = read.archive.entries.iter().take(4).map(|entry| entry.id).collect();
    let preview = preview(&read, ImportFormat::OpenJson, &known);
    assert_eq!((preview.rows, preview.already_in_journal, preview.new_entries), (19, 4, 15));
    assert_eq!(preview.entries.iter().map(|kind| kind.entries).sum::<u32>(), 19);
    // Saturday evening to Sunday afternoon in Los Angeles would be one week; in Tokyo the cry two
    // hours earlier is Sunday 13 December already, and the last entries are Monday's.
    let weeks: Vec<_> = preview.weeks.iter().map(|week| week.monday.to_string()).collect();
    assert_eq!(weeks, ["2020-12-07"]);
    assert_eq!(preview.caregivers, ["=Oma", "Ada"]);
}
