//! From SQLite's errors to those a screen can act on. Paths and data are left out.

use rusqlite::ErrorCode;

use crate::model::JournalError;

/// The public error for a storage error.
#[must_use]
pub fn storage(error: &rusqlite::Error) -> JournalError {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => JournalError::Busy,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
                JournalError::Damaged { back_up: None }
            }
            ErrorCode::DiskFull => reason("the storage is full, free some space and try again"),
            ErrorCode::ReadOnly => reason("the file cannot be written to"),
            ErrorCode::CannotOpen => reason("the file cannot be opened"),
            ErrorCode::SystemIoFailure => reason("the storage did not answer"),
            other => reason(&format!("the database refused ({other:?})")),
        },
        rusqlite::Error::QueryReturnedNoRows => {
            JournalError::NotFound { what: "what was asked for".into() }
        }
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::IntegralValueOutOfRange(..) => JournalError::Damaged { back_up: None },
        _ => reason("the database refused"),
    }
}

fn reason(text: &str) -> JournalError {
    JournalError::Storage { reason: text.into() }
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> Self {
        storage(&error)
    }
}

impl From<std::io::Error> for JournalError {
    fn from(error: std::io::Error) -> Self {
        reason(&format!("{}", error.kind()))
    }
}
