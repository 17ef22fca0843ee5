//! Were evenings with a massage followed by other nights than evenings without, in the same week?
//!
//! [`compare`] is the only comparison of massage with sleep or crying that the journal makes:
//! the week-stratified difference with a permutation test, refused with its reason when the
//! evenings do not allow it. A simple before/after comparison would be wrong: babies sleep longer
//! from week to week whatever is done, and massage often begins with the app.
//!
//! - [`Evening`]s: `known.rs` says which ones count, `evenings.rs` reads them from the journal.
//! - `refusal.rs`: every reason not to compare.
//! - `within_weeks.rs` and `deals.rs`: the estimate, the test and the interval.
//! - `experiment.rs`: four weeks in which a coin decides beforehand.
//! - `day_of_age.rs`: the same with a straight line for growth, for the details alone.
//! - `holm.rs`: secondary outcomes are looked at together.
//!
//! It shows a pattern in a diary and never a cause.

mod day_of_age;
mod deals;
mod evenings;
mod experiment;
mod holm;
mod known;
mod random;
mod refusal;
mod within_weeks;

pub use day_of_age::{WithDayOfAge, freedman_lane, with_day_of_age};
pub use evenings::{EVENING, LoggedEvening, evenings_from, session_tells};
pub use experiment::{EXPERIMENT_EVENINGS, Experiment};
pub use holm::holm;
pub use known::{Counts, Evening, MOST_WEEKS};
pub use random::Random;
pub use refusal::{FEWEST_EVENINGS, FEWEST_MIXED_WEEKS, FEWEST_OF_A_KIND};
pub use within_weeks::{DRAWN, Labelled, MOST_EXACT, WithinWeeks, within_weeks};

use crate::model::ComparisonRefusal;
use known::Known;

/// A difference is called clear up to this p-value: 5 %, as its interval then leaves zero out.
pub const CLEAR: f64 = 0.05;

/// What a comparison says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The evenings behind it.
    pub counts: Counts,
    /// The difference, evenings with a massage minus evenings without, inside their weeks.
    pub difference: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end of its 95 % interval.
    pub high: f64,
    /// The two-sided p-value. It stays inside the app: parents are shown the interval.
    pub p: f64,
}

impl Comparison {
    /// Whether the difference is clear, this comparison looked at alone.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.p <= CLEAR
    }

    fn of(counts: Counts, test: Option<WithinWeeks>) -> Result<Self, Refused> {
        let found = test.and_then(|test| Some((test, test.interval?)));
        let (test, (low, high)) =
            found.ok_or(Refused { counts, why: ComparisonRefusal::NoRange })?;
        Ok(Self { counts, difference: test.difference, low, high, p: test.p })
    }
}

/// Evenings that are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these evenings cannot be compared")]
pub struct Refused {
    /// The evenings there are.
    pub counts: Counts,
    /// Why not.
    pub why: ComparisonRefusal,
}

/// Compares evenings with and without a massage by one outcome: the last 8 weeks at most, in
/// weeks of 7 days from the first known evening. The order of `evenings` does not matter, and the
/// same evenings give the same numbers on every phone.
///
/// # Errors
/// [`Refused`] with the first reason that applies, in the order of [`ComparisonRefusal`] after
/// its first variant, which belongs to experiments.
///
/// ```
/// use tend::model::CivilDate;
/// use tend::review::comparison::{Evening, compare};
///
/// let first: CivilDate = "2026-03-02".parse()?;
/// let minutes = [230, 260, 245, 300, 210, 290, 255, 270, 310, 265, 325, 280, 240, 335];
/// let massage = [0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1];
/// let evenings: Vec<Evening> = (0..)
///     .zip(minutes.iter().zip(massage))
///     .map(|(day, (&minutes, massage))| Evening {
///         date: first.plus_days(day),
///         massage: Some(massage == 1),
///         value: Some(f64::from(minutes)),
///     })
///     .collect();
/// let found = compare(&evenings).unwrap();
/// assert_eq!(format!("{:.1}, {:.1} to {:.1}", found.difference, found.low, found.high),
///     "48.3, 21.7 to 74.0");
/// # Ok::<(), tend::model::NotATime>(())
/// ```
pub fn compare(evenings: &[Evening]) -> Result<Comparison, Refused> {
    let known = Known::of(evenings);
    let counts = known.counts;
    if let Some(why) = refusal::refusal(&known) {
        return Err(Refused { counts, why });
    }
    Comparison::of(counts, within_weeks(&known.evenings))
}

#[cfg(test)]
mod tests;
