//! A measurement before it is compared: at which age, lying or standing, and is it mistyped?

use super::table::{Indicator, LAST_DAY};
use crate::calendar::age_on;
use crate::model::{ChildProfile, CivilDate, MeasuringPosition};

/// From this day of age the table holds heights standing, before it lengths lying.
const STANDING_FROM_DAY: i64 = 731;

/// How much longer a child is lying than standing, in cm (WHO).
const LYING_MINUS_STANDING_CM: f64 = 0.7;

/// The age at which a measurement stands in the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlottedAge {
    /// Whole days.
    pub days: i64,
    /// Whether they count from the due date: born before 37 weeks, under 24 months.
    pub corrected: bool,
}

/// The age at which a measurement of `date` stands in the chart.
///
/// `None` before birth, before the due date of a preterm baby (the WHO tables begin at term), and
/// after the last day of the tables.
#[must_use]
pub fn plotted_age(profile: &ChildProfile, date: CivilDate) -> Option<PlottedAge> {
    let age = age_on(profile, date);
    let plotted = PlottedAge {
        days: age.corrected_days.unwrap_or(age.days),
        corrected: age.corrected_days.is_some(),
    };
    (0..=LAST_DAY).contains(&plotted.days).then_some(plotted)
}

/// From this day of age the chart holds heights standing: 731.
#[must_use]
pub const fn standing_from_day() -> i64 {
    STANDING_FROM_DAY
}

/// A length as the chart of that age holds it, in cm: lying under 731 days, standing from then
/// on. Measured the other way, 0.7 cm are added or taken off. Where nobody said how, it was
/// measured as the chart holds it.
#[must_use]
pub fn as_charted(cm: f64, position: Option<MeasuringPosition>, age_days: i64) -> f64 {
    match position {
        Some(MeasuringPosition::Standing) if age_days < STANDING_FROM_DAY => {
            cm + LYING_MINUS_STANDING_CM
        }
        Some(MeasuringPosition::Lying) if age_days >= STANDING_FROM_DAY => {
            cm - LYING_MINUS_STANDING_CM
        }
        Some(_) | None => cm,
    }
}

/// Whether a z-score lies so far out that the number was probably mistyped: weight below -6 or
/// above 5, length beyond 6, head beyond 5 either way, weight for length beyond 5 (the limits of
/// the WHO's own software).
#[must_use]
pub fn looks_like_a_typing_error(indicator: Indicator, z: f64) -> bool {
    let (low, high) = match indicator {
        Indicator::WeightForAge => (-6.0, 5.0),
        Indicator::LengthForAge => (-6.0, 6.0),
        Indicator::HeadForAge | Indicator::WeightForLength => (-5.0, 5.0),
    };
    z < low || z > high
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    fn baby(due: Option<&str>) -> ChildProfile {
        ChildProfile {
            name: "Noor".into(),
            birth_date: date("2020-01-01"),
            due_date: due.map(date),
            sex: None,
        }
    }

    #[test]
    fn a_preterm_baby_is_plotted_from_the_due_date_on() {
        // Born at 34 weeks: due 42 days after birth, on February 12.
        let preterm = baby(Some("2020-02-12"));
        assert_eq!(plotted_age(&preterm, date("2020-02-11")), None);
        let at = plotted_age(&preterm, date("2020-02-22"));
        assert_eq!(at, Some(PlottedAge { days: 10, corrected: true }));
        // Two years and a day after birth it is no longer corrected: 366 + 365 days.
        let after = plotted_age(&preterm, date("2022-01-01"));
        assert_eq!(after, Some(PlottedAge { days: 731, corrected: false }));
    }

    #[test]
    fn the_chart_ends_with_the_tables() {
        let term = baby(None);
        assert_eq!(plotted_age(&term, date("2019-12-31")), None);
        // 2020-01-01 plus 1856 days: 1827 to 2025-01-01, 29 more.
        assert_eq!(plotted_age(&term, date("2025-01-30")).map(|age| age.days), Some(1856));
        assert_eq!(plotted_age(&term, date("2025-01-31")), None);
    }

    #[test]
    fn a_length_measured_the_other_way_is_moved_by_seven_millimetres() {
        let (lying, standing) = (Some(MeasuringPosition::Lying), Some(MeasuringPosition::Standing));
        assert!((as_charted(80.0, standing, 730) - 80.7).abs() < 1e-9);
        assert!((as_charted(80.0, lying, 731) - 79.3).abs() < 1e-9);
        assert_eq!(as_charted(80.0, lying, 730), 80.0);
        assert_eq!(as_charted(80.0, standing, 731), 80.0);
        assert_eq!(as_charted(80.0, None, 1000), 80.0);
    }

    #[test]
    fn numbers_far_outside_ask_for_a_second_look() {
        let asks = looks_like_a_typing_error;
        assert!(asks(Indicator::WeightForAge, 5.1) && asks(Indicator::WeightForAge, -6.1));
        assert!(!asks(Indicator::WeightForAge, 5.0) && !asks(Indicator::WeightForAge, -6.0));
        assert!(asks(Indicator::LengthForAge, -6.1) && !asks(Indicator::LengthForAge, 5.5));
        assert!(asks(Indicator::HeadForAge, 5.1) && !asks(Indicator::HeadForAge, -4.9));
    }
}
