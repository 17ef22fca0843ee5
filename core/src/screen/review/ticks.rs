//! Where the lines of an axis stand, and what they are called.

use serde::{Deserialize, Serialize};

use crate::model::{MILLILITRES_PER_OUNCE, VolumeUnit};

/// The axis of a chart. It begins at zero.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ChartAxis {
    /// Where it ends, in the unit of the values; the last tick.
    pub top: f64,
    /// Where each line stands, in the unit of the values, zero first.
    pub ticks: Vec<f64>,
    /// The number to write at each line, in `unit`.
    pub labels: Vec<f64>,
    /// What the labels count.
    pub unit: AxisUnit,
}

/// What the labels of an axis count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum AxisUnit {
    /// Hours; values are minutes.
    Hours,
    /// Minutes.
    Minutes,
    /// How often.
    Count,
    /// Millilitres.
    Millilitres,
    /// US fluid ounces; values are millilitres.
    FluidOunces,
}

impl AxisUnit {
    /// The unit of a family that writes volumes in `unit`.
    pub(super) const fn of_volume(unit: VolumeUnit) -> Self {
        match unit {
            VolumeUnit::Ml => Self::Millilitres,
            VolumeUnit::Oz => Self::FluidOunces,
        }
    }

    /// How much of the values' unit one label's unit is.
    const fn size(self) -> f64 {
        match self {
            Self::Hours => 60.0,
            Self::FluidOunces => MILLILITRES_PER_OUNCE,
            Self::Minutes | Self::Count | Self::Millilitres => 1.0,
        }
    }

    /// Steps that are read at a glance, smallest first, in the labels' unit.
    const fn steps(self) -> &'static [f64] {
        match self {
            Self::Hours => &[1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0],
            Self::Minutes => {
                &[5.0, 10.0, 15.0, 20.0, 30.0, 60.0, 120.0, 180.0, 240.0, 360.0, 480.0]
            }
            Self::Count => &[1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0],
            Self::Millilitres => &[10.0, 20.0, 50.0, 100.0, 200.0, 250.0, 500.0, 1000.0],
            Self::FluidOunces => &[1.0, 2.0, 4.0, 8.0, 10.0, 20.0, 40.0],
        }
    }
}

/// The most steps that stay legible on a phone in large text.
const MOST_STEPS: f64 = 4.0;

/// The axis for values up to `highest`.
pub(super) fn axis(highest: f64, unit: AxisUnit) -> ChartAxis {
    let reach = highest / unit.size();
    let steps = unit.steps();
    let fits = |step: &&f64| reach <= **step * MOST_STEPS;
    // Beyond the largest step the axis takes more lines.
    let step = steps.iter().find(fits).or(steps.last()).copied().unwrap_or(1.0);
    let count = (reach / step).ceil().clamp(1.0, 100.0);
    let labels: Vec<f64> =
        (0_u32..).map(f64::from).take_while(|&n| n <= count).map(|n| n * step).collect();
    let ticks: Vec<f64> = labels.iter().map(|label| label * unit.size()).collect();
    ChartAxis { top: count * step * unit.size(), ticks, labels, unit }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(highest: f64, unit: AxisUnit) -> Vec<f64> {
        axis(highest, unit).labels
    }

    #[test]
    fn sleep_is_labelled_in_hours_and_crying_in_minutes() {
        // 20 h in at most four steps are steps of 6 h.
        assert_eq!(labels(1200.0, AxisUnit::Hours), [0.0, 6.0, 12.0, 18.0, 24.0]);
        assert_eq!(axis(1200.0, AxisUnit::Hours).ticks, [0.0, 360.0, 720.0, 1080.0, 1440.0]);
        assert_eq!(labels(81.0, AxisUnit::Minutes), [0.0, 30.0, 60.0, 90.0]);
    }

    #[test]
    fn a_value_on_a_line_needs_no_further_line() {
        assert_eq!(labels(960.0, AxisUnit::Hours), [0.0, 4.0, 8.0, 12.0, 16.0]);
        assert_eq!(labels(8.0, AxisUnit::Count), [0.0, 2.0, 4.0, 6.0, 8.0]);
    }

    #[test]
    fn an_axis_without_values_still_has_two_lines() {
        assert_eq!(labels(0.0, AxisUnit::Count), [0.0, 1.0]);
    }

    #[test]
    fn ounces_stand_at_round_numbers_of_ounces() {
        // 700 ml are 23.7 fl oz: steps of 8.
        let axis = axis(700.0, AxisUnit::FluidOunces);
        assert_eq!(axis.labels, [0.0, 8.0, 16.0, 24.0]);
        assert!((axis.top - 24.0 * MILLILITRES_PER_OUNCE).abs() < 1e-9);
    }
}
