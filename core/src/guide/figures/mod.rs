//! Pictures of the strokes: a baby's outline, the way of each hand and its motion.
//!
//! Owns `figures.json` (six outlines), `strokes.json` (the way of every stroke) and `hand.json` (a
//! hand in six poses): our own drawings, pace 3 cm of skin a second. Every direction still waits
//! for the review of a certified instructor.

mod data;
mod marks;
mod mirror;
mod motion;
mod path;
mod picture;
#[cfg(test)]
mod tests;

pub use picture::{cycle_seconds, has_other_side, picture};
