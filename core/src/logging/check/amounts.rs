//! Numbers: possible at all, and usual for a baby.
//!
//! The usual ranges are our own, wide enough for every baby from a preterm birth to the third
//! birthday (WHO Child Growth Standards 2006), so that only a wrong key or unit is asked about.

use std::ops::RangeInclusive;

use super::findings::Findings;
use crate::model::ProblemCode;

/// Minutes in the longest interval, 48 h.
const MOST_MINUTES: u32 = 48 * 60;

impl Findings<'_> {
    /// A number that may be zero. Returns whether it can be stored.
    pub fn zero_or_more(&mut self, field: &str, number: f64) -> bool {
        let sound = number.is_finite() && number >= 0.0;
        if !sound {
            let sentence = self.words.say("problem-not-a-number", &[]);
            self.refuse(field, ProblemCode::NotANumber, sentence);
        }
        sound
    }

    /// A number above zero. Returns whether it can be stored.
    pub fn above_zero(&mut self, field: &str, number: f64) -> bool {
        let sound = number.is_finite() && number > 0.0;
        if !sound {
            let sentence = self.words.say("problem-not-above-zero", &[]);
            self.refuse(field, ProblemCode::NotANumber, sentence);
        }
        sound
    }

    /// Asks about a number outside its usual range.
    pub fn usual(&mut self, field: &str, number: f64, range: &RangeInclusive<f64>) {
        if !range.contains(&number) {
            let sentence = self.words.say("problem-unusual", &[]);
            self.ask(field, ProblemCode::Unusual, sentence);
        }
    }

    /// Minutes within an entry.
    pub fn minutes(&mut self, field: &str, minutes: Option<u32>) {
        if minutes.is_some_and(|minutes| minutes > MOST_MINUTES) {
            let sentence = self.words.say("problem-minutes-too-long", &[]);
            self.refuse(field, ProblemCode::TooLong, sentence);
        }
    }

    /// A value on a scale from 1 to 5.
    pub fn scale(&mut self, field: &str, value: Option<u8>) {
        if value.is_some_and(|value| !(1..=5).contains(&value)) {
            let sentence = self.words.say("problem-outside-scale", &[]);
            self.refuse(field, ProblemCode::OutsideScale, sentence);
        }
    }
}
