//! The cry diary: the board to paint on, and the view of crying. The safety card is always beside.

mod board;
#[cfg(test)]
mod tests;
mod view;
mod view_parts;

pub use board::{BoardInput, PaintBoard, PaintChoice, PaintHour, PaintRow, PaintedRun, board};
pub use view::{
    CryingDay, CryingHeat, CryingInput, CryingScreen, LongestBout, SoothingTable, SoothingWay,
    crying,
};
