//! The languages compiled in, and which of them suits a phone.

use unic_langid::LanguageIdentifier;

use crate::packed::{Packed, packed};

/// One language with its files.
pub(super) struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Mark between the whole number and its decimals.
    pub decimal_mark: char,
    /// Name and text of each file.
    pub files: &'static [(&'static str, Packed)],
}

/// Compiles in the files of a language: one list of subjects for all of them.
macro_rules! files {
    ($folder:literal: $($subject:literal),* $(,)?) => {
        &[$(($subject, packed!("words/", $folder, "/", $subject, ".ftl"))),*]
    };
}

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    decimal_mark: '.',
    files: files!("en":
        "cards", "cli", "comparison", "crying", "entry-form", "exchange", "growth", "journal",
        "kinds", "made-up", "massage", "numbers", "parent", "problems", "review", "safety",
        "strokes", "timeline",
        "today",
    ),
};

/// Every language there is.
pub(super) static LANGUAGES: &[&Language] = &[&ENGLISH];

/// The language that suits best: for each wished-for one in turn, the same tag, else the same
/// language spoken elsewhere. Wishes that are no language tags are passed over.
pub(super) fn best<'a>(there: &[&'a Language], wanted: &[String]) -> Option<&'a Language> {
    let parsed = |tag: &str| tag.parse::<LanguageIdentifier>().ok();
    wanted.iter().filter_map(|tag| parsed(tag)).find_map(|wish| {
        let same = |known: &&&Language| parsed(known.tag).is_some_and(|id| id == wish);
        let kin =
            |known: &&&Language| parsed(known.tag).is_some_and(|id| id.language == wish.language);
        there.iter().find(same).or_else(|| there.iter().find(kin)).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &'static str) -> Language {
        Language { tag, decimal_mark: '.', files: &[] }
    }

    fn best_of(there: &[&'static str], wanted: &[&str]) -> Option<&'static str> {
        let known: Vec<Language> = there.iter().map(|tag| language(tag)).collect();
        let known: Vec<&Language> = known.iter().collect();
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        best(&known, &wanted).map(|language| language.tag)
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
    fn nothing_suits_when_no_language_is_shared() {
        assert_eq!(best_of(&["en"], &["not a tag!", "ja-JP"]), None);
    }
}
