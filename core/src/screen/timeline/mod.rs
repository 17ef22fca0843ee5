//! The timeline: entries by journal day, newest first.

mod days;
mod marks;
mod page;
mod paging;
mod rows;
#[cfg(test)]
mod tests;

pub use page::*;
pub use paging::stretch;

use crate::calendar::Calendar;
use crate::model::{Caregiver, Child, ChildId, Entry, Instant, TimelineQuery};
use crate::review::Facts;
use crate::words::Words;

/// What a page of the timeline is made from.
#[derive(Clone, Copy, Debug)]
pub struct TimelineInput<'a> {
    /// What was asked for.
    pub query: &'a TimelineQuery,
    /// The entries that pass the query, removed ones left out, ordered by `(start, id)` from
    /// great to small: at most [`TimelineQuery::rows`] + 1, so that the page knows whether there
    /// is more.
    pub rows: &'a [Entry],
    /// Facts of each child whose days are shown (those of the query, or all that are not archived
    /// when it names none), for the stretch that [`stretch`] gives for these rows, with
    /// [`MARGIN_BEFORE`](crate::review::MARGIN_BEFORE) and
    /// [`MARGIN_AFTER`](crate::review::MARGIN_AFTER) around it. Not filtered by the query: a day's
    /// totals are the day's.
    pub facts: &'a [(ChildId, Facts)],
    /// Entries that pass the query's filters (its cursor and limit aside), began before a day of
    /// the page and reach into it: those that began in the 48 h before the stretch's start and
    /// end after it, or run. In any order.
    pub carried_in: &'a [Entry],
    /// Every running timer of every child, in any order.
    pub running: &'a [Entry],
    /// Whether the journal has any entry that was not removed.
    pub journal_has_entries: bool,
    /// All children.
    pub children: &'a [Child],
    /// All caregivers.
    pub caregivers: &'a [Caregiver],
    /// The family's days and zones.
    pub calendar: &'a Calendar,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// A page of the timeline.
#[must_use]
pub fn snapshot(input: &TimelineInput<'_>) -> TimelinePage {
    let page = paging::page_of(input.rows, input.query, input.calendar);
    TimelinePage {
        now: input.now,
        days: days::days(page, input),
        next: paging::next(input.rows, page),
        empty: empty(input),
    }
}

fn empty(input: &TimelineInput<'_>) -> TimelineEmpty {
    if !input.rows.is_empty() {
        TimelineEmpty::HasRows
    } else if !input.journal_has_entries {
        TimelineEmpty::NothingLogged
    } else if input.query.before.is_some() {
        TimelineEmpty::NothingOlder
    } else {
        TimelineEmpty::NothingMatches
    }
}
