//! Commands about evenings: the answer to "a massage tonight?", and four weeks with a coin.

use serde_json::Value;

use super::family::removed;
use super::{Done, refuse};
use crate::journal::calendar_of;
use crate::model::{
    ChildId, CivilDate, EveningAnswer, EveningChoice, ExperimentId, ExperimentPlan, JournalError,
    Problem, ProblemCode, Scope, Severity,
};
use crate::review::comparison::{EXPERIMENT_EVENINGS, Experiment};
use crate::store::{self, Document, Entity, Writer};
use crate::words::Words;

/// A seed has so many bits, so that every reader of JSON keeps it whole.
const SEED_BITS: u32 = 53;

/// Answers for an evening that has come, or takes the answer back.
pub(super) fn answer(
    writer: &mut Writer<'_, '_>,
    child: ChildId,
    date: CivilDate,
    answer: EveningChoice,
    words: &Words,
) -> Result<Done, JournalError> {
    let born = store::child_by_id(writer.reading(), child)?.profile.birth_date;
    if date > today(writer)? {
        problem("date", ProblemCode::InFuture, "problem-evening-in-future", words)?;
    }
    if date < born {
        problem("date", ProblemCode::BeforeBirth, "problem-evening-before-birth", words)?;
    }
    let said = match answer {
        EveningChoice::Yes => Some(true),
        EveningChoice::No => Some(false),
        EveningChoice::NotAsked => None,
    };
    let known = store::evening_answer(writer.reading(), child, date)?;
    match (said, known) {
        (Some(massage), known) if known.is_none_or(|known| known.massage != massage) => {
            write_answer(writer, &EveningAnswer { child, date, massage })?;
        }
        (None, Some(_)) => {
            let id = store::evening_answer_id(child, date);
            writer.patch(Entity::EveningAnswer, id, removed())?;
        }
        _ => {}
    }
    Ok(Done::to(writer, "answer_evening", None, 1, vec![Scope::Entries]))
}

/// Writes an answer; one that was taken back before is brought back.
pub(crate) fn write_answer(
    writer: &mut Writer<'_, '_>,
    answer: &EveningAnswer,
) -> Result<(), JournalError> {
    let mut patch: Document = match serde_json::to_value(answer) {
        Ok(Value::Object(fields)) => fields,
        _ => Document::new(),
    };
    patch.insert("removed".into(), Value::Null);
    writer.patch(Entity::EveningAnswer, store::evening_answer_id(answer.child, answer.date), patch)
}

/// Tosses all coins of four weeks and stores them.
pub(super) fn begin(
    writer: &mut Writer<'_, '_>,
    child: ChildId,
    first: CivilDate,
    words: &Words,
) -> Result<Done, JournalError> {
    let from = writer.reading();
    store::child_by_id(from, child)?;
    let today = today(writer)?;
    if first < today {
        problem("first", ProblemCode::InPast, "problem-experiment-in-past", words)?;
    }
    if first > today.plus_days(i64::from(EXPERIMENT_EVENINGS)) {
        problem("first", ProblemCode::TooFarAhead, "problem-experiment-too-far", words)?;
    }
    let goes_on = |plan: &ExperimentPlan| {
        let after = plan.first.plus_days(i64::from(EXPERIMENT_EVENINGS));
        plan.child == child && plan.stopped.is_none() && today < after
    };
    if store::experiments(from)?.iter().any(goes_on) {
        problem("first", ProblemCode::ExperimentGoesOn, "problem-experiment-goes-on", words)?;
    }
    let id = ExperimentId(writer.new_id());
    // The last 56 bits of an id are random.
    let seed = writer.new_id().as_u64_pair().1 & ((1 << SEED_BITS) - 1);
    let coins = Experiment::toss(seed, first).assigned().to_vec();
    let plan = ExperimentPlan { id, child, seed, first, coins, stopped: None };
    writer.create(Entity::Experiment, id.0, &plan)?;
    let done = Done::to(writer, "begin_experiment", None, 1, vec![Scope::Entries]);
    Ok(Done { experiment: Some(id), ..done })
}

/// Lets an experiment be. One that was stopped already stays as it is.
pub(super) fn stop(writer: &mut Writer<'_, '_>, id: ExperimentId) -> Result<Done, JournalError> {
    let plans = store::experiments(writer.reading())?;
    let missing = || JournalError::NotFound { what: "the experiment".into() };
    let plan = plans.into_iter().find(|plan| plan.id == id).ok_or_else(missing)?;
    let stopped = Some(plan.stopped.unwrap_or(today(writer)?));
    writer.update(Entity::Experiment, id.0, &plan, &ExperimentPlan { stopped, ..plan.clone() })?;
    Ok(Done::to(writer, "stop_experiment", None, 1, vec![Scope::Entries]))
}

/// The civil date where the family is.
fn today(writer: &Writer<'_, '_>) -> Result<CivilDate, JournalError> {
    let calendar = calendar_of(writer.reading())?;
    Ok(CivilDate(calendar.zones().local(writer.now()).date()))
}

fn problem(
    field: &str,
    code: ProblemCode,
    sentence: &str,
    words: &Words,
) -> Result<(), JournalError> {
    let sentence = words.say(sentence, &[]);
    refuse(vec![Problem { field: field.into(), code, severity: Severity::Refuse, sentence }])
}
