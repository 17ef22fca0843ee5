//! What a file says about itself, read before SQLite may write to it.
//!
//! The fields and their places are those of the SQLite file format, section 1.3.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::migrate::{APPLICATION_ID, SCHEMA_VERSION};
use crate::model::JournalError;

const LENGTH: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What a file says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Header {
    /// Schema version; 0 in a file whose making was interrupted.
    version: u32,
    /// Whose file it is.
    application: u32,
    /// How often the schema was changed; 0 while there are no tables.
    schema_changes: u32,
}

/// Looks at a file without changing it or anything beside it. Says which schema version it has;
/// none when there is no file, or one in which no table was ever made.
///
/// # Errors
/// [`JournalError::NewerFile`]; [`JournalError::Damaged`] when it is no journal;
/// [`JournalError::Storage`].
pub(super) fn look(path: &Path) -> Result<Option<u32>, JournalError> {
    let damaged = JournalError::Damaged { back_up: None };
    let log = beside(path, "-wal");
    let logged = log.metadata().is_ok_and(|log| log.len() > 0);
    let header = match read(path)? {
        None => return Ok(None),
        // SQLite would take an emptied file for a new one and throw the log beside it away.
        Some(bytes) if bytes.is_empty() && !logged => return Ok(None),
        Some(bytes) if bytes.len() < LENGTH || !bytes.starts_with(MAGIC) => return Err(damaged),
        Some(bytes) => Header::of(&bytes),
    };
    // The newest header may still be in the log. Reading it there makes an index of the log
    // beside the file, and changes neither.
    let header = if logged { header.newest(path)? } else { header };
    if header == (Header { version: 0, application: 0, schema_changes: 0 }) {
        return Ok(None);
    }
    if header.application != APPLICATION_ID.cast_unsigned() || header.version == 0 {
        return Err(damaged);
    }
    if header.version > SCHEMA_VERSION {
        let (found, supported) = (header.version, SCHEMA_VERSION);
        return Err(JournalError::NewerFile { found, supported });
    }
    Ok(Some(header.version))
}

/// A file of SQLite's that stands beside a journal, such as `journal.tend-wal`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// The first bytes of a file, if there is one.
fn read(path: &Path) -> Result<Option<Vec<u8>>, JournalError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Vec::with_capacity(LENGTH);
    file.take(LENGTH as u64).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

impl Header {
    fn of(bytes: &[u8]) -> Self {
        let number = |at: usize| {
            let field = bytes.get(at..at + 4).and_then(|field| field.try_into().ok());
            u32::from_be_bytes(field.unwrap_or_default())
        };
        Self { version: number(60), application: number(68), schema_changes: number(40) }
    }

    fn newest(self, path: &Path) -> Result<Self, JournalError> {
        let look = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        look.busy_timeout(super::open::BUSY_TIMEOUT)?;
        let number = |pragma: &str| -> rusqlite::Result<u32> {
            let number: i64 = look.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))?;
            Ok((number & i64::from(u32::MAX)) as u32)
        };
        Ok(Self {
            version: number("user_version")?,
            application: number("application_id")?,
            schema_changes: number("schema_version")?,
        })
    }
}
