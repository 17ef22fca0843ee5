//! Pieces of time and what is left of them.

use crate::model::Instant;

/// A piece of time that is not empty; half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its first instant.
    pub start: Instant,
    /// The first instant after it.
    pub end: Instant,
}

impl Piece {
    /// From `start` to `end`; none when that is no time at all.
    #[must_use]
    pub fn new(start: Instant, end: Instant) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// What this and another have in common.
    #[must_use]
    pub fn shared(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end))
    }

    /// Its length in milliseconds.
    #[must_use]
    pub const fn length(self) -> i64 {
        self.end.since(self.start)
    }

    /// What is left when `holes`, in any order, are taken out of it; in order.
    pub(super) fn without(self, holes: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut holes: Vec<Self> = holes.into_iter().collect();
        holes.sort_by_key(|hole| hole.start);
        let mut left = Vec::new();
        let mut from = self.start;
        for hole in holes {
            left.extend(Self::new(from, hole.start.min(self.end)));
            from = from.max(hole.end);
        }
        left.extend(Self::new(from, self.end));
        left
    }
}
