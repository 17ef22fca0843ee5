//! The languages compiled in, and which of them suits a phone.

use std::sync::OnceLock;

use unic_langid::LanguageIdentifier;

use super::{Locale, Words};
use crate::packed::{Packed, packed};

/// One language with its files.
pub(super) struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Mark between the whole number and its decimals.
    pub decimal_mark: char,
    /// Another mark, and the regions that write it (CLDR 42, `symbols/decimal`).
    pub other_mark: (char, &'static [&'static str]),
    /// Name and text of each file.
    pub files: &'static [(&'static str, Packed)],
    /// Its sentences, once someone asked for them. Parsing takes longer than a screen may, so each
    /// language is parsed once in a process, and one that nobody reads never.
    pub parsed: OnceLock<Words>,
}

/// A language with the files of every subject a phone says, and those named behind it: `cli` is
/// what the terminal says, and it speaks English alone.
macro_rules! language {
    ($tag:literal, $mark:literal, $other:literal in $regions:expr $(, $also:literal)*) => {
        Language {
            tag: $tag,
            decimal_mark: $mark,
            other_mark: ($other, &$regions),
            files: language!(files $tag:
                "cards", "comparison", "crying", "entry-form", "exchange", "growth", "journal",
                "kinds", "made-up", "massage", "numbers", "parent", "problems", "review",
                "safety", "strokes", "timeline", "today" $(, $also)*
            ),
            parsed: OnceLock::new(),
        }
    };
    (files $folder:literal: $($subject:literal),*) => {
        &[$(($subject, packed!("words/", $folder, "/", $subject, ".ftl"))),*]
    };
}

pub(super) static ENGLISH: Language = language!(
    "en", '.', ',' in ["AT", "BE", "DE", "DK", "FI", "NL", "SE", "SI", "ZA"], "cli"
);
static GERMAN: Language = language!("de", ',', '.' in ["CH", "LI"]);
static SPANISH: Language = language!(
    "es", ',',
    '.' in ["419", "BR", "BZ", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US"]
);

/// Every language there is.
pub(super) static LANGUAGES: &[&Language] = &[&ENGLISH, &GERMAN, &SPANISH];

impl Language {
    /// The decimal mark of this language in the region of a wished-for one.
    pub(super) fn decimal_mark_of(&self, wish: &LanguageIdentifier) -> char {
        let (other, regions) = self.other_mark;
        let there = wish.region.is_some_and(|region| regions.contains(&region.as_str()));
        if there { other } else { self.decimal_mark }
    }
}

/// The language that suits best, and the wish it suits: for each wished-for one in turn, the same
/// tag, else the same language spoken elsewhere. Wishes that are no language tags are passed over;
/// what else a phone writes into its tags, such as the unit of temperatures, does not matter here.
pub(super) fn best<'a>(
    there: &[&'a Language],
    wanted: &[String],
) -> Option<(&'a Language, LanguageIdentifier)> {
    let parsed = |tag: &str| Some(Locale::read(tag)?.language);
    wanted.iter().filter_map(|tag| parsed(tag)).find_map(|wish| {
        let same = |known: &&&Language| parsed(known.tag).is_some_and(|id| id == wish);
        let kin =
            |known: &&&Language| parsed(known.tag).is_some_and(|id| id.language == wish.language);
        let found = there.iter().find(same).or_else(|| there.iter().find(kin)).copied()?;
        Some((found, wish))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &'static str) -> Language {
        Language {
            tag,
            decimal_mark: '.',
            other_mark: (',', &[]),
            files: &[],
            parsed: OnceLock::new(),
        }
    }

    fn best_of(there: &[&'static str], wanted: &[&str]) -> Option<&'static str> {
        let known: Vec<Language> = there.iter().map(|tag| language(tag)).collect();
        let known: Vec<&Language> = known.iter().collect();
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        best(&known, &wanted).map(|(language, _)| language.tag)
    }

    #[test]
    fn a_phone_gets_the_first_of_its_languages_that_is_there() {
        assert_eq!(best_of(&["en", "de"], &["fr-FR", "de-AT", "en-GB"]), Some("de"));
    }

    #[test]
    fn the_same_region_wins_over_the_same_language() {
        assert_eq!(best_of(&["pt-BR", "pt-PT"], &["pt-PT"]), Some("pt-PT"));
        assert_eq!(best_of(&["pt-BR", "pt-PT"], &["pt-AO"]), Some("pt-BR"));
    }

    #[test]
    fn android_tags_with_an_underscore_are_understood() {
        assert_eq!(best_of(&["en", "de"], &["de_DE"]), Some("de"));
    }

    #[test]
    fn a_phone_that_was_told_its_unit_of_temperatures_keeps_its_language() {
        assert_eq!(best_of(&["en", "de"], &["de-DE-u-mu-celsius", "en-US"]), Some("de"));
    }

    #[test]
    fn nothing_suits_when_no_language_is_shared() {
        assert_eq!(best_of(&["en"], &["not a tag!", "ja-JP"]), None);
    }
}
