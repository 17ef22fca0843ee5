//! How long a sentence may be in the languages without a grade.
//!
//! The grade of `reading_level` is made for English. Elsewhere only words for each sentence are
//! counted, the part of such formulas that needs no syllables: a plain measure, and not a grade.
//! Guides to plain German and Spanish ask for 15 to 20 words at most. Cards keep to 20, the longest
//! sentence of all other pages to 25.

use super::super::language::LANGUAGES;
use super::super::{Arg, Words};
use super::{CARDS, TERMINAL, messages, text_of, texts};

/// Words in one sentence on a card.
const MOST_ON_CARDS: usize = 20;

/// Words in one sentence on all other pages.
const MOST_ON_PAGES: usize = 25;

/// The number of words in the longest sentence of a text.
fn longest_sentence(text: &str) -> usize {
    let ends =
        |word: &str| word.trim_end_matches([')', '"', '“', '»']).ends_with(['.', '?', ':', ';']);
    let mut longest = 0;
    let mut count = 0;
    for word in text.split_whitespace() {
        count += usize::from(word.chars().any(char::is_alphanumeric));
        longest = longest.max(count);
        if ends(word) {
            count = 0;
        }
    }
    longest
}

#[test]
fn no_sentence_is_long_in_any_other_language() {
    let mut long = Vec::new();
    for language in LANGUAGES.iter().filter(|language| language.tag != "en") {
        let words = Words::for_languages(&[language.tag.to_owned()]);
        for (subject, file) in texts(language).iter().filter(|(subject, _)| *subject != TERMINAL) {
            let most = if CARDS.contains(subject) { MOST_ON_CARDS } else { MOST_ON_PAGES };
            for (key, names) in messages(language) {
                if !file.contains(text_of(language, key)) {
                    continue;
                }
                for number in [1, 3] {
                    let args: Vec<(&str, Arg<'_>)> =
                        names.iter().map(|name| (*name, number.into())).collect();
                    let said = words.say(key, &args);
                    let count = longest_sentence(&said);
                    if count > most {
                        long.push(format!("{}/{subject}: {key}: {count}: {said}", language.tag));
                    }
                }
            }
        }
    }
    long.dedup();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn a_long_sentence_is_found() {
    assert_eq!(longest_sentence("Atme. Ruf jemanden an: jetzt gleich. Gut?"), 3);
    assert_eq!(longest_sentence(&"Wort ".repeat(30)), 30);
}
