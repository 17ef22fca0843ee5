//! A row: what it was, how long, and its signs.

use super::marks::{Covered, end_in_facts};
use super::page::TimelineRow;
use crate::calendar::JournalDay;
use crate::logging::active_milliseconds;
use crate::model::{Details, Entry, EntryKind, Instant, Span, minutes};
use crate::review::Outline;
use crate::screen::entry_line;
use crate::words::Words;

/// What rows of one child are made with.
pub(super) struct RowContext<'a> {
    pub covered: Option<&'a Covered>,
    pub outline: Option<&'a Outline>,
    pub now: Instant,
    pub words: &'a Words,
}

/// The row of an entry in a day.
pub(super) fn row(entry: &Entry, day: &JournalDay, context: &RowContext<'_>) -> TimelineRow {
    let &RowContext { covered, outline, now, words } = context;
    let (start, end) = (entry.span.start(), end_in_facts(&entry.span, now));
    let whole = match entry.span {
        Span::Interval { .. } | Span::Running { .. } => Some(end.since(start)),
        Span::Moment { .. } | Span::EndUnknown { .. } => None,
    };
    let active = whole
        .map(|_| active_milliseconds(&entry.details, &entry.span, now))
        .filter(|active| Some(*active) != whole);
    let began_before = start < day.start;
    let crosses_day_end = end > day.end;
    let in_day = end.min(day.end).since(start.max(day.start));
    let overlaps = covered.map(|covered| covered.overlaps(entry, now)).unwrap_or_default();
    let mut row = TimelineRow {
        title: entry_line::title(entry, outline.and_then(|outline| night(entry, outline)), words),
        detail: entry_line::detail(&entry.details, now, words),
        minutes: whole.map(minutes),
        active_minutes: active.map(minutes),
        minutes_in_day: (began_before || crosses_day_end).then(|| minutes(in_day)),
        running: entry.span.is_running(),
        end_unknown: matches!(entry.span, Span::EndUnknown { .. }),
        began_before,
        crosses_day_end,
        logged_twice: overlaps.same_kind,
        overlaps: overlaps.other_kinds,
        signs: None,
        entry: entry.clone(),
    };
    row.signs = signs(&row, words);
    row
}

/// Whether a sleep belongs to a night; `None` for other kinds and where no end is known.
fn night(entry: &Entry, outline: &Outline) -> Option<bool> {
    let Details::Sleep { .. } = entry.details else { return None };
    let start = entry.span.start();
    let begun = outline.periods.partition_point(|placed| placed.period.start <= start);
    let placed = outline.periods[..begun].last()?;
    (start < placed.period.end && !matches!(entry.span, Span::EndUnknown { .. }))
        .then_some(placed.night.is_some())
}

/// The signs of a row in words, most telling first.
fn signs(row: &TimelineRow, words: &Words) -> Option<String> {
    let plain = |shown: bool, key: &str| shown.then(|| words.say(key, &[]));
    let in_day = row.minutes_in_day.map(|minutes| words.duration(minutes)).unwrap_or_default();
    let kind = row.entry.details.kind();
    // Minutes of sleep and crying are a union; of other kinds each entry counts.
    let counted_once = matches!(kind, EntryKind::Sleep | EntryKind::Cry);
    let twice =
        if counted_once { "timeline-sign-counted-once" } else { "timeline-sign-two-entries" };
    let began = row
        .began_before
        .then(|| words.say("timeline-sign-began-before", &[("duration", (&in_day).into())]));
    let crosses = (row.crosses_day_end && !row.began_before)
        .then(|| words.say("timeline-sign-crosses", &[("duration", (&in_day).into())]));
    let others = row.overlaps.iter().map(|kind| words.kind(*kind)).reduce(|first, second| {
        words.say("timeline-listed", &[("first", first.into()), ("second", second.into())])
    });
    let others =
        others.map(|kinds| words.say("timeline-sign-overlaps", &[("kinds", kinds.into())]));
    let said = [
        plain(row.running, "timeline-sign-running"),
        plain(row.end_unknown, "timeline-sign-end-unknown"),
        began,
        crosses,
        plain(row.logged_twice, twice),
        others,
    ];
    said.into_iter().flatten().reduce(|first, second| {
        words.say("timeline-joined", &[("first", first.into()), ("second", second.into())])
    })
}
