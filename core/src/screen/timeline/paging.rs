//! How many of the rows at hand stand on this page? Whole days, as far as that is possible.

use crate::calendar::Calendar;
use crate::model::{Entry, Instant, TimelineCursor, TimelineQuery};

/// A page covers at most this many days, three months: rare rows (a weight now and then) must not
/// make it read years of sleep and feeds for its totals.
const LONGEST_PAGE_DAYS: i64 = 92;

/// The rows of this page: those at hand, up to the last day that is there as a whole. A day that
/// alone has more rows than a page is split.
pub(super) fn page_of<'a>(
    rows: &'a [Entry],
    query: &TimelineQuery,
    calendar: &Calendar,
) -> &'a [Entry] {
    let rows = near(rows, calendar);
    let most = query.rows() as usize;
    let Some(behind) = rows.get(most) else { return rows };
    let split = calendar.day(calendar.day_of(behind.span.start()));
    let page = &rows[..most];
    // Rows are newest first: those of the split day are the last ones.
    let whole = page.partition_point(|entry| entry.span.start() >= split.end);
    if whole == 0 { page } else { &page[..whole] }
}

/// The rows that are not too far from the newest for one page; always the newest itself.
fn near<'a>(rows: &'a [Entry], calendar: &Calendar) -> &'a [Entry] {
    let Some(newest) = rows.first() else { return rows };
    let last = calendar.day_of(newest.span.start());
    let first = calendar.day(last.plus_days(1 - LONGEST_PAGE_DAYS));
    &rows[..rows.partition_point(|entry| entry.span.start() >= first.start)]
}

/// Where the next page begins: behind the last row of this one, if there is more.
pub(super) fn next(rows: &[Entry], page: &[Entry]) -> Option<TimelineCursor> {
    let last = page.last().filter(|_| page.len() < rows.len())?;
    Some(TimelineCursor { start: last.span.start(), entry: last.id })
}

/// The time from the first instant of the page's oldest day to the end of its newest, at most
/// three months; `None` without rows. The facts of [`TimelineInput`](super::TimelineInput) must
/// cover it.
#[must_use]
pub fn stretch(
    rows: &[Entry],
    query: &TimelineQuery,
    calendar: &Calendar,
) -> Option<(Instant, Instant)> {
    let page = page_of(rows, query, calendar);
    let day = |entry: &Entry| calendar.day(calendar.day_of(entry.span.start()));
    Some((day(page.last()?).start, day(page.first()?).end))
}
