//! The learn cards: one for each claim that may be said.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::packed::{Packed, packed};

pub(super) const TABLE: Packed = packed!("guide/cards/learn.csv");

/// A learn card. Its title, what it says and what is not known stand in `cards.ftl` under its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnCard {
    /// Its name, such as `slow-strokes`.
    pub id: String,
    /// The claim it is about in the notes on evidence, such as `C02`.
    pub claim: String,
    /// How sure one can be.
    pub strength: Strength,
    /// How many studies were read for it. Each stands in `cards.ftl` with its year and size.
    pub studies: usize,
}

/// How sure one can be of what a card says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Many studies agree.
    Strong,
    /// Some sound studies point this way.
    Moderate,
    /// Studies disagree.
    Mixed,
    /// A few small studies.
    Weak,
    /// Few and weak studies.
    VeryWeak,
    /// A custom of classes and trials.
    Habit,
    /// What health services advise.
    Advice,
    /// Accepted by experts; no study was read for it.
    Accepted,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    claim: String,
    strength: Strength,
    studies: usize,
}

static CARDS: LazyLock<Vec<LearnCard>> = LazyLock::new(|| {
    let card = |row: Row| LearnCard {
        id: row.id,
        claim: row.claim,
        strength: row.strength,
        studies: row.studies,
    };
    rows::<Row>(TABLE).into_iter().map(card).collect()
});

/// All learn cards, in the order they are shown.
#[must_use]
pub fn learn_cards() -> &'static [LearnCard] {
    &CARDS
}
