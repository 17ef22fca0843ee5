//! Cards: what parents may be told about massage, and when to call for help.
//!
//! The tables say which cards there are, how strong the evidence is and where it comes from; the
//! sentences stand in the words files. No card is ever chosen by what a family logged, except
//! the two of [`crate::guide::wellbeing`].

mod learn;
mod safety;
mod support;
#[cfg(test)]
mod tests;

pub use learn::{LearnCard, Strength, learn_cards};
pub use safety::{SafetyCard, SafetyLine, SafetyPart, safety_cards};
pub use support::{SupportHours, SupportLine, SupportPurpose, support_countries, support_lines};
