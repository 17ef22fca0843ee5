//! The board of five-minute cells: what is logged, as paint, and what can be painted.

use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Zones};
use crate::logging::paint::{Grid, grid, lasting, paint_of};
use crate::model::{
    Child, ClockTime, Entry, FeedForm, Instant, PAINT_CELL, Paint, PaintLane, PaintQuery, minutes,
};
use crate::review::{Stretch, union, within};
use crate::words::Words;

/// The board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintBoard {
    /// The child.
    pub child: Child,
    /// Where the first cell begins.
    pub start: Instant,
    /// Where the last cell ends; up to five minutes after now.
    pub end: Instant,
    /// Now: nothing behind it can be painted.
    pub now: Instant,
    /// How long a cell is, in minutes.
    pub cell_minutes: u32,
    /// How many cells there are.
    pub cells: u32,
    /// Where the clocks show a full hour. In the night the clocks change one may come twice, or
    /// be missing.
    pub hours: Vec<PaintHour>,
    /// The rows from the top, each with what is logged.
    pub rows: Vec<PaintRow>,
    /// The paints in the order of the palette.
    pub palette: Vec<PaintChoice>,
    /// As what painted feeds are saved.
    pub feeds_sentence: String,
}

/// A full hour on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintHour {
    /// The cell that begins then.
    pub cell: u32,
    /// What the clocks show.
    pub clock: ClockTime,
}

/// A row of the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintRow {
    /// Which.
    pub lane: PaintLane,
    /// Its name.
    pub name: String,
    /// What stands in front, in order; no two share a cell.
    pub runs: Vec<PaintedRun>,
    /// What lies behind in the same cells: sleep that ended in the cell where crying began.
    pub behind: Vec<PaintedRun>,
}

/// Cells in a row that show one paint.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintedRun {
    /// The paint.
    pub paint: Paint,
    /// The first of its cells.
    pub first_cell: u32,
    /// How many cells; what is shorter than a cell still shows in one.
    pub cells: u32,
    /// The minutes logged in them: 3 for a cry of three minutes, 0 for a moment.
    pub minutes: f64,
}

/// A paint to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintChoice {
    /// The paint.
    pub paint: Paint,
    /// The row it is painted in.
    pub lane: PaintLane,
    /// Its name.
    pub name: String,
    /// Minutes of it logged on the board; a minute logged twice counts once.
    pub minutes: f64,
}

/// What a board is made from.
#[derive(Clone, Copy, Debug)]
pub struct BoardInput<'a> {
    /// The child.
    pub child: &'a Child,
    /// Which hours.
    pub query: PaintQuery,
    /// The child's entries around those hours, in any order.
    pub entries: &'a [Entry],
    /// The form painted feeds get.
    pub feed: &'a FeedForm,
    /// The family's clocks.
    pub calendar: &'a Calendar,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// The board of a child.
#[must_use]
pub fn board(input: &BoardInput<'_>) -> PaintBoard {
    let &BoardInput { child, query, entries, feed, calendar, now, words } = input;
    let grid = grid(&query, now, calendar.zones());
    let feeds = match feed {
        FeedForm::Bottle { .. } => "paint-feeds-bottle",
        _ => "paint-feeds-breast",
    };
    let painted: Vec<Painted> =
        Paint::ALL.into_iter().map(|paint| painted(paint, entries, &grid, now)).collect();
    let row = |lane: PaintLane| {
        let of_lane: Vec<&Painted> =
            painted.iter().filter(|one| one.paint.lane() == lane).collect();
        let (runs, behind) = rows(&of_lane, &grid);
        PaintRow { lane, name: words.name(&lane), runs, behind }
    };
    let choice = |one: &Painted| PaintChoice {
        paint: one.paint,
        lane: one.paint.lane(),
        name: words.name(&one.paint),
        minutes: minutes(within(&one.time, grid.start, grid.end)),
    };
    PaintBoard {
        child: child.clone(),
        start: grid.start,
        end: grid.end,
        now,
        cell_minutes: u32::try_from(PAINT_CELL / crate::model::MINUTE).unwrap_or(5),
        cells: grid.cells(),
        hours: hours(&grid, calendar.zones()),
        rows: PaintLane::ALL.into_iter().map(row).collect(),
        palette: painted.iter().map(choice).collect(),
        feeds_sentence: words.say(feeds, &[]),
    }
}

/// Where one paint lies.
struct Painted {
    paint: Paint,
    /// Its time as a union.
    time: Vec<Stretch>,
    /// Where something of it took no time.
    moments: Vec<Instant>,
}

fn painted(paint: Paint, entries: &[Entry], grid: &Grid, now: Instant) -> Painted {
    let of_paint = || entries.iter().filter(|entry| paint_of(&entry.details) == Some(paint));
    let lasts = of_paint().filter_map(|entry| lasting(entry.span, now));
    let moments = of_paint()
        .filter(|entry| lasting(entry.span, now).is_none())
        .map(|entry| entry.span.start())
        .filter(|at| (grid.start..grid.end).contains(at));
    Painted {
        paint,
        time: union(lasts.map(|piece| (piece.start, piece.end))),
        moments: moments.collect(),
    }
}

impl Painted {
    /// Milliseconds of it in a cell; none where nothing of it lies there.
    fn in_cell(&self, grid: &Grid, cell: u32) -> Option<i64> {
        let (start, end) = (grid.cell(cell), grid.cell(cell + 1));
        let time = within(&self.time, start, end);
        let begins_here = self.moments.iter().any(|at| (start..end).contains(at));
        (time > 0 || begins_here).then_some(time)
    }
}

/// The paints of one row, cell by cell: what is in front and what lies behind.
fn rows(of_lane: &[&Painted], grid: &Grid) -> (Vec<PaintedRun>, Vec<PaintedRun>) {
    let (mut front, mut behind) = (Vec::new(), Vec::new());
    for cell in 0..grid.cells() {
        let mut here: Vec<(Paint, i64)> =
            of_lane.iter().filter_map(|one| Some((one.paint, one.in_cell(grid, cell)?))).collect();
        here.sort_by_key(|&(paint, time)| std::cmp::Reverse((rank(paint), time)));
        for (place, (paint, time)) in here.into_iter().enumerate() {
            add(if place == 0 { &mut front } else { &mut behind }, paint, cell, minutes(time));
        }
    }
    (front, behind)
}

/// Crying is in front of all else, the strongest first: a cry of three minutes must not vanish.
const fn rank(paint: Paint) -> u8 {
    match paint {
        Paint::Inconsolable => 3,
        Paint::Cry => 2,
        Paint::Fuss => 1,
        _ => 0,
    }
}

fn add(runs: &mut Vec<PaintedRun>, paint: Paint, cell: u32, minutes: f64) {
    let last =
        runs.iter_mut().rev().find(|run| run.paint == paint && run.first_cell + run.cells == cell);
    match last {
        Some(run) => {
            run.cells += 1;
            run.minutes += minutes;
        }
        None => runs.push(PaintedRun { paint, first_cell: cell, cells: 1, minutes }),
    }
}

fn hours(grid: &Grid, zones: &Zones) -> Vec<PaintHour> {
    use chrono::Timelike;
    let full = |cell: u32| {
        let shown = zones.local(grid.cell(cell)).time();
        let hour = u16::try_from(shown.hour()).ok()?;
        (shown.minute() == 0).then_some(PaintHour { cell, clock: ClockTime::new(hour, 0)? })
    };
    (0..grid.cells()).filter_map(full).collect()
}
