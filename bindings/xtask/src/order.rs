//! Checks in their order: stop at the first that fails, and count by language.

use std::fmt;

use crate::checks::{Check, Outcome};
use crate::tally::Tally;

/// How all of them ended.
#[derive(Debug, Default)]
pub struct Report<'a> {
    /// What each language counted, in the order of the checks; only those that ran. At least one
    /// failure when a check failed.
    pub languages: Vec<(&'static str, Tally)>,
    /// The check that failed.
    pub stopped_at: Option<&'a Check>,
}

impl Report<'_> {
    /// Everything counted.
    pub fn sum(&self) -> Tally {
        let mut sum = Tally::default();
        self.languages.iter().for_each(|(_, tally)| sum += *tally);
        sum
    }

    fn count(&mut self, language: &'static str, counted: Tally) {
        match self.languages.iter_mut().find(|(name, _)| *name == language) {
            Some((_, tally)) => *tally += counted,
            None => self.languages.push((language, counted)),
        }
    }
}

/// A line for each language, and the sum alone in the last one.
impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (language, tally) in &self.languages {
            writeln!(f, "{language}: {tally}")?;
        }
        self.sum().fmt(f)
    }
}

/// Gives the checks to `run`, numbered from one, until one fails.
///
/// A check that fails without naming a failed test counts as one failure, as when the tests do not
/// compile or a runner is killed. A check of tests that reports none failed too.
pub fn until_one_fails<'a>(
    checks: &'a [Check],
    mut run: impl FnMut(usize, &Check) -> Outcome,
) -> Report<'a> {
    let mut report = Report::default();
    for (check, number) in checks.iter().zip(1..) {
        let Outcome { succeeded, mut tally } = run(number, check);
        let silent = check.holds_tests && tally.is_empty();
        let failed = !succeeded || silent || tally.failed > 0;
        if failed && tally.failed == 0 {
            tally += Tally::ONE_FAILURE;
        }
        report.count(check.language, tally);
        if failed {
            report.stopped_at = Some(check);
            break;
        }
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::ALL;

    const fn counted(passed: u64, failed: u64, skipped: u64) -> Tally {
        Tally { passed, failed, skipped }
    }

    fn ends(succeeded: bool, tally: Tally) -> Outcome {
        Outcome { succeeded, tally }
    }

    fn the_tests_of_rust() -> &'static [Check] {
        let at = ALL.iter().position(|check| check.holds_tests).unwrap();
        &ALL[at..=at]
    }

    #[test]
    fn what_comes_after_a_failing_check_does_not_run() {
        let mut ran = Vec::new();
        let report = until_one_fails(ALL, |number, check| {
            ran.push((number, check.title));
            ends(check.title != "lint", Tally::default())
        });
        assert_eq!(ran, [(1, "format"), (2, "lint")]);
        assert_eq!(report.stopped_at.map(|check| check.title), Some("lint"));
        assert_eq!(report.to_string(), "rust: 0 passed, 1 failed\n0 passed, 1 failed");
    }

    #[test]
    fn each_language_has_its_line_and_the_sum_is_the_last_one() {
        let report = until_one_fails(ALL, |_, check| {
            let tally = match (check.holds_tests, check.language) {
                (true, "rust") => counted(40, 0, 0),
                (true, "kotlin") => counted(7, 0, 1),
                (true, _) => counted(2, 0, 0),
                (false, _) => Tally::default(),
            };
            ends(true, tally)
        });
        assert!(report.stopped_at.is_none());
        let said = report.to_string();
        // A language may have several checks with tests; they are added up in one line.
        let checks = |wanted: &str| {
            let of = |check: &&Check| check.holds_tests && check.language == wanted;
            ALL.iter().filter(of).count() as u64
        };
        let (rust, kotlin) = (checks("rust"), checks("kotlin"));
        let lines = format!(
            "rust: {}\nkotlin: {}\n",
            counted(40 * rust, 0, 0),
            counted(7 * kotlin, 0, kotlin)
        );
        assert!(said.starts_with(&lines), "{said}");
        let others = ALL.iter().filter(|check| check.holds_tests).count() as u64 - rust - kotlin;
        let sum = counted(40 * rust + 7 * kotlin + 2 * others, 0, kotlin).to_string();
        assert_eq!(said.lines().last(), Some(sum.as_str()));
    }

    #[test]
    fn failed_tests_are_counted_as_they_are() {
        let report = until_one_fails(the_tests_of_rust(), |_, _| ends(false, counted(38, 2, 1)));
        assert_eq!(report.sum(), counted(38, 2, 1));
    }

    #[test]
    fn a_runner_that_was_killed_is_one_failure() {
        let report = until_one_fails(the_tests_of_rust(), |_, _| ends(false, counted(38, 0, 0)));
        assert_eq!(report.sum(), counted(38, 1, 0));
    }

    #[test]
    fn tests_that_report_nothing_are_a_failure() {
        let report = until_one_fails(the_tests_of_rust(), |_, _| ends(true, Tally::default()));
        assert_eq!(report.sum(), counted(0, 1, 0));
        assert!(report.stopped_at.is_some());
    }

    #[test]
    fn a_language_whose_tools_cannot_be_had_is_skipped_and_stops_nothing() {
        let report = until_one_fails(the_tests_of_rust(), |_, _| ends(true, counted(0, 0, 31)));
        assert_eq!(report.sum(), counted(0, 0, 31));
        assert!(report.stopped_at.is_none());
    }
}
