//! The stretches of time during which the clocks of a zone keep one distance from UTC.
//!
//! The database answers "which offset now" and not "when does it change", so a change is found by
//! looking at both ends of a span and halving it. That misses none in a short span: the closest
//! two changes of any zone are a week less one hour apart (Recife, October 2000).

use chrono::DateTime;

use super::offsets::offset_seconds;
use crate::model::{HOUR, Instant, Zone};

/// No zone was ever further from UTC (Manila's local mean time: 15 h 56 min 8 s behind).
pub(super) const FURTHEST: i64 = 16 * HOUR;

/// A span during which a zone's offset does not change; half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub start: Instant,
    pub end: Instant,
    /// What the clocks show minus UTC, in milliseconds.
    pub offset: i64,
}

impl Stretch {
    /// What the clocks show when the stretch begins, in milliseconds as if it were UTC.
    pub const fn first_shown(&self) -> i64 {
        self.start.plus(self.offset).0
    }

    /// The instant of this stretch at which the clocks show `local`, in milliseconds as if UTC.
    pub fn showing(&self, local: i64) -> Option<Instant> {
        let at = Instant(local).plus(-self.offset);
        (self.start <= at && at < self.end).then_some(at)
    }
}

/// What the clocks of `zone` show minus UTC at `at`, in milliseconds.
pub(super) fn offset(zone: Zone, at: Instant) -> i64 {
    i64::from(offset_seconds(zone, at)) * 1000
}

/// The stretches of `zone` from `start` to `end`, in order, cut at both ends. For spans of a few
/// days at most.
pub(super) fn stretches(zone: Zone, start: Instant, end: Instant) -> impl Iterator<Item = Stretch> {
    let mut from = start;
    std::iter::from_fn(move || {
        if from >= end {
            return None;
        }
        let offset = offset(zone, from);
        let stretch = Stretch { start: from, end: end_of_offset(zone, from, offset, end), offset };
        from = stretch.end;
        Some(stretch)
    })
}

/// The first instant after `start` and up to `end` at which the offset is no longer `here`.
fn end_of_offset(zone: Zone, start: Instant, here: i64, end: Instant) -> Instant {
    if offset(zone, end) == here {
        return end;
    }
    let (mut same, mut other) = (start, end);
    while other.since(same) > 1 {
        let middle = same.plus(other.since(same) / 2);
        if offset(zone, middle) == here {
            same = middle;
        } else {
            other = middle;
        }
    }
    other
}

/// A clock reading in milliseconds, as if the clock showed UTC.
pub(super) const fn reading(local: chrono::NaiveDateTime) -> i64 {
    local.and_utc().timestamp_millis()
}

/// The clock reading of so many milliseconds; the ends of chrono's calendar beyond them.
pub(super) fn shown(reading: i64) -> chrono::NaiveDateTime {
    let end = if reading < 0 { chrono::NaiveDateTime::MIN } else { chrono::NaiveDateTime::MAX };
    DateTime::from_timestamp_millis(reading).map_or(end, |at| at.naive_utc())
}
