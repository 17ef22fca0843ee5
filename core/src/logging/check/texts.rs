//! Texts: not endless, and not empty where a name is needed.

use super::findings::Findings;
use crate::model::ProblemCode;

/// The longest text a field takes, in characters. Our own rule: about five pages, so that one
/// paste cannot make every list slow.
const MOST_CHARACTERS: usize = 10_000;

impl Findings<'_> {
    /// A text that may be empty.
    pub fn text(&mut self, field: &str, text: &str) {
        // Bytes are never fewer than characters, so most texts need no counting.
        if text.len() > MOST_CHARACTERS && text.chars().count() > MOST_CHARACTERS {
            let sentence = self.words.say("problem-text-too-long", &[]);
            self.refuse(field, ProblemCode::TextTooLong, sentence);
        }
    }

    /// A name, which may not be empty.
    pub fn name(&mut self, field: &str, name: &str) {
        if name.trim().is_empty() {
            let sentence = self.words.say("problem-name-missing", &[]);
            self.refuse(field, ProblemCode::Missing, sentence);
        }
        self.text(field, name);
    }
}
