//! Entries by id, by kind and by time.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};

use crate::model::{ChildId, Entry, EntryId, EntryKind, Instant, JournalError, LONGEST_INTERVAL};
use crate::store::document::Document;
use crate::store::nearest::entry_of;
use crate::store::{operation, rows};

/// Its conditions are those of the index `entry_running`, word for word.
pub(super) const RUNNING: &str =
    "SELECT document FROM entry WHERE timing = 'running' AND removed IS NULL
     ORDER BY start DESC, id DESC";
/// Of a child and kind, newest first, in the order of `entry_by_kind`.
pub(super) const LATEST_OF_KIND: &str =
    "SELECT document FROM entry WHERE child = ?1 AND kind = ?4 AND start <= ?2
     AND removed IS NULL ORDER BY start DESC LIMIT ?3";
/// Of a child, newest first, in the order of `entry_by_child`.
pub(super) const LATEST: &str = "SELECT document FROM entry WHERE child = ?1 AND start <= ?2
     AND removed IS NULL ORDER BY start DESC, id DESC LIMIT ?3";
/// Of a child, begun in a stretch of time, in the order of `entry_by_child`.
pub(super) const BEGUN: &str =
    "SELECT document FROM entry WHERE child = ?1 AND start >= ?2 AND start < ?3
     AND removed IS NULL ORDER BY start, id";
/// Its conditions are those of the index `entry_wellbeing`, word for word.
pub(super) const WELLBEING: &str =
    "SELECT document FROM entry WHERE kind = 'wellbeing' AND removed IS NULL
     AND start <= ?1 ORDER BY start";

/// Reads the first column of a row as an entry; `None` for a kind of a newer version.
pub(super) fn entry(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<Entry>> {
    let text = row.get_ref(column)?.as_str()?;
    if let Ok(entry) = serde_json::from_str(text) {
        return Ok(Some(entry));
    }
    operation::json::<Document>(row, column).map(|document| entry_of(&document))
}

/// Entries found by a query whose first column is the document.
pub(super) fn entries_by(
    from: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Entry>, JournalError> {
    Ok(rows(from, sql, params, |row| entry(row, 0))?.into_iter().flatten().collect())
}

/// One entry, also a removed one.
///
/// # Errors
/// [`JournalError::NotFound`] when it is not in the journal.
pub fn entry_by_id(from: &Connection, id: EntryId) -> Result<Entry, JournalError> {
    from.prepare_cached("SELECT document FROM entry WHERE id = ?1")?
        .query_row([id.0.as_bytes().as_slice()], |row| entry(row, 0))
        .optional()?
        .flatten()
        .ok_or_else(|| JournalError::NotFound { what: "the entry".into() })
}

/// All running timers, newest first.
///
/// # Errors
/// Storage errors only.
pub fn running(from: &Connection) -> Result<Vec<Entry>, JournalError> {
    entries_by(from, RUNNING, [])
}

/// The latest entry of each kind that began by `now`, and the sleep that ended last.
///
/// # Errors
/// Storage errors only.
pub fn latest_of_each_kind(
    from: &Connection,
    child: ChildId,
    now: Instant,
) -> Result<Vec<Entry>, JournalError> {
    let mut found = Vec::new();
    for kind in EntryKind::ALL {
        found.extend(latest(from, child, Some(kind), now, 1)?);
    }
    // Twins' timers aside, the sleep that ended last is one of the few that began last.
    let sleeps = latest(from, child, Some(EntryKind::Sleep), now, 20)?;
    let ended_last = sleeps
        .into_iter()
        .filter(|sleep| sleep.span.end().is_some_and(|end| end <= now))
        .max_by_key(|sleep| sleep.span.end());
    if let Some(sleep) = ended_last.filter(|sleep| !found.iter().any(|e| e.id == sleep.id)) {
        found.push(sleep);
    }
    Ok(found)
}

/// Entries of a child that began by `now`, newest first, at most `limit`.
///
/// # Errors
/// Storage errors only.
pub fn latest(
    from: &Connection,
    child: ChildId,
    kind: Option<EntryKind>,
    now: Instant,
    limit: u32,
) -> Result<Vec<Entry>, JournalError> {
    let child = child.0.as_bytes().as_slice();
    match kind {
        Some(kind) => entries_by(from, LATEST_OF_KIND, params![child, now.0, limit, kind.name()]),
        None => entries_by(from, LATEST, params![child, now.0, limit]),
    }
}

/// Entries of a child and kind that began from `first` on and before `end`, oldest first.
///
/// # Errors
/// Storage errors only.
pub fn entries_between(
    from: &Connection,
    child: ChildId,
    kind: EntryKind,
    first: Instant,
    end: Instant,
) -> Result<Vec<Entry>, JournalError> {
    entries_by(
        from,
        "SELECT document FROM entry WHERE child = ?1 AND kind = ?2 AND start >= ?3 AND start < ?4
             AND removed IS NULL ORDER BY start",
        params![child.0.as_bytes().as_slice(), kind.name(), first.0, end.0],
    )
}

/// Entries of a child of any kind that have a part between two instants, oldest first. What takes
/// no time has its part where it began; a running timer lasts until somebody stops it.
///
/// # Errors
/// Storage errors only.
pub fn entries_touching(
    from: &Connection,
    child: ChildId,
    first: Instant,
    end: Instant,
) -> Result<Vec<Entry>, JournalError> {
    let begun = entries_by(
        from,
        BEGUN,
        params![child.0.as_bytes().as_slice(), first.plus(-LONGEST_INTERVAL).0, end.0],
    )?;
    let reaches = |entry: &Entry| {
        let span = entry.span;
        span.start() >= first || span.is_running() || span.end().is_some_and(|end| end > first)
    };
    Ok(begun.into_iter().filter(reaches).collect())
}

/// How the parent was, whatever child it is about, as far as it began by `now`, oldest first.
///
/// # Errors
/// Storage errors only.
pub fn wellbeing(from: &Connection, now: Instant) -> Result<Vec<Entry>, JournalError> {
    entries_by(from, WELLBEING, [now.0])
}

/// Whether a child has entries that were not removed.
///
/// # Errors
/// Storage errors only.
pub fn has_entries(from: &Connection, child: ChildId) -> Result<bool, JournalError> {
    Ok(from
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE child = ?1 AND removed IS NULL)")?
        .query_row([child.0.as_bytes().as_slice()], |row| row.get(0))?)
}

/// Keys of rows of a format that are in the journal. Deleted ones count (they stay deleted),
/// undone ones do not (an import may bring them again).
///
/// # Errors
/// Storage errors only.
pub fn imported_keys(from: &Connection, format: &str) -> Result<HashSet<String>, JournalError> {
    let prefix = format!("{format}:");
    let keys = rows(
        from,
        "SELECT substr(source_key, length(?1) + 1) FROM entry
         WHERE source_key >= ?1 AND source_key < ?1 || char(1114111)
             AND (removed IS NULL OR removed <> 'undone')",
        [prefix],
        |row| row.get(0),
    )?;
    Ok(keys.into_iter().collect())
}

/// Every entry, removed ones too, in the order of their ids.
///
/// # Errors
/// Storage errors only.
pub fn all_entries(from: &Connection) -> Result<Vec<Entry>, JournalError> {
    entries_by(from, "SELECT document FROM entry ORDER BY id", [])
}

/// Ids of every entry, deleted ones too; those whose logging was undone are left out, as an
/// import may bring them again.
///
/// # Errors
/// Storage errors only.
pub fn known_entry_ids(from: &Connection) -> Result<HashSet<EntryId>, JournalError> {
    let ids = rows(from, "SELECT id FROM entry WHERE removed IS NOT 'undone'", [], |row| {
        operation::uuid(row, 0).map(EntryId)
    })?;
    Ok(ids.into_iter().collect())
}
