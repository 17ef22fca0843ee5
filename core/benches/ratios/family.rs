//! A made-up family of any size, written straight into the tables.

use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::{Connection, params};
use tend::journal::{FixedClock, Journal};
use tend::model::{ChildId, ChildProfile, Command, EntryKind, HOUR, Instant, MINUTE, Zone};
use uuid::Uuid;

/// The moment all of it is looked at: 2026-11-21T12:00:00Z.
pub const NOW: Instant = Instant(1_795_262_400_000);
/// Entries a day in the made-up family.
pub const A_DAY: i64 = 30;

/// A journal in a folder that vanishes.
pub struct Family {
    pub journal: Arc<Journal>,
    pub child: ChildId,
    pub path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Family {
    /// A journal with one child and no entries.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.tend");
        let journal = open(&path);
        let zone: Zone = "Europe/London".parse().unwrap();
        journal.perform(Command::ChangeZone { from: NOW, zone }).unwrap();
        let profile = ChildProfile {
            name: "Mira".into(),
            birth_date: "2021-11-21".parse().unwrap(),
            due_date: None,
            sex: None,
        };
        let child = journal.perform(Command::AddChild { profile }).unwrap().child.unwrap();
        Self { journal, child, path, _folder: folder }
    }

    /// A journal with that many entries, 30 a day up to now: as many days back as it takes, or
    /// more children when that would be more than five years.
    pub fn with_entries(entries: i64) -> Self {
        let family = Self::new();
        let mut file = Connection::open(&family.path).unwrap();
        file.pragma_update(None, "synchronous", "off").unwrap();
        let into = file.transaction().unwrap();
        {
            let mut insert = into
                .prepare(
                    "INSERT INTO entry (id, child, kind, timing, start, \"end\", form, active,
                         amount, caregiver, source_key, removed, words, document)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, NULL, NULL, NULL, '', ?10)",
                )
                .unwrap();
            let five_years = 5 * 365 * A_DAY;
            for number in 0..entries {
                let child = match u128::try_from(number / five_years).unwrap() {
                    0 => family.child.0,
                    other => Uuid::from_u128(family.child.0.as_u128() + other),
                };
                let place = number % five_years;
                let start = NOW.0 - (place + 1) * (24 * HOUR / A_DAY);
                let (kind, end, form, active, amount) = match place % 6 {
                    0 | 3 => (EntryKind::Sleep, Some(start + 40 * MINUTE), None, None, None),
                    1 => (
                        EntryKind::Feed,
                        Some(start + 20 * MINUTE),
                        Some("breast"),
                        Some(18 * MINUTE),
                        None,
                    ),
                    2 => (EntryKind::Cry, Some(start + 12 * MINUTE), Some("fuss"), None, None),
                    4 => (EntryKind::Feed, None, Some("bottle"), Some(0), Some(120.0)),
                    _ => (EntryKind::Diaper, None, None, None, None),
                };
                let timing = if end.is_some() { "interval" } else { "moment" };
                let id = Uuid::from_u128(u128::try_from(number).unwrap() << 64 | 0x7000_8000 << 32);
                let document = format!(
                    "{{\"id\":\"{id}\",\"child\":\"{child}\",\"kind\":\"{}\",\"timing\":\"{timing}\",\"start\":{start},\"note\":\"as every day\"}}",
                    kind.name()
                );
                insert
                    .execute(params![
                        id.as_bytes().as_slice(),
                        child.as_bytes().as_slice(),
                        kind.name(),
                        timing,
                        start,
                        end,
                        form,
                        active,
                        amount,
                        document
                    ])
                    .unwrap();
            }
        }
        into.commit().unwrap();
        file.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        family
    }
}

/// Opens a journal at [`NOW`].
pub fn open(path: &std::path::Path) -> Arc<Journal> {
    let path = path.to_str().unwrap().to_owned();
    Journal::open_with_clock(path, Vec::new(), Arc::new(FixedClock(NOW))).unwrap()
}

/// A connection with the pragmas of the journal.
pub fn bare(path: &std::path::Path) -> Connection {
    let file = Connection::open(path).unwrap();
    for (pragma, value) in
        [("journal_mode", "wal"), ("synchronous", "full"), ("foreign_keys", "on")]
    {
        file.pragma_update(None, pragma, value).unwrap();
    }
    file
}
