//! Checks in their order: stop at the first that fails, and count it.

use crate::step::Step;
use crate::tally::Tally;

/// How one step ended.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// Whether the command said that all is well.
    pub succeeded: bool,
    /// The tests it reported.
    pub tally: Tally,
}

impl Outcome {
    /// What was counted; at least one failure when it did not succeed.
    pub fn counted(self) -> Tally {
        let mut tally = self.tally;
        if !self.succeeded && tally.failed == 0 {
            tally += Tally::ONE_FAILURE;
        }
        tally
    }
}

/// How all of them ended.
#[derive(Debug)]
pub struct Report<'a> {
    /// Everything counted; at least one failure when a step failed.
    pub tally: Tally,
    /// The step that failed.
    pub stopped_at: Option<&'a Step>,
}

/// Gives the steps to `run`, numbered from one, until one fails.
///
/// A step that fails without naming a failed test counts as one failure, as when the tests do not
/// compile or a runner is killed. A step of tests that reports none failed too.
pub fn until_one_fails<'a>(
    steps: &'a [Step],
    mut run: impl FnMut(usize, &Step) -> Outcome,
) -> Report<'a> {
    let mut tally = Tally::default();
    for (step, number) in steps.iter().zip(1..) {
        let outcome = run(number, step);
        tally += outcome.tally;
        let silent = step.holds_tests && outcome.tally.is_empty();
        if !outcome.succeeded || silent || tally.failed > 0 {
            if tally.failed == 0 {
                tally += Tally::ONE_FAILURE;
            }
            return Report { tally, stopped_at: Some(step) };
        }
    }
    Report { tally, stopped_at: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::{CHECKS, FORMAT_CHECK, LINT, TESTS};

    const fn passed(passed: u64) -> Tally {
        Tally { passed, failed: 0, skipped: 0 }
    }

    fn ends(succeeded: bool, tally: Tally) -> Outcome {
        Outcome { succeeded, tally }
    }

    #[test]
    fn what_comes_after_a_failing_check_does_not_run() {
        let mut ran = Vec::new();
        let report = until_one_fails(CHECKS, |number, step| {
            ran.push((number, step.title));
            ends(step.title != LINT.title, Tally::default())
        });
        assert_eq!(ran, [(1, FORMAT_CHECK.title), (2, LINT.title)]);
        assert_eq!(report.stopped_at.map(|step| step.title), Some(LINT.title));
        assert_eq!(report.tally.to_string(), "0 passed, 1 failed");
    }

    #[test]
    fn all_well_counts_only_tests() {
        let report = until_one_fails(CHECKS, |_, step| {
            ends(true, if step.holds_tests { passed(40) } else { Tally::default() })
        });
        assert!(report.stopped_at.is_none());
        assert_eq!(report.tally.to_string(), "40 passed, 0 failed");
    }

    #[test]
    fn failed_tests_are_counted_as_they_are() {
        let two = Tally { passed: 38, failed: 2, skipped: 1 };
        let report = until_one_fails(&[TESTS], |_, _| ends(false, two));
        assert_eq!(report.tally, two);
    }

    #[test]
    fn a_runner_that_was_killed_is_one_failure() {
        let report = until_one_fails(&[TESTS], |_, _| ends(false, passed(38)));
        assert_eq!(report.tally.to_string(), "38 passed, 1 failed");
    }

    #[test]
    fn tests_that_report_nothing_are_a_failure() {
        let report = until_one_fails(&[TESTS], |_, _| ends(true, Tally::default()));
        assert_eq!(report.tally.to_string(), "0 passed, 1 failed");
        assert!(report.stopped_at.is_some());
    }
}
