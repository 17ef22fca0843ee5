//! The tiles at the thumb: what a tap does, and what the tile knows.

use super::{RunningTimer, SinceLast, Tile, TileTap, TodayInput};
use crate::model::{Details, Entry, EntryKind, FeedForm};
use crate::words::Words;

/// Care that can have the fifth tile, in the order that decides between equals.
const CARE: [EntryKind; 8] = [
    EntryKind::Diaper,
    EntryKind::Pump,
    EntryKind::Medicine,
    EntryKind::Activity,
    EntryKind::Temperature,
    EntryKind::Growth,
    EntryKind::Note,
    EntryKind::Milestone,
];

/// The tiles, in their order on the screen.
pub(super) fn tiles(
    input: &TodayInput<'_>,
    running: &[RunningTimer],
    since: &[SinceLast],
    defaults: &[Details],
) -> Vec<Tile> {
    let care = most_used_care(input.recent);
    [EntryKind::Sleep, EntryKind::Feed, EntryKind::Cry, EntryKind::Massage, care]
        .into_iter()
        .map(|kind| match running.iter().find(|timer| timer.kind == kind) {
            Some(timer) => stopping(timer, input.words),
            None => starting(kind, since, defaults, input.words),
        })
        .collect()
}

/// The care logged most often of late; diapers where nothing was.
fn most_used_care(recent: &[Entry]) -> EntryKind {
    let uses = |kind| recent.iter().filter(|entry| entry.details.kind() == kind).count();
    // The last of equals wins here, so the order is turned round.
    CARE.into_iter().rev().max_by_key(|kind| uses(*kind)).unwrap_or(EntryKind::Diaper)
}

fn starting(kind: EntryKind, since: &[SinceLast], defaults: &[Details], words: &Words) -> Tile {
    let last = since.iter().find(|last| last.kind == kind);
    let default = defaults.iter().find(|details| details.kind() == kind);
    let tap = match (kind, default) {
        (EntryKind::Massage, _) => TileTap::PrepareMassage,
        (EntryKind::Sleep | EntryKind::Cry, Some(details)) => {
            TileTap::Start { details: details.clone() }
        }
        (EntryKind::Feed, Some(details)) if was_breast(last) && is_breast(details) => {
            TileTap::Start { details: details.clone() }
        }
        _ => TileTap::OpenForm,
    };
    Tile { kind, tap, title: words.kind(kind), line: last.map(|last| last.line.clone()) }
}

fn was_breast(last: Option<&SinceLast>) -> bool {
    last.is_some_and(|last| is_breast(&last.details))
}

fn is_breast(details: &Details) -> bool {
    matches!(details, Details::Feed { feed } if matches!(feed.form, FeedForm::Breast { .. }))
}

fn stopping(timer: &RunningTimer, words: &Words) -> Tile {
    let kind = words.kind(timer.kind);
    let (title, line) = match timer.kind {
        EntryKind::Sleep => ("today-tile-woke-up", Some("today-tile-ends-sleep")),
        EntryKind::Feed => ("today-tile-feed-over", Some("today-tile-ends-feed")),
        EntryKind::Cry => ("today-tile-crying-over", Some("today-tile-ends-crying")),
        EntryKind::Massage => ("today-tile-massage-over", Some("today-tile-ends-massage")),
        _ => ("today-tile-over", None),
    };
    Tile {
        kind: timer.kind,
        tap: TileTap::Stop { entry: timer.entry },
        title: words.say(title, &[("kind", kind.into())]),
        line: line.map(|line| words.say(line, &[])),
    }
}
