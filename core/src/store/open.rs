//! Opening a journal file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use uuid::Uuid;

use super::header::{self, beside};
use super::{back_ups, migrate, name_back_up, storage};
use crate::model::{Instant, JournalError};

/// How long a statement waits for another process that writes.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Statements kept prepared on each connection.
const CACHED_STATEMENTS: usize = 64;

/// An open journal file, ready to write.
#[derive(Debug)]
pub struct Opened {
    /// The connection that writes.
    pub writer: Connection,
    /// This device's number in the file.
    pub device: i64,
}

/// Opens a journal, making it when the file does not exist.
///
/// # Errors
/// [`JournalError::NewerFile`] (the file was not touched), [`JournalError::Damaged`] (the file was
/// kept; the newest good back-up is named), [`JournalError::Busy`], [`JournalError::Storage`].
pub fn open(path: &Path, now: Instant) -> Result<Opened, JournalError> {
    look_first(path)
        .and_then(|()| open_writer(path, now))
        .map_err(|error| name_back_up(path, error))
}

/// Refuses what must not be written to.
fn look_first(path: &Path) -> Result<(), JournalError> {
    let emptied = header::look(path)?.is_none() && path.exists();
    if emptied && !back_ups(path).is_empty() {
        // A journal that was whole once and has no byte left: not a new one.
        return Err(JournalError::Damaged { back_up: None });
    }
    Ok(())
}

fn open_writer(path: &Path, now: Instant) -> Result<Opened, JournalError> {
    let mut writer = Connection::open(path)?;
    configure(&writer)?;
    writer.pragma_update(None, "journal_mode", "wal")?;
    migrate::migrate(&mut writer)?;
    let device = own_device(&mut writer, now)?;
    Ok(Opened { writer, device })
}

/// Opens a second connection that only reads.
///
/// # Errors
/// Storage errors only.
pub fn open_reader(path: &Path) -> Result<Connection, JournalError> {
    let reader = Connection::open(path)?;
    configure(&reader)?;
    reader.pragma_update(None, "query_only", true)?;
    Ok(reader)
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)
}

/// This device's number in the file; a new file, or one that came from a back-up, gets a new one.
fn own_device(writer: &mut Connection, now: Instant) -> Result<i64, JournalError> {
    if let Some(number) = known_device(writer)? {
        return Ok(number);
    }
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have opened the new file first.
    let number = match known_device(&transaction)? {
        Some(number) => number,
        None => add_device(&transaction, now)?,
    };
    transaction.commit()?;
    Ok(number)
}

fn known_device(from: &Connection) -> Result<Option<i64>, JournalError> {
    let known: Option<String> = from
        .query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0))
        .optional()?;
    Ok(known.and_then(|text| text.parse().ok()))
}

fn add_device(into: &Transaction<'_>, now: Instant) -> Result<i64, JournalError> {
    let number: i64 = into.query_row(
        "INSERT INTO device (uuid) VALUES (?1) RETURNING number",
        [new_uuid(now).as_bytes().as_slice()],
        |row| row.get(0),
    )?;
    into.execute(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('device', ?1)",
        [number.to_string()],
    )?;
    Ok(number)
}

/// A new UUID of version 7 at wall time `now`.
pub(super) fn new_uuid(now: Instant) -> Uuid {
    let milliseconds = u64::try_from(now.0).unwrap_or(0);
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    let nanoseconds = u32::try_from(rest * 1_000_000).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanoseconds))
}

/// Puts a back-up in the place of a journal that cannot be read.
///
/// The damaged file is kept beside it under a new name, which is returned. The restored journal
/// counts as a new device, because its sequence numbers start anew from the back-up.
///
/// # Errors
/// [`JournalError::Damaged`] when the back-up itself does not pass its check,
/// [`JournalError::NewerFile`] when it comes from a newer version; storage errors. The journal
/// was not touched then, except where its files could not be renamed.
pub fn restore(path: &Path, back_up: &Path, now: Instant) -> Result<PathBuf, JournalError> {
    super::backup::check(back_up)?;
    // Whole and on the storage before the damaged file makes room for it.
    let arriving = beside(path, ".restoring");
    std::fs::copy(back_up, &arriving)?;
    let copy = Connection::open(&arriving)?;
    copy.execute("DELETE FROM meta WHERE key = 'device'", []).map_err(|e| storage(&e))?;
    copy.close().map_err(|(_, error)| storage(&error))?;
    std::fs::File::open(&arriving)?.sync_all()?;
    let aside = set_aside(path, now)?;
    std::fs::rename(&arriving, path)?;
    Ok(aside)
}

/// Gives a damaged file and its log another name, never that of another file.
fn set_aside(path: &Path, now: Instant) -> Result<PathBuf, JournalError> {
    let free = |number: &i64| !path.with_extension(format!("damaged-{number}")).exists();
    let number = (now.0..).find(free).unwrap_or(now.0);
    let aside = path.with_extension(format!("damaged-{number}"));
    // The log goes first: beside the back-up it would be laid over its pages.
    for suffix in ["-wal", "-shm"] {
        if beside(path, suffix).exists() {
            std::fs::rename(beside(path, suffix), beside(&aside, suffix))?;
        }
    }
    // A second name, so that at no moment there is no file; some phones allow only a new one.
    if path.exists() {
        std::fs::hard_link(path, &aside).or_else(|_| std::fs::rename(path, &aside))?;
    }
    Ok(aside)
}
