//! What `cargo xtask test` runs: the cheap checks first, then one language after the other.
//!
//! To add a language: a [`Check`] of its own with [`Work::Own`], which finds or installs its
//! tools, runs its tests and reads their counts (from report files where the runner writes them);
//! then its line in [`ALL`]. The closing lines follow from that.

use std::fmt;

use crate::step::{self, Step};
use crate::tally::Tally;
use crate::{conformance, droid, kotlin, phone, run, surface, swift};

/// One thing that must hold.
#[derive(Debug)]
pub struct Check {
    /// What it looks at, in a word or two.
    pub title: &'static str,
    /// The language its tests are counted under in the closing lines.
    pub language: &'static str,
    /// What is done.
    pub work: Work,
    /// Whether it counts tests; without any, it failed.
    pub holds_tests: bool,
    /// What mends a failure, line by line.
    pub mend: &'static [&'static str],
}

/// How a check is carried out.
#[derive(Debug)]
pub enum Work {
    /// One command of cargo.
    Cargo(&'static Step),
    /// A program of another language.
    Own {
        /// The command that runs it alone.
        command: &'static str,
        /// Runs it and counts.
        run: fn() -> Outcome,
    },
}

/// How one check ended.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// Whether the command said that all is well.
    pub succeeded: bool,
    /// The tests it reported.
    pub tally: Tally,
}

/// Every check, in order.
pub const ALL: &[Check] = &[
    Check::of_rust(&step::FORMAT_CHECK),
    Check::of_rust(&step::LINT),
    Check::of_rust(&step::DOCUMENTATION),
    Check::of_rust(&step::TESTS),
    surface::CHECK,
    kotlin::CHECK,
    conformance::KOTLIN,
    swift::CHECK,
    conformance::SWIFT,
    phone::CHECK,
    droid::CHECK,
];

impl Check {
    const fn of_rust(step: &'static Step) -> Self {
        Self {
            title: step.title,
            language: "rust",
            work: Work::Cargo(step),
            holds_tests: step.holds_tests,
            mend: step.mend,
        }
    }

    /// Carries the check out.
    pub fn run(&self) -> Outcome {
        match self.work {
            Work::Cargo(step) => run::counting(step),
            Work::Own { run, .. } => run(),
        }
    }
}

/// The command that runs it alone.
impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.work {
            Work::Cargo(step) => step.fmt(f),
            Work::Own { command, .. } => f.write_str(command),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_says_how_to_mend_it() {
        for check in ALL {
            assert!(check.mend.iter().any(|line| line.contains("cargo ")), "{}", check.title);
        }
    }

    #[test]
    fn every_check_can_be_run_alone() {
        for check in ALL {
            assert!(check.to_string().contains("cargo "), "{}", check.title);
        }
    }
}
