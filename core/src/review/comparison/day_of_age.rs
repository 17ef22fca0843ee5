//! The comparison with a straight line for growth inside the weeks: for the details alone.
//!
//! Outcome = week + slope * day + difference * massage. The test of Freedman and Lane (Winkler
//! 2014; Anderson 2001): what the weeks and the line leave over is dealt anew inside each week.

use super::deals::{Deal, Deals, Drawn};
use super::known::{Evening, Known, count};
use super::random::Random;
use super::within_weeks::{DRAWN, Labelled, ROUNDING, schedule};
use super::{Refused, compare};
use crate::model::ComparisonRefusal;

/// What the comparison with a line for growth says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WithDayOfAge {
    /// The difference, massage minus none, beside the week and the day of age.
    pub difference: f64,
    /// The two-sided p-value. It stays inside the app.
    pub p: f64,
}

/// Compares evenings as [`compare`](super::compare) does, with a straight line for the day of age.
///
/// # Errors
/// [`Refused`] for the same reasons, and when the day alone tells each label.
pub fn with_day_of_age(evenings: &[Evening]) -> Result<WithDayOfAge, Refused> {
    let counts = compare(evenings)?.counts;
    freedman_lane(&Known::of(evenings).evenings)
        .ok_or(Refused { counts, why: ComparisonRefusal::NoRange })
}

/// The test itself; `None` when weeks and days leave no label open. `evenings` are in order of
/// their days.
#[must_use]
pub fn freedman_lane(evenings: &[Labelled]) -> Option<WithDayOfAge> {
    let weeks: Vec<usize> =
        evenings.chunk_by(|a, b| a.day / 7 == b.day / 7).map(<[_]>::len).collect();
    let column = |of: fn(&Labelled) -> f64| {
        let mut values: Vec<f64> = evenings.iter().map(of).collect();
        centre(&mut values, &weeks);
        values
    };
    let days = column(|evening| f64::from(evening.day));
    let days_squared = dot(&days, &days);
    let beside_days = |mut values: Vec<f64>| {
        let slope = dot(&values, &days) / days_squared;
        values.iter_mut().zip(&days).for_each(|(value, day)| *value -= slope * day);
        values
    };
    if days_squared <= 0.0 {
        return None;
    }
    let labels = beside_days(column(|evening| f64::from(u8::from(evening.massage))));
    let mut left_over = beside_days(column(|evening| evening.value));
    let labels_squared = dot(&labels, &labels);
    if labels_squared < 1e-9 {
        return None;
    }
    // How closely what is left follows the labels, from -1 to 1: as good as the t value, because
    // one grows with the other. The order inside a week changes neither its mean nor its spread.
    let spread = dot(&left_over, &left_over);
    let closeness = |left_over: &[f64]| {
        let along_days = dot(left_over, &days);
        let beside = (spread - along_days * along_days / days_squared).max(0.0);
        let scale = (labels_squared * beside).sqrt();
        if scale > 0.0 { dot(left_over, &labels) / scale } else { 0.0 }
    };
    let estimate = closeness(&left_over);
    let difference = dot(&left_over, &labels) / labels_squared;
    let mut random = Random::from_values(evenings.iter().map(schedule));
    let mut deals = Vec::with_capacity(DRAWN as usize);
    for _ in 0..DRAWN {
        shuffle(&mut left_over, &weeks, &mut random);
        deals.push(Deal { of_minutes: closeness(&left_over), of_labels: 0.0 });
    }
    let deals = Deals { estimate, deals, drawn: Drawn::AtRandom, tolerance: ROUNDING };
    Some(WithDayOfAge { difference, p: deals.p() })
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Takes each week's mean away.
fn centre(mut values: &mut [f64], weeks: &[usize]) {
    for &size in weeks {
        let (week, rest) = std::mem::take(&mut values).split_at_mut(size);
        let mean = week.iter().sum::<f64>() / f64::from(count(size));
        week.iter_mut().for_each(|value| *value -= mean);
        values = rest;
    }
}

/// Fisher and Yates, inside each week.
fn shuffle(mut values: &mut [f64], weeks: &[usize], random: &mut Random) {
    for &size in weeks {
        let (week, rest) = std::mem::take(&mut values).split_at_mut(size);
        for last in (1..size).rev() {
            let with = usize::try_from(random.below(last as u64 + 1)).unwrap_or_default();
            week.swap(last, with);
        }
        values = rest;
    }
}
