//! Commands about children, caregivers, marks, settings and zones.

use rusqlite::Connection;
use uuid::Uuid;

use super::{Done, refuse};
use crate::logging::{self, CheckContext};
use crate::model::{
    Caregiver, CaregiverId, Child, ChildId, Command, EntryId, JournalError, NoneMark, Problem,
    ProblemCode, Scope, SessionId, Settings, SettingsChanges, Severity, ZoneChange, ZoneChangeId,
};
use crate::store::{self, Document, Entity, Writer};
use crate::words::Words;

pub(super) fn carry_out(
    writer: &mut Writer<'_, '_>,
    command: Command,
    words: &Words,
) -> Result<Done, JournalError> {
    let family = vec![Scope::Family];
    match command {
        Command::AddChild { profile } => {
            refuse(logging::check_child(&profile, writer.now(), words))?;
            let id = ChildId(writer.new_id());
            let child = Child { id, profile, archived: false };
            writer.create(Entity::Child, id.0, &child)?;
            let done = Done::to(writer, "add_child", None, 1, family);
            Ok(Done { child: Some(id), ..done })
        }
        Command::EditChild { child: id, profile } => {
            refuse(logging::check_child(&profile, writer.now(), words))?;
            let old = store::child_by_id(writer.reading(), id)?;
            let new = Child { profile, ..old.clone() };
            writer.update(Entity::Child, id.0, &old, &new)?;
            Ok(Done::to(writer, "edit_child", None, 1, family))
        }
        Command::ArchiveChild { child: id, archived } => {
            let old = store::child_by_id(writer.reading(), id)?;
            let new = Child { archived, ..old.clone() };
            writer.update(Entity::Child, id.0, &old, &new)?;
            Ok(Done::to(writer, "archive_child", None, 1, family))
        }
        Command::AddCaregiver { profile } => {
            refuse(logging::check_caregiver(&profile, words))?;
            let id = CaregiverId(writer.new_id());
            let caregiver = Caregiver { id, profile, archived: false };
            writer.create(Entity::Caregiver, id.0, &caregiver)?;
            let done = Done::to(writer, "add_caregiver", None, 1, family);
            Ok(Done { caregiver: Some(id), ..done })
        }
        Command::EditCaregiver { caregiver: id, profile } => {
            refuse(logging::check_caregiver(&profile, words))?;
            let old = store::caregiver_by_id(writer.reading(), id)?;
            let new = Caregiver { profile, ..old.clone() };
            writer.update(Entity::Caregiver, id.0, &old, &new)?;
            Ok(Done::to(writer, "edit_caregiver", None, 1, family))
        }
        Command::ArchiveCaregiver { caregiver: id, archived } => {
            let old = store::caregiver_by_id(writer.reading(), id)?;
            let new = Caregiver { archived, ..old.clone() };
            writer.update(Entity::Caregiver, id.0, &old, &new)?;
            Ok(Done::to(writer, "archive_caregiver", None, 1, family))
        }
        Command::MarkNone { mark } => set_mark(writer, mark, words),
        Command::ClearNone { mark } => clear_mark(writer, mark),
        Command::ChangeSettings { changes } => change_settings(writer, changes, words),
        Command::FollowLocale { locale } => follow_locale(writer, &locale, words),
        Command::ChangeZone { from, zone } => {
            refuse(logging::check_zone_change(from, words))?;
            let id = ZoneChangeId(writer.new_id());
            writer.create(Entity::ZoneChange, id.0, &ZoneChange { id, from, zone })?;
            let done = Done::to(writer, "change_zone", None, 1, vec![Scope::Settings]);
            Ok(Done { zone_change: Some(id), ..done })
        }
        Command::RemoveZoneChange { zone_change: id } => {
            let known = store::zone_changes(writer.reading())?;
            if !known.iter().any(|change| change.id == id) {
                return Err(JournalError::NotFound { what: "the change of zone".into() });
            }
            writer.patch(Entity::ZoneChange, id.0, removed())?;
            Ok(Done::to(writer, "remove_zone_change", None, 1, vec![Scope::Settings]))
        }
        _ => Err(JournalError::NotFound { what: "a command about the family".into() }),
    }
}

/// The patch that takes a thing out of lists.
pub(super) fn removed() -> Document {
    std::iter::once(("removed".to_owned(), "deleted".into())).collect()
}

fn set_mark(
    writer: &mut Writer<'_, '_>,
    mark: NoneMark,
    words: &Words,
) -> Result<Done, JournalError> {
    let children = store::children(writer.reading())?;
    let context = CheckContext { now: writer.now(), children: &children, caregivers: &[], words };
    refuse(logging::check_none_mark(&mark, &context))?;
    if !store::is_marked_none(writer.reading(), &mark)? {
        write_mark(writer, &mark)?;
    }
    Ok(Done::to(writer, "mark_none", Some(mark.kind), 1, vec![Scope::Entries]))
}

/// Writes a mark; one that was cleared before is brought back.
pub(crate) fn write_mark(writer: &mut Writer<'_, '_>, mark: &NoneMark) -> Result<(), JournalError> {
    let mut patch: Document = match serde_json::to_value(mark) {
        Ok(serde_json::Value::Object(fields)) => fields,
        _ => Document::new(),
    };
    patch.insert("removed".into(), serde_json::Value::Null);
    writer.patch(Entity::NoneMark, store::none_mark_id(mark), patch)
}

fn clear_mark(writer: &mut Writer<'_, '_>, mark: NoneMark) -> Result<Done, JournalError> {
    if store::is_marked_none(writer.reading(), &mark)? {
        writer.patch(Entity::NoneMark, store::none_mark_id(&mark), removed())?;
    }
    Ok(Done::to(writer, "clear_none", Some(mark.kind), 1, vec![Scope::Entries]))
}

fn change_settings(
    writer: &mut Writer<'_, '_>,
    changes: SettingsChanges,
    words: &Words,
) -> Result<Done, JournalError> {
    let old = store::settings(writer.reading())?;
    let new = Settings {
        day_start: changes.day_start.unwrap_or(old.day_start),
        night_start: changes.night_start.unwrap_or(old.night_start),
        night_end: changes.night_end.unwrap_or(old.night_end),
        volume_unit: changes.volume_unit.unwrap_or(old.volume_unit),
        weight_unit: changes.weight_unit.unwrap_or(old.weight_unit),
        length_unit: changes.length_unit.unwrap_or(old.length_unit),
        degree_unit: changes.degree_unit.unwrap_or(old.degree_unit),
    };
    refuse(logging::check_settings(&new, words))?;
    writer.update(Entity::Settings, store::SETTINGS_ID, &old, &new)?;
    Ok(Done::to(writer, "change_settings", None, 1, vec![Scope::Settings]))
}

/// The units of a locale, where the family has not begun and nobody has chosen yet.
fn follow_locale(
    writer: &mut Writer<'_, '_>,
    locale: &str,
    words: &Words,
) -> Result<Done, JournalError> {
    let from = writer.reading();
    let is_new = store::children(from)?.is_empty() && store::settings(from)? == Settings::default();
    if is_new {
        change_settings(writer, logging::units_of(locale), words)?;
    }
    Ok(Done::to(writer, "follow_locale", None, 1, vec![Scope::Settings]))
}

/// Refuses to leave live entries about a child that is not there: by taking the child away, or by
/// bringing an entry back after the child went.
pub(super) fn refuse_orphans(
    writer: &Writer<'_, '_>,
    touched: &[(Entity, Uuid)],
    words: &Words,
) -> Result<(), JournalError> {
    let from = writer.reading();
    let children = store::children(from)?;
    let gone = |id: ChildId| !children.iter().any(|child| child.id == id);
    for &(entity, id) in touched {
        let sentence = match entity {
            Entity::Child if gone(ChildId(id)) && has_entries(from, ChildId(id))? => {
                "problem-child-has-entries"
            }
            Entity::Child if gone(ChildId(id)) && has_session(from, ChildId(id))? => {
                "problem-child-has-session"
            }
            Entity::MassageSession if goes_on_without_child(from, SessionId(id), gone)? => {
                "problem-unknown-child"
            }
            Entity::Entry if child_of_live(from, EntryId(id))?.is_some_and(gone) => {
                "problem-unknown-child"
            }
            Entity::EveningAnswer | Entity::Experiment
                if evenings(from)?.into_iter().any(|(of, child)| of == id && gone(child)) =>
            {
                "problem-unknown-child"
            }
            _ => continue,
        };
        let problem = Problem {
            field: "children".into(),
            code: ProblemCode::UnknownChild,
            severity: Severity::Refuse,
            sentence: words.say(sentence, &[]),
        };
        return Err(JournalError::Invalid { problems: vec![problem] });
    }
    Ok(())
}

/// Whether a child has a session that is not saved yet.
fn has_session(from: &Connection, child: ChildId) -> Result<bool, JournalError> {
    Ok(store::session_of(from, child)?.is_some())
}

/// Whether a session is not saved yet and its child is gone.
fn goes_on_without_child(
    from: &Connection,
    id: SessionId,
    gone: impl Fn(ChildId) -> bool,
) -> Result<bool, JournalError> {
    let going_on = store::sessions_going_on(from)?;
    Ok(going_on.iter().any(|session| session.id == id && gone(session.child)))
}

/// Whether anything was said about a child: entries, evenings, experiments.
fn has_entries(from: &Connection, id: ChildId) -> Result<bool, JournalError> {
    Ok(store::has_entries(from, id)? || evenings(from)?.into_iter().any(|(_, child)| child == id))
}

/// Every answer and experiment by its id, with its child.
fn evenings(from: &Connection) -> Result<Vec<(Uuid, ChildId)>, JournalError> {
    let answers = store::all_evening_answers(from)?
        .into_iter()
        .map(|answer| (store::evening_answer_id(answer.child, answer.date), answer.child));
    let experiments = store::experiments(from)?.into_iter().map(|plan| (plan.id.0, plan.child));
    Ok(answers.chain(experiments).collect())
}

/// The child of an entry that was not removed and is of a kind this version knows.
fn child_of_live(from: &Connection, id: EntryId) -> Result<Option<ChildId>, JournalError> {
    match store::entry_by_id(from, id) {
        Ok(entry) => Ok(entry.child.filter(|_| entry.removed.is_none())),
        Err(JournalError::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
