//! How old is a baby, and when is the age corrected for an early birth?

use crate::model::{Age, ChildProfile, CivilDate, months_of_days};

/// The due date lies at the end of 40 weeks, so a birth more than three weeks before it was
/// before 37 weeks: preterm, as the WHO defines it.
const TERM_DAYS_BEFORE_DUE: i64 = 21;

/// Age is corrected until 24 months after birth.
const CORRECTED_MONTHS: f64 = 24.0;

/// How old the child is on `date`.
#[must_use]
pub fn age_on(profile: &ChildProfile, date: CivilDate) -> Age {
    let days = date.days_since(profile.birth_date);
    let corrected_days = profile
        .due_date
        .filter(|due| due.days_since(profile.birth_date) > TERM_DAYS_BEFORE_DUE)
        .filter(|_| months_of_days(days) < CORRECTED_MONTHS)
        .map(|due| date.days_since(due));
    Age { days, corrected_days }
}

/// The age at which to read a norm, in days: the corrected one where there is one.
#[must_use]
pub fn age_for_norms(age: &Age) -> i64 {
    age.corrected_days.unwrap_or(age.days)
}
