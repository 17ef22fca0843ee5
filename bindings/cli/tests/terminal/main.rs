//! The terminal as a parent meets it: the binary run with words, its answers read.

#[cfg(test)]
mod care;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod diary;
#[cfg(test)]
mod entries;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod evenings;
#[cfg(test)]
mod family;
#[cfg(test)]
mod files;
#[cfg(test)]
mod guide;
#[cfg(test)]
mod help;
#[cfg(test)]
mod log;
#[cfg(test)]
mod screens;
#[cfg(test)]
mod session;
#[cfg(test)]
mod story;
#[cfg(test)]
mod support;
#[cfg(test)]
mod timers;
