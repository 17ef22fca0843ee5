//! Details of a massage session.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CaregiverId, Instant};

/// One massage session. Every field may be left out: any length counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct Massage {
    /// Stretches of massage and pauses in order. Active time is the sum of the stretches;
    /// without any it is the whole interval.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<MassageSegment>,
    /// Areas that were massaged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<BodyArea>,
    /// Strokes done, by their name in the guide.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strokes: Vec<String>,
    /// The baby's state before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_before: Option<BabyState>,
    /// The baby's state after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_after: Option<BabyState>,
    /// Whether the baby was asked, and what it answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission: Option<Permission>,
    /// Cues seen, with their minute.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cues: Vec<CueSeen>,
    /// How it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<MassageOutcome>,
    /// Whether the parent talked or sang.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<bool>,
    /// Whether there was eye contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eye_contact: Option<bool>,
    /// Whether it was skin to skin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skin_to_skin: Option<bool>,
    /// The oil used; an empty label means no oil.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oil: Option<String>,
    /// The parent's calm before, 1 (not calm) to 5 (very calm).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calm_before: Option<u8>,
    /// The parent's calm after, 1 (not calm) to 5 (very calm).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calm_after: Option<u8>,
    /// Whether it was part of the bedtime routine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bedtime_routine: Option<bool>,
    /// Who else joined in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<CaregiverId>,
    /// What I learned about my baby today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learned: Option<String>,
}

/// A stretch of massage, or a pause.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
pub struct MassageSegment {
    /// Massage or pause.
    pub activity: MassageActivity,
    /// The area, where one was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<BodyArea>,
    /// When it began.
    pub start: Instant,
    /// When it ended; open in the last segment of a running session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Instant>,
}

/// What a segment of a session holds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum MassageActivity {
    /// Massage.
    Massage,
    /// A pause.
    Pause,
}

/// Areas in the usual order of a full massage (IAIM parent handouts 2013).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum BodyArea {
    /// Legs and feet.
    Legs,
    /// Tummy.
    Tummy,
    /// Chest.
    Chest,
    /// Arms and hands.
    Arms,
    /// Face.
    Face,
    /// Back.
    Back,
}

/// The six states of a baby (Brazelton).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum BabyState {
    /// Deep sleep.
    DeepSleep,
    /// Light, active sleep.
    LightSleep,
    /// Drowsy.
    Drowsy,
    /// Quiet alert: the best time to start.
    QuietAlert,
    /// Active alert, may fuss.
    ActiveAlert,
    /// Crying.
    Crying,
}

/// Whether permission was asked, and the baby's answer.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Not asked.
    NotAsked,
    /// Asked; the baby said yes.
    Yes,
    /// Asked; the baby said no.
    No,
    /// Asked; the answer was not clear.
    Unclear,
}

/// A cue and when it was seen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct CueSeen {
    /// The cue by its name in the guide.
    pub cue: String,
    /// Whole minutes since the session began.
    pub minute: u32,
}

/// How a session ended. Each is a good ending.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum MassageOutcome {
    /// The whole routine.
    Full,
    /// A short one.
    Short,
    /// The baby had enough.
    StoppedByBaby,
    /// The baby said no before it began.
    BabySaidNo,
    /// Something came between.
    Interrupted,
}
