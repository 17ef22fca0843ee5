//! Evenings as families live them, and what the comparison says about them.

use super::*;
use tend::screen::comparison::ComparisonScreen;

/// What there is to know about an evening.
#[derive(Clone, Copy, PartialEq)]
enum Evening {
    Session,
    SaidYes,
    SaidNo,
    Unknown,
}
use Evening::{SaidNo, SaidYes, Session, Unknown};

/// Mira's first evening in the diary: Monday 28 September 2026.
const FIRST: &str = "2026-09-28";

fn first() -> CivilDate {
    FIRST.parse().unwrap()
}

/// A spread of minutes that looks like nights do: no two alike, none tied to the week.
fn chance(day: i64) -> i64 {
    (day * 37 + day * day * 11) % 53 - 26
}

/// Mira's family on the morning after these evenings. Nights are two minutes longer each day; the
/// longest period after a massage is so many minutes longer.
fn lived(evenings: &[Evening], effect: i64) -> Family {
    let family = Family::in_london();
    let last = first().plus_days(i64::try_from(evenings.len()).unwrap());
    family.now_is(&format!("{last}T10:00:00Z"));
    for (day, evening) in (0..).zip(evenings) {
        family.night(day, *evening, effect);
    }
    family
}

impl Family {
    fn night(&self, day: i64, evening: Evening, effect: i64) {
        let date = first().plus_days(day);
        let seven = at(&format!("{date}T19:00:00Z"));
        match evening {
            Session => {
                let span = Span::Interval { start: seven, end: seven.plus(12 * MINUTE) };
                let massage = Massage::default();
                self.log(self.draft(span, Details::Massage { massage }));
            }
            SaidYes => drop(self.say(date, EveningChoice::Yes)),
            SaidNo => drop(self.say(date, EveningChoice::No)),
            Unknown => {}
        }
        let massaged = matches!(evening, Session | SaidYes);
        let longest = 240 + 2 * day + chance(day) + if massaged { effect } else { 0 };
        let asleep = seven.plus(HOUR);
        let woken = asleep.plus(longest * MINUTE);
        let again = woken.plus(25 * MINUTE);
        for (start, end) in [(asleep, woken), (again, again.plus(2 * HOUR))] {
            let details = Details::Sleep { sleep: Sleep::default() };
            self.log(self.draft(Span::Interval { start, end }, details));
        }
    }

    fn compared(&self) -> ComparisonScreen {
        self.journal.comparison(self.child).unwrap()
    }
}

/// Eight weeks of evenings as they come: a mixed pattern that no weekday tells.
fn mixed() -> Vec<Evening> {
    (0_i64..56)
        .map(|day| match (day * 5 + day / 7 * 3) % 9 {
            0 | 2 | 5 => Session,
            7 => SaidYes,
            3 if day % 2 == 0 => Unknown,
            _ => SaidNo,
        })
        .collect()
}

#[test]
fn eight_weeks_of_mixed_evenings_with_an_hour_built_in_find_it() {
    let screen = lived(&mixed(), 60).compared();
    let result = screen.result.unwrap();
    assert!(result.clear && result.low < 60.0 && 60.0 < result.high, "{result:?}");
    assert_eq!(result.outcome, ComparisonOutcome::LongestSleepPeriod);
    assert_eq!((screen.refused, screen.weeks_used), (None, 8));
    assert!(screen.sentence.starts_with("On evenings with a massage the longest sleep was about"));
    assert!(screen.sentence.ends_with("It does not show that massage was the cause."));
}

#[test]
fn eight_weeks_without_an_effect_show_no_clear_difference() {
    let screen = lived(&mixed(), 0).compared();
    let result = screen.result.unwrap();
    assert!(!result.clear && result.low < 0.0 && 0.0 < result.high, "{result:?}");
    assert!(screen.sentence.contains("We did not see a clear difference in the longest sleep."));
}

#[test]
fn unknown_evenings_are_left_out_and_counted() {
    let evenings = mixed();
    let count = |wanted: &[Evening]| {
        u32::try_from(evenings.iter().filter(|evening| wanted.contains(evening)).count()).unwrap()
    };
    let screen = lived(&evenings, 60).compared();
    assert_eq!(screen.unknown_evenings, count(&[Unknown]));
    assert_eq!((screen.with, screen.without), (count(&[Session, SaidYes]), count(&[SaidNo])));
    assert!(count(&[Unknown]) > 0 && screen.left_out.unwrap().contains("left out"));
}

#[test]
fn massage_begun_when_the_app_was_installed_is_refused_as_before_and_after() {
    // Three weeks of "no", then massage every evening: the nights would be longer anyway.
    let evenings: Vec<Evening> =
        (0..42).map(|day| if day < 21 { SaidNo } else { Session }).collect();
    let screen = lived(&evenings, 0).compared();
    let why = ComparisonRefusal::BeforeAndAfter { without_came_first: true };
    assert_eq!((screen.refused, screen.result), (Some(why), None));
}

#[test]
fn massage_on_the_same_three_weekdays_is_refused() {
    // Tuesday, Thursday and Saturday; 28 September was a Monday.
    let evenings: Vec<Evening> =
        (0..28).map(|day| if [1, 3, 5].contains(&(day % 7)) { Session } else { SaidNo }).collect();
    let screen = lived(&evenings, 60).compared();
    let why = ComparisonRefusal::SameWeekdays { told: 28, known: 28 };
    assert_eq!((screen.refused, screen.result), (Some(why), None));
}

#[test]
fn thirteen_known_evenings_are_too_few() {
    let screen = lived(&mixed()[..14], 60).compared();
    let known = 14 - mixed()[..14].iter().filter(|evening| **evening == Unknown).count();
    let why =
        ComparisonRefusal::TooFewEvenings { known: u32::try_from(known).unwrap(), needed: 14 };
    assert!(known < 14);
    assert_eq!((screen.refused, screen.result), (Some(why), None));
}

#[test]
fn an_answer_that_is_taken_back_makes_the_evening_unknown_and_a_session_outweighs_it() {
    let family = lived(&mixed()[..28], 60);
    let before = family.compared();
    let on = |wanted| {
        let day = mixed().iter().position(|evening| *evening == wanted).unwrap();
        first().plus_days(i64::try_from(day).unwrap())
    };
    family.say(on(SaidNo), EveningChoice::NotAsked);
    let taken_back = family.compared();
    assert_eq!(taken_back.unknown_evenings, before.unknown_evenings + 1);
    assert_eq!(taken_back.without, before.without - 1);
    family.journal.undo(None).unwrap();
    assert_eq!(family.compared(), before);
    // A logged session counts, whatever was said.
    family.say(on(Session), EveningChoice::No);
    assert_eq!(family.compared(), before);
}

/// Four weeks lived by the coin, but for every ninth evening; on those the family did otherwise.
fn by_the_coin(effect: i64) -> Family {
    let family = Family::in_london();
    family.now_is(&format!("{FIRST}T09:00:00Z"));
    family.perform(Command::BeginExperiment { child: family.child, first: first() });
    for day in 0..28 {
        let date = first().plus_days(day);
        family.now_is(&format!("{date}T18:30:00Z"));
        let coin = family.today().evening.unwrap().coin.unwrap();
        let massage = if day % 9 == 4 { !coin } else { coin };
        family.now_is(&format!("{}T10:00:00Z", date.plus_days(1)));
        family.night(day, if massage { Session } else { SaidNo }, effect);
    }
    family
}

#[test]
fn an_experiment_is_compared_by_the_coin_once_it_is_over_and_never_before() {
    let family = by_the_coin(90);
    // The morning after the 28th evening.
    let coins = family.compared().experiment.unwrap();
    assert_eq!((coins.tonight, coins.evenings_left, coins.known_evenings), (None, 0, 28));
    // Evenings 4, 13 and 22 went otherwise.
    assert_eq!((coins.as_assigned, coins.otherwise), (25, 3));
    let result = coins.result.unwrap();
    assert!(result.clear && result.difference_minutes > 40.0, "{result:?}");
    assert!(coins.sentence.starts_with("On evenings when the coin said massage"));
    // Two months later it still says the same.
    family.now_is("2027-01-20T10:00:00Z");
    assert_eq!(family.compared().experiment.unwrap().result, Some(result));
    // While it went on there was nothing to see.
    family.now_is("2026-10-25T20:00:00Z");
    let coins = family.compared().experiment.unwrap();
    assert_eq!(coins.refused, Some(ComparisonRefusal::ExperimentGoesOn { evenings_left: 1 }));
    assert_eq!(coins.result, None);
}

#[test]
fn a_stopped_experiment_is_not_compared_and_its_evenings_count_like_others() {
    let family = by_the_coin(90);
    let screen = family.compared();
    let experiment = screen.experiment.clone().unwrap().experiment;
    family.perform(Command::StopExperiment { experiment });
    let stopped = family.compared();
    assert_eq!(stopped, ComparisonScreen { experiment: None, ..screen });
    // Whatever the coins were, all their evenings are known and none is counted twice.
    assert_eq!(stopped.with + stopped.without, 28);
}
