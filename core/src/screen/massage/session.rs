//! A session that runs, or that has just ended.

use serde::{Deserialize, Serialize};

use super::buttons::{self, AnswerButton, CueGroup, OutcomeButton, StateButton};
use super::said::{self, StepShown};
use crate::guide::figures::{has_other_side, picture};
use crate::guide::session::Session;
use crate::model::{
    BabyState, BodyArea, CaregiverId, ChildId, Details, Instant, KeptSession, MassageOutcome,
    Permission, RoutineName, SessionAdvice, SessionId, Span, StrokePicture, minutes,
};
use crate::words::Words;

/// Where a session stands. Ask again after each event; between events a phone counts the seconds
/// down itself, while it is not paused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SessionScreen {
    /// Which session, for [`crate::model::Command::MassageEvent`].
    pub session: SessionId,
    /// The child.
    pub child: ChildId,
    /// Who gives the massage.
    pub caregiver: Option<CaregiverId>,
    /// Which routine.
    pub routine: RoutineName,
    /// Its name; the family's own name for it when it began.
    pub routine_name: String,
    /// Where it stands, in one sentence: for screen readers and the terminal.
    pub sentence: String,
    /// The step it is on; none once it has ended.
    pub step: Option<StepShown>,
    /// The stroke's picture, of the side it is on.
    pub picture: Option<StrokePicture>,
    /// Seconds until the other side's turn; 0 once it has come; none where there is one side.
    pub other_side_in_seconds: Option<f64>,
    /// "Now the other side.", once its turn has come.
    pub other_side_sentence: Option<String>,
    /// Seconds left of this step; 0 once its time is up. The session never goes on by itself.
    pub left_seconds: f64,
    /// Seconds left of the whole plan.
    pub left_in_all_seconds: f64,
    /// What to say when the step's time is up.
    pub time_is_up: Option<String>,
    /// The next step.
    pub next: Option<StepShown>,
    /// Which step this is, from 1.
    pub place: u32,
    /// How many steps there are.
    pub places: u32,
    /// Whether it is paused.
    pub paused: bool,
    /// When it began.
    pub began: Instant,
    /// Minutes of massage so far, pauses left out.
    pub massage_minutes: f64,
    /// The routine's areas.
    pub areas: Vec<SessionArea>,
    /// The cues seen so far, in order.
    pub cues: Vec<SessionCue>,
    /// The state the baby was last seen in.
    pub state: Option<BabyState>,
    /// Whether the baby was asked, and what it answered.
    pub permission: Permission,
    /// Answers the baby may give when asked.
    pub answer_buttons: Vec<AnswerButton>,
    /// Cues to tap: how a baby says yes, then no; what is easy to see first.
    pub cue_groups: Vec<CueGroup>,
    /// The six states to tap, from deep sleep to crying.
    pub state_buttons: Vec<StateButton>,
    /// Ways to end it, or to correct how it ended.
    pub outcome_buttons: Vec<OutcomeButton>,
    /// What to say to the parent; none when all is well. It never forbids.
    pub advice: Option<AdviceShown>,
    /// Set once it has ended.
    pub end: Option<SessionEnd>,
}

/// An area of a session's routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SessionArea {
    /// Which.
    pub area: BodyArea,
    /// Its name.
    pub name: String,
    /// Whether it is left out.
    pub left_out: bool,
    /// Whether the session is there now.
    pub here: bool,
}

/// A cue that was seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SessionCue {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Whole minutes since the session began.
    pub minute: u32,
}

/// Advice with its sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct AdviceShown {
    /// Which.
    pub advice: SessionAdvice,
    /// What to say.
    pub sentence: String,
    /// Whether it advises to stop.
    pub stop: bool,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SessionEnd {
    /// How.
    pub outcome: MassageOutcome,
    /// In words.
    pub sentence: String,
    /// What saving makes of it: the massage first, and for bedtime the routine around it.
    pub entries: Vec<SessionEntry>,
    /// What to ask afterwards. None of it needs an answer.
    pub after: AfterQuestions,
}

/// The questions after a session, with what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct AfterQuestions {
    /// "How is your baby now?"
    pub state_question: String,
    /// The baby's state after.
    pub state: Option<BabyState>,
    /// "How calm are you now, from 1 to 5?"
    pub calm_question: String,
    /// The parent's calm after, 1 (not calm) to 5 (very calm).
    pub calm: Option<u8>,
    /// "What did you learn about your baby today?"
    pub learned_question: String,
    /// What was learned.
    pub learned: Option<String>,
}

/// An entry ready to save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SessionEntry {
    /// What it was.
    pub details: Details,
    /// When it happened.
    pub span: Span,
}

/// The screen of a kept session at `now`.
#[must_use]
pub fn session_screen(kept: &KeptSession, now: Instant, words: &Words) -> SessionScreen {
    let session = &Session::of(kept);
    let (place, places) = session.place();
    let key = session.step().and_then(|step| step.stroke());
    let left_seconds = seconds(session.left_milliseconds(now));
    let half = session.step().map_or(0.0, |step| f64::from(step.seconds) / 2.0);
    let other_side_in_seconds =
        key.filter(|key| has_other_side(key)).map(|_| (left_seconds - half).max(0.0));
    let on_other_side = other_side_in_seconds == Some(0.0);
    let is_up = session.step().is_some() && left_seconds <= 0.0;
    SessionScreen {
        session: kept.id,
        child: kept.child,
        caregiver: kept.caregiver,
        routine: session.routine(),
        routine_name: routine_name(kept, words),
        sentence: sentence(session, now, words),
        step: session.step().map(|step| StepShown::of(step, words)),
        picture: key.and_then(|key| picture(key, on_other_side)),
        other_side_in_seconds,
        other_side_sentence: on_other_side.then(|| words.say("session-other-side", &[])),
        left_seconds,
        left_in_all_seconds: seconds(session.left_in_all_milliseconds(now)),
        time_is_up: is_up.then(|| words.say("session-time-is-up", &[])),
        next: session.next_step().map(|step| StepShown::of(step, words)),
        place,
        places,
        paused: session.is_paused(),
        began: session.began(),
        massage_minutes: minutes(session.massage_milliseconds(now)),
        areas: areas(session, words),
        cues: cues(session, words),
        state: session.state(),
        permission: session.permission(),
        answer_buttons: buttons::answers(words),
        cue_groups: buttons::cue_groups(session, words),
        state_buttons: buttons::states(words),
        outcome_buttons: buttons::outcomes(words),
        advice: session.advice(now).map(|advice| shown(advice, words)),
        end: session.outcome().map(|outcome| end(session, outcome, now, words)),
    }
}

/// The name of a session's routine: the family's own, as it was called when the session began.
pub(super) fn routine_name(kept: &KeptSession, words: &Words) -> String {
    match &kept.routine_name {
        Some(name) => name.clone(),
        None if kept.repeats.is_some() => words.say("routine-name-again", &[]),
        None => said::routine(kept.start.routine, words).0,
    }
}

/// Where a session stands: "Massage, 4 min: Indian milking".
pub(super) fn sentence(session: &Session, now: Instant, words: &Words) -> String {
    let Some(step) = session.step() else { return words.say("session-ended-not-saved", &[]) };
    let duration = words.duration(minutes(session.massage_milliseconds(now)));
    let args = [("duration", duration.into()), ("step", said::step_name(step, words).into())];
    if session.is_paused() {
        words.say("session-paused", &args)
    } else {
        words.say("session-goes-on", &args)
    }
}

fn areas(session: &Session, words: &Words) -> Vec<SessionArea> {
    let here = session.step().and_then(|step| step.area);
    let mut areas: Vec<SessionArea> = Vec::new();
    for area in session.steps().iter().filter_map(|step| step.area) {
        if areas.iter().all(|known| known.area != area) {
            areas.push(SessionArea {
                area,
                name: words.name(&area),
                left_out: session.left_out().contains(&area),
                here: here == Some(area),
            });
        }
    }
    areas
}

fn cues(session: &Session, words: &Words) -> Vec<SessionCue> {
    let seen = session.cues_since(session.began()).into_iter();
    let shown = seen.map(|seen| SessionCue {
        name: said::cue_name(&seen.cue, words),
        key: seen.cue,
        minute: seen.minute,
    });
    shown.collect()
}

fn shown(advice: SessionAdvice, words: &Words) -> AdviceShown {
    let sentence = match advice {
        SessionAdvice::Forgotten => words.say("session-forgotten", &[]),
        SessionAdvice::SlowDown => words.say("session-slow-down", &[]),
        SessionAdvice::SaidNo => words.say("session-said-no", &[]),
        SessionAdvice::LetSleep => words.say("session-let-sleep", &[]),
        SessionAdvice::Comfort => words.say("session-comfort", &[]),
        SessionAdvice::Crying => words.say("session-crying", &[]),
    };
    let stop = !matches!(advice, SessionAdvice::SlowDown | SessionAdvice::Forgotten);
    AdviceShown { advice, sentence, stop }
}

fn end(session: &Session, outcome: MassageOutcome, now: Instant, words: &Words) -> SessionEnd {
    let sentence = if outcome == MassageOutcome::BabySaidNo {
        words.say("session-ended-said-no", &[])
    } else {
        let minutes = minutes(session.massage_milliseconds(now)).floor();
        words.say("session-ended", &[("minutes", minutes.into())])
    };
    let entries = session
        .finished()
        .into_iter()
        .map(|entry| SessionEntry { details: entry.details, span: entry.span });
    let after = AfterQuestions {
        state_question: words.say("session-after-state", &[]),
        state: session.state_after(),
        calm_question: words.say("session-after-calm", &[]),
        calm: session.calm_after(),
        learned_question: words.say("session-after-learned", &[]),
        learned: session.learned().map(str::to_owned),
    };
    SessionEnd { outcome, sentence, entries: entries.collect(), after }
}

/// Milliseconds as seconds, fraction kept.
fn seconds(milliseconds: i64) -> f64 {
    minutes(milliseconds) * 60.0
}
