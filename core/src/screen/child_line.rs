//! A child as the screens name it: who, how old, and that in words.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, age_on};
use crate::model::{Age, Child, ChildId, CivilDate, Instant};
use crate::words::Words;

/// Up to this age, in days, age is said in weeks and days: 26 weeks.
const WEEKS_UNTIL_DAYS: i64 = 26 * 7;

/// A child's name and age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ChildLine {
    /// The child.
    pub id: ChildId,
    /// What the family calls it.
    pub name: String,
    /// How old it is on the family's calendar today.
    pub age: Age,
    /// The age in words, such as "9 weeks 3 days".
    pub age_words: String,
    /// The corrected age in words, where the age is corrected.
    pub corrected_words: Option<String>,
}

impl ChildLine {
    /// The line of a child at `now`. A birthday begins at midnight, whenever the journal day does.
    #[must_use]
    pub fn of(child: &Child, calendar: &Calendar, now: Instant, words: &Words) -> Self {
        let today = CivilDate(calendar.zones().local(now).date());
        let profile = &child.profile;
        let age = age_on(profile, today);
        let due = profile.due_date.filter(|_| age.corrected_days.is_some());
        let corrected_words = due.map(|due| {
            if today < due {
                words.say("today-age-before-due", &[("age", said(today, due, words).into())])
            } else {
                words.say("today-age-corrected", &[("age", said(due, today, words).into())])
            }
        });
        Self {
            id: child.id,
            name: profile.name.clone(),
            age,
            age_words: age_words(profile.birth_date, today, words),
            corrected_words,
        }
    }
}

fn age_words(born: CivilDate, today: CivilDate, words: &Words) -> String {
    match today.days_since(born) {
        0 => words.say("today-age-born-today", &[]),
        days if days < 0 => words.say("today-age-not-born", &[]),
        _ => said(born, today, words),
    }
}

/// The time from one date to a later one: weeks and days, from half a year on months, from two
/// years on years.
fn said(from: CivilDate, to: CivilDate, words: &Words) -> String {
    let days = to.days_since(from);
    if days < WEEKS_UNTIL_DAYS {
        let week = words.say("today-age-weeks", &[("weeks", (days / 7).into())]);
        let day = words.say("today-age-days", &[("days", (days % 7).into())]);
        return both(days / 7, week, days % 7, day, words);
    }
    let months = months_between(from, to);
    let month = |months: i64| words.say("today-age-months", &[("months", months.into())]);
    if months < 24 {
        return month(months);
    }
    let year = words.say("today-age-years", &[("years", (months / 12).into())]);
    both(months / 12, year, months % 12, month(months % 12), words)
}

fn both(large: i64, larger: String, small: i64, smaller: String, words: &Words) -> String {
    match (large, small) {
        (_, 0) if large > 0 => larger,
        (0, _) => smaller,
        _ => words.say("today-age-both", &[("larger", larger.into()), ("smaller", smaller.into())]),
    }
}

/// Completed calendar months: a baby born on the 31st completes them on the first day after
/// where a month has no 31st.
fn months_between(from: CivilDate, to: CivilDate) -> i64 {
    let count = |date: CivilDate| i64::from(date.0.year()) * 12 + i64::from(date.0.month0());
    count(to) - count(from) - i64::from(to.0.day() < from.0.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Zones;
    use crate::model::{ChildProfile, Settings};

    fn line(born: &str, due: Option<&str>, now: &str) -> ChildLine {
        let child = Child {
            id: "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap(),
            profile: ChildProfile {
                name: "Mira".into(),
                birth_date: born.parse().unwrap(),
                due_date: due.map(|due| due.parse().unwrap()),
                sex: None,
            },
            archived: false,
        };
        let zones = Zones::single("Europe/London".parse().unwrap());
        let calendar = Calendar::new(zones, &Settings::default());
        let now = chrono::DateTime::parse_from_rfc3339(now).unwrap().into();
        ChildLine::of(&child, &calendar, now, &Words::english())
    }

    fn age(born: &str, today: &str) -> String {
        line(born, None, &format!("{today}T12:00:00Z")).age_words
    }

    #[test]
    fn a_baby_is_so_many_weeks_and_days_old() {
        // 15 Sep + 63 days = 17 Nov, so 20 Nov is 9 weeks and 3 days.
        assert_eq!(age("2026-09-15", "2026-11-20"), "9 weeks 3 days");
        assert_eq!(age("2026-09-15", "2026-09-23"), "1 week 1 day");
        assert_eq!(age("2026-09-15", "2026-09-22"), "1 week");
        assert_eq!(age("2026-09-15", "2026-09-16"), "1 day");
    }

    #[test]
    fn on_the_day_of_birth_there_is_nothing_to_count() {
        assert_eq!(age("2026-09-15", "2026-09-15"), "Born today");
        assert_eq!(age("2026-09-15", "2026-09-14"), "Not born yet");
    }

    #[test]
    fn older_babies_are_so_many_months_and_years_old() {
        // 26 weeks = 182 days after 1 Jan is 2 July.
        assert_eq!(age("2026-01-01", "2026-07-01"), "25 weeks 6 days");
        assert_eq!(age("2026-01-01", "2026-07-02"), "6 months");
        assert_eq!(age("2025-12-31", "2026-11-30"), "10 months");
        assert_eq!(age("2024-11-20", "2026-11-20"), "2 years");
        assert_eq!(age("2024-08-20", "2026-11-20"), "2 years 3 months");
    }

    #[test]
    fn a_baby_born_early_has_a_corrected_age_too() {
        let early = |now| line("2026-09-01", Some("2026-10-13"), now).corrected_words;
        // 13 Oct + 35 days = 17 Nov: 5 weeks.
        assert_eq!(early("2026-11-17T12:00:00Z").as_deref(), Some("5 weeks corrected"));
        assert_eq!(early("2026-10-10T12:00:00Z").as_deref(), Some("3 days before the due date"));
        assert_eq!(
            line("2026-10-13", Some("2026-10-20"), "2026-11-17T12:00:00Z").corrected_words,
            None
        );
    }

    #[test]
    fn a_birthday_begins_at_midnight_on_the_familys_clocks() {
        // British summer time: 23:30 UTC on the 21st is 00:30 on the 22nd.
        assert_eq!(line("2026-06-15", None, "2026-06-21T23:30:00Z").age_words, "1 week");
    }
}
