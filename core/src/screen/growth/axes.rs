//! Where the ticks of a growth chart stand.

use super::screen::{GrowthAxis, GrowthUnit};
use crate::guide::growth::LAST_DAY;
use crate::model::DAYS_PER_MONTH;

/// The most steps that stay legible on a phone in large text.
const MOST_STEPS: f64 = 6.0;

/// Up to this age in days, ages are labelled in weeks: 12 weeks.
const WEEKS_UNTIL_DAYS: f64 = 84.0;

/// The shortest span of a chart: 4 weeks.
const SHORTEST_DAYS: f64 = 28.0;

/// The axis of ages from birth (or term) to at least `days`.
pub(super) fn ages(days: f64) -> GrowthAxis {
    let last = LAST_DAY as f64;
    let days = days.clamp(SHORTEST_DAYS, last);
    let (unit, size, steps): (_, _, &[f64]) = if days <= WEEKS_UNTIL_DAYS {
        (GrowthUnit::Weeks, 7.0, &[1.0, 2.0])
    } else {
        (GrowthUnit::Months, DAYS_PER_MONTH, &[1.0, 2.0, 3.0, 4.0, 6.0, 12.0])
    };
    let reach = days / size;
    let step = fitting(reach, steps);
    let count = (reach / step).ceil();
    let labels: Vec<f64> = steps_to(count).map(|n| n * step).collect();
    // The tables end a little after the fifth birthday, before the last tick.
    let to = (count * step * size).min(last);
    let labels: Vec<f64> = labels.into_iter().filter(|label| label * size <= to).collect();
    GrowthAxis { from: 0.0, to, ticks: labels.iter().map(|l| l * size).collect(), labels, unit }
}

/// The axis of weights or lengths that holds all of `values`.
pub(super) fn amounts(values: impl Iterator<Item = f64> + Clone, unit: GrowthUnit) -> GrowthAxis {
    let lowest = values.clone().fold(f64::INFINITY, f64::min);
    let highest = values.fold(f64::NEG_INFINITY, f64::max);
    let (lowest, highest) = if lowest <= highest { (lowest, highest) } else { (0.0, 1.0) };
    let step = fitting(highest - lowest, &[0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0]);
    let first = (lowest / step).floor();
    let count = ((highest / step).ceil() - first).clamp(1.0, 100.0);
    let ticks: Vec<f64> = steps_to(count).map(|n| (first + n) * step).collect();
    GrowthAxis {
        from: first * step,
        to: (first + count) * step,
        labels: ticks.clone(),
        ticks,
        unit,
    }
}

/// The smallest step of which a few reach; the largest where none does.
fn fitting(reach: f64, steps: &[f64]) -> f64 {
    let fits = |step: &&f64| reach <= **step * MOST_STEPS;
    steps.iter().find(fits).or(steps.last()).copied().unwrap_or(1.0)
}

fn steps_to(count: f64) -> impl Iterator<Item = f64> {
    (0_u32..).map(f64::from).take_while(move |&n| n <= count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_weeks_are_labelled_in_weeks_and_then_months() {
        // 40 days are 5.7 weeks: 6 steps of one.
        assert_eq!(ages(40.0).labels, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        assert_eq!((ages(40.0).to, ages(40.0).unit), (42.0, GrowthUnit::Weeks));
        // 200 days are 6.6 months: steps of two.
        assert_eq!(ages(200.0).labels, [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ages(0.0).to, 28.0);
    }

    #[test]
    fn no_chart_reaches_beyond_the_tables() {
        let axis = ages(1856.0);
        assert_eq!(axis.labels, [0.0, 12.0, 24.0, 36.0, 48.0, 60.0]);
        assert_eq!(axis.to, 1856.0);
        assert_eq!(ages(9999.0), axis);
    }

    #[test]
    fn amounts_begin_and_end_on_a_tick() {
        // 2.4 to 6.9 kg is 4.5: steps of one from 2 to 7.
        let axis = amounts([2.4, 6.9].into_iter(), GrowthUnit::Kilograms);
        assert_eq!(axis.ticks, [2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
        assert_eq!((axis.from, axis.to), (2.0, 7.0));
        let empty = amounts(std::iter::empty(), GrowthUnit::Centimetres);
        assert_eq!((empty.from, empty.to), (0.0, 1.0));
    }
}
