//! What a journal holds in all.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use crate::model::{EntryKind, Instant, JournalError};
use crate::store::rows;

/// In the order of `entry_by_kind`, and read from it alone.
pub(super) const COUNTED: &str =
    "SELECT kind, count(*) FROM entry WHERE removed IS NULL GROUP BY child, kind";
/// Read from `entry_removed` alone.
pub(super) const REMOVED: &str = "SELECT count(*) FROM entry WHERE removed IS NOT NULL";

/// Counts and span of the live entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Live entries of each kind that has any, in the order of [`EntryKind::ALL`].
    pub kinds: Vec<(EntryKind, u64)>,
    /// Start of the first one.
    pub first: Option<Instant>,
    /// Start of the last one.
    pub last: Option<Instant>,
    /// Removed entries, which can be restored.
    pub removed: u64,
}

/// Counts what the journal holds.
///
/// # Errors
/// Storage errors only.
pub fn holdings(from: &Connection) -> Result<Holdings, JournalError> {
    let mut kinds: BTreeMap<EntryKind, u64> = BTreeMap::new();
    for (kind, count) in rows(from, COUNTED, [], |row| {
        Ok((EntryKind::named(row.get_ref(0)?.as_str()?), count(row, 1)?))
    })? {
        if let Some(kind) = kind {
            *kinds.entry(kind).or_default() += count;
        }
    }
    let edge = |order: &str| -> rusqlite::Result<Option<Instant>> {
        let sql =
            format!("SELECT start FROM entry WHERE removed IS NULL ORDER BY start {order} LIMIT 1");
        from.query_row(&sql, [], |row| row.get(0).map(Instant)).optional()
    };
    let removed = from.query_row(REMOVED, [], |row| count(row, 0))?;
    Ok(Holdings {
        kinds: kinds.into_iter().collect(),
        first: edge("ASC")?,
        last: edge("DESC")?,
        removed,
    })
}

/// The journal's revision: how many operations this device wrote. It rises with every change.
///
/// # Errors
/// Storage errors only.
pub fn revision(from: &Connection) -> Result<u64, JournalError> {
    Ok(from
        .prepare_cached(
            "SELECT coalesce(max(sequence), 0) FROM operation
             WHERE device = (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'device')",
        )?
        .query_row([], |row| count(row, 0))?)
}

fn count(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column).map(|count| u64::try_from(count).unwrap_or(0))
}
