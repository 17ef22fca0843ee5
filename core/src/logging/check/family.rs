//! Children, caregivers, settings, "none" marks and changes of zone.

use std::ops::RangeInclusive;

use super::findings::Findings;
use super::{CheckContext, people, timing};
use crate::model::{
    CaregiverProfile, ChildProfile, CivilDate, ClockTime, Instant, NoneMark, Problem, ProblemCode,
    Settings,
};
use crate::words::Words;

/// Days from birth to the due date. Our own rule for typing errors: from six weeks after the due
/// date to 20 weeks before it (half of a pregnancy of 40 weeks).
const DUE_AFTER_BIRTH: RangeInclusive<i64> = -42..=140;

/// Noon, the latest start of a journal day, in minutes since midnight.
const NOON: u16 = 12 * 60;

/// What is wrong with what a parent says about a child. `now` tells a birth in the future.
#[must_use]
pub fn check_child(profile: &ChildProfile, now: Instant, words: &Words) -> Vec<Problem> {
    let mut findings = Findings::new(words);
    findings.name("name", &profile.name);
    date(&mut findings, "birth_date", profile.birth_date, now);
    if let Some(due) = profile.due_date
        && !DUE_AFTER_BIRTH.contains(&due.days_since(profile.birth_date))
    {
        let sentence = words.say("problem-due-date-far-from-birth", &[]);
        findings.refuse("due_date", ProblemCode::DueDateFarFromBirth, sentence);
    }
    findings.into_problems()
}

/// What is wrong with what a family says about a caregiver.
#[must_use]
pub fn check_caregiver(profile: &CaregiverProfile, words: &Words) -> Vec<Problem> {
    let mut findings = Findings::new(words);
    findings.name("name", &profile.name);
    findings.into_problems()
}

/// What is wrong with a name a family gives to something of its own, such as a routine.
#[must_use]
pub fn check_name(field: &str, name: &str, words: &Words) -> Vec<Problem> {
    let mut findings = Findings::new(words);
    findings.name(field, name);
    findings.into_problems()
}

/// What is wrong with settings: a day that begins after noon, a night without length.
#[must_use]
pub fn check_settings(settings: &Settings, words: &Words) -> Vec<Problem> {
    let mut findings = Findings::new(words);
    if ClockTime::minutes(settings.day_start) > NOON {
        let sentence = words.say("problem-day-start-after-noon", &[]);
        findings.refuse("day_start", ProblemCode::DayStartAfterNoon, sentence);
    }
    if settings.night_start == settings.night_end {
        let sentence = words.say("problem-empty-night", &[]);
        findings.refuse("night_end", ProblemCode::EmptyNight, sentence);
    }
    findings.into_problems()
}

/// What is wrong with a "none" mark: an unknown child, a day that has not come.
#[must_use]
pub fn check_none_mark(mark: &NoneMark, context: &CheckContext<'_>) -> Vec<Problem> {
    let mut findings = Findings::new(context.words);
    people::known_child(&mut findings, "child", mark.child, context);
    date(&mut findings, "date", mark.date, context.now);
    findings.into_problems()
}

/// What is wrong with the instant from which another zone holds. It may lie in the future, for a
/// journey that is planned.
#[must_use]
pub fn check_zone_change(from: Instant, words: &Words) -> Vec<Problem> {
    let mut findings = Findings::new(words);
    timing::instant(&mut findings, "from", from, None);
    findings.into_problems()
}

/// A date the journal can hold that has come somewhere in the world (at most a day ahead of UTC).
fn date(findings: &mut Findings<'_>, field: &str, date: CivilDate, now: Instant) {
    let first = CivilDate(Instant::EARLIEST.to_utc().date_naive());
    let last = CivilDate(Instant::LATEST.to_utc().date_naive());
    if !(first..=last).contains(&date) {
        let sentence = findings.words.say("problem-out-of-range", &[]);
        findings.refuse(field, ProblemCode::OutOfRange, sentence);
    } else if date > CivilDate(now.to_utc().date_naive()).plus_days(1) {
        let sentence = findings.words.say("problem-date-in-future", &[]);
        findings.refuse(field, ProblemCode::InFuture, sentence);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, brief, mia, with_context};
    use crate::model::{ChildId, EntryKind};

    fn child(birth: &str, due: Option<&str>) -> ChildProfile {
        ChildProfile {
            name: "Mia".into(),
            birth_date: birth.parse().unwrap(),
            due_date: due.map(|due| due.parse().unwrap()),
            sex: None,
        }
    }

    fn wrong_child(profile: &ChildProfile) -> Vec<String> {
        with_context(|context| brief(&check_child(profile, context.now, context.words)))
    }

    #[test]
    fn a_child_has_a_name_and_was_born() {
        // It is 8 March 2020 in UTC, and the 9th already in Auckland.
        assert!(wrong_child(&child("2020-03-09", None)).is_empty());
        assert_eq!(wrong_child(&child("2020-03-10", None)), ["birth_date InFuture Refuse"]);
        assert_eq!(wrong_child(&child("1820-03-10", None)), ["birth_date OutOfRange Refuse"]);
        let unnamed = ChildProfile { name: " ".into(), ..child("2020-02-16", None) };
        assert_eq!(wrong_child(&unnamed), ["name Missing Refuse"]);
    }

    #[test]
    fn a_due_date_lies_near_the_birth() {
        let due = |due| wrong_child(&child("2020-02-16", Some(due)));
        assert!(due("2020-05-24").is_empty(), "born at 26 weeks, 98 days early");
        assert!(due("2020-02-06").is_empty(), "ten days late");
        assert_eq!(due("2021-02-16"), ["due_date DueDateFarFromBirth Refuse"]);
        assert_eq!(due("2019-12-16"), ["due_date DueDateFarFromBirth Refuse"]);
    }

    #[test]
    fn a_day_begins_by_noon_and_a_night_has_a_length() {
        let clock = |hour, minute| ClockTime::new(hour, minute).unwrap();
        let wrong = |settings| brief(&check_settings(&settings, &Words::english()));
        let default = Settings::default();
        assert!(wrong(Settings { day_start: clock(12, 0), ..default }).is_empty());
        assert_eq!(
            wrong(Settings { day_start: clock(12, 1), ..default }),
            ["day_start DayStartAfterNoon Refuse"]
        );
        assert_eq!(
            wrong(Settings { night_end: clock(19, 0), ..default }),
            ["night_end EmptyNight Refuse"]
        );
    }

    #[test]
    fn none_is_said_of_a_known_child_and_a_day_that_came() {
        let mark = |child, date: &str| NoneMark {
            child,
            kind: EntryKind::Cry,
            date: date.parse().unwrap(),
        };
        let wrong = |mark| with_context(|context| brief(&check_none_mark(&mark, context)));
        assert!(wrong(mark(mia().id, "2020-03-08")).is_empty());
        assert_eq!(wrong(mark(mia().id, "2020-03-11")), ["date InFuture Refuse"]);
        let stranger = ChildId(uuid::Uuid::from_u128(77));
        assert_eq!(wrong(mark(stranger, "2020-03-08")), ["child UnknownChild Refuse"]);
    }

    #[test]
    fn a_move_can_be_planned_but_not_for_the_year_3000() {
        let wrong = |from| brief(&check_zone_change(from, &Words::english()));
        assert!(wrong(at(60 * 24 * 30)).is_empty());
        assert_eq!(wrong(Instant(32_503_680_000_000)), ["from OutOfRange Refuse"]);
    }
}
