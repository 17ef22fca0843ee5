//! The other leg, arm or side.

use super::data::{Figure, OtherSide, StrokeFigure, Track};
use crate::model::ParentHand;

/// How a picture is mirrored.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mirror {
    /// Where hands and ways are mirrored.
    ways_at: Option<f64>,
    /// Whether the figure is mirrored too, at its middle.
    figure: bool,
}

impl Mirror {
    /// For a side of a stroke. A stroke without another side stays as it is.
    pub(super) fn of(stroke: &StrokeFigure, figure: &Figure, other_side: bool) -> Self {
        match stroke.other_side {
            OtherSide::Picture if other_side => Self { ways_at: Some(0.5), figure: true },
            OtherSide::Path if other_side => {
                Self { ways_at: Some(figure.mirror_axis_x.unwrap_or(0.5)), figure: false }
            }
            _ => Self { ways_at: None, figure: false },
        }
    }

    /// A path of the figure.
    pub(super) fn outline(self, cubic: &[f64]) -> Vec<f64> {
        if self.figure { flip(cubic, 0.5) } else { cubic.to_vec() }
    }

    pub(super) fn view(self, [x, y, width, height]: [f64; 4]) -> [f64; 4] {
        [if self.figure { 1.0 - x - width } else { x }, y, width, height]
    }

    /// A hand and its way.
    pub(super) fn track(self, track: &Track) -> Track {
        let mut track = track.clone();
        let Some(axis) = self.ways_at else { return track };
        track.hand = match track.hand {
            ParentHand::Left => ParentHand::Right,
            ParentHand::Right => ParentHand::Left,
        };
        track.angle = track.angle.map(|angle| -angle);
        if let Some(at) = &mut track.at {
            at[0] = 2.0 * axis - at[0];
        }
        for stop in &mut track.stops {
            stop[0] = 2.0 * axis - stop[0];
        }
        if let Some(path) = &mut track.path {
            path.cubic = flip(&path.cubic, axis);
        }
        track
    }
}

/// Mirrors every x of a path.
pub(super) fn flip(cubic: &[f64], axis: f64) -> Vec<f64> {
    cubic.chunks_exact(2).flat_map(|point| [2.0 * axis - point[0], point[1]]).collect()
}
