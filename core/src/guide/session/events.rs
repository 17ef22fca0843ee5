//! What each event does. Nothing is refused: an event that makes no sense changes nothing.

use super::{CueAt, Ended, MOST_NOTED, Session, StateSeen, Stretch};
use crate::model::{BodyArea, Instant, MassageOutcome, Permission, RoutineName, SessionEvent};

/// The same cue within this many milliseconds is one tap too many: 5 s. Our own rule.
const DOUBLE_TAP: i64 = 5_000;

impl Session {
    /// The session after an event at `now`. A moment before the newest event counts as that one.
    ///
    /// After the end only `Stop` (how it ended) and `Afterwards` change anything.
    #[must_use]
    pub fn after(mut self, event: &SessionEvent, now: Instant) -> Self {
        self.apply(event, now);
        self
    }

    fn apply(&mut self, event: &SessionEvent, now: Instant) {
        match event {
            SessionEvent::Afterwards { state, calm, learned } => {
                self.state_after = state.or(self.state_after);
                self.calm_after = calm.or(self.calm_after);
                if learned.is_some() {
                    self.learned.clone_from(learned);
                }
                return;
            }
            SessionEvent::Stop { outcome } => {
                if let Some(ended) = &mut self.ended {
                    ended.outcome = *outcome;
                    return;
                }
            }
            _ if self.ended.is_some() => return,
            _ => {}
        }
        let now = self.until(now);
        self.touched = now;
        match event {
            SessionEvent::Asked { answer } => self.permission = *answer,
            SessionEvent::Next => self.next(now),
            SessionEvent::Back => {
                if let Some(before) = self.step_before(self.at) {
                    self.go_to(before, now);
                }
            }
            SessionEvent::Pause => self.turn(self.at, true, now),
            SessionEvent::Resume => self.turn(self.at, false, now),
            SessionEvent::SkipArea { area } => self.skip(*area, now),
            SessionEvent::CueSeen { cue } => self.note_cue(cue, now),
            SessionEvent::StateSeen { state } => {
                if self.states.len() < MOST_NOTED {
                    self.states.push(StateSeen { state: *state, at: now });
                }
            }
            SessionEvent::Stop { outcome } => self.end(*outcome, now),
            SessionEvent::Afterwards { .. } => {}
        }
    }

    fn next(&mut self, now: Instant) {
        match self.step_from(self.at.saturating_add(1)) {
            Some(next) => self.go_to(next, now),
            None => self.end(self.outcome_of_all_steps(), now),
        }
    }

    /// How a session ends that went to its last step.
    fn outcome_of_all_steps(&self) -> MassageOutcome {
        let whole = self.plan.steps.iter().all(|step| !self.is_left_out(step));
        if self.permission == Permission::No && self.massage_milliseconds(self.touched) == 0 {
            MassageOutcome::BabySaidNo
        } else if whole && self.plan.routine != RoutineName::Short {
            MassageOutcome::Full
        } else {
            MassageOutcome::Short
        }
    }

    fn skip(&mut self, area: BodyArea, now: Instant) {
        if !self.left_out.contains(&area) {
            self.left_out.push(area);
        }
        if self.plan.steps.get(self.at).is_some_and(|step| self.is_left_out(step)) {
            self.next(now);
        }
    }

    fn note_cue(&mut self, cue: &str, now: Instant) {
        let again = self
            .cues
            .iter()
            .rev()
            .take_while(|seen| now.since(seen.at) < DOUBLE_TAP)
            .any(|seen| seen.cue == cue);
        if !again && self.cues.len() < MOST_NOTED {
            self.cues.push(CueAt { cue: cue.to_owned(), at: now });
        }
    }

    /// Going to a step ends a pause: hands are on the baby again.
    fn go_to(&mut self, step: usize, now: Instant) {
        self.at = step;
        self.turn(step, false, now);
    }

    /// Closes the open stretch and opens the next, where they differ.
    fn turn(&mut self, step: usize, paused: bool, now: Instant) {
        let Some(last) = self.stretches.last_mut() else { return };
        if last.step == step && last.paused == paused {
            return;
        }
        last.end = Some(now);
        if last.start == now {
            // A stretch of no time is nothing that happened.
            self.stretches.pop();
        }
        match self.stretches.last_mut() {
            Some(before) if before.step == step && before.paused == paused => before.end = None,
            _ => self.stretches.push(Stretch { step, paused, start: now, end: None }),
        }
    }

    fn end(&mut self, outcome: MassageOutcome, now: Instant) {
        if let Some(last) = self.stretches.last_mut() {
            last.end = Some(now);
        }
        self.ended = Some(Ended { outcome, at: now });
    }
}
