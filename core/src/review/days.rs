//! On which of the days at hand does something begin or end?

use crate::calendar::JournalDay;
use crate::model::Instant;

/// The index of the day in which `at` lies; `None` outside of all. `days` are in order.
#[must_use]
pub fn day_begun(days: &[JournalDay], at: Instant) -> Option<usize> {
    let index = days.partition_point(|day| day.end <= at);
    days.get(index).filter(|day| day.start <= at).map(|_| index)
}

/// The index of the day in which something ends that ends at `at`: ending on the last stroke of
/// a day is ending on that day, not on the next.
#[must_use]
pub fn day_ended(days: &[JournalDay], at: Instant) -> Option<usize> {
    let index = days.partition_point(|day| day.end < at);
    days.get(index).filter(|day| day.start < at).map(|_| index)
}
