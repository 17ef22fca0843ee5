//! What became of each concept and claim, and what is never said.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::*;
use crate::packed::Packed;

const CONCEPTS: &str = include_str!("../../../../tests/data/concepts.csv");
const CLAIMS: &str = include_str!("../../../../tests/data/evidence_claims.csv");
const CARDS_FTL: &str = include_str!("../../words/en/cards.ftl");
const SAFETY_FTL: &str = include_str!("../../words/en/safety.ftl");

/// What became of a concept: a feature (file and name in it), a card, or the reason for neither.
#[derive(Deserialize)]
struct Concept {
    id: String,
    claim: String,
    feature: String,
    card: String,
    not_shown: String,
}

#[derive(Deserialize)]
struct Claim {
    claim_id: String,
    ok_to_say: String,
    never_say: String,
}

impl Claim {
    fn may_be_said(&self) -> bool {
        !self.ok_to_say.starts_with("(say nothing")
    }
}

/// Cards that say a claim in other words than its table, and why.
const SAID_OTHERWISE: [(&str, &str); 2] = [
    ("help-at-night", "the table ends with \"that is normal\", which is a verdict"),
    ("noticing", "the table's words are read in grade 9"),
];

/// Words to avoid (domain notes 8.3). Each stands at the start of a word.
const AVOIDED: [&str; 17] = [
    "treat ",
    "treats ",
    "treated ",
    "treating ",
    "cure",
    "prevent",
    "relieve colic",
    "relieves colic",
    "boost",
    "detox",
    "toxin",
    "diagnos",
    "normal sleep",
    "abnormal",
    "your baby should",
    "lymph",
    "reflexology",
];

/// Figures that belong to claims of which nothing, or no number, may be said.
const FIGURES: [&str; 12] = [
    "1230 g",
    "1,230 g",
    "830 g",
    "1 million",
    "a million",
    "86 %",
    "86%",
    "87 %",
    "87%",
    "63 %",
    "30-40 %",
    "three times more",
];

fn concepts() -> Vec<Concept> {
    csv::Reader::from_reader(CONCEPTS.as_bytes()).into_deserialize().map(Result::unwrap).collect()
}

fn claims() -> Vec<Claim> {
    csv::Reader::from_reader(CLAIMS.as_bytes()).into_deserialize().map(Result::unwrap).collect()
}

/// The sentence of a key that stands on one line.
fn sentence<'a>(ftl: &'a str, key: &str) -> &'a str {
    let start = format!("{key} = ");
    ftl.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_else(|| panic!("no {key}"))
}

/// The card on the claim of a learn card or of the one safety card that is about a claim.
fn card_of(claim: &str) -> Option<String> {
    let found = learn_cards().iter().find(|card| card.claim == claim).map(|card| card.id.clone());
    found.or_else(|| (claim == "C23").then(|| "jaundice".to_owned()))
}

#[test]
fn every_row_of_every_table_can_be_read() {
    let rows = |table: Packed| table.text().trim_end().lines().count() - 1;
    assert_eq!(learn_cards().len(), rows(learn::TABLE));
    assert_eq!(
        safety_cards().iter().map(|card| card.lines.len()).sum::<usize>(),
        rows(safety::TABLE)
    );
    let countries = support_countries();
    let lines: usize = countries.iter().map(|country| support_lines(country).len()).sum();
    assert_eq!(lines, rows(support::TABLE));
}

#[test]
fn every_concept_became_a_feature_a_card_or_a_reason() {
    let concepts = concepts();
    let expected: Vec<String> = (1..=168).map(|n| format!("K{n:03}")).collect();
    assert_eq!(concepts.iter().map(|c| c.id.clone()).collect::<Vec<_>>(), expected);
    for concept in &concepts {
        let shown = !concept.feature.is_empty() || !concept.card.is_empty();
        assert_ne!(shown, !concept.not_shown.is_empty(), "{}: one of the two", concept.id);
    }
}

#[test]
fn every_feature_of_the_table_is_there() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for concept in concepts().iter().filter(|concept| !concept.feature.is_empty()) {
        let (file, name) = concept.feature.split_once('#').unwrap();
        let text = fs::read_to_string(source.join(file)).unwrap_or_default();
        assert!(text.contains(name), "{}: {}", concept.id, concept.feature);
    }
}

#[test]
fn every_card_of_the_table_is_there_and_none_is_left_over() {
    let known: BTreeSet<&str> = learn_cards()
        .iter()
        .map(|card| card.id.as_str())
        .chain(safety_cards().iter().map(|card| card.id.as_str()))
        .collect();
    let concepts = concepts();
    let used: BTreeSet<&str> =
        concepts.iter().map(|c| c.card.as_str()).filter(|card| !card.is_empty()).collect();
    assert!(used.is_subset(&known), "{:?}", used.difference(&known));
    let unused: Vec<&LearnCard> =
        learn_cards().iter().filter(|card| !used.contains(card.id.as_str())).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_claim_that_may_be_said_has_one_card_and_no_other_claim_has_any() {
    let claims = claims();
    for claim in &claims {
        assert_eq!(card_of(&claim.claim_id).is_some(), claim.may_be_said(), "{}", claim.claim_id);
    }
    // A concept never borrows a card to say what its own claim may not; K069, that research is
    // unfolding, stands under every card.
    for concept in concepts().iter().filter(|c| !c.card.is_empty() && c.id != "K069") {
        let claim = claims.iter().find(|claim| claim.claim_id == concept.claim);
        assert!(claim.is_some_and(Claim::may_be_said), "{}", concept.id);
    }
}

#[test]
fn cards_say_word_for_word_what_may_be_said() {
    let claims = claims();
    for card in learn_cards() {
        let says = sentence(CARDS_FTL, &format!("learn-say-{}", card.id));
        let claim = claims.iter().find(|claim| claim.claim_id == card.claim).unwrap();
        let otherwise = SAID_OTHERWISE.iter().any(|(id, _)| *id == card.id);
        assert_eq!(says == claim.ok_to_say, !otherwise, "{}", card.id);
    }
    let jaundice = sentence(SAFETY_FTL, "safety-line-jaundice-today");
    assert_eq!(jaundice, claims.iter().find(|claim| claim.claim_id == "C23").unwrap().ok_to_say);
}

#[test]
fn a_card_without_a_study_does_not_claim_one() {
    for card in learn_cards() {
        let unread = card.strength == Strength::Accepted;
        assert_eq!(card.studies == 0, unread, "{}", card.id);
    }
}

/// Every text that may reach a parent: the words files, and the tables of the guide.
fn content() -> Vec<(PathBuf, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![source.join("words"), source.join("guide")];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "ftl" || end == "csv") {
                let text = fs::read_to_string(&path).unwrap();
                let table = path.extension().is_some_and(|end| end == "csv");
                let text = if table { without_notes(&text) } else { text }.to_lowercase();
                // So that a phrase at the end of a line or before a comma is found, too.
                let plain = |c: char| if c.is_alphanumeric() || "%-".contains(c) { c } else { ' ' };
                let words: String = text.replace(',', "").chars().map(plain).collect();
                let words: Vec<&str> = words.split_whitespace().collect();
                found.push((path, format!(" {} ", words.join(" "))));
            }
        }
    }
    assert!(found.len() > 15, "the content is not where this test looks");
    found
}

/// A table without its column of notes, which no screen reads.
fn without_notes(table: &str) -> String {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(table.as_bytes());
    let headings = reader.headers().unwrap().clone();
    let shown = |row: csv::StringRecord| {
        let cells = headings.iter().zip(&row).filter(|(heading, _)| *heading != "note");
        cells.map(|(_, cell)| cell.to_owned()).collect::<Vec<_>>().join(" | ")
    };
    reader.records().map(|row| shown(row.unwrap())).collect::<Vec<_>>().join("\n")
}

fn assert_never_said(phrase: &str, content: &[(PathBuf, String)]) {
    for (path, text) in content {
        let wanted = format!(" {}", phrase.to_lowercase().replace(',', ""));
        assert!(!text.contains(&wanted), "{} says {phrase:?}", path.display());
    }
}

#[test]
fn no_word_to_avoid_stands_anywhere() {
    let content = content();
    for phrase in AVOIDED.into_iter().chain(FIGURES) {
        assert_never_said(phrase, &content);
    }
}

#[test]
fn nothing_that_is_never_said_stands_anywhere() {
    let content = content();
    let claims = claims();
    let never: Vec<&str> = claims
        .iter()
        .map(|claim| claim.never_say.trim_end_matches('.'))
        .filter(|never| !matches!(*never, "-" | "any" | "any number" | "86 % of mothers"))
        .collect();
    assert!(never.len() > 30, "{}", never.len());
    for phrase in never {
        assert_never_said(&phrase.replace('\'', " "), &content);
    }
}

#[test]
fn the_scan_would_find_what_it_looks_for() {
    let said = vec![(PathBuf::from("made-up.ftl"), " massage treats colic ".to_owned())];
    let found = std::panic::catch_unwind(|| assert_never_said("treats ", &said));
    assert!(found.is_err());
    assert_never_said("cure", &said);
}

#[test]
fn a_support_line_says_when_it_was_checked() {
    for country in support_countries() {
        for line in support_lines(country) {
            assert!(line.checked.to_string().starts_with("20") && !line.source.is_empty());
        }
    }
    assert!(support_lines("BR").is_empty());
}
