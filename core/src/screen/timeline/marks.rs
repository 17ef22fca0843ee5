//! What overlaps an entry? Read from the facts, so that neither filters nor pages hide it.

use crate::model::{Entry, EntryKind, Instant, LONGEST_INTERVAL, Span};
use crate::review::Facts;

/// When an entry ends as the facts have it: a timer now, a moment and an unknown end at once.
pub(super) fn end_in_facts(span: &Span, now: Instant) -> Instant {
    match *span {
        Span::Interval { end, .. } => end,
        Span::Running { start } => now.min(start.plus(LONGEST_INTERVAL)).max(start),
        Span::Moment { start } | Span::EndUnknown { start } => start,
    }
}

/// What else was logged for the same child in the same minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Overlaps {
    /// Whether another entry of the same kind covers part of it.
    pub same_kind: bool,
    /// Other kinds that cover part of it, in the order of the kinds.
    pub other_kinds: Vec<EntryKind>,
}

/// All that a child's facts say took time, sorted by start.
pub(super) struct Covered(Vec<(Instant, Instant, EntryKind)>);

impl Covered {
    pub(super) fn of(facts: &Facts) -> Self {
        let sleeps = facts.sleeps.iter().map(|fact| (fact.start, fact.end, EntryKind::Sleep));
        let cries = facts.cries.iter().map(|fact| (fact.start, fact.end, EntryKind::Cry));
        let feeds = facts.feeds.iter().map(|fact| (fact.start, fact.end, EntryKind::Feed));
        let massages = facts.massages.iter().map(|fact| (fact.start, fact.end, EntryKind::Massage));
        let others = facts.others.iter().map(|fact| (fact.start, fact.end, fact.kind));
        let all = sleeps.chain(cries).chain(feeds).chain(massages).chain(others);
        let mut covered: Vec<_> = all.filter(|(start, end, _)| start < end).collect();
        covered.sort_unstable();
        Self(covered)
    }

    /// Overlaps of an entry. Intervals that touch do not overlap; moments never do.
    pub(super) fn overlaps(&self, entry: &Entry, now: Instant) -> Overlaps {
        let (start, end) = (entry.span.start(), end_in_facts(&entry.span, now));
        let mut found = Overlaps::default();
        if start >= end {
            return found;
        }
        // Nothing that began longer ago than this can reach so far.
        let earliest = start.plus(-LONGEST_INTERVAL);
        let first = self.0.partition_point(|(from, _, _)| *from < earliest);
        let near = self.0[first..].iter().take_while(|(from, _, _)| *from < end);
        let mut same = 0;
        for (_, _, kind) in near.filter(|(_, to, _)| start < *to) {
            if *kind == entry.details.kind() {
                same += 1;
            } else if !found.other_kinds.contains(kind) {
                found.other_kinds.push(*kind);
            }
        }
        // The entry itself is among the facts.
        found.same_kind = same > 1;
        found.other_kinds.sort_unstable();
        found
    }
}
