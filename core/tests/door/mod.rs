//! Stories through the one door.

mod family;
mod undo;

pub use family::*;
