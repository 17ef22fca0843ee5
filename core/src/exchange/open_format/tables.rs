//! The open format as a ZIP of CSV files, one for each kind of entry.

use std::collections::HashMap;
use std::io::{Seek, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

use super::archive::Counts;
use super::cell::{minutes, neutral, readable};
use super::checksum::{checksum, element};
use super::columns::{
    CAREGIVERS, CHILDREN, DATA, EVENING_ANSWERS, EXPERIMENTS, NONE_MARKS, NUMBER, ROUTINES,
    SETTINGS, Table, ZONES, of_kind,
};
use super::document::storage;
use super::{Archive, VERSION, ZIP_NAME};
use crate::calendar::Zones;
use crate::model::{CaregiverId, ChildId, Entry, EntryKind, Instant, JournalError};

/// `manifest.json`: what the ZIP holds.
#[derive(Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) format: String,
    pub(super) version: u32,
    pub(super) exported_at: Instant,
    pub(super) counts: Counts,
    pub(super) checksum: String,
}

/// The name of the manifest.
pub(super) const MANIFEST: &str = "manifest.json";

/// Writes everything as a ZIP of CSV files. Times are written in the zone in force.
///
/// # Errors
///
/// [`JournalError::Storage`] when `out` refuses, or when an amount is no finite number.
pub fn write_zip(
    archive: &Archive,
    exported_at: Instant,
    out: &mut (impl Write + Seek),
) -> Result<(), JournalError> {
    let manifest = Manifest {
        format: ZIP_NAME.into(),
        version: VERSION,
        exported_at,
        counts: archive.counts(),
        checksum: checksum(archive)?,
    };
    let mut zip = Zip(ZipWriter::new(out));
    zip.begin(MANIFEST)?;
    let manifest = serde_json::to_string_pretty(&manifest)
        .map_err(|_| JournalError::Storage { reason: "the manifest has no text".into() })?;
    zip.0.write_all(manifest.as_bytes()).map_err(|refused| storage(&refused))?;

    let people = People::of(archive);
    zip.table(SETTINGS, &[], std::slice::from_ref(&archive.settings), |_| vec![])?;
    zip.table(ZONES, &["from"], &archive.zone_changes, |change| vec![people.time(change.from)])?;
    zip.table(CHILDREN, &[], &archive.children, |_| vec![])?;
    zip.table(CAREGIVERS, &[], &archive.caregivers, |_| vec![])?;
    let child = |id| vec![people.child(Some(id))];
    zip.table(NONE_MARKS, &["child"], &archive.none_marks, |mark| child(mark.child))?;
    let answers = &archive.evening_answers;
    zip.table(EVENING_ANSWERS, &["child"], answers, |answer| child(answer.child))?;
    zip.table(EXPERIMENTS, &["child"], &archive.experiments, |plan| child(plan.child))?;
    zip.table(ROUTINES, &[], &archive.routines, |_| vec![])?;
    for kind in EntryKind::ALL {
        let entries: Vec<_> = (1_u64..)
            .zip(&archive.entries)
            .filter(|(_, entry)| entry.details.kind() == kind)
            .map(|(number, entry)| Numbered { number, entry })
            .collect();
        if !entries.is_empty() {
            zip.table(of_kind(kind), &ENTRY, &entries, |numbered| people.entry(numbered))?;
        }
    }
    zip.0.finish().map_err(refused)?;
    Ok(())
}

/// Columns that every file of entries begins with.
const ENTRY: [&str; 14] = [
    NUMBER,
    "start",
    "end",
    "minutes",
    "timing",
    "child",
    "caregiver",
    "note",
    "tags",
    "source",
    "removed",
    "id",
    "child_id",
    "caregiver_id",
];

/// An entry with its place in the archive, counted from 1.
struct Numbered<'a> {
    number: u64,
    entry: &'a Entry,
}

impl Serialize for Numbered<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.entry.serialize(to)
    }
}

/// What turns ids and instants into words.
struct People<'a> {
    zones: Zones,
    children: HashMap<ChildId, &'a str>,
    caregivers: HashMap<CaregiverId, &'a str>,
}

impl<'a> People<'a> {
    fn of(archive: &'a Archive) -> Self {
        Self {
            zones: Zones::new(&archive.zone_changes),
            children: archive
                .children
                .iter()
                .map(|child| (child.id, child.profile.name.as_str()))
                .collect(),
            caregivers: archive
                .caregivers
                .iter()
                .map(|caregiver| (caregiver.id, caregiver.profile.name.as_str()))
                .collect(),
        }
    }

    fn child(&self, id: Option<ChildId>) -> String {
        id.and_then(|id| self.children.get(&id)).copied().unwrap_or_default().to_owned()
    }

    fn entry(&self, Numbered { number, entry }: &Numbered<'_>) -> Vec<String> {
        let (start, end) = (entry.span.start(), entry.span.end());
        let caregiver = entry.caregiver.and_then(|id| self.caregivers.get(&id)).copied();
        let json = |value: Result<Value, serde_json::Error>, path: &str| {
            value.ok().and_then(|v| v.pointer(path).map(readable)).unwrap_or_default()
        };
        vec![
            number.to_string(),
            self.time(start),
            end.map(|end| self.time(end)).unwrap_or_default(),
            end.map(|end| minutes(end.since(start)).to_string()).unwrap_or_default(),
            json(serde_json::to_value(entry.span), "/timing"),
            self.child(entry.child),
            caregiver.unwrap_or_default().to_owned(),
            entry.note.clone().unwrap_or_default(),
            entry.tags.join("; "),
            json(serde_json::to_value(&entry.source), "/type"),
            json(serde_json::to_value(entry.removed), ""),
            entry.id.to_string(),
            entry.child.map(|id| id.to_string()).unwrap_or_default(),
            entry.caregiver.map(|id| id.to_string()).unwrap_or_default(),
        ]
    }

    /// RFC 3339 with the offset in force, such as `2020-03-08T07:55:00-07:00`. Offsets of odd
    /// seconds, which clocks had before 1972, cannot be written so and become UTC.
    fn time(&self, at: Instant) -> String {
        let offset = self.zones.offset_seconds(at);
        if offset % 60 != 0 {
            return at.to_utc().format("%Y-%m-%dT%H:%M:%S%.fZ").to_string();
        }
        let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60);
        let local = self.zones.local(at).format("%Y-%m-%dT%H:%M:%S%.f");
        format!("{local}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

struct Zip<W: Write + Seek>(ZipWriter<W>);

impl<W: Write + Seek> Zip<W> {
    fn begin(&mut self, file: &str) -> Result<(), JournalError> {
        self.0.start_file(file, SimpleFileOptions::default()).map_err(refused)
    }

    /// One file: the columns `before` from `cells`, those of the table, and the data.
    fn table<T: Serialize>(
        &mut self,
        table: Table,
        before: &[&str],
        items: &[T],
        cells: impl Fn(&T) -> Vec<String>,
    ) -> Result<(), JournalError> {
        self.begin(table.file)?;
        // Without the mark, Excel takes UTF-8 for the code page of the computer.
        self.0.write_all("\u{feff}".as_bytes()).map_err(|refused| storage(&refused))?;
        let mut csv =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut self.0);
        let headings = table.columns.iter().map(|&(heading, _)| heading);
        let headings = before.iter().copied().chain(headings).chain([DATA]);
        csv.write_record(headings).map_err(|error| csv_refused(&error))?;
        for item in items {
            let json = element(item)?;
            let mut row = cells(item);
            row.extend(
                table
                    .columns
                    .iter()
                    .map(|(_, path)| json.pointer(path).map(readable).unwrap_or_default()),
            );
            row.push(json.to_string());
            csv.write_record(row.iter().map(|cell| neutral(cell).into_owned()))
                .map_err(|error| csv_refused(&error))?;
        }
        csv.flush().map_err(|refused| storage(&refused))
    }
}

fn refused(error: ZipError) -> JournalError {
    match error {
        ZipError::Io(refused) => storage(&refused),
        _ => JournalError::Storage { reason: "the ZIP could not be written".into() },
    }
}

fn csv_refused(error: &csv::Error) -> JournalError {
    match error.kind() {
        csv::ErrorKind::Io(refused) => storage(refused),
        _ => JournalError::Storage { reason: "the ZIP could not be written".into() },
    }
}
