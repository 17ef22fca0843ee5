//! No error text holds a name, a note or a time of the family.

use super::*;

const NAME: &str = "Xanthippe";
const NOTE: &str = "colic-after-cabbage";
const CARER: &str = "Aunt-Ottilie";

/// Fails when a text holds something only this family would say.
fn tells_nothing(what: &str, error: &JournalError) {
    for text in [error.to_string(), format!("{error:?}")] {
        for secret in [NAME, NOTE, CARER, "2026", "12:34", "12 34", "17957"] {
            assert!(!text.contains(secret), "{what} tells {secret}: {text}");
        }
    }
    let shown = error.to_string();
    assert!(shown.starts_with(char::is_lowercase), "{shown}");
}

#[test]
fn no_refusal_tells_a_name_a_note_or_a_time() {
    let family = Family::in_london();
    let profile = ChildProfile { name: NAME.into(), ..born(NAME) };
    let child = family.perform(Command::AddChild { profile }).child.unwrap();
    let carer = family.add_caregiver(CARER, CaregiverRole::Other);
    let nap = family.sleep("2026-11-21T12:34:00Z", "2026-11-21T13:00:00Z");
    let nap =
        Draft { children: vec![child], caregiver: Some(carer), note: Some(NOTE.into()), ..nap };
    let id = family.logged(nap.clone());
    let backwards =
        Span::Interval { start: at("2026-11-21T12:34:00Z"), end: at("2026-11-21T12:00:00Z") };
    let long = format!("{NOTE} ").repeat(1_000);
    let nobody: EntryId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let wrong = Draft {
        span: backwards,
        note: Some(long.clone()),
        tags: vec![long.clone()],
        details: Details::Medicine {
            medicine: Medicine { name: long, dose: None, next_dose_minutes: None },
        },
        ..nap.clone()
    };
    let early =
        Span::Interval { start: at("2024-11-21T12:34:00Z"), end: at("2024-11-25T12:34:00Z") };
    let commands = [
        Command::Log { drafts: vec![wrong.clone(), Draft { span: early, ..wrong }] },
        Command::Log {
            drafts: vec![Draft {
                span: Span::Running { start: at("2026-12-21T12:34:00Z") },
                ..nap
            }],
        },
        Command::Edit {
            entry: id,
            changes: EntryChanges { span: Some(backwards), ..EntryChanges::default() },
        },
        Command::Edit { entry: nobody, changes: EntryChanges::default() },
        Command::Stop { entries: vec![id], at: at("2026-11-21T12:34:00Z") },
        Command::Delete { entries: vec![nobody] },
        Command::EditChild {
            child,
            profile: ChildProfile { due_date: "2024-01-01".parse().ok(), ..born(NAME) },
        },
        Command::MarkNone {
            mark: NoneMark { child, kind: EntryKind::Cry, date: "2026-12-24".parse().unwrap() },
        },
    ];
    for command in commands {
        let what = format!("{command:?}");
        tells_nothing(&what, &family.journal.perform(command).unwrap_err());
    }
    let added = family.today().undo.unwrap().change;
    family.journal.undo(Some(added)).unwrap();
    tells_nothing("undo twice", &family.journal.undo(Some(added)).unwrap_err());
}

#[test]
fn no_failure_with_files_tells_a_name_a_note_or_a_time() {
    let family = Family::in_london();
    let beside = |name: &str| family.folder.path().join(name).to_str().unwrap().to_owned();
    let header =
        "Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver";
    let files = [
        ("list.txt", format!("{NAME} needs {NOTE}, 12:34 on 2026-11-21")),
        (
            "half.json",
            format!("{{\"format\": \"tend\", \"children\": [{{\"name\": \"{NAME}\", 2026"),
        ),
        (
            "wrong.json",
            format!("{{\"format\":\"tend-journal\",\"version\":1,\"note\":\"{NOTE}\"}}"),
        ),
        ("broken.csv", format!("{header}\n\"11/21/2026 12:34 PM,{NAME} {NOTE}")),
        ("odd.zip", format!("PK\u{3}\u{4}{NAME} 2026")),
    ];
    for (name, text) in files {
        std::fs::write(beside(name), text).unwrap();
        for path in [beside(name), beside("not-there-2026.csv"), beside("")] {
            let options = ImportOptions::default();
            if let Err(error) = family.journal.preview_import(path.clone(), options) {
                tells_nothing(name, &error);
            }
            if let Err(error) = family.journal.import(path, options, None) {
                tells_nothing(name, &error);
            }
        }
        // None of them is a journal either.
        tells_nothing(name, &Journal::open(beside(name), Vec::new()).unwrap_err());
    }
    let nowhere = beside("no-such-folder-2026/copy.json");
    tells_nothing("export", &family.journal.export(nowhere).unwrap_err());
    tells_nothing("back-up", &family.journal.back_up_to(beside("list.txt/x.tend")).unwrap_err());
    tells_nothing("itself", &family.journal.export(beside("journal.tend")).unwrap_err());
    family.journal.close().unwrap();
    tells_nothing("closed", &family.journal.family().unwrap_err());
}

#[test]
fn a_journal_and_its_subscription_print_nothing_of_the_family() {
    let family = Family::in_london();
    family.add_caregiver(CARER, CaregiverRole::Other);
    assert_eq!(format!("{:?}", family.journal), "Journal { .. }");
}
