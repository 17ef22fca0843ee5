//! The massage guide: what to check before, states and cues, strokes and routines.
//!
//! Owns the tables beside it, each row with its source, and hands out keys. The sentences of each
//! key stand in the words files, so that an instructor or a translator needs no Rust. Names of
//! strokes are those of the IAIM parent handouts of 2013; nothing here carries their approval.

mod before;
mod cues;
mod own;
mod routine;
mod strokes;
#[cfg(test)]
mod tests;

pub use before::{
    Before, Check, PREPARATIONS, Preparation, Question, StateAdvice, StateGuide, before, checks,
    states,
};
pub use cues::{Cue, CueKind, CueStrength, cue, cues};
pub use own::check_steps;
pub use routine::{
    LONGEST_STEP_SECONDS, MOST_STEPS, Plan, ROUTINES, Routine, Step, StepKind, plan, routine,
};
pub use strokes::{STROKES, Stroke, stroke};
