//! Files that cannot be opened: refused, kept as they are, and a way back named.

use super::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of a folder with its bytes.
fn bytes_in(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// A family with a day's entries, a daily back-up, and the journal closed.
fn closed_family() -> Family {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    family.journal.close().unwrap();
    // The day's back-up was taken when the first change was made; the next day's holds all.
    let journal = open(&family.folder, &family.clock).unwrap();
    family.now_is("2026-11-22T14:00:00Z");
    journal.perform(Command::AddChild { profile: born("Noor") }).unwrap();
    journal.close().unwrap();
    family
}

fn reopened(family: &Family) -> Result<std::sync::Arc<Journal>, JournalError> {
    open(&family.folder, &family.clock)
}

fn newest_back_up(family: &Family) -> String {
    let folder = tend::store::back_up_folder(&family.path());
    folder.join("2026-11-22.tend").to_str().unwrap().to_owned()
}

fn overwrite(path: &Path, from: usize, length: usize) {
    let mut bytes = fs::read(path).unwrap();
    for byte in &mut bytes[from..from + length] {
        *byte = !*byte;
    }
    fs::write(path, bytes).unwrap();
}

fn damaged_with(family: &Family) -> JournalError {
    JournalError::Damaged { back_up: Some(newest_back_up(family)) }
}

#[test]
fn a_newer_file_is_refused_and_not_a_byte_of_it_changes() {
    let family = closed_family();
    let newer = tend::store::SCHEMA_VERSION + 1;
    family.sql().pragma_update(None, "user_version", newer).unwrap();
    let before = bytes_in(family.folder.path());
    assert_eq!(before.len(), 1, "closed without leaving a log");
    let refused = JournalError::NewerFile { found: newer, supported: tend::store::SCHEMA_VERSION };
    for _ in 0..2 {
        assert_eq!(reopened(&family).err(), Some(refused.clone()));
        assert_eq!(bytes_in(family.folder.path()), before);
    }
}

#[test]
fn a_newer_file_that_crashed_keeps_its_log() {
    let family = closed_family();
    let newer = family.sql();
    newer.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99;").unwrap();
    // What a crash leaves: the file with its log beside it.
    let crashed = tempfile::tempdir().unwrap();
    let path = crashed.path().join("journal.tend");
    fs::copy(family.path(), &path).unwrap();
    let log = crashed.path().join("journal.tend-wal");
    fs::copy(family.folder.path().join("journal.tend-wal"), &log).unwrap();
    let before = (fs::read(&path).unwrap(), fs::read(&log).unwrap());
    assert!(!before.1.is_empty());
    let answer = open_at(&path, &family.clock).err();
    assert_eq!(
        answer,
        Some(JournalError::NewerFile { found: 99, supported: tend::store::SCHEMA_VERSION })
    );
    assert_eq!((fs::read(&path).unwrap(), fs::read(&log).unwrap()), before);
}

#[test]
fn a_damaged_header_is_refused_kept_and_the_newest_good_back_up_named() {
    // The name of the format, the page size, and whose file it is.
    for (from, length) in [(0, 16), (16, 2), (68, 4), (0, 100)] {
        let family = closed_family();
        overwrite(&family.path(), from, length);
        let before = bytes_in(family.folder.path());
        assert_eq!(reopened(&family).err(), Some(damaged_with(&family)), "from byte {from}");
        assert_eq!(bytes_in(family.folder.path()), before, "from byte {from}");
    }
}

#[test]
fn a_file_cut_short_or_emptied_is_not_taken_for_a_new_one() {
    for length in [0, 50, 5_000] {
        let family = closed_family();
        let bytes = fs::read(family.path()).unwrap();
        fs::write(family.path(), &bytes[..length]).unwrap();
        let before = bytes_in(family.folder.path());
        let answer = reopened(&family)
            .and_then(|journal| journal.timeline(TimelineQuery::default()).map(drop));
        assert_eq!(answer.err(), Some(damaged_with(&family)), "{length} bytes");
        assert_eq!(fs::read(family.path()).unwrap(), before[&family.path()], "{length} bytes");
    }
}

#[test]
fn damage_in_the_middle_is_found_named_and_the_back_up_brings_all_back() {
    let family = closed_family();
    let length = fs::metadata(family.path()).unwrap().len() as usize;
    // All pages but the first three, which hold the schema.
    overwrite(&family.path(), 3 * 4096, length - 3 * 4096);
    let found = reopened(&family).and_then(|journal| {
        journal.verify()?;
        journal.timeline(TimelineQuery::default()).map(drop)
    });
    assert_eq!(found.err(), Some(damaged_with(&family)));
    let damaged = fs::read(family.path()).unwrap();

    let path = family.path().to_str().unwrap().to_owned();
    let back_up = newest_back_up(&family);
    let restored = Journal::open_back_up(path, back_up.clone(), Vec::new()).unwrap();
    // The copy of the 22nd was begun by the change that added Noor.
    assert_eq!(live_entries(&restored).len(), 13);
    assert_eq!(restored.family().unwrap().children.len(), 2);
    restored.verify().unwrap();
    let aside: Vec<_> = bytes_in(family.folder.path())
        .into_iter()
        .filter(|(path, _)| path.to_str().unwrap().contains("damaged"))
        .collect();
    assert!(aside.iter().any(|(_, bytes)| *bytes == damaged), "the damaged file was kept");
    assert!(Path::new(&back_up).exists());
}

#[test]
fn a_restored_journal_writes_as_a_new_device() {
    let family = closed_family();
    let path = family.path().to_str().unwrap().to_owned();
    let device = |family: &Family| -> i64 {
        let sql = "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'device'";
        family.sql().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let before = device(&family);
    let restored = Journal::open_back_up(path, newest_back_up(&family), Vec::new()).unwrap();
    assert_ne!(device(&family), before);
    restored
        .perform(Command::Log { drafts: vec![family.bottle("2026-11-21T12:00:00Z", 5.0)] })
        .unwrap();
    restored.verify().unwrap();
    restored.close().unwrap();
}

#[test]
fn a_back_up_that_is_no_good_is_not_put_in_the_place_of_anything() {
    let family = closed_family();
    let path = family.path().to_str().unwrap().to_owned();
    let bad = family.folder.path().join("bad.tend");
    fs::copy(newest_back_up(&family), &bad).unwrap();
    overwrite(&bad, 4096, 4096);
    let newer = family.folder.path().join("newer.tend");
    fs::copy(newest_back_up(&family), &newer).unwrap();
    sql(&newer).pragma_update(None, "user_version", 7).unwrap();
    let missing = family.folder.path().join("missing.tend");
    let before = bytes_in(family.folder.path());
    let try_with = |back_up: &Path| {
        let back_up = back_up.to_str().unwrap().to_owned();
        Journal::open_back_up(path.clone(), back_up, Vec::new()).err().unwrap()
    };
    assert!(matches!(try_with(&bad), JournalError::Damaged { .. }));
    assert_eq!(
        try_with(&newer),
        JournalError::NewerFile { found: 7, supported: tend::store::SCHEMA_VERSION }
    );
    assert!(matches!(try_with(&missing), JournalError::Damaged { .. }));
    assert_eq!(bytes_in(family.folder.path()), before);
    assert!(reopened(&family).is_ok());
}

#[test]
fn when_the_newest_back_up_is_damaged_too_an_older_good_one_is_named() {
    let family = closed_family();
    overwrite(Path::new(&newest_back_up(&family)), 0, 100);
    overwrite(&family.path(), 0, 100);
    let older = newest_back_up(&family).replace("2026-11-22", "2026-11-21");
    assert_eq!(reopened(&family).err(), Some(JournalError::Damaged { back_up: Some(older) }));
}

#[test]
fn what_is_no_journal_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let clock = story_clock("2026-11-21T14:00:00Z");
    let list = folder.path().join("list.txt");
    fs::write(&list, "bread, milk, and a present for the midwife, who was so kind. ".repeat(9))
        .unwrap();
    let other = folder.path().join("photos.db");
    sql(&other).execute_batch("CREATE TABLE photo (id); PRAGMA user_version = 1;").unwrap();
    let shop = folder.path().join("shop.db");
    sql(&shop).execute_batch("CREATE TABLE item (id);").unwrap();
    let before = bytes_in(folder.path());
    for path in [&list, &other, &shop] {
        let answer = open_at(path, &clock).err();
        assert_eq!(answer, Some(JournalError::Damaged { back_up: None }), "{}", path.display());
    }
    assert_eq!(bytes_in(folder.path()), before);
    let folder_itself = open_at(folder.path(), &clock).err();
    assert!(matches!(folder_itself, Some(JournalError::Storage { .. })), "{folder_itself:?}");
    let nowhere = open_at(&folder.path().join("no/such/folder.tend"), &clock).err();
    assert!(matches!(nowhere, Some(JournalError::Storage { .. })), "{nowhere:?}");
}

#[test]
fn an_empty_file_without_back_ups_becomes_a_new_journal() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("journal.tend"), "").unwrap();
    let journal = open(&folder, &story_clock("2026-11-21T14:00:00Z")).unwrap();
    journal.perform(Command::AddChild { profile: born("Mira") }).unwrap();
    journal.verify().unwrap();
}

#[test]
fn rows_that_are_not_the_fold_of_their_operations_are_found_and_mended() {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let before = family.screens();
    let file = family.sql();
    file.execute_batch("DELETE FROM entry WHERE kind = 'sleep'; UPDATE child SET document = '{}';")
        .unwrap();
    drop(file);
    assert!(matches!(family.journal.verify(), Err(JournalError::Damaged { .. })));
    family.journal.rebuild().unwrap();
    family.journal.verify().unwrap();
    assert_eq!(family.screens(), before);
}

#[test]
fn a_file_that_another_program_holds_is_busy_and_stays_usable() {
    let family = Family::in_london();
    let other = family.sql();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let log = Command::Log { drafts: vec![family.bottle("2026-11-21T12:00:00Z", 90.0)] };
    assert_eq!(family.journal.perform(log.clone()).err(), Some(JournalError::Busy));
    // Reading goes on meanwhile.
    assert_eq!(family.entries(), []);
    other.execute_batch("ROLLBACK").unwrap();
    family.perform(log);
    assert_eq!(family.entries().len(), 1);
}
