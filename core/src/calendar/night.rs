//! What is a night? The window between two clock times the parent chose, 19:00 to 07:00 at first.

use super::Calendar;
use crate::model::{CivilDate, Instant};

/// The night window of a date; half open. Nights of different dates never overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Night {
    /// The civil date on which it begins.
    pub date: CivilDate,
    /// Its first instant.
    pub start: Instant,
    /// The first instant after it.
    pub end: Instant,
}

impl Calendar {
    /// The night of `date`: from the night's first clock time on `date` to the next time the
    /// clock shows its last one. That is the morning after, or the same civil day for a window
    /// such as 00:00 to 08:00. Where a flight takes the clocks back in between, it lasts until
    /// they show that morning at last, so that nights never overlap.
    #[must_use]
    pub fn night(&self, date: CivilDate) -> Night {
        let morning = date.plus_days(i64::from(self.night_end <= self.night_start));
        Night {
            date,
            start: self.clock(date, self.night_start),
            end: self.clock(morning, self.night_end),
        }
    }
}
