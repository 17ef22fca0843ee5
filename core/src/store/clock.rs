//! The hybrid logical clock that orders operations and ids.

use uuid::Uuid;

use super::open::new_uuid;
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

    /// A new UUID of version 7 at wall time `now` that sorts behind every one made before.
    ///
    /// Two children added in the same millisecond keep the order they were added in: the counter
    /// of the reading stands where RFC 9562 section 6.2 (method 1) has one, the rest is random.
    pub fn new_id(&mut self, now: Instant) -> Uuid {
        let reading = self.tick(now);
        let [.., high, low] = reading.to_be_bytes();
        let mut bytes = new_uuid(Instant(reading >> COUNTER_BITS)).into_bytes();
        // 4 + 8 bits behind the version, 4 bits behind the variant.
        bytes[6] = (bytes[6] & 0xf0) | (high >> 4);
        bytes[7] = (high << 4) | (low >> 4);
        bytes[8] = (bytes[8] & 0b1100_0011) | ((low & 0x0f) << 2);
        Uuid::from_bytes(bytes)
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

    #[test]
    fn ids_sort_in_the_order_they_were_made_even_within_a_millisecond() {
        let mut clock = HybridClock::after(0);
        let now = Instant(1_795_269_600_000);
        let mut ids: Vec<_> = (0..5_000).map(|_| clock.new_id(now)).collect();
        ids.push(clock.new_id(Instant(now.0 - 60_000)));
        ids.push(clock.new_id(Instant(now.0 + 1)));
        assert!(ids.is_sorted());
        assert!(ids.iter().all(|id| id.get_version_num() == 7));
        assert!(ids.iter().all(|id| id.get_variant() == uuid::Variant::RFC4122));
    }
}
