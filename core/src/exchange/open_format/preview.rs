//! What an archive would bring in, counted.

use std::collections::HashSet;

use super::ReadArchive;
use crate::calendar::Zones;
use crate::exchange::counting::{Counting, count};
use crate::model::{CivilDate, EntryId, ImportFormat, ImportPreview};

/// What an archive would bring in. `known` are the entries the journal has already.
#[must_use]
pub fn preview(
    read: &ReadArchive,
    format: ImportFormat,
    known: &HashSet<EntryId>,
) -> ImportPreview {
    let archive = &read.archive;
    let zones = Zones::new(&archive.zone_changes);
    let mut counting = Counting::default();
    for entry in &archive.entries {
        let date = CivilDate(zones.local(entry.span.start()).date());
        counting.add(entry.details.kind(), date);
    }
    let spans = || archive.entries.iter().map(|entry| entry.span);
    let mut caregivers: Vec<String> =
        archive.caregivers.iter().map(|caregiver| caregiver.profile.name.clone()).collect();
    caregivers.sort();
    let rows = count(archive.entries.len());
    let already = count(archive.entries.iter().filter(|entry| known.contains(&entry.id)).count());
    ImportPreview {
        format,
        zone: None,
        needs_child: false,
        rows,
        entries: counting.by_kind(),
        names: Vec::new(),
        weeks: counting.by_week(),
        first: spans().map(|span| span.start()).min(),
        last: spans().map(|span| span.end().unwrap_or(span.start())).max(),
        not_understood: Vec::new(),
        findings: Vec::new(),
        zone_contradictions: 0,
        repeated_in_file: 0,
        already_in_journal: already,
        new_entries: rows - already,
        caregivers,
    }
}
