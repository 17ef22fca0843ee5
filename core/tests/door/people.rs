//! Several children, several carers, and days on which nothing of a kind happened.

use super::*;

fn mark(child: ChildId, kind: EntryKind, date: &str) -> NoneMark {
    NoneMark { child, kind, date: date.parse().unwrap() }
}

#[test]
fn twins_are_logged_in_one_command_as_one_entry_each_and_one_undo() {
    let family = Family::in_london();
    let twin = family.add_child("Noor");
    let nap = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:30:00Z");
    let receipt = family.log(Draft { children: vec![family.child, twin, twin], ..nap });
    assert_eq!(receipt.entries.len(), 2);
    let children: Vec<_> =
        receipt.entries.iter().map(|id| family.shown(*id).unwrap().child.unwrap()).collect();
    assert_eq!(children, [family.child, twin]);
    for child in [family.child, twin] {
        let total = family.journal.today(child).unwrap().totals.sleep.total_minutes;
        assert!((total - 90.0).abs() < 1e-9);
    }
    family.journal.undo(None).unwrap();
    assert_eq!(family.entries(), []);
}

#[test]
fn editing_the_entry_of_one_twin_leaves_that_of_the_other_alone() {
    let family = Family::in_london();
    let twin = family.add_child("Noor");
    let nap = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:30:00Z");
    let naps = family.log(Draft { children: vec![family.child, twin], ..nap }).entries;
    let span =
        Span::Interval { start: at("2026-11-21T12:00:00Z"), end: at("2026-11-21T12:40:00Z") };
    family.edit(naps[0], EntryChanges { span: Some(span), ..EntryChanges::default() });
    let minutes = |child| family.journal.today(child).unwrap().totals.sleep.total_minutes;
    assert!((minutes(family.child) - 40.0).abs() < 1e-9);
    assert!((minutes(twin) - 90.0).abs() < 1e-9);
}

#[test]
fn two_carers_who_log_the_same_nap_count_its_minutes_once() {
    let family = Family::in_london();
    let mama = family.add_caregiver("Mama", CaregiverRole::Parent);
    let papa = family.add_caregiver("Papa", CaregiverRole::Parent);
    let hers = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    let his = family.sleep("2026-11-21T12:10:00Z", "2026-11-21T13:05:00Z");
    family.log(Draft { caregiver: Some(mama), ..hers });
    family.log(Draft { caregiver: Some(papa), ..his });
    // The union of 12:00–13:00 and 12:10–13:05 is 65 minutes; both rows stay and are marked.
    assert!((family.today().totals.sleep.total_minutes - 65.0).abs() < 1e-9);
    let rows = family.day("2026-11-21").rows;
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.logged_twice));
}

#[test]
fn a_brother_can_be_the_one_who_soothed() {
    let family = Family::in_london();
    let brother = family.add_caregiver("Jonas", CaregiverRole::Sibling);
    let cry = family.draft(
        Span::Interval { start: at("2026-11-21T06:30:00Z"), end: at("2026-11-21T06:45:00Z") },
        cry(),
    );
    let id = family.logged(Draft { caregiver: Some(brother), ..cry });
    let massage = Massage { joined: vec![brother], ..Massage::default() };
    family.log(Draft {
        details: Details::Massage { massage },
        ..family.sleep("2026-11-21T09:00:00Z", "2026-11-21T09:10:00Z")
    });
    let his = TimelineQuery { caregivers: vec![brother], ..TimelineQuery::default() };
    let rows = &family.journal.timeline(his).unwrap().days[0].rows;
    assert_eq!(rows.iter().map(|row| row.entry.id).collect::<Vec<_>>(), [id]);
    family.journal.verify().unwrap();
}

#[test]
fn a_day_without_a_massage_is_told_from_a_day_nobody_wrote_down() {
    let family = Family::in_london();
    family.log(family.bottle("2026-11-20T11:00:00Z", 90.0));
    let massage = |family: &Family| family.day("2026-11-20").children[0].totals.massage.logged;
    assert!(!massage(&family));
    let mark = mark(family.child, EntryKind::Massage, "2026-11-20");
    family.perform(Command::MarkNone { mark });
    assert!(massage(&family));
    assert_eq!(family.day("2026-11-20").children[0].none_marks, [EntryKind::Massage]);
    family.perform(Command::ClearNone { mark });
    assert!(!massage(&family));
    assert!(family.day("2026-11-20").children[0].none_marks.is_empty());
}

#[test]
fn a_mark_set_twice_is_one_mark_and_is_found_again_after_clearing() {
    let family = Family::in_london();
    let mark = mark(family.child, EntryKind::Cry, "2026-11-20");
    let first = family.perform(Command::MarkNone { mark });
    let second = family.perform(Command::MarkNone { mark });
    assert_eq!(first.revision, second.revision);
    family.perform(Command::ClearNone { mark });
    family.perform(Command::MarkNone { mark });
    let rows: (i64, i64) = family
        .sql()
        .query_row("SELECT count(*), count(removed) FROM none_mark", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(rows, (1, 0));
    family.journal.verify().unwrap();
}

#[test]
fn a_mark_about_an_unknown_child_or_a_day_to_come_is_refused() {
    let family = Family::in_london();
    let nobody = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let unknown = mark(nobody, EntryKind::Cry, "2026-11-20");
    assert_eq!(family.refused(Command::MarkNone { mark: unknown }), ["child UnknownChild"]);
    let ahead = mark(family.child, EntryKind::Cry, "2026-11-25");
    assert_eq!(family.refused(Command::MarkNone { mark: ahead }), ["date InFuture"]);
}

#[test]
fn an_archived_child_leaves_the_screens_and_keeps_its_entries() {
    let family = Family::in_london();
    let twin = family.add_child("Noor");
    let nap = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    family.log(Draft { children: vec![twin], ..nap });
    family.perform(Command::ArchiveChild { child: twin, archived: true });
    assert!(family.today().others.is_empty());
    assert_eq!(family.journal.family().unwrap().archived_children.len(), 1);
    assert_eq!(family.entries().len(), 1);
}
