//! Taking a change back: a new change that restores what stood before.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::columns::source_key_of;
use super::document::{Document, diff, merge};
use super::nearest::nearest;
use super::operation::{self, Entity};
use super::write::{ChangeNote, Writer};
use crate::model::{ChangeId, EntryId, JournalError};

/// What takes a change back, and what takes that back, newest first.
const UNDOS: &str = "WITH RECURSIVE undo (id, undoes, clock) AS (
         SELECT id, undoes, clock FROM change WHERE undoes = ?1
         UNION
         SELECT later.id, later.undoes, later.clock
         FROM undo JOIN change AS later ON later.undoes = undo.id
     )
     SELECT id, undoes FROM undo ORDER BY clock DESC";

/// Which changes were taken back: asked about one at a time, as a long journal has many.
struct TakenBack<'a> {
    from: &'a Connection,
    /// As it would stand with this change taken back too.
    one_more: Option<Uuid>,
    /// Whether a change counts, where it was asked already.
    counting: RefCell<HashMap<Uuid, bool>>,
}

impl<'a> TakenBack<'a> {
    /// As it stands, or as it would stand with one more change taken back.
    fn new(from: &'a Connection, one_more: Option<Uuid>) -> Self {
        Self { from, one_more, counting: RefCell::default() }
    }

    /// Whether a change is not in effect; an undo that was itself undone among them.
    fn undone(&self, change: Uuid) -> Result<bool, JournalError> {
        // An undo is made after what it takes back, so whether it is in effect is known by then.
        let newest_first = super::rows(self.from, UNDOS, [change.as_bytes().as_slice()], |row| {
            Ok((operation::uuid(row, 0)?, operation::uuid(row, 1)?))
        })?;
        let mut undone: HashSet<Uuid> = self.one_more.into_iter().collect();
        for (undo, target) in newest_first {
            if !undone.contains(&undo) {
                undone.insert(target);
            }
        }
        Ok(undone.contains(&change))
    }

    /// What a change takes back, if it is an undo.
    fn undoes(&self, change: Uuid) -> Result<Option<Uuid>, JournalError> {
        let sql = "SELECT undoes FROM change WHERE id = ?1 AND undoes IS NOT NULL";
        Ok(self
            .from
            .prepare_cached(sql)?
            .query_row([change.as_bytes().as_slice()], |row| operation::uuid(row, 0))
            .optional()?)
    }

    /// The change that a row of undos goes back to. Some of them may have had nothing to write, so
    /// what it touched is what each of them is about.
    fn first_of(&self, change: Uuid) -> Result<Uuid, JournalError> {
        let mut first = change;
        // No row goes in a circle, whatever a damaged file says.
        let mut seen = HashSet::from([change]);
        while let Some(target) = self.undoes(first)?.filter(|target| seen.insert(*target)) {
            first = target;
        }
        Ok(first)
    }

    /// Whether the fields a change wrote count. An undo has no say of its own: it silences
    /// another change.
    fn counts(&self, change: Uuid) -> Result<bool, JournalError> {
        if let Some(&known) = self.counting.borrow().get(&change) {
            return Ok(known);
        }
        let counts = self.undoes(change)?.is_none() && !self.undone(change)?;
        self.counting.borrow_mut().insert(change, counts);
        Ok(counts)
    }
}

/// The newest change to offer to take back: not an undo, not undone, and no small step.
///
/// # Errors
/// Storage errors only.
pub fn undoable(from: &Connection) -> Result<Option<(ChangeId, ChangeNote)>, JournalError> {
    let taken_back = TakenBack::new(from, None);
    let mut newest_first =
        from.prepare_cached("SELECT id, document FROM change ORDER BY clock DESC")?;
    let mut rows = newest_first.query([])?;
    while let Some(row) = rows.next()? {
        let change = operation::uuid(row, 0)?;
        if !taken_back.counts(change)? {
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
    if TakenBack::new(writer.reading(), None).undone(change.0)? {
        return Err(missing());
    }
    let from = writer.reading();
    let taken_back = TakenBack::new(from, Some(change.0));
    let touched = touched_by(from, taken_back.first_of(change.0)?)?;
    for &(entity, id) in &touched {
        let patch = way_back(&taken_back, entity, id)?;
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
    taken_back: &TakenBack<'_>,
    entity: Entity,
    id: Uuid,
) -> Result<Document, JournalError> {
    let from = taken_back.from;
    let (mut is, mut becomes) = (Document::new(), Document::new());
    for (place, operation) in operation::of_entity(from, id)?.iter().enumerate() {
        merge(&mut is, &operation.patch);
        let counts = taken_back.counts(operation.change)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::query::plans::plan;

    #[test]
    fn what_was_taken_back_is_found_without_reading_every_change() {
        let plan = plan(UNDOS);
        let of_change: Vec<_> = plan.iter().filter(|step| !step.contains("undo")).collect();
        assert!(
            plan.iter().filter(|step| step.contains("change_undoing")).count() == 2,
            "{plan:?}"
        );
        assert!(of_change.iter().all(|step| !step.contains("SCAN")), "{plan:?}");
    }
}
