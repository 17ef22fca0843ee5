//! Growth beside the WHO Child Growth Standards (2006): z-scores, percentiles and their lines.
//!
//! Owns the tables and the arithmetic. It says where a number lies in the chart of a clinic and
//! never what that means.
//!
//! ```
//! use tend::guide::growth::{Indicator, percentile, z_score};
//! use tend::model::Sex;
//!
//! // A girl of 365 days with 9 kg.
//! let z = z_score(Indicator::WeightForAge, Sex::Girl, 365.0, 9.0).unwrap();
//! assert_eq!(format!("{z:.2}"), "0.05");
//! assert_eq!(percentile(z).map(f64::round), Some(52.0));
//! ```

mod lms;
mod measured;
mod percentile;
mod table;

pub use lms::Lms;
pub use measured::{
    PlottedAge, as_charted, looks_like_a_typing_error, plotted_age, standing_from_day,
};
pub use percentile::{LINES, Line, percentile};
pub use table::{Indicator, LAST_DAY, SOURCE, lms};

use crate::model::Sex;

/// How many standard deviations a value lies from the median of the WHO children.
///
/// `at` is the age in whole days, or the length lying in cm for
/// [`Indicator::WeightForLength`]; `value` is in kg or cm. `None` outside the table.
#[must_use]
pub fn z_score(indicator: Indicator, sex: Sex, at: f64, value: f64) -> Option<f64> {
    let lms = lms(indicator, sex, at)?;
    let z = if indicator.is_weight() { lms.restricted_z(value) } else { lms.z(value) };
    z.is_finite().then_some(z)
}

#[cfg(test)]
mod tests;
