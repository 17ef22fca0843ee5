//! The timeline as the phones draw it.

use serde::{Deserialize, Serialize};

use crate::model::{ChildId, CivilDate, DayMeasures, Entry, EntryKind, Instant, TimelineCursor};
use crate::screen::ribbon::Ribbon;

/// A page of the timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct TimelinePage {
    /// The instant it was made for.
    pub now: Instant,
    /// Journal days with at least one row, newest first, at most three months of them. A day is
    /// never split over two pages unless it alone has more rows than a page.
    pub days: Vec<TimelineDay>,
    /// Where the next page begins; none on the last page.
    pub next: Option<TimelineCursor>,
    /// What to say where there are no rows.
    pub empty: TimelineEmpty,
}

/// Whether there is anything to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum TimelineEmpty {
    /// There are rows.
    HasRows,
    /// Nothing was ever logged.
    NothingLogged,
    /// Nothing passes the filters.
    NothingMatches,
    /// There is nothing older than the cursor.
    NothingOlder,
}

/// A journal day of the timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct TimelineDay {
    /// The date it begins on.
    pub date: CivilDate,
    /// Its first instant.
    pub start: Instant,
    /// The first instant of the next day.
    pub end: Instant,
    /// Whether it goes on now.
    pub today: bool,
    /// Totals and ribbon of each child shown, in the family's order; those without anything
    /// logged that day left out.
    pub children: Vec<TimelineDayChild>,
    /// Entries that began on this day, newest first.
    pub rows: Vec<TimelineRow>,
    /// Entries that began before and reach into this day, newest first. They are rows of the day
    /// of their start too.
    pub carried_in: Vec<TimelineRow>,
}

/// A child's day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct TimelineDayChild {
    /// The child.
    pub child: ChildId,
    /// What was logged that day, whatever the filters.
    pub totals: DayMeasures,
    /// The same in a line, such as "14 h 37 min asleep, 8 feeds, 1 h 21 min crying"; none when
    /// there is nothing to add up.
    pub line: Option<String>,
    /// Kinds of which the parent said that there were none that day, in the order of the kinds.
    pub none_marks: Vec<EntryKind>,
    /// The day as a strip.
    pub ribbon: Ribbon,
}

/// A row of the timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct TimelineRow {
    /// The entry.
    pub entry: Entry,
    /// What it was, such as "Night sleep" or "Breast".
    pub title: String,
    /// One detail, such as "right 12 min, left 11 min".
    pub detail: Option<String>,
    /// Minutes from start to end, or to now while it runs; none for moments and unknown ends.
    pub minutes: Option<f64>,
    /// The same without pauses, where that differs.
    pub active_minutes: Option<f64>,
    /// Minutes of it in the day it stands in, where it is longer than that.
    pub minutes_in_day: Option<f64>,
    /// Whether it runs now.
    pub running: bool,
    /// Whether it ended and nobody knows when.
    pub end_unknown: bool,
    /// Whether it began before the day it stands in.
    pub began_before: bool,
    /// Whether it goes on after the end of the day it stands in.
    pub crosses_day_end: bool,
    /// Whether another entry of its child and kind covers part of it.
    pub logged_twice: bool,
    /// Other kinds logged for its child in the same minutes, in the order of the kinds.
    pub overlaps: Vec<EntryKind>,
    /// The signs above in words, such as "logged twice, counted once"; none without signs.
    pub signs: Option<String>,
}
