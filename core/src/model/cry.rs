//! Details of crying, in the words of the paper diary (Barr 1988).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a parent may say about one bout of crying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Cry {
    /// How strong it was.
    #[serde(default)]
    pub strength: CryStrength,
    /// What the parent thinks it was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<CryReason>,
    /// What was tried, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<Soothing>,
    /// What helped; each also stands in `tried`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub helped: Vec<Soothing>,
    /// Whole minutes the baby was carried meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_minutes: Option<u32>,
    /// How the parent felt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_felt: Option<ParentFeeling>,
}

impl Default for Cry {
    fn default() -> Self {
        Self {
            strength: CryStrength::Cry,
            reason: None,
            tried: Vec::new(),
            helped: Vec::new(),
            carried_minutes: None,
            parent_felt: None,
        }
    }
}

/// Strength of crying, weakest first. Where two overlap, the stronger counts.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum CryStrength {
    /// Fussing: unhappy sounds on and off, not quite crying (Rome IV).
    Fuss,
    /// Crying.
    #[default]
    Cry,
    /// Crying that nothing soothes.
    Inconsolable,
}

/// What a parent supposes the crying was about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum CryReason {
    /// Hungry.
    Hungry,
    /// Tired.
    Tired,
    /// Too cold or too hot.
    ColdOrHot,
    /// Wants a cuddle.
    WantsCuddle,
    /// Wind or discomfort.
    WindOrDiscomfort,
    /// Too much going on.
    TooMuchGoingOn,
    /// A diaper.
    Diaper,
    /// Unwell.
    Unwell,
    /// No clear reason.
    NoClearReason,
}

/// A way to soothe.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum Soothing {
    /// Feeding.
    Feeding,
    /// A cuddle.
    Cuddling,
    /// Carrying and walking.
    Carrying,
    /// Rocking.
    Rocking,
    /// Singing or talking.
    Singing,
    /// White noise.
    WhiteNoise,
    /// A pacifier.
    Pacifier,
    /// Swaddling.
    Swaddling,
    /// Massage.
    Massage,
    /// Skin to skin.
    SkinToSkin,
    /// A bath.
    Bath,
    /// A fresh diaper.
    DiaperChange,
    /// Going outside, pram or car.
    Outing,
    /// A darker, quieter room.
    QuietRoom,
    /// Something else.
    Other {
        /// What the parent calls it.
        label: String,
    },
}

/// How the parent felt.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ParentFeeling {
    /// Calm.
    Calm,
    /// Coping.
    Coping,
    /// Worn out.
    WornOut,
    /// Worried.
    Worried,
    /// At the end of my strength.
    Overwhelmed,
}
