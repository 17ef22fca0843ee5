//! Diapers and feeds of the first six weeks: what guides count, day by day.
//!
//! Owns the ranges. Whether a baby gets enough is for a midwife or doctor: no count is ever
//! called enough or too few.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::packed::{Packed, packed};

/// The last day of life for which counts are shown: six weeks. The day of birth is day 1.
pub const LAST_DAY: u32 = 42;

/// What a guide counts of diapers on some days of life.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DiaperRange {
    /// The first day of life; the day of birth is 1.
    pub day_min: u32,
    /// The last day of life.
    pub day_max: u32,
    /// Whether it is for babies at the breast alone.
    #[serde(deserialize_with = "yes")]
    pub breast_only: bool,
    /// Wet diapers in a day, at least.
    pub wet_min: u32,
    /// Dirty diapers in a day, at least, where the guide says so.
    pub dirty_min: Option<u32>,
    /// Dirty diapers in a day, at most, where the guide says so.
    pub dirty_max: Option<u32>,
    /// Which guide.
    pub source: String,
}

/// What a guide counts of feeds on some days of life.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FeedRange {
    /// The first day of life; the day of birth is 1.
    pub day_min: u32,
    /// The last day of life.
    pub day_max: u32,
    /// For which milk.
    pub milk: Milk,
    /// Feeds in 24 h, at least.
    pub feeds_min: u32,
    /// Feeds in 24 h, at most.
    pub feeds_max: u32,
    /// Which guide.
    pub source: String,
}

/// What a baby is fed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milk {
    /// At the breast.
    Breast,
    /// Formula from a bottle.
    Formula,
}

const DIAPERS: Packed = packed!("guide/care/diapers.csv");
const FEEDS: Packed = packed!("guide/care/feeds.csv");

static DIAPER_RANGES: LazyLock<Vec<DiaperRange>> = LazyLock::new(|| rows(DIAPERS));
static FEED_RANGES: LazyLock<Vec<FeedRange>> = LazyLock::new(|| rows(FEEDS));

/// What guides count of diapers on a day of life; those for breastfed babies only where the baby
/// is at the breast alone.
pub fn diaper_ranges(day_of_life: u32, breast: bool) -> impl Iterator<Item = &'static DiaperRange> {
    DIAPER_RANGES.iter().filter(move |range| {
        (range.day_min..=range.day_max).contains(&day_of_life) && (breast || !range.breast_only)
    })
}

/// What guides count of feeds on a day of life; none where no guide that we read says.
pub fn feed_ranges(day_of_life: u32, milk: Milk) -> impl Iterator<Item = &'static FeedRange> {
    FEED_RANGES.iter().filter(move |range| {
        range.milk == milk && (range.day_min..=range.day_max).contains(&day_of_life)
    })
}

fn yes<'de, D: serde::Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    Ok(String::deserialize(from)? == "yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        assert_eq!(DIAPER_RANGES.len(), DIAPERS.text().trim_end().lines().count() - 1);
        assert_eq!(FEED_RANGES.len(), FEEDS.text().trim_end().lines().count() - 1);
    }

    #[test]
    fn the_counts_are_those_of_the_guides() {
        let counts = |day, breast| {
            let ranges = diaper_ranges(day, breast);
            ranges.map(|range| (range.wet_min, range.dirty_min)).collect::<Vec<_>>()
        };
        assert_eq!(counts(1, false), [(1, Some(1))]);
        assert_eq!(counts(4, true), [(3, Some(2)), (4, Some(3))]);
        assert_eq!(counts(5, true), [(5, Some(2)), (5, None)]);
        assert_eq!(counts(28, false), [(6, Some(2))]);
        assert_eq!(counts(29, false), []);
        assert_eq!(counts(42, true), [(6, Some(3))]);
        assert_eq!(counts(43, true), []);
    }

    #[test]
    fn feeds_have_a_range_only_where_a_guide_was_read() {
        let range = |day, milk| {
            feed_ranges(day, milk).map(|range| (range.feeds_min, range.feeds_max)).next()
        };
        assert_eq!(range(1, Milk::Breast), Some((8, 12)));
        assert_eq!(range(31, Milk::Breast), None);
        // In the first week no guide that we read counts bottles.
        assert_eq!(range(7, Milk::Formula), None);
        assert_eq!(range(8, Milk::Formula), Some((6, 8)));
    }
}
