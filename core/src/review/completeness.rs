//! How complete is the log? A day counts as logged for a kind when an entry of it touches the day
//! or the parent said that there was none.

use super::facts::Facts;
use crate::calendar::JournalDay;
use crate::model::{EntryKind, Instant};

/// For each day, whether it is logged for `kind`; `days` are in order.
#[must_use]
pub fn logged_days(days: &[JournalDay], facts: &Facts, kind: EntryKind) -> Vec<bool> {
    let mut logged = vec![false; days.len()];
    let mut touch = |start: Instant, end: Instant| {
        // From this day on, every day ends after the entry starts.
        let first = days.partition_point(|day| day.end <= start);
        let reached = |day: &JournalDay| day.start < end || day.start <= start;
        let touched = days[first..].iter().take_while(|day| reached(day)).count();
        logged[first..first + touched].fill(true);
    };
    match kind {
        EntryKind::Sleep => facts.sleeps.iter().for_each(|fact| touch(fact.start, fact.end)),
        EntryKind::Cry => facts.cries.iter().for_each(|fact| touch(fact.start, fact.end)),
        EntryKind::Feed => facts.feeds.iter().for_each(|fact| touch(fact.start, fact.end)),
        EntryKind::Massage => facts.massages.iter().for_each(|fact| touch(fact.start, fact.end)),
        _ => {
            let others = facts.others.iter().filter(|fact| fact.kind == kind);
            others.for_each(|fact| touch(fact.start, fact.end));
        }
    }
    for mark in facts.none_marks.iter().filter(|mark| mark.kind == kind) {
        if let Ok(index) = days.binary_search_by_key(&mark.date, |day| day.date) {
            logged[index] = true;
        }
    }
    logged
}
