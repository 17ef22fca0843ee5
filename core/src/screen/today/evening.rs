//! "A massage tonight?" An evening nobody speaks about is not an evening without a massage, so the
//! question stands there from 18:00 until noon. It never leaves its place on the screen.

use serde::{Deserialize, Serialize};

use super::TodayInput;
use crate::model::{CivilDate, ClockTime, EntryKind, EveningChoice};
use crate::review::comparison::{EVENING, Experiment, session_tells};

/// The question goes when the next morning is over: at noon.
const NOON: ClockTime = match ClockTime::new(12, 0) {
    Some(noon) => noon,
    None => ClockTime::MIDNIGHT,
};

/// "A massage tonight?"
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct EveningQuestion {
    /// The date of the evening: today's, or yesterday's until noon.
    pub date: CivilDate,
    /// What was said so far.
    pub answer: EveningChoice,
    /// What the coin says for this evening, in an experiment. The parent can always do otherwise.
    pub coin: Option<bool>,
    /// The question, or what was said; with the coin while the evening lasts and nobody has said.
    pub sentence: String,
}

/// The question of the evening; none by day, before birth, and where a session tells.
pub(super) fn question(input: &TodayInput<'_>) -> Option<EveningQuestion> {
    let local = input.calendar.zones().local(input.now);
    let today = CivilDate(local.date());
    let tonight = local.time() >= EVENING.to_naive();
    let date = match tonight {
        true => today,
        false if local.time() < NOON.to_naive() => today.plus_days(-1),
        false => return None,
    };
    let born = input.child.profile.birth_date;
    if date < born || session_tells(input.facts, input.calendar, date) {
        return None;
    }
    let answer = said(input, date);
    let coin = input
        .experiment
        .and_then(Experiment::of)
        .and_then(|experiment| experiment.assigned_on(date));
    let when = if tonight { "tonight" } else { "before" };
    let words = input.words;
    let sentence = match (answer, coin.filter(|_| tonight)) {
        (EveningChoice::Yes, _) => words.say("evening-yes", &[("when", when.into())]),
        (EveningChoice::No, _) => words.say("evening-no", &[("when", when.into())]),
        (EveningChoice::NotAsked, None) => words.say("evening-ask", &[("when", when.into())]),
        (EveningChoice::NotAsked, Some(coin)) => {
            let coin = if coin { "yes" } else { "no" };
            words.say("evening-ask-coin", &[("coin", coin.into())])
        }
    };
    Some(EveningQuestion { date, answer, coin, sentence })
}

/// What was said about an evening: the answer, or a day marked "no massage".
fn said(input: &TodayInput<'_>, date: CivilDate) -> EveningChoice {
    let none = input
        .facts
        .none_marks
        .iter()
        .any(|mark| mark.kind == EntryKind::Massage && mark.date == date);
    match input.answers.iter().rfind(|answer| answer.date == date) {
        Some(answer) if answer.massage => EveningChoice::Yes,
        Some(_) => EveningChoice::No,
        None if none => EveningChoice::No,
        None => EveningChoice::NotAsked,
    }
}
