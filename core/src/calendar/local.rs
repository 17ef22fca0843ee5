//! Clock times of one zone, as other programs and people write them, as instants.

use chrono::NaiveDateTime;

use super::stretches::{FURTHEST, offset, reading, stretches};
use crate::model::{Instant, Zone};

/// What a clock time of a zone means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalInstant {
    /// The clocks show it once.
    Once {
        /// When.
        at: Instant,
    },
    /// The clocks go back and show it twice.
    Twice {
        /// The first time.
        first: Instant,
        /// The second time.
        second: Instant,
    },
    /// The clocks go forward and never show it.
    Skipped {
        /// When they show the time later by the gap: 02:30 in a gap of one hour is 03:30.
        moved: Instant,
        /// By how much they go forward, in milliseconds.
        gap_milliseconds: i64,
    },
}

impl LocalInstant {
    /// The instant to take when nothing else is known: the first, or the one moved by the gap.
    #[must_use]
    pub const fn first(self) -> Instant {
        match self {
            Self::Once { at } => at,
            Self::Twice { first, .. } => first,
            Self::Skipped { moved, .. } => moved,
        }
    }
}

/// When the clocks of `zone` show `local`.
#[must_use]
pub fn resolve(zone: Zone, local: NaiveDateTime) -> LocalInstant {
    let wanted = reading(local);
    let from = Instant(wanted).plus(-FURTHEST);
    let to = Instant(wanted).plus(FURTHEST);
    let mut found = None;
    let mut before = offset(zone, from);
    for stretch in stretches(zone, from, to) {
        match (found, stretch.showing(wanted)) {
            (None, Some(at)) => found = Some(at),
            (Some(first), Some(second)) => return LocalInstant::Twice { first, second },
            (None, None) if stretch.first_shown() > wanted => {
                return LocalInstant::Skipped {
                    moved: Instant(wanted).plus(-before),
                    gap_milliseconds: stretch.offset - before,
                };
            }
            (_, None) => {}
        }
        before = stretch.offset;
    }
    LocalInstant::Once { at: found.unwrap_or_else(|| Instant(wanted).plus(-before)) }
}

/// By how many milliseconds the clocks of `zone` jumped between `start` and `end`: the difference
/// of what they show minus the time that passed. Positive when they went forward, `None` when
/// they show the time that passed.
#[must_use]
pub fn change_between(zone: Zone, start: Instant, end: Instant) -> Option<i64> {
    let change = offset(zone, end) - offset(zone, start);
    (change != 0).then_some(change)
}
