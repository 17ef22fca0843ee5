//! Collects problems.

use crate::model::{Problem, ProblemCode, Severity};
use crate::words::Words;

/// The problems found so far.
pub(super) struct Findings<'a> {
    pub words: &'a Words,
    problems: Vec<Problem>,
}

impl<'a> Findings<'a> {
    pub fn new(words: &'a Words) -> Self {
        Self { words, problems: Vec::new() }
    }

    /// Something that cannot be saved so.
    pub fn refuse(&mut self, field: &str, code: ProblemCode, sentence: String) {
        self.add(field, code, Severity::Refuse, sentence);
    }

    /// Something to look at again.
    pub fn ask(&mut self, field: &str, code: ProblemCode, sentence: String) {
        self.add(field, code, Severity::Ask, sentence);
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    // One sentence at a field is enough: five long tags are one problem.
    fn add(&mut self, field: &str, code: ProblemCode, severity: Severity, sentence: String) {
        if !self.problems.iter().any(|known| known.field == field && known.code == code) {
            self.problems.push(Problem { field: field.into(), code, severity, sentence });
        }
    }
}
