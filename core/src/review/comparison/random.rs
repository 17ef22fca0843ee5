//! Numbers that look random and are the same on every phone: SplitMix64.
//!
//! Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Its
//! whole state is one number, so that a seed can be stored and a comparison repeated for ever.

/// A sequence that its seed decides.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// The sequence of that seed.
    #[must_use]
    pub const fn from_seed(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The sequence decided by these values in their order.
    #[must_use]
    pub fn from_values(values: impl IntoIterator<Item = u64>) -> Self {
        values.into_iter().fold(Self { state: 0 }, |mut before, value| Self {
            state: before.next().wrapping_add(value),
        })
    }

    /// The next 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `count` - 1; 0 when `count` is 0.
    ///
    /// The high half of a product (Lemire 2019): for the counts of this module some numbers are
    /// likelier than others by less than one in 2^50.
    pub const fn below(&mut self, count: u64) -> u64 {
        ((self.next() as u128 * count as u128) >> 64) as u64
    }

    /// A number from 0 (included) to 1 (left out), in steps of 2^-53.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    pub const fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_that_of_the_published_generator() {
        // The first outputs of SplitMix64 for the seed 1234567 (Rosetta Code, "SplitMix64").
        let mut random = Random::from_seed(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        assert_eq!(
            first,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn each_number_below_a_count_comes_about_as_often() {
        let mut random = Random::from_seed(7);
        let mut seen = [0_u32; 35];
        for _ in 0..35_000 {
            seen[usize::try_from(random.below(35)).unwrap()] += 1;
        }
        // 1,000 each; the standard deviation is 31.
        assert!(seen.iter().all(|&count| (850..1_150).contains(&count)), "{seen:?}");
        assert_eq!(random.below(0), 0);
    }

    #[test]
    fn other_values_give_another_sequence_and_so_does_another_order() {
        let first = |values: [u64; 3]| Random::from_values(values).next();
        assert_ne!(first([1, 2, 3]), first([1, 2, 4]));
        assert_ne!(first([1, 2, 3]), first([2, 1, 3]));
        assert_eq!(first([1, 2, 3]), first([1, 2, 3]));
    }
}
