//! Edits write the fields they name and no others; removal is a field like any other.

use super::*;
use serde_json::json;

#[test]
fn an_edit_writes_only_the_fields_it_names_into_the_operation() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let sleep = Sleep { mood_at_end: Some(Mood::Content), ..Sleep::default() };
    family.edit(
        nap,
        EntryChanges { details: Some(Details::Sleep { sleep }), ..EntryChanges::default() },
    );
    family.edit(nap, EntryChanges { note: Some("long".into()), ..EntryChanges::default() });
    let span =
        Span::Interval { start: at("2026-11-21T12:00:00Z"), end: at("2026-11-21T13:30:00Z") };
    family.edit(nap, EntryChanges { span: Some(span), ..EntryChanges::default() });
    family.edit(nap, EntryChanges { note: Some(String::new()), ..EntryChanges::default() });
    let end = at("2026-11-21T13:30:00Z").0;
    assert_eq!(
        family.patches(nap.0)[1..],
        [
            json!({ "sleep": { "mood_at_end": "content" } }),
            json!({ "note": "long" }),
            json!({ "end": end }),
            json!({ "note": null }),
        ]
    );
    family.journal.verify().unwrap();
}

#[test]
fn two_parents_who_edit_different_fields_both_keep_their_edit() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    // Both forms were opened before either was saved, so each brings only its own field.
    let place = Sleep { place: Some(SleepPlace::Cot), ..Sleep::default() };
    let mine = EntryChanges {
        details: Some(Details::Sleep { sleep: place.clone() }),
        ..Default::default()
    };
    let yours = EntryChanges { note: Some("teething".into()), ..EntryChanges::default() };
    family.edit(nap, mine);
    family.edit(nap, yours);
    let entry = family.shown(nap).unwrap();
    assert_eq!(entry.details, Details::Sleep { sleep: place });
    assert_eq!(entry.note.as_deref(), Some("teething"));
}

#[test]
fn a_deleted_entry_leaves_lists_and_totals_and_comes_back_whole() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    family.log(family.bottle("2026-11-21T11:00:00Z", 90.0));
    let before = family.screens();
    assert!((before.today[0].totals.sleep.total_minutes - 60.0).abs() < 1e-9);
    family.perform(Command::Delete { entries: vec![nap] });
    assert_eq!(family.shown(nap), None);
    assert!(family.today().totals.sleep.total_minutes.abs() < 1e-9);
    assert_eq!(family.journal.family().unwrap().holds.removed, 1);
    assert_eq!(family.patches(nap.0)[1], json!({ "removed": "deleted" }));

    family.perform(Command::Restore { entries: vec![nap] });
    assert_eq!(family.screens(), before);
    assert_eq!(family.patches(nap.0)[2], json!({ "removed": null }));
}

#[test]
fn a_deleted_entry_cannot_be_edited_or_stopped() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    family.perform(Command::Delete { entries: vec![nap] });
    for command in [
        Command::Edit { entry: nap, changes: EntryChanges::default() },
        Command::Stop { entries: vec![nap], at: at("2026-11-21T13:00:00Z") },
    ] {
        let refused = family.journal.perform(command);
        assert!(matches!(refused, Err(JournalError::NotFound { .. })), "{refused:?}");
    }
}

#[test]
fn an_entry_moves_to_another_child_with_its_minutes() {
    let family = Family::in_london();
    let twin = family.add_child("Noor");
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    family.edit(nap, EntryChanges { child: Some(twin), ..EntryChanges::default() });
    assert!(family.today().totals.sleep.total_minutes.abs() < 1e-9);
    let hers = family.journal.today(twin).unwrap().totals.sleep.total_minutes;
    assert!((hers - 60.0).abs() < 1e-9);
}

#[test]
fn a_feed_that_was_a_bottle_and_not_the_breast_keeps_nothing_of_its_sides() {
    let family = Family::in_london();
    let feed = family.logged(Draft {
        details: breast_feed(),
        ..family.sleep("2026-11-21T07:00:00Z", "2026-11-21T07:25:00Z")
    });
    // 10 min left and 12 min right, without the pause of 3 min.
    assert!((family.today().totals.feeding.breast_minutes - 22.0).abs() < 1e-9);
    let bottle = family.bottle("2026-11-21T07:00:00Z", 110.0).details;
    family.edit(feed, EntryChanges { details: Some(bottle.clone()), ..EntryChanges::default() });
    assert_eq!(family.shown(feed).unwrap().details, bottle);
    let feeding = family.today().totals.feeding;
    assert!(feeding.breast_minutes.abs() < 1e-9 && (feeding.bottle_ml - 110.0).abs() < 1e-9);
    family.journal.verify().unwrap();
}
