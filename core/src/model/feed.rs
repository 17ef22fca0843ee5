//! Details of a feed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Instant, Volume};

/// One feed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Feed {
    /// What kind of feed, with its own details.
    #[serde(flatten)]
    pub form: FeedForm,
}

/// The forms a feed takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum FeedForm {
    /// At the breast.
    Breast {
        /// Sides and pauses in order. Active time is the sum of the sides.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        segments: Vec<BreastSegment>,
    },
    /// From a bottle (or a cup).
    Bottle {
        /// What was in it.
        content: BottleContent,
        /// How much was offered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        offered: Option<Volume>,
        /// How much the baby took. Totals count this alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taken: Option<Volume>,
    },
    /// Solid food.
    Solids {
        /// What was eaten, one name each.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        foods: Vec<String>,
        /// How much.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<SolidAmount>,
        /// How the baby liked it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reaction: Option<FoodReaction>,
    },
    /// At the breast for comfort. It is no feed in the counts.
    Comfort {
        /// Sides and pauses in order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        segments: Vec<BreastSegment>,
    },
}

/// A stretch on one side, or a pause.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
pub struct BreastSegment {
    /// Side or pause.
    pub side: BreastSide,
    /// When it began.
    pub start: Instant,
    /// When it ended; open in the last segment of a running feed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Instant>,
}

/// A side, or none.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum BreastSide {
    /// Left.
    Left,
    /// Right.
    Right,
    /// A side nobody noted.
    Unknown,
    /// No side: a pause.
    Pause,
}

/// What a bottle held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum BottleContent {
    /// Breast milk.
    BreastMilk,
    /// Formula.
    Formula,
    /// Breast milk with fortifier.
    FortifiedBreastMilk,
    /// Both, with the amount taken of each where known.
    Mixed {
        /// Breast milk in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        breast_milk: Option<Volume>,
        /// Formula in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        formula: Option<Volume>,
    },
    /// Milk of a kind nobody noted.
    Milk,
    /// Anything else, such as water.
    Other {
        /// What the parent calls it.
        label: String,
    },
}

/// Unit of solid food.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum SolidUnit {
    /// Teaspoon.
    Teaspoon,
    /// Tablespoon.
    Tablespoon,
    /// Gram.
    G,
    /// Ounce of weight.
    Oz,
    /// Millilitre.
    Ml,
    /// Piece.
    Piece,
}

/// An amount of solid food as typed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct SolidAmount {
    /// The number; finite and not negative.
    pub amount: f64,
    /// Its unit.
    pub unit: SolidUnit,
}

/// How a baby took to a food.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum FoodReaction {
    /// Loved it.
    Loved,
    /// Liked it.
    Liked,
    /// Unsure.
    Unsure,
    /// Did not want it.
    Refused,
    /// Skin, tummy or breathing reacted: a note for the doctor.
    Unwell,
}
