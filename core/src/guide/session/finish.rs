//! The entry a session becomes.

use super::Session;
use crate::model::{
    Activity, ActivityKind, BodyArea, Details, Massage, MassageActivity, MassageSegment,
    RoutineName, Span,
};

/// A stroke counts as done from this many milliseconds on: 3 s. Our own rule; passing over strokes
/// with "next" is not doing them.
pub const SHORTEST_STROKE: i64 = 3_000;

/// One entry, ready to save.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// What it was.
    pub details: Details,
    /// When it happened.
    pub span: Span,
}

impl Session {
    /// The entries of a session that has ended: the massage, and for the bedtime routine the
    /// routine around it when there was a bath or quiet time. Empty while it goes on.
    ///
    /// The massage lasts from the first hand on the baby to the last. Without any, as when the
    /// baby said no, it is the moment of the end.
    #[must_use]
    pub fn finished(&self) -> Vec<Finished> {
        let Some(ended) = self.ended else { return Vec::new() };
        let segments = self.segments();
        let span = match (segments.first(), segments.last()) {
            (Some(first), Some(last)) => {
                Span::Interval { start: first.start, end: last.end.unwrap_or(ended.at) }
            }
            _ => Span::Moment { start: ended.at },
        };
        let strokes = self.strokes_done();
        let massage = Massage {
            areas: self.areas_done(),
            strokes,
            segments,
            state_before: self.state_before,
            state_after: self.state_after.or_else(|| self.states.last().map(|seen| seen.state)),
            permission: Some(self.permission),
            cues: self.cues_since(span.start()),
            outcome: Some(ended.outcome),
            calm_before: self.calm_before,
            calm_after: self.calm_after,
            oil: self.oil.clone(),
            bedtime_routine: (self.plan.routine == RoutineName::Bedtime).then_some(true),
            learned: self.learned.clone(),
            ..Massage::default()
        };
        let mut entries = vec![Finished { details: Details::Massage { massage }, span }];
        if self.plan.routine == RoutineName::Bedtime && self.beside_was_done() {
            let activity = Activity { what: ActivityKind::BedtimeRoutine };
            let span = Span::Interval { start: self.began, end: ended.at };
            entries.push(Finished { details: Details::Activity { activity }, span });
        }
        entries
    }

    /// The strokes done, each once, in the order they were first done.
    #[must_use]
    pub fn strokes_done(&self) -> Vec<String> {
        let mut done: Vec<String> = Vec::new();
        for (_, stroke) in self.steps_done() {
            if let Some(stroke) = stroke.stroke().filter(|key| done.iter().all(|d| d != key)) {
                done.push(stroke.to_owned());
            }
        }
        done
    }

    fn areas_done(&self) -> Vec<BodyArea> {
        let mut done = Vec::new();
        for area in self.steps_done().filter_map(|(_, step)| step.area) {
            if !done.contains(&area) {
                done.push(area);
            }
        }
        done
    }

    fn steps_done(&self) -> impl Iterator<Item = (usize, &super::Step)> {
        let steps = self.plan.steps.iter().enumerate();
        steps.filter(|&(index, _)| self.spent_on(index, self.touched) >= SHORTEST_STROKE)
    }

    /// Whether a bath or quiet time took place.
    fn beside_was_done(&self) -> bool {
        use super::StepKind::{Bath, QuietTime};
        self.steps_done().any(|(_, step)| matches!(step.kind, Bath | QuietTime))
    }

    /// Massage and pauses in order, from the first hand on the baby to the last. What stood
    /// between is a pause; neighbours of the same kind and area are one.
    fn segments(&self) -> Vec<MassageSegment> {
        let areas = self.areas_done();
        let mut segments: Vec<MassageSegment> = Vec::new();
        let mut last_massage = 0;
        for stretch in &self.stretches {
            let massage = !stretch.paused && self.is_massage(stretch.step);
            let end = stretch.end.unwrap_or(self.touched);
            if end == stretch.start || (!massage && segments.is_empty()) {
                continue;
            }
            let area = self.plan.steps.get(stretch.step).and_then(|step| step.area);
            let area = area.filter(|area| massage && areas.contains(area));
            let activity = if massage { MassageActivity::Massage } else { MassageActivity::Pause };
            match segments.last_mut() {
                Some(last) if last.activity == activity && last.area == area => {
                    last.end = Some(end);
                }
                _ => segments.push(MassageSegment {
                    activity,
                    area,
                    start: stretch.start,
                    end: Some(end),
                }),
            }
            if massage {
                last_massage = segments.len();
            }
        }
        segments.truncate(last_massage);
        segments
    }
}
