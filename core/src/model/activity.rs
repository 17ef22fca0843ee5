//! Details of activities, milestones and notes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something done with the baby.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Activity {
    /// What it was.
    pub what: ActivityKind,
}

/// Kinds of activity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum ActivityKind {
    /// Skin to skin.
    SkinToSkin,
    /// Carrying.
    Carrying,
    /// Tummy time.
    TummyTime,
    /// Bath.
    Bath,
    /// The bedtime routine.
    BedtimeRoutine,
    /// A class.
    Class,
    /// Play.
    Play,
    /// A walk.
    Walk,
    /// Awake and content, nothing in particular: what the paper diary has a row for.
    AwakeContent,
    /// A name of the family's own.
    Other {
        /// What the parent calls it.
        label: String,
    },
}

/// A first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Milestone {
    /// What happened, in the parent's words.
    pub title: String,
}

/// A note; its text is the entry's note.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
#[serde(default)]
pub struct Note {
    /// A heading, where the note has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
