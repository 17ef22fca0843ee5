//! The cry diary: the board to paint on.

mod board;

pub use board::{BoardInput, PaintBoard, PaintChoice, PaintHour, PaintRow, PaintedRun, board};
