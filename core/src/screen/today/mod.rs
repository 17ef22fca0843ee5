//! Today: the moment, the last 24 hours and what a thumb can do next. Not the calendar day:
//! at 3 a.m. that would be empty.

mod screen;

pub use screen::*;

use crate::calendar::Calendar;
use crate::model::{Child, Entry, Instant, Settings, Undoable};
use crate::review::Facts;
use crate::words::Words;

/// What the Today screen is made from. Removed entries are in none of the lists.
#[derive(Clone, Copy, Debug)]
pub struct TodayInput<'a> {
    /// The child looked at.
    pub child: &'a Child,
    /// All children; archived ones are left out of the snapshot.
    pub children: &'a [Child],
    /// The family's days and zones.
    pub calendar: &'a Calendar,
    /// The family's units.
    pub settings: &'a Settings,
    /// Now.
    pub now: Instant,
    /// Facts of the child that overlap the time from `now` − 24 h −
    /// [`MARGIN_BEFORE`](crate::review::MARGIN_BEFORE) to `now`, with `now` as the end of timers.
    pub facts: &'a Facts,
    /// Every running timer of every child, in any order.
    pub running: &'a [Entry],
    /// Of this child: the latest entry of each kind that began by `now`, and the sleep with the
    /// latest known end, in any order. Empty only when nothing was ever logged.
    pub last: &'a [Entry],
    /// Of this child: the newest 200 or so entries of any kind that began by `now`, newest first.
    /// For defaults, the last breast side and the care this family logs most.
    pub recent: &'a [Entry],
    /// Of this child: diapers that began after `now` − 24 h and by `now`.
    pub diapers: &'a [Entry],
    /// Of this child: the newest 50 or so doses that were given by `now`, newest first.
    pub medicines: &'a [Entry],
    /// What an undo would take back.
    pub undoable: Option<&'a Undoable>,
    /// The parent's language.
    pub words: &'a Words,
}
