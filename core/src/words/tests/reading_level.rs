//! How many years of school a sentence takes: Flesch-Kincaid over all a parent can read.
//!
//! Cards are read at night by tired people: grade 6 at most. All other pages: grade 8 at most
//! (domain notes 8.4). Labels are no sentences and have no grade.

use super::super::language::ENGLISH;
use super::super::{Arg, Words};
use super::{CARDS, messages, texts};

/// The grade for cards.
const CARD_GRADE: f64 = 6.0;

/// The grade for all other pages.
const PAGE_GRADE: f64 = 8.0;

/// The grade in which a text is read: 0.39 words for each sentence + 11.8 syllables for each word
/// - 15.59 (Kincaid and others 1975).
fn grade(text: &str) -> f64 {
    let ends = |word: &&str| word.trim_end_matches([')', '"']).ends_with(['.', '!', '?', ':', ';']);
    let sentences = text.split_whitespace().filter(ends).count().max(1);
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter(|word| word.chars().any(|c| c.is_ascii_alphanumeric()))
        .collect();
    let count = words.len().max(1) as f64;
    let syllables: usize = words.into_iter().map(syllables).sum();
    0.39 * count / sentences as f64 + 11.8 * syllables as f64 / count - 15.59
}

/// Syllables of a word, by its groups of vowels; a number is one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace("'s", "");
    let letters: Vec<char> = word.chars().filter(char::is_ascii_lowercase).collect();
    let word: String = letters.iter().collect();
    let vowel = |c: &char| "aeiouy".contains(*c);
    let starts = |at: usize| vowel(&letters[at]) && (at == 0 || !vowel(&letters[at - 1]));
    let groups = (0..letters.len()).filter(|&at| starts(at)).count();
    let ends = |all: &[&str]| all.iter().any(|end| word.ends_with(end));
    let silent = (ends(&["e"]) && !ends(&["le"]))
        || (ends(&["es"]) && !ends(&["ses", "xes", "zes", "ches", "shes", "ces", "ges"]))
        || (ends(&["ed"]) && !ends(&["ted", "ded"]));
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// What stands in a placeholder while its sentence is read.
fn sample(name: &str, number: u32) -> Arg<'static> {
    match name {
        "name" => "Mira".into(),
        "duration" | "ago" | "span" => "5 h 40 min".into(),
        "zone" => "Berlin".into(),
        "what" | "kind" | "measure" => "sleep".into(),
        _ => number.into(),
    }
}

/// Every sentence of a file in one and in several, with its key.
fn sentences(text: &'static str) -> Vec<(&'static str, String)> {
    let words = Words::english();
    let all = messages(&ENGLISH);
    let keys = all.iter().filter(|(key, _)| text.contains(&format!("\n{key} =")));
    let said = keys.flat_map(|(key, names)| {
        let words = words.clone();
        [1, 3].map(|number| {
            let args: Vec<(&str, Arg<'_>)> =
                names.iter().map(|name| (*name, sample(name, number))).collect();
            (*key, words.say(key, &args))
        })
    });
    said.filter(|(_, text)| text.ends_with(['.', '!', '?'])).collect()
}

#[test]
fn every_sentence_is_read_without_effort() {
    let mut hard = Vec::new();
    let mut read = 0;
    for (subject, text) in texts(&ENGLISH) {
        let most = if CARDS.contains(subject) { CARD_GRADE } else { PAGE_GRADE };
        for (key, said) in sentences(text) {
            let grade = grade(&said);
            read += 1;
            if grade > most {
                hard.push(format!("{subject}.ftl: {key} is read in grade {grade:.1}: {said}"));
            }
        }
    }
    assert!(read > 200, "only {read} sentences were read");
    assert!(hard.is_empty(), "\n{}", hard.join("\n"));
}

/// Texts of the notes, and the grade another program found.
#[test]
fn grades_agree_with_another_program() {
    let known = [
        (
            4.0,
            "This app is a diary. It does not check your baby's health and it is not medical \
             advice. If you are worried about your baby, call your doctor, nurse or midwife.",
        ),
        (
            1.7,
            "All babies cry. You have not done anything wrong. If it feels too much, put your \
             baby on their back in the cot, close the door and take a few minutes. Then go back \
             and check. Never shake a baby.",
        ),
        (
            1.5,
            "Many new parents feel low. It is not your fault and help works. If you feel low most \
             days for two weeks, tell your doctor, midwife or nurse.",
        ),
        (
            5.2,
            "On evenings with a massage the longest sleep was about 48 minutes longer (likely \
             range 22 to 74). This is a pattern in your diary. It does not show that massage was \
             the cause.",
        ),
    ];
    for (expected, text) in known {
        assert!((grade(text) - expected).abs() < 1.0, "{} is not {expected}: {text}", grade(text));
    }
}

#[test]
fn a_hard_sentence_is_found() {
    let hard = "Massage facilitates neurological maturation and emotional regulation.";
    assert!(grade(hard) > 12.0, "{}", grade(hard));
    assert!(grade("Put your baby down. Take a break.") < 2.0);
}
