//! How is an interval shared among journal days? Cut at day ends, by instants.

use super::JournalDay;
use crate::model::Instant;

/// The parts of the interval from `start` to `end` in each of `days`, with the index of the day.
///
/// `days` are in order and without gaps, as [`super::Calendar::days`] gives them. Parts are never
/// empty; those outside the days are left out. Inside them the parts add up to the interval, to
/// the millisecond.
pub fn cut(
    start: Instant,
    end: Instant,
    days: &[JournalDay],
) -> impl Iterator<Item = (usize, Instant, Instant)> {
    let first = days.partition_point(|day| day.end <= start);
    days.iter()
        .enumerate()
        .skip(first)
        .take_while(move |(_, day)| day.start < end)
        .map(move |(index, day)| (index, start.max(day.start), end.min(day.end)))
        .filter(|&(_, from, to)| from < to)
}
