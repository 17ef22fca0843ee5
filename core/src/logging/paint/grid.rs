//! The cells of a board: five minutes each, beginning where the family's clocks show :00, :05, ….
//!
//! Cells are counted in time that passes. Clocks change by a multiple of five minutes, so cells
//! stay in step with them, and a night over a change has as many cells as it had minutes for.

use crate::calendar::Zones;
use crate::model::{HOUR, Instant, LONGEST_BOARD, PAINT_CELL, PaintQuery};

/// How far back a board looks when nobody says, in milliseconds.
const USUAL_BOARD: i64 = 12 * HOUR;

/// Some cells in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Where the first cell begins.
    pub start: Instant,
    /// Where the last cell ends; up to five minutes after now, in the cell that goes on.
    pub end: Instant,
}

impl Grid {
    /// How many cells there are.
    #[must_use]
    pub fn cells(&self) -> u32 {
        u32::try_from(self.end.since(self.start) / PAINT_CELL).unwrap_or(0)
    }

    /// Where the cell of that index begins.
    #[must_use]
    pub fn cell(&self, index: u32) -> Instant {
        self.start.plus(i64::from(index) * PAINT_CELL)
    }
}

/// Where the cell begins in which `at` lies.
#[must_use]
pub fn cell_of(at: Instant, zones: &Zones) -> Instant {
    let shown = at.0.saturating_add(i64::from(zones.offset_seconds(at)) * 1000);
    at.plus(-shown.rem_euclid(PAINT_CELL))
}

/// Where the cell ends in which the time before `at` lies.
pub(super) fn cell_end(at: Instant, zones: &Zones) -> Instant {
    let start = cell_of(at, zones);
    if start == at { at } else { start.plus(PAINT_CELL) }
}

/// The cells a query asks for.
#[must_use]
pub fn grid(query: &PaintQuery, now: Instant, zones: &Zones) -> Grid {
    let latest = cell_end(now, zones);
    let from = query.from.map(|from| cell_of(from, zones));
    let end = match (query.until, from) {
        (Some(until), _) => cell_end(until, zones).min(latest),
        (None, Some(from)) => latest.min(from.plus(USUAL_BOARD)),
        (None, None) => latest,
    };
    let start = from.unwrap_or_else(|| end.plus(-USUAL_BOARD));
    Grid { start, end: end.min(start.plus(LONGEST_BOARD)).max(start) }
}
