//! Every key asked for in the source exists with its placeholders, in every language, and no
//! sentence lies unused.

mod every_language;
mod reading_level;
mod sentence_length;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use serde_json::Value;

use super::language::{LANGUAGES, Language};
use super::{Arg, Words};
use crate::model::Command;
use source::SourceFile;

/// The subject that only the terminal says, and it speaks English alone.
const TERMINAL: &str = "cli";

/// Files whose sentences stand on cards.
const CARDS: [&str; 6] = ["cards", "growth", "massage", "parent", "safety", "strokes"];

/// Literals that look like keys in files that choose keys by value, and are none.
const NOT_KEYS: &[&str] = &[];

/// Keys built from a name, as `did-{name}`: the beginning, and every name there is.
fn built() -> Vec<(&'static str, Vec<String>)> {
    let others =
        ["cry-timer-stopped", "import", "made-up-family", "running", "undo"].map(str::to_owned);
    let mut built = vec![("did-", commands().into_iter().chain(others).collect())];
    built.extend(guide());
    built.extend(cards());
    built
}

/// Keys built from the tables of the cards.
fn cards() -> Vec<(&'static str, Vec<String>)> {
    const LEARN: &str = include_str!("../guide/cards/learn.csv");
    const SAFETY: &str = include_str!("../guide/cards/safety.csv");
    let studies = column(LEARN, "id").into_iter().zip(column(LEARN, "studies"));
    let read = studies.filter(|(_, studies)| studies != "0").map(|(id, _)| id).collect();
    let lines = column(SAFETY, "card").into_iter().zip(column(SAFETY, "line"));
    vec![
        ("learn-title-", column(LEARN, "id")),
        ("learn-say-", column(LEARN, "id")),
        ("learn-unknown-", column(LEARN, "id")),
        ("learn-sources-", read),
        ("safety-title-", column(SAFETY, "card")),
        ("safety-line-", lines.map(|(card, line)| format!("{card}-{line}")).collect()),
    ]
}

/// Keys built from the tables of the massage guide.
fn guide() -> Vec<(&'static str, Vec<String>)> {
    const STROKES: &str = include_str!("../guide/massage/strokes.csv");
    const CHECKS: &str = include_str!("../guide/massage/checks.csv");
    const STATES: &str = include_str!("../guide/massage/states.csv");
    const CUES: &str = include_str!("../guide/massage/cues.csv");
    const PREPARATIONS: &str = include_str!("../guide/massage/preparations.csv");
    const ROUTINES: &str = include_str!("../guide/massage/routines.csv");
    let own = || std::iter::once("own".to_owned());
    vec![
        ("stroke-name-", column(STROKES, "key")),
        ("stroke-how-", column(STROKES, "key")),
        ("stroke-say-", column(STROKES, "say")),
        ("check-", column(CHECKS, "key")),
        ("check-why-", column(CHECKS, "key")),
        ("check-question-", column(CHECKS, "question")),
        ("state-look-", column(STATES, "key")),
        ("state-advice-", column(STATES, "key")),
        ("cue-", column(CUES, "key")),
        ("prepare-title-", column(PREPARATIONS, "key")),
        ("prepare-text-", column(PREPARATIONS, "key")),
        ("routine-name-", column(ROUTINES, "key").into_iter().chain(own()).collect()),
        ("routine-about-", column(ROUTINES, "key").into_iter().chain(own()).collect()),
    ]
}

/// One column of a table.
fn column(table: &str, name: &str) -> Vec<String> {
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let at = rows.headers().unwrap().iter().position(|header| header == name).unwrap();
    rows.records().map(|row| row.unwrap()[at].to_owned()).collect()
}

/// The names of all commands, as they stand in keys.
fn commands() -> Vec<String> {
    let schema = schemars::schema_for!(Command).to_value();
    let variants = schema["oneOf"].as_array().unwrap();
    let name =
        |variant: &Value| variant["properties"]["command"]["const"].as_str().map(str::to_owned);
    variants.iter().map(|variant| name(variant).unwrap().replace('_', "-")).collect()
}

/// Key to placeholders.
type Messages = BTreeMap<&'static str, BTreeSet<&'static str>>;

/// Names and texts of files.
type Texts = Vec<(&'static str, &'static str)>;

/// Name and text of each file of a language.
fn texts(language: &Language) -> &'static Texts {
    static ALL: LazyLock<BTreeMap<&'static str, Texts>> = LazyLock::new(|| {
        let texts = |language: &Language| {
            language.files.iter().map(|(subject, file)| (*subject, &*file.text().leak())).collect()
        };
        LANGUAGES.iter().map(|language| (language.tag, texts(language))).collect()
    });
    &ALL[language.tag]
}

/// Messages of a language.
fn messages(language: &Language) -> Messages {
    messages_of(language, |_| true)
}

/// Messages of some subjects of a language.
fn messages_of(language: &Language, is_wanted: impl Fn(&str) -> bool) -> Messages {
    let mut found = Messages::new();
    for (subject, text) in texts(language).iter().filter(|(subject, _)| is_wanted(subject)) {
        let mut key = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let name = line.split_once(" =").map_or(line, |(name, _)| name);
                let again = found.insert(name, BTreeSet::new());
                assert!(again.is_none(), "{name} stands twice, the second time in {subject}.ftl");
                key = Some(name);
            }
            for after in line.split('$').skip(1) {
                let end =
                    after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'));
                let name = &after[..end.unwrap_or(after.len())];
                found
                    .get_mut(key.expect("a placeholder belongs to a message"))
                    .unwrap()
                    .insert(name);
            }
        }
    }
    found
}

/// The message of a key as it is written, from its key to the next one.
fn text_of(language: &Language, key: &str) -> &'static str {
    let start = format!("\n{key} =");
    let (text, at) = texts(language)
        .iter()
        .find_map(|(_, text)| text.find(&start).map(|at| (*text, at + 1)))
        .unwrap_or_else(|| panic!("{} does not say {key}", language.tag));
    let rest = &text[at..];
    let is_new = |(at, _): &(usize, &str)| {
        rest[at + 1..].starts_with(|c: char| c == '#' || c.is_ascii_lowercase())
    };
    let end = rest.match_indices('\n').find(is_new).map_or(rest.len(), |(at, _)| at);
    &rest[..end]
}

#[test]
fn every_file_is_written_without_a_mistake() {
    for language in LANGUAGES {
        for (subject, text) in texts(language) {
            let parsed = FluentResource::try_new((*text).to_owned());
            assert!(parsed.is_ok(), "{}/{subject}.ftl: {:?}", language.tag, parsed.err());
        }
    }
}

#[test]
fn every_file_in_a_languages_folder_is_compiled_in() {
    for language in LANGUAGES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(language.tag);
        let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().to_str().unwrap().to_owned())
            .collect();
        let compiled: BTreeSet<String> =
            language.files.iter().map(|(subject, _)| format!("{subject}.ftl")).collect();
        assert_eq!(on_disk, compiled);
    }
}

#[test]
fn every_language_says_the_same_with_the_same_placeholders() {
    let phone = |language: &Language| messages_of(language, |subject| subject != TERMINAL);
    let english = phone(&super::language::ENGLISH);
    for language in LANGUAGES {
        assert_eq!(phone(language), english, "{}", language.tag);
    }
}

#[test]
fn every_key_in_the_source_exists_with_every_placeholder() {
    let known = messages(&super::language::ENGLISH);
    let mut wrong = Vec::new();
    for file in source::all() {
        for (key, given) in asked_for(&file) {
            match known.get(key.as_str()) {
                None => wrong.push(format!("{}: no sentence {key:?}", file.name)),
                Some(needed) => wrong.extend(
                    needed
                        .iter()
                        .filter(|name| !given.contains(**name))
                        .map(|name| format!("{}: {key:?} needs ${name}", file.name)),
                ),
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_sentence_lies_unused() {
    let files = source::all();
    let built: BTreeSet<String> = built()
        .into_iter()
        .flat_map(|(start, names)| names.into_iter().map(move |name| format!("{start}{name}")))
        .collect();
    let is_said =
        |key: &str| built.contains(key) || files.iter().any(|file| file.literals.contains(key));
    let unused: Vec<&str> =
        messages(&super::language::ENGLISH).into_keys().filter(|key| !is_said(key)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

/// Keys a file asks for, with the placeholders it gives. Where a key is chosen by value, each
/// literal of the file that is written like a key counts.
fn asked_for(file: &SourceFile) -> Vec<(String, BTreeSet<String>)> {
    let mut asked = Vec::new();
    let mut chosen = false;
    let mut given_to_chosen = BTreeSet::new();
    for call in &file.calls {
        let given = call.given.as_ref().unwrap_or(&file.names);
        if call.keys.is_empty() {
            chosen = true;
            given_to_chosen.extend(given.iter().cloned());
        }
        asked.extend(call.keys.iter().map(|key| (key.clone(), given.clone())));
    }
    if chosen {
        let written = file.literals.iter().filter(|literal| {
            source::is_written_like_a_key(literal)
                && !NOT_KEYS.contains(&literal.as_str())
                && !file.calls.iter().any(|call| call.keys.contains(*literal))
        });
        asked.extend(written.map(|key| (key.clone(), given_to_chosen.clone())));
        for start in file.literals.iter().filter_map(|literal| source::built_from(literal)) {
            let known = built().into_iter().find(|(known, _)| *known == start);
            let (_, names) = known.unwrap_or_else(|| panic!("{start}… is not listed in `built`"));
            let key = |name: String| (format!("{start}{name}"), given_to_chosen.clone());
            asked.extend(names.into_iter().map(key));
        }
    }
    asked
}

#[test]
fn a_missing_sentence_shows_its_key() {
    assert_eq!(Words::english().say("no-such-sentence", &[]), "[no-such-sentence]");
}

#[test]
fn words_are_shared_between_threads() {
    let words = Words::for_languages(&["en-GB".into(), "de".into()]);
    let other = words.clone();
    let said = std::thread::spawn(move || other.duration(52.0)).join().unwrap();
    assert_eq!((said.as_str(), words.language()), ("52 min", "en"));
}

#[test]
fn a_language_nobody_translated_falls_back_to_english() {
    assert_eq!(Words::for_languages(&["ja-JP".into(), String::new()]).language(), "en");
    assert_eq!(Words::for_languages(&[]).language(), "en");
}

#[test]
fn placeholders_hold_no_invisible_marks() {
    let said = Words::english().say("duration-minutes", &[("minutes", Arg::from("ten"))]);
    assert_eq!(said, "ten min");
}
