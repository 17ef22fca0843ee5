//! What holds for every family.

use proptest::collection::vec;
use proptest::prelude::*;

use super::super::{Evening, Labelled, WithinWeeks, compare, within_weeks};
use super::{evenings, monday};

/// Evenings of up to eight weeks with gaps; whole minutes.
fn known(longest: usize) -> impl Strategy<Value = Vec<Labelled>> {
    vec((any::<bool>(), 60_u32..600, prop::bool::weighted(0.85)), 7..=longest).prop_map(|days| {
        (0..)
            .zip(days)
            .filter(|(_, (_, _, known))| *known)
            .map(|(day, (massage, value, _))| Labelled { day, massage, value: f64::from(value) })
            .collect()
    })
}

fn changed(evenings: &[Labelled], change: impl Fn(&mut Labelled)) -> Option<WithinWeeks> {
    let mut evenings = evenings.to_vec();
    evenings.iter_mut().for_each(change);
    within_weeks(&evenings)
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn all_nights_longer_by_the_same_change_nothing(
        evenings in known(56), shift in -50_i32..500,
    ) {
        let shifted = changed(&evenings, |evening| evening.value += f64::from(shift));
        match (within_weeks(&evenings), shifted) {
            (Some(one), Some(other)) => {
                prop_assert!(near(one.difference, other.difference));
                prop_assert!(near(one.p, other.p));
                if let (Some(one), Some(other)) = (one.interval, other.interval) {
                    prop_assert!(near(one.0, other.0) && near(one.1, other.1));
                }
            }
            (one, other) => prop_assert_eq!(one, other),
        }
    }

    /// Growth from week to week, however steep, is the same on both sides.
    #[test]
    fn each_week_longer_than_the_last_changes_nothing(
        evenings in known(56), growth in 0_u32..60,
    ) {
        let grown = changed(&evenings, |e| e.value += f64::from(growth * (e.day / 7)));
        if let (Some(one), Some(other)) = (within_weeks(&evenings), grown) {
            prop_assert!(near(one.difference, other.difference) && near(one.p, other.p));
        }
    }

    /// Three weeks hold so few deals that all are looked at most of the time.
    #[test]
    fn with_and_without_exchanged_turn_the_sign_alone(evenings in known(14)) {
        let other = changed(&evenings, |evening| evening.massage = !evening.massage);
        if let (Some(one), Some(other)) = (within_weeks(&evenings), other) {
            prop_assert!(near(one.difference, -other.difference));
            prop_assert!(near(one.p, other.p));
            let turned = other.interval.map(|(low, high)| (-high, -low));
            match (one.interval, turned) {
                (Some(one), Some(other)) => {
                    prop_assert!(near(one.0, other.0) && near(one.1, other.1));
                }
                (one, other) => prop_assert_eq!(one, other),
            }
        }
    }

    #[test]
    fn an_effect_built_in_is_added_to_the_difference_and_the_interval(
        evenings in known(56), effect in 1_u32..120,
    ) {
        let lifted = changed(&evenings, |e| {
            e.value += f64::from(effect) * f64::from(u8::from(e.massage));
        });
        if let (Some(one), Some(other)) = (within_weeks(&evenings), lifted) {
            let effect = f64::from(effect);
            prop_assert!(near(one.difference + effect, other.difference));
            if let (Some(one), Some(other)) = (one.interval, other.interval) {
                prop_assert!(near(one.0 + effect, other.0) && near(one.1 + effect, other.1));
            }
        }
    }

    #[test]
    fn the_interval_holds_the_difference_and_leaves_zero_out_when_it_is_clear(
        evenings in known(56),
    ) {
        if let Some((found, (low, high))) =
            within_weeks(&evenings).and_then(|found| Some((found, found.interval?)))
        {
            prop_assert!(low <= found.difference + 1e-9 && found.difference <= high + 1e-9);
            let clear = found.p <= 0.05;
            prop_assert!(low.abs() < 1e-6 || high.abs() < 1e-6 || clear == (low > 0.0 || high < 0.0));
        }
    }

    #[test]
    fn the_order_in_which_evenings_arrive_does_not_matter(
        known in known(56), by in any::<prop::sample::Index>(),
    ) {
        let evenings: Vec<Evening> = known
            .iter()
            .map(|e| Evening {
                date: monday().plus_days(i64::from(e.day)),
                massage: Some(e.massage),
                value: Some(e.value),
            })
            .collect();
        let mut other = evenings.clone();
        other.rotate_left(by.index(evenings.len().max(1)) % evenings.len().max(1));
        other.reverse();
        prop_assert_eq!(compare(&evenings), compare(&other));
    }
}

#[test]
fn the_interval_ends_where_the_test_itself_begins_to_reject() {
    // The definition, apart from the roots: an effect just inside the interval, taken away from
    // the evenings with a massage, is not unusual; one just outside is.
    let labels = "x-x--xx -x-xx-- --xx-x-";
    let evenings: Vec<Labelled> = evenings(labels, 30.0)
        .iter()
        .zip(0..)
        .map(|(e, day)| Labelled { day, massage: e.massage.unwrap(), value: e.value.unwrap() })
        .collect();
    let (low, high) = within_weeks(&evenings).unwrap().interval.unwrap();
    let p = |effect: f64| {
        changed(&evenings, |e| e.value -= effect * f64::from(u8::from(e.massage))).unwrap().p
    };
    assert!(p(low + 1e-4) > 0.05 && p(high - 1e-4) > 0.05);
    assert!(p(low - 1e-4) <= 0.05 && p(high + 1e-4) <= 0.05);
}

#[test]
fn eight_weeks_with_an_hour_built_in_show_it_and_without_it_show_nothing() {
    let labels = "x-x--xx -x-xx-- --xx-x- x--x-xx -xx-x-- x-x-xx- --x-xx- x-xx--x";
    let with = compare(&evenings(labels, 60.0)).unwrap();
    assert!(with.is_clear() && with.low > 40.0 && with.high < 80.0, "{with:?}");
    assert!((with.low..=with.high).contains(&60.0));
    let without = compare(&evenings(labels, 0.0)).unwrap();
    assert!(!without.is_clear() && without.low < 0.0 && without.high > 0.0, "{without:?}");
    assert!((with.difference - without.difference - 60.0).abs() < 1e-9);
}

#[test]
fn nights_all_alike_show_no_difference() {
    let mut evenings = evenings("x-x--xx -x-xx-- x--x-x-", 0.0);
    evenings.iter_mut().for_each(|evening| evening.value = Some(253.3));
    let found = compare(&evenings).unwrap();
    assert!(found.difference.abs() < 1e-9 && (found.p - 1.0).abs() < 1e-9, "{found:?}");
}

#[test]
fn drawn_deals_are_the_same_on_every_phone_and_for_ever() {
    let labels = "x-x--xx -x-xx-- --xx-x- x--x-xx -xx-x-- x-x-xx- --x-xx- x-xx--x";
    let found = compare(&evenings(labels, 4.0)).unwrap();
    assert_eq!(
        format!("{:.4} {:.4} {:.4} {:.4}", found.difference, found.low, found.high, found.p),
        "-1.4167 -7.7126 4.7921 0.6538"
    );
}
