//! Against the values of the WHO: its own test cases and its printed percentiles.

use serde::Deserialize;

use super::*;
use crate::model::{DAYS_PER_MONTH, MeasuringPosition};

const Z_SCORES: &str = include_str!("../../../../tests/data/who_zscore_test_vectors.csv");
const PERCENTILES: &str = include_str!("../../../../tests/data/who_percentile_test_vectors.csv");

#[derive(Deserialize)]
struct ZCase {
    indicator: String,
    sex: String,
    age_days: f64,
    value_kg_or_cm: f64,
    z_rounded_2dp: f64,
}

#[derive(Deserialize)]
struct PercentileCase {
    indicator: String,
    sex: String,
    age_months: f64,
    percentile: String,
    value: f64,
    recomputed: f64,
}

fn cases<Case: serde::de::DeserializeOwned>(table: &str) -> Vec<Case> {
    csv::Reader::from_reader(table.as_bytes()).into_deserialize().map(Result::unwrap).collect()
}

fn indicator(name: &str) -> Indicator {
    match name.trim_end_matches("_for_age") {
        "weight" => Indicator::WeightForAge,
        "length_height" => Indicator::LengthForAge,
        "head_circumference" => Indicator::HeadForAge,
        other => panic!("{other}"),
    }
}

fn sex(name: &str) -> Sex {
    if name == "female" { Sex::Girl } else { Sex::Boy }
}

#[test]
fn z_scores_are_those_of_the_who() {
    let cases = cases::<ZCase>(Z_SCORES);
    assert_eq!(cases.len(), 15);
    for case in cases {
        let (about, value) = (indicator(&case.indicator), case.value_kg_or_cm);
        let z = z_score(about, sex(&case.sex), case.age_days, value).unwrap();
        let off = (z - case.z_rounded_2dp).abs();
        assert!(off < 0.005 + 1e-9, "{} {}: {z}", case.indicator, case.age_days);
    }
}

#[test]
fn percentiles_are_those_the_who_prints() {
    let cases = cases::<PercentileCase>(PERCENTILES);
    assert_eq!(cases.len(), 160);
    for case in cases {
        let line = LINES.iter().find(|l| format!("P{}", l.percentile) == case.percentile).unwrap();
        let value = |day: f64| {
            lms(indicator(&case.indicator), sex(&case.sex), day).unwrap().value_at(line.z)
        };
        // A month is 30.4375 days: between two rows, or beyond no row.
        let day = case.age_months * DAYS_PER_MONTH;
        let found = value(day) + day.fract() * (value(day.ceil()) - value(day));
        assert!((found - case.recomputed).abs() < 0.001, "{found} is not {}", case.recomputed);
        // Printed with one decimal.
        assert!((found - case.value).abs() < 0.0515, "{found} is not {}", case.value);
    }
}

#[test]
fn a_child_measured_lying_at_987_days_is_compared_standing() {
    // The WHO's own case: 72.86 cm lying, less 0.7, is z -6.09.
    let cm = as_charted(72.86, Some(MeasuringPosition::Lying), 987);
    let z = z_score(Indicator::LengthForAge, Sex::Boy, 987.0, cm).unwrap();
    assert_eq!(format!("{z:.2}"), "-6.09");
    assert!(looks_like_a_typing_error(Indicator::LengthForAge, z));
}

#[test]
fn weight_for_length_is_at_its_median_on_the_median() {
    // 60 cm, girls: the row holds the median itself.
    let row = lms(Indicator::WeightForLength, Sex::Girl, 60.0).unwrap();
    let z = z_score(Indicator::WeightForLength, Sex::Girl, 60.0, row.m).unwrap();
    assert!(z.abs() < 1e-9);
}

#[test]
fn no_number_is_no_z_score() {
    for value in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let z = z_score(Indicator::WeightForAge, Sex::Girl, 10.0, value);
        assert!(z.is_none_or(f64::is_finite), "{value}: {z:?}");
    }
}

proptest::proptest! {
    #[test]
    fn a_value_on_a_line_has_the_z_score_of_the_line(
        day in 0..=LAST_DAY,
        about in 0..3_usize,
        girl: bool,
        z in -3.0..3.0_f64,
    ) {
        let about = [Indicator::WeightForAge, Indicator::LengthForAge, Indicator::HeadForAge][about];
        let sex = if girl { Sex::Girl } else { Sex::Boy };
        let value = lms(about, sex, day as f64).unwrap().value_at(z);
        let found = z_score(about, sex, day as f64, value).unwrap();
        proptest::prop_assert!((found - z).abs() < 1e-6, "{found} is not {z}");
    }

    #[test]
    fn a_heavier_child_has_a_higher_z_score(
        day in 0..=LAST_DAY,
        kg in 0.3..40.0_f64,
        more in 0.01..5.0_f64,
    ) {
        let z = |kg| z_score(Indicator::WeightForAge, Sex::Girl, day as f64, kg).unwrap();
        proptest::prop_assert!(z(kg) < z(kg + more));
    }
}
