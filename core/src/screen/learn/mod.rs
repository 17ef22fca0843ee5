//! Learn: what may be said about massage and closeness, how sure one can be, what is not known.

use serde::{Deserialize, Serialize};

use crate::guide::cards::{LearnCard, Strength, learn_cards};
use crate::words::Words;

/// The learn screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct LearnScreen {
    /// What the app is and is not.
    pub about: String,
    /// That research goes on; stands under every card.
    pub caution: String,
    /// The cards in order.
    pub cards: Vec<LearnPage>,
}

/// One learn card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct LearnPage {
    /// Its name, such as `slow-strokes`; the same in every language.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What may be said.
    pub says: String,
    /// How sure one can be, in a sentence.
    pub strength: String,
    /// What is not known.
    pub not_known: String,
    /// The studies, each with its year and size.
    pub sources: Vec<String>,
    /// Said in their place where no study was read.
    pub no_source: Option<String>,
}

/// The learn screen in the parent's language.
#[must_use]
pub fn snapshot(words: &Words) -> LearnScreen {
    LearnScreen {
        about: words.say("learn-about", &[]),
        caution: words.say("learn-caution", &[]),
        cards: learn_cards().iter().map(|card| page(card, words)).collect(),
    }
}

fn page(card: &LearnCard, words: &Words) -> LearnPage {
    let id = &card.id;
    let strength = match card.strength {
        Strength::Strong => "learn-strength-strong",
        Strength::Moderate => "learn-strength-moderate",
        Strength::Mixed => "learn-strength-mixed",
        Strength::Weak => "learn-strength-weak",
        Strength::VeryWeak => "learn-strength-very-weak",
        Strength::Habit => "learn-strength-habit",
        Strength::Advice => "learn-strength-advice",
        Strength::Accepted => "learn-strength-accepted",
    };
    let say = |key: String| words.say(&key, &[]);
    let sources: Vec<String> = match card.studies {
        0 => Vec::new(),
        _ => say(format!("learn-sources-{id}")).split("; ").map(str::to_owned).collect(),
    };
    LearnPage {
        id: id.clone(),
        title: say(format!("learn-title-{id}")),
        says: say(format!("learn-say-{id}")),
        strength: words.say(strength, &[]),
        not_known: say(format!("learn-unknown-{id}")),
        no_source: sources.is_empty().then(|| words.say("learn-no-source", &[])),
        sources,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_says_how_sure_it_is_and_what_is_not_known() {
        let screen = snapshot(&Words::english());
        let sleep = screen.cards.iter().find(|card| card.id == "sleep").unwrap();
        assert_eq!(sleep.says, "Some small studies found a little better sleep. Others did not.");
        assert_eq!(sleep.strength, "Studies do not agree.");
        assert!(sleep.not_known.starts_with("Parents knew who had the massage"));
        assert_eq!(sleep.sources[1], "Field 2016, 76 newborns");
        assert_eq!(sleep.no_source, None);
    }

    #[test]
    fn a_card_without_a_study_says_so() {
        let screen = snapshot(&Words::english());
        let silent: Vec<&str> = screen
            .cards
            .iter()
            .filter(|card| card.no_source.is_some())
            .map(|card| card.id.as_str())
            .collect();
        assert_eq!(silent, ["first-senses", "noticing"]);
    }

    #[test]
    fn every_language_names_the_studies_that_were_read() {
        for language in ["en", "de", "es"] {
            let screen = snapshot(&Words::for_languages(&[language.to_owned()]));
            for (page, card) in screen.cards.iter().zip(learn_cards()) {
                assert_eq!(page.sources.len(), card.studies, "{language}: {}", card.id);
            }
        }
    }

    #[test]
    fn the_learn_screen() {
        insta::assert_json_snapshot!(snapshot(&Words::english()));
    }

    #[test]
    fn no_sentence_of_a_card_is_missing() {
        for card in snapshot(&Words::english()).cards {
            let texts = [&card.title, &card.says, &card.strength, &card.not_known];
            assert!(texts.into_iter().all(|text| !text.starts_with('[')), "{card:?}");
        }
    }
}
