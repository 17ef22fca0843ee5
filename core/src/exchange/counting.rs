//! Counts of entries by kind and week, for previews of every layout.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::model::{CivilDate, EntryKind, ImportCount, ImportWeek};

/// Entries by kind, in all and by calendar week.
#[derive(Default)]
pub(super) struct Counting {
    all: BTreeMap<EntryKind, u32>,
    weeks: BTreeMap<CivilDate, BTreeMap<EntryKind, u32>>,
}

impl Counting {
    /// Counts an entry that starts on `date`.
    pub(super) fn add(&mut self, kind: EntryKind, date: CivilDate) {
        let monday = date.plus_days(-i64::from(date.0.weekday().num_days_from_monday()));
        *self.all.entry(kind).or_default() += 1;
        *self.weeks.entry(monday).or_default().entry(kind).or_default() += 1;
    }

    /// All entries by kind, in the order of the screens.
    pub(super) fn by_kind(&self) -> Vec<ImportCount> {
        by_kind(&self.all)
    }

    /// Entries by week, oldest first.
    pub(super) fn by_week(&self) -> Vec<ImportWeek> {
        let week = |(&monday, entries)| ImportWeek { monday, entries: by_kind(entries) };
        self.weeks.iter().map(week).collect()
    }
}

fn by_kind(entries: &BTreeMap<EntryKind, u32>) -> Vec<ImportCount> {
    entries.iter().map(|(&kind, &entries)| ImportCount { kind, entries }).collect()
}

/// A number of rows. More than 2^32 of them would be larger than any phone.
pub(super) fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
