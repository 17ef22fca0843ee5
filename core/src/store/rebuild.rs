//! Proof that the tables are the fold of the operations, and the way back when they are not.

use std::collections::HashMap;

use rusqlite::{Connection, Transaction};
use uuid::Uuid;

use super::document::{Document, merge};
use super::operation::{self, COLUMNS, Entity};
use super::table::store;
use crate::model::JournalError;

/// What a rebuild found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rebuilt {
    /// Operations read.
    pub operations: u64,
    /// Rows made from them.
    pub rows: u64,
    /// Operations of entities this version does not know; kept in the log untouched.
    pub not_understood: u64,
}

/// Empties all tables and makes them anew from the operations.
///
/// # Errors
/// Storage errors only; the transaction is then rolled back by its owner.
pub fn rebuild(into: &Transaction<'_>) -> Result<Rebuilt, JournalError> {
    let (folded, mut rebuilt) = fold(into)?;
    for table in Entity::ALL {
        into.execute(&format!("DELETE FROM {}", table.name()), [])?;
    }
    for ((entity, id), (clock, document)) in folded {
        store(into, entity, id, clock, document)?;
        rebuilt.rows += 1;
    }
    Ok(rebuilt)
}

type Folded = HashMap<(Entity, Uuid), (i64, Document)>;

fn fold(from: &Connection) -> Result<(Folded, Rebuilt), JournalError> {
    let mut folded = Folded::new();
    let mut count = Rebuilt { operations: 0, rows: 0, not_understood: 0 };
    let sql = format!("SELECT {COLUMNS} FROM operation ORDER BY clock, device, sequence");
    let mut statement = from.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let operation = operation::read(row)?;
        count.operations += 1;
        let Some(entity) = Entity::named(&operation.entity) else {
            count.not_understood += 1;
            continue;
        };
        let (clock, document) = folded.entry((entity, operation.id)).or_default();
        *clock = operation.clock;
        merge(document, &operation.patch);
    }
    Ok((folded, count))
}

/// Checks the file itself and that every table row is the fold of its operations.
///
/// Rebuilds inside a transaction that is rolled back, so the file is not changed.
///
/// # Errors
/// [`JournalError::Damaged`] when either check fails; storage errors.
pub fn verify(connection: &mut Connection) -> Result<Rebuilt, JournalError> {
    let damaged = || JournalError::Damaged { back_up: None };
    let check: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if check != "ok" {
        return Err(damaged());
    }
    let transaction = connection.transaction()?;
    let before = table_digest(&transaction)?;
    let rebuilt = rebuild(&transaction)?;
    let after = table_digest(&transaction)?;
    transaction.rollback()?;
    if before == after { Ok(rebuilt) } else { Err(damaged()) }
}

/// Checksums of all tables, every column of every row.
pub(super) fn table_digest(from: &Connection) -> Result<Vec<Vec<u8>>, JournalError> {
    use sha2::{Digest, Sha256};
    let mut digests = Vec::new();
    for table in Entity::ALL {
        let mut hash = Sha256::new();
        let mut statement = from.prepare(&format!("SELECT * FROM {} ORDER BY id", table.name()))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                hash.update(format!("{:?}\u{1f}", row.get_ref(column)?).as_bytes());
            }
        }
        digests.push(hash.finalize().to_vec());
    }
    Ok(digests)
}
