//! "Try it for four weeks": a coin decides each evening beforehand.
//!
//! The coins of all evenings come from one seed that is stored when the experiment begins. At
//! most two evenings in a row are alike; every such sequence is equally likely. Evenings on which
//! something else happened stay with what the coin said, so the test is valid by design whatever
//! the baby's growth or bad nights (Edgington 1980; Edgington and Onghena 2007). It looks at
//! sequences the coin could have given, and at no others.

use super::deals::{Deal, Deals, Drawn};
use super::known::{Counts, Evening, Known, count};
use super::random::Random;
use super::refusal::too_few;
use super::within_weeks::{DRAWN, Labelled, ROUNDING, WithinWeeks};
use super::{Comparison, Refused};
use crate::model::{CivilDate, ComparisonRefusal, ExperimentPlan};

/// Evenings of an experiment: four weeks.
pub const EXPERIMENT_EVENINGS: u32 = 28;

/// An experiment with its coins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experiment {
    seed: u64,
    first: CivilDate,
    coins: Vec<bool>,
}

impl Experiment {
    /// Tosses the coins of an experiment that begins on the evening of `first`. `seed` decides
    /// them; it is drawn at random and stored with them.
    #[must_use]
    pub fn toss(seed: u64, first: CivilDate) -> Self {
        Self { seed, first, coins: sequence(&mut Random::from_seed(seed)) }
    }

    /// An experiment as it was stored; none when it has not a coin for each of the evenings.
    #[must_use]
    pub fn of(plan: &ExperimentPlan) -> Option<Self> {
        let whole = plan.coins.len() == EXPERIMENT_EVENINGS as usize;
        whole.then(|| Self { seed: plan.seed, first: plan.first, coins: plan.coins.clone() })
    }

    /// The date of the first evening.
    #[must_use]
    pub const fn first(&self) -> CivilDate {
        self.first
    }

    /// What the coin says for each evening: massage or none.
    #[must_use]
    pub fn assigned(&self) -> &[bool] {
        &self.coins
    }

    /// What the coin says for the evening of `date`; `None` outside the four weeks.
    #[must_use]
    pub fn assigned_on(&self, date: CivilDate) -> Option<bool> {
        let day = usize::try_from(date.days_since(self.first)).ok()?;
        self.assigned().get(day).copied()
    }

    /// Evenings still to come or going on, on the civil date `today`.
    #[must_use]
    pub fn evenings_left(&self, today: CivilDate) -> u32 {
        let gone = today.days_since(self.first).clamp(0, i64::from(EXPERIMENT_EVENINGS));
        EXPERIMENT_EVENINGS - u32::try_from(gone).unwrap_or(0)
    }

    /// Compares evenings by what the coin said, once all of them are over. Its counts `with` and
    /// `without` are the coin's sides, `unknown` the evenings without an outcome.
    ///
    /// # Errors
    /// [`Refused`] while the experiment goes on, and when too few outcomes are known.
    pub fn compare(&self, evenings: &[Evening], today: CivilDate) -> Result<Comparison, Refused> {
        let assigned = self.assigned();
        let on = |day: usize| {
            let date = self.first.plus_days(i64::try_from(day).unwrap_or(i64::MAX));
            evenings.iter().find(|evening| evening.date == date)
        };
        let known: Vec<Labelled> = (0..EXPERIMENT_EVENINGS)
            .zip(assigned)
            .filter_map(|(day, &massage)| {
                let value = on(day as usize)?.value.filter(|value| value.is_finite())?;
                Some(Labelled { day, massage, value })
            })
            .collect();
        let weeks = Weeks::of(&known);
        let counts = counts(&known, assigned, &weeks);
        let evenings_left = self.evenings_left(today);
        if evenings_left > 0 {
            return Err(Refused {
                counts,
                why: ComparisonRefusal::ExperimentGoesOn { evenings_left },
            });
        }
        let known = Known { first: Some(self.first), evenings: known, counts };
        if let Some(why) = too_few(&known) {
            return Err(Refused { counts, why });
        }
        Comparison::of(counts, self.test(&weeks, assigned))
    }

    /// How many evenings are known to have gone as the coin said, and how many otherwise.
    #[must_use]
    pub fn kept(&self, evenings: &[Evening]) -> (u32, u32) {
        let mut kept = (0, 0);
        for evening in evenings {
            if let Some((coin, massage)) = self.assigned_on(evening.date).zip(evening.massage) {
                *if coin == massage { &mut kept.0 } else { &mut kept.1 } += 1;
            }
        }
        kept
    }

    fn test(&self, weeks: &Weeks, assigned: &[bool]) -> Option<WithinWeeks> {
        let estimate = weeks.estimate(assigned, assigned)?.of_minutes;
        // Another sequence than the one that gave the coins.
        let mut random = Random::from_values([self.seed]);
        // Labels with no mixed week give no estimate; they count as far from zero, always.
        let none = Deal { of_minutes: f64::INFINITY, of_labels: 1.0 };
        let deals = (0..DRAWN)
            .map(|_| weeks.estimate(&sequence(&mut random), assigned).unwrap_or(none))
            .collect();
        let tolerance = weeks.largest * ROUNDING;
        let deals = Deals { estimate, deals, drawn: Drawn::AtRandom, tolerance };
        Some(WithinWeeks {
            difference: estimate,
            mixed_weeks: weeks.mixed(assigned),
            p: deals.p(),
            interval: deals.interval(),
            possible_deals: 2 * SEQUENCES[EXPERIMENT_EVENINGS as usize - 1],
        })
    }
}

fn counts(known: &[Labelled], assigned: &[bool], weeks: &Weeks) -> Counts {
    let with = count(known.iter().filter(|evening| evening.massage).count());
    Counts {
        known: count(known.len()),
        unknown: EXPERIMENT_EVENINGS - count(known.len()),
        with,
        without: count(known.len()) - with,
        mixed_weeks: weeks.mixed(assigned),
    }
}

/// The known evenings of each week: day and outcome less the week's mean.
struct Weeks {
    weeks: Vec<Vec<(usize, f64)>>,
    largest: f64,
}

impl Weeks {
    fn of(known: &[Labelled]) -> Self {
        let week = |evenings: &[Labelled]| {
            let sum: f64 = evenings.iter().map(|evening| evening.value).sum();
            let mean = sum / f64::from(count(evenings.len()));
            evenings.iter().map(|e| (e.day as usize, e.value - mean)).collect()
        };
        let largest = known.iter().fold(0.0_f64, |most, evening| most.max(evening.value.abs()));
        Self { weeks: known.chunk_by(|a, b| a.day / 7 == b.day / 7).map(week).collect(), largest }
    }

    fn mixed(&self, labels: &[bool]) -> u32 {
        let mixed = |week: &&Vec<(usize, f64)>| {
            week.iter().any(|&(day, _)| labels[day]) && week.iter().any(|&(day, _)| !labels[day])
        };
        count(self.weeks.iter().filter(mixed).count())
    }

    /// The week-stratified difference under `labels`; `None` without a mixed week.
    fn estimate(&self, labels: &[bool], truth: &[bool]) -> Option<Deal> {
        let (mut minutes, mut likeness, mut weight) = (0.0, 0.0, 0.0);
        for week in &self.weeks {
            let (mut with, mut both, mut true_with) = (0.0, 0.0, 0.0);
            for &(day, value) in week {
                let label = f64::from(u8::from(labels[day]));
                let true_label = f64::from(u8::from(truth[day]));
                minutes += label * value;
                with += label;
                true_with += true_label;
                both += label * true_label;
            }
            let size = f64::from(count(week.len()));
            weight += with * (size - with) / size;
            likeness += both - with * true_with / size;
        }
        (weight > 0.0).then(|| Deal { of_minutes: minutes / weight, of_labels: likeness / weight })
    }
}

/// How many ways there are to go on for so many evenings after one that differs from the evening
/// before it: 1, 2, 3, 5, 8 …, as a second alike evening forces the next.
const SEQUENCES: [u64; EXPERIMENT_EVENINGS as usize] = {
    let mut ways = [1; EXPERIMENT_EVENINGS as usize];
    let mut left = 1;
    while left < ways.len() {
        let forced = if left == 1 { 1 } else { ways[left - 2] };
        ways[left] = ways[left - 1] + forced;
        left += 1;
    }
    ways
};

/// A sequence of coins with at most two alike in a row; each is equally likely.
fn sequence(random: &mut Random) -> Vec<bool> {
    let mut coins = vec![random.below(2) == 1];
    let (mut last, mut alike) = (coins[0], 1);
    for left in (0..EXPERIMENT_EVENINGS as usize - 1).rev() {
        // Of the ways to go on, those that begin with another side than the last.
        let other = SEQUENCES[left];
        let turns = alike == 2 || random.below(SEQUENCES[left + 1]) < other;
        (last, alike) = if turns { (!last, 1) } else { (last, alike + 1) };
        coins.push(last);
    }
    coins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_three_evenings_in_a_row_are_alike() {
        for seed in 0..500 {
            let first = "2026-03-02".parse().unwrap();
            let experiment = Experiment::toss(seed, first);
            let coins = experiment.assigned();
            assert_eq!(coins.len(), 28);
            assert!(coins.windows(3).all(|three| three.iter().any(|&coin| coin != three[0])));
        }
    }

    #[test]
    fn a_stored_experiment_keeps_its_coins_and_one_without_them_all_is_none() {
        let tossed = Experiment::toss(7, "2026-03-02".parse().unwrap());
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        let mut plan = ExperimentPlan {
            id: id.parse().unwrap(),
            child: id.parse().unwrap(),
            seed: 7,
            first: tossed.first(),
            coins: tossed.assigned().to_vec(),
            stopped: None,
        };
        assert_eq!(Experiment::of(&plan), Some(tossed));
        // What was stored counts, not what the seed would give today.
        plan.coins[0] = !plan.coins[0];
        assert_eq!(Experiment::of(&plan).unwrap().assigned(), plan.coins);
        plan.coins.pop();
        assert_eq!(Experiment::of(&plan), None);
    }

    #[test]
    fn there_are_as_many_sequences_as_the_rule_allows() {
        // By hand: 2, 4, 6 (of 8, without the two that are all alike), 10 (of 16).
        let first: Vec<u64> = SEQUENCES[..4].iter().map(|ways| 2 * ways).collect();
        assert_eq!(first, [2, 4, 6, 10]);
        // 2 * Fibonacci(29).
        assert_eq!(2 * SEQUENCES[27], 1_028_458);
    }

    #[test]
    fn every_beginning_comes_as_often_as_it_has_ways_to_go_on() {
        let mut random = Random::from_seed(3);
        let mut same = 0;
        for _ in 0..20_000 {
            let coins = sequence(&mut random);
            same += u32::from(coins[0] == coins[1]);
        }
        // The second alike forces the third, and 25 follow it: 196,418 of 514,229 ways, 38.2 %.
        // That is 7,639 of 20,000; the standard deviation is 69.
        assert_eq!((SEQUENCES[25], SEQUENCES[27]), (196_418, 514_229));
        assert!((7_360..7_920).contains(&same), "{same}");
    }

    #[test]
    fn the_last_evening_leaves_none_the_morning_after() {
        let first: CivilDate = "2026-03-02".parse().unwrap();
        let experiment = Experiment::toss(1, first);
        assert_eq!(experiment.evenings_left(first), 28);
        assert_eq!(experiment.evenings_left(first.plus_days(27)), 1);
        assert_eq!(experiment.evenings_left(first.plus_days(28)), 0);
        assert_eq!(experiment.assigned_on(first.plus_days(28)), None);
        assert_eq!(experiment.assigned_on(first.plus_days(-1)), None);
        assert_eq!(experiment.assigned_on(first), Some(experiment.assigned()[0]));
    }
}
