//! The safety cards: when to call, and what to do when it is too much.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::packed::{Packed, packed};

pub(super) const TABLE: Packed = packed!("guide/cards/safety.csv");

/// A safety card. Its title and lines stand in `safety.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafetyCard {
    /// Its name, such as `fever`.
    pub id: String,
    /// Its lines in order.
    pub lines: Vec<SafetyLine>,
    /// Where they come from, each once.
    pub sources: Vec<String>,
}

/// One line of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafetyLine {
    /// Its name behind the card's: `young` of `fever`.
    pub id: String,
    /// How it is shown.
    pub part: SafetyPart,
}

/// How a line is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SafetyPart {
    /// The first thing to read.
    Lead,
    /// A sentence or two.
    Text,
    /// One of a list.
    Bullet,
}

#[derive(Deserialize)]
struct Row {
    card: String,
    line: String,
    part: SafetyPart,
    source: String,
}

static CARDS: LazyLock<Vec<SafetyCard>> = LazyLock::new(|| {
    let mut cards: Vec<SafetyCard> = Vec::new();
    for row in rows::<Row>(TABLE) {
        let line = SafetyLine { id: row.line, part: row.part };
        match cards.iter_mut().find(|card| card.id == row.card) {
            Some(card) => {
                card.lines.push(line);
                if !card.sources.contains(&row.source) {
                    card.sources.push(row.source);
                }
            }
            None => cards.push(SafetyCard {
                id: row.card,
                lines: vec![line],
                sources: vec![row.source],
            }),
        }
    }
    cards
});

/// All safety cards, the most urgent first.
#[must_use]
pub fn safety_cards() -> &'static [SafetyCard] {
    &CARDS
}
