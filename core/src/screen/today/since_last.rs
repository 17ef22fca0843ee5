//! How long ago was the last one of each kind?

use super::{SinceLast, TodayInput};
use crate::logging::last_side;
use crate::model::{BreastSide, Details, Entry, EntryKind, Feed, Instant, Span, minutes};
use crate::words::Words;

/// From this many minutes on, days are said instead of hours: 48 h.
const DAYS_FROM_MINUTES: f64 = 48.0 * 60.0;

/// The last entry of each kind, in the order of the kinds.
#[must_use]
pub(super) fn since_last(input: &TodayInput<'_>) -> Vec<SinceLast> {
    EntryKind::ALL
        .into_iter()
        .filter_map(|kind| latest(input.last, kind))
        .map(|entry| since(entry, input.now, input.words))
        .collect()
}

/// The newest entry of a kind; a timer before what began later and is over.
pub(super) fn latest(entries: &[Entry], kind: EntryKind) -> Option<&Entry> {
    entries
        .iter()
        .filter(|entry| entry.details.kind() == kind)
        .max_by_key(|entry| (entry.span.is_running(), entry.span.start(), entry.id))
}

/// Minutes from `at` to `now`; 0 when `at` lies in the future.
pub(super) fn minutes_since(at: Instant, now: Instant) -> f64 {
    minutes(now.since(at).max(0))
}

fn since(entry: &Entry, now: Instant, words: &Words) -> SinceLast {
    let start = entry.span.start();
    let end = match entry.span {
        Span::Moment { start } => Some(start),
        span => span.end(),
    };
    let minutes_since_start = minutes_since(start, now);
    let minutes_since_end = end.map(|end| minutes_since(end, now));
    SinceLast {
        kind: entry.details.kind(),
        entry: entry.id,
        details: entry.details.clone(),
        start,
        end: entry.span.end(),
        running: entry.span.is_running(),
        end_unknown: matches!(entry.span, Span::EndUnknown { .. }),
        minutes_since_start,
        minutes_since_end,
        line: line(entry, minutes_since_start, minutes_since_end, words),
    }
}

fn line(entry: &Entry, from_start: f64, from_end: Option<f64>, words: &Words) -> String {
    if entry.span.is_running() {
        return words
            .say("today-since-running", &[("duration", words.duration(from_start).into())]);
    }
    match (&entry.details, from_end) {
        (Details::Sleep { .. }, Some(end)) => {
            words.say("today-since-woke", &[("ago", ago(end, words).into())])
        }
        (Details::Sleep { .. }, None) => {
            words.say("today-since-fell-asleep", &[("ago", ago(from_start, words).into())])
        }
        (Details::Feed { feed }, _) => feed_line(feed, from_start, words),
        (_, from_end) => ago(from_end.unwrap_or(from_start), words),
    }
}

/// Feeds count from their start, as families and clinicians do.
fn feed_line(feed: &Feed, from_start: f64, words: &Words) -> String {
    let ago = ago(from_start, words);
    match last_side(feed).and_then(|side| side_word(side, words)) {
        Some(side) => words.say("today-since-side", &[("ago", ago.into()), ("side", side.into())]),
        None => ago,
    }
}

/// "left" or "right", inside a line; none for a side nobody noted.
pub(super) fn side_word(side: BreastSide, words: &Words) -> Option<String> {
    match side {
        BreastSide::Left => Some(words.say("today-side-left", &[])),
        BreastSide::Right => Some(words.say("today-side-right", &[])),
        BreastSide::Unknown | BreastSide::Pause => None,
    }
}

/// How long ago, in words.
pub(super) fn ago(minutes: f64, words: &Words) -> String {
    if minutes < 1.0 {
        words.say("today-ago-now", &[])
    } else if minutes < DAYS_FROM_MINUTES {
        words.say("today-ago", &[("duration", words.duration(minutes).into())])
    } else {
        words.say("today-ago-days", &[("days", (minutes / (24.0 * 60.0)).floor().into())])
    }
}
