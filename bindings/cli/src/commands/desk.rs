//! An open journal with what every command needs of it: names, clocks, the way answers are given.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;
use tend::calendar::Calendar;
use tend::journal::{FixedClock, Journal};
use tend::model::{CaregiverId, ChildId, Command, Instant, JournalError, Receipt, Settings};
use tend::screen::family::FamilyScreen;
use tend::words::Words;

use super::when::{Meaning, meaning};
use crate::args::When;
use crate::failure::{Failure, Outcome, say_aside};
use crate::print::{Paper, receipt};

/// Where the journal lies and how to answer, as typed.
#[derive(Debug)]
pub struct Place {
    /// The file.
    pub journal: Option<String>,
    /// Whether to answer in JSON.
    pub json: bool,
}

impl Place {
    /// The file, which every command but a few needs.
    pub fn file(&self) -> Outcome<String> {
        let words = words();
        let missing = || Failure::Usage(words.say("cli-error-no-journal", &[]));
        self.journal.clone().filter(|path| !path.is_empty()).ok_or_else(missing)
    }
}

/// The languages of this terminal, best first, as BCP 47 tags: English, as it is spoken where the
/// locale says. The terminal's own words are there in English alone, and one page speaks one
/// language; the country tells whom to call.
pub fn languages() -> Vec<String> {
    language(&locale("LC_MESSAGES")).into_iter().collect()
}

/// The country of a locale such as `de_AT`, in a tag such as `en-AT`.
fn language(locale: &str) -> Option<String> {
    let (_, country) = locale.split_once('_')?;
    Some(["en", country].join("-"))
}

/// The locale of this terminal for a category, such as `de_AT`; empty when it names none.
pub fn locale(category: &str) -> String {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    // The order in which POSIX reads them.
    let locale = set("LC_ALL").or_else(|| set(category)).or_else(|| set("LANG"));
    name(&locale.unwrap_or_default()).to_owned()
}

/// The name in a POSIX locale such as `de_AT.UTF-8`.
fn name(locale: &str) -> &str {
    locale.split(['.', '@']).next().unwrap_or_default()
}

/// Words before any journal is open.
pub fn words() -> Words {
    Words::for_languages(&languages())
}

/// An open journal.
#[derive(Debug)]
pub struct Desk {
    /// The door.
    pub journal: Arc<Journal>,
    /// The family.
    pub family: FamilyScreen,
    /// Its calendar.
    pub calendar: Calendar,
    json: bool,
}

impl Desk {
    /// Opens a journal that is there. Only `init` and `import` make one.
    pub fn open(place: &Place) -> Outcome<Self> {
        let path = place.file()?;
        if !Path::new(&path).exists() {
            return Err(Failure::File(words().say("cli-error-no-file", &[("path", path.into())])));
        }
        Self::open_or_make(place)
    }

    /// Opens a journal, making it when there is none.
    pub fn open_or_make(place: &Place) -> Outcome<Self> {
        let path = place.file()?;
        Self::sit_down(Journal::open(path, languages())?, place.json)
    }

    /// Opens a journal as it is at another moment.
    pub fn open_at(place: &Place, at: Option<&When>) -> Outcome<Self> {
        let desk = Self::open(place)?;
        let Some(at) = at else { return Ok(desk) };
        // A local time can be read only by the family's own clocks.
        let at = desk.instant(at);
        desk.close()?;
        let clock = Arc::new(FixedClock(at));
        Self::sit_down(Journal::open_with_clock(place.file()?, languages(), clock)?, place.json)
    }

    /// The desk of an open journal.
    pub fn sit_down(journal: Arc<Journal>, json: bool) -> Outcome<Self> {
        let (family, calendar) = (journal.family()?, journal.calendar()?);
        Ok(Self { journal, family, calendar, json })
    }

    /// Closes the journal, once a back-up that is being written is whole.
    pub fn close(self) -> Outcome {
        Ok(self.journal.close()?)
    }

    /// The sentences.
    pub fn words(&self) -> &Words {
        self.journal.words()
    }

    /// The settings.
    pub const fn settings(&self) -> &Settings {
        &self.family.settings
    }

    /// What to print on.
    pub fn paper(&self) -> Paper {
        Paper::new(self.words().clone(), self.calendar.clone(), self.settings().volume_unit)
    }

    /// The instant of a typed time. What the clocks did to it is said on the error output.
    pub fn instant(&self, when: &When) -> Instant {
        let (local, typed) = match when {
            When::Moment(at) => return *at,
            When::Local(local, typed) => (*local, typed),
        };
        let found = meaning(local, self.calendar.zones());
        let said = |key| {
            let taken = self.paper().moment_and_year(found.at());
            let offset = offset(self.calendar.zones().offset_seconds(found.at()));
            let args =
                [("typed", typed.into()), ("taken", taken.into()), ("offset", offset.into())];
            say_aside(&self.words().say(key, &args));
        };
        match found {
            Meaning::Once(_) => {}
            Meaning::First(_) => said("cli-time-twice"),
            Meaning::Moved(_) => said("cli-time-skipped"),
        }
        found.at()
    }

    /// The instant of a typed time, or now.
    pub fn instant_or_now(&self, when: Option<&When>) -> Instant {
        when.map_or_else(|| self.journal.now(), |when| self.instant(when))
    }

    /// A child by its name; large and small letters alike.
    pub fn child(&self, name: &str) -> Outcome<ChildId> {
        let cards = self.family.children.iter().chain(&self.family.archived_children);
        let mut named = cards.filter(|card| same(&card.profile.name, name));
        let missing = || JournalError::NotFound { what: "the child".into() };
        Ok(named.next().ok_or_else(missing)?.line.id)
    }

    /// The children of a command: those named, else the only one.
    pub fn children(&self, names: &[String]) -> Outcome<Vec<ChildId>> {
        if !names.is_empty() {
            return names.iter().map(|name| self.child(name)).collect();
        }
        match self.family.children.as_slice() {
            [] => Err(Failure::Refused(self.words().say("cli-error-no-child", &[]))),
            [only] => Ok(vec![only.line.id]),
            _ => Err(Failure::Usage(self.words().say("cli-error-which-child", &[]))),
        }
    }

    /// The child of a screen: the one named, else the first.
    pub fn child_shown(&self, name: Option<&str>) -> Outcome<ChildId> {
        match (name, self.family.children.first()) {
            (Some(name), _) => self.child(name),
            (None, Some(first)) => Ok(first.line.id),
            (None, None) => Err(Failure::Refused(self.words().say("cli-error-no-child", &[]))),
        }
    }

    /// A caregiver by name; large and small letters alike.
    pub fn caregiver(&self, name: &str) -> Outcome<CaregiverId> {
        let all = self.family.caregivers.iter().chain(&self.family.archived_caregivers);
        let mut named = all.filter(|one| same(&one.profile.name, name));
        let missing = || JournalError::NotFound { what: "the caregiver".into() };
        Ok(named.next().ok_or_else(missing)?.id)
    }

    /// Carries a command out and answers with its receipt.
    pub fn perform(&self, command: Command, out: &mut dyn Write) -> Outcome {
        let receipt = self.journal.perform(command)?;
        self.answer_receipt(&receipt, out)
    }

    /// Answers with a receipt.
    pub fn answer_receipt(&self, done: &Receipt, out: &mut dyn Write) -> Outcome {
        self.answer(done, out, |paper| receipt::receipt(done, paper))
    }

    /// Answers with a snapshot: printed, or as JSON.
    pub fn answer(
        &self,
        snapshot: &impl Serialize,
        out: &mut dyn Write,
        print: impl FnOnce(&Paper) -> String,
    ) -> Outcome {
        if self.json {
            return write_json(snapshot, out);
        }
        Ok(out.write_all(print(&self.paper()).as_bytes())?)
    }
}

/// Writes JSON for people and programs alike.
pub fn write_json(snapshot: &impl Serialize, out: &mut dyn Write) -> Outcome {
    let text = serde_json::to_string_pretty(snapshot).map_err(std::io::Error::from)?;
    Ok(writeln!(out, "{text}")?)
}

/// Whether a name is what was typed; large and small letters alike.
pub fn same(name: &str, typed: &str) -> bool {
    name.trim().to_lowercase() == typed.trim().to_lowercase()
}

/// "UTC-07:00".
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_locale_only_the_country_counts() {
        assert_eq!(language(name("de_AT.UTF-8@euro")).as_deref(), Some("en-AT"));
        assert_eq!(language(name("en")), None);
        assert_eq!(language(name("C.UTF-8")), None);
        assert_eq!(language(name("POSIX")), None);
    }

    #[test]
    fn offsets_are_written_with_their_minutes() {
        assert_eq!(offset(-7 * 3600), "UTC-07:00");
        assert_eq!(offset(5 * 3600 + 45 * 60), "UTC+05:45");
    }

    #[test]
    fn a_name_is_found_in_large_and_small_letters() {
        assert!(same("Zoë", " zOË "));
        assert!(!same("Ada", "Ava"));
    }
}
