//! The family screen as the phones draw it.

use serde::{Deserialize, Serialize};

use crate::model::{Caregiver, ChildProfile, EntryKind, Instant, Settings, Zone, ZoneChangeId};
use crate::screen::child_line::ChildLine;

/// The family and its settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct FamilyScreen {
    /// The instant it was made for.
    pub now: Instant,
    /// Children on the screens, in the order they were added.
    pub children: Vec<ChildCard>,
    /// Children taken off the screens.
    pub archived_children: Vec<ChildCard>,
    /// Caregivers on the screens, in the order they were added.
    pub caregivers: Vec<Caregiver>,
    /// Caregivers taken off the screens.
    pub archived_caregivers: Vec<Caregiver>,
    /// The settings.
    pub settings: Settings,
    /// The zone in force.
    pub zone: Zone,
    /// What the clocks show there minus UTC now, in seconds.
    pub offset_seconds: i32,
    /// The history of zones, newest first.
    pub zones: Vec<ZoneRow>,
    /// What the journal holds.
    pub holds: JournalHolds,
    /// Back-ups, newest first.
    pub back_ups: Vec<BackUpFile>,
    /// The newest back-up that passed its check: when it was taken.
    pub last_good_back_up: Option<Instant>,
    /// What to say when the daily back-up failed last; none when it did not, or was not due.
    pub back_up_problem: Option<String>,
}

/// A child with all the family said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ChildCard {
    /// Name and age.
    pub line: ChildLine,
    /// Name, dates, sex.
    pub profile: ChildProfile,
}

/// A change of zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ZoneRow {
    /// Which.
    pub id: ZoneChangeId,
    /// When it took effect. The earliest also covers all time before.
    pub from: Instant,
    /// The zone from then on.
    pub zone: Zone,
    /// Whether it is the one in force now.
    pub current: bool,
    /// Whether it lies ahead.
    pub ahead: bool,
}

/// What a journal holds, in counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct JournalHolds {
    /// All entries that were not removed.
    pub entries: u64,
    /// Those of each kind that has any, in the order of the kinds.
    pub kinds: Vec<KindCount>,
    /// When the first began.
    pub first: Option<Instant>,
    /// When the last began.
    pub last: Option<Instant>,
    /// Removed entries that could be restored.
    pub removed: u64,
}

/// How many entries there are of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct KindCount {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub entries: u64,
}

/// A back-up file beside the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct BackUpFile {
    /// Where it lies.
    pub path: String,
    /// When it was taken.
    pub taken_at: Instant,
    /// Whether it passed its check.
    pub good: bool,
}
