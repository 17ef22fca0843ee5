//! Table rows: the fold of each entity, written and read whole.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::Value;
use uuid::Uuid;

use super::columns::columns_of;
use super::document::Document;
use super::operation::{self, Entity};
use crate::model::JournalError;

/// The folded document of an entity, if it exists.
pub(super) fn document(
    from: &Connection,
    entity: Entity,
    id: Uuid,
) -> Result<Option<Document>, JournalError> {
    let sql = format!("SELECT document FROM {} WHERE id = ?1", entity.name());
    Ok(from
        .prepare_cached(&sql)?
        .query_row([id.as_bytes().as_slice()], |row| operation::json(row, 0))
        .optional()?)
}

/// Writes the row of an entity.
pub(super) fn store(
    into: &Transaction<'_>,
    entity: Entity,
    id: Uuid,
    clock: i64,
    mut document: Document,
) -> Result<(), JournalError> {
    document.insert("id".into(), Value::String(id.to_string()));
    let bytes = id.as_bytes().as_slice();
    let text = operation::text(&document)?;
    match entity {
        Entity::Entry => store_entry(into, id, &document, &text)?,
        Entity::Change => {
            let undoes = document
                .get("undoes")
                .and_then(Value::as_str)
                .and_then(|id| Uuid::parse_str(id).ok());
            into.prepare_cached(
                "INSERT OR REPLACE INTO change (id, clock, undoes, document) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![bytes, clock, undoes.map(Uuid::into_bytes), text])?;
        }
        Entity::Child
        | Entity::Caregiver
        | Entity::ZoneChange
        | Entity::NoneMark
        | Entity::Settings
        | Entity::MassageSession
        | Entity::Routine
        | Entity::EveningAnswer
        | Entity::Experiment => {
            let removed = document.get("removed").and_then(Value::as_str);
            let sql = format!(
                "INSERT OR REPLACE INTO {} (id, removed, document) VALUES (?1, ?2, ?3)",
                entity.name()
            );
            into.prepare_cached(&sql)?.execute(params![bytes, removed, text])?;
        }
    }
    Ok(())
}

fn store_entry(
    into: &Transaction<'_>,
    id: Uuid,
    document: &Document,
    text: &str,
) -> Result<(), JournalError> {
    let row = columns_of(document);
    into.prepare_cached(
        "INSERT OR REPLACE INTO entry (id, child, kind, timing, start, \"end\", form, active,
             amount, caregiver, source_key, removed, words, document)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        id.as_bytes().as_slice(),
        row.child.map(Uuid::into_bytes),
        row.kind,
        row.timing,
        row.start,
        row.end,
        row.form,
        row.active,
        row.amount,
        row.caregiver.map(Uuid::into_bytes),
        row.source_key,
        row.removed,
        row.words,
        text,
    ])?;
    Ok(())
}
