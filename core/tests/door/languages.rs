//! What a family reads on every screen, in every language but English: a page for a reader to look
//! at. English stands in the snapshots of the screens.

use std::fmt::Write;

use serde::Serialize;
use serde_json::Value;

use super::*;

/// The texts of a value that are written for people, each once, in their order. Names of variants,
/// ids, dates and numbers are left out, and the names of the works that something comes from.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let has_words = text.contains(' ') || text.starts_with(char::is_uppercase);
            let is_new = !into.contains(text);
            if has_words && is_new && text.chars().any(char::is_alphabetic) {
                into.push(text.clone());
            }
        }
        Value::Array(values) => values.iter().for_each(|value| texts(value, into)),
        Value::Object(fields) => {
            let is_said = |name: &str| name != "source" && name != "sources";
            let said = fields.iter().filter(|(name, _)| is_said(name));
            said.for_each(|(_, value)| texts(value, into));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A page with a heading for each screen and what stands on it.
#[derive(Default)]
struct Page(String);

impl Page {
    fn screen(&mut self, name: &str, screen: &impl Serialize) {
        let mut said = Vec::new();
        texts(&serde_json::to_value(screen).unwrap(), &mut said);
        assert!(!said.is_empty(), "nothing is said on {name}");
        writeln!(self.0, "# {name}\n{}\n", said.join("\n")).unwrap();
    }
}

/// Every screen of a made-up family on 21 November 2026, 19:40.
fn screens(language: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let clock = story_clock("2026-11-21T19:40:00Z");
    let path = folder.path().join("journal.tend").to_str().unwrap().to_owned();
    let journal = Journal::open_with_clock(path, vec![language.to_owned()], clock.clone()).unwrap();
    let zone = "Europe/London".parse().unwrap();
    let child = journal.fill_with_made_up_family(2, zone).unwrap().child.unwrap();
    let now = at("2026-11-21T19:40:00Z");
    let mut page = Page::default();

    page.screen("Today", &journal.today(child).unwrap());
    let slept = Draft {
        children: vec![child],
        caregiver: None,
        span: Span::Interval { start: at("2026-11-22T19:00:00Z"), end: at("2026-11-21T19:00:00Z") },
        details: Details::Sleep { sleep: Sleep::default() },
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    };
    page.screen("A draft with problems", &journal.check(slept).unwrap());
    let (children, details) = (vec![child], Details::Cry { cry: Cry::default() });
    let since = at("2026-11-21T19:21:00Z");
    let start = Command::Start { children, details, at: since, caregiver: None };
    let started = journal.perform(start).unwrap();
    page.screen("Crying is started", &started);
    page.screen("Today with a timer", &journal.today(child).unwrap());
    for kind in EntryKind::ALL {
        let children = if kind == EntryKind::Wellbeing { Vec::new() } else { vec![child] };
        let form = journal.entry_form(FormQuery::New { kind, children }).unwrap();
        page.screen(&format!("Form of {kind:?}"), &form);
    }
    let timeline = TimelineQuery { limit: 60, ..TimelineQuery::default() };
    page.screen("Timeline", &journal.timeline(timeline).unwrap());
    for weeks in [1, 4] {
        let review = ReviewQuery { child, ending: None, weeks };
        page.screen(&format!("Review of {weeks} weeks"), &journal.review(review).unwrap());
    }
    page.screen("Crying", &journal.crying(ReviewQuery { child, ending: None, weeks: 4 }).unwrap());
    let board = PaintQuery { child, from: None, until: None };
    page.screen("Paint board", &journal.paint_board(board).unwrap());
    page.screen("Comparison", &journal.comparison(child).unwrap());
    page.screen("Massage guide", &journal.massage_guide(child).unwrap());
    let applies = ["just-fed", "cord-stump"].map(str::to_owned).to_vec();
    page.screen("Before a massage", &journal.massage_start(child, applies).unwrap());
    let begun = Command::BeginMassage {
        child,
        routine: RoutineName::Full,
        own: None,
        leave_out: vec![BodyArea::Tummy],
        state_before: Some(BabyState::QuietAlert),
        calm_before: None,
        oil: None,
        caregiver: None,
        at: now,
    };
    journal.perform(begun).unwrap();
    page.screen("Massage going on", &journal.massage_session(child).unwrap());
    page.screen("Massages", &journal.massage_journal(child, 4).unwrap());
    page.screen("Growth", &journal.growth(child).unwrap());
    let learn = journal.learn().unwrap();
    page.screen("Learn", &learn);
    let studies: Vec<_> = learn.cards.iter().map(|card| &card.sources).collect();
    page.screen("Studies", &studies);
    page.screen("Safety in Britain", &journal.safety(Some("GB".into())).unwrap());
    page.screen("The parent's page", &journal.parent(None).unwrap());
    page.screen("Family", &journal.family().unwrap());
    page.0
}

#[test]
fn every_screen_in_german() {
    insta::assert_snapshot!(screens("de-AT"));
}

#[test]
fn every_screen_in_spanish() {
    insta::assert_snapshot!(screens("es-ES"));
}

#[test]
fn what_is_read_in_other_languages_is_not_english() {
    let lines = |language: &str| screens(language).lines().map(str::to_owned).collect::<Vec<_>>();
    let english = lines("en-GB");
    for language in ["de-AT", "es-ES"] {
        let same: Vec<String> = lines(language)
            .into_iter()
            .filter(|line| line.split_whitespace().count() > 3 && english.contains(line))
            .filter(|line| !line.starts_with("# "))
            .collect();
        assert_eq!(same, Vec::<String>::new(), "{language}");
    }
}
