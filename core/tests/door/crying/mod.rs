//! The cry diary: a night painted in the morning, and "it was about 20 minutes".

mod painting;
mod stopped;
mod undone;

use super::*;
use tend::screen::crying::{PaintBoard, PaintRow};

impl Family {
    /// A family in London on Saturday 21 November 2026, 07:03 in the morning.
    pub fn after_a_night() -> Self {
        Self::living("Europe/London", "2026-11-21T07:03:00Z")
    }

    pub fn paint(&self, over: PaintOver, strokes: &[PaintStroke]) -> Receipt {
        self.perform(self.painting(over, strokes))
    }

    pub fn painting(&self, over: PaintOver, strokes: &[PaintStroke]) -> Command {
        let (children, strokes) = (vec![self.child], strokes.to_vec());
        Command::Paint { painting: Painting { children, strokes, over, caregiver: None } }
    }

    pub fn board(&self) -> PaintBoard {
        let query = PaintQuery { child: self.child, from: None, until: None };
        self.journal.paint_board(query).unwrap()
    }

    pub fn conflicts(&self, strokes: &[PaintStroke]) -> Vec<PaintConflict> {
        let Command::Paint { painting } = self.painting(PaintOver::Keep, strokes) else { panic!() };
        let check = self.journal.check_paint(painting).unwrap();
        assert_eq!(check.problems, []);
        check.conflicts
    }

    /// Logged crying of a strength.
    pub fn crying(&self, strength: CryStrength, start: &str, end: &str) -> Draft {
        let details = Details::Cry { cry: Cry { strength, ..Cry::default() } };
        self.draft(Span::Interval { start: at(start), end: at(end) }, details)
    }
}

/// A stroke between two times of the night of 20 to 21 November, in London.
pub fn stroke(paint: Paint, start: &str, end: &str) -> PaintStroke {
    let instant = |clock: &str| {
        let day = if clock >= "12:00" { 20 } else { 21 };
        at(&format!("2026-11-{day}T{clock}:00Z"))
    };
    PaintStroke { paint, start: instant(start), end: instant(end) }
}

/// A row of a board as text: what is in front and for how many minutes, such as "Cry 20".
pub fn front(board: &PaintBoard, lane: PaintLane) -> Vec<String> {
    row(board, lane).runs.iter().map(|run| format!("{:?} {}", run.paint, run.minutes)).collect()
}

pub fn row(board: &PaintBoard, lane: PaintLane) -> &PaintRow {
    board.rows.iter().find(|row| row.lane == lane).unwrap()
}
