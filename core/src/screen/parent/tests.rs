use uuid::Uuid;

use super::*;
use crate::model::{BondingMoment, EntryId, ParentMood, SelfCare, Source, Span};
use crate::screen::testing::Home;

fn mood(mood: ParentMood) -> Wellbeing {
    Wellbeing { mood: Some(mood), ..Wellbeing::default() }
}

struct Page {
    home: Home,
}

impl Page {
    fn new() -> Self {
        Self { home: Home::new("Europe/London") }
    }

    fn log(&mut self, at: &str, wellbeing: Wellbeing) {
        let id = EntryId(Uuid::from_u128(0xb000 + self.home.entries.len() as u128));
        self.home.entries.push(Entry {
            id,
            child: None,
            span: Span::Moment { start: self.home.at(at) },
            details: Details::Wellbeing { wellbeing },
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
            removed: None,
        });
    }

    fn at(&self, now: &str) -> ParentScreen {
        snapshot(&ParentInput {
            entries: &self.home.entries,
            country: Some("GB"),
            calendar: &self.home.calendar(),
            now: self.home.at(now),
            words: &Words::english(),
        })
    }
}

#[test]
fn the_urgent_card_comes_at_once_with_numbers_to_call() {
    let mut page = Page::new();
    page.log("2026-11-20 03:12", mood(ParentMood::MayHurt));
    let help = page.at("2026-11-20 03:12").help.unwrap();
    assert!(help.urgent);
    assert_eq!(help.support.lines[0].number, "999");
    assert_eq!(help.beside.unwrap().id, "cannot-cope");
    // A minute later "fine" is picked; the card stays for the day.
    page.log("2026-11-20 03:13", mood(ParentMood::Fine));
    assert!(page.at("2026-11-20 20:00").help.unwrap().urgent);
    assert_eq!(page.at("2026-11-21 03:12").help, None);
}

#[test]
fn the_urgent_card() {
    let mut page = Page::new();
    page.log("2026-11-20 03:12", mood(ParentMood::Hopeless));
    insta::assert_json_snapshot!(page.at("2026-11-20 03:12"));
}

#[test]
fn an_urgent_word_that_was_the_last_keeps_the_card() {
    let mut page = Page::new();
    page.log("2026-11-10 22:00", mood(ParentMood::Hopeless));
    assert!(page.at("2026-11-20 09:00").help.unwrap().urgent);
}

#[test]
fn the_help_card_is_shown_on_the_fourteenth_logged_day_and_not_again() {
    let mut page = Page::new();
    for day in 1..=13 {
        page.log(&format!("2026-11-{day:02} 21:00"), mood(ParentMood::Low));
    }
    assert_eq!(page.at("2026-11-13 22:00").help, None);
    page.log("2026-11-14 21:00", mood(ParentMood::Low));
    let help = page.at("2026-11-14 22:00").help.unwrap();
    assert!(!help.urgent && !help.lines[0].is_empty());
    page.log("2026-11-15 21:00", mood(ParentMood::Low));
    assert_eq!(page.at("2026-11-15 22:00").help, None);
}

#[test]
fn tired_for_weeks_shows_no_card() {
    let mut page = Page::new();
    for day in 1..=20 {
        page.log(&format!("2026-11-{day:02} 21:00"), mood(ParentMood::Tired));
    }
    let screen = page.at("2026-11-20 22:00");
    assert_eq!((screen.help, screen.days.len()), (None, 14));
    assert_eq!(screen.days[13].moods, ["Tired"]);
}

#[test]
fn what_was_done_today_is_marked_until_the_day_ends() {
    let mut page = Page::new();
    let done = Wellbeing {
        self_care: vec![SelfCare::Breathed],
        bonding: vec![BondingMoment::Smile],
        memory: Some("She held my thumb.".into()),
        confidence: Some(3),
        ..Wellbeing::default()
    };
    page.log("2026-11-20 21:00", done);
    let screen = page.at("2026-11-20 23:00");
    let marked: Vec<SelfCare> =
        screen.self_care.iter().filter(|c| c.today).map(|c| c.what).collect();
    assert_eq!((marked, screen.self_care.len()), (vec![SelfCare::Breathed], 6));
    assert!(screen.bonding.iter().any(|choice| choice.today));
    assert_eq!(screen.memories[0].text, "She held my thumb.");
    assert_eq!((screen.confidence.asked, screen.confidence.last), (false, Some(3)));
    let next = page.at("2026-11-21 08:00");
    assert!(next.self_care.iter().all(|choice| !choice.today));
    assert!(!next.confidence.asked);
    assert!(page.at("2026-11-27 08:00").confidence.asked);
}

#[test]
fn the_breathing_timer_takes_a_minute() {
    let screen = Page::new().at("2026-11-20 23:00");
    assert_eq!((screen.breathing.seconds, screen.breathing.steps.len()), (60, 12));
    assert_eq!(screen.breathing.steps[1].words, "Breathe out");
    assert!(screen.confidence.asked && screen.help.is_none());
}
