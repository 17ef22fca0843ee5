//! Taking a change back: a new change that restores what stood before.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::columns::source_key_of;
use super::document::{Document, diff, merge};
use super::nearest::nearest;
use super::operation::{self, Entity};
use super::write::{ChangeNote, Writer};
use crate::model::{ChangeId, EntryId, JournalError};

/// Which changes were taken back.
struct TakenBack {
    /// Changes that take others back, with what they take back.
    undos: HashMap<Uuid, Uuid>,
    /// Changes not in effect; an undo that was itself undone among them.
    undone: HashSet<Uuid>,
}

impl TakenBack {
    /// As it stands, or as it would stand with one more change taken back.
    fn read(from: &Connection, one_more: Option<Uuid>) -> Result<Self, JournalError> {
        // An undo is made after what it takes back, so whether it is in effect is known by then.
        let newest_first = super::rows(
            from,
            "SELECT id, undoes FROM change WHERE undoes IS NOT NULL ORDER BY clock DESC",
            [],
            |row| Ok((operation::uuid(row, 0)?, operation::uuid(row, 1)?)),
        )?;
        let mut undone: HashSet<Uuid> = one_more.into_iter().collect();
        for (undo, target) in &newest_first {
            if !undone.contains(undo) {
                undone.insert(*target);
            }
        }
        Ok(Self { undos: newest_first.into_iter().collect(), undone })
    }

    /// The change that a row of undos goes back to. Some of them may have had nothing to write, so
    /// what it touched is what each of them is about.
    fn first_of(&self, change: Uuid) -> Uuid {
        let mut first = change;
        // No row is longer than there are undos, whatever a damaged file says.
        for _ in 0..self.undos.len() {
            first = self.undos.get(&first).copied().unwrap_or(first);
        }
        first
    }

    /// Whether the fields a change wrote count. An undo has no say of its own: it silences
    /// another change.
    fn counts(&self, change: Uuid) -> bool {
        !self.undos.contains_key(&change) && !self.undone.contains(&change)
    }
}

/// The newest change to offer to take back: not an undo, not undone, and no small step.
///
/// # Errors
/// Storage errors only.
pub fn undoable(from: &Connection) -> Result<Option<(ChangeId, ChangeNote)>, JournalError> {
    let taken_back = TakenBack::read(from, None)?;
    let mut newest_first =
        from.prepare_cached("SELECT id, document FROM change ORDER BY clock DESC")?;
    let mut rows = newest_first.query([])?;
    while let Some(row) = rows.next()? {
        let change = operation::uuid(row, 0)?;
        if !taken_back.counts(change) {
            continue;
        }
        let note = note(row, 1)?;
        if !note.step {
            return Ok(Some((ChangeId(change), note)));
        }
    }
    Ok(None)
}

/// The change that made an entry.
///
/// # Errors
/// Storage errors only.
pub fn made_by(from: &Connection, entry: EntryId) -> Result<Option<ChangeId>, JournalError> {
    let change = from
        .query_row(
            "SELECT change FROM operation WHERE entity = ?1 AND id = ?2
             ORDER BY clock, device, sequence LIMIT 1",
            rusqlite::params![Entity::Entry.name(), entry.0.as_bytes().as_slice()],
            |row| operation::uuid(row, 0),
        )
        .optional()?;
    Ok(change.map(ChangeId))
}

/// What a change was, as far as this version understands it.
fn note(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<ChangeNote> {
    let document: Document = operation::json(row, column)?;
    Ok(nearest(&document, &[]).unwrap_or_default())
}

/// Writes the operations that take `change` back; returns its note and what was touched.
///
/// Every field goes to what the changes in effect make it without this one: a field that a later
/// change wrote is left alone. What the change made is removed as undone.
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
            |row| note(row, 0),
        )
        .optional()?
        .ok_or_else(missing)?;
    if TakenBack::read(writer.reading(), None)?.undone.contains(&change.0) {
        return Err(missing());
    }
    let taken_back = TakenBack::read(writer.reading(), Some(change.0))?;
    let touched = touched_by(writer.reading(), taken_back.first_of(change.0))?;
    for &(entity, id) in &touched {
        let patch = way_back(writer.reading(), &taken_back, entity, id)?;
        writer.patch(entity, id, patch)?;
    }
    // Later changes may have written every field: it is taken back all the same.
    writer.keep_when_empty();
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
    let mut seen = HashSet::new();
    Ok(all
        .into_iter()
        .filter_map(|(name, id)| Some((Entity::named(&name)?, id)))
        .filter(|(entity, id)| *entity != Entity::Change && seen.insert(*id))
        .collect())
}

/// The patch that leads from an entity as it is to what the changes in effect make it.
fn way_back(
    from: &Connection,
    taken_back: &TakenBack,
    entity: Entity,
    id: Uuid,
) -> Result<Document, JournalError> {
    let (mut is, mut becomes) = (Document::new(), Document::new());
    for (place, operation) in operation::of_entity(from, id)?.iter().enumerate() {
        merge(&mut is, &operation.patch);
        let counts = taken_back.counts(operation.change);
        // What made an entity stays as its ground, so that a later restore finds it whole.
        let ground = place == 0 && entity != Entity::Settings;
        if ground || counts {
            merge(&mut becomes, &operation.patch);
        }
        if ground && !counts {
            becomes.insert("removed".into(), "undone".into());
        }
    }
    let comes_back = is.contains_key("removed") && !becomes.contains_key("removed");
    if entity == Entity::Entry && comes_back && brought_in_again(from, id, &becomes)? {
        return Ok(Document::new());
    }
    Ok(diff(&is, &becomes))
}

/// Whether the imported row an entry came from stands in the journal as another entry by now: a
/// history brought in again after an undo must not come twice when that undo is undone.
fn brought_in_again(from: &Connection, id: Uuid, entry: &Document) -> Result<bool, JournalError> {
    let Some(key) = source_key_of(entry) else { return Ok(false) };
    let found = from
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entry WHERE source_key = ?1 AND removed IS NULL AND id <> ?2)",
        )?
        .query_row(rusqlite::params![key, id.as_bytes().as_slice()], |row| row.get(0))?;
    Ok(found)
}
