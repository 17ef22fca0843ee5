//! The published study, row by row.

use serde::Deserialize;

use crate::families::{Family, Habit};
use tend::review::comparison::CLEAR;

use crate::rates::{Rate, Rates};

/// One row: 1,000 families.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    n: u32,
    labels: Habit,
    rho: f64,
    trend_min_per_day: f64,
    true_effect: f64,
    /// How often a plain shuffle of all evenings called a difference clear.
    pub perm_naive: f64,
    /// How often the comparison inside the weeks did; none where it refused.
    pub perm_week: Option<f64>,
    /// The same after a straight line was taken away.
    pub perm_week_detr: Option<f64>,
    /// The mean of the estimates inside the weeks.
    pub mean_est_week: Option<f64>,
    /// Their standard deviation.
    pub sd_est_week: Option<f64>,
}

/// Families behind each row of the study.
const FAMILIES: f64 = 1_000.0;

/// How many standard errors apart two honest rates may be: with some hundred pairs, one pair in
/// thousands of runs is farther.
pub const APART: f64 = 3.5;

/// Every row of the study.
pub fn rows() -> Vec<Row> {
    let text = include_str!("../../src/review/comparison/nof1_simulation.json");
    serde_json::from_str(text).unwrap_or_default()
}

impl Row {
    /// The families of this row.
    pub const fn family(&self) -> Family {
        Family {
            evenings: self.n,
            habit: self.labels,
            likeness: self.rho,
            growth: self.trend_min_per_day,
            effect: self.true_effect,
        }
    }

    /// What differs from the study by more than chance allows.
    pub fn differences(&self, ours: &Rates) -> Vec<String> {
        let mut differ = Vec::new();
        let mut rate = |what: &str, ours: Option<Rate>, study: Option<f64>| match (ours, study) {
            (Some(ours), Some(study)) if !ours.agrees_with(study, FAMILIES) => {
                differ.push(format!("{what}: {ours}, in the study {study}"));
            }
            (Some(_), None) => differ.push(format!("{what}: the study refused")),
            (None, Some(_)) => differ.push(format!("{what}: the study did not refuse")),
            _ => {}
        };
        rate("plain shuffle", Some(ours.shuffled), Some(self.perm_naive));
        rate("inside weeks", ours.within_weeks, self.perm_week);
        rate("off the line", ours.off_the_line, self.perm_week_detr);
        if let (Some(mean), Some(spread)) = (self.mean_est_week, self.sd_est_week) {
            let families = ours.within_weeks.map_or(FAMILIES, |rate| f64::from(rate.of));
            let error = ours.spread * (1.0 / FAMILIES + 1.0 / families).sqrt();
            if (ours.mean - mean).abs() > APART * error {
                differ.push(format!("mean {:.1}, in the study {mean}", ours.mean));
            }
            // The error of a standard deviation is that of the mean, divided by √2.
            if (ours.spread - spread).abs() > APART * error / std::f64::consts::SQRT_2 {
                differ.push(format!("spread {:.1}, in the study {spread}", ours.spread));
            }
        }
        if ours.covered.is_some_and(|covered| self.labels == Habit::Coin && !covered.may_be(0.95)) {
            differ.push("the interval holds the truth not as often as it says".to_owned());
        }
        if self.true_effect == 0.0 && ours.beside_the_day.is_some_and(|rate| rate.is_above(CLEAR)) {
            differ.push("beside the day: clear more often than it may be".to_owned());
        }
        differ
    }
}
