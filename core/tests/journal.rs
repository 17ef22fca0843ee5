//! The door as a family uses it: commands, undo, observers, crashes, back-ups.

mod door;
