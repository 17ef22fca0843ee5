//! The answer of an evening, four weeks with a coin, and a made-up family.

use super::support::Family;

#[test]
fn an_evening_is_answered_changed_and_taken_back() {
    let family = Family::of_eva();
    assert_eq!(family.done(&["evening", "yes", "--date", "2020-03-07"]), "Evening answered\n");
    let shown = || family.done(&["today", "--at", "2020-03-07 20:00"]);
    assert!(shown().contains("Tonight there was a massage, as you said."), "{}", shown());
    family.done(&["evening", "no", "--date", "2020-03-07"]);
    let today = family.json(&["today", "--at", "2020-03-07 20:00"]);
    assert_eq!(today["evening"]["answer"], "no");
    family.done(&["evening", "not-asked", "--date", "2020-03-07"]);
    assert!(shown().contains("A massage tonight?"), "{}", shown());
    let early = family.refused(1, &["evening", "yes", "--date", "2020-01-04"]);
    assert!(early.contains("This evening was before the birth."), "{early}");
    let ahead = family.refused(1, &["evening", "yes", "--date", "2150-01-01"]);
    assert!(ahead.contains("This evening has not come yet."), "{ahead}");
}

#[test]
fn four_weeks_begin_show_their_coin_and_stop() {
    let family = Family::of_eva();
    let none = family.refused(1, &["experiment", "show"]);
    assert!(none.contains("tend experiment begin"), "{none}");
    let begun = family.json(&["experiment", "begin"]);
    assert!(begun["experiment"].is_string(), "{begun}");
    let shown = family.json(&["experiment", "show"]);
    assert_eq!(shown["experiment"], begun["experiment"]);
    assert!(shown["tonight"].is_boolean() && shown["evenings_left"] == 28, "{shown}");
    let printed = family.done(&["experiment", "show"]);
    assert!(printed.contains("The coin says for tonight"), "{printed}");
    let again = family.refused(1, &["experiment", "begin"]);
    assert!(again.contains("Stop them before you begin anew."), "{again}");
    assert_eq!(family.done(&["experiment", "stop"]), "Four weeks with a coin stopped\n");
    family.refused(1, &["experiment", "stop"]);
}

#[test]
fn a_made_up_family_fills_an_empty_journal_alone() {
    let family = Family::without_journal();
    let zone = ["--zone", "Europe/Lisbon"];
    let filled = family.done(&[&["made-up"], &zone[..]].concat());
    assert_eq!(filled, "Made-up family filled in\n");
    assert!(family.done(&["family"]).contains("Juno (made up)"));
    let again = family.refused(1, &[&["made-up"], &zone[..]].concat());
    assert!(again.contains("This journal holds a family."), "{again}");
    family.done(&["undo"]);
    family.done(&[&["made-up", "--seed", "3"], &zone[..]].concat());
    family.done(&["verify"]);
}
