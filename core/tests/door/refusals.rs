//! What cannot be saved: every problem is named, and nothing is written.

use super::*;

/// The problems of a refused command; proves that the file is as it was.
fn refused_untouched(family: &Family, command: Command) -> Vec<String> {
    let before = (family.journal.revision().unwrap(), family.screens());
    let problems = family.refused(command);
    assert_eq!((family.journal.revision().unwrap(), family.screens()), before);
    family.journal.verify().unwrap();
    problems
}

#[test]
fn every_problem_of_a_draft_is_named_at_its_field() {
    let family = Family::in_london();
    let nobody: CaregiverId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let form = FeedForm::Bottle {
        content: BottleContent::Other { label: " ".into() },
        offered: Some(Volume::ml(f64::NAN)),
        taken: Some(Volume::ml(-30.0)),
    };
    let draft = Draft {
        children: Vec::new(),
        caregiver: Some(nobody),
        note: Some("x".repeat(10_001)),
        details: Details::Feed { feed: Feed { form } },
        ..family.sleep("2026-11-21T13:00:00Z", "2026-11-21T12:00:00Z")
    };
    let expected = [
        "children Missing",
        "end EndBeforeStart",
        "feed.content Missing",
        "feed.offered NotANumber",
        "feed.taken NotANumber",
        "caregiver UnknownCaregiver",
        "note TextTooLong",
    ];
    assert_eq!(brief(&family.journal.check(draft.clone()).unwrap()), expected);
    assert_eq!(refused_untouched(&family, Command::Log { drafts: vec![draft] }), expected);
}

#[test]
fn of_several_drafts_the_wrong_one_is_named_and_none_is_saved() {
    let family = Family::in_london();
    let good = family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    let ahead = family.sleep("2026-11-21T13:30:00Z", "2026-11-21T15:00:00Z");
    let too_long = family.sleep("2026-11-18T12:00:00Z", "2026-11-21T12:00:00Z");
    let problems = refused_untouched(&family, Command::Log { drafts: vec![good, ahead, too_long] });
    assert_eq!(problems, ["drafts[1].end InFuture", "drafts[2].end TooLong"]);
    assert_eq!(family.entries(), []);
}

#[test]
fn nothing_is_no_entry() {
    let family = Family::in_london();
    let problems = refused_untouched(&family, Command::Log { drafts: Vec::new() });
    assert_eq!(problems, ["drafts Missing"]);
}

#[test]
fn what_is_only_unusual_is_asked_about_and_saved() {
    let family = Family::in_london();
    let bottle = family.bottle("2026-11-21T12:00:00Z", 900.0);
    let problems = family.journal.check(bottle.clone()).unwrap();
    assert_eq!(brief(&problems), ["feed.taken Unusual"]);
    assert!(problems.iter().all(|problem| problem.severity == Severity::Ask));
    family.log(bottle);
    assert_eq!(family.entries().len(), 1);
}

#[test]
fn an_edit_that_makes_no_sense_leaves_the_entry_as_it_was() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let edit = |changes| Command::Edit { entry: nap, changes };
    let nobody: ChildId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let backwards = EntryChanges {
        span: Some(Span::Interval {
            start: at("2026-11-21T13:00:00Z"),
            end: at("2026-11-21T12:00:00Z"),
        }),
        child: Some(nobody),
        ..EntryChanges::default()
    };
    assert_eq!(
        refused_untouched(&family, edit(backwards)),
        ["children UnknownChild", "end EndBeforeStart"]
    );
    let other_kind = EntryChanges { details: Some(diaper()), ..EntryChanges::default() };
    assert_eq!(refused_untouched(&family, edit(other_kind)), ["details KindChanged"]);
}

#[test]
fn timers_refuse_moves_that_cannot_be() {
    let family = Family::in_london();
    let start = Command::Start {
        children: vec![family.child],
        details: Details::Sleep { sleep: Sleep::default() },
        at: at("2026-11-21T13:00:00Z"),
        caregiver: None,
    };
    let nap = family.perform(start).entries[0];
    let early = at("2026-11-21T12:59:00Z");
    let cases = [
        (Command::Stop { entries: vec![nap], at: early }, "end EndBeforeStart"),
        (Command::Stop { entries: vec![nap], at: at("2026-11-21T15:00:00Z") }, "end InFuture"),
        (Command::CorrectStart { entry: nap, start: at("2026-11-22T15:00:00Z") }, "start InFuture"),
        (Command::Pause { entry: nap, at: at("2026-11-21T13:30:00Z") }, "entry WrongTiming"),
        (
            Command::SwitchSide { entry: nap, side: None, at: at("2026-11-21T13:30:00Z") },
            "entry WrongTiming",
        ),
        (
            Command::MassageArea {
                entry: nap,
                area: BodyArea::Legs,
                at: at("2026-11-21T13:30:00Z"),
            },
            "entry WrongTiming",
        ),
    ];
    for (command, problem) in cases {
        assert_eq!(refused_untouched(&family, command), [problem]);
    }
}

#[test]
fn children_carers_and_settings_are_checked() {
    let family = Family::in_london();
    let nameless = ChildProfile { due_date: "2027-06-01".parse().ok(), ..born("  ") };
    assert_eq!(
        refused_untouched(&family, Command::AddChild { profile: nameless }),
        ["name Missing", "due_date DueDateFarFromBirth"]
    );
    let profile = CaregiverProfile { name: String::new(), role: None };
    assert_eq!(refused_untouched(&family, Command::AddCaregiver { profile }), ["name Missing"]);
    let changes = SettingsChanges {
        day_start: ClockTime::new(13, 0),
        night_start: ClockTime::new(7, 0),
        ..SettingsChanges::default()
    };
    assert_eq!(
        refused_untouched(&family, Command::ChangeSettings { changes }),
        ["day_start DayStartAfterNoon", "night_end EmptyNight"]
    );
    let zone = "Asia/Tokyo".parse().unwrap();
    let before_clocks = Command::ChangeZone { from: Instant(i64::MIN), zone };
    assert_eq!(refused_untouched(&family, before_clocks), ["from OutOfRange"]);
}

#[test]
fn what_is_not_in_the_journal_is_not_found() {
    let family = Family::in_london();
    let id = "01890a5d-ac96-774b-bcce-b302099a8057";
    let entry: EntryId = id.parse().unwrap();
    let when = at("2026-11-21T13:00:00Z");
    let before = family.journal.revision().unwrap();
    let commands = [
        Command::Stop { entries: vec![entry], at: when },
        Command::CorrectStart { entry, start: when },
        Command::SwitchSide { entry, side: None, at: when },
        Command::Pause { entry, at: when },
        Command::Resume { entry, at: when },
        Command::MassageArea { entry, area: BodyArea::Back, at: when },
        Command::Edit { entry, changes: EntryChanges::default() },
        Command::Delete { entries: vec![entry] },
        Command::Restore { entries: vec![entry] },
        Command::EditChild { child: id.parse().unwrap(), profile: born("Noor") },
        Command::ArchiveChild { child: id.parse().unwrap(), archived: true },
        Command::EditCaregiver {
            caregiver: id.parse().unwrap(),
            profile: CaregiverProfile { name: "Oma".into(), role: None },
        },
        Command::ArchiveCaregiver { caregiver: id.parse().unwrap(), archived: true },
        Command::RemoveZoneChange { zone_change: id.parse().unwrap() },
    ];
    for command in commands {
        let answer = family.journal.perform(command.clone());
        assert!(matches!(answer, Err(JournalError::NotFound { .. })), "{command:?}: {answer:?}");
    }
    assert_eq!(family.journal.revision().unwrap(), before);
    let today = family.journal.today(id.parse().unwrap());
    assert!(matches!(today, Err(JournalError::NotFound { .. })));
}

#[test]
fn when_one_of_several_entries_is_missing_none_is_deleted() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let unknown = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let answer = family.journal.perform(Command::Delete { entries: vec![nap, unknown] });
    assert!(matches!(answer, Err(JournalError::NotFound { .. })));
    assert!(family.shown(nap).is_some());
    family.journal.verify().unwrap();
}
