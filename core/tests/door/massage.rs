//! Guided massage sessions as families have them.

use super::*;
use tend::screen::massage::SessionScreen;
use tend::screen::today::MomentState;

/// London in November: the clock of the wall is UTC.
const EVENING: &str = "2026-11-21T18:00:00Z";

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9, "{one} is not {other}");
}

/// So many seconds after six in the evening.
pub fn later(seconds: i64) -> Instant {
    at(EVENING).plus(seconds * 1000)
}

/// A session of that routine, of which nothing is noted before.
pub fn plain(
    child: ChildId,
    routine: RoutineName,
    caregiver: Option<CaregiverId>,
    at: Instant,
) -> Command {
    Command::BeginMassage {
        child,
        routine,
        own: None,
        leave_out: Vec::new(),
        state_before: None,
        calm_before: None,
        oil: None,
        caregiver,
        at,
    }
}

pub fn full(family: &Family) -> Command {
    plain(family.child, RoutineName::Full, None, later(0))
}

/// Begins a session at six in the evening.
pub fn begin(family: &Family) -> SessionId {
    family.now_is(EVENING);
    family.perform(full(family)).session.unwrap()
}

/// Something happens in the session so many seconds after six.
pub fn tap(family: &Family, session: SessionId, seconds: i64, event: SessionEvent) -> Receipt {
    family.now_is_instant(later(seconds));
    family.perform(Command::MassageEvent { session, event, at: later(seconds) })
}

pub fn stop(outcome: MassageOutcome) -> SessionEvent {
    SessionEvent::Stop { outcome }
}

pub fn shown(family: &Family) -> SessionScreen {
    family.journal.massage_session(family.child).unwrap().unwrap()
}

fn massage_of(entry: &Entry) -> &Massage {
    let Details::Massage { massage } = &entry.details else { panic!("{entry:?}") };
    massage
}

/// Begun, asked, twelve minutes of massage with a cue, ended, and what was noted after.
fn whole_session(family: &Family) -> SessionId {
    let session = begin(family);
    tap(family, session, 10, SessionEvent::Asked { answer: Permission::Yes });
    tap(family, session, 20, SessionEvent::Next);
    tap(family, session, 140, SessionEvent::CueSeen { cue: "smiles".into() });
    tap(family, session, 200, SessionEvent::Pause);
    tap(family, session, 320, SessionEvent::Resume);
    tap(family, session, 860, stop(MassageOutcome::Short));
    let learned = Some("Likes a slow song".into());
    let state = Some(BabyState::Drowsy);
    tap(family, session, 900, SessionEvent::Afterwards { state, calm: Some(4), learned });
    session
}

#[test]
fn a_session_becomes_an_entry_with_all_that_happened() {
    let family = Family::in_london();
    let carer = family.add_caregiver("Ada", CaregiverRole::Parent);
    family.now_is(EVENING);
    family.perform(Command::BeginMassage {
        child: family.child,
        routine: RoutineName::Full,
        own: None,
        leave_out: vec![BodyArea::Tummy],
        state_before: Some(BabyState::QuietAlert),
        calm_before: Some(2),
        oil: Some(String::new()),
        caregiver: Some(carer),
        at: later(0),
    });
    let session = shown(&family).session;
    tap(&family, session, 20, SessionEvent::Next);
    tap(&family, session, 80, SessionEvent::CueSeen { cue: "yawns".into() });
    tap(&family, session, 620, stop(MassageOutcome::Full));
    let learned = Some("Likes a slow song".into());
    tap(&family, session, 700, SessionEvent::Afterwards { state: None, calm: Some(4), learned });
    let receipt = family.perform(Command::SaveMassage { session });
    assert_eq!((receipt.entries.len(), receipt.session), (1, Some(session)));
    assert_eq!(receipt.sentence, "Massage noted");
    let entry = family.shown(receipt.entries[0]).unwrap();
    // From the first hand on the baby: asking took 20 s.
    assert_eq!(entry.span, Span::Interval { start: later(20), end: later(620) });
    assert_eq!((entry.caregiver, &entry.source), (Some(carer), &Source::Logged));
    let massage = massage_of(&entry);
    assert_eq!(massage.outcome, Some(MassageOutcome::Full));
    assert_eq!((massage.calm_before, massage.calm_after), (Some(2), Some(4)));
    assert_eq!(massage.oil.as_deref(), Some(""));
    assert_eq!(massage.cues, [CueSeen { cue: "yawns".into(), minute: 1 }]);
    assert_eq!(massage.learned.as_deref(), Some("Likes a slow song"));
    assert_eq!(massage.strokes, ["legs-01-resting-hands"]);
    close(family.today().totals.massage.minutes, 10.0);
    assert_eq!(family.journal.massage_session(family.child).unwrap(), None);
    assert_eq!(family.today().massage_session, None);
    family.journal.verify().unwrap();
}

#[test]
fn today_shows_that_a_session_goes_on_and_then_that_it_waits() {
    let family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 20, SessionEvent::Next);
    family.now_is_instant(later(260));
    let today = family.today();
    let going_on = today.massage_session.unwrap();
    assert_eq!((going_on.session, going_on.since, going_on.ended), (session, later(0), false));
    assert_eq!(going_on.sentence, "Massage, 4 min: Resting hands");
    assert_eq!((today.moment.state, today.moment.entry), (MomentState::Massage, None));
    // It is no timer: nothing else on Today can stop or pause it.
    assert_eq!(today.running, []);
    tap(&family, session, 300, stop(MassageOutcome::Short));
    let waits = family.today().massage_session.unwrap();
    assert!(waits.ended);
    assert_eq!(waits.sentence, "The massage has ended. It is not saved yet.");
    assert_ne!(family.today().moment.state, MomentState::Massage);
    let twin = family.add_child("Noor");
    let others = family.journal.today(twin).unwrap().others;
    let sentence = &others[0].massage_session.as_ref().unwrap().sentence;
    assert_eq!(sentence, "Mira: The massage has ended. It is not saved yet.");
}

#[test]
fn stopped_at_thirty_seconds_it_counts_too() {
    let family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 5, SessionEvent::Next);
    tap(&family, session, 35, stop(MassageOutcome::StoppedByBaby));
    assert_eq!(shown(&family).end.unwrap().sentence, "Less than a minute. Every touch counts.");
    let entry = family.perform(Command::SaveMassage { session }).entries[0];
    let entry = family.shown(entry).unwrap();
    assert_eq!(entry.span, Span::Interval { start: later(5), end: later(35) });
    close(family.today().totals.massage.minutes, 0.5);
}

#[test]
fn a_no_is_kept_as_a_moment_and_no_minutes() {
    let family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 8, SessionEvent::Asked { answer: Permission::No });
    assert_eq!(shown(&family).advice.unwrap().advice, SessionAdvice::SaidNo);
    tap(&family, session, 12, stop(MassageOutcome::BabySaidNo));
    let entry = family.perform(Command::SaveMassage { session }).entries[0];
    let entry = family.shown(entry).unwrap();
    assert_eq!(entry.span, Span::Moment { start: later(12) });
    assert_eq!(massage_of(&entry).permission, Some(Permission::No));
    let week = &family.journal.massage_journal(family.child, 1).unwrap().weeks[0];
    assert_eq!((week.sessions, week.said_no), (0, 1));
}

#[test]
fn a_phone_killed_in_mid_session_goes_on_where_it_stood() {
    let mut family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 20, SessionEvent::Next);
    tap(&family, session, 25, SessionEvent::CueSeen { cue: "smiles".into() });
    tap(&family, session, 30, SessionEvent::Pause);
    let before = shown(&family);
    // Nothing is closed: the old journal is let fall, as when the system takes the app away.
    family.journal = open(&family.folder, &family.clock).unwrap();
    assert_eq!(shown(&family), before);
    assert!(before.paused && before.left_seconds > 0.0);
    tap(&family, session, 300, SessionEvent::Resume);
    family.now_is_instant(later(304));
    // The pause took no time of the step: 4 s more are gone.
    close(shown(&family).left_seconds, before.left_seconds - 4.0);
    family.journal.verify().unwrap();
}

#[test]
fn one_carer_begins_and_the_other_taps_and_saves() {
    let family = Family::in_london();
    let ada = family.add_caregiver("Ada", CaregiverRole::Parent);
    family.now_is(EVENING);
    let begin = plain(family.child, RoutineName::Full, Some(ada), later(0));
    let session = family.perform(begin).session.unwrap();
    // The other parent's tablet has the same file open.
    let tablet = open(&family.folder, &family.clock).unwrap();
    assert_eq!(tablet.massage_session(family.child).unwrap().unwrap().caregiver, Some(ada));
    for (seconds, event) in [(20, SessionEvent::Next), (80, stop(MassageOutcome::Short))] {
        family.now_is_instant(later(seconds));
        let at = later(seconds);
        tablet.perform(Command::MassageEvent { session, event, at }).unwrap();
    }
    let entry = tablet.perform(Command::SaveMassage { session }).unwrap().entries[0];
    assert_eq!(family.shown(entry).unwrap().caregiver, Some(ada));
    assert_eq!(family.journal.massage_session(family.child).unwrap(), None);
}

#[test]
fn a_carer_taken_out_meanwhile_does_not_keep_a_massage_from_being_saved() {
    let family = Family::in_london();
    let profile = CaregiverProfile { name: "Oma".into(), role: None };
    let added = family.perform(Command::AddCaregiver { profile });
    family.now_is(EVENING);
    family.perform(plain(family.child, RoutineName::Short, added.caregiver, later(0)));
    let session = shown(&family).session;
    family.journal.undo(Some(added.change)).unwrap();
    tap(&family, session, 60, stop(MassageOutcome::Short));
    let entry = family.perform(Command::SaveMassage { session }).entries[0];
    assert_eq!(family.shown(entry).unwrap().caregiver, None);
}

#[test]
fn undoing_the_save_brings_the_session_back_as_it_was() {
    let family = Family::in_london();
    let session = whole_session(&family);
    let before = shown(&family);
    let saved = family.perform(Command::SaveMassage { session });
    assert_eq!(family.today().undo.unwrap().change, saved.change);
    let undone = family.journal.undo(None).unwrap();
    assert_eq!(shown(&family), before);
    assert_eq!(family.entries(), []);
    // Saved once more, or by undoing the undo, it is one entry.
    family.journal.undo(Some(undone.change)).unwrap();
    assert_eq!(family.entries().len(), 1);
    assert_eq!(family.journal.massage_session(family.child).unwrap(), None);
    family.journal.verify().unwrap();
}

#[test]
fn taps_are_not_what_undo_offers_yet_each_can_be_taken_back() {
    let family = Family::in_london();
    family.now_is(EVENING);
    let begun = family.perform(full(&family));
    let session = begun.session.unwrap();
    tap(&family, session, 20, SessionEvent::Next);
    let seen = tap(&family, session, 30, SessionEvent::CueSeen { cue: "cries".into() });
    assert_eq!(family.today().undo.unwrap().change, begun.change);
    assert_eq!(shown(&family).advice.unwrap().advice, SessionAdvice::Crying);
    family.journal.undo(Some(seen.change)).unwrap();
    let screen = shown(&family);
    assert_eq!((screen.advice, screen.cues, screen.place), (None, Vec::new(), 2));
    family.journal.undo(None).unwrap();
    assert_eq!(family.journal.massage_session(family.child).unwrap(), None);
    family.journal.verify().unwrap();
}

#[test]
fn after_the_end_only_how_it_ended_can_be_corrected() {
    let family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 20, SessionEvent::Next);
    tap(&family, session, 90, stop(MassageOutcome::Interrupted));
    let (before, revision) = (shown(&family), family.journal.revision().unwrap());
    for event in [SessionEvent::Next, SessionEvent::CueSeen { cue: "cries".into() }] {
        tap(&family, session, 120, event);
    }
    // Nothing was written, so there is nothing to undo.
    assert_eq!(family.journal.revision().unwrap(), revision);
    assert_eq!(shown(&family), before);
    tap(&family, session, 130, stop(MassageOutcome::StoppedByBaby));
    assert_eq!(shown(&family).end.unwrap().outcome, MassageOutcome::StoppedByBaby);
    family.perform(Command::SaveMassage { session });
    let late = Command::MassageEvent { session, event: SessionEvent::Next, at: later(130) };
    assert_eq!(family.refused(late), ["session SessionSaved"]);
    assert_eq!(family.refused(Command::LetGoMassage { session }), ["session SessionSaved"]);
}

#[test]
fn cues_that_come_together_advise_to_stop_and_never_forbid() {
    let family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 20, SessionEvent::Next);
    tap(&family, session, 60, SessionEvent::CueSeen { cue: "turns-away".into() });
    assert_eq!(shown(&family).advice.unwrap().advice, SessionAdvice::SlowDown);
    tap(&family, session, 90, SessionEvent::CueSeen { cue: "pushes-hands-away".into() });
    let advice = shown(&family).advice.unwrap();
    assert_eq!((advice.advice, advice.stop), (SessionAdvice::Comfort, true));
    let place = shown(&family).place;
    tap(&family, session, 100, SessionEvent::Next);
    assert_eq!(shown(&family).place, place + 1);
    // Three minutes after the later cue it is said no more.
    family.now_is_instant(later(90 + 181));
    assert_eq!(shown(&family).advice, None);
}

#[test]
fn one_session_at_a_time_and_twins_have_one_each() {
    let family = Family::in_london();
    let twin = family.add_child("Noor");
    let session = begin(&family);
    let problems = |command| match family.journal.perform(command) {
        Err(JournalError::Invalid { problems }) => problems,
        other => panic!("{other:?}"),
    };
    let again = problems(full(&family));
    assert_eq!(brief(&again), ["child SessionGoesOn"]);
    assert_eq!(
        again[0].sentence,
        "A massage goes on for this child. Go back to it, or end it first."
    );
    assert_eq!(brief(&problems(Command::SaveMassage { session })), ["session SessionNotEnded"]);
    tap(&family, session, 60, stop(MassageOutcome::Short));
    let waits = problems(full(&family));
    assert_eq!(waits[0].sentence, "The last massage is not saved yet. Save it or let it go first.");
    let start = family.journal.massage_start(family.child, Vec::new()).unwrap();
    assert!(start.unfinished.unwrap().ended);
    family.perform(plain(twin, RoutineName::Full, None, later(60)));
    family.perform(Command::LetGoMassage { session });
    assert_eq!(family.entries(), []);
    assert_eq!(family.journal.massage_session(family.child).unwrap(), None);
    assert!(family.journal.massage_session(twin).unwrap().is_some());
    family.perform(full(&family));
}

#[test]
fn what_was_let_go_can_come_back_beside_a_newer_session() {
    let family = Family::in_london();
    let first = begin(&family);
    let let_go = family.perform(Command::LetGoMassage { session: first });
    let second = family.perform(full(&family)).session.unwrap();
    family.journal.undo(Some(let_go.change)).unwrap();
    assert_eq!(shown(&family).session, second);
    family.perform(Command::LetGoMassage { session: second });
    assert_eq!(shown(&family).session, first);
}

#[test]
fn what_cannot_be_is_named_at_its_field() {
    let family = Family::in_london();
    family.now_is(EVENING);
    let nobody: ChildId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let wrong = Command::BeginMassage {
        child: nobody,
        routine: RoutineName::Own,
        own: None,
        leave_out: Vec::new(),
        state_before: None,
        calm_before: Some(6),
        oil: None,
        caregiver: None,
        at: later(3600),
    };
    assert_eq!(
        family.refused(wrong),
        [
            "children UnknownChild",
            "start InFuture",
            "massage.calm_before OutsideScale",
            "own Missing"
        ]
    );
    let session = begin(&family);
    let event = |event, seconds| Command::MassageEvent { session, event, at: later(seconds) };
    let nameless = SessionEvent::CueSeen { cue: " ".into() };
    assert_eq!(family.refused(event(nameless, 0)), ["massage.cues Missing"]);
    let endless =
        SessionEvent::Afterwards { state: None, calm: Some(0), learned: Some("x".repeat(10_001)) };
    assert_eq!(
        family.refused(event(endless, 0)),
        ["massage.calm_after OutsideScale", "massage.learned TextTooLong"]
    );
    assert_eq!(family.refused(event(SessionEvent::Next, 3600)), ["start InFuture"]);
    let unknown: SessionId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
    let missing = family.journal.perform(Command::SaveMassage { session: unknown });
    assert!(matches!(missing, Err(JournalError::NotFound { .. })));
}

#[test]
fn across_midnight_and_a_clock_set_back_no_minute_is_lost() {
    // In London the clocks go back at 02:00 on 25 October 2026; the baby is seven weeks old.
    let family = Family::living("Europe/London", "2026-10-24T22:50:00Z");
    // 23:50 on the wall.
    let begin = plain(family.child, RoutineName::Short, None, at("2026-10-24T22:50:00Z"));
    let session = family.perform(begin).session.unwrap();
    let event = |when: &str, event| {
        family.now_is(when);
        family.perform(Command::MassageEvent { session, event, at: at(when) });
    };
    event("2026-10-24T22:51:00Z", SessionEvent::Next);
    event("2026-10-24T23:11:00Z", SessionEvent::Pause);
    event("2026-10-25T00:50:00Z", SessionEvent::Resume);
    // 01:50 on the wall, and twenty minutes later it is 01:10.
    event("2026-10-25T01:10:00Z", stop(MassageOutcome::Short));
    let entry = family.perform(Command::SaveMassage { session }).entries[0];
    let row = family.day("2026-10-24").rows.iter().find(|row| row.entry.id == entry).cloned();
    // 20 min before the pause, 20 min after it.
    close(row.unwrap().active_minutes.unwrap(), 40.0);
    // A massage counts to the day on which it began.
    close(family.day("2026-10-24").children[0].totals.massage.minutes, 40.0);
    family.journal.verify().unwrap();
}

#[test]
fn a_phone_whose_clock_is_set_back_loses_no_tap() {
    let family = Family::in_london();
    let session = begin(&family);
    tap(&family, session, 60, SessionEvent::Next);
    let place = shown(&family).place;
    // The clock of the phone is ten minutes early now.
    tap(&family, session, -540, SessionEvent::Next);
    assert_eq!(shown(&family).place, place + 1);
    tap(&family, session, 120, stop(MassageOutcome::Short));
    let entry = family.perform(Command::SaveMassage { session }).entries[0];
    let span = family.shown(entry).unwrap().span;
    assert_eq!(span, Span::Interval { start: later(60), end: later(120) });
    family.journal.verify().unwrap();
}

#[test]
fn bedtime_is_saved_with_its_routine_around_it_and_undone_whole() {
    let family = Family::in_london();
    family.now_is(EVENING);
    family.perform(plain(family.child, RoutineName::Bedtime, None, later(0)));
    let session = shown(&family).session;
    tap(&family, session, 600, SessionEvent::Next);
    tap(&family, session, 620, SessionEvent::Next);
    tap(&family, session, 900, stop(MassageOutcome::Short));
    let saved = family.perform(Command::SaveMassage { session });
    assert_eq!(saved.entries.len(), 2);
    family.journal.undo(None).unwrap();
    assert_eq!(family.entries(), []);
    assert_eq!(shown(&family).session, session);
}

#[test]
fn the_last_massage_is_repeated_with_one_command() {
    let family = Family::in_london();
    let repeat = |seconds| Command::RepeatMassage {
        child: family.child,
        state_before: Some(BabyState::QuietAlert),
        caregiver: None,
        at: later(seconds),
    };
    family.now_is(EVENING);
    let nothing = family.journal.perform(repeat(0));
    assert!(matches!(nothing, Err(JournalError::NotFound { .. })));
    let session = begin(&family);
    tap(&family, session, 20, SessionEvent::Next);
    tap(&family, session, 80, SessionEvent::Next);
    tap(&family, session, 140, stop(MassageOutcome::Short));
    let saved = family.perform(Command::SaveMassage { session }).entries[0];
    let offer = family.journal.massage_start(family.child, Vec::new()).unwrap().repeat.unwrap();
    assert_eq!((offer.entry, offer.strokes.len(), offer.minutes), (saved, 2, 2.0));
    family.perform(repeat(140));
    let screen = shown(&family);
    assert_eq!((screen.routine_name.as_str(), screen.places), ("Like last time", 4));
    // Two strokes in two minutes: a minute each.
    assert_eq!((screen.next.unwrap().seconds, screen.state), (60, Some(BabyState::QuietAlert)));
}

#[test]
fn a_child_with_an_unsaved_session_is_not_undone_from_under_it() {
    let family = Family::in_london();
    let added = family.perform(Command::AddChild { profile: born("Noor") });
    let now = family.journal.now();
    let begun = family.perform(plain(added.child.unwrap(), RoutineName::Full, None, now));
    let answer = family.journal.undo(Some(added.change));
    let Err(JournalError::Invalid { problems }) = answer else { panic!("{answer:?}") };
    assert_eq!(brief(&problems), ["children UnknownChild"]);
    let gone = family.journal.undo(Some(begun.change)).unwrap();
    family.journal.undo(Some(added.change)).unwrap();
    assert!(matches!(family.journal.undo(Some(gone.change)), Err(JournalError::Invalid { .. })));
    family.journal.verify().unwrap();
}
