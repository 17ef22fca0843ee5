//! The guide: getting ready, questions, states, cues, routines and strokes.

use serde::{Deserialize, Serialize};

use super::before::check_name;
use super::said::{self, StepShown};
use crate::guide::figures::has_other_side;
use crate::guide::massage::{
    CueKind, CueStrength, PREPARATIONS, Question, ROUTINES, STROKES, StateAdvice, Stroke, checks,
    cues, plan, states,
};
use crate::model::{BabyState, BodyArea, RoutineName};
use crate::words::Words;

/// Everything the guide has to show before a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct MassageGuideScreen {
    /// Room, hands, time, pace, asking, voice, oil.
    pub preparations: Vec<GuideCard>,
    /// The three questions with their checks.
    pub questions: Vec<GuideQuestion>,
    /// The six states, from deep sleep to crying.
    pub states: Vec<GuideState>,
    /// How a baby says yes and no.
    pub cues: Vec<GuideCue>,
    /// The routines.
    pub routines: Vec<GuideRoutine>,
    /// Every stroke, by area.
    pub areas: Vec<GuideArea>,
}

/// A card about getting ready.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideCard {
    /// Its key.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub text: String,
    /// Where it comes from.
    pub source: String,
}

/// One of the three questions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideQuestion {
    /// The question.
    pub question: String,
    /// What may apply. None of them: fine to start.
    pub checks: Vec<GuideCheck>,
}

/// One thing that may apply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideCheck {
    /// Its key, for [`crate::journal::Journal::massage_start`].
    pub key: String,
    /// Its name.
    pub name: String,
    /// Where it comes from.
    pub source: String,
}

/// A state of the baby.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideState {
    /// Which.
    pub state: BabyState,
    /// Its name.
    pub name: String,
    /// What to look for.
    pub look_for: String,
    /// What to do.
    pub advice: String,
    /// Whether it is the best one to start in.
    pub best_to_start: bool,
}

/// A cue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideCue {
    /// Its key, for [`crate::model::SessionEvent::CueSeen`].
    pub key: String,
    /// Its name.
    pub name: String,
    /// Whether it says yes.
    pub says_yes: bool,
    /// Whether it is easy to see. A subtle one alone is not a no.
    pub easy_to_see: bool,
}

/// A routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideRoutine {
    /// Which.
    pub routine: RoutineName,
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Minutes of massage by default at this age.
    pub minutes: f64,
    /// The areas in order.
    pub areas: Vec<BodyArea>,
    /// The steps in order.
    pub steps: Vec<StepShown>,
    /// When it is better left out, as keys of checks.
    pub leave_out_when: Vec<String>,
}

/// An area with its strokes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideArea {
    /// Which; none for a touch that can be anywhere.
    pub area: Option<BodyArea>,
    /// Its name; none for a touch that can be anywhere.
    pub name: Option<String>,
    /// Its strokes in the usual order.
    pub strokes: Vec<GuideStroke>,
}

/// A stroke. Its picture comes from [`crate::guide::figures::picture`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GuideStroke {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How to do it.
    pub how: String,
    /// What to say to the baby.
    pub say: String,
    /// How many hands.
    pub hands: u8,
    /// Whether it is done on one side and then on the other.
    pub both_sides: bool,
    /// Where its name and description come from.
    pub source: String,
}

/// The guide for a baby of that age in months.
#[must_use]
pub fn guide_screen(age_months: f64, words: &Words) -> MassageGuideScreen {
    let preparations = PREPARATIONS.iter().map(|card| {
        let (title, text) = preparation(&card.key, words);
        GuideCard { key: card.key.clone(), title, text, source: card.source.clone() }
    });
    let states = states().map(|(state, guide)| GuideState {
        state,
        name: words.name(&state),
        look_for: state_look(&guide.key, words),
        advice: state_advice(&guide.key, words),
        best_to_start: guide.advice == StateAdvice::Start,
    });
    let cues = cues().iter().map(|cue| GuideCue {
        key: cue.key.clone(),
        name: said::cue_name(&cue.key, words),
        says_yes: cue.kind == CueKind::Engagement,
        easy_to_see: cue.strength == CueStrength::Potent,
    });
    MassageGuideScreen {
        preparations: preparations.collect(),
        questions: Question::ALL.map(|question| of_question(question, words)).to_vec(),
        states: states.collect(),
        cues: cues.collect(),
        routines: ROUTINES.iter().map(|r| of_routine(r, age_months, words)).collect(),
        areas: areas(words),
    }
}

fn of_question(question: Question, words: &Words) -> GuideQuestion {
    let checks = checks().iter().filter(|check| check.question == question);
    let shown = checks.map(|check| GuideCheck {
        key: check.key.clone(),
        name: check_name(&check.key, words),
        source: check.source.clone(),
    });
    GuideQuestion { question: said::question(question, words), checks: shown.collect() }
}

fn of_routine(
    routine: &crate::guide::massage::Routine,
    age_months: f64,
    words: &Words,
) -> GuideRoutine {
    let plan = plan(routine.key, &[], age_months);
    let (name, about) = said::routine(routine.key, words);
    GuideRoutine {
        routine: routine.key,
        name,
        about,
        minutes: f64::from(plan.massage_seconds()) / 60.0,
        areas: plan.areas(),
        steps: plan.steps.iter().map(|step| StepShown::of(step, words)).collect(),
        leave_out_when: routine.leave_out_when.clone(),
    }
}

pub(super) fn areas(words: &Words) -> Vec<GuideArea> {
    let mut areas: Vec<GuideArea> = Vec::new();
    for stroke in STROKES.iter() {
        let shown = of_stroke(stroke, words);
        match areas.iter_mut().find(|area| area.area == stroke.area) {
            Some(area) => area.strokes.push(shown),
            None => areas.push(GuideArea {
                area: stroke.area,
                name: stroke.area.map(|area| words.name(&area)),
                strokes: vec![shown],
            }),
        }
    }
    areas
}

fn of_stroke(stroke: &Stroke, words: &Words) -> GuideStroke {
    GuideStroke {
        key: stroke.key.clone(),
        name: said::stroke_name(&stroke.key, words),
        how: said::stroke_how(&stroke.key, words),
        say: said::stroke_say(&stroke.say, words),
        hands: stroke.hands,
        both_sides: has_other_side(&stroke.key),
        source: stroke.source.clone(),
    }
}

fn preparation(key: &str, words: &Words) -> (String, String) {
    let (title, text) = (format!("prepare-title-{key}"), format!("prepare-text-{key}"));
    (words.say(&title, &[]), words.say(&text, &[]))
}

fn state_look(key: &str, words: &Words) -> String {
    let key = format!("state-look-{key}");
    words.say(&key, &[])
}

fn state_advice(key: &str, words: &Words) -> String {
    let key = format!("state-advice-{key}");
    words.say(&key, &[])
}
