//! The massage screens as a family sees them.

use super::*;
use crate::model::{
    BabyState, BodyArea, BreastSide, ClockTime, Details, EntryKind, Instant, KeptEvent,
    KeptSession, Massage, MassageOutcome, NoneMark, OwnRoutine, OwnStep, Permission, RoutineId,
    RoutineName, SessionAdvice, SessionEvent, SessionId, SessionStart, Span, StartAdvice,
};
use crate::screen::testing::{Home, JONAS, MIRA, baby_said_no, sleep};
use crate::words::Words;

fn words() -> Words {
    Words::english()
}

fn at(seconds: i64) -> Instant {
    Instant(1_795_200_000_000 + seconds * 1000)
}

fn strokes(strokes: &[(&str, u32)]) -> Vec<OwnStep> {
    let step = |(stroke, seconds): &(&str, u32)| OwnStep {
        stroke: (*stroke).to_owned(),
        seconds: *seconds,
    };
    strokes.iter().map(step).collect()
}

fn begun(routine: RoutineName, own: Vec<OwnStep>, age_months: f64) -> KeptSession {
    let start = SessionStart {
        routine,
        own,
        age_months,
        leave_out: vec![],
        state_before: None,
        calm_before: None,
        oil: None,
    };
    KeptSession {
        id: SessionId(uuid::Uuid::from_u128(1)),
        child: MIRA,
        caregiver: None,
        began: at(0),
        start,
        routine_name: None,
        repeats: None,
        saved: None,
        events: vec![],
    }
}

fn session(own: &[(&str, u32)]) -> KeptSession {
    begun(RoutineName::Own, strokes(own), 2.0)
}

fn after(kept: &KeptSession, event: SessionEvent, when: Instant) -> KeptSession {
    let mut kept = kept.clone();
    kept.events.push(KeptEvent { at: when, event });
    kept
}

fn before(applies: &[&str]) -> MassageStartScreen {
    let own = OwnRoutine {
        id: RoutineId(uuid::Uuid::from_u128(2)),
        name: "After the bath".into(),
        steps: strokes(&[("tummy-06-i-love-you", 60), ("back-06-combing", 105)]),
    };
    let applies: Vec<String> = applies.iter().map(|key| (*key).to_owned()).collect();
    start_screen(&StartInput {
        applies: &applies,
        age_months: 2.0,
        own: &[own],
        recent: &[],
        unfinished: None,
        now: at(0),
        words: &words(),
    })
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
    let fine = before(&[]);
    assert_eq!((fine.advice, fine.reasons.len()), (StartAdvice::Fine, 0));
    let stump = before(&["cord-stump"]);
    assert_eq!(stump.sentence, "It is fine to start. Leave this out: Tummy.");
    let fever = before(&["fever-or-unwell", "asleep"]);
    assert_eq!(fever.advice, StartAdvice::NotToday);
    assert_eq!(fever.sentence, "Not today. A cuddle is lovely too.");
    assert_eq!(fever.reasons[0].name, "Hot, or not well");
    assert_eq!(fever.reasons[1].why, "Let your baby sleep. There is time later.");
    let ticked = fever.questions.iter().flat_map(|question| &question.checks);
    let ticked: Vec<&str> =
        ticked.filter(|check| check.applies).map(|check| check.key.as_str()).collect();
    assert_eq!(ticked.len(), 2);
}

#[test]
fn what_can_be_begun_leaves_out_what_the_answers_say() {
    let all = before(&[]);
    let names: Vec<&str> = all.routines.iter().map(|routine| routine.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Full massage",
            "Short massage",
            "Bedtime",
            "Tummy for wind",
            "Relaxing touch",
            "After the bath"
        ]
    );
    // 60 s of tummy, 105 s of back and 15 s of thanks.
    let own = all.routines.last().unwrap();
    assert_eq!((own.minutes, own.areas.as_slice()), (3.0, &[BodyArea::Tummy, BodyArea::Back][..]));
    assert!(all.routines.iter().all(|routine| routine.rather_not.is_empty()));
    let stump = before(&["cord-stump"]);
    let own = stump.routines.last().unwrap();
    assert_eq!((own.minutes, own.areas.as_slice()), (2.0, &[BodyArea::Back][..]));
    let wind = stump.routines.iter().find(|r| r.routine == RoutineName::Wind).unwrap();
    assert_eq!(wind.rather_not, ["The cord stump is still on"]);
}

#[test]
fn a_session_shows_its_stroke_its_picture_and_what_comes_next() {
    let begun = session(&[("legs-02-indian-milking", 60), ("chest-02-open-book", 20)]);
    let asking = session_screen(&begun, at(5), &words());
    assert_eq!(asking.step.as_ref().unwrap().say, "“Shall we have a massage?”");
    assert_eq!((asking.place, asking.places, asking.picture), (1, 4, None));
    let session = after(&begun, SessionEvent::Next, at(20));
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
}

#[test]
fn a_session_says_in_one_sentence_where_it_stands() {
    let session = after(&session(&[("chest-02-open-book", 90)]), SessionEvent::Next, at(20));
    let sentence =
        |kept: &KeptSession, seconds| session_screen(kept, at(seconds), &words()).sentence;
    assert_eq!(sentence(&session, 140), "Massage, 2 min: Open book");
    let paused = after(&session, SessionEvent::Pause, at(80));
    assert_eq!(sentence(&paused, 140), "Massage, 1 min: Open book, paused");
    let ended = after(&paused, SessionEvent::Stop { outcome: MassageOutcome::Short }, at(150));
    assert_eq!(sentence(&ended, 160), "The massage has ended. It is not saved yet.");
}

#[test]
fn everything_to_tap_has_its_name_and_cues_stand_by_what_they_say() {
    let seen = |key: &str| SessionEvent::CueSeen { cue: key.into() };
    let session = after(&session(&[("chest-02-open-book", 90)]), seen("yawns"), at(5));
    let screen = session_screen(&after(&session, seen("yawns"), at(70)), at(80), &words());
    let groups: Vec<(&str, usize)> =
        screen.cue_groups.iter().map(|group| (group.title.as_str(), group.cues.len())).collect();
    assert_eq!(groups.iter().map(|group| group.1).sum::<usize>(), 31);
    assert_eq!(groups[0].0, "Yes, easy to see");
    let no = &screen.cue_groups[3];
    assert!(!no.says_yes && !no.easy_to_see);
    assert_eq!(no.cues.iter().find(|cue| cue.key == "yawns").unwrap().seen, 2);
    assert_eq!(screen.state_buttons[3].state, BabyState::QuietAlert);
    assert_eq!(screen.outcome_buttons[3].name, "Baby said no");
    assert_eq!(screen.answer_buttons.len(), 3);
    assert!(!serde_json::to_string(&screen).unwrap().contains("\"["), "a sentence is missing");
}

#[test]
fn own_routines_stand_beside_the_strokes_to_make_more_of() {
    assert!(own_routines_screen(&[], &words()).empty.is_some());
    let own = OwnRoutine {
        id: RoutineId(uuid::Uuid::from_u128(2)),
        name: "After the bath".into(),
        steps: strokes(&[("of-a-later-version", 60), ("back-06-combing", 105)]),
    };
    let screen = own_routines_screen(&[own], &words());
    let shown = &screen.routines[0];
    // What this version does not know is kept, and not shown.
    assert_eq!((shown.steps.len(), shown.strokes.len()), (2, 1));
    assert_eq!((shown.strokes[0].name.as_str(), shown.minutes), ("Combing", 2.0));
    assert_eq!((screen.areas.len(), screen.empty), (7, None));
}

#[test]
fn every_step_of_every_routine_has_its_words_and_every_stroke_its_picture() {
    use RoutineName::{Bedtime, Full, Relaxing, Short, Wind};
    for (routine, age_months) in
        [(Full, 1.0), (Full, 8.0), (Short, 1.0), (Bedtime, 8.0), (Wind, 2.0), (Relaxing, 2.0)]
    {
        let mut session = begun(routine, vec![], age_months);
        let mut seconds = 0;
        loop {
            let screen = session_screen(&session, at(seconds), &words());
            if let Some(end) = screen.end {
                let expected =
                    if routine == Short { MassageOutcome::Short } else { MassageOutcome::Full };
                assert_eq!(end.outcome, expected);
                break;
            }
            let step = screen.step.as_ref().unwrap();
            for text in [&step.name, &step.how, &step.say, &screen.routine_name] {
                assert!(!text.is_empty() && !text.starts_with('['), "{text}");
            }
            assert_eq!(screen.picture.map(|picture| picture.stroke), step.stroke);
            assert_eq!(screen.next.is_none(), screen.place == screen.places);
            seconds += i64::from(step.seconds);
            session = after(&session, SessionEvent::Next, at(seconds));
        }
    }
}

#[test]
fn crying_is_answered_with_comfort_and_the_session_can_still_go_on() {
    let event = SessionEvent::CueSeen { cue: "cries".into() };
    let session = after(&session(&[("chest-02-open-book", 20)]), SessionEvent::Next, at(20));
    let screen = session_screen(&after(&session, event, at(25)), at(25), &words());
    let advice = screen.advice.unwrap();
    assert_eq!((advice.advice, advice.stop), (SessionAdvice::Crying, true));
    assert_eq!(advice.sentence, "Your baby is crying. Stop and comfort first.");
    assert!(screen.next.is_some());
    assert_eq!((screen.cues[0].name.as_str(), screen.cues[0].minute), ("Cries", 0));
}

#[test]
fn a_no_is_a_good_ending() {
    let asked = SessionEvent::Asked { answer: Permission::No };
    let asked = after(&session(&[("chest-02-open-book", 20)]), asked, at(10));
    let session = after(&asked, SessionEvent::Stop { outcome: MassageOutcome::BabySaidNo }, at(12));
    let end = session_screen(&session, at(15), &words()).end.unwrap();
    assert_eq!(end.sentence, "You asked and you listened. Saying no is fine.");
    assert_eq!(end.entries.len(), 1);
    assert_eq!(end.entries[0].span, Span::Moment { start: at(12) });
}

#[test]
fn the_end_says_the_minutes_together() {
    let ended = |seconds| {
        let session = after(&session(&[("chest-02-open-book", 20)]), SessionEvent::Next, at(0));
        let stop = SessionEvent::Stop { outcome: MassageOutcome::Short };
        let session = after(&session, stop, at(seconds));
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
    assert_eq!((screen.again.len(), screen.again[0].seconds), (2, 300));
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
    assert_eq!((screen.weeks.len(), screen.again), (4, Vec::new()));
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
