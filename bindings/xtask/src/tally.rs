//! How many tests passed, failed and were skipped, read from what the runners print.

use std::fmt;
use std::ops::AddAssign;

/// Tests counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that ran and held.
    pub passed: u64,
    /// Tests that ran and did not hold, and steps that did not finish.
    pub failed: u64,
    /// Tests that a runner left out.
    pub skipped: u64,
}

impl Tally {
    /// One thing that failed and no test that could say so.
    pub const ONE_FAILURE: Self = Self { passed: 0, failed: 1, skipped: 0 };

    /// Whether nothing was counted at all.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The counts of a `test result:` line of Rust's runner; `None` for every other line.
    pub fn of_rust_line(line: &str) -> Option<Self> {
        let (_verdict, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
        let count = |name: &str| {
            let words = counts.split(';').map(str::trim);
            words
                .filter_map(|part| part.split_once(' '))
                .find(|(_, what)| *what == name)?
                .0
                .parse()
                .ok()
        };
        Some(Self {
            passed: count("passed")?,
            failed: count("failed")?,
            skipped: count("ignored")?,
        })
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_is_read_in_any_verdict_and_colour() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; \
                  finished in 0.21s";
        let failed = "test result: \u{1b}[31mFAILED\u{1b}[m. 4 passed; 2 failed; 0 ignored; \
                      0 measured; 0 filtered out; finished in 1.04s\n";
        assert_eq!(Tally::of_rust_line(ok), Some(Tally { passed: 12, failed: 0, skipped: 1 }));
        assert_eq!(Tally::of_rust_line(failed), Some(Tally { passed: 4, failed: 2, skipped: 0 }));
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in [
            "",
            "running 12 tests",
            "test a_night_over_the_clock_change ... ok",
            "error: test failed, to rerun pass `-p tend --lib`",
            "test result: ok. many passed; 0 failed; 0 ignored",
        ] {
            assert_eq!(Tally::of_rust_line(line), None, "{line}");
        }
    }

    #[test]
    fn binaries_add_up_and_skipped_tests_are_named_only_when_there_are_some() {
        let mut sum = Tally { passed: 12, failed: 0, skipped: 0 };
        sum += Tally { passed: 4, failed: 2, skipped: 0 };
        assert_eq!(sum.to_string(), "16 passed, 2 failed");
        sum += Tally { passed: 0, failed: 0, skipped: 3 };
        assert_eq!(sum.to_string(), "16 passed, 2 failed, 3 skipped");
    }
}
