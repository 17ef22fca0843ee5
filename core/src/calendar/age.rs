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

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    fn baby(born: &str, due: Option<&str>) -> ChildProfile {
        ChildProfile {
            name: "Noor".into(),
            birth_date: date(born),
            due_date: due.map(date),
            sex: None,
        }
    }

    #[test]
    fn the_day_of_birth_is_day_0() {
        let term = baby("2020-02-20", None);
        assert_eq!(age_on(&term, date("2020-02-20")), Age { days: 0, corrected_days: None });
        assert_eq!(age_on(&term, date("2020-02-19")).days, -1);
        // February 2020 has 29 days: 9 to the 29th, 1 more to March 1.
        assert_eq!(age_on(&term, date("2020-03-01")).days, 10);
    }

    #[test]
    fn age_is_counted_in_weeks_and_days() {
        // 10 days are one week and three days.
        let age = Age { days: 10, corrected_days: None };
        assert_eq!((age.weeks(), age.days_of_week()), (1, 3));
        // 730.5 days are 24 months, so 487 days are 16.
        assert!((Age { days: 487, corrected_days: None }.months() - 16.0).abs() < 1e-9);
    }

    #[test]
    fn a_birth_at_exactly_37_weeks_is_not_corrected() {
        // 37 weeks are 259 of 280 days: 21 before the due date. One day earlier is 36 weeks 6 days.
        let term = baby("2020-01-01", Some("2020-01-22"));
        let preterm = baby("2020-01-01", Some("2020-01-23"));
        assert_eq!(age_on(&term, date("2020-03-01")).corrected_days, None);
        // Born January 1, due 22 days later: on March 1, 60 days old, 38 corrected.
        let age = age_on(&preterm, date("2020-03-01"));
        assert_eq!(age, Age { days: 60, corrected_days: Some(38) });
        assert_eq!(age_for_norms(&age), 38);
    }

    #[test]
    fn corrected_age_is_negative_before_the_due_date() {
        // Born at 28 weeks, 84 days early, two weeks ago.
        let preterm = baby("2020-01-01", Some("2020-03-25"));
        assert_eq!(age_on(&preterm, date("2020-01-15")).corrected_days, Some(-70));
        assert_eq!(age_on(&preterm, date("2020-03-25")).corrected_days, Some(0));
    }

    #[test]
    fn correction_ends_at_24_months() {
        // 24 months are 730.5 days. From 2020-01-01, day 730 is 2021-12-31 (366 + 364).
        let preterm = baby("2020-01-01", Some("2020-02-12"));
        let last = age_on(&preterm, date("2021-12-31"));
        assert_eq!(last, Age { days: 730, corrected_days: Some(730 - 42) });
        let after = age_on(&preterm, date("2022-01-01"));
        assert_eq!(after, Age { days: 731, corrected_days: None });
        assert_eq!(age_for_norms(&after), 731);
    }

    #[test]
    fn a_late_baby_and_one_without_a_due_date_are_not_corrected() {
        let late = baby("2020-01-10", Some("2020-01-01"));
        assert_eq!(age_on(&late, date("2020-02-01")).corrected_days, None);
        assert_eq!(age_for_norms(&age_on(&late, date("2020-02-01"))), 22);
    }
}
