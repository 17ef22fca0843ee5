//! The published cases, to their printed digits.

use serde_json::Value;

use super::super::{Labelled, compare, within_weeks};
use super::monday;
use crate::model::ComparisonRefusal;
use crate::review::comparison::Evening;

fn case(name: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../nof1_test_vectors.json")).unwrap();
    all.as_array().unwrap().iter().find(|case| case["name"] == name).unwrap().clone()
}

fn labelled(case: &Value) -> Vec<Labelled> {
    let column = |name: &str| case[name].as_array().unwrap().clone();
    let evenings: Vec<Labelled> = (0..)
        .zip(column("minutes").iter().zip(column("massage")))
        .map(|(day, (minutes, massage))| Labelled {
            day,
            massage: massage == 1,
            value: minutes.as_f64().unwrap(),
        })
        .collect();
    let weeks: Vec<u64> = column("week").iter().map(|week| week.as_u64().unwrap()).collect();
    assert_eq!(weeks, evenings.iter().map(|e| u64::from(e.day / 7)).collect::<Vec<_>>());
    evenings
}

fn journal(evenings: &[Labelled]) -> Vec<Evening> {
    let of = |evening: &Labelled| Evening {
        date: monday().plus_days(i64::from(evening.day)),
        massage: Some(evening.massage),
        value: Some(evening.value),
    };
    evenings.iter().map(of).collect()
}

#[test]
fn two_mixed_weeks_give_the_printed_estimate_p_and_interval() {
    let case = case("two_weeks_mixed");
    let evenings = labelled(&case);
    let found = within_weeks(&evenings).unwrap();
    assert_eq!(format!("{:.4}", found.difference), case["week_stratified_difference"].to_string());
    assert_eq!(format!("{:.6}", found.p), case["exact_p_two_sided"].to_string());
    assert!((found.p - 6.0 / 1225.0).abs() < 1e-12);
    assert_eq!(found.possible_deals, case["relabelings"].as_u64().unwrap());
    let (low, high) = found.interval.unwrap();
    assert_eq!(format!("[{low:.1},{high:.1}]"), case["ci95_by_test_inversion"].to_string());

    let compared = compare(&journal(&evenings)).unwrap();
    assert_eq!((compared.difference, compared.p), (found.difference, found.p));
    assert_eq!((compared.low, compared.high), (low, high));
    assert_eq!((compared.counts.known, compared.counts.with), (14, 7));
    assert_eq!((compared.counts.without, compared.counts.mixed_weeks), (7, 2));
    assert!(compared.is_clear());
}

#[test]
fn growth_alone_is_refused_although_a_plain_difference_looks_large() {
    let case = case("growth_only_ab");
    let evenings = labelled(&case);
    let mean = |massage: bool| {
        let kind = evenings.iter().filter(|evening| evening.massage == massage);
        kind.map(|evening| evening.value).sum::<f64>() / 7.0
    };
    assert_eq!(format!("{:.4}", mean(true) - mean(false)), case["naive_difference"].to_string());
    assert_eq!(within_weeks(&evenings), None);
    let refused = compare(&journal(&evenings)).unwrap_err();
    assert_eq!(refused.why, ComparisonRefusal::BeforeAndAfter { without_came_first: true });
    assert_eq!(refused.counts.mixed_weeks, 0);
}

#[test]
fn four_evenings_can_never_be_unusual_and_have_no_interval() {
    let case = case("one_week_small");
    let evenings = labelled(&case);
    let found = within_weeks(&evenings).unwrap();
    assert_eq!(format!("{:.1}", found.difference), case["week_stratified_difference"].to_string());
    assert_eq!(format!("{:.6}", found.p), case["exact_p_two_sided"].to_string());
    assert_eq!(found.possible_deals, 6);
    assert_eq!(found.interval, None);
    assert!(case["ci95_by_test_inversion"].is_null());
    let refused = compare(&journal(&evenings)).unwrap_err();
    assert_eq!(refused.why, ComparisonRefusal::TooFewEvenings { known: 4, needed: 14 });
}
