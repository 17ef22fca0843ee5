//! Commands about the routines a family makes of strokes.

use super::{Done, refuse};
use crate::guide::massage::check_steps;
use crate::logging;
use crate::model::{
    Command, EntryKind, JournalError, OwnRoutine, OwnStep, Removal, RoutineId, Scope,
};
use crate::store::{self, Entity, Writer};
use crate::words::Words;

pub(super) fn carry_out(
    writer: &mut Writer<'_, '_>,
    command: Command,
    words: &Words,
) -> Result<Done, JournalError> {
    match command {
        Command::SaveRoutine { routine, name, steps } => save(writer, routine, &name, steps, words),
        Command::RemoveRoutine { routine } => {
            store::own_routine_by_id(writer.reading(), routine)?;
            let patch = store::field("removed", &Removal::Deleted)?;
            writer.patch(Entity::Routine, routine.0, patch)?;
            Ok(done(writer, "remove_routine", routine))
        }
        _ => Err(JournalError::NotFound { what: "a command about routines".into() }),
    }
}

fn save(
    writer: &mut Writer<'_, '_>,
    routine: Option<RoutineId>,
    name: &str,
    steps: Vec<OwnStep>,
    words: &Words,
) -> Result<Done, JournalError> {
    let mut problems = logging::check_name("name", name, words);
    problems.extend(check_steps(&steps, words));
    refuse(problems)?;
    let name = name.trim().to_owned();
    let id = routine.unwrap_or_else(|| RoutineId(writer.new_id()));
    let new = OwnRoutine { id, name, steps };
    if routine.is_some() {
        let old = store::own_routine_by_id(writer.reading(), id)?;
        writer.update(Entity::Routine, id.0, &old, &new)?;
    } else {
        writer.create(Entity::Routine, id.0, &new)?;
    }
    Ok(done(writer, "save_routine", id))
}

fn done(writer: &Writer<'_, '_>, command: &str, routine: RoutineId) -> Done {
    let done = Done::to(writer, command, Some(EntryKind::Massage), 1, vec![Scope::Massage]);
    Done { routine: Some(routine), ..done }
}
