//! A guided massage session as a value: what happened so far, told by events. Pure.
//!
//! Owns where a session stands, its time, the advice to stop or slow down, and the entry it
//! becomes. It keeps no clock: every call takes the moment. A journal keeps the start and the
//! events, and a session is made of them anew whenever it is asked for:
//!
//! ```
//! use tend::guide::session::Session;
//! use tend::model::{Instant, RoutineName, SessionEvent, SessionStart};
//!
//! let start = SessionStart {
//!     routine: RoutineName::Short,
//!     own: vec![],
//!     age_months: 2.0,
//!     leave_out: vec![],
//!     state_before: None,
//!     calm_before: None,
//!     oil: None,
//! };
//! let session = Session::begin(&start, Instant(0)).after(&SessionEvent::Next, Instant(20_000));
//! assert_eq!(session.step().unwrap().stroke(), Some("legs-01-resting-hands"));
//! ```

mod advice;
mod again;
mod events;
mod finish;
mod kept;
mod time;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use advice::{CLUSTER_WINDOW, FORGOTTEN_AFTER};
pub use again::again;
pub use finish::{Finished, SHORTEST_STROKE};

use super::massage::{Plan, Step, StepKind, plan};
use crate::model::{
    BabyState, BodyArea, CueSeen, Instant, MassageOutcome, Permission, RoutineName, SessionStart,
};

/// The most cues and the most changes of state a session keeps; more are passed over.
const MOST_NOTED: usize = 1000;

/// A session, running or ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    plan: Plan,
    /// Index of the step; the number of steps once all are done.
    at: usize,
    began: Instant,
    /// The moment of the newest event. Time never runs back: an earlier event counts as now.
    touched: Instant,
    /// What every moment since the beginning was, in order and without gaps; the last one is open
    /// until the session ends.
    stretches: Vec<Stretch>,
    left_out: Vec<BodyArea>,
    permission: Permission,
    state_before: Option<BabyState>,
    states: Vec<StateSeen>,
    cues: Vec<CueAt>,
    ended: Option<Ended>,
    calm_before: Option<u8>,
    oil: Option<String>,
    state_after: Option<BabyState>,
    calm_after: Option<u8>,
    learned: Option<String>,
}

/// A stretch of time on one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    /// Which step.
    step: usize,
    /// Whether it was a pause.
    paused: bool,
    start: Instant,
    /// Open while it goes on.
    end: Option<Instant>,
}

/// A change of the baby's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StateSeen {
    state: BabyState,
    at: Instant,
}

/// A cue and its moment.
#[derive(Clone, Debug, PartialEq, Eq)]
struct CueAt {
    cue: String,
    at: Instant,
}

/// How and when it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ended {
    outcome: MassageOutcome,
    at: Instant,
}

impl Step {
    /// The key of the stroke; none for steps that are no strokes.
    #[must_use]
    pub fn stroke(&self) -> Option<&str> {
        match &self.kind {
            StepKind::Stroke { key } => Some(key),
            StepKind::Ask | StepKind::Bath | StepKind::Close | StepKind::QuietTime => None,
        }
    }
}

impl Session {
    /// Begins a session at `now`, on its first step.
    #[must_use]
    pub fn begin(start: &SessionStart, now: Instant) -> Self {
        let mut session = Self {
            plan: plan(start.routine, &start.own, start.age_months),
            at: 0,
            began: now,
            touched: now,
            stretches: Vec::new(),
            left_out: start.leave_out.clone(),
            permission: Permission::NotAsked,
            state_before: start.state_before,
            states: Vec::new(),
            cues: Vec::new(),
            ended: None,
            calm_before: start.calm_before,
            oil: start.oil.clone(),
            state_after: None,
            calm_after: None,
            learned: None,
        };
        session.at = session.step_from(0).unwrap_or(session.plan.steps.len());
        session.stretches.push(Stretch { step: session.at, paused: false, start: now, end: None });
        session
    }

    /// Which routine.
    #[must_use]
    pub const fn routine(&self) -> RoutineName {
        self.plan.routine
    }

    /// When it began.
    #[must_use]
    pub const fn began(&self) -> Instant {
        self.began
    }

    /// The steps as planned, left-out areas included.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.plan.steps
    }

    /// The step it is on; none once all are done or it was stopped.
    #[must_use]
    pub fn step(&self) -> Option<&Step> {
        if self.ended.is_some() { None } else { self.plan.steps.get(self.at) }
    }

    /// The step after that one, areas left out passed over.
    #[must_use]
    pub fn next_step(&self) -> Option<&Step> {
        if self.ended.is_some() {
            return None;
        }
        self.step_from(self.at.saturating_add(1)).and_then(|at| self.plan.steps.get(at))
    }

    /// The place of the step among those that are not left out, from 1, and how many those are.
    #[must_use]
    pub fn place(&self) -> (u32, u32) {
        let steps = self.plan.steps.iter().enumerate().filter(|(_, step)| !self.is_left_out(step));
        let (mut place, mut all) = (0, 0);
        for (index, _) in steps {
            all += 1;
            place += u32::from(index <= self.at);
        }
        (place, all)
    }

    /// Areas left out.
    #[must_use]
    pub fn left_out(&self) -> &[BodyArea] {
        &self.left_out
    }

    /// Whether it is paused.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.stretches.last().is_some_and(|last| last.paused && last.end.is_none())
    }

    /// Whether the baby was asked, and what it answered.
    #[must_use]
    pub const fn permission(&self) -> Permission {
        self.permission
    }

    /// The state of the baby that was noted after the end.
    #[must_use]
    pub const fn state_after(&self) -> Option<BabyState> {
        self.state_after
    }

    /// The parent's calm that was noted after the end, 1 (not calm) to 5 (very calm).
    #[must_use]
    pub const fn calm_after(&self) -> Option<u8> {
        self.calm_after
    }

    /// What the parent learned about the baby, as noted after the end.
    #[must_use]
    pub fn learned(&self) -> Option<&str> {
        self.learned.as_deref()
    }

    /// How it ended; none while it goes on.
    #[must_use]
    pub fn outcome(&self) -> Option<MassageOutcome> {
        self.ended.map(|ended| ended.outcome)
    }

    /// When it ended; none while it goes on.
    #[must_use]
    pub fn ended_at(&self) -> Option<Instant> {
        self.ended.map(|ended| ended.at)
    }

    /// The state the baby was last seen in.
    #[must_use]
    pub fn state(&self) -> Option<BabyState> {
        self.states.last().map(|seen| seen.state).or(self.state_before)
    }

    /// The cues seen, with their minute since `since`.
    #[must_use]
    pub fn cues_since(&self, since: Instant) -> Vec<CueSeen> {
        let minute = |at: Instant| {
            u32::try_from(at.since(since).max(0) / crate::model::MINUTE).unwrap_or(u32::MAX)
        };
        self.cues
            .iter()
            .map(|seen| CueSeen { cue: seen.cue.clone(), minute: minute(seen.at) })
            .collect()
    }

    fn is_left_out(&self, step: &Step) -> bool {
        step.area.is_some_and(|area| self.left_out.contains(&area))
    }

    /// The first step from `index` on that is not left out.
    fn step_from(&self, index: usize) -> Option<usize> {
        (index..self.plan.steps.len()).find(|&at| !self.is_left_out(&self.plan.steps[at]))
    }

    /// The last step before `index` that is not left out.
    fn step_before(&self, index: usize) -> Option<usize> {
        (0..index.min(self.plan.steps.len()))
            .rev()
            .find(|&at| !self.is_left_out(&self.plan.steps[at]))
    }
}
