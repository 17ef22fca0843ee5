//! The hybrid logical clock that orders operations.

use crate::model::Instant;

/// Bits of the counter below the milliseconds.
const COUNTER_BITS: u32 = 16;

/// A clock that follows the wall clock and never goes back.
///
/// Its reading is `milliseconds << 16 | counter`. When the phone's clock was set back, readings go
/// on from the last one, so the order of operations stays the order they were made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HybridClock {
    last: i64,
}

impl HybridClock {
    /// A clock that continues after the reading `last` (0 in an empty journal).
    #[must_use]
    pub const fn after(last: i64) -> Self {
        Self { last }
    }

    /// The next reading at wall time `now`: later than every reading before.
    pub fn tick(&mut self, now: Instant) -> i64 {
        let wall = now.0.max(0) << COUNTER_BITS;
        self.last = wall.max(self.last.saturating_add(1));
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_rise_even_when_the_phone_clock_is_set_back() {
        let mut clock = HybridClock::after(0);
        let first = clock.tick(Instant(1_000));
        let same = clock.tick(Instant(1_000));
        let back = clock.tick(Instant(10));
        let later = clock.tick(Instant(2_000));
        assert_eq!(first, 1_000 << 16);
        assert!(first < same && same < back && back < later);
        assert_eq!(later, 2_000 << 16);
    }
}
