//! The massage screens as a family sees them.

use super::*;
use crate::guide::session::Session;
use crate::model::{
    BodyArea, BreastSide, Details, Instant, Massage, MassageOutcome, NoneMark, OwnStep, Permission,
    RoutineName, SessionAdvice, SessionEvent, SessionStart, Span, StartAdvice,
};
use crate::model::{ClockTime, EntryKind};
use crate::screen::testing::{Home, JONAS, MIRA, baby_said_no, sleep};
use crate::words::Words;

fn words() -> Words {
    Words::english()
}

fn at(seconds: i64) -> Instant {
    Instant(1_795_200_000_000 + seconds * 1000)
}

fn session(own: &[(&str, u32)]) -> Session {
    let own = own
        .iter()
        .map(|(stroke, seconds)| OwnStep { stroke: (*stroke).to_owned(), seconds: *seconds });
    let start = SessionStart {
        routine: RoutineName::Own,
        own: own.collect(),
        age_months: 2.0,
        leave_out: vec![],
        state_before: None,
        calm_before: None,
        oil: None,
    };
    Session::begin(&start, at(0))
}

#[test]
fn the_guide_asks_three_questions_with_fifteen_checks_and_shows_everything_by_name() {
    let guide = guide_screen(2.0, &words());
    let checks: Vec<usize> = guide.questions.iter().map(|q| q.checks.len()).collect();
    assert_eq!(checks, [4, 8, 3]);
    assert_eq!(guide.states.iter().filter(|state| state.best_to_start).count(), 1);
    assert_eq!(guide.states[3].look_for, "Bright eyes. A still body. Looks at you.");
    let areas: Vec<(Option<&str>, usize)> =
        guide.areas.iter().map(|area| (area.name.as_deref(), area.strokes.len())).collect();
    assert_eq!(
        areas,
        [
            (Some("Legs and feet"), 13),
            (Some("Tummy"), 8),
            (Some("Chest"), 4),
            (Some("Arms and hands"), 10),
            (Some("Face"), 7),
            (Some("Back"), 6),
            (None, 1),
        ]
    );
    let routines: Vec<(&str, f64)> =
        guide.routines.iter().map(|routine| (routine.name.as_str(), routine.minutes)).collect();
    assert_eq!(
        routines,
        [
            ("Full massage", 10.0),
            ("Short massage", 3.0),
            ("Bedtime", 10.0),
            ("Tummy for wind", 5.0),
            ("Relaxing touch", 3.0),
        ]
    );
    assert!(!serde_json::to_string(&guide).unwrap().contains("\"["), "a sentence is missing");
}

#[test]
fn the_answers_say_whether_to_start_and_why() {
    let fine = start_screen(&[], &words());
    assert_eq!((fine.advice, fine.reasons.len()), (StartAdvice::Fine, 0));
    let stump = start_screen(&["cord-stump".into()], &words());
    assert_eq!(stump.sentence, "It is fine to start. Leave this out: Tummy.");
    let fever = start_screen(&["fever-or-unwell".into(), "asleep".into()], &words());
    assert_eq!(fever.advice, StartAdvice::NotToday);
    assert_eq!(fever.sentence, "Not today. A cuddle is lovely too.");
    assert_eq!(fever.reasons[0].name, "Hot, or not well");
    assert_eq!(fever.reasons[1].why, "Let your baby sleep. There is time later.");
}

#[test]
fn a_session_shows_its_stroke_its_picture_and_what_comes_next() {
    let begun = session(&[("legs-02-indian-milking", 60), ("chest-02-open-book", 20)]);
    let asking = session_screen(&begun, at(5), &words());
    assert_eq!(asking.step.as_ref().unwrap().say, "“Shall we have a massage?”");
    assert_eq!((asking.place, asking.places, asking.picture), (1, 4, None));
    let session = begun.after(&SessionEvent::Next, at(20));
    let screen = session_screen(&session, at(30), &words());
    let step = screen.step.unwrap();
    assert_eq!((step.name.as_str(), step.area), ("Indian milking", Some(BodyArea::Legs)));
    // 30 s for each leg, 7.16 s a cycle: 4.2 times.
    assert_eq!(step.times.as_deref(), Some("About 4 times on each side"));
    assert_eq!((screen.left_seconds, screen.other_side_in_seconds), (50.0, Some(20.0)));
    assert!(!screen.picture.unwrap().other_side);
    assert_eq!(screen.next.unwrap().name, "Open book");
    let later = session_screen(&session, at(51), &words());
    assert_eq!(later.other_side_sentence.as_deref(), Some("Now the other side."));
    assert!(later.picture.unwrap().other_side);
    let up = session_screen(&session, at(90), &words());
    assert_eq!(up.left_seconds, 0.0);
    assert!(up.time_is_up.is_some() && up.step.is_some());
    assert_eq!(Session::restore(&up.saved).unwrap(), session);
}

#[test]
fn every_step_of_every_routine_has_its_words_and_every_stroke_its_picture() {
    use RoutineName::{Bedtime, Full, Relaxing, Short, Wind};
    for (routine, age_months) in
        [(Full, 1.0), (Full, 8.0), (Short, 1.0), (Bedtime, 8.0), (Wind, 2.0), (Relaxing, 2.0)]
    {
        let start = SessionStart {
            routine,
            own: vec![],
            age_months,
            leave_out: vec![],
            state_before: None,
            calm_before: None,
            oil: None,
        };
        let mut session = Session::begin(&start, at(0));
        let mut seconds = 0;
        while session.outcome().is_none() {
            let screen = session_screen(&session, at(seconds), &words());
            let step = screen.step.as_ref().unwrap();
            for text in [&step.name, &step.how, &step.say, &screen.routine_name] {
                assert!(!text.is_empty() && !text.starts_with('['), "{text}");
            }
            assert_eq!(screen.picture.map(|picture| picture.stroke), step.stroke);
            assert_eq!(screen.next.is_none(), screen.place == screen.places);
            seconds += i64::from(step.seconds);
            session = session.after(&SessionEvent::Next, at(seconds));
        }
        let expected = if routine == Short { MassageOutcome::Short } else { MassageOutcome::Full };
        assert_eq!(session.outcome(), Some(expected));
    }
}

#[test]
fn crying_is_answered_with_comfort_and_the_session_can_still_go_on() {
    let event = SessionEvent::CueSeen { cue: "cries".into() };
    let session = session(&[("chest-02-open-book", 20)]).after(&SessionEvent::Next, at(20));
    let screen = session_screen(&session.after(&event, at(25)), at(25), &words());
    let advice = screen.advice.unwrap();
    assert_eq!((advice.advice, advice.stop), (SessionAdvice::Crying, true));
    assert_eq!(advice.sentence, "Your baby is crying. Stop and comfort first.");
    assert!(screen.next.is_some());
    assert_eq!((screen.cues[0].name.as_str(), screen.cues[0].minute), ("Cries", 0));
}

#[test]
fn a_no_is_a_good_ending() {
    let session = session(&[("chest-02-open-book", 20)])
        .after(&SessionEvent::Asked { answer: Permission::No }, at(10))
        .after(&SessionEvent::Stop { outcome: MassageOutcome::BabySaidNo }, at(12));
    let end = session_screen(&session, at(15), &words()).end.unwrap();
    assert_eq!(end.sentence, "You asked and you listened. Saying no is fine.");
    assert_eq!(end.entries.len(), 1);
    assert_eq!(end.entries[0].span, Span::Moment { start: at(12) });
}

#[test]
fn the_end_says_the_minutes_together() {
    let ended = |seconds| {
        let session = session(&[("chest-02-open-book", 20)])
            .after(&SessionEvent::Next, at(0))
            .after(&SessionEvent::Stop { outcome: MassageOutcome::Short }, at(seconds));
        session_screen(&session, at(999), &words()).end.unwrap().sentence
    };
    assert_eq!(ended(30), "Less than a minute. Every touch counts.");
    assert_eq!(ended(60), "One minute with your baby.");
    assert_eq!(ended(359), "5 minutes with your baby.");
}

fn massaged(areas: &[BodyArea], outcome: MassageOutcome) -> Details {
    let strokes = vec!["legs-02-indian-milking".to_owned(), "back-06-combing".to_owned()];
    let areas = areas.to_vec();
    Details::Massage {
        massage: Massage { areas, strokes, outcome: Some(outcome), ..Massage::default() },
    }
}

fn journal(home: &Home, now: &str, weeks: u32) -> MassageJournalScreen {
    journal_screen(&JournalInput {
        child: &home.children[0],
        calendar: &home.calendar(),
        entries: &home.entries,
        none_marks: &home.none_marks,
        weeks,
        now: home.at(now),
        words: &words(),
    })
}

#[test]
fn the_journal_counts_a_week_without_a_verdict() {
    use BodyArea::{Back, Legs};
    use MassageOutcome::{Full, StoppedByBaby};
    let mut home = Home::new("Europe/London");
    home.between(massaged(&[Legs, Back], Full), "2026-11-09 19:00", "19:15");
    home.between(massaged(&[Legs, Back], Full), "2026-11-14 18:50", "19:05");
    home.between(massaged(&[Legs], StoppedByBaby), "2026-11-16 19:04", "19:10");
    home.moment(baby_said_no(), "2026-11-17 19:00");
    let last = home.between(massaged(&[Back, Legs], Full), "2026-11-19 19:40", "19:50");
    home.between(sleep(), "2026-11-19 20:00", "23:00");
    home.none_marks.push(NoneMark {
        child: MIRA,
        kind: EntryKind::Massage,
        date: "2026-11-18".parse().unwrap(),
    });
    let screen = journal(&home, "2026-11-20 09:00", 2);
    let week = &screen.weeks[0];
    assert_eq!(week.first, "2026-11-14".parse().unwrap());
    assert_eq!((week.sessions, week.said_no, week.minutes), (3, 1, 31.0));
    // November 14, 16, 17, 18 and 19; the week is 14 to 20.
    assert_eq!((week.days_logged, week.days), (5, 7));
    let areas: Vec<(&str, u32)> =
        week.areas.iter().map(|area| (area.name.as_str(), area.sessions)).collect();
    assert_eq!(areas, [("Legs and feet", 3), ("Back", 2)]);
    let outcomes: Vec<(&str, u32)> =
        week.outcomes.iter().map(|outcome| (outcome.name.as_str(), outcome.times)).collect();
    assert_eq!(outcomes, [("The whole routine", 2), ("Baby had enough", 1), ("Baby said no", 1)]);
    // 18:50, 19:04, 19:40: the middle is 19:04, to the quarter 19:00.
    assert_eq!(week.usual_time, ClockTime::new(19, 0));
    assert_eq!(week.sentences, ["3 massages", "Your baby said no once, and you listened."]);
    assert_eq!((screen.weeks[1].sessions, screen.weeks[1].usual_time), (1, None));
    assert_eq!((screen.empty, screen.last), (None, Some(last)));
    // 10 min on two strokes.
    let again = screen.again.unwrap();
    assert_eq!((again.own.len(), again.own[0].seconds), (2, 300));
}

#[test]
fn evenings_on_both_sides_of_midnight_have_their_middle_at_midnight() {
    let mut home = Home::new("Europe/London");
    let done = || massaged(&[BodyArea::Legs], MassageOutcome::Full);
    home.between(done(), "2026-11-15 23:40", "23:50");
    home.between(done(), "2026-11-17 00:02", "00:12");
    home.between(done(), "2026-11-18 00:30", "00:40");
    let screen = journal(&home, "2026-11-20 09:00", 1);
    assert_eq!(screen.weeks[0].usual_time, ClockTime::new(0, 0));
}

#[test]
fn weeks_without_a_massage_say_so_and_other_children_do_not_count() {
    let mut home = Home::new("Europe/London");
    let start = home.at("2026-11-18 19:00");
    let end = home.at("2026-11-18 19:10");
    home.add(JONAS, massaged(&[], MassageOutcome::Full), Span::Interval { start, end });
    home.breast(&[(BreastSide::Left, "2026-11-18 20:00", "2026-11-18 20:10")]);
    let screen = journal(&home, "2026-11-20 09:00", 4);
    assert_eq!(screen.empty.as_deref(), Some("No massage noted in these weeks."));
    assert_eq!((screen.weeks.len(), screen.again), (4, None));
}

#[test]
fn nothing_is_promised_and_nobody_is_told_what_to_do() {
    let banned = [
        " should ",
        "because",
        "improve",
        "treat",
        "cure",
        "prevent",
        "reliev",
        "boost",
        "detox",
        "normal",
        "toxin",
        "immun",
        "digest",
        "bond",
        "oxytocin",
        "calms your",
        "helps your",
        "iaim",
        "approved",
        "certified",
        "benefit",
    ];
    let files =
        [include_str!("../../words/en/massage.ftl"), include_str!("../../words/en/strokes.ftl")];
    for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
        let text = line.split_once('=').map_or(line, |(_, text)| text).to_lowercase();
        for word in banned {
            assert!(!text.contains(word), "{word}: {line}");
        }
    }
}
