//! What is a journal day? From the chosen hour to the same hour of the next civil day.

use super::Calendar;
use crate::model::{CivilDate, ClockTime, Instant};

/// A journal day; half open. It has 23 or 25 hours when the clocks change, others on travel days,
/// and none when the calendar skips the date (Samoa, 2011-12-30).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JournalDay {
    /// The civil date on which it begins.
    pub date: CivilDate,
    /// Its first instant.
    pub start: Instant,
    /// The first instant of the next journal day.
    pub end: Instant,
}

/// When the evening begins, whose share of the crying is shown: 16:00.
const EVENING: ClockTime = match ClockTime::new(16, 0) {
    Some(time) => time,
    None => ClockTime::MIDNIGHT,
};

impl Calendar {
    /// The journal day of `date`.
    #[must_use]
    pub fn day(&self, date: CivilDate) -> JournalDay {
        let start = self.clock(date, self.day_start);
        JournalDay { date, start, end: self.clock(date.plus_days(1), self.day_start) }
    }

    /// The date of the journal day to which `at` belongs: the greatest whose day has begun.
    ///
    /// Where a flight takes the clocks back to an earlier date, the day that has begun goes on.
    #[must_use]
    pub fn day_of(&self, at: Instant) -> CivilDate {
        let local = self.zones.local(at);
        let begun = local.time() >= self.day_start.to_naive();
        let mut date = CivilDate(local.date()).plus_days(if begun { 0 } else { -1 });
        // The day of the clock's date has begun; after the clocks went back, a later one may have.
        loop {
            let next = date.plus_days(1);
            if next == date || self.clock(next, self.day_start) > at {
                return date;
            }
            date = next;
        }
    }

    /// The journal days from `first` to `last`, both included; none when `last` is before `first`.
    #[must_use]
    pub fn days(&self, first: CivilDate, last: CivilDate) -> Vec<JournalDay> {
        let mut start = self.clock(first, self.day_start);
        (0..=last.days_since(first))
            .map(|n| {
                let date = first.plus_days(n);
                let end = self.clock(date.plus_days(1), self.day_start);
                let day = JournalDay { date, start, end };
                start = end;
                day
            })
            .collect()
    }

    /// The evening of `date`, 16:00 to 24:00, as far as it lies in the journal day of `date`.
    ///
    /// Where a flight takes the clocks back in between, it lasts until they show 24:00 at last.
    #[must_use]
    pub fn evening(&self, date: CivilDate) -> (Instant, Instant) {
        let start = self.clock(date, EVENING.max(self.day_start));
        (start, self.clock(date.plus_days(1), ClockTime::MIDNIGHT))
    }
}
