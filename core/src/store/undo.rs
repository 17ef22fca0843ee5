//! Taking a change back: a new change that restores what stood before.

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::document::{Document, diff, merge};
use super::operation::{self, Entity};
use super::write::{ChangeNote, Writer};
use crate::model::{ChangeId, JournalError};

/// The newest change that can be taken back: not an undo, and not undone.
///
/// # Errors
/// Storage errors only.
pub fn undoable(from: &Connection) -> Result<Option<(ChangeId, ChangeNote)>, JournalError> {
    let mut newest_first = from.prepare_cached(
        "SELECT id, document FROM change WHERE undoes IS NULL ORDER BY clock DESC",
    )?;
    let mut rows = newest_first.query([])?;
    while let Some(row) = rows.next()? {
        let change = operation::uuid(row, 0)?;
        if !is_undone(from, change)? {
            return Ok(Some((ChangeId(change), operation::json(row, 1)?)));
        }
    }
    Ok(None)
}

/// Whether a change was taken back (and the taking back was not itself taken back).
fn is_undone(from: &Connection, change: Uuid) -> Result<bool, JournalError> {
    let undone_by = super::rows(
        from,
        "SELECT id FROM change WHERE undoes = ?1",
        [change.as_bytes().as_slice()],
        |row| operation::uuid(row, 0),
    )?;
    for undo in undone_by {
        if !is_undone(from, undo)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Writes the operations that take `change` back; returns its note and what was touched.
///
/// Every field goes to what it is without the change: a field that a later change wrote is left
/// alone. What the change made is removed as undone.
///
/// # Errors
/// [`JournalError::NotFound`] when there is no such change or it is undone already.
pub fn undo(
    writer: &mut Writer<'_, '_>,
    change: ChangeId,
) -> Result<(ChangeNote, Vec<(Entity, Uuid)>), JournalError> {
    let missing = || JournalError::NotFound { what: "a change to undo".into() };
    let note: ChangeNote = writer
        .reading()
        .query_row(
            "SELECT document FROM change WHERE id = ?1",
            [change.0.as_bytes().as_slice()],
            |row| operation::json(row, 0),
        )
        .optional()?
        .ok_or_else(missing)?;
    if is_undone(writer.reading(), change.0)? {
        return Err(missing());
    }
    let touched = touched_by(writer.reading(), change.0)?;
    for &(entity, id) in &touched {
        let patch = taking_back(writer.reading(), change.0, id)?;
        writer.patch(entity, id, patch)?;
    }
    Ok((note, touched))
}

/// Entities a change touched, in the order it did.
fn touched_by(from: &Connection, change: Uuid) -> Result<Vec<(Entity, Uuid)>, JournalError> {
    let all = super::rows(
        from,
        "SELECT entity, id FROM operation WHERE change = ?1 ORDER BY clock, device, sequence",
        [change.as_bytes().as_slice()],
        |row| Ok((row.get::<_, String>(0)?, operation::uuid(row, 1)?)),
    )?;
    let mut seen = std::collections::HashSet::new();
    Ok(all
        .into_iter()
        .filter_map(|(name, id)| Some((Entity::named(&name)?, id)))
        .filter(|(entity, id)| *entity != Entity::Change && seen.insert(*id))
        .collect())
}

fn taking_back(from: &Connection, change: Uuid, id: Uuid) -> Result<Document, JournalError> {
    let operations = operation::of_entity(from, id)?;
    let made_it = operations
        .first()
        .is_some_and(|first| first.change == change && first.entity != Entity::Settings.name());
    if made_it {
        return Ok(std::iter::once(("removed".to_owned(), "undone".into())).collect());
    }
    let (mut with, mut without) = (Document::new(), Document::new());
    for operation in &operations {
        merge(&mut with, &operation.patch);
        if operation.change != change {
            merge(&mut without, &operation.patch);
        }
    }
    Ok(diff(&with, &without))
}
