//! Four weeks in which a coin decides.

use super::super::{Evening, Experiment, Labelled, freedman_lane};
use super::monday;
use crate::model::ComparisonRefusal;

fn coins() -> Experiment {
    Experiment::toss(20_261_121, monday())
}

/// Nights that follow the coin by so many minutes; every evening went as the coin said.
fn four_weeks(effect: f64) -> Vec<Evening> {
    coins()
        .assigned()
        .iter()
        .zip(0_u32..)
        .map(|(&coin, day)| Evening {
            date: monday().plus_days(i64::from(day)),
            massage: Some(coin),
            value: Some(250.0 + f64::from(day * 37 % 41) + if coin { effect } else { 0.0 }),
        })
        .collect()
}

#[test]
fn nobody_looks_before_the_four_weeks_are_over() {
    let refused = coins().compare(&four_weeks(60.0), monday().plus_days(27)).unwrap_err();
    assert_eq!(refused.why, ComparisonRefusal::ExperimentGoesOn { evenings_left: 1 });
    assert!(coins().compare(&four_weeks(60.0), monday().plus_days(28)).is_ok());
}

#[test]
fn an_hour_built_in_is_found_and_none_is_not() {
    let after = monday().plus_days(28);
    let found = coins().compare(&four_weeks(60.0), after).unwrap();
    assert!(found.is_clear() && found.low > 30.0 && found.high < 90.0, "{found:?}");
    assert_eq!((found.counts.known, found.counts.unknown), (28, 0));
    let none = coins().compare(&four_weeks(0.0), after).unwrap();
    assert!(!none.is_clear() && none.low < 0.0 && none.high > 0.0, "{none:?}");
    assert!((found.difference - none.difference - 60.0).abs() < 1e-9);
}

#[test]
fn evenings_that_went_otherwise_stay_with_what_the_coin_said() {
    let mut evenings = four_weeks(0.0);
    for evening in evenings.iter_mut().take(4) {
        evening.massage = evening.massage.map(|massage| !massage);
    }
    evenings[5].massage = None;
    let after = monday().plus_days(28);
    assert_eq!(coins().kept(&evenings), (23, 4));
    assert_eq!(coins().compare(&evenings, after), coins().compare(&four_weeks(0.0), after));
}

#[test]
fn half_of_the_nights_are_too_few_when_thirteen_are_known() {
    let mut evenings = four_weeks(0.0);
    evenings.truncate(13);
    let refused = coins().compare(&evenings, monday().plus_days(40)).unwrap_err();
    assert_eq!(refused.why, ComparisonRefusal::TooFewEvenings { known: 13, needed: 14 });
}

#[test]
fn the_same_seed_gives_the_same_coins_and_numbers_on_every_phone() {
    // Frozen: an experiment that was begun must go on as it began.
    let experiment = coins();
    let coins: String =
        experiment.assigned().iter().map(|&coin| if coin { 'x' } else { '-' }).collect();
    assert_eq!(coins, "-x--x-x-x--xx--x-x-x--x-x-x-");
}

#[test]
fn growth_inside_the_week_is_taken_out_in_the_details() {
    // Massage on the last three evenings of a week and one other; 10 min longer each day, and a
    // massage adds nothing: the plain difference is large, the one beside the day is 0.
    let labels = [0, 0, 1, 0, 1, 1, 1, 0, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1];
    let evenings: Vec<Labelled> = labels
        .iter()
        .zip(0_u32..)
        .map(|(&label, day)| Labelled {
            day,
            massage: label == 1,
            value: 200.0 + 10.0 * f64::from(day),
        })
        .collect();
    let plain = super::super::within_weeks(&evenings).unwrap();
    assert!(plain.difference > 15.0 && plain.p < 0.05, "{plain:?}");
    let beside = freedman_lane(&evenings).unwrap();
    assert!(beside.difference.abs() < 1e-9, "{beside:?}");
}

#[test]
fn an_effect_beside_growth_is_found_to_its_minute() {
    let labels = [0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1];
    let evenings: Vec<Labelled> = labels
        .iter()
        .zip(0_u32..)
        .map(|(&label, day)| Labelled {
            day,
            massage: label == 1,
            value: 200.0 + 2.0 * f64::from(day) + 30.0 * f64::from(label),
        })
        .collect();
    let beside = freedman_lane(&evenings).unwrap();
    assert!((beside.difference - 30.0).abs() < 1e-9, "{beside:?}");
    assert!(beside.p < 0.01, "{beside:?}");
}
