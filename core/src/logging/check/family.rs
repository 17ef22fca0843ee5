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
