//! A day of the timeline: its totals, its ribbon, its rows.

use super::marks::Covered;
use super::page::{TimelineDay, TimelineDayChild, TimelineRow};
use super::rows::{RowContext, row};
use super::{TimelineInput, marks};
use crate::calendar::JournalDay;
use crate::model::{ChildId, DayMeasures, Entry, EntryKind, NoneMark};
use crate::review::{Facts, Outline};
use crate::screen::ribbon::ribbon;
use crate::words::Words;

/// What is worked out once for a child and used for every day of the page.
struct ChildDays<'a> {
    child: ChildId,
    facts: &'a Facts,
    outline: Outline,
    covered: Covered,
    measures: Vec<DayMeasures>,
    running: Vec<&'a Entry>,
}

/// The days of a page, newest first. `page` holds its rows, newest first.
pub(super) fn days(page: &[Entry], input: &TimelineInput<'_>) -> Vec<TimelineDay> {
    let calendar = input.calendar;
    let mut dates: Vec<_> = page.iter().map(|e| calendar.day_of(e.span.start())).collect();
    dates.dedup();
    let days: Vec<JournalDay> = dates.into_iter().map(|date| calendar.day(date)).collect();
    let children = children(&days, input);
    let mut rest = page;
    days.iter()
        .enumerate()
        .map(|(index, day)| {
            let (here, older) =
                rest.split_at(rest.partition_point(|e| e.span.start() >= day.start));
            rest = older;
            let line = |entry: &Entry| row_of(entry, day, &children, input);
            TimelineDay {
                date: day.date,
                start: day.start,
                end: day.end,
                today: day.start <= input.now && input.now < day.end,
                children: children
                    .iter()
                    .filter_map(|child| child_day(child, index, day, input))
                    .collect(),
                rows: here.iter().map(line).collect(),
                carried_in: carried_in(older, day, input).into_iter().map(line).collect(),
            }
        })
        .collect()
}

/// The children of the facts in the family's order. `days` are newest first.
fn children<'a>(days: &[JournalDay], input: &TimelineInput<'a>) -> Vec<ChildDays<'a>> {
    let (Some(last), Some(first)) = (days.first(), days.last()) else { return Vec::new() };
    let oldest_first: Vec<JournalDay> = days.iter().rev().copied().collect();
    let known = input.children.iter().filter_map(|child| {
        input.facts.iter().find(|(id, _)| *id == child.id).map(|(id, facts)| (*id, facts))
    });
    known
        .map(|(child, facts)| {
            let outline = Outline::of(facts, input.calendar, first.date, last.date);
            let mut measures = outline.days(facts, input.calendar, &oldest_first);
            measures.reverse();
            let running = input.running.iter().filter(|entry| entry.child == Some(child)).collect();
            ChildDays { child, facts, covered: Covered::of(facts), outline, measures, running }
        })
        .collect()
}

fn row_of(
    entry: &Entry,
    day: &JournalDay,
    children: &[ChildDays<'_>],
    input: &TimelineInput<'_>,
) -> TimelineRow {
    let child = children.iter().find(|child| Some(child.child) == entry.child);
    let context = RowContext {
        covered: child.map(|child| &child.covered),
        outline: child.map(|child| &child.outline),
        now: input.now,
        words: input.words,
    };
    row(entry, day, &context)
}

/// Entries that began before the day and reach into it, newest first.
fn carried_in<'a>(
    older: &'a [Entry],
    day: &JournalDay,
    input: &TimelineInput<'a>,
) -> Vec<&'a Entry> {
    let all = older.iter().chain(input.carried_in);
    let mut found: Vec<&Entry> = all
        .filter(|entry| entry.span.start() < day.start)
        .filter(|entry| marks::end_in_facts(&entry.span, input.now) > day.start)
        .collect();
    found.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
    found.dedup_by_key(|entry| entry.id);
    found
}

fn child_day(
    child: &ChildDays<'_>,
    index: usize,
    day: &JournalDay,
    input: &TimelineInput<'_>,
) -> Option<TimelineDayChild> {
    let totals = child.measures.get(index)?.clone();
    let mut none_marks: Vec<EntryKind> = child
        .facts
        .none_marks
        .iter()
        .filter(|mark: &&NoneMark| mark.date == day.date)
        .map(|mark| mark.kind)
        .collect();
    none_marks.sort_unstable();
    none_marks.dedup();
    let others = child.facts.others.iter().any(|o| day.start <= o.start && o.start < day.end);
    let logged = totals.sleep.logged
        || totals.crying.logged
        || totals.feeding.logged
        || totals.massage.logged;
    if !logged && !others && none_marks.is_empty() {
        return None;
    }
    let bounds = (day.start, day.end);
    let TimelineInput { calendar, now, words, .. } = *input;
    Some(TimelineDayChild {
        child: child.child,
        line: totals_line(&totals, day.start <= now && now < day.end, words),
        ribbon: ribbon(bounds, child.facts, &child.outline, &child.running, calendar, now),
        totals,
        none_marks,
    })
}

/// The day's totals in a line; none when there is nothing to add up.
fn totals_line(totals: &DayMeasures, today: bool, words: &Words) -> Option<String> {
    let long = |minutes: f64, key: &str| {
        (minutes > 0.0).then(|| words.say(key, &[("duration", words.duration(minutes).into())]))
    };
    let (feeds, massage) = (totals.feeding.feeds, &totals.massage);
    let said = [
        long(totals.sleep.total_minutes, "timeline-total-asleep"),
        (feeds > 0).then(|| words.say("timeline-total-feeds", &[("feeds", feeds.into())])),
        long(totals.crying.total_minutes(), "timeline-total-crying"),
        long(massage.minutes, "timeline-total-massage").or_else(|| {
            let sessions = massage.sessions;
            (sessions > 0)
                .then(|| words.say("timeline-total-sessions", &[("sessions", sessions.into())]))
        }),
    ];
    let line = said.into_iter().flatten().reduce(|first, second| {
        words.say("timeline-listed", &[("first", first.into()), ("second", second.into())])
    })?;
    Some(if today { words.say("timeline-today-so-far", &[("totals", line.into())]) } else { line })
}
