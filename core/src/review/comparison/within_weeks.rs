//! Are evenings with a massage different from evenings without one of the same week?
//!
//! Everything that changes from week to week, growth above all, is the same on both sides of the
//! comparison: only labels inside a week are compared and only there they are dealt anew.

use super::deals::{Deal, Deals, Drawn};
use super::random::Random;

/// Up to so many deals all of them are looked at.
pub const MOST_EXACT: u64 = 5_000;
/// How many are drawn where there are more.
pub const DRAWN: u32 = 4_999;

/// One evening as the test sees it. Days differ from each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Labelled {
    /// Days since the first evening; each seven are a week.
    pub day: u32,
    /// Whether there was a massage.
    pub massage: bool,
    /// The outcome.
    pub value: f64,
}

/// What the test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WithinWeeks {
    /// The week-stratified difference, massage minus none: the mean of the weeks' differences,
    /// each with the weight `a * b / (a + b)` for `a` evenings with and `b` without. It is what a
    /// regression with an effect for each week gives.
    pub difference: f64,
    /// Weeks that hold both kinds.
    pub mixed_weeks: u32,
    /// The two-sided p-value.
    pub p: f64,
    /// The 95 % interval; `None` when there are too few deals to exclude anything.
    pub interval: Option<(f64, f64)>,
    /// How many deals there are; saturates.
    pub possible_deals: u64,
}

/// Compares evenings inside their weeks; `None` when no week holds both kinds. `evenings` are in
/// order of their days.
///
/// All deals are looked at when there are at most [`MOST_EXACT`], else [`DRAWN`] of them are drawn
/// by a sequence that the days and labels decide: the same evenings give the same number on every
/// phone.
#[must_use]
pub fn within_weeks(evenings: &[Labelled]) -> Option<WithinWeeks> {
    let weeks: Vec<Week> = evenings
        .chunk_by(|a, b| a.day / 7 == b.day / 7)
        .map(Week::of)
        .filter(|week| week.with > 0 && week.with < week.size)
        .collect();
    let weight: f64 = weeks.iter().map(Week::weight).sum();
    if weeks.is_empty() {
        return None;
    }
    let total: f64 = weeks.iter().map(Week::total).sum();
    let tables: Vec<Vec<Deal>> = weeks.iter().map(|week| week.deals(weight)).collect();
    let possible_deals =
        tables.iter().fold(1_u64, |product, table| product.saturating_mul(table.len() as u64));
    let (deals, drawn) = if possible_deals <= MOST_EXACT {
        (every(&tables), Drawn::All)
    } else {
        (some(&tables, Random::from_values(evenings.iter().map(schedule))), Drawn::AtRandom)
    };
    let largest = evenings.iter().fold(0.0_f64, |most, evening| most.max(evening.value.abs()));
    let deals = Deals { estimate: total / weight, deals, drawn, tolerance: largest * ROUNDING };
    Some(WithinWeeks {
        difference: deals.estimate,
        mixed_weeks: u32::try_from(weeks.len()).unwrap_or(u32::MAX),
        p: deals.p(),
        interval: deals.interval(),
        possible_deals,
    })
}

/// Sums of some dozen numbers differ by less than this part of the largest.
pub(super) const ROUNDING: f64 = 1e-10;

/// The day and label of an evening as one number. The outcome is left out, so that every outcome
/// of the same evenings meets the same deals.
pub(super) fn schedule(evening: &Labelled) -> u64 {
    u64::from(evening.day) * 2 + u64::from(evening.massage)
}

/// One week: its outcomes less their mean, and a bit for each evening with a massage.
struct Week {
    centred: Vec<f64>,
    labels: u64,
    with: u32,
    size: u32,
}

impl Week {
    fn of(evenings: &[Labelled]) -> Self {
        let size = u32::try_from(evenings.len()).unwrap_or(u32::MAX);
        let mean = evenings.iter().map(|evening| evening.value).sum::<f64>() / f64::from(size);
        let labels = evenings
            .iter()
            .enumerate()
            .fold(0, |labels, (at, evening)| labels | (u64::from(evening.massage) << at));
        Self {
            centred: evenings.iter().map(|evening| evening.value - mean).collect(),
            labels,
            with: labels.count_ones(),
            size,
        }
    }

    /// `a * b / (a + b)`.
    fn weight(&self) -> f64 {
        f64::from(self.with) * f64::from(self.size - self.with) / f64::from(self.size)
    }

    /// The week's difference times its weight. As the outcomes sum to zero, this is the sum of
    /// those with a massage.
    fn total(&self) -> f64 {
        self.sum(self.labels)
    }

    fn sum(&self, labels: u64) -> f64 {
        let of = |(at, value): (usize, &f64)| if labels >> at & 1 == 1 { *value } else { 0.0 };
        self.centred.iter().enumerate().map(of).sum()
    }

    /// Every way to give the week's massages to its evenings, as parts of the whole estimate.
    fn deals(&self, weight: f64) -> Vec<Deal> {
        let by_chance = f64::from(self.with) * f64::from(self.with) / f64::from(self.size);
        let deal = |labels: u64| Deal {
            of_minutes: self.sum(labels) / weight,
            of_labels: (f64::from((labels & self.labels).count_ones()) - by_chance) / weight,
        };
        (0..1_u64 << self.size)
            .filter(|labels| labels.count_ones() == self.with)
            .map(deal)
            .collect()
    }
}

fn plus(one: Deal, other: &Deal) -> Deal {
    Deal {
        of_minutes: one.of_minutes + other.of_minutes,
        of_labels: one.of_labels + other.of_labels,
    }
}

const NOTHING: Deal = Deal { of_minutes: 0.0, of_labels: 0.0 };

fn every(weeks: &[Vec<Deal>]) -> Vec<Deal> {
    weeks.iter().fold(vec![NOTHING], |deals, week| {
        deals.iter().flat_map(|&deal| week.iter().map(move |part| plus(deal, part))).collect()
    })
}

fn some(weeks: &[Vec<Deal>], mut random: Random) -> Vec<Deal> {
    let mut one_of = |week: &Vec<Deal>| {
        let at = usize::try_from(random.below(week.len() as u64)).unwrap_or_default();
        week.get(at).copied().unwrap_or(NOTHING)
    };
    (0..DRAWN).map(|_| weeks.iter().fold(NOTHING, |deal, week| plus(deal, &one_of(week)))).collect()
}
