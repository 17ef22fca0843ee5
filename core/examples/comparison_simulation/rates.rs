//! How often each test calls a difference clear.

use std::fmt;

use tend::review::comparison::{CLEAR, Labelled, Random, freedman_lane, within_weeks};

use crate::families::Family;
use crate::study::APART;

/// A part of the families.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// From 0 to 1.
    pub share: f64,
    /// Of how many.
    pub of: u32,
}

impl Rate {
    pub fn of(count: usize, of: u32) -> Self {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Self { share: f64::from(count) / f64::from(of.max(1)), of }
    }

    /// Whether this and the study's rate may come from the same truth.
    pub fn agrees_with(&self, study: f64, families: f64) -> bool {
        let of = f64::from(self.of);
        let both = (self.share * of + study * families) / (of + families);
        let error = (both * (1.0 - both) * (1.0 / of + 1.0 / families)).sqrt();
        // The study is printed to three decimals.
        (self.share - study).abs() <= APART * error + 0.0005
    }

    /// Whether the truth may be exactly `share`.
    pub fn may_be(&self, share: f64) -> bool {
        let error = (share * (1.0 - share) / f64::from(self.of)).sqrt();
        (self.share - share).abs() <= APART * error
    }

    /// Whether the truth is more than `share`, beyond chance.
    pub fn is_above(&self, share: f64) -> bool {
        self.share > share && !self.may_be(share)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} % of {}", self.share * 100.0, self.of)
    }
}

/// How a row of families fared.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// Called clear by a plain shuffle of all evenings.
    pub shuffled: Rate,
    /// Called clear inside the weeks.
    pub within_weeks: Option<Rate>,
    /// Called clear inside the weeks after a straight line was taken away.
    pub off_the_line: Option<Rate>,
    /// Called clear beside the day of age, as the journal's details have it.
    pub beside_the_day: Option<Rate>,
    /// Mean of the differences inside the weeks.
    pub mean: f64,
    /// Their standard deviation.
    pub spread: f64,
    /// How often the interval holds the true effect.
    pub covered: Option<Rate>,
}

/// Families a row is made of.
const FAMILIES: u32 = 2_000;
/// Families of them that the slower tests see.
const FEWER: u32 = 1_000;
/// Shuffles of the plain test; 5 % of 500 is a whole number.
const SHUFFLES: u32 = 499;

/// Families of one kind, compared.
pub fn of(family: &Family) -> Rates {
    let mut random = Random::from_values([
        u64::from(family.evenings),
        family.habit as u64,
        family.likeness.to_bits(),
        family.effect.to_bits(),
    ]);
    let families: Vec<Vec<Labelled>> = (0..FAMILIES).map(|_| family.live(&mut random)).collect();
    let fewer = &families[..FEWER as usize];
    let shuffled = fewer.iter().filter(|nights| plain_shuffle(nights, &mut random) <= CLEAR);
    let found: Vec<_> = families.iter().filter_map(|nights| within_weeks(nights)).collect();
    // The study has no rate where the weeks held no two kinds.
    let kept = !found.is_empty();
    let beside: Vec<_> = if kept {
        fewer.iter().filter_map(|nights| freedman_lane(nights)).collect()
    } else {
        Vec::new()
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let compared = f64::from(count(found.len()));
    let mean = found.iter().map(|found| found.difference).sum::<f64>() / compared;
    let squares: f64 = found.iter().map(|found| (found.difference - mean).powi(2)).sum();
    let ranges: Vec<(f64, f64)> = found.iter().filter_map(|found| found.interval).collect();
    let holds = ranges.iter().filter(|(low, high)| (*low..=*high).contains(&family.effect));
    Rates {
        shuffled: Rate::of(shuffled.count(), FEWER),
        within_weeks: kept.then(|| {
            Rate::of(found.iter().filter(|found| found.p <= CLEAR).count(), count(found.len()))
        }),
        off_the_line: kept.then(|| {
            let found = families.iter().filter_map(|nights| within_weeks(&off_the_line(nights)));
            let clear: Vec<bool> = found.map(|found| found.p <= CLEAR).collect();
            Rate::of(clear.iter().filter(|clear| **clear).count(), count(clear.len()))
        }),
        beside_the_day: kept.then(|| {
            Rate::of(beside.iter().filter(|found| found.p <= CLEAR).count(), count(beside.len()))
        }),
        mean,
        spread: (squares / compared).sqrt(),
        covered: kept.then(|| Rate::of(holds.count(), count(ranges.len()))),
    }
}

/// The nights less the straight line through all of them, massage or not: how the study took
/// growth away.
fn off_the_line(nights: &[Labelled]) -> Vec<Labelled> {
    let number = f64::from(u32::try_from(nights.len()).unwrap_or(u32::MAX));
    let mean = |of: fn(&Labelled) -> f64| nights.iter().map(of).sum::<f64>() / number;
    let day = |night: &Labelled| f64::from(night.day);
    let (middle, level) = (mean(|night| f64::from(night.day)), mean(|night| night.value));
    let along: f64 = nights.iter().map(|n| (day(n) - middle) * (n.value - level)).sum();
    let days: f64 = nights.iter().map(|n| (day(n) - middle).powi(2)).sum();
    let less = |night: &Labelled| night.value - along / days * (day(night) - middle);
    nights.iter().map(|night| Labelled { value: less(night), ..*night }).collect()
}

/// The test that the journal does not use: labels of all evenings shuffled freely, the difference
/// of two means.
fn plain_shuffle(nights: &[Labelled], random: &mut Random) -> f64 {
    let with = nights.iter().filter(|night| night.massage).count();
    let mut values: Vec<f64> = nights
        .iter()
        .filter(|n| n.massage)
        .chain(nights.iter().filter(|n| !n.massage))
        .map(|night| night.value)
        .collect();
    let mean = |values: &[f64]| {
        values.iter().sum::<f64>() / f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX))
    };
    let apart = |values: &[f64]| (mean(&values[..with]) - mean(&values[with..])).abs();
    let truth = apart(&values) - 1e-9;
    let mut far = 1_u32;
    for _ in 0..SHUFFLES {
        for last in (1..values.len()).rev() {
            let other = usize::try_from(random.below(last as u64 + 1)).unwrap_or_default();
            values.swap(last, other);
        }
        far += u32::from(apart(&values) >= truth);
    }
    f64::from(far) / f64::from(SHUFFLES + 1)
}
