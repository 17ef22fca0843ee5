//! Every reason not to compare, as a family meets it.

use super::evenings;
use crate::model::ComparisonRefusal;
use crate::review::comparison::{compare, with_day_of_age};

#[track_caller]
fn refused(labels: &str) -> ComparisonRefusal {
    let evenings = evenings(labels, 0.0);
    let why = compare(&evenings).unwrap_err().why;
    assert_eq!(with_day_of_age(&evenings).unwrap_err().why, why);
    why
}

#[test]
fn the_second_week_has_one_evening_too_few() {
    let why = refused("x-x-x-x -x-x-x");
    assert_eq!(why, ComparisonRefusal::TooFewEvenings { known: 13, needed: 14 });
}

#[test]
fn evenings_nobody_answered_for_are_no_evenings_without_a_massage() {
    // Three weeks; a massage on 7 evenings, no answer on the others.
    let why = refused("x??x?x? ?x??x?? x????x?");
    assert_eq!(why, ComparisonRefusal::TooFewEvenings { known: 7, needed: 14 });
    assert_eq!(compare(&evenings("x??x?x? ?x??x?? x????x?", 0.0)).unwrap_err().counts.unknown, 14);
}

#[test]
fn a_massage_on_four_of_twenty_eight_evenings_is_too_rare() {
    let why = refused("--x---- x------ ----x-- -----x-");
    assert_eq!(why, ComparisonRefusal::TooFewOfAKind { with: 4, without: 24, needed: 5 });
}

#[test]
fn massage_begun_when_the_app_was_installed_is_before_and_after() {
    // Two weeks from memory without any; then nearly every evening.
    let why = refused("------- ------- xxxxxxx xxx-xxx");
    assert_eq!(why, ComparisonRefusal::BeforeAndAfter { without_came_first: true });
    // Begun in the middle of a week: one week holds both kinds, and it is the same pattern.
    let why = refused("------- ---xxxx xxxxxxx");
    assert_eq!(why, ComparisonRefusal::BeforeAndAfter { without_came_first: true });
}

#[test]
fn massage_given_up_is_after_and_before() {
    let why = refused("xxxxxxx x-xxxxx ------- -------");
    assert_eq!(why, ComparisonRefusal::BeforeAndAfter { without_came_first: false });
}

#[test]
fn a_fortnight_with_then_one_without_leaves_no_week_with_both() {
    let why = refused("xxxxxxx ------- xxxxxxx -------");
    assert_eq!(why, ComparisonRefusal::TooFewMixedWeeks { mixed_weeks: 0, needed: 2 });
    let why = refused("xxxxxxx ------- xxxxx-x -------");
    assert_eq!(why, ComparisonRefusal::TooFewMixedWeeks { mixed_weeks: 1, needed: 2 });
}

#[test]
fn the_same_three_weekdays_are_refused() {
    let why = refused("x-x-x-- x-x-x-- x-x-x-- x-x-x--");
    assert_eq!(why, ComparisonRefusal::SameWeekdays { told: 28, known: 28 });
    // Five of 28 evenings went otherwise: 23 of 28, 82 %, are still told.
    let why = refused("x-x-x-- xxx-x-- x-x-xx- --x---- x-x-x-x");
    assert_eq!(why, ComparisonRefusal::SameWeekdays { told: 30, known: 35 });
}

#[test]
fn exactly_four_of_five_evenings_told_by_the_weekday_are_not_too_many() {
    // Five weeks; Monday, Wednesday, Friday but for 7 evenings, one on each weekday: 28 of 35.
    let labels = "--x-x-- xxx-x-- x---x-- x-xxx-- x-x--xx";
    let found = compare(&evenings(labels, 0.0)).unwrap();
    assert_eq!(found.counts.known, 35);
}

#[test]
fn massage_on_most_evenings_is_no_pattern_of_weekdays() {
    // 23 of 28 evenings, 82 %; "always" tells as many of them as any pattern.
    let found = compare(&evenings("xx-xxxx xxxx-xx -xxxxxx x-xxx-x", 0.0));
    assert_eq!(found.unwrap().counts.with, 23);
}

#[test]
fn two_evenings_of_each_kind_in_mixed_weeks_give_no_range() {
    // Known: five with in one week, five without in the next, and two weeks of one each.
    let why = refused("xxxxx?? -----?? ?x-???? x-?????");
    // 2 * 2 deals: none is rarer than one in four.
    assert_eq!(why, ComparisonRefusal::NoRange);
}

#[test]
fn a_night_that_is_not_logged_makes_the_evening_unknown() {
    let mut evenings = evenings("x-x--xx -x-xx-- x-", 0.0);
    evenings[3].value = None;
    evenings[4].value = Some(f64::NAN);
    let found = compare(&evenings).unwrap();
    assert_eq!((found.counts.known, found.counts.unknown), (14, 2));
}

#[test]
fn evenings_of_more_than_eight_weeks_ago_are_left_out() {
    // Ten weeks; the last known evening is the last but one, so 56 days end with it.
    let labels = "x-x--xx -x-xx-- ".repeat(5).replace(' ', "");
    let labels = format!("{}?", &labels[..69]);
    let found = compare(&evenings(&labels, 0.0)).unwrap();
    assert_eq!((found.counts.known, found.counts.unknown), (56, 1));
    assert_eq!(found.counts.mixed_weeks, 8);
}

#[test]
fn weeks_begin_with_the_first_known_evening() {
    // Three evenings nobody answered for, then two weeks of seven: both mixed, not three.
    let found = compare(&evenings("??? x-x--xx -x-xx-x", 0.0)).unwrap();
    assert_eq!((found.counts.mixed_weeks, found.counts.unknown), (2, 3));
}
