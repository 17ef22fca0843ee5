//! Stories through the one door.

mod back_ups;
mod commands;
mod comparison;
mod crash;
mod crying;
mod edits;
mod evenings;
mod family;
mod files;
mod first_start;
mod histories;
mod imports;
mod kinds;
mod languages;
mod made_up;
mod massage;
mod massage_routines;
mod newer;
mod observers;
mod odd;
mod past;
mod people;
mod privacy;
mod refusals;
mod schemas;
mod time;
mod timers;
mod together;
mod undo;

pub use family::*;
pub use kinds::*;
pub use tend::journal::Journal;
pub use tend::model::*;
