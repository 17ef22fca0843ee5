//! The tiles at the thumb: what a tap does, and what the tile knows.

use super::{RunningTimer, SinceLast, Tile, TileTap, TodayInput, is_breast};
use crate::model::{Details, Entry, EntryKind};
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
            None => starting(kind, input, since, defaults),
        })
        .collect()
}

/// The care logged most often of late; diapers where nothing was.
fn most_used_care(recent: &[Entry]) -> EntryKind {
    let uses = |kind| recent.iter().filter(|entry| entry.details.kind() == kind).count();
    // The last of equals wins here, so the order is turned round.
    CARE.into_iter().rev().max_by_key(|kind| uses(*kind)).unwrap_or(EntryKind::Diaper)
}

fn starting(
    kind: EntryKind,
    input: &TodayInput<'_>,
    since: &[SinceLast],
    defaults: &[Details],
) -> Tile {
    let last = since.iter().find(|last| last.kind == kind);
    let default = defaults.iter().find(|details| details.kind() == kind);
    let tap = match (kind, default) {
        (EntryKind::Massage, _) => TileTap::PrepareMassage,
        (EntryKind::Sleep | EntryKind::Cry, Some(details)) => {
            TileTap::Start { details: details.clone() }
        }
        // The default is a breast feed also where nobody fed yet; then the parent chooses.
        (EntryKind::Feed, Some(details)) if is_breast(details) && breast_fed(input) => {
            TileTap::Start { details: details.clone() }
        }
        _ => TileTap::OpenForm,
    };
    Tile { kind, tap, title: input.words.kind(kind), line: last.map(|last| last.line.clone()) }
}

fn breast_fed(input: &TodayInput<'_>) -> bool {
    input.recent.iter().any(|entry| is_breast(&entry.details))
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
