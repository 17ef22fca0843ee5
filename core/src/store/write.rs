//! Writing: operations appended and tables updated in one transaction.

use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::clock::HybridClock;
use super::document::{Document, diff, merge};
use super::operation::{self, Entity, Operation};
use super::table::{document, store};
use crate::model::{ChangeId, EntryKind, Instant, JournalError};

/// What a change was, for the sentence beside "Undo".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeNote {
    /// Name of the command, such as `log` or `stop`.
    pub command: String,
    /// When it was carried out.
    pub at: Instant,
    /// Kind of the entries, where they are all of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EntryKind>,
    /// How many things it touched.
    pub count: u32,
    /// The change it takes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ChangeId>,
    /// A small step within something larger, such as a tap during a session: it can be taken back
    /// by its id, but is not what "Undo" offers.
    #[serde(skip_serializing_if = "is_false")]
    pub step: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Default for ChangeNote {
    fn default() -> Self {
        Self {
            command: String::new(),
            at: Instant(0),
            kind: None,
            count: 0,
            undoes: None,
            step: false,
        }
    }
}

/// A change as it was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Its identity.
    pub id: ChangeId,
    /// The journal's revision after it.
    pub revision: u64,
}

/// Writes one change: every patch becomes an operation, and the tables follow.
pub struct Writer<'a, 'c> {
    into: &'a Transaction<'c>,
    clock: HybridClock,
    sequence: i64,
    device: i64,
    now: Instant,
    change: ChangeId,
    wrote: bool,
}

impl std::fmt::Debug for Writer<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("change", &self.change).finish_non_exhaustive()
    }
}

impl<'a, 'c> Writer<'a, 'c> {
    /// Begins a change inside a transaction that holds the write lock.
    ///
    /// Clock and sequence go on from the last operation in the file, whichever program wrote it:
    /// the app and its widget may have the same journal open.
    ///
    /// # Errors
    /// Storage errors only.
    pub fn begin(
        into: &'a Transaction<'c>,
        device: i64,
        now: Instant,
    ) -> Result<Self, JournalError> {
        let last_clock = into
            .prepare_cached("SELECT coalesce(max(clock), 0) FROM operation")?
            .query_row([], |row| row.get(0))?;
        let sequence = into
            .prepare_cached("SELECT coalesce(max(sequence), 0) FROM operation WHERE device = ?1")?
            .query_row([device], |row| row.get(0))?;
        let mut clock = HybridClock::after(last_clock);
        let change = ChangeId(clock.new_id(now));
        Ok(Self { into, clock, sequence, device, now, change, wrote: false })
    }

    /// The connection, to read what was written so far.
    #[must_use]
    pub fn reading(&self) -> &'a Connection {
        self.into
    }

    /// Wall time of this change.
    #[must_use]
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// A new id at the time of this change; it sorts behind every one made before.
    pub fn new_id(&mut self) -> Uuid {
        self.clock.new_id(self.now)
    }

    /// Makes a new entity, or replaces the given fields of an existing one.
    ///
    /// # Errors
    /// Storage errors only.
    pub fn patch(&mut self, entity: Entity, id: Uuid, patch: Document) -> Result<(), JournalError> {
        if patch.is_empty() {
            return Ok(());
        }
        let operation = self.operation(entity, id, patch);
        operation::append(self.into, &operation)?;
        let mut document = document(self.into, entity, id)?.unwrap_or_default();
        merge(&mut document, &operation.patch);
        store(self.into, entity, id, operation.clock, document)
    }

    /// Makes a new entity with a new id: no earlier document is looked for.
    ///
    /// # Errors
    /// Storage errors only.
    pub fn create<T: Serialize>(
        &mut self,
        entity: Entity,
        id: Uuid,
        value: &T,
    ) -> Result<(), JournalError> {
        let operation = self.operation(entity, id, as_document(value)?);
        operation::append(self.into, &operation)?;
        store(self.into, entity, id, operation.clock, operation.patch)
    }

    /// Makes an entity of a given id, or makes an existing one (a removed one too) equal to it.
    ///
    /// # Errors
    /// Storage errors only.
    pub fn put<T: Serialize>(
        &mut self,
        entity: Entity,
        id: Uuid,
        value: &T,
    ) -> Result<(), JournalError> {
        match document(self.into, entity, id)? {
            None => self.create(entity, id, value),
            Some(mut old) => {
                old.remove("id");
                self.patch(entity, id, diff(&old, &as_document(value)?))
            }
        }
    }

    /// Writes the fields in which `new` differs from `old`.
    ///
    /// # Errors
    /// Storage errors only.
    pub fn update<T: Serialize>(
        &mut self,
        entity: Entity,
        id: Uuid,
        old: &T,
        new: &T,
    ) -> Result<(), JournalError> {
        let patch = diff(&as_document(old)?, &as_document(new)?);
        self.patch(entity, id, patch)
    }

    /// Ends the change with a note of what it was.
    ///
    /// # Errors
    /// Storage errors only.
    pub fn finish(mut self, note: &ChangeNote) -> Result<Change, JournalError> {
        let id = self.change.0;
        self.create(Entity::Change, id, note)?;
        Ok(self.so_far())
    }

    /// The change as it stands, with the journal's revision after what was written so far.
    #[must_use]
    pub fn so_far(&self) -> Change {
        Change { id: self.change, revision: u64::try_from(self.sequence).unwrap_or(0) }
    }

    /// The change is recorded even when it wrote no field.
    pub(super) const fn keep_when_empty(&mut self) {
        self.wrote = true;
    }

    /// Whether there is anything to record so far.
    #[must_use]
    pub const fn wrote_anything(&self) -> bool {
        self.wrote
    }

    fn operation(&mut self, entity: Entity, id: Uuid, patch: Document) -> Operation {
        self.wrote = true;
        self.sequence += 1;
        Operation {
            clock: self.clock.tick(self.now),
            device: self.device,
            sequence: self.sequence,
            change: self.change.0,
            entity: entity.name().into(),
            id,
            patch,
        }
    }
}

/// A value as a document, without its id: the id is the row's. Fields without a value are left
/// out, as a fold of patches leaves them out.
pub(super) fn as_document<T: Serialize>(value: &T) -> Result<Document, JournalError> {
    match serde_json::to_value(value) {
        Ok(Value::Object(mut document)) => {
            document.remove("id");
            document.retain(|_, value| !value.is_null());
            for inside in document.values_mut().filter_map(Value::as_object_mut) {
                inside.retain(|_, value| !value.is_null());
            }
            Ok(document)
        }
        _ => Err(JournalError::Storage { reason: "the entry cannot be written as JSON".into() }),
    }
}
