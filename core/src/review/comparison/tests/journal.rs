//! Evenings as the journal holds them.

use super::super::{LoggedEvening, evenings_from};
use crate::model::{CryStrength, EntryKind, EveningAnswer};
use crate::review::tests::Family;

/// Evenings of the first week of March; the nights are over.
fn read(family: &Family, answers: &[(&str, bool)]) -> Vec<LoggedEvening> {
    let answers: Vec<EveningAnswer> = answers
        .iter()
        .map(|&(date, massage)| EveningAnswer {
            child: crate::model::ChildId(uuid::Uuid::nil()),
            date: date.parse().unwrap(),
            massage,
        })
        .collect();
    let days = ("2026-03-02".parse().unwrap(), "2026-03-04".parse().unwrap());
    let now = family.at("2026-03-05 09:00");
    evenings_from(&family.facts, &family.calendar, &answers, days, now)
}

fn massages(family: &Family, answers: &[(&str, bool)]) -> Vec<Option<bool>> {
    read(family, answers).iter().map(|evening| evening.massage).collect()
}

fn home() -> Family {
    Family::living_in("Europe/London")
}

#[test]
fn a_session_before_the_nights_sleep_is_a_massage_of_that_evening() {
    let family = home()
        .massage("2026-03-02 18:00", 10, false)
        .sleep("2026-03-02 19:30", "2026-03-03 02:00")
        // In the afternoon, and in the night after the first sleep: neither is of the evening.
        .massage("2026-03-03 17:59", 10, false)
        .sleep("2026-03-03 19:30", "2026-03-03 22:00")
        .massage("2026-03-03 22:10", 10, false);
    assert_eq!(massages(&family, &[]), [Some(true), None, None]);
}

#[test]
fn no_is_said_by_the_answer_or_the_mark_and_silence_says_nothing() {
    let family = home().none(EntryKind::Massage, "2026-03-03");
    assert_eq!(massages(&family, &[("2026-03-02", false)]), [Some(false), Some(false), None]);
    assert_eq!(massages(&family, &[("2026-03-04", true)]), [None, Some(false), Some(true)]);
}

#[test]
fn a_baby_that_said_no_is_no_massage_and_no_answer() {
    let family = home().massage("2026-03-02 18:30", 0, true);
    assert_eq!(massages(&family, &[]), [None, None, None]);
}

#[test]
fn a_session_counts_against_an_answer_that_forgot_it() {
    let family = home().massage("2026-03-02 18:30", 5, false);
    assert_eq!(massages(&family, &[("2026-03-02", false)])[0], Some(true));
}

#[test]
fn the_night_is_that_of_the_review_and_a_night_not_over_is_left_out() {
    let family = home()
        .sleep("2026-03-02 19:30", "2026-03-02 23:00")
        .sleep("2026-03-02 23:20", "2026-03-03 05:20");
    let evenings = read(&family, &[]);
    assert_eq!(evenings.len(), 3);
    assert_eq!(evenings[0].longest_period_minutes, Some(360.0));
    assert_eq!(evenings[0].wakings, Some(1.0));
    assert_eq!((evenings[1].longest_period_minutes, evenings[1].wakings), (None, None));

    let days = ("2026-03-02".parse().unwrap(), "2026-03-04".parse().unwrap());
    let now = family.at("2026-03-05 06:59");
    assert_eq!(evenings_from(&family.facts, &family.calendar, &[], days, now).len(), 2);
}

#[test]
fn only_crying_after_the_massage_counts_and_other_evenings_begin_at_the_same_hour() {
    let family = home()
        // Cried 18:00-18:40; massage 18:30-18:45; cried again 20:00-20:15: 15 min after it.
        .cry(CryStrength::Cry, "2026-03-02 18:00", "2026-03-02 18:40")
        .massage("2026-03-02 18:30", 15, false)
        .cry(CryStrength::Fuss, "2026-03-02 20:00", "2026-03-02 20:15")
        // No massage; cried 18:00-19:00: 15 min of it after 18:45, when massages are over.
        .cry(CryStrength::Cry, "2026-03-03 18:00", "2026-03-03 19:00")
        // A massage that was only answered for: nobody knows when it was over.
        .cry(CryStrength::Cry, "2026-03-04 18:00", "2026-03-04 19:00");
    let evenings = read(&family, &[("2026-03-03", false), ("2026-03-04", true)]);
    let minutes: Vec<_> = evenings.iter().map(|evening| evening.crying_minutes).collect();
    assert_eq!(minutes, [Some(15.0), Some(15.0), None]);
}

#[test]
fn crying_counts_only_where_it_is_logged_or_said_to_be_none() {
    let family = home()
        .massage("2026-03-02 18:30", 15, false)
        .massage("2026-03-03 18:30", 15, false)
        .none(EntryKind::Cry, "2026-03-03");
    let evenings = read(&family, &[]);
    assert_eq!((evenings[0].crying_minutes, evenings[1].crying_minutes), (None, Some(0.0)));
}
