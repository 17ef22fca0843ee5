//! How old a child is. The rules are in [`crate::calendar`].

use serde::{Deserialize, Serialize};

/// Mean days of a month, 365.25 / 12, as the WHO growth standards count them.
pub const DAYS_PER_MONTH: f64 = 30.4375;

/// How old a child is on a date, in whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Record)]
pub struct Age {
    /// Days since birth: 0 on the day of birth, negative before it.
    pub days: i64,
    /// Days since the due date, only where the age is to be corrected: born before 37 weeks and
    /// not yet 24 months old. Negative before the due date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_days: Option<i64>,
}

impl Age {
    /// Completed weeks since birth.
    #[must_use]
    pub const fn weeks(self) -> i64 {
        self.days.div_euclid(7)
    }

    /// Days beyond the completed weeks, 0 to 6.
    #[must_use]
    pub const fn days_of_week(self) -> i64 {
        self.days.rem_euclid(7)
    }

    /// Months since birth, fraction kept, of [`DAYS_PER_MONTH`] each.
    #[must_use]
    pub fn months(self) -> f64 {
        months_of_days(self.days)
    }

    /// Months since the due date, where the age is to be corrected.
    #[must_use]
    pub fn corrected_months(self) -> Option<f64> {
        self.corrected_days.map(months_of_days)
    }
}

/// Days as months of [`DAYS_PER_MONTH`], fraction kept.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "the days of chrono's calendar have 28 bits")]
pub fn months_of_days(days: i64) -> f64 {
    days as f64 / DAYS_PER_MONTH
}
