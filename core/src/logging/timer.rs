//! Moves of running timers: stop, correct the start, switch side, pause, resume, next area.
//!
//! Each takes an entry and gives the entry after the move, or what is wrong with the move. None
//! looks at the clock: that `at` does not lie in the future is checked with
//! [`check_entry`](super::check_entry).

use super::CheckContext;
use super::segments::{Doing, Segment, begin_at, end_at, segments, with_segments};
use super::start::{unnamed, with_started_area};
use crate::model::{
    BodyArea, BreastSide, Details, Entry, Instant, LONGEST_INTERVAL, Problem, ProblemCode,
    Severity, Span,
};

/// Stops a timer at `at`; an open segment closes, and segments after `at` go.
///
/// # Errors
/// The timer does not run; `at` lies before its start, or more than 48 h after it.
pub fn stop(entry: &Entry, at: Instant, context: &CheckContext<'_>) -> Result<Entry, Vec<Problem>> {
    let words = context.words;
    let start = running_since(entry, context)?;
    if at < start {
        let sentence = words.say("problem-end-before-start", &[]);
        return refuse("end", ProblemCode::EndBeforeStart, sentence);
    }
    if at.since(start) > LONGEST_INTERVAL {
        let sentence = words.say("problem-timer-too-long", &[]);
        return refuse("end", ProblemCode::TooLong, sentence);
    }
    let ended = segments(&entry.details).map(|segments| end_at(segments, at));
    Ok(changed(entry, Span::Interval { start, end: at }, ended))
}

/// Lets a running timer begin at `start` instead; its first segment follows.
///
/// # Errors
/// The timer does not run.
pub fn correct_start(
    entry: &Entry,
    start: Instant,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    let old = running_since(entry, context)?;
    let begun = segments(&entry.details).map(|segments| begin_at(segments, old, start));
    Ok(changed(entry, Span::Running { start }, begun))
}

/// Goes to `side` in a running breast feed, or to the other side when none is given. It ends a
/// pause. Nothing changes when the feed is on that side already, or when the other side is asked
/// for and nobody noted which one it is on.
///
/// # Errors
/// The timer does not run; it is no breast feed; `at` lies before the last change.
pub fn switch_side(
    entry: &Entry,
    side: Option<BreastSide>,
    at: Instant,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    running_since(entry, context)?;
    let Some(now) = sides(entry) else {
        let sentence = context.words.say("problem-no-sides", &[]);
        return refuse("entry", ProblemCode::WrongTiming, sentence);
    };
    let other = match now {
        Some(BreastSide::Left) => BreastSide::Right,
        Some(BreastSide::Right) => BreastSide::Left,
        _ => BreastSide::Unknown,
    };
    let doing = match side.unwrap_or(other) {
        BreastSide::Pause => Doing::Pause,
        side => Doing::Side(side),
    };
    go_to(entry, doing, at, context)
}

/// Pauses a running breast feed or massage. A paused one stays as it is.
///
/// # Errors
/// The timer does not run; it has no pauses; `at` lies before the last change.
pub fn pause(
    entry: &Entry,
    at: Instant,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    go_to(entry, Doing::Pause, at, context)
}

/// Goes on after a pause, with the side or area from before. A running one stays as it is.
///
/// # Errors
/// The timer does not run; it has no pauses; `at` lies before the last change.
pub fn resume(
    entry: &Entry,
    at: Instant,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    let before = segments(&entry.details).unwrap_or_default();
    let last =
        before.iter().rev().map(|segment| segment.doing).find(|doing| *doing != Doing::Pause);
    go_to(entry, last.unwrap_or(unnamed(&entry.details)), at, context)
}

/// Goes to an area in a running massage. It ends a pause.
///
/// # Errors
/// The timer does not run; it is no massage; `at` lies before the last change.
pub fn massage_area(
    entry: &Entry,
    area: BodyArea,
    at: Instant,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    running_since(entry, context)?;
    if !matches!(entry.details, Details::Massage { .. }) {
        let sentence = context.words.say("problem-no-areas", &[]);
        return refuse("entry", ProblemCode::WrongTiming, sentence);
    }
    go_to(entry, Doing::Massage(Some(area)), at, context)
}

/// Closes the open segment at `at` and opens one that holds `doing`.
fn go_to(
    entry: &Entry,
    doing: Doing,
    at: Instant,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    let start = running_since(entry, context)?;
    let Some(mut segments) = segments(&entry.details) else {
        let sentence = context.words.say("problem-no-pauses", &[]);
        return refuse("entry", ProblemCode::WrongTiming, sentence);
    };
    if segments.is_empty() {
        segments.push(Segment { doing: unnamed(&entry.details), start, end: None });
    }
    let last = segments.last().copied();
    if last.is_some_and(|last| last.end.is_none() && last.doing == doing) {
        return Ok(entry.clone());
    }
    if last.is_some_and(|last| at < last.end.unwrap_or(last.start)) {
        let sentence = context.words.say("problem-before-last-change", &[]);
        return refuse("at", ProblemCode::SegmentsOutOfOrder, sentence);
    }
    // A segment that would last no time at all was a slip of the finger.
    if last.is_some_and(|last| last.end.is_none() && last.start == at) {
        segments.pop();
    }
    match segments.last_mut() {
        Some(before) if before.doing == doing && before.end.is_none_or(|end| end == at) => {
            before.end = None;
        }
        before => {
            if let Some(before) = before {
                before.end = before.end.or(Some(at));
            }
            segments.push(Segment { doing, start: at, end: None });
        }
    }
    Ok(changed(entry, entry.span, Some(segments)))
}

/// The side a breast feed is on, or was on before its pause; the outer `None` when the entry is
/// no breast feed, the inner one when it has no side yet.
fn sides(entry: &Entry) -> Option<Option<BreastSide>> {
    if !matches!(entry.details, Details::Feed { .. }) {
        return None;
    }
    let side = |segment: &Segment| match segment.doing {
        Doing::Side(side) => Some(side),
        Doing::Massage(_) | Doing::Pause => None,
    };
    Some(segments(&entry.details)?.iter().rev().find_map(side))
}

fn running_since(entry: &Entry, context: &CheckContext<'_>) -> Result<Instant, Vec<Problem>> {
    match entry.span {
        Span::Running { start } => Ok(start),
        _ => refuse(
            "entry",
            ProblemCode::WrongTiming,
            context.words.say("problem-timer-not-running", &[]),
        ),
    }
}

fn changed(entry: &Entry, span: Span, segments: Option<Vec<Segment>>) -> Entry {
    let details = match segments {
        Some(segments) => with_started_area(with_segments(entry.details.clone(), &segments)),
        None => entry.details.clone(),
    };
    Entry { span, details, ..entry.clone() }
}

fn refuse<T>(field: &str, code: ProblemCode, sentence: String) -> Result<T, Vec<Problem>> {
    Err(vec![Problem { field: field.into(), code, severity: Severity::Refuse, sentence }])
}

#[cfg(test)]
mod tests;
