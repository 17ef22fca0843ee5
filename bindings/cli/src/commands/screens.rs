//! Today, the timeline and the review.

use std::collections::HashMap;
use std::io::Write;

use tend::model::{
    CivilDate, EntryId, Instant, LONGEST_PAGE, ReviewQuery, TimelineCursor, TimelineQuery,
};
use tend::screen::timeline::{TimelineDay, TimelineEmpty, TimelinePage};

use super::desk::{Desk, Place};
use crate::args::{ReviewArgs, TimelineArgs, TodayArgs};
use crate::failure::Outcome;
use crate::print::timeline::Names;
use crate::print::{review as print_review, timeline as print_timeline, today as print_today};

/// `tend today`.
pub fn today(args: &TodayArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let child = desk.child_shown(args.child.as_deref())?;
    let screen = desk.journal.today(child)?;
    desk.answer(&screen, out, |paper| print_today::today(&screen, paper))?;
    desk.close()
}

/// `tend review`.
pub fn review(args: &ReviewArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let child = desk.child_shown(args.child.as_deref())?;
    let weeks = args.period.weeks.unwrap_or(1);
    let query = ReviewQuery { child, ending: args.period.ending, weeks };
    let screen = desk.journal.review(query)?;
    let now = desk.journal.now();
    desk.answer(&screen, out, |paper| print_review::review(&screen, now, paper))?;
    desk.close()
}

/// `tend timeline`.
pub fn timeline(args: &TimelineArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let names = |of: &[String]| of.iter().map(|name| desk.child(name)).collect::<Outcome<_>>();
    let caregivers = args.caregivers.iter().map(|name| desk.caregiver(name));
    let mut query = TimelineQuery {
        children: names(&args.children)?,
        kinds: args.kinds.clone(),
        caregivers: caregivers.collect::<Outcome<_>>()?,
        text: args.search.clone(),
        before: None,
        limit: args.limit,
    };
    let page = if args.period.weeks.is_some() || args.period.ending.is_some() {
        let last = match args.period.ending {
            Some(last) => last,
            None => desk.journal.journal_date()?,
        };
        let days = 7 * i64::from(args.period.weeks.unwrap_or(1));
        let end = desk.calendar.day(last).end;
        let end = if args.at.is_some() { end.min(just_after(desk.journal.now())) } else { end };
        query.before = Some(everything_before(end));
        whole_period(query, last.plus_days(1 - days), &desk)?
    } else {
        if args.at.is_some() {
            query.before = Some(everything_before(just_after(desk.journal.now())));
        }
        whole_days(query, &desk)?
    };
    desk.answer(&page, out, |paper| print_timeline::timeline(&page, &names_of(&desk), paper))?;
    desk.close()
}

const fn just_after(at: Instant) -> Instant {
    at.plus(1)
}

/// The place in the timeline behind which stands all that began before `at`.
fn everything_before(at: Instant) -> TimelineCursor {
    // No entry has an id before the nil one.
    TimelineCursor { start: at, entry: EntryId(Default::default()) }
}

/// Whole days as long as they fit into the rows asked for. The journal's pages are shorter where
/// much time lies between entries.
fn whole_days(mut query: TimelineQuery, desk: &Desk) -> Outcome<TimelinePage> {
    let rows = |days: &[TimelineDay]| days.iter().map(|day| day.rows.len()).sum::<usize>();
    let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let mut page = desk.journal.timeline(query.clone())?;
    while let Some(next) = page.next.filter(|_| rows(&page.days) < most) {
        query.before = Some(next);
        let more = desk.journal.timeline(query.clone())?;
        page.next = more.next;
        for day in more.days {
            if rows(&page.days) + day.rows.len() > most {
                page.next = Some(behind(&page).unwrap_or(next));
                return Ok(page);
            }
            page.days.push(day);
        }
    }
    Ok(page)
}

/// The place behind the last row of a page.
fn behind(page: &TimelinePage) -> Option<TimelineCursor> {
    let last = page.days.last()?.rows.last()?;
    Some(TimelineCursor { start: last.entry.span.start(), entry: last.entry.id })
}

/// All days from `first` on, page by page.
fn whole_period(mut query: TimelineQuery, first: CivilDate, desk: &Desk) -> Outcome<TimelinePage> {
    query.limit = LONGEST_PAGE;
    let mut page = desk.journal.timeline(query.clone())?;
    while let Some(next) = page.next {
        if page.days.last().is_some_and(|day| day.date < first) {
            break;
        }
        query.before = Some(next);
        let more = desk.journal.timeline(query.clone())?;
        page.next = more.next;
        page.days.extend(more.days);
    }
    page.days.retain(|day| day.date >= first);
    page.next = None;
    if page.days.is_empty() && page.empty == TimelineEmpty::HasRows {
        page.empty = TimelineEmpty::NothingMatches;
    }
    Ok(page)
}

/// Names for the rows; a child is named only where there are several.
fn names_of(desk: &Desk) -> Names {
    let children = desk.family.children.iter().chain(&desk.family.archived_children);
    let children: HashMap<_, _> =
        children.map(|card| (card.line.id, card.profile.name.clone())).collect();
    let caregivers = desk.family.caregivers.iter().chain(&desk.family.archived_caregivers);
    Names {
        children: if children.len() > 1 { children } else { HashMap::new() },
        caregivers: caregivers.map(|one| (one.id, one.profile.name.clone())).collect(),
    }
}
