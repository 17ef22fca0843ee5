//! Details of a sleep.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a parent may say about one sleep. Every field may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct Sleep {
    /// Where the baby slept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<SleepPlace>,
    /// How the sleep began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onset: Option<SleepOnset>,
    /// Sleep onset latency: whole minutes from being put down to asleep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onset_latency_minutes: Option<u32>,
    /// How the baby was when it fell asleep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mood_at_start: Option<Mood>,
    /// How the baby was when it woke.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mood_at_end: Option<Mood>,
    /// Who or what woke the baby.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub woken_by: Option<WokenBy>,
}

/// Where a baby slept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum SleepPlace {
    /// Cot or crib.
    Cot,
    /// Moses basket or bassinet.
    Bassinet,
    /// The parents' bed.
    ParentsBed,
    /// In someone's arms.
    Arms,
    /// Sling or carrier.
    Carrier,
    /// Pram or stroller.
    Pram,
    /// Car seat.
    Car,
    /// Swing or bouncer.
    Swing,
    /// Any other place.
    Other {
        /// What the parent calls it.
        label: String,
    },
}

/// How a sleep began.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum SleepOnset {
    /// On its own.
    Alone,
    /// While fed.
    Fed,
    /// Held in arms.
    Held,
    /// Carried about.
    Carried,
    /// In a pram, car or swing.
    InMotion,
}

/// How a baby seemed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// Content.
    Content,
    /// Neither content nor upset.
    Calm,
    /// Upset.
    Upset,
}

/// Who or what ended a sleep.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum WokenBy {
    /// The baby woke without a cause anyone saw.
    Itself,
    /// Hunger.
    Hunger,
    /// A noise.
    Noise,
    /// A diaper.
    Diaper,
    /// A parent or carer woke the baby.
    Caregiver,
    /// A brother or sister.
    Sibling,
    /// Something else.
    Other,
}
