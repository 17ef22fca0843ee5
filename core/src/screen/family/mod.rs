//! The family and its settings: who, which units, which zones, and what the journal holds.

mod screen;
#[cfg(test)]
mod tests;

pub use screen::*;

use crate::calendar::Calendar;
use crate::model::{Caregiver, Child, EntryKind, Instant, JournalError, Settings, ZoneChange};
use crate::screen::child_line::ChildLine;
use crate::words::Words;

/// What the family screen is made from.
#[derive(Clone, Copy, Debug)]
pub struct FamilyInput<'a> {
    /// All children, in the order they were added.
    pub children: &'a [Child],
    /// All caregivers, in the order they were added.
    pub caregivers: &'a [Caregiver],
    /// The settings.
    pub settings: &'a Settings,
    /// The family's days and zones.
    pub calendar: &'a Calendar,
    /// The history of zones, in any order.
    pub zone_changes: &'a [ZoneChange],
    /// How many entries that were not removed there are of each kind that has any.
    pub kinds: &'a [(EntryKind, u64)],
    /// When the first entry began.
    pub first: Option<Instant>,
    /// When the last entry began.
    pub last: Option<Instant>,
    /// How many removed entries could be restored.
    pub removed: u64,
    /// The back-ups beside the journal, in any order.
    pub back_ups: &'a [BackUpFile],
    /// Why the last daily back-up failed; none when it did not.
    pub back_up_failed: Option<&'a JournalError>,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// The family screen.
#[must_use]
pub fn snapshot(input: &FamilyInput<'_>) -> FamilyScreen {
    let FamilyInput { now, calendar, .. } = *input;
    let children = |archived: bool| {
        let wanted = input.children.iter().filter(move |child| child.archived == archived);
        wanted.map(|child| card(child, input)).collect()
    };
    let caregivers = |archived: bool| {
        input.caregivers.iter().filter(|who| who.archived == archived).cloned().collect()
    };
    let mut back_ups = input.back_ups.to_vec();
    back_ups.sort_by(|one, other| {
        other.taken_at.cmp(&one.taken_at).then_with(|| one.path.cmp(&other.path))
    });
    FamilyScreen {
        now,
        children: children(false),
        archived_children: children(true),
        caregivers: caregivers(false),
        archived_caregivers: caregivers(true),
        settings: *input.settings,
        zone: calendar.zones().zone_at(now),
        offset_seconds: calendar.zones().offset_seconds(now),
        zones: zone_rows(input.zone_changes, now),
        holds: holds(input),
        last_good_back_up: back_ups.iter().find(|copy| copy.good).map(|copy| copy.taken_at),
        back_ups,
        back_up_problem: input.back_up_failed.map(|error| back_up_problem(error, input.words)),
    }
}

/// What to say about a daily back-up that is not there, and what can be done.
fn back_up_problem(error: &JournalError, words: &Words) -> String {
    let key = match error {
        JournalError::Damaged { .. } => "family-back-up-damaged",
        _ => "family-back-up-not-written",
    };
    words.say(key, &[])
}

fn card(child: &Child, input: &FamilyInput<'_>) -> ChildCard {
    ChildCard {
        line: ChildLine::of(child, input.calendar, input.now, input.words),
        profile: child.profile.clone(),
    }
}

/// The history of zones, newest first, with the one in force marked. Of two changes at the same
/// instant the one with the later id counts, as in [`crate::calendar::Zones`].
fn zone_rows(changes: &[ZoneChange], now: Instant) -> Vec<ZoneRow> {
    let mut sorted = changes.to_vec();
    sorted.sort_by_key(|change| (change.from, change.id));
    // Before the first change its zone is in force already.
    let begun = sorted.iter().rposition(|change| change.from <= now).unwrap_or(0);
    let rows = sorted.iter().enumerate().map(|(index, change)| ZoneRow {
        id: change.id,
        from: change.from,
        zone: change.zone,
        current: index == begun,
        ahead: index > begun && change.from > now,
    });
    rows.rev().collect()
}

fn holds(input: &FamilyInput<'_>) -> JournalHolds {
    let mut kinds: Vec<KindCount> =
        input.kinds.iter().map(|&(kind, entries)| KindCount { kind, entries }).collect();
    kinds.sort_by_key(|count| count.kind);
    JournalHolds {
        entries: kinds.iter().map(|count| count.entries).sum(),
        kinds,
        first: input.first,
        last: input.last,
        removed: input.removed,
    }
}
