//! Details of the parent's own entries. They are private to the device and never scored.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a parent is.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
#[serde(default)]
pub struct Wellbeing {
    /// Mood in a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mood: Option<ParentMood>,
    /// Confidence, 1 (low) to 5 (high).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// Self-care done.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub self_care: Vec<SelfCare>,
    /// Moments in which parent and baby felt close.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bonding: Vec<BondingMoment>,
    /// A memory to keep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
}

/// Mood in words.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ParentMood {
    /// Good.
    Good,
    /// Fine.
    Fine,
    /// Tired.
    Tired,
    /// Low.
    Low,
    /// Anxious.
    Anxious,
    /// "I feel hopeless": shows the urgent card at once.
    Hopeless,
    /// "I may hurt myself or my baby": shows the urgent card at once.
    MayHurt,
}

/// Things a parent does for themselves.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum SelfCare {
    /// Rest or sleep.
    Rest,
    /// Food and drink.
    FoodAndDrink,
    /// Moving, fresh air.
    Movement,
    /// Time with someone.
    Company,
    /// Time alone.
    TimeAlone,
    /// Asking for help.
    AskedForHelp,
    /// A baby massage class, or other parents.
    MetParents,
    /// Just breathing.
    Breathed,
    /// A talk with someone.
    Talked,
}

/// A moment in which parent and baby felt close.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum BondingMoment {
    /// They looked at each other.
    EyeContact,
    /// The baby smiled.
    Smile,
    /// A cuddle.
    Cuddle,
    /// Skin to skin.
    SkinToSkin,
    /// The baby knew the parent's voice.
    KnewMyVoice,
    /// The baby calmed with the parent.
    CalmedWithMe,
}
