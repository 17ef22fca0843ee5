//! What the entries say: totals, nights, the middle of a week. Pure.
//!
//! [`measure_days`] and [`measure_nights`] turn the [`Facts`] of one child into the numbers of
//! [`crate::model::DayMeasures`] and [`crate::model::NightMeasures`]. Each rule has a file of its
//! name. Sentences, bands and axes belong to the screens.

mod balance;
pub mod comparison;
mod completeness;
mod crying;
mod crying_carried;
mod crying_clock;
mod crying_soothing;
mod days;
mod facts;
mod feeding;
mod massage;
mod measure;
mod night;
mod sleep_day;
mod sleep_period;
mod stats;
mod trend;
mod union;

pub use completeness::logged_days;
pub use crying::Crying;
pub use crying_carried::{CarriedInCry, carried_days};
pub use crying_clock::{HALF_HOURS, crying_by_clock};
pub use crying_soothing::{SoothingTally, TIMES_FOR_AN_ORDER, soothing_tally};
pub use facts::*;
pub use measure::{Outline, measure_days, measure_nights};
pub use night::PlacedPeriod;
pub use stats::{Middle, middle};
pub use trend::{ENOUGH, TooFew, Trend, WEEKS_FOR_A_LINE, trend};
pub use union::{Stretch, parts, union, within};

#[cfg(test)]
mod tests;
