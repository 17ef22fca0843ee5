//! How a hand moves: even pace, gentle start and end, no hand that flies back.

use super::data::{Sequence, StrokeFigure, Track, WayBack};
use super::path::{Point, Polyline};

/// Seconds between two frames.
pub(super) const FRAME_SECONDS: f64 = 0.05;

/// Part of the way over which a glide gathers pace, and slows down again.
const RAMP: f64 = 0.15;

/// Seconds in which a hand that lifts comes and goes.
const LIFT_SECONDS: f64 = 0.4;

/// Part of its time over which the second of two hands comes before it touches.
const OVERLAP: f64 = 0.15;

/// How much smaller a hand gets in a press.
const PRESS: f64 = 0.04;

/// Where a hand is at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pose {
    pub at: Point,
    /// Degrees, clockwise.
    pub angle: f64,
    pub opacity: f64,
    pub scale: f64,
}

/// A hand's way, ready to be asked about.
pub(super) struct Motion<'a> {
    track: &'a Track,
    way: Option<Polyline>,
    cycle: f64,
    hand_over_hand: bool,
}

impl<'a> Motion<'a> {
    pub(super) fn of(track: &'a Track, stroke: &StrokeFigure) -> Self {
        Self {
            track,
            way: track.path.as_ref().map(|path| Polyline::of(&path.cubic)),
            cycle: stroke.cycle_s,
            hand_over_hand: stroke.sequence == Sequence::HandOverHand,
        }
    }

    /// How many cycles until everything is as at the beginning: combing gets lighter each time.
    pub(super) fn cycles(&self) -> usize {
        self.track.fade.len().max(1)
    }

    /// Where the hand is at a fraction of its own time in contact.
    pub(super) fn contact_at(&self, fraction: f64) -> (Point, f64) {
        let [from, to] = self.track.angle;
        let turned = |part: f64| from + (to - from) * part;
        let stops = &self.track.stops;
        let Some(way) = &self.way else {
            let at = self.track.at.or_else(|| stops.first().copied()).unwrap_or([0.5, 0.5]);
            return (at.into(), from);
        };
        if !stops.is_empty() {
            return (stops[self.stop_at(fraction)].into(), turned(fraction));
        }
        let is_closed = self.track.path.as_ref().is_some_and(|path| path.closed);
        let part = if is_closed {
            (fraction * self.track.turns.unwrap_or(1.0)).rem_euclid(1.0)
        } else if self.track.way_back == Some(WayBack::Glide) {
            ease(if fraction <= 0.5 { 2.0 * fraction } else { 2.0 - 2.0 * fraction })
        } else {
            // A hold keeps the hand where the way ends.
            let moving = 1.0 - self.track.hold_s / self.track.duration_s;
            ease(if moving > 0.0 { (fraction / moving).min(1.0) } else { fraction })
        };
        (way.along(part).0, turned(part))
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a fraction of a few stops"
    )]
    fn stop_at(&self, fraction: f64) -> usize {
        let count = self.track.stops.len();
        ((fraction.max(0.0) * count as f64) as usize).min(count.saturating_sub(1))
    }

    /// Where the hand is, and how much of it shows, at a moment of the cycles.
    pub(super) fn at(&self, seconds: f64) -> Pose {
        let duration = self.track.duration_s;
        let since = (seconds - self.track.begin_s).rem_euclid(self.cycle);
        let gap = (self.cycle - duration).max(0.0);
        let (fraction, opacity) = if gap < FRAME_SECONDS {
            ((since / duration).min(1.0), 1.0)
        } else if self.hand_over_hand {
            let fade = (OVERLAP * duration).min(gap / 2.0);
            if since <= duration {
                (since / duration, 1.0)
            } else if since < duration + fade {
                (1.0, 1.0 - (since - duration) / fade)
            } else if since > self.cycle - fade {
                (0.0, 1.0 - (self.cycle - since) / fade)
            } else {
                (1.0, 0.0)
            }
        } else if since <= duration {
            (since / duration, (since / LIFT_SECONDS).min(1.0))
        } else {
            (1.0, (1.0 - (since - duration) / LIFT_SECONDS.min(gap)).max(0.0))
        };
        let (at, angle) = self.contact_at(fraction);
        Pose { at, angle, opacity: opacity * self.strength(seconds), scale: self.pressed(fraction) }
    }

    /// The strength of the repeat to which a moment belongs.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of a few cycles"
    )]
    fn strength(&self, seconds: f64) -> f64 {
        let repeat = ((seconds - self.track.begin_s) / self.cycle).max(0.0) as usize;
        let fade = &self.track.fade;
        fade.get(repeat % fade.len().max(1)).copied().unwrap_or(1.0)
    }

    fn pressed(&self, fraction: f64) -> f64 {
        if self.track.stops.is_empty() {
            return 1.0;
        }
        let dwell = (fraction * self.track.stops.len() as f64).fract();
        1.0 - PRESS * (std::f64::consts::PI * dwell).sin()
    }
}

/// Gentle start and end, even pace between: a glide, not a push.
pub(super) fn ease(fraction: f64) -> f64 {
    let gathered = |f: f64| f * f / (2.0 * RAMP * (1.0 - RAMP));
    if fraction < RAMP {
        gathered(fraction)
    } else if fraction > 1.0 - RAMP {
        1.0 - gathered(1.0 - fraction)
    } else {
        (fraction - RAMP / 2.0) / (1.0 - RAMP)
    }
}
