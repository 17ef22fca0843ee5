//! The parent's own page: mood, confidence, self-care, a breath, moments of closeness, memories.

mod help;
mod screen;
#[cfg(test)]
mod tests;

pub use screen::*;

use crate::calendar::Calendar;
use crate::guide::wellbeing::{
    BONDING, Breath, LOGGED_DAYS, MOODS, SELF_CARE, breathing, confidence_is_asked, mood_days,
};
use crate::model::{CivilDate, Details, Entry, Instant, Wellbeing};
use crate::words::Words;

/// The most memories of one page.
const MOST_MEMORIES: usize = 50;

/// What the parent's page is made from.
#[derive(Clone, Copy, Debug)]
pub struct ParentInput<'a> {
    /// All wellbeing entries of this device's parent, in any order; others and removed ones are
    /// passed over.
    pub entries: &'a [Entry],
    /// The phone's region as two letters (ISO 3166-1), for the numbers to call.
    pub country: Option<&'a str>,
    /// The family's days.
    pub calendar: &'a Calendar,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// A wellbeing entry with its journal day.
#[derive(Clone, Copy)]
struct Logged<'a> {
    entry: &'a Entry,
    wellbeing: &'a Wellbeing,
    date: CivilDate,
}

impl Logged<'_> {
    const fn at(&self) -> Instant {
        self.entry.span.start()
    }
}

/// The parent's page.
#[must_use]
pub fn snapshot(input: &ParentInput<'_>) -> ParentScreen {
    let words = input.words;
    let logged = logged(input);
    let today = input.calendar.day_of(input.now);
    let of_today = || logged.iter().filter(|one| one.date == today).map(|one| one.wellbeing);
    let days = mood_days(logged.iter().filter_map(|one| Some((one.date, one.wellbeing.mood?))));
    let last_days = days.iter().skip(days.len().saturating_sub(LOGGED_DAYS)).map(|day| MoodLine {
        date: day.date,
        moods: day.moods.iter().map(|mood| words.name(mood)).collect(),
    });
    let memories = logged.iter().rev().filter_map(|one| {
        let text = one.wellbeing.memory.clone()?;
        Some(Memory { entry: one.entry.id, at: one.at(), text })
    });
    ParentScreen {
        now: input.now,
        private: words.say("parent-private", &[]),
        help: help::help(input, &logged, &days, today),
        moods: MOODS.into_iter().map(|mood| MoodChoice { mood, name: words.name(&mood) }).collect(),
        days: last_days.collect(),
        confidence: confidence(&logged, today, words),
        self_care: SELF_CARE
            .into_iter()
            .map(|what| SelfCareChoice {
                what,
                name: words.name(&what),
                today: of_today().any(|wellbeing| wellbeing.self_care.contains(&what)),
            })
            .collect(),
        breathing: breath(words),
        bonding: BONDING
            .into_iter()
            .map(|what| BondingChoice {
                what,
                name: words.name(&what),
                today: of_today().any(|wellbeing| wellbeing.bonding.contains(&what)),
            })
            .collect(),
        memories: memories.take(MOST_MEMORIES).collect(),
    }
}

/// The entries that count, oldest first.
fn logged<'a>(input: &ParentInput<'a>) -> Vec<Logged<'a>> {
    let mut found: Vec<Logged<'a>> = input
        .entries
        .iter()
        .filter(|entry| entry.removed.is_none() && entry.span.start() <= input.now)
        .filter_map(|entry| match &entry.details {
            Details::Wellbeing { wellbeing } => {
                Some(Logged { entry, wellbeing, date: input.calendar.day_of(entry.span.start()) })
            }
            _ => None,
        })
        .collect();
    found.sort_by_key(|one| (one.at(), one.entry.id));
    found
}

fn confidence(logged: &[Logged<'_>], today: CivilDate, words: &Words) -> Confidence {
    let last = logged.iter().rev().find_map(|one| Some((one.wellbeing.confidence?, one.date)));
    Confidence {
        asked: confidence_is_asked(last.map(|(_, date)| date), today),
        question: words.say("parent-confidence", &[]),
        low: words.say("parent-confidence-low", &[]),
        high: words.say("parent-confidence-high", &[]),
        last: last.map(|(confidence, _)| confidence),
        last_date: last.map(|(_, date)| date),
    }
}

fn breath(words: &Words) -> Breathing {
    let steps = breathing();
    Breathing {
        about: words.say("parent-breathing", &[]),
        seconds: steps.iter().map(|step| step.seconds).sum(),
        steps: steps
            .iter()
            .map(|step| BreathingStep {
                words: match step.breath {
                    Breath::In => words.say("parent-breathe-in", &[]),
                    Breath::Out => words.say("parent-breathe-out", &[]),
                },
                inward: step.breath == Breath::In,
                from_second: step.from_second,
                seconds: step.seconds,
            })
            .collect(),
    }
}
