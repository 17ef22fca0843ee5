//! Children, caregivers, zones, marks and settings.

use rusqlite::Connection;
use uuid::Uuid;

use crate::model::{
    Caregiver, CaregiverId, Child, ChildId, CivilDate, JournalError, NoneMark, Settings, ZoneChange,
};
use crate::store::document::Document;
use crate::store::nearest::nearest;
use crate::store::operation::Entity;
use crate::store::{operation, rows, table};

/// The one row of settings has this id.
pub const SETTINGS_ID: Uuid = Uuid::from_u128(0x7465_6e64_0000_5000_8000_0000_0000_0001);

/// What a mark consists of.
const MARK: [&str; 3] = ["child", "kind", "date"];

/// Live rows of an entity; those without the `needed` fields come from a newer version and are
/// passed over.
pub(super) fn live<T: serde::de::DeserializeOwned>(
    from: &Connection,
    entity: Entity,
    needed: &[&str],
) -> Result<Vec<T>, JournalError> {
    let sql = format!("SELECT document FROM {} WHERE removed IS NULL ORDER BY id", entity.name());
    let documents: Vec<Document> = rows(from, &sql, [], |row| operation::json(row, 0))?;
    Ok(documents.iter().filter_map(|document| nearest(document, needed)).collect())
}

/// All children, archived ones too, in the order they were added.
///
/// # Errors
/// Storage errors only.
pub fn children(from: &Connection) -> Result<Vec<Child>, JournalError> {
    live(from, Entity::Child, &["id", "name", "birth_date"])
}

/// One child.
///
/// # Errors
/// [`JournalError::NotFound`] when it is not in the journal.
pub fn child_by_id(from: &Connection, id: ChildId) -> Result<Child, JournalError> {
    let found = children(from)?.into_iter().find(|child| child.id == id);
    found.ok_or_else(|| JournalError::NotFound { what: "the child".into() })
}

/// All caregivers, archived ones too, in the order they were added.
///
/// # Errors
/// Storage errors only.
pub fn caregivers(from: &Connection) -> Result<Vec<Caregiver>, JournalError> {
    live(from, Entity::Caregiver, &["id", "name"])
}

/// One caregiver.
///
/// # Errors
/// [`JournalError::NotFound`] when they are not in the journal.
pub fn caregiver_by_id(from: &Connection, id: CaregiverId) -> Result<Caregiver, JournalError> {
    let found = caregivers(from)?.into_iter().find(|caregiver| caregiver.id == id);
    found.ok_or_else(|| JournalError::NotFound { what: "the caregiver".into() })
}

/// The history of zones, oldest first.
///
/// # Errors
/// Storage errors only.
pub fn zone_changes(from: &Connection) -> Result<Vec<ZoneChange>, JournalError> {
    let mut changes: Vec<ZoneChange> = live(from, Entity::ZoneChange, &["id", "from", "zone"])?;
    changes.sort_by_key(|change| (change.from, change.id));
    Ok(changes)
}

/// In the order of the index `none_mark_by_date`, with its expressions and condition word for word.
pub(super) const MARKED: &str = "SELECT document FROM none_mark WHERE document ->> 'child' = ?1
     AND document ->> 'date' BETWEEN ?2 AND ?3 AND removed IS NULL";

/// "None today" marks of a child on the days from `first` to `last`, sorted.
///
/// # Errors
/// Storage errors only.
pub fn none_marks(
    from: &Connection,
    child: ChildId,
    first: CivilDate,
    last: CivilDate,
) -> Result<Vec<NoneMark>, JournalError> {
    let asked = [child.to_string(), first.to_string(), last.to_string()];
    let documents: Vec<Document> = rows(from, MARKED, asked, |row| operation::json(row, 0))?;
    let mut marks: Vec<NoneMark> =
        documents.iter().filter_map(|document| nearest(document, &MARK)).collect();
    marks.sort_unstable();
    Ok(marks)
}

/// Whether a mark stands.
///
/// # Errors
/// Storage errors only.
pub fn is_marked_none(from: &Connection, mark: &NoneMark) -> Result<bool, JournalError> {
    Ok(none_marks(from, mark.child, mark.date, mark.date)?.contains(mark))
}

/// All "none today" marks, sorted.
///
/// # Errors
/// Storage errors only.
pub fn all_none_marks(from: &Connection) -> Result<Vec<NoneMark>, JournalError> {
    let mut marks: Vec<NoneMark> = live(from, Entity::NoneMark, &MARK)?;
    marks.sort_unstable();
    Ok(marks)
}

/// The id of a mark: made from what it says, so that two phones make the same one.
#[must_use]
pub fn none_mark_id(mark: &NoneMark) -> Uuid {
    let name = format!("{}|{}|{}", mark.child, mark.kind.name(), mark.date);
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes())
}

/// The settings; their defaults in a new journal.
///
/// # Errors
/// Storage errors only.
pub fn settings(from: &Connection) -> Result<Settings, JournalError> {
    let Some(document) = table::document(from, Entity::Settings, SETTINGS_ID)? else {
        return Ok(Settings::default());
    };
    // A unit that only a newer version knows is the default one here; the rest stays.
    Ok(nearest(&document, &[]).unwrap_or_default())
}
