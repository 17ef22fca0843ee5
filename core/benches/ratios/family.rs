//! A made-up family of any size, written straight into the tables.

use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::{Connection, Transaction, params};
use tend::journal::{FixedClock, Journal};
use tend::model::{
    ChildId, ChildProfile, CivilDate, Command, EntryKind, HOUR, Instant, MINUTE, NoneMark, Zone,
};
use tend::store;
use uuid::Uuid;

/// The moment all of it is looked at: 2026-11-21T12:00:00Z.
pub const NOW: Instant = Instant(1_795_262_400_000);
/// Entries a day in the made-up family.
pub const A_DAY: i64 = 30;

/// Each entry as a change of its own, and one of fifty changes takes the one before back.
const LOGGED_ONE_BY_ONE: &str = r#"
    CREATE TEMP TABLE logged AS
        SELECT row_number() OVER (ORDER BY id) AS number, id, start, document,
            randomblob(16) AS change
        FROM entry;
    INSERT INTO change (id, clock, undoes, document)
        SELECT change, start << 16,
            iif(number % 50 = 0, lag(change) OVER (ORDER BY number), NULL),
            json_object('at', start, 'command', iif(number % 50 = 0, 'undo', 'log'), 'count', 1)
        FROM logged;
    INSERT INTO operation (clock, device, sequence, change, entity, id, patch)
        SELECT start << 16, 1, 1000 + 2 * number, change, 'entry', id, document FROM logged;
    INSERT INTO operation (clock, device, sequence, change, entity, id, patch)
        SELECT clock, 1, 1001 + 2 * number, id, 'change', id, change.document
        FROM change JOIN (SELECT number, change AS made FROM logged) ON made = id;
    DROP TABLE logged;
"#;

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
        Self::filled(entries, 5 * 365 * A_DAY)
    }

    /// As [`Family::with_entries`], all of them about one child.
    pub fn of_one_child(entries: i64) -> Self {
        Self::filled(entries, entries)
    }

    fn filled(entries: i64, of_each_child: i64) -> Self {
        let family = Self::new();
        let mut file = Connection::open(&family.path).unwrap();
        file.pragma_update(None, "synchronous", "off").unwrap();
        let into = file.transaction().unwrap();
        {
            let mut insert = into
                .prepare(
                    "INSERT INTO entry (id, child, kind, timing, start, \"end\", form, active,
                         amount, caregiver, source_key, removed, words, document)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, NULL, NULL, NULL, ?10, ?11)",
                )
                .unwrap();
            for number in 0..entries {
                let child = match u128::try_from(number / of_each_child).unwrap() {
                    0 => family.child.0,
                    other => Uuid::from_u128(family.child.0.as_u128() + other),
                };
                let place = number % of_each_child;
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
                // The oldest was logged first.
                let logged = u128::try_from(entries - number).unwrap();
                let id = Uuid::from_u128(logged << 64 | 0x7000_8000 << 32);
                let details = match kind {
                    EntryKind::Feed if end.is_some() => r#"{"form":"breast"}"#,
                    EntryKind::Feed => r#"{"form":"bottle","content":{"name":"formula"}}"#,
                    EntryKind::Cry => r#"{"strength":"fuss"}"#,
                    _ => "{}",
                };
                let words = if place % 10 == 0 { "as every day" } else { "" };
                let document = format!(
                    "{{\"id\":\"{id}\",\"child\":\"{child}\",\"kind\":\"{kind}\",\"timing\":\"{timing}\",\
                     \"start\":{start},\"end\":{},\"{kind}\":{details},\"note\":\"{words}\"}}",
                    end.unwrap_or(start),
                    kind = kind.name(),
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
                        words,
                        document
                    ])
                    .unwrap();
            }
        }
        into.execute_batch(LOGGED_ONE_BY_ONE).unwrap();
        none_marks(&into, &family, entries / A_DAY);
        into.commit().unwrap();
        file.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        family
    }
}

/// "No massage" on every seventh day.
fn none_marks(into: &Transaction<'_>, family: &Family, days: i64) {
    let today: CivilDate = "2026-11-21".parse().unwrap();
    let mut insert = into.prepare("INSERT INTO none_mark (id, document) VALUES (?1, ?2)").unwrap();
    for day in (0..days).step_by(7) {
        let (child, date) = (family.child, today.plus_days(-day));
        let id = store::none_mark_id(&NoneMark { child, kind: EntryKind::Massage, date });
        let document = format!(r#"{{"child":"{child}","date":"{date}","kind":"massage"}}"#);
        insert.execute(params![id.as_bytes().as_slice(), document]).unwrap();
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
