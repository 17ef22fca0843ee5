//! The family and its settings: who, which units, which zones, and what the journal holds.

mod screen;

pub use screen::*;

use crate::calendar::Calendar;
use crate::model::{Caregiver, Child, EntryKind, Instant, Settings, ZoneChange};
use crate::words::Words;

/// What the family screen is made from.
#[derive(Clone, Copy, Debug)]
pub struct FamilyInput<'a> {
    /// All children, in the order they were added.
    pub children: &'a [Child],
    /// All caregivers, in the order they were added.
    pub caregivers: &'a [Caregiver],
    /// The settings.
    pub settings: &'a Settings,
    /// The family's days and zones.
    pub calendar: &'a Calendar,
    /// The history of zones, in any order.
    pub zone_changes: &'a [ZoneChange],
    /// How many entries that were not removed there are of each kind that has any.
    pub kinds: &'a [(EntryKind, u64)],
    /// When the first entry began.
    pub first: Option<Instant>,
    /// When the last entry began.
    pub last: Option<Instant>,
    /// How many removed entries could be restored.
    pub removed: u64,
    /// The back-ups beside the journal, in any order.
    pub back_ups: &'a [BackUpFile],
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}
