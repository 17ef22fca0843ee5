//! Stories through the one door.

mod commands;
mod edits;
mod family;
mod kinds;
mod observers;
mod people;
mod refusals;
mod time;
mod timers;
mod together;
mod undo;

pub use family::*;
pub use kinds::*;
pub use tend::journal::Journal;
pub use tend::model::*;
