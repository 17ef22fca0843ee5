//! What the guide and the comparison keep: sessions, routines, evenings, experiments.

use rusqlite::Connection;
use uuid::Uuid;

use super::family::live;
use crate::model::{
    ChildId, CivilDate, EveningAnswer, ExperimentPlan, JournalError, KeptEvent, KeptSession,
    OwnRoutine, RoutineId, SessionId,
};
use crate::store::document::Document;
use crate::store::nearest::nearest;
use crate::store::operation::{self, Entity};
use crate::store::{rows, table};

/// Fields of a session that hold an event begin so; the rest of the name sorts by time.
const EVENT: &str = "event:";

/// The name of the field that holds an event of a session; `id` sorts behind every one before.
#[must_use]
pub fn session_event_field(id: Uuid) -> String {
    format!("{EVENT}{id}")
}

/// A session as it was kept; none when a newer version wrote what this one cannot read.
///
/// An event that only a newer version knows is passed over; it stays in the file.
fn session_in(document: &Document) -> Option<KeptSession> {
    let (events, fields): (Document, Document) =
        document.clone().into_iter().partition(|(field, _)| field.starts_with(EVENT));
    let mut session: KeptSession = nearest(&fields, &["id", "child", "began", "start"])?;
    // A document's fields are sorted by name, and so by time.
    session.events = events
        .into_iter()
        .filter_map(|(_, event)| serde_json::from_value::<KeptEvent>(event).ok())
        .collect();
    Some(session)
}

/// Its conditions are those of the index `massage_session_going_on`, word for word.
const GOING_ON: &str = "SELECT document FROM massage_session
    WHERE removed IS NULL AND document ->> 'saved' IS NULL ORDER BY id";

/// Sessions of any child that are not saved yet, the newest last.
///
/// # Errors
/// Storage errors only.
pub fn sessions_going_on(from: &Connection) -> Result<Vec<KeptSession>, JournalError> {
    let documents: Vec<Document> = rows(from, GOING_ON, [], |row| operation::json(row, 0))?;
    Ok(documents.iter().filter_map(session_in).collect())
}

/// The newest session of a child that is not saved yet.
///
/// # Errors
/// Storage errors only.
pub fn session_of(from: &Connection, child: ChildId) -> Result<Option<KeptSession>, JournalError> {
    Ok(sessions_going_on(from)?.into_iter().rfind(|session| session.child == child))
}

/// One session, saved or going on.
///
/// # Errors
/// [`JournalError::NotFound`] when it is not in the journal or was let go.
pub fn session_by_id(from: &Connection, id: SessionId) -> Result<KeptSession, JournalError> {
    let document = table::document(from, Entity::MassageSession, id.0)?;
    document
        .filter(|document| !document.contains_key("removed"))
        .as_ref()
        .and_then(session_in)
        .ok_or_else(|| JournalError::NotFound { what: "the session".into() })
}

/// The family's own routines, in the order they were made.
///
/// # Errors
/// Storage errors only.
pub fn own_routines(from: &Connection) -> Result<Vec<OwnRoutine>, JournalError> {
    live(from, Entity::Routine, &["id", "name", "steps"])
}

/// One of the family's own routines.
///
/// # Errors
/// [`JournalError::NotFound`] when it is not in the journal or was removed.
pub fn own_routine_by_id(from: &Connection, id: RoutineId) -> Result<OwnRoutine, JournalError> {
    let found = own_routines(from)?.into_iter().find(|routine| routine.id == id);
    found.ok_or_else(|| JournalError::NotFound { what: "the routine".into() })
}

/// All answers to "a massage tonight?", sorted by child and date.
///
/// # Errors
/// Storage errors only.
pub fn all_evening_answers(from: &Connection) -> Result<Vec<EveningAnswer>, JournalError> {
    let mut answers: Vec<EveningAnswer> =
        live(from, Entity::EveningAnswer, &["child", "date", "massage"])?;
    answers.sort_unstable();
    Ok(answers)
}

/// Answers to "a massage tonight?" about one child on the evenings from `first` to `last`, sorted
/// by date.
///
/// # Errors
/// Storage errors only.
pub fn evening_answers(
    from: &Connection,
    child: ChildId,
    first: CivilDate,
    last: CivilDate,
) -> Result<Vec<EveningAnswer>, JournalError> {
    let dates = (0..=last.days_since(first)).map(|days| first.plus_days(days));
    dates.filter_map(|date| evening_answer(from, child, date).transpose()).collect()
}

/// The answer about one evening, if anybody gave one.
///
/// # Errors
/// Storage errors only.
pub fn evening_answer(
    from: &Connection,
    child: ChildId,
    date: CivilDate,
) -> Result<Option<EveningAnswer>, JournalError> {
    let document = table::document(from, Entity::EveningAnswer, evening_answer_id(child, date))?;
    Ok(document
        .filter(|document| !document.contains_key("removed"))
        .and_then(|document| nearest(&document, &["child", "date", "massage"])))
}

/// The id of an answer: made from child and date, so that two phones make the same one.
#[must_use]
pub fn evening_answer_id(child: ChildId, date: CivilDate) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("evening|{child}|{date}").as_bytes())
}

/// The experiment of a child that is shown: the newest one that was not stopped.
///
/// # Errors
/// Storage errors only.
pub fn experiment_of(
    from: &Connection,
    child: ChildId,
) -> Result<Option<ExperimentPlan>, JournalError> {
    let shown = |plan: &ExperimentPlan| plan.child == child && plan.stopped.is_none();
    Ok(experiments(from)?.into_iter().rfind(shown))
}

/// All experiments, in the order they were begun.
///
/// # Errors
/// Storage errors only.
pub fn experiments(from: &Connection) -> Result<Vec<ExperimentPlan>, JournalError> {
    live(from, Entity::Experiment, &["id", "child", "seed", "first", "coins"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate::migrate;

    #[test]
    fn sessions_that_go_on_are_found_without_reading_the_saved_ones() {
        let mut journal = Connection::open_in_memory().unwrap();
        migrate(&mut journal).unwrap();
        let plan = format!("EXPLAIN QUERY PLAN {GOING_ON}");
        let plan: String = journal.query_row(&plan, [], |row| row.get("detail")).unwrap();
        assert!(plan.contains("USING INDEX massage_session_going_on"), "{plan}");
    }
}
