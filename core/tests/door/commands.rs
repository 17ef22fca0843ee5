//! Every command: what its receipt says, that it is seen, and that its undo restores the screens.

use super::*;

/// Performs a command, takes it back, brings it back, and looks at every screen each time.
fn goes_and_comes_back(family: &Family, command: Command) -> Receipt {
    let said = format!("{command:?}");
    let before = family.screens();
    let revision = family.journal.revision().unwrap();

    let receipt = family.perform(command);
    let after = family.screens();
    assert_ne!(before, after, "not seen on any screen: {said}");
    assert!(receipt.revision > revision, "{said}");
    assert_eq!(receipt.revision, family.journal.revision().unwrap(), "{said}");
    assert!(!receipt.sentence.is_empty() && !receipt.sentence.contains('['), "{receipt:?}");
    let undo = family.today().undo.unwrap();
    assert_eq!((undo.change, undo.at), (receipt.change, family.journal.now()), "{said}");
    assert_eq!(undo.sentence, receipt.sentence, "{said}");

    let undone = family.journal.undo(Some(receipt.change)).unwrap();
    assert_eq!(family.screens(), before, "not undone: {said}");
    assert!(undone.revision > receipt.revision, "{said}");
    assert_eq!(undone.entries, receipt.entries, "{said}");
    let again = family.journal.undo(Some(receipt.change));
    assert!(matches!(again, Err(JournalError::NotFound { .. })), "undone twice: {said}");

    family.journal.undo(Some(undone.change)).unwrap();
    assert_eq!(family.screens(), after, "not brought back: {said}");
    family.journal.undo(None).unwrap();
    assert_eq!(family.screens(), before, "the newest is not what was brought back: {said}");
    family.journal.verify().unwrap();
    receipt
}

fn running_feed(family: &Family) -> EntryId {
    let open =
        BreastSegment { side: BreastSide::Left, start: at("2026-11-21T13:30:00Z"), end: None };
    let form = FeedForm::Breast { segments: vec![open] };
    let start = Command::Start {
        children: vec![family.child],
        details: Details::Feed { feed: Feed { form } },
        at: at("2026-11-21T13:30:00Z"),
        caregiver: None,
    };
    family.perform(start).entries[0]
}

fn running_massage(family: &Family) -> EntryId {
    let start = Command::Start {
        children: vec![family.child],
        details: Details::Massage { massage: Massage::default() },
        at: at("2026-11-21T13:40:00Z"),
        caregiver: None,
    };
    family.perform(start).entries[0]
}

#[test]
fn an_entry_of_every_kind_is_logged_and_its_undo_restores_the_screens() {
    let family = Family::in_london();
    for draft in family.one_of_each(None) {
        let kind = draft.details.kind();
        let receipt = goes_and_comes_back(&family, Command::Log { drafts: vec![draft] });
        assert_eq!(receipt.entries.len(), 1, "{kind:?}");
    }
    assert_eq!(family.entries(), []);
}

#[test]
fn an_entry_of_every_kind_reads_back_as_it_was_typed() {
    let family = Family::in_london();
    let papa = family.add_caregiver("Papa", CaregiverRole::Parent);
    let drafts = family.one_of_each(Some(papa));
    let ids = family.perform(Command::Log { drafts: drafts.clone() }).entries;
    for (draft, id) in drafts.into_iter().zip(ids) {
        let entry = family.shown(id).unwrap();
        assert_eq!(entry.child, draft.children.first().copied());
        assert_eq!((entry.span, entry.details), (draft.span, draft.details));
        assert_eq!(
            (entry.caregiver, entry.note, entry.tags),
            (draft.caregiver, draft.note, draft.tags)
        );
    }
    family.journal.verify().unwrap();
}

#[test]
fn a_whole_day_logged_in_one_command_is_one_undo() {
    let family = Family::in_london();
    let drafts = family.one_of_each(None);
    let receipt = goes_and_comes_back(&family, Command::Log { drafts });
    assert_eq!(receipt.entries.len(), 13);
}

#[test]
fn a_started_timer_is_taken_back_whole() {
    let family = Family::in_london();
    for details in [
        Details::Sleep { sleep: Sleep::default() },
        Details::Cry { cry: Cry::default() },
        Details::Massage { massage: Massage::default() },
        Details::Feed { feed: Feed { form: FeedForm::Breast { segments: Vec::new() } } },
        Details::Pump { pump: Pump::default() },
        activity(),
    ] {
        let start = Command::Start {
            children: vec![family.child],
            details,
            at: at("2026-11-21T13:45:00Z"),
            caregiver: None,
        };
        goes_and_comes_back(&family, start);
        assert_eq!(family.today().running, []);
    }
}

#[test]
fn every_move_of_a_running_timer_can_be_taken_back() {
    let family = Family::in_london();
    let feed = running_feed(&family);
    let massage = running_massage(&family);
    let at_ten_to = at("2026-11-21T13:50:00Z");
    let moves = [
        Command::Stop { entries: vec![feed, massage], at: at_ten_to },
        Command::CorrectStart { entry: feed, start: at("2026-11-21T13:20:00Z") },
        Command::SwitchSide { entry: feed, side: None, at: at_ten_to },
        Command::SwitchSide { entry: feed, side: Some(BreastSide::Right), at: at_ten_to },
        Command::Pause { entry: feed, at: at_ten_to },
        Command::Pause { entry: massage, at: at_ten_to },
        Command::MassageArea { entry: massage, area: BodyArea::Back, at: at_ten_to },
    ];
    for command in moves {
        let receipt = goes_and_comes_back(&family, command);
        assert!(!receipt.entries.is_empty());
    }
    family.perform(Command::Pause { entry: feed, at: at("2026-11-21T13:45:00Z") });
    goes_and_comes_back(&family, Command::Resume { entry: feed, at: at_ten_to });
}

#[test]
fn an_edit_a_deletion_and_a_restoration_can_be_taken_back() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let bottle = family.logged(family.bottle("2026-11-21T11:00:00Z", 90.0));
    let changes = EntryChanges {
        span: Some(Span::Interval {
            start: at("2026-11-21T12:10:00Z"),
            end: at("2026-11-21T13:05:00Z"),
        }),
        note: Some("in the pram".into()),
        tags: Some(vec!["park".into()]),
        ..EntryChanges::default()
    };
    goes_and_comes_back(&family, Command::Edit { entry: nap, changes });
    goes_and_comes_back(&family, Command::Delete { entries: vec![nap, bottle] });
    family.perform(Command::Delete { entries: vec![nap, bottle] });
    goes_and_comes_back(&family, Command::Restore { entries: vec![nap, bottle] });
}

#[test]
fn a_none_mark_and_its_clearing_can_be_taken_back() {
    let family = Family::in_london();
    family.log(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let date = "2026-11-21".parse().unwrap();
    let mark = NoneMark { child: family.child, kind: EntryKind::Massage, date };
    goes_and_comes_back(&family, Command::MarkNone { mark });
    family.perform(Command::MarkNone { mark });
    goes_and_comes_back(&family, Command::ClearNone { mark });
    family.perform(Command::ClearNone { mark });
    goes_and_comes_back(&family, Command::MarkNone { mark });
}

#[test]
fn every_change_of_the_family_can_be_taken_back() {
    let family = Family::in_london();
    let twin = goes_and_comes_back(&family, Command::AddChild { profile: born("Noor") });
    assert!(twin.child.is_some());
    let profile = ChildProfile {
        name: "Mira Sol".into(),
        due_date: Some("2026-09-25".parse().unwrap()),
        sex: Some(Sex::Girl),
        ..born("Mira")
    };
    goes_and_comes_back(&family, Command::EditChild { child: family.child, profile });
    let child = family.child;
    goes_and_comes_back(&family, Command::ArchiveChild { child, archived: true });
    family.perform(Command::ArchiveChild { child, archived: true });
    goes_and_comes_back(&family, Command::ArchiveChild { child, archived: false });

    let grandma = CaregiverProfile { name: "Oma".into(), role: Some(CaregiverRole::Grandparent) };
    let added = goes_and_comes_back(&family, Command::AddCaregiver { profile: grandma });
    assert!(added.caregiver.is_some());
    let caregiver = family.add_caregiver("Papa", CaregiverRole::Parent);
    let profile = CaregiverProfile { name: "Baba".into(), role: None };
    goes_and_comes_back(&family, Command::EditCaregiver { caregiver, profile });
    goes_and_comes_back(&family, Command::ArchiveCaregiver { caregiver, archived: true });
}

#[test]
fn settings_and_zones_can_be_taken_back() {
    let family = Family::in_london();
    family.log(family.sleep("2026-11-20T22:00:00Z", "2026-11-21T06:00:00Z"));
    let six = ClockTime::new(6, 0);
    let changes = SettingsChanges {
        day_start: six,
        night_end: ClockTime::new(7, 30),
        volume_unit: Some(VolumeUnit::Oz),
        ..SettingsChanges::default()
    };
    goes_and_comes_back(&family, Command::ChangeSettings { changes });
    family.perform(Command::ChangeSettings { changes });
    let back = SettingsChanges { day_start: Some(ClockTime::MIDNIGHT), ..Default::default() };
    goes_and_comes_back(&family, Command::ChangeSettings { changes: back });

    let flight = Command::ChangeZone {
        from: at("2026-11-21T10:00:00Z"),
        zone: "Asia/Tokyo".parse().unwrap(),
    };
    let flown = goes_and_comes_back(&family, flight.clone());
    assert!(flown.zone_change.is_some());
    let zone_change = family.perform(flight).zone_change.unwrap();
    goes_and_comes_back(&family, Command::RemoveZoneChange { zone_change });
}

#[test]
fn a_command_that_changes_nothing_leaves_nothing_to_undo() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let before = (family.journal.revision().unwrap(), family.today().undo);
    let receipt = family.edit(nap, EntryChanges::default());
    assert_eq!(receipt.revision, before.0);
    family.perform(Command::Restore { entries: vec![nap] });
    family.perform(Command::ChangeSettings { changes: SettingsChanges::default() });
    assert_eq!((family.journal.revision().unwrap(), family.today().undo), before);
    let refused = family.journal.undo(Some(receipt.change));
    assert!(matches!(refused, Err(JournalError::NotFound { .. })));
}

#[test]
fn children_and_entries_keep_the_order_they_were_added_in_within_one_instant() {
    let family = Family::in_london();
    let names = ["Ada", "Bo", "Cem", "Dina", "Eli", "Fay"];
    for name in names {
        family.add_child(name);
    }
    let shown: Vec<_> =
        family.journal.family().unwrap().children.into_iter().map(|c| c.line.name).collect();
    assert_eq!(shown[1..], names);
}
