//! Painting a diary in cells of five minutes, as on paper, and what lies under the paint.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CaregiverId, ChildId, EntryId, EntryKind, HOUR, Instant, MINUTE, Problem, Span};

/// A cell of the board in milliseconds: 5 minutes, the step of the paper diary (Barr 1988).
pub const PAINT_CELL: i64 = 5 * MINUTE;

/// No board and no painting is longer than this, in milliseconds: 24 hours.
pub const LONGEST_BOARD: i64 = 24 * HOUR;

/// What a cell can be painted with, in the order of the palette.
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
pub enum Paint {
    /// Asleep.
    Sleep,
    /// Awake and content. It tells a quiet hour from one nobody wrote down.
    AwakeContent,
    /// Fussing.
    Fuss,
    /// Crying.
    Cry,
    /// Crying that nothing soothes.
    Inconsolable,
    /// Feeding, in whatever form.
    Feed,
    /// A massage.
    Massage,
    /// Carried.
    Carried,
}

impl Paint {
    /// Every paint, in the order of the palette.
    pub const ALL: [Self; 8] = [
        Self::Sleep,
        Self::AwakeContent,
        Self::Fuss,
        Self::Cry,
        Self::Inconsolable,
        Self::Feed,
        Self::Massage,
        Self::Carried,
    ];

    /// The row of the diary it is painted in.
    #[must_use]
    pub const fn lane(self) -> PaintLane {
        match self {
            Self::Sleep | Self::AwakeContent | Self::Fuss | Self::Cry | Self::Inconsolable => {
                PaintLane::Baby
            }
            Self::Feed => PaintLane::Feed,
            Self::Massage => PaintLane::Massage,
            Self::Carried => PaintLane::Carried,
        }
    }
}

/// A row of the board. Paints of different rows lie side by side: a baby is carried and fusses.
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
pub enum PaintLane {
    /// How the baby was: asleep, content, fussing or crying, one at a time.
    Baby,
    /// Feeds.
    Feed,
    /// Massages.
    Massage,
    /// Carrying.
    Carried,
}

impl PaintLane {
    /// Every row, from the top of the board.
    pub const ALL: [Self; 4] = [Self::Baby, Self::Feed, Self::Massage, Self::Carried];
}

/// Which hours the board shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintQuery {
    /// The child.
    pub child: ChildId,
    /// Since when; 12 hours before its end when left out.
    pub from: Option<Instant>,
    /// Until when; when left out now, or 12 hours after `from` where that is earlier. A board
    /// ends [`LONGEST_BOARD`] after it begins at the latest, and never later than now.
    pub until: Option<Instant>,
}

/// A run of cells painted in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct PaintStroke {
    /// With what.
    pub paint: Paint,
    /// Where the first cell begins.
    pub start: Instant,
    /// Where the last cell ends.
    pub end: Instant,
}

/// What happens where the paint meets what is logged.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum PaintOver {
    /// Entries stay as they are, and the paint fills the gaps between them.
    #[default]
    Keep,
    /// The paint counts: entries that say something else are cut, or taken out.
    Replace,
}

/// Paint to be saved as entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Painting {
    /// For whom; each child gets the same paint.
    pub children: Vec<ChildId>,
    /// The strokes in order: in one row a later one covers an earlier one.
    pub strokes: Vec<PaintStroke>,
    /// What happens to entries underneath.
    #[serde(default)]
    pub over: PaintOver,
    /// Who was with the baby.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caregiver: Option<CaregiverId>,
}

/// What there is to know before a painting is saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintCheck {
    /// What must be mended first.
    pub problems: Vec<Problem>,
    /// Entries that say something else, oldest first; none when the paint fills empty cells only.
    pub conflicts: Vec<PaintConflict>,
}

/// An entry that lies where paint says something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PaintConflict {
    /// Its child.
    pub child: ChildId,
    /// Which entry.
    pub entry: EntryId,
    /// Its kind.
    pub kind: EntryKind,
    /// Its times.
    pub span: Span,
    /// Where the paint first meets it.
    pub start: Instant,
    /// Where the paint last meets it.
    pub end: Instant,
    /// How many minutes of it lie under the paint.
    pub minutes: f64,
    /// What becomes of it when it is replaced; when kept, nothing does.
    pub if_replaced: PaintEffect,
    /// What happens with [`PaintOver::Keep`], as a sentence.
    pub sentence_if_kept: String,
    /// What happens with [`PaintOver::Replace`], as a sentence.
    pub sentence_if_replaced: String,
}

/// What becomes of an entry under the paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum PaintEffect {
    /// It is made shorter.
    Cut,
    /// It becomes two or more, with the paint between.
    Split,
    /// It is taken out.
    TakenOut,
    /// Its timer ends where the paint begins.
    TimerEnds,
    /// A feed or a massage takes the times of the paint, so that no second one is counted.
    Stretched,
}
