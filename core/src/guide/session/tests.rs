//! Sessions as families have them.

use super::*;
use crate::model::{
    Activity, ActivityKind, Details, Massage, MassageActivity, MassageSegment, OwnStep,
    SessionAdvice as Advice, SessionEvent, Span,
};
use MassageOutcome::{BabySaidNo, Full, Interrupted, Short, StoppedByBaby};
use SessionEvent::{Asked, Back, Next, Pause, Resume, Stop};

const EVENING: i64 = 1_795_200_000_000;

/// So many seconds after the session began.
fn at(seconds: i64) -> Instant {
    Instant(EVENING + seconds * 1000)
}

fn start(routine: RoutineName) -> SessionStart {
    SessionStart {
        routine,
        own: vec![],
        age_months: 2.0,
        leave_out: vec![],
        state_before: Some(BabyState::QuietAlert),
        calm_before: None,
        oil: None,
    }
}

/// Asking takes 20 s by default; then legs for 40 s, chest for 30 s, thanks for 15 s.
fn own() -> Session {
    let step = |stroke: &str, seconds| OwnStep { stroke: stroke.into(), seconds };
    let own = vec![step("legs-02-indian-milking", 40), step("chest-02-open-book", 30)];
    Session::begin(&SessionStart { own, ..start(RoutineName::Own) }, at(0))
}

fn run(session: Session, events: &[(i64, SessionEvent)]) -> Session {
    events.iter().fold(session, |session, (seconds, event)| session.after(event, at(*seconds)))
}

fn seen(cue: &str) -> SessionEvent {
    SessionEvent::CueSeen { cue: cue.into() }
}

fn massage_of(session: &Session) -> (Massage, Span) {
    let entries = session.finished();
    let Some(Finished { details: Details::Massage { massage }, span }) = entries.first() else {
        panic!("no massage in {entries:?}")
    };
    (massage.clone(), *span)
}

fn segment(
    activity: MassageActivity,
    area: Option<BodyArea>,
    from: i64,
    to: i64,
) -> MassageSegment {
    MassageSegment { activity, area, start: at(from), end: Some(at(to)) }
}

#[test]
fn a_whole_session_becomes_an_entry_with_all_that_happened() {
    let session = run(
        own(),
        &[
            (10, Asked { answer: Permission::Yes }),
            (20, Next),
            (50, Pause),
            (80, seen("yawns")),
            (90, Resume),
            (100, Next),
            (130, Next),
            (145, Next),
            (
                200,
                SessionEvent::Afterwards {
                    state: Some(BabyState::Drowsy),
                    calm: Some(4),
                    learned: Some("Likes a slow song".into()),
                },
            ),
        ],
    );
    let (massage, span) = massage_of(&session);
    // Hands were on the baby from 20 s to 145 s; asking came before.
    assert_eq!(span, Span::Interval { start: at(20), end: at(145) });
    let (rub, pause) = (MassageActivity::Massage, MassageActivity::Pause);
    assert_eq!(
        massage.segments,
        [
            segment(rub, Some(BodyArea::Legs), 20, 50),
            segment(pause, None, 50, 90),
            segment(rub, Some(BodyArea::Legs), 90, 100),
            segment(rub, Some(BodyArea::Chest), 100, 130),
            segment(rub, None, 130, 145),
        ]
    );
    assert_eq!(massage.areas, [BodyArea::Legs, BodyArea::Chest]);
    assert_eq!(massage.strokes, ["legs-02-indian-milking", "chest-02-open-book"]);
    // 80 s is the 60th second after 20 s: minute 1.
    assert_eq!(massage.cues, [CueSeen { cue: "yawns".into(), minute: 1 }]);
    assert_eq!(massage.outcome, Some(Full));
    assert_eq!(massage.permission, Some(Permission::Yes));
    assert_eq!(massage.state_before, Some(BabyState::QuietAlert));
    assert_eq!(massage.state_after, Some(BabyState::Drowsy));
    assert_eq!(
        (massage.calm_after, massage.learned.as_deref()),
        (Some(4), Some("Likes a slow song"))
    );
    assert_eq!(session.massage_milliseconds(at(999)), (30 + 10 + 30 + 15) * 1000);
    assert_eq!(session.paused_milliseconds(at(999)), 40_000);
    assert_eq!(session.beside_milliseconds(at(999)), 20_000);
    assert_eq!(session.elapsed_milliseconds(at(999)), 145_000);
}

#[test]
fn thirty_seconds_count() {
    let session = run(own(), &[(20, Next), (50, Stop { outcome: StoppedByBaby })]);
    let (massage, span) = massage_of(&session);
    assert_eq!(span, Span::Interval { start: at(20), end: at(50) });
    assert_eq!(massage.strokes, ["legs-02-indian-milking"]);
    assert_eq!(massage.outcome, Some(StoppedByBaby));
}

#[test]
fn a_baby_who_says_no_gives_an_entry_of_a_moment() {
    let asked = run(own(), &[(12, Asked { answer: Permission::No })]);
    assert_eq!(asked.advice(at(12)), Some(Advice::SaidNo));
    let session = run(asked, &[(15, Stop { outcome: BabySaidNo })]);
    let (massage, span) = massage_of(&session);
    assert_eq!(span, Span::Moment { start: at(15) });
    assert_eq!((massage.outcome, massage.permission), (Some(BabySaidNo), Some(Permission::No)));
    assert!(massage.segments.is_empty() && massage.strokes.is_empty() && massage.areas.is_empty());
}

#[test]
fn time_left_counts_down_and_waits_at_zero() {
    let session = run(own(), &[(20, Next)]);
    assert_eq!(session.left_milliseconds(at(45)), 15_000);
    // 15 s of legs, 30 s of chest, 15 s of thanks.
    assert_eq!(session.left_in_all_milliseconds(at(45)), 60_000);
    assert_eq!(session.left_milliseconds(at(300)), 0);
    assert_eq!(session.step().and_then(Step::stroke), Some("legs-02-indian-milking"));
    assert_eq!(session.next_step().and_then(Step::stroke), Some("chest-02-open-book"));
}

#[test]
fn a_pause_takes_nothing_from_the_step() {
    let session = run(own(), &[(20, Next), (30, Pause), (500, Resume)]);
    assert_eq!(session.left_milliseconds(at(505)), 25_000);
    assert!(!session.is_paused());
}

#[test]
fn going_back_goes_on_where_the_step_was_left() {
    let session = run(own(), &[(20, Next), (30, Next), (40, Back)]);
    assert_eq!(session.step().and_then(Step::stroke), Some("legs-02-indian-milking"));
    // 10 of its 40 s are spent.
    assert_eq!(session.left_milliseconds(at(40)), 30_000);
    let first = run(session, &[(41, Back), (42, Back), (43, Back)]);
    assert_eq!(first.step().map(|step| &step.kind), Some(&StepKind::Ask));
}

#[test]
fn strokes_that_were_only_passed_over_are_not_logged() {
    let session = run(own(), &[(20, Next), (22, Next), (60, Stop { outcome: Short })]);
    let (massage, _) = massage_of(&session);
    // Legs had 2 s, less than the 3 s of a stroke.
    assert_eq!(massage.strokes, ["chest-02-open-book"]);
    assert_eq!(massage.areas, [BodyArea::Chest]);
    assert_eq!(massage.segments[0], segment(MassageActivity::Massage, None, 20, 22));
}

#[test]
fn an_area_left_out_is_passed_over_at_once_and_from_the_start() {
    let session = run(own(), &[(20, Next), (30, SessionEvent::SkipArea { area: BodyArea::Legs })]);
    assert_eq!(session.step().and_then(Step::stroke), Some("chest-02-open-book"));
    assert_eq!(session.left_out(), [BodyArea::Legs]);
    let done = run(session, &[(60, Next), (75, Next)]);
    assert_eq!(done.outcome(), Some(Short));

    let full = SessionStart { leave_out: vec![BodyArea::Legs], ..start(RoutineName::Full) };
    let session = run(Session::begin(&full, at(0)), &[(30, Next)]);
    assert_eq!(session.step().and_then(Step::stroke), Some("tummy-01-resting-hands"));
}

#[test]
fn the_last_area_left_out_leads_to_the_thanks() {
    let session = run(
        own(),
        &[(20, Next), (60, Next), (70, SessionEvent::SkipArea { area: BodyArea::Chest })],
    );
    assert_eq!(session.step().map(|step| &step.kind), Some(&StepKind::Close));
}

#[test]
fn one_subtle_cue_alone_is_no_no() {
    let session = run(own(), &[(20, Next), (30, seen("yawns")), (31, seen("smiles"))]);
    assert_eq!(session.advice(at(31)), None);
    let session = run(session, &[(50, seen("looks-away"))]);
    assert_eq!(session.advice(at(50)), Some(Advice::SlowDown));
}

#[test]
fn two_plain_cues_together_advise_to_stop_and_comfort_and_forbid_nothing() {
    let session = run(own(), &[(20, Next), (30, seen("turns-away"))]);
    assert_eq!(session.advice(at(30)), Some(Advice::SlowDown));
    // The same cue two seconds later is a double tap.
    let session = run(session, &[(32, seen("turns-away"))]);
    assert_eq!(session.advice(at(32)), Some(Advice::SlowDown));
    let session = run(session, &[(60, seen("pushes-hands-away"))]);
    assert_eq!(session.advice(at(60)), Some(Advice::Comfort));
    let on = run(session.clone(), &[(61, Next)]);
    assert_eq!(on.step().and_then(Step::stroke), Some("chest-02-open-book"));
    // From 3 min after the first cue on they are no cluster any more.
    assert_eq!(session.advice(at(210)), Some(Advice::Comfort));
    assert_eq!(session.advice(at(211)), Some(Advice::SlowDown));
}

#[test]
fn crying_advises_comfort_until_the_baby_is_seen_calm() {
    let state = |state| SessionEvent::StateSeen { state };
    let session = run(own(), &[(20, Next), (30, state(BabyState::Crying))]);
    assert_eq!(session.advice(at(900)), Some(Advice::Crying));
    let calm = run(session, &[(90, Pause), (400, state(BabyState::QuietAlert))]);
    assert_eq!(calm.advice(at(400)), None);
    assert_eq!(run(calm, &[(410, seen("cries"))]).advice(at(410)), Some(Advice::Crying));
}

#[test]
fn a_baby_who_fell_asleep_is_left_to_sleep() {
    let session = run(own(), &[(20, Next), (30, seen("falls-asleep"))]);
    assert_eq!(session.advice(at(30)), Some(Advice::LetSleep));
}

#[test]
fn a_session_nobody_touched_for_45_minutes_was_perhaps_forgotten() {
    let session = run(own(), &[(20, Next), (30, seen("smiles"))]);
    assert_eq!(session.left_milliseconds(at(45)), 15_000);
    assert_eq!(session.advice(at(30 + 45 * 60)), None);
    assert_eq!(session.advice(at(31 + 45 * 60)), Some(Advice::Forgotten));
}

#[test]
fn a_session_open_for_days_ends_after_48_hours() {
    let session = run(own(), &[(20, Next), (300_000, Stop { outcome: Interrupted })]);
    assert_eq!(session.ended_at(), Some(at(48 * 3600)));
}

#[test]
fn a_bedtime_routine_is_logged_around_its_massage() {
    let session = Session::begin(&start(RoutineName::Bedtime), at(0));
    let session = run(session, &[(600, Next), (630, Next), (700, Stop { outcome: Short })]);
    let (massage, span) = massage_of(&session);
    assert_eq!(massage.bedtime_routine, Some(true));
    assert_eq!(span, Span::Interval { start: at(630), end: at(700) });
    let activity = Activity { what: ActivityKind::BedtimeRoutine };
    let around = Finished {
        details: Details::Activity { activity },
        span: Span::Interval { start: at(0), end: at(700) },
    };
    assert_eq!(session.finished().get(1), Some(&around));
}

#[test]
fn how_it_ended_can_be_corrected_and_nothing_else_changes_after_the_end() {
    let session = run(own(), &[(20, Next), (50, Stop { outcome: Interrupted })]);
    let corrected = run(
        session.clone(),
        &[(60, Next), (61, seen("cries")), (70, Stop { outcome: StoppedByBaby })],
    );
    assert_eq!(corrected.outcome(), Some(StoppedByBaby));
    assert_eq!(corrected.ended_at(), session.ended_at());
    assert_eq!(massage_of(&corrected).0.segments, massage_of(&session).0.segments);
}

#[test]
fn nothing_is_finished_while_it_goes_on() {
    assert_eq!(own().finished(), []);
}
