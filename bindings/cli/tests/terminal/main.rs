//! The terminal as a parent meets it: the binary run with words, its answers read.

mod demo;
mod entries;
mod errors;
mod family;
mod files;
mod help;
mod log;
mod screens;
mod story;
mod support;
mod timers;
