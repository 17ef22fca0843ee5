//! The family's own routines, and the strokes to make them of.

use serde::{Deserialize, Serialize};

use super::guide::{GuideArea, areas};
use super::said::StepShown;
use crate::guide::massage::{LONGEST_STEP_SECONDS, MOST_STEPS, StepKind, plan};
use crate::model::{BodyArea, OwnRoutine, OwnStep, RoutineId, RoutineName};
use crate::words::Words;

/// Seconds a stroke begins with when it is chosen. Our own choice.
const CHOSEN_SECONDS: u32 = 30;

/// The family's own routines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct OwnRoutinesScreen {
    /// The routines, in the order they were made.
    pub routines: Vec<OwnRoutineShown>,
    /// What to say when there is none.
    pub empty: Option<String>,
    /// Every stroke to choose from, by area.
    pub areas: Vec<GuideArea>,
    /// Seconds a stroke begins with when it is chosen.
    pub chosen_seconds: u32,
    /// No step lasts longer, in seconds.
    pub longest_seconds: u32,
    /// No routine has more strokes.
    pub most_strokes: u32,
}

/// One of the family's own routines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct OwnRoutineShown {
    /// Which.
    pub routine: RoutineId,
    /// What the family calls it.
    pub name: String,
    /// Its strokes as they are kept, to be edited.
    pub steps: Vec<OwnStep>,
    /// The same in words; a stroke this version does not know is left out.
    pub strokes: Vec<StepShown>,
    /// The areas in order.
    pub areas: Vec<BodyArea>,
    /// Minutes of massage, the close included.
    pub minutes: f64,
}

/// The screen of the family's own routines.
#[must_use]
pub fn own_routines_screen(routines: &[OwnRoutine], words: &Words) -> OwnRoutinesScreen {
    OwnRoutinesScreen {
        routines: routines.iter().map(|routine| shown(routine, words)).collect(),
        empty: routines.is_empty().then(|| words.say("own-routines-empty", &[])),
        areas: areas(words),
        chosen_seconds: CHOSEN_SECONDS,
        longest_seconds: LONGEST_STEP_SECONDS,
        most_strokes: u32::try_from(MOST_STEPS).unwrap_or(u32::MAX),
    }
}

fn shown(own: &OwnRoutine, words: &Words) -> OwnRoutineShown {
    // The age chooses nothing in a routine of the family's own.
    let plan = plan(RoutineName::Own, &own.steps, 0.0);
    let strokes = plan.steps.iter().filter(|step| matches!(step.kind, StepKind::Stroke { .. }));
    OwnRoutineShown {
        routine: own.id,
        name: own.name.clone(),
        steps: own.steps.clone(),
        strokes: strokes.map(|step| StepShown::of(step, words)).collect(),
        areas: plan.areas(),
        minutes: f64::from(plan.massage_seconds()) / 60.0,
    }
}
