//! Undo: a new change that restores what stood before.

use super::*;

fn note(text: &str) -> EntryChanges {
    EntryChanges { note: Some(text.into()), ..EntryChanges::default() }
}

fn nap(family: &Family) -> EntryId {
    family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"))
}

fn not_found(answer: Result<Receipt, JournalError>) -> bool {
    matches!(answer, Err(JournalError::NotFound { .. }))
}

#[test]
fn an_undone_sleep_can_be_brought_back_by_undoing_the_undo() {
    let family = Family::in_london();
    let logged = family.log(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let undone = family.journal.undo(Some(logged.change)).unwrap();
    assert_eq!(undone.entries, logged.entries);
    assert_eq!(family.entries(), []);
    family.journal.undo(Some(undone.change)).unwrap();
    assert_eq!(family.entries().len(), 1);
    family.journal.verify().unwrap();
}

#[test]
fn undoing_an_edit_leaves_later_edits_of_other_fields_alone() {
    let family = Family::in_london();
    let nap = nap(&family);
    let span =
        Span::Interval { start: at("2026-11-21T12:15:00Z"), end: at("2026-11-21T13:00:00Z") };
    let moved = family.edit(nap, EntryChanges { span: Some(span), ..EntryChanges::default() });
    let sleep = Sleep { place: Some(SleepPlace::Pram), ..Sleep::default() };
    let details = Some(Details::Sleep { sleep });
    family.edit(nap, EntryChanges { details: details.clone(), ..note("by the river") });

    family.journal.undo(Some(moved.change)).unwrap();
    let entry = family.shown(nap).unwrap();
    let first =
        Span::Interval { start: at("2026-11-21T12:00:00Z"), end: at("2026-11-21T13:00:00Z") };
    assert_eq!((entry.span, Some(entry.details)), (first, details));
    assert_eq!(entry.note.as_deref(), Some("by the river"));
}

#[test]
fn undoing_an_edit_leaves_a_later_edit_of_the_same_field_alone() {
    let family = Family::in_london();
    let nap = nap(&family);
    let first = family.edit(nap, note("in the cot"));
    family.edit(nap, note("in the pram"));
    family.journal.undo(Some(first.change)).unwrap();
    assert_eq!(family.shown(nap).unwrap().note.as_deref(), Some("in the pram"));
    // The first edit is gone: behind the second there is no note at all.
    family.journal.undo(None).unwrap();
    assert_eq!(family.shown(nap).unwrap().note, None);
}

#[test]
fn pressing_undo_again_and_again_goes_back_step_by_step() {
    let family = Family::in_london();
    let nap = nap(&family);
    for text in ["one", "two", "three", "four"] {
        family.edit(nap, note(text));
    }
    for text in [Some("three"), Some("two"), Some("one"), None] {
        family.journal.undo(None).unwrap();
        assert_eq!(family.shown(nap).unwrap().note.as_deref(), text);
    }
    family.journal.undo(None).unwrap();
    assert_eq!(family.shown(nap), None);
    family.journal.verify().unwrap();
}

#[test]
fn an_edit_after_an_undo_is_undone_to_what_stood_after_the_undo() {
    let family = Family::in_london();
    let nap = nap(&family);
    family.edit(nap, note("one"));
    family.edit(nap, note("two"));
    family.journal.undo(None).unwrap();
    family.edit(nap, note("three"));
    family.journal.undo(None).unwrap();
    assert_eq!(family.shown(nap).unwrap().note.as_deref(), Some("one"));
}

#[test]
fn undoing_back_and_forth_many_times_ends_where_it_should() {
    let family = Family::in_london();
    let nap = nap(&family);
    let mut last = family.edit(nap, note("one"));
    for round in 0..40 {
        last = family.journal.undo(Some(last.change)).unwrap();
        let expected = if round % 2 == 0 { None } else { Some("one") };
        assert_eq!(family.shown(nap).unwrap().note.as_deref(), expected, "round {round}");
    }
    family.journal.verify().unwrap();
}

#[test]
fn an_entry_restored_after_its_logging_was_undone_stays_when_an_edit_is_undone() {
    let family = Family::in_london();
    let logged = family.log(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let nap = logged.entries[0];
    family.journal.undo(Some(logged.change)).unwrap();
    family.perform(Command::Restore { entries: vec![nap] });
    family.edit(nap, note("really happened"));
    family.journal.undo(None).unwrap();
    assert_eq!(family.shown(nap).unwrap().note, None);
    family.journal.undo(None).unwrap();
    assert_eq!(family.shown(nap), None);
}

#[test]
fn an_undo_that_later_edits_made_pointless_is_not_offered_again() {
    let family = Family::in_london();
    let (one, other) = (nap(&family), nap(&family));
    let both = family.perform(Command::Delete { entries: vec![one, other] });
    family.perform(Command::Restore { entries: vec![one] });
    family.perform(Command::Delete { entries: vec![one] });
    family.journal.undo(Some(both.change)).unwrap();
    assert!(family.shown(one).is_none() && family.shown(other).is_some());
    // The deletion, then the restoration (which no longer changes anything), then both naps.
    for _ in 0..4 {
        family.journal.undo(None).unwrap();
    }
    assert_eq!(family.entries(), []);
}

#[test]
fn with_nothing_to_undo_an_undo_is_not_found() {
    let family = Family::in_london();
    family.journal.undo(None).unwrap();
    family.journal.undo(None).unwrap();
    assert!(not_found(family.journal.undo(None)));
    let unknown = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    assert!(not_found(family.journal.undo(Some(unknown))));
}

#[test]
fn in_a_new_journal_there_is_nothing_to_undo() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(&folder, &story_clock("2026-11-21T14:00:00Z")).unwrap();
    assert!(not_found(journal.undo(None)));
    assert_eq!(journal.revision().unwrap(), 0);
}

#[test]
fn adding_a_child_is_not_undone_once_it_has_entries() {
    let family = Family::in_london();
    let added = family.perform(Command::AddChild { profile: born("Noor") });
    let twin = added.child.unwrap();
    let draft = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    let logged = family.log(Draft { children: vec![twin], ..draft });
    let before = (family.screens(), family.journal.revision().unwrap());
    match family.journal.undo(Some(added.change)) {
        Err(JournalError::Invalid { problems }) => {
            assert_eq!(brief(&problems), ["children UnknownChild"]);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!((family.screens(), family.journal.revision().unwrap()), before);

    family.journal.undo(Some(logged.change)).unwrap();
    family.journal.undo(Some(added.change)).unwrap();
    assert_eq!(family.journal.family().unwrap().children.len(), 1);
}

#[test]
fn no_entry_comes_back_for_a_child_that_was_taken_away() {
    let family = Family::in_london();
    let added = family.perform(Command::AddChild { profile: born("Noor") });
    let draft = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    let logged = family.log(Draft { children: vec![added.child.unwrap()], ..draft });
    let deleted = family.perform(Command::Delete { entries: logged.entries.clone() });
    family.journal.undo(Some(added.change)).unwrap();

    let restore = Command::Restore { entries: logged.entries.clone() };
    assert_eq!(family.refused(restore), ["children UnknownChild"]);
    let undone = family.journal.undo(Some(deleted.change));
    assert!(matches!(undone, Err(JournalError::Invalid { .. })), "{undone:?}");
    assert_eq!(family.entries(), []);
    family.journal.verify().unwrap();
}

#[test]
fn an_undo_is_remembered_over_a_restart() {
    let mut family = Family::in_london();
    let nap = nap(&family);
    family.edit(nap, note("one"));
    family.restart();
    family.journal.undo(None).unwrap();
    family.restart();
    assert_eq!(family.shown(nap).unwrap().note, None);
    let next = family.today().undo.unwrap();
    assert_eq!(next.sentence, "Sleep noted");
}

#[test]
fn an_undo_that_had_nothing_to_write_can_still_be_taken_back() {
    let family = Family::in_london();
    let logged = family.log(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let nap = logged.entries[0];
    let undone = family.journal.undo(Some(logged.change)).unwrap();
    let restored = family.perform(Command::Restore { entries: vec![nap] });
    // The nap is there by its restoration; bringing its logging back changes no field.
    let brought_back = family.journal.undo(Some(undone.change)).unwrap();
    family.journal.undo(Some(restored.change)).unwrap();
    assert!(family.shown(nap).is_some());
    let gone = family.journal.undo(Some(brought_back.change)).unwrap();
    assert_eq!(gone.entries, [nap]);
    assert_eq!(family.shown(nap), None);
    family.journal.verify().unwrap();
}
