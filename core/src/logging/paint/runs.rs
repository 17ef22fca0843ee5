//! Strokes become runs: in one row a later stroke covers an earlier one, and neighbours of one
//! paint are one run.

use super::time::Piece;
use crate::model::{Instant, Paint, PaintLane, PaintStroke};

/// A stretch of one paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The paint.
    pub paint: Paint,
    /// When.
    pub time: Piece,
}

/// What strokes come to, row by row and in order; what lies after `now` is left out.
#[must_use]
pub fn runs(strokes: &[PaintStroke], now: Instant) -> Vec<Run> {
    PaintLane::ALL.into_iter().flat_map(|lane| of_lane(strokes, lane, now)).collect()
}

fn of_lane(strokes: &[PaintStroke], lane: PaintLane, now: Instant) -> Vec<Run> {
    let mut painted: Vec<Run> = Vec::new();
    for stroke in strokes.iter().filter(|stroke| stroke.paint.lane() == lane) {
        let Some(time) = Piece::new(stroke.start, stroke.end.min(now)) else { continue };
        let beside =
            |run: Run| run.time.without([time]).into_iter().map(move |time| Run { time, ..run });
        painted = painted.into_iter().flat_map(beside).collect();
        painted.push(Run { paint: stroke.paint, time });
    }
    painted.sort_by_key(|run| run.time.start);
    let mut joined: Vec<Run> = Vec::with_capacity(painted.len());
    for run in painted {
        match joined.last_mut() {
            Some(last) if last.paint == run.paint && last.time.end == run.time.start => {
                last.time.end = run.time.end;
            }
            _ => joined.push(run),
        }
    }
    joined
}
