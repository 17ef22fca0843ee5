//! Names for ids, so that a story reads the same whenever it is told.

use std::collections::BTreeMap;

use crate::scenario::StoryError;

/// What [`Names::id_of`] answers for something that is in no journal.
const IN_NO_JOURNAL: &str = "01900000-0000-7000-8000-000000000000";
/// The name of that.
const UNKNOWN: &str = "unknown";

/// Names of ids, apart for each type of id.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: BTreeMap<(String, String), String>,
    ids: BTreeMap<(String, String), String>,
    counts: BTreeMap<String, u32>,
}

impl Names {
    /// Names an id, unless it has a name.
    pub(crate) fn give(&mut self, of: &str, id: &str, name: &str) {
        let known = self.names.contains_key(&(of.to_owned(), id.to_owned()));
        if !known && !self.ids.contains_key(&(of.to_owned(), name.to_owned())) {
            self.names.insert((of.to_owned(), id.to_owned()), name.to_owned());
            self.ids.insert((of.to_owned(), name.to_owned()), id.to_owned());
        }
    }

    /// The name of an id: the one given, or its type and a number in the order of appearance.
    pub(crate) fn name_of(&mut self, of: &str, id: &str) -> String {
        if id == IN_NO_JOURNAL {
            return UNKNOWN.to_owned();
        }
        if let Some(name) = self.names.get(&(of.to_owned(), id.to_owned())) {
            return name.clone();
        }
        let count = self.counts.entry(of.to_owned()).or_default();
        *count += 1;
        let name = format!("{} {count}", snake(of.trim_end_matches("Id")).replace('_', " "));
        self.give(of, id, &name);
        name
    }

    /// The id of a name; of `unknown` one that is in no journal.
    pub(crate) fn id_of(&self, of: &str, name: &str) -> Result<String, StoryError> {
        if name == UNKNOWN {
            return Ok(IN_NO_JOURNAL.to_owned());
        }
        let found = self.ids.get(&(of.to_owned(), name.to_owned()));
        found
            .cloned()
            .ok_or_else(|| StoryError::new(format!("find {name:?}: no {of} has this name")))
    }
}

/// `EndUnknown` as `end_unknown`.
pub(crate) fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_keeps_its_first_name_and_the_rest_are_counted() {
        let mut names = Names::default();
        names.give("EntryId", "a", "nap");
        names.give("EntryId", "a", "stopped nap");
        assert_eq!(names.name_of("EntryId", "a"), "nap");
        assert_eq!(names.name_of("EntryId", "b"), "entry 1");
        assert_eq!(names.name_of("ZoneChangeId", "c"), "zone change 1");
        assert_eq!(names.id_of("EntryId", "entry 1").unwrap(), "b");
        assert!(names.id_of("ChangeId", "nap").is_err());
    }
}
