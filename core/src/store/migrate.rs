//! Schema versions: numbered SQL files, carried out in order.

use rusqlite::{Connection, TransactionBehavior};

use crate::model::JournalError;

/// The numbered files. The schema version of a journal is how many were carried out.
const MIGRATIONS: [&str; 4] = [
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_guide.sql"),
    include_str!("migrations/0003_sessions_going_on.sql"),
    include_str!("migrations/0004_long_records.sql"),
];

/// The newest schema version this library knows.
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// Marks a file as a Tend journal in SQLite's header ("Tend" in ASCII).
pub(super) const APPLICATION_ID: i32 = 0x5465_6e64;

/// Brings a file to today's schema; says whether anything was done.
///
/// # Errors
/// [`JournalError::NewerFile`] when the file has a later schema; it was not touched.
pub fn migrate(connection: &mut Connection) -> Result<bool, JournalError> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(JournalError::NewerFile { found, supported: SCHEMA_VERSION });
    }
    if found == SCHEMA_VERSION {
        return Ok(false);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have migrated while this one waited for the lock.
    let found: u32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(JournalError::NewerFile { found, supported: SCHEMA_VERSION });
    }
    for (version, sql) in (1_u32..).zip(MIGRATIONS).filter(|(version, _)| *version > found) {
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(true)
}

/// The schema of a file as SQL, one statement a line, sorted: what a frozen schema is compared by.
///
/// # Errors
/// Storage errors only.
pub fn schema_of(connection: &Connection) -> Result<Vec<String>, JournalError> {
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
    Ok(super::rows(connection, sql, [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_runs_and_running_again_changes_nothing() {
        let mut journal = Connection::open_in_memory().unwrap();
        assert!(migrate(&mut journal).unwrap());
        let first = schema_of(&journal).unwrap();
        assert!(!migrate(&mut journal).unwrap());
        assert_eq!(schema_of(&journal).unwrap(), first);
    }

    #[test]
    fn a_newer_file_is_refused_and_not_touched() {
        let mut journal = Connection::open_in_memory().unwrap();
        journal.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
        let refused = migrate(&mut journal);
        assert_eq!(
            refused,
            Err(JournalError::NewerFile { found: SCHEMA_VERSION + 1, supported: SCHEMA_VERSION })
        );
        assert!(schema_of(&journal).unwrap().is_empty());
    }
}
