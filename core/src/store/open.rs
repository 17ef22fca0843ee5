//! Opening a journal file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::clock::HybridClock;
use super::migrate::{self, SCHEMA_VERSION};
use super::{newest_good_back_up, storage};
use crate::model::{Instant, JournalError};

/// How long a statement waits for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Statements kept prepared on each connection.
const CACHED_STATEMENTS: usize = 64;

/// An open journal file, ready to write.
#[derive(Debug)]
pub struct Opened {
    /// The connection that writes.
    pub writer: Connection,
    /// This device's number in the file.
    pub device: i64,
    /// The sequence number of this device's last operation; 0 when there is none.
    pub sequence: i64,
    /// The clock, set to the last operation of any device.
    pub clock: HybridClock,
}

/// Opens a journal, making it when the file does not exist.
///
/// # Errors
/// [`JournalError::NewerFile`] (the file was not touched), [`JournalError::Damaged`] (the file was
/// kept; the newest good back-up is named), [`JournalError::Busy`], [`JournalError::Storage`].
pub fn open(path: &Path, now: Instant) -> Result<Opened, JournalError> {
    open_writer(path, now).map_err(|error| match error {
        JournalError::Damaged { .. } => JournalError::Damaged {
            back_up: newest_good_back_up(path).map(|found| found.path.display().to_string()),
        },
        other => other,
    })
}

fn open_writer(path: &Path, now: Instant) -> Result<Opened, JournalError> {
    let mut writer = Connection::open(path)?;
    refuse_newer(&writer)?;
    configure(&writer)?;
    writer.pragma_update(None, "journal_mode", "wal")?;
    migrate::migrate(&mut writer)?;
    let device = own_device(&writer, now)?;
    let last = |sql: &str, of: &[&dyn rusqlite::ToSql]| -> rusqlite::Result<i64> {
        Ok(writer.query_row(sql, of, |row| row.get::<_, Option<i64>>(0))?.unwrap_or(0))
    };
    let sequence = last("SELECT max(sequence) FROM operation WHERE device = ?1", params![device])?;
    let clock = HybridClock::after(last("SELECT max(clock) FROM operation", params![])?);
    Ok(Opened { writer, device, sequence, clock })
}

/// Looks at the version before anything is set that would write to the file.
fn refuse_newer(look: &Connection) -> Result<(), JournalError> {
    look.busy_timeout(BUSY_TIMEOUT)?;
    let found: u32 = look.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(JournalError::NewerFile { found, supported: SCHEMA_VERSION });
    }
    Ok(())
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
fn own_device(writer: &Connection, now: Instant) -> Result<i64, JournalError> {
    let known: Option<String> = writer
        .query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0))
        .optional()?;
    if let Some(number) = known.and_then(|text| text.parse().ok()) {
        return Ok(number);
    }
    let uuid = new_uuid(now);
    let number: i64 = writer.query_row(
        "INSERT INTO device (uuid) VALUES (?1) RETURNING number",
        [uuid.as_bytes().as_slice()],
        |row| row.get(0),
    )?;
    writer.execute(
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
/// [`JournalError::Damaged`] when the back-up itself does not pass its check; storage errors.
pub fn restore(path: &Path, back_up: &Path, now: Instant) -> Result<PathBuf, JournalError> {
    super::backup::check(back_up)?;
    let aside = path.with_extension(format!("damaged-{}", now.0));
    if path.exists() {
        std::fs::rename(path, &aside)?;
    }
    for suffix in ["-wal", "-shm"] {
        let beside = |file: &Path| PathBuf::from(format!("{}{suffix}", file.display()));
        if beside(path).exists() {
            std::fs::rename(beside(path), beside(&aside))?;
        }
    }
    let arriving = path.with_extension("restoring");
    std::fs::copy(back_up, &arriving)?;
    let copy = Connection::open(&arriving)?;
    copy.execute("DELETE FROM meta WHERE key = 'device'", []).map_err(|e| storage(&e))?;
    copy.close().map_err(|(_, error)| storage(&error))?;
    std::fs::File::open(&arriving)?.sync_all()?;
    std::fs::rename(&arriving, path)?;
    Ok(aside)
}
