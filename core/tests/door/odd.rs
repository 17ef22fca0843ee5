//! Odd questions, odd clocks and odd texts: answered or refused, never a panic.

use super::*;
use std::sync::Arc;

use tend::journal::FixedClock;

const FAR: [Instant; 6] = [
    Instant(i64::MIN),
    Instant::EARLIEST,
    Instant(-1),
    Instant(0),
    Instant::LATEST,
    Instant(i64::MAX),
];

#[test]
fn a_draft_at_the_ends_of_time_is_checked_and_refused_in_words() {
    let family = Family::in_london();
    for start in FAR {
        for end in FAR {
            let spans =
                [Span::Interval { start, end }, Span::Running { start }, Span::Moment { start }];
            for span in spans {
                for draft in family.one_of_each(None) {
                    let draft = Draft { span, ..draft };
                    let problems = family.journal.check(draft.clone()).unwrap();
                    let refuses = problems.iter().any(|found| found.severity == Severity::Refuse);
                    let answer = family.journal.perform(Command::Log { drafts: vec![draft] });
                    assert_eq!(answer.is_err(), refuses, "{span:?}: {answer:?}");
                }
            }
        }
    }
    family.screens();
    family.journal.verify().unwrap();
}

#[test]
fn every_screen_answers_whatever_it_is_asked() {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let dates = ["0001-01-01", "1899-12-31", "2026-11-21", "2200-01-01", "9999-12-31"];
    let mut endings: Vec<CivilDate> = dates.map(|date| date.parse().unwrap()).to_vec();
    endings.extend([CivilDate(chrono::NaiveDate::MIN), CivilDate(chrono::NaiveDate::MAX)]);
    for ending in endings {
        for weeks in [0, 1, 13, u32::MAX] {
            let query = ReviewQuery { child: family.child, ending: Some(ending), weeks };
            family.journal.review(query).unwrap();
        }
        let mark = NoneMark { child: family.child, kind: EntryKind::Cry, date: ending };
        drop(family.journal.perform(Command::MarkNone { mark }));
    }
    let id = family.entries()[0].id;
    for start in FAR {
        for limit in [0, 1, u32::MAX] {
            let before = Some(TimelineCursor { start, entry: id });
            let query = TimelineQuery { before, limit, ..TimelineQuery::default() };
            family.journal.timeline(query).unwrap();
        }
        let zone = "Pacific/Kiritimati".parse().unwrap();
        drop(family.journal.perform(Command::ChangeZone { from: start, zone }));
        family.screens();
    }
    let nobody: ChildId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    for kind in EntryKind::ALL {
        for children in [vec![], vec![family.child], vec![nobody]] {
            family.journal.entry_form(FormQuery::New { kind, children }).unwrap();
        }
    }
}

#[test]
fn a_phone_whose_clock_is_far_off_still_opens_and_logs() {
    for now in FAR {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.tend").to_str().unwrap().to_owned();
        let clock = Arc::new(FixedClock(now));
        let journal = Journal::open_with_clock(path, Vec::new(), clock).unwrap();
        let profile = ChildProfile { birth_date: "1900-01-01".parse().unwrap(), ..born("Mira") };
        let Ok(added) = journal.perform(Command::AddChild { profile }) else { continue };
        let child = added.child.unwrap();
        let draft = Draft {
            children: vec![child],
            span: Span::Moment { start: now },
            details: diaper(),
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
        };
        drop(journal.perform(Command::Log { drafts: vec![draft] }));
        journal.today(child).unwrap();
        journal.timeline(TimelineQuery::default()).unwrap();
        journal.review(ReviewQuery { child, ending: None, weeks: 4 }).unwrap();
        journal.family().unwrap();
        journal.verify().unwrap();
        journal.close().unwrap();
    }
}

#[test]
fn when_the_phone_clock_is_set_back_later_edits_still_win() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let note = |text: &str| EntryChanges { note: Some(text.into()), ..EntryChanges::default() };
    family.edit(nap, note("first"));
    family.now_is("2026-11-21T13:30:00Z");
    family.edit(nap, note("second"));
    assert_eq!(family.shown(nap).unwrap().note.as_deref(), Some("second"));
    family.journal.rebuild().unwrap();
    assert_eq!(family.shown(nap).unwrap().note.as_deref(), Some("second"));
    family.journal.undo(None).unwrap();
    assert_eq!(family.shown(nap).unwrap().note.as_deref(), Some("first"));
}

#[test]
fn words_of_every_script_come_back_as_they_were_typed_and_are_found() {
    let family = Family::in_london();
    let texts = [
        "O'Brien\"; DROP TABLE entry; --",
        "100% _under_ [brackets] * ?",
        "شربت الحليب",
        "赤ちゃんが笑った",
        "👩🏽‍🍼 first 🥄",
        "Ärger und Übermut",
        "line one\nline two\ttab",
        "zero\u{0}width\u{200b}",
    ];
    for text in texts {
        let draft = family.bottle("2026-11-21T12:00:00Z", 10.0);
        let id = family.logged(Draft { note: Some(text.into()), ..draft });
        assert_eq!(family.shown(id).unwrap().note.as_deref(), Some(text));
        for word in text.split_whitespace() {
            let word = Some(word.to_uppercase());
            let query = TimelineQuery { text: word, ..TimelineQuery::default() };
            let found = family.journal.timeline(query).unwrap();
            let rows = found.days.iter().flat_map(|day| &day.rows);
            assert!(rows.into_iter().any(|row| row.entry.id == id), "{text}");
        }
    }
    family.journal.verify().unwrap();
}

#[test]
fn every_name_a_parent_typed_is_found_by_the_search() {
    let family = Family::in_london();
    let interval =
        Span::Interval { start: at("2026-11-21T12:00:00Z"), end: at("2026-11-21T12:30:00Z") };
    let other = |label: &str| label.to_owned();
    let place = Some(SleepPlace::Other { label: other("hammock") });
    let soothing = vec![Soothing::Other { label: other("hairdryer") }];
    let bottle = FeedForm::Bottle {
        content: BottleContent::Other { label: other("fennel tea") },
        offered: None,
        taken: None,
    };
    let solids = FeedForm::Solids { foods: vec![other("parsnip")], amount: None, reaction: None };
    let typed = [
        ("hammock", Details::Sleep { sleep: Sleep { place, ..Sleep::default() } }),
        ("hairdryer", Details::Cry { cry: Cry { tried: soothing, ..Cry::default() } }),
        ("FENNEL", Details::Feed { feed: Feed { form: bottle } }),
        ("parsnip", Details::Feed { feed: Feed { form: solids } }),
        ("sunflower", massage()),
        ("milking", massage()),
        ("slow", massage()),
        ("vitamin", medicine()),
        ("laugh", milestone()),
        ("midwife", note()),
        ("finger", wellbeing()),
    ];
    for (word, details) in typed {
        let start = at("2026-11-21T09:00:00Z");
        let span = match details.kind() {
            EntryKind::Massage => Span::Interval { start, end: at("2026-11-21T09:20:00Z") },
            EntryKind::Sleep | EntryKind::Cry => interval,
            _ => Span::Moment { start },
        };
        let id = family.logged(family.draft(span, details));
        let query = TimelineQuery { text: Some(word.into()), ..TimelineQuery::default() };
        let page = family.journal.timeline(query).unwrap();
        let found = page.days.iter().flat_map(|day| &day.rows).any(|row| row.entry.id == id);
        assert!(found, "{word}");
    }
}
