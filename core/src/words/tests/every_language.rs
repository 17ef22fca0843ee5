//! Every sentence of every language is said once with every choice and number it may meet.

use std::collections::BTreeSet;

use fluent_bundle::FluentError;

use super::super::language::{LANGUAGES, Language};
use super::super::{Arg, Words};
use super::{TERMINAL, messages, messages_of, text_of};

/// Numbers that choose a form somewhere; Spanish has one for whole millions.
const NUMBERS: [f64; 7] = [0.0, 0.5, 1.0, 2.0, 5.0, 21.0, 1_000_000.0];

/// Forms that a number chooses, beside the numbers themselves.
const PLURALS: [&str; 4] = ["one", "few", "many", "other"];

/// What never stands in a sentence of that language: a cause, a promise, a verdict. No language
/// raises its voice.
const BANNED: [(&str, &[&str]); 2] = [
    (
        "de",
        &[
            "!",
            "weil ",
            "wirkt",
            "wirkung",
            "verbesser",
            "lindert",
            "fördert",
            "stärkt",
            "entgift",
            "immunsystem",
            "normal",
            "solltest",
            "musst du",
            "abnormal",
            "leider",
            "verpasst",
            "gehirnentwicklung",
        ],
    ),
    (
        "es",
        &[
            "!",
            "¡",
            "porque",
            "funciona",
            "mejora",
            "alivia",
            "fomenta",
            "estimula",
            "refuerza",
            "toxina",
            "inmun",
            "normal",
            "deberías",
            "debes ",
            "por desgracia",
            "olvidaste",
            "desarrollo cerebral",
        ],
    ),
];

/// The values that a sentence of that language is chosen by, other than by a number: `more` and
/// `less`.
fn choices(message: &str) -> BTreeSet<&str> {
    message
        .split('[')
        .skip(1)
        .filter_map(|after| after.split_once(']').map(|(value, _)| value))
        .filter(|value| value.parse::<f64>().is_err() && !PLURALS.contains(value))
        .collect()
}

/// Which placeholders choose.
fn choosing(message: &str) -> BTreeSet<&str> {
    message
        .split("{ $")
        .skip(1)
        .filter_map(|after| after.split_once(" ->").map(|(name, _)| name))
        .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
        .collect()
}

/// A sentence with every choice and number; the key and mistakes beside it.
fn said(language: &Language, mut hear: impl FnMut(&str, &str, &[FluentError])) {
    let words = Words::for_languages(&[language.tag.to_owned()]);
    for (key, names) in messages(language) {
        let message = text_of(language, key);
        let (choices, choosing) = (choices(message), choosing(message));
        let choices: Vec<Option<&str>> = match choices.len() {
            0 => vec![None],
            _ => choices.into_iter().map(Some).collect(),
        };
        for choice in choices {
            for number in NUMBERS {
                let value = |name: &str| match choice {
                    Some(choice) if choosing.contains(name) => Arg::from(choice.to_owned()),
                    _ => Arg::from(number),
                };
                let args: Vec<(&str, Arg<'_>)> =
                    names.iter().map(|name| (*name, value(name))).collect();
                let (text, mistakes) = words.say_with_mistakes(key, &args).unwrap();
                hear(key, &text, &mistakes);
            }
        }
    }
}

#[test]
fn every_sentence_can_be_said_with_every_choice_and_number() {
    for language in LANGUAGES {
        let mut count = 0;
        said(language, |key, text, mistakes| {
            count += 1;
            let at = format!("{}: {key}: {text:?}", language.tag);
            assert!(mistakes.is_empty(), "{at}: {mistakes:?}");
            assert!(!text.contains(['{', '}', '$']) && !text.contains("->"), "{at}");
            assert!(!text.trim().is_empty() && !text.contains("  "), "{at}");
            assert_eq!(text.trim(), text, "{at}");
        });
        assert!(count > 4000, "{}: only {count} were said", language.tag);
    }
}

#[test]
fn every_language_chooses_by_the_same_values() {
    let english = &super::super::language::ENGLISH;
    for language in LANGUAGES {
        for key in messages(language).into_keys() {
            let (own, theirs) = (text_of(language, key), text_of(english, key));
            assert_eq!(choices(own), choices(theirs), "{}: {key}", language.tag);
            assert_eq!(choosing(own), choosing(theirs), "{}: {key}", language.tag);
        }
    }
}

#[test]
fn a_choice_by_number_says_one_and_others() {
    for language in LANGUAGES {
        // The terminal's days and months are chosen by their numbers alone.
        for key in messages_of(language, |subject| subject != TERMINAL).into_keys() {
            let message = text_of(language, key);
            let ones = message.matches("[one]").count();
            let numbers = choosing(message).len();
            let by_value = choices(message).len();
            assert!(by_value > 0 || ones >= numbers, "{}: {key} has no [one]", language.tag);
        }
    }
}

#[test]
fn no_language_gives_a_cause_or_a_promise_or_raises_its_voice() {
    for language in LANGUAGES {
        let Some((_, banned)) = BANNED.iter().find(|(tag, _)| *tag == language.tag) else {
            // What English must not say is read beside the cards and screens.
            assert_eq!(language.tag, "en");
            continue;
        };
        said(language, |key, text, _| {
            let low = text.to_lowercase();
            for word in *banned {
                assert!(!low.contains(word), "{}: {key} says {word:?}: {text}", language.tag);
            }
        });
    }
}

#[test]
fn what_only_the_terminal_says_is_not_on_the_phone_in_other_languages() {
    for language in LANGUAGES {
        let has_terminal = language.files.iter().any(|(subject, _)| *subject == TERMINAL);
        assert_eq!(has_terminal, language.tag == "en");
    }
}

#[test]
fn a_million_in_spanish_is_said() {
    let words = Words::for_languages(&["es".into()]);
    let feeds = |feeds: u32| words.say("timeline-total-feeds", &[("feeds", feeds.into())]);
    assert_eq!([feeds(0), feeds(1), feeds(1_000_000)], ["0 tomas", "1 toma", "1000000 tomas"]);
}

#[test]
fn a_number_is_written_as_in_the_region_of_the_phone() {
    let number = |tag: &str| Words::for_languages(&[tag.to_owned()]).number(3.42, 2);
    assert_eq!(["en-GB", "en-ZA"].map(number), ["3.42", "3,42"]);
    assert_eq!(["de-AT", "de-CH", "de"].map(number), ["3,42", "3.42", "3,42"]);
    assert_eq!(["es-ES", "es-MX", "es-AR", "es-419"].map(number), ["3,42", "3.42", "3,42", "3.42"]);
}

#[test]
fn each_language_is_parsed_once() {
    let [one, other] = ["de-AT", "de-CH"].map(|tag| Words::for_languages(&[tag.to_owned()]));
    assert!(one.is_the_same_parse_as(&other));
    assert_eq!(one.duration(340.0), "5 h 40 min");
}
