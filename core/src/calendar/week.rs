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
