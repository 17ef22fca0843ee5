//! What is a week? Seven journal days in a row, ending on the day the parent looks at.

use crate::model::CivilDate;

/// Seven days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The first day.
    pub first: CivilDate,
    /// The last day, six days later.
    pub last: CivilDate,
}

/// The `count` weeks up to and including `last`, oldest first, without gaps.
#[must_use]
pub fn weeks_ending(last: CivilDate, count: u32) -> Vec<Week> {
    (0..count)
        .rev()
        .map(|back| {
            let last = last.plus_days(-7 * i64::from(back));
            Week { first: last.plus_days(-6), last }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(first: &str, last: &str) -> Week {
        Week { first: first.parse().unwrap(), last: last.parse().unwrap() }
    }

    #[test]
    fn weeks_end_on_the_day_asked_for_and_follow_one_another() {
        // 2020 has a February 29.
        let weeks = weeks_ending("2020-03-11".parse().unwrap(), 3);
        let expected = [
            week("2020-02-20", "2020-02-26"),
            week("2020-02-27", "2020-03-04"),
            week("2020-03-05", "2020-03-11"),
        ];
        assert_eq!(weeks, expected);
    }

    #[test]
    fn no_weeks_are_no_weeks() {
        assert_eq!(weeks_ending("2020-03-11".parse().unwrap(), 0), []);
    }
}
