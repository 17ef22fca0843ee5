//! Routines of the family's own: made, changed, removed, begun.

use super::massage::{later, shown, stop, tap};
use super::*;

fn step(stroke: &str, seconds: u32) -> OwnStep {
    OwnStep { stroke: stroke.into(), seconds }
}

fn after_the_bath(routine: Option<RoutineId>, steps: Vec<OwnStep>) -> Command {
    Command::SaveRoutine { routine, name: " After the bath ".into(), steps }
}

fn begin(family: &Family, own: RoutineId) -> Command {
    Command::BeginMassage {
        child: family.child,
        routine: RoutineName::Own,
        own: Some(own),
        leave_out: Vec::new(),
        state_before: None,
        calm_before: None,
        oil: None,
        caregiver: None,
        at: later(0),
    }
}

#[test]
fn a_routine_is_made_changed_removed_and_each_can_be_undone() {
    let family = Family::in_london();
    let routines = || family.journal.massage_routines().unwrap().routines;
    let two = vec![step("legs-02-indian-milking", 60), step("back-06-combing", 45)];
    let made = family.perform(after_the_bath(None, two.clone()));
    let routine = made.routine.unwrap();
    assert_eq!((routines()[0].name.as_str(), &routines()[0].steps), ("After the bath", &two));
    // 60 + 45 s and 15 s of thanks.
    assert!((routines()[0].minutes - 2.0).abs() < 1e-9);
    let one = vec![step("back-06-combing", 90)];
    let changed = family.perform(after_the_bath(Some(routine), one.clone()));
    assert_eq!(routines()[0].steps, one);
    let removed = family.perform(Command::RemoveRoutine { routine });
    assert!(routines().is_empty());
    family.journal.undo(Some(changed.change)).unwrap();
    family.journal.undo(Some(removed.change)).unwrap();
    assert_eq!(routines()[0].steps, two);
    family.journal.undo(Some(made.change)).unwrap();
    assert!(routines().is_empty());
    family.journal.verify().unwrap();
}

#[test]
fn a_routine_edited_while_a_session_runs_does_not_change_the_session() {
    let family = Family::in_london();
    let two = vec![step("legs-02-indian-milking", 60), step("back-06-combing", 45)];
    let routine = family.perform(after_the_bath(None, two)).routine.unwrap();
    family.now_is_instant(later(0));
    let session = family.perform(begin(&family, routine)).session.unwrap();
    let before = shown(&family);
    assert_eq!((before.routine_name.as_str(), before.places), ("After the bath", 4));
    let steps = vec![step("chest-02-open-book", 30)];
    family.perform(Command::SaveRoutine { routine: Some(routine), name: "Evening".into(), steps });
    assert_eq!(shown(&family), before);
    family.perform(Command::RemoveRoutine { routine });
    assert_eq!(shown(&family), before);
    tap(&family, session, 20, SessionEvent::Next);
    tap(&family, session, 60, stop(MassageOutcome::Short));
    let entry = family.perform(Command::SaveMassage { session }).entries[0];
    let Details::Massage { massage } = family.shown(entry).unwrap().details else { panic!() };
    assert_eq!(massage.strokes, ["legs-02-indian-milking"]);
    let gone = family.journal.perform(begin(&family, routine));
    assert!(matches!(gone, Err(JournalError::NotFound { .. })));
}

#[test]
fn a_routine_that_cannot_be_names_each_problem() {
    let family = Family::in_london();
    let revision = family.journal.revision().unwrap();
    let save = |name: &str, steps| Command::SaveRoutine { routine: None, name: name.into(), steps };
    assert_eq!(family.refused(save(" ", Vec::new())), ["name Missing", "steps Missing"]);
    let wrong = vec![step("legs-02-indian-milking", 0), step("tickling", 30)];
    assert_eq!(
        family.refused(save("Ours", wrong)),
        ["steps[0].seconds OutsideScale", "steps[1].stroke UnknownStroke"]
    );
    let nobody: RoutineId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    for command in [
        after_the_bath(Some(nobody), vec![step("back-06-combing", 90)]),
        Command::RemoveRoutine { routine: nobody },
    ] {
        let missing = family.journal.perform(command);
        assert!(matches!(missing, Err(JournalError::NotFound { .. })));
    }
    assert_eq!(family.journal.revision().unwrap(), revision);
}
