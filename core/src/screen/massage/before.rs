//! Before a massage: the three questions, what they come to, and what to begin.

use serde::{Deserialize, Serialize};

use super::said;
use super::session::{routine_name, sentence};
use super::to_repeat;
use crate::guide::massage::{self, Plan, Question, ROUTINES, Routine, plan};
use crate::guide::session::Session;
use crate::model::{
    BodyArea, Entry, EntryId, Instant, KeptSession, OwnRoutine, RoutineId, RoutineName, SessionId,
    StartAdvice, minutes,
};
use crate::words::Words;

/// Everything before a massage of one child.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct MassageStartScreen {
    /// The three questions; none of their checks ticked means yes, fine.
    pub questions: Vec<StartQuestion>,
    /// Fine, wait or not today. It never forbids.
    pub advice: StartAdvice,
    /// The same in a sentence.
    pub sentence: String,
    /// Why, the strongest first.
    pub reasons: Vec<StartReason>,
    /// Areas to leave out.
    pub leave_out: Vec<BodyArea>,
    /// What can be begun: the routines of the guide, then the family's own.
    pub routines: Vec<StartRoutine>,
    /// The last massage, to be repeated with one command.
    pub repeat: Option<RepeatOffer>,
    /// A session of this child that is not saved yet; another cannot be begun.
    pub unfinished: Option<UnfinishedSession>,
}

/// One of the three questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct StartQuestion {
    /// The question.
    pub question: String,
    /// What may apply.
    pub checks: Vec<StartCheck>,
}

/// One thing that may apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct StartCheck {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Whether it was ticked.
    pub applies: bool,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct StartReason {
    /// The check's key.
    pub check: String,
    /// What was answered.
    pub name: String,
    /// Why it matters.
    pub why: String,
    /// What it says about starting.
    pub advice: StartAdvice,
    /// The safety card to show beside it.
    pub safety_card: Option<String>,
}

/// A routine that can be begun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct StartRoutine {
    /// Which.
    pub routine: RoutineName,
    /// Which of the family's own.
    pub own: Option<RoutineId>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Minutes of massage at this age, areas to leave out passed over.
    pub minutes: f64,
    /// The areas in order, those to leave out passed over.
    pub areas: Vec<BodyArea>,
    /// Of what was ticked: names of what speaks for another routine. It never forbids.
    pub rather_not: Vec<String>,
}

/// The last massage, to be repeated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct RepeatOffer {
    /// Its entry.
    pub entry: EntryId,
    /// Its strokes in order, by name.
    pub strokes: Vec<String>,
    /// Minutes of massage.
    pub minutes: f64,
}

/// A session that is not saved yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct UnfinishedSession {
    /// Which.
    pub session: SessionId,
    /// Its routine.
    pub routine_name: String,
    /// Since when.
    pub since: Instant,
    /// Whether it has ended and waits to be saved.
    pub ended: bool,
    /// Where it stands, in one sentence.
    pub sentence: String,
}

/// What the start screen is made from.
#[derive(Clone, Copy, Debug)]
pub struct StartInput<'a> {
    /// Keys of the checks that were ticked; unknown ones are passed over.
    pub applies: &'a [String],
    /// The child's age in months, by which norms are read.
    pub age_months: f64,
    /// The family's own routines.
    pub own: &'a [OwnRoutine],
    /// The child's newest massages, newest first.
    pub recent: &'a [Entry],
    /// The child's session that is not saved yet.
    pub unfinished: Option<&'a KeptSession>,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// The start screen.
#[must_use]
pub fn start_screen(input: &StartInput<'_>) -> MassageStartScreen {
    let words = input.words;
    let before = massage::before(input.applies);
    let areas = said::areas(&before.leave_out, words);
    let sentence = match before.advice {
        StartAdvice::Fine if before.leave_out.is_empty() => words.say("start-fine", &[]),
        StartAdvice::Fine => words.say("start-fine-skip", &[("areas", areas.into())]),
        StartAdvice::Wait => words.say("start-wait", &[]),
        StartAdvice::NotToday => words.say("start-not-today", &[]),
    };
    let reasons = before.reasons.iter().map(|check| StartReason {
        check: check.key.clone(),
        name: check_name(&check.key, words),
        why: check_why(&check.key, words),
        advice: check.advice,
        safety_card: check.safety_card.clone(),
    });
    let of_guide = ROUTINES.iter().map(|routine| of_guide(routine, &before.leave_out, input));
    let of_family = input.own.iter().map(|own| of_family(own, &before.leave_out, input));
    MassageStartScreen {
        questions: Question::ALL.map(|question| of_question(question, input)).to_vec(),
        advice: before.advice,
        sentence,
        reasons: reasons.collect(),
        routines: of_guide.chain(of_family).collect(),
        repeat: repeat(input),
        unfinished: input.unfinished.map(|kept| unfinished(kept, input.now, words)),
        leave_out: before.leave_out,
    }
}

fn of_question(question: Question, input: &StartInput<'_>) -> StartQuestion {
    let checks = massage::checks().iter().filter(|check| check.question == question);
    let shown = checks.map(|check| StartCheck {
        key: check.key.clone(),
        name: check_name(&check.key, input.words),
        applies: input.applies.contains(&check.key),
    });
    StartQuestion { question: said::question(question, input.words), checks: shown.collect() }
}

fn of_guide(routine: &Routine, leave_out: &[BodyArea], input: &StartInput<'_>) -> StartRoutine {
    let (name, about) = said::routine(routine.key, input.words);
    let against = routine.leave_out_when.iter().filter(|key| input.applies.contains(*key));
    let (minutes, areas) = without(&plan(routine.key, &[], input.age_months), leave_out);
    StartRoutine {
        routine: routine.key,
        own: None,
        name,
        about,
        minutes,
        areas,
        rather_not: against.map(|key| check_name(key, input.words)).collect(),
    }
}

fn of_family(own: &OwnRoutine, leave_out: &[BodyArea], input: &StartInput<'_>) -> StartRoutine {
    let plan = plan(RoutineName::Own, &own.steps, input.age_months);
    let (minutes, areas) = without(&plan, leave_out);
    StartRoutine {
        routine: RoutineName::Own,
        own: Some(own.id),
        name: own.name.clone(),
        about: said::routine(RoutineName::Own, input.words).1,
        minutes,
        areas,
        rather_not: Vec::new(),
    }
}

/// Minutes and areas of a plan when some areas are left out.
fn without(plan: &Plan, leave_out: &[BodyArea]) -> (f64, Vec<BodyArea>) {
    let stays = |area: &BodyArea| !leave_out.contains(area);
    let steps = plan.steps.iter().filter(|step| step.area.as_ref().is_none_or(stays));
    let seconds = Plan { routine: plan.routine, steps: steps.cloned().collect() }.massage_seconds();
    (f64::from(seconds) / 60.0, plan.areas().into_iter().filter(stays).collect())
}

fn repeat(input: &StartInput<'_>) -> Option<RepeatOffer> {
    let (entry, start) = to_repeat(input.recent, input.age_months, None, input.now)?;
    let strokes = start.own.iter().map(|step| said::stroke_name(&step.stroke, input.words));
    let seconds: i64 = start.own.iter().map(|step| i64::from(step.seconds)).sum();
    Some(RepeatOffer { entry, strokes: strokes.collect(), minutes: minutes(seconds * 1000) })
}

/// A session that is not saved yet, in short.
pub(in crate::screen) fn unfinished(
    kept: &KeptSession,
    now: Instant,
    words: &Words,
) -> UnfinishedSession {
    let session = Session::of(kept);
    UnfinishedSession {
        session: kept.id,
        routine_name: routine_name(kept, words),
        since: session.began(),
        ended: session.outcome().is_some(),
        sentence: sentence(&session, now, words),
    }
}

pub(super) fn check_name(key: &str, words: &Words) -> String {
    let key = format!("check-{key}");
    words.say(&key, &[])
}

fn check_why(key: &str, words: &Words) -> String {
    let key = format!("check-why-{key}");
    words.say(&key, &[])
}
