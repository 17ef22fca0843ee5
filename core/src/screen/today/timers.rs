//! What runs now, newest first.

use super::since_last::{minutes_since, side_word};
use super::{OtherChild, RunningTimer, TodayInput};
use crate::logging::active_milliseconds;
use crate::model::{
    BodyArea, BreastSegment, BreastSide, ChildId, Details, Entry, FeedForm, Instant, Massage,
    MassageActivity, minutes,
};
use crate::screen::child_line::ChildLine;
use crate::screen::entry_line;
use crate::screen::massage::{UnfinishedSession, unfinished};
use crate::words::Words;

/// A timer older than this, in minutes, was perhaps forgotten: 24 h, longer than any of these
/// kinds lasts.
const PERHAPS_FORGOTTEN_MINUTES: f64 = 24.0 * 60.0;

/// A child's timers, newest first.
pub(super) fn timers_of(child: ChildId, input: &TodayInput<'_>) -> Vec<RunningTimer> {
    let mut entries: Vec<&Entry> = input
        .running
        .iter()
        .filter(|entry| entry.child == Some(child) && entry.span.is_running())
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
    entries.into_iter().map(|entry| timer(entry, input.now, input.words)).collect()
}

/// A child's guided massage that goes on, or waits to be saved: the newest.
pub(super) fn session_of(child: ChildId, input: &TodayInput<'_>) -> Option<UnfinishedSession> {
    let mut newest_first = input.sessions.iter().rev();
    let kept = newest_first.find(|kept| kept.child == child && kept.began <= input.now)?;
    Some(unfinished(kept, input.now, input.words))
}

/// The other children on the screens, in the family's order, with their timers.
pub(super) fn other_children(input: &TodayInput<'_>) -> Vec<OtherChild> {
    let others =
        input.children.iter().filter(|other| !other.archived && other.id != input.child.id);
    others
        .map(|other| {
            let mut running = timers_of(other.id, input);
            for timer in &mut running {
                timer.line = named(&other.profile.name, &timer.line, input.words);
            }
            let child = ChildLine::of(other, input.calendar, input.now, input.words);
            let mut massage_session = session_of(other.id, input);
            if let Some(session) = &mut massage_session {
                session.sentence = named(&other.profile.name, &session.sentence, input.words);
            }
            OtherChild { child, running, massage_session }
        })
        .collect()
}

/// A line about another child.
fn named(name: &str, line: &str, words: &Words) -> String {
    words.say("today-timer-of", &[("name", name.into()), ("timer", line.into())])
}

fn timer(entry: &Entry, now: Instant, words: &Words) -> RunningTimer {
    let start = entry.span.start();
    let running_minutes = minutes_since(start, now);
    let position = position(&entry.details);
    let active = active_milliseconds(&entry.details, &entry.span, now);
    RunningTimer {
        entry: entry.id,
        child: entry.child,
        kind: entry.details.kind(),
        details: entry.details.clone(),
        start,
        running_minutes,
        active_minutes: minutes(active.max(0)),
        side: position.side,
        area: position.area,
        paused: position.paused,
        can_pause: position.can_pause,
        can_switch_side: position.can_switch_side,
        perhaps_forgotten: running_minutes > PERHAPS_FORGOTTEN_MINUTES,
        line: line(entry, &position, running_minutes, words),
    }
}

/// Where a timer with segments stands.
#[derive(Default)]
struct Position {
    side: Option<BreastSide>,
    area: Option<BodyArea>,
    paused: bool,
    can_pause: bool,
    can_switch_side: bool,
}

fn position(details: &Details) -> Position {
    match details {
        Details::Massage { massage } => massage_position(massage),
        Details::Feed { feed } => match &feed.form {
            FeedForm::Breast { segments } | FeedForm::Comfort { segments } => {
                breast_position(segments)
            }
            FeedForm::Bottle { .. } | FeedForm::Solids { .. } => Position::default(),
        },
        _ => Position::default(),
    }
}

fn breast_position(segments: &[BreastSegment]) -> Position {
    let side = segments.iter().rev().map(|s| s.side).find(|side| *side != BreastSide::Pause);
    Position {
        side,
        paused: segments.last().is_some_and(|s| s.side == BreastSide::Pause && s.end.is_none()),
        can_pause: true,
        can_switch_side: true,
        ..Position::default()
    }
}

fn massage_position(massage: &Massage) -> Position {
    let paused = massage
        .segments
        .last()
        .is_some_and(|s| s.activity == MassageActivity::Pause && s.end.is_none());
    Position {
        area: massage.segments.iter().rev().find_map(|segment| segment.area),
        paused,
        can_pause: true,
        ..Position::default()
    }
}

fn line(entry: &Entry, position: &Position, running_minutes: f64, words: &Words) -> String {
    let what = match &entry.details {
        Details::Activity { .. } | Details::Cry { .. } => entry_line::title(entry, None, words),
        details => words.kind(details.kind()),
    };
    let side = position.side.and_then(|side| side_word(side, words));
    let detail = side.or_else(|| position.area.map(|area| words.name(&area)));
    let duration = words.duration(running_minutes);
    let said = match detail {
        Some(detail) => words.say(
            "today-timer-detail",
            &[("what", what.into()), ("detail", detail.into()), ("duration", duration.into())],
        ),
        None => words.say("today-timer", &[("what", what.into()), ("duration", duration.into())]),
    };
    if position.paused { words.say("today-timer-paused", &[("timer", said.into())]) } else { said }
}
