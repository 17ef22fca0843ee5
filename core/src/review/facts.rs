//! What the review reads: one child's entries reduced to the columns that totals need.
//!
//! The store fills [`Facts`] from an index, without touching the details of an entry.

use crate::model::{CryStrength, EntryKind, HOUR, Instant, NoneMark};

/// How far before the first day facts must be read, in milliseconds: 4 days.
///
/// An interval lasts 48 h at most, and the sleep period it belongs to may have begun in
/// another interval before it.
pub const MARGIN_BEFORE: i64 = 96 * HOUR;

/// How far after the end of the last day facts must be read, in milliseconds: 3 days.
///
/// The last night reaches into the next morning, and its last sleep may go on until 48 h later.
pub const MARGIN_AFTER: i64 = 72 * HOUR;

/// The entries of one child that touch a stretch of time.
///
/// # Rules for whoever fills it
/// - Removed entries are left out.
/// - A moment and an entry whose end nobody knows have `end == start`: they count no minutes,
///   but the day counts as logged.
/// - A running timer has `end` at the earlier of now and 48 h after its start.
/// - Every column is sorted by `start`. [`Facts::sort`] does that; entries of equal start may
///   stand in any order.
/// - Everything is there that overlaps the time from [`MARGIN_BEFORE`] ahead of the first day
///   to [`MARGIN_AFTER`] behind the last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Sleep.
    pub sleeps: Vec<SleepFact>,
    /// Crying.
    pub cries: Vec<CryFact>,
    /// Feeds.
    pub feeds: Vec<FeedFact>,
    /// Massage sessions.
    pub massages: Vec<MassageFact>,
    /// Entries of all other kinds: they only tell which days are logged.
    pub others: Vec<OtherFact>,
    /// "None today" marks of this child, in any order.
    pub none_marks: Vec<NoneMark>,
}

/// A sleep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SleepFact {
    /// When it began.
    pub start: Instant,
    /// When it ended; equal to `start` where nobody knows.
    pub end: Instant,
    /// Minutes from lights out to asleep, where logged.
    pub onset_latency_minutes: Option<f64>,
}

/// Crying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CryFact {
    /// When it began.
    pub start: Instant,
    /// When it ended; equal to `start` where nobody knows.
    pub end: Instant,
    /// How strong it was.
    pub strength: CryStrength,
}

/// The form of a feed, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedFormName {
    /// At the breast.
    Breast,
    /// From a bottle or a cup.
    Bottle,
    /// Solid food.
    Solids,
    /// At the breast for comfort: no feed in the counts.
    Comfort,
}

/// A feed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FeedFact {
    /// When it began.
    pub start: Instant,
    /// When it ended; equal to `start` for a moment.
    pub end: Instant,
    /// Its form.
    pub form: FeedFormName,
    /// Milliseconds at the breast, pauses left out; 0 for other forms.
    pub active_milliseconds: i64,
    /// Millilitres taken from a bottle, converted from the unit as typed; 0 for other forms.
    pub taken_millilitres: f64,
}

/// A massage session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MassageFact {
    /// When it began.
    pub start: Instant,
    /// When it ended; equal to `start` for a moment.
    pub end: Instant,
    /// Milliseconds of massage, pauses left out.
    pub active_milliseconds: i64,
    /// Whether the baby said no: logged, but no session.
    pub said_no: bool,
}

/// An entry of a kind that has no measures here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherFact {
    /// Its kind.
    pub kind: EntryKind,
    /// When it began or happened.
    pub start: Instant,
    /// When it ended; equal to `start` for a moment.
    pub end: Instant,
}

impl Facts {
    /// Sorts every column by start.
    pub fn sort(&mut self) {
        self.sleeps.sort_by_key(|fact| fact.start);
        self.cries.sort_by_key(|fact| fact.start);
        self.feeds.sort_by_key(|fact| fact.start);
        self.massages.sort_by_key(|fact| fact.start);
        self.others.sort_by_key(|fact| fact.start);
    }
}
