//! Whether to start: what the three questions come to.

use serde::{Deserialize, Serialize};

use super::said;
use crate::guide::massage;
use crate::model::{BodyArea, StartAdvice};
use crate::words::Words;

/// What the answers come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct StartScreen {
    /// Fine, wait or not today.
    pub advice: StartAdvice,
    /// The same in a sentence.
    pub sentence: String,
    /// Why, the strongest first.
    pub reasons: Vec<StartReason>,
    /// Areas to leave out.
    pub leave_out: Vec<BodyArea>,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
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

/// What to say when these checks apply, by their keys.
#[must_use]
pub fn start_screen(applies: &[String], words: &Words) -> StartScreen {
    let before = massage::before(applies);
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
    StartScreen {
        advice: before.advice,
        sentence,
        reasons: reasons.collect(),
        leave_out: before.leave_out,
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
