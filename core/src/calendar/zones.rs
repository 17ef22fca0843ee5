//! Where the family lived when: a history of zones, so that a move does not shift old days.

use chrono::NaiveDateTime;

use super::offsets::offset_seconds;
use super::stretches::{FURTHEST, offset, reading, shown, stretches};
use crate::model::{Instant, Zone, ZoneChange};

/// A history of zones. The first covers all time before it too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zones {
    first: Zone,
    /// The later changes, in order, no two at the same instant.
    later: Vec<(Instant, Zone)>,
}

impl Zones {
    /// The history made of `changes`, in any order; UTC when there are none. Of two changes at
    /// the same instant the one with the later id counts, on every device alike.
    #[must_use]
    pub fn new(changes: &[ZoneChange]) -> Self {
        let mut sorted: Vec<_> = changes.iter().map(|c| (c.from, c.id, c.zone)).collect();
        sorted.sort_by_key(|&(from, id, _)| (from, id));
        let mut history: Vec<(Instant, Zone)> = Vec::with_capacity(sorted.len());
        for (from, _, zone) in sorted {
            match history.last_mut() {
                Some(last) if last.0 == from => last.1 = zone,
                _ => history.push((from, zone)),
            }
        }
        match history.split_first() {
            Some((&(_, first), later)) => Self { first, later: later.to_vec() },
            None => Self::single(Zone::utc()),
        }
    }

    /// A family that always lived in `zone`.
    #[must_use]
    pub const fn single(zone: Zone) -> Self {
        Self { first: zone, later: Vec::new() }
    }

    /// The zone in force at `at`.
    #[must_use]
    pub fn zone_at(&self, at: Instant) -> Zone {
        let begun = self.later.partition_point(|&(from, _)| from <= at);
        self.later[..begun].last().map_or(self.first, |&(_, zone)| zone)
    }

    /// What the family's clocks show at `at`.
    #[must_use]
    pub fn local(&self, at: Instant) -> NaiveDateTime {
        shown(at.plus(offset(self.zone_at(at), at)).0)
    }

    /// What the family's clocks show minus UTC at `at`, in seconds.
    #[must_use]
    pub fn offset_seconds(&self, at: Instant) -> i32 {
        offset_seconds(self.zone_at(at), at)
    }

    /// The first instant at which the family's clocks show `local` or later.
    ///
    /// A later `local` never gives an earlier instant, whatever the clocks do. A time that the
    /// clocks show twice is the first of the two; one that they skip is the end of the gap.
    #[must_use]
    pub fn first_at(&self, local: NaiveDateTime) -> Instant {
        let wanted = reading(local);
        let from = Instant(wanted).plus(-FURTHEST);
        let to = Instant(wanted).plus(FURTHEST);
        for (zone, start, end) in self.between(from, to) {
            for stretch in stretches(zone, start, end) {
                if stretch.first_shown() >= wanted {
                    return stretch.start;
                }
                if let Some(at) = stretch.showing(wanted) {
                    return at;
                }
            }
        }
        // Every clock on Earth shows `local` or later by now.
        to
    }

    /// The zones in force from `from` to `to`, with the span of each.
    fn between(
        &self,
        from: Instant,
        to: Instant,
    ) -> impl Iterator<Item = (Zone, Instant, Instant)> {
        let begun = self.later.partition_point(|&(change, _)| change <= from);
        let rest = &self.later[begun..];
        let starts = std::iter::once((from, self.zone_at(from))).chain(rest.iter().copied());
        let ends = rest.iter().map(|&(change, _)| change).chain(std::iter::once(to));
        starts
            .zip(ends)
            .take_while(move |&((start, _), _)| start < to)
            .map(move |((start, zone), end)| (zone, start, end.min(to)))
    }
}
