//! Safety: when to call and whom. One tap from every screen; the same for every family.
//!
//! The snapshot takes no entry, so that nothing a family logged can ever change it.

use serde::{Deserialize, Serialize};

use crate::guide::cards::{
    SafetyCard, SafetyPart, SupportHours, SupportLine, SupportPurpose, safety_cards,
    support_countries, support_lines,
};
use crate::model::CivilDate;
use crate::words::Words;

/// The safety screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SafetyScreen {
    /// What these cards are.
    pub about: String,
    /// The cards, the most urgent first.
    pub cards: Vec<SafetyPage>,
    /// The heading above the sources of a card.
    pub sources_heading: String,
    /// Whom to call.
    pub support: Support,
    /// The countries with a number to call, as two letters (ISO 3166-1), in the order of the
    /// alphabet: a parent may choose another than the phone's.
    pub countries: Vec<String>,
}

/// One safety card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SafetyPage {
    /// Its name, such as `fever`; the same in every language.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its lines in order.
    pub lines: Vec<SafetyText>,
    /// Where they come from.
    pub sources: Vec<String>,
}

/// One line of a safety card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SafetyText {
    /// How it is shown.
    pub style: SafetyStyle,
    /// The line.
    pub words: String,
}

/// How a line is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum SafetyStyle {
    /// The first thing to read.
    Lead,
    /// A sentence or two.
    Text,
    /// One of a list.
    Bullet,
}

/// Whom to call in a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Support {
    /// The lines, the most urgent first; none where nobody has checked a number.
    pub lines: Vec<SupportNumber>,
    /// Said where there is none.
    pub elsewhere: Option<String>,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SupportNumber {
    /// What it is for.
    pub purpose: String,
    /// What it calls itself.
    pub name: String,
    /// The number to dial.
    pub number: String,
    /// When someone answers, where that is known.
    pub hours: Option<String>,
    /// Where the number was read.
    pub source: String,
    /// The day on which it was read there.
    pub checked: CivilDate,
}

/// The safety screen for a country, as two letters (ISO 3166-1) of the phone's region.
#[must_use]
pub fn snapshot(country: Option<&str>, words: &Words) -> SafetyScreen {
    SafetyScreen {
        about: words.say("safety-about", &[]),
        cards: safety_cards().iter().map(|card| page(card, words)).collect(),
        sources_heading: words.say("safety-sources", &[]),
        support: support(country, words),
        countries: support_countries().into_iter().map(str::to_owned).collect(),
    }
}

/// The card of that name, such as `cannot-cope`.
#[must_use]
pub fn safety_page(id: &str, words: &Words) -> Option<SafetyPage> {
    safety_cards().iter().find(|card| card.id == id).map(|card| page(card, words))
}

/// Whom to call in a country.
#[must_use]
pub fn support(country: Option<&str>, words: &Words) -> Support {
    let found = country.map(support_lines).unwrap_or_default();
    let lines: Vec<SupportNumber> = found.into_iter().map(|line| number(line, words)).collect();
    let elsewhere = lines.is_empty().then(|| words.say("support-elsewhere", &[]));
    Support { lines, elsewhere }
}

fn page(card: &SafetyCard, words: &Words) -> SafetyPage {
    let id = &card.id;
    let say = |key: String| words.say(&key, &[]);
    let lines = card.lines.iter().map(|line| {
        let style = match line.part {
            SafetyPart::Lead => SafetyStyle::Lead,
            SafetyPart::Text => SafetyStyle::Text,
            SafetyPart::Bullet => SafetyStyle::Bullet,
        };
        let name = format!("{id}-{}", line.id);
        SafetyText { style, words: say(format!("safety-line-{name}")) }
    });
    SafetyPage {
        id: id.clone(),
        title: say(format!("safety-title-{id}")),
        lines: lines.collect(),
        sources: card.sources.clone(),
    }
}

fn number(line: &SupportLine, words: &Words) -> SupportNumber {
    let purpose = match line.purpose {
        SupportPurpose::Emergency => "support-emergency",
        SupportPurpose::Urgent => "support-urgent",
        SupportPurpose::Crisis => "support-crisis",
        SupportPurpose::Talk => "support-talk",
    };
    let hours = |hours| match hours {
        SupportHours::Always => "support-hours-always",
        SupportHours::MondayToSaturday => "support-hours-monday-to-saturday",
    };
    SupportNumber {
        purpose: words.say(purpose, &[]),
        name: line.name.clone(),
        number: line.number.clone(),
        hours: line.hours.map(|when| words.say(hours(when), &[])),
        source: line.source.clone(),
        checked: line.checked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_card_of_the_list_is_there_with_all_its_lines() {
        let screen = snapshot(None, &Words::english());
        let ids: Vec<&str> = screen.cards.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "emergency",
                "fever",
                "breathing",
                "crying",
                "feeding-and-diapers",
                "jaundice",
                "safe-sleep",
                "cannot-cope"
            ]
        );
        for card in &screen.cards {
            assert!(!card.title.starts_with('[') && !card.sources.is_empty(), "{card:?}");
            assert!(card.lines.iter().all(|line| !line.words.starts_with('[')), "{card:?}");
        }
    }

    #[test]
    fn the_safety_screen_in_britain() {
        insta::assert_json_snapshot!(snapshot(Some("GB"), &Words::english()));
    }

    #[test]
    fn an_emergency_is_a_list_and_not_a_paragraph() {
        let card = safety_page("emergency", &Words::english()).unwrap();
        assert_eq!(card.lines[0].style, SafetyStyle::Lead);
        assert!(card.lines[1..].iter().all(|line| line.style == SafetyStyle::Bullet));
        assert_eq!(safety_page("no-such-card", &Words::english()), None);
    }

    #[test]
    fn staying_close_never_stands_without_stepping_away() {
        let card = safety_page("cannot-cope", &Words::english()).unwrap();
        let all: String = card.lines.into_iter().map(|line| line.words).collect();
        assert!(all.contains("It is OK to step away") && all.contains("Never shake a baby"));
    }

    #[test]
    fn every_country_that_can_be_chosen_says_first_whom_to_call_when_life_is_in_danger() {
        let words = Words::english();
        let screen = snapshot(None, &words);
        assert_eq!(screen.countries.len(), 34);
        for country in screen.countries {
            let first = support(Some(&country), &words).lines.remove(0);
            assert_eq!(first.purpose, words.say("support-emergency", &[]), "{country}");
        }
    }

    #[test]
    fn a_country_has_its_own_numbers_and_no_other() {
        let words = Words::english();
        let numbers = |country: &str| {
            let lines = support(Some(country), &words).lines;
            lines.into_iter().map(|line| line.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers("gb"), ["999", "111"]);
        assert_eq!(numbers("AU"), ["000", "1300 726 306"]);
        assert_eq!(numbers("US")[0], "911");
        assert_eq!(numbers("DE"), ["112"]);
        let unknown = support(Some("BR"), &words);
        assert!(unknown.lines.is_empty() && unknown.elsewhere.is_some());
    }
}
