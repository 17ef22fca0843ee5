//! The door as a family uses it: commands, undo, observers, crashes, back-ups.

#[cfg(test)]
mod door;
