//! Operations: what was done, kept for ever.

use rusqlite::{Connection, Transaction, params};
use uuid::Uuid;

use super::document::Document;
use crate::model::JournalError;

/// What an operation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Entity {
    /// An entry.
    Entry,
    /// A child.
    Child,
    /// A caregiver.
    Caregiver,
    /// A change of the family's zone.
    ZoneChange,
    /// A "none today" mark.
    NoneMark,
    /// The settings, one row.
    Settings,
    /// A guided massage session, event by event.
    MassageSession,
    /// A routine the family made.
    Routine,
    /// The answer to "a massage tonight?".
    EveningAnswer,
    /// Four weeks of coins.
    Experiment,
    /// A command that was carried out.
    Change,
}

impl Entity {
    /// All of them; each has a table of its name.
    pub(super) const ALL: [Self; 11] = [
        Self::Entry,
        Self::Child,
        Self::Caregiver,
        Self::ZoneChange,
        Self::NoneMark,
        Self::Settings,
        Self::MassageSession,
        Self::Routine,
        Self::EveningAnswer,
        Self::Experiment,
        Self::Change,
    ];

    /// Its name in the operation log, and of its table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Child => "child",
            Self::Caregiver => "caregiver",
            Self::ZoneChange => "zone_change",
            Self::NoneMark => "none_mark",
            Self::Settings => "settings",
            Self::MassageSession => "massage_session",
            Self::Routine => "routine",
            Self::EveningAnswer => "evening_answer",
            Self::Experiment => "experiment",
            Self::Change => "change",
        }
    }

    /// The entity of that name; none when a newer version knows more.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.name() == name)
    }
}

/// One operation: a patch of one entity.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Hybrid logical clock reading.
    pub clock: i64,
    /// Number of the device in this file.
    pub device: i64,
    /// 1, 2, 3 … for each device.
    pub sequence: i64,
    /// The command it belongs to.
    pub change: Uuid,
    /// Name of the entity; kept as text so that unknown ones pass through.
    pub entity: String,
    /// Which one.
    pub id: Uuid,
    /// Field → value; null removes.
    pub patch: Document,
}

/// Columns in the order [`read`] expects.
pub(super) const COLUMNS: &str = "clock, device, sequence, change, entity, id, patch";

/// Appends one operation to the log.
pub(super) fn append(into: &Transaction<'_>, operation: &Operation) -> Result<(), JournalError> {
    into.prepare_cached(
        "INSERT INTO operation (clock, device, sequence, change, entity, id, patch)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        operation.clock,
        operation.device,
        operation.sequence,
        operation.change.as_bytes().as_slice(),
        operation.entity,
        operation.id.as_bytes().as_slice(),
        text(&operation.patch)?,
    ])?;
    Ok(())
}

/// Reads a row of [`COLUMNS`].
pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Operation> {
    Ok(Operation {
        clock: row.get(0)?,
        device: row.get(1)?,
        sequence: row.get(2)?,
        change: uuid(row, 3)?,
        entity: row.get(4)?,
        id: uuid(row, 5)?,
        patch: json(row, 6)?,
    })
}

/// All operations on one entity in clock order.
pub(super) fn of_entity(from: &Connection, id: Uuid) -> Result<Vec<Operation>, JournalError> {
    let sql =
        format!("SELECT {COLUMNS} FROM operation WHERE id = ?1 ORDER BY clock, device, sequence");
    Ok(super::rows(from, &sql, [id.as_bytes().as_slice()], read)?)
}

/// A UUID stored as 16 bytes.
pub(super) fn uuid(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    let bytes = row.get_ref(column)?.as_blob()?;
    Uuid::from_slice(bytes).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(
            column,
            rusqlite::types::Type::Blob,
            Box::new(error),
        )
    })
}

/// A value stored as JSON text.
pub(super) fn json<T: serde::de::DeserializeOwned>(
    row: &rusqlite::Row<'_>,
    column: usize,
) -> rusqlite::Result<T> {
    serde_json::from_str(row.get_ref(column)?.as_str()?).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(
            column,
            rusqlite::types::Type::Text,
            Box::new(error),
        )
    })
}

/// A value as JSON text.
pub(super) fn text<T: serde::Serialize>(value: &T) -> Result<String, JournalError> {
    serde_json::to_string(value)
        .map_err(|_| JournalError::Storage { reason: "the entry cannot be written as JSON".into() })
}
