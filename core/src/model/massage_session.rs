//! What a guided massage session is started with and told while it runs. The rules are in
//! [`crate::guide::session`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    BabyState, BodyArea, CaregiverId, ChildId, EntryId, Instant, MassageOutcome, Permission,
    RoutineId, SessionId,
};

/// The routines of the guide.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum RoutineName {
    /// Legs, tummy, chest, arms, face, back and a close.
    Full,
    /// A few strokes, 3 to 5 minutes.
    Short,
    /// Bath, massage, quiet time.
    Bedtime,
    /// Tummy strokes, for wind.
    Wind,
    /// Holding a limb until it softens.
    Relaxing,
    /// Strokes the family chose.
    Own,
}

/// One stroke of a family's own routine.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct OwnStep {
    /// The stroke by its key in the guide. One this version does not know is passed over.
    pub stroke: String,
    /// How long, in seconds.
    pub seconds: u32,
}

/// What a session is begun with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SessionStart {
    /// Which routine.
    pub routine: RoutineName,
    /// The strokes of [`RoutineName::Own`], in order; not read for the others.
    #[serde(default)]
    pub own: Vec<OwnStep>,
    /// The child's age in months, which chooses the default length.
    pub age_months: f64,
    /// Areas to leave out from the beginning, such as the tummy soon after a feed.
    #[serde(default)]
    pub leave_out: Vec<BodyArea>,
    /// The baby's state before, where it was noted.
    #[serde(default)]
    pub state_before: Option<BabyState>,
    /// The parent's calm before, 1 (not calm) to 5 (very calm).
    #[serde(default)]
    pub calm_before: Option<u8>,
    /// The oil used; an empty label means no oil.
    #[serde(default)]
    pub oil: Option<String>,
}

/// What happens in a session, or what is noted after it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum SessionEvent {
    /// The baby was asked.
    Asked {
        /// Its answer.
        answer: Permission,
    },
    /// On to the next step; after the last one the session ends.
    Next,
    /// Back to the step before.
    Back,
    /// A pause begins.
    Pause,
    /// The pause is over.
    Resume,
    /// Leave an area out from here on.
    SkipArea {
        /// Which.
        area: BodyArea,
    },
    /// A cue was seen.
    CueSeen {
        /// The cue by its key in the guide.
        cue: String,
    },
    /// The baby's state changed.
    StateSeen {
        /// To which.
        state: BabyState,
    },
    /// The session ends. After its end this corrects how it ended.
    Stop {
        /// How.
        outcome: MassageOutcome,
    },
    /// What is noted afterwards; what is left out stays as it is.
    Afterwards {
        /// The baby's state.
        state: Option<BabyState>,
        /// The parent's calm, 1 (not calm) to 5 (very calm).
        calm: Option<u8>,
        /// What I learned about my baby today.
        learned: Option<String>,
    },
}

/// Whether to start a massage, the mildest first. Advice; nothing is ever forbidden.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum StartAdvice {
    /// Fine to start.
    Fine,
    /// Wait a little.
    Wait,
    /// Not today.
    NotToday,
}

/// What to say to the parent during a session, the most urgent last. Advice; nothing is ever
/// forbidden.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum SessionAdvice {
    /// Nobody touched it for a long time.
    Forgotten,
    /// Slow down and look.
    SlowDown,
    /// The baby answered no.
    SaidNo,
    /// The baby sleeps: stop.
    LetSleep,
    /// Clear signs come together: stop and comfort.
    Comfort,
    /// The baby cries: stop and comfort.
    Crying,
}

/// A routine the family made of strokes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OwnRoutine {
    /// Its identity.
    pub id: RoutineId,
    /// What the family calls it; not empty.
    pub name: String,
    /// Its strokes in order.
    pub steps: Vec<OwnStep>,
}

/// A guided session as the journal keeps it: how it was begun and what happened since. Where it
/// stands follows from both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptSession {
    /// Its identity.
    pub id: SessionId,
    /// The child.
    pub child: ChildId,
    /// Who gives the massage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caregiver: Option<CaregiverId>,
    /// When it began.
    pub began: Instant,
    /// What it was begun with.
    pub start: SessionStart,
    /// What the family's own routine was called then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub routine_name: Option<String>,
    /// The massage it repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<EntryId>,
    /// The entry it became; none while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<EntryId>,
    /// What happened, oldest first.
    #[serde(skip)]
    pub events: Vec<KeptEvent>,
}

/// An event of a session with its moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptEvent {
    /// When.
    pub at: Instant,
    /// What.
    #[serde(flatten)]
    pub event: SessionEvent,
}
