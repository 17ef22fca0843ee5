//! Tests counted from what Swift Testing prints.

use crate::tally::Tally;

/// What one line adds: the sum of a run that went well, a failed test, a skipped one.
///
/// The closing line of a run that failed says nothing of how many held, so each failed test counts
/// as it is named and the closing line counts the others.
#[derive(Debug, Default)]
pub struct Counter {
    failed: u64,
    skipped: u64,
}

impl Counter {
    /// The counts of a line, once a run is over; `None` for every other line.
    pub fn of_line(&mut self, line: &str) -> Option<Tally> {
        let words = line.split_once(' ')?.1.trim();
        if let Some(rest) = words.strip_prefix("Test run with ") {
            let all: u64 = rest.split_once(" test")?.0.parse().ok()?;
            let Self { failed, skipped } = std::mem::take(self);
            let passed = all.saturating_sub(failed + skipped);
            return Some(Tally { passed, failed, skipped });
        }
        if words.starts_with("Test ") && !words.starts_with("Test case ") {
            self.failed += u64::from(words.contains(" failed after "));
            self.skipped += u64::from(words.contains(" skipped"));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(printed: &str) -> Tally {
        let (mut counter, mut tally) = (Counter::default(), Tally::default());
        for line in printed.lines() {
            if let Some(counted) = counter.of_line(line) {
                tally += counted;
            }
        }
        tally
    }

    #[test]
    fn a_run_that_went_well_is_its_closing_line() {
        let printed = "◇ Test run started.\n✔ Test nap() passed after 0.3 seconds.\n\
            ✔ Suite \"A day\" passed after 1.4 seconds.\n\
            ✔ Test run with 41 tests passed after 5.412 seconds.\n";
        assert_eq!(count(printed), Tally { passed: 41, failed: 0, skipped: 0 });
    }

    #[test]
    fn of_a_run_that_failed_the_others_held() {
        let printed = "✘ Test \"Undo\" recorded an issue at Day.swift:9:1: it failed\n\
            ✘ Test \"Undo\" failed after 0.2 seconds with 1 issue.\n\
            ➜ Test photo() skipped: \"no camera\"\n\
            ✘ Suite \"A day\" failed after 1.4 seconds with 1 issue.\n\
            ✘ Test run with 12 tests failed after 1.4 seconds with 1 issue.\n";
        assert_eq!(count(printed), Tally { passed: 10, failed: 1, skipped: 1 });
    }

    #[test]
    fn a_run_that_was_killed_counts_nothing() {
        assert_eq!(count("✔ Test nap() passed after 0.3 seconds.\n"), Tally::default());
    }
}
