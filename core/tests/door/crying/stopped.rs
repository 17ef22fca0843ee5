//! "It has stopped, it was about 20 minutes."

use super::*;

fn stopped(family: &Family, at_text: &str, minutes: u32) -> Command {
    Command::CryStopped {
        child: family.child,
        at: at(at_text),
        minutes,
        strength: None,
        caregiver: None,
    }
}

fn timer(family: &Family, since: &str) -> EntryId {
    let start = Command::Start {
        children: vec![family.child],
        details: Details::Cry { cry: Cry::default() },
        at: at(since),
        caregiver: None,
    };
    family.perform(start).entries[0]
}

fn span(start: &str, end: &str) -> Span {
    Span::Interval { start: at(start), end: at(end) }
}

#[test]
fn without_a_timer_it_is_a_new_entry() {
    let family = Family::after_a_night();
    let receipt = family.perform(stopped(&family, "2026-11-21T07:00:00Z", 20));
    assert_eq!(receipt.sentence, "Crying noted");
    let cry = family.shown(receipt.entries[0]).unwrap();
    assert_eq!(cry.span, span("2026-11-21T06:40:00Z", "2026-11-21T07:00:00Z"));
    assert_eq!((cry.source, cry.child), (Source::Logged, Some(family.child)));
    family.journal.undo(None).unwrap();
    assert_eq!(family.entries(), []);
}

#[test]
fn a_timer_ends_and_its_start_is_moved_and_the_receipt_says_so() {
    let family = Family::after_a_night();
    let cry = timer(&family, "2026-11-21T06:55:00Z");
    let receipt = family.perform(stopped(&family, "2026-11-21T07:00:00Z", 20));
    assert_eq!(receipt.sentence, "Crying ended, and its start moved");
    assert_eq!(receipt.entries, [cry]);
    let over = family.shown(cry).unwrap();
    assert_eq!(over.span, span("2026-11-21T06:40:00Z", "2026-11-21T07:00:00Z"));
    assert_eq!(family.entries().len(), 1);
    family.journal.undo(None).unwrap();
    let again = family.shown(cry).unwrap().span;
    assert_eq!(again, Span::Running { start: at("2026-11-21T06:55:00Z") });
}

#[test]
fn strength_and_carer_change_only_where_they_are_said() {
    let family = Family::after_a_night();
    let oma = family.add_caregiver("Oma", CaregiverRole::Grandparent);
    let cry = timer(&family, "2026-11-21T06:55:00Z");
    family.perform(Command::CryStopped {
        child: family.child,
        at: at("2026-11-21T07:00:00Z"),
        minutes: 15,
        strength: Some(CryStrength::Inconsolable),
        caregiver: Some(oma),
    });
    let over = family.shown(cry).unwrap();
    let strong = Cry { strength: CryStrength::Inconsolable, ..Cry::default() };
    assert_eq!((over.details, over.caregiver), (Details::Cry { cry: strong }, Some(oma)));
}

#[test]
fn the_timers_of_two_carers_end_as_one_bout() {
    let family = Family::after_a_night();
    timer(&family, "2026-11-21T06:50:00Z");
    // The second was begun in a form, beside the one that runs.
    let draft = Draft {
        children: vec![family.child],
        span: Span::Running { start: at("2026-11-21T06:52:00Z") },
        details: Details::Cry { cry: Cry::default() },
        caregiver: None,
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    };
    family.perform(Command::Log { drafts: vec![draft] });
    let receipt = family.perform(stopped(&family, "2026-11-21T07:00:00Z", 20));
    assert_eq!(receipt.entries.len(), 2);
    let crying = family.today().totals.crying;
    assert!((crying.total_minutes() - 20.0).abs() < 1e-9, "{crying:?}");
}

#[test]
fn a_timer_of_a_later_bout_runs_on() {
    let family = Family::after_a_night();
    let later = timer(&family, "2026-11-21T06:55:00Z");
    family.perform(stopped(&family, "2026-11-21T06:30:00Z", 20));
    assert!(family.shown(later).unwrap().span.is_running());
    assert_eq!(family.entries().len(), 2);
}

#[test]
fn a_brothers_timer_runs_on() {
    let family = Family::after_a_night();
    let noor = family.add_child("Noor");
    let cry = timer(&family, "2026-11-21T06:50:00Z");
    let of_noor = Command::CryStopped {
        child: noor,
        at: at("2026-11-21T07:00:00Z"),
        minutes: 20,
        strength: None,
        caregiver: None,
    };
    family.perform(of_noor);
    assert!(family.shown(cry).unwrap().span.is_running());
}

#[test]
fn no_minutes_and_a_time_to_come_are_refused() {
    let family = Family::after_a_night();
    assert_eq!(
        family.refused(stopped(&family, "2026-11-21T07:00:00Z", 0)),
        ["minutes OutsideScale"]
    );
    assert_eq!(family.refused(stopped(&family, "2026-11-21T07:20:00Z", 20)), ["end InFuture"]);
    timer(&family, "2026-11-21T06:50:00Z");
    assert_eq!(family.refused(stopped(&family, "2026-11-21T07:20:00Z", 20)), ["end InFuture"]);
}
