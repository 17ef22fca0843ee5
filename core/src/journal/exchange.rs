//! Bringing a history in, taking everything out.

use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::perform::{Done, write_answer, write_mark};
use super::{ALL_SCOPES, Journal};
use crate::exchange::open_format::{self, Archive, ReadArchive};
use crate::exchange::{baby_connect, detect, not_opened};
use crate::logging;
use crate::model::{
    Caregiver, CaregiverId, CaregiverProfile, ChildId, EntryId, EntryKind, EveningAnswer,
    ExperimentPlan, ExportReport, ImportCount, ImportFormat, ImportOptions, ImportPreview,
    ImportReport, JournalError, OwnRoutine, Zone,
};
use crate::store::{self, Entity, Writer};

/// Told how far an import is; can stop it.
#[uniffi::export(foreign)]
pub trait ImportProgress: Send + Sync {
    /// `done` of `total` rows are through. Answer `false` to stop: nothing is saved then.
    fn progress(&self, done: u64, total: u64) -> bool;
}

/// A file that was read, before anything is saved.
enum Incoming {
    BabyConnect(baby_connect::Reading),
    Open(Box<ReadArchive>, ImportFormat),
}

#[uniffi::export]
impl Journal {
    /// What a file would bring in. Nothing is saved.
    ///
    /// # Errors
    /// [`JournalError::UnreadableImport`] when the file is of no known layout or is damaged;
    /// [`JournalError::NewerFile`]; [`JournalError::NotFound`] without the child of the options;
    /// [`JournalError::Closed`]; storage errors.
    pub fn preview_import(
        &self,
        path: String,
        options: ImportOptions,
    ) -> Result<ImportPreview, JournalError> {
        let incoming = self.incoming(&path, &options, &mut |_, _| ControlFlow::Continue(()))?;
        self.read(|from| self.preview(from, &incoming))
    }

    /// Brings a file in. Rows that are there already are not added again; what is added is one
    /// change and one undo.
    ///
    /// # Errors
    /// As [`Journal::preview_import`]; [`JournalError::Cancelled`] when `progress` stopped it.
    /// Nothing was changed then.
    pub fn import(
        &self,
        path: String,
        options: ImportOptions,
        progress: Option<Arc<dyn ImportProgress>>,
    ) -> Result<ImportReport, JournalError> {
        let mut tell = |done: usize, total: usize| match &progress {
            Some(watcher) if !watcher.progress(done as u64, total as u64) => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        // Reading and saving are two passes over the rows: each is half of the way.
        let incoming = self.incoming(&path, &options, &mut |done, total| tell(done, total * 2))?;
        let preview = self.read(|from| self.preview(from, &incoming))?;
        let mut added = 0;
        let receipt = self.change(|writer| {
            added = match incoming {
                Incoming::BabyConnect(reading) => {
                    let child = self.child_of(writer.reading(), &options)?;
                    add_rows(writer, reading, child, &mut tell)?
                }
                Incoming::Open(read, _) => add_archive(writer, &read.archive, &mut tell)?,
            };
            Ok(Done::to(writer, "import", None, added, ALL_SCOPES.to_vec()))
        })?;
        Ok(ImportReport { preview, added, receipt })
    }

    /// Takes everything out: a ZIP of CSV files when `path` ends in `.zip`, else one JSON
    /// document. An older file there is replaced only once the new one is whole.
    ///
    /// # Errors
    /// [`JournalError::Closed`]; storage errors.
    pub fn export(&self, path: String) -> Result<ExportReport, JournalError> {
        let path = Path::new(&path);
        self.refuse_own_files(path)?;
        let archive = self.read(archive_of)?;
        let zip = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        let arriving = path.with_extension("arriving");
        let mut file = std::fs::File::create(&arriving)?;
        let written = if zip {
            open_format::write_zip(&archive, self.now(), &mut file)
        } else {
            open_format::write_json(&archive, self.now(), &mut file)
        };
        let done = written.and_then(|()| {
            file.sync_all()?;
            Ok(std::fs::rename(&arriving, path)?)
        });
        if let Err(error) = done {
            // What is half written is of no use; the error that matters is the first one.
            drop(std::fs::remove_file(&arriving));
            return Err(error);
        }
        report(&archive)
    }
}

impl Journal {
    fn incoming(
        &self,
        path: &str,
        options: &ImportOptions,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Incoming, JournalError> {
        let bytes = std::fs::read(path).map_err(|error| not_opened(&error))?;
        match detect(&bytes) {
            Some(ImportFormat::BabyConnectCsv) => {
                let zone = match options.zone {
                    Some(zone) => zone,
                    None => self.zone_now()?,
                };
                baby_connect::read(&bytes, zone, progress).map(Incoming::BabyConnect)
            }
            Some(format @ ImportFormat::OpenJson) => {
                open_format::read_json(&bytes).map(|read| Incoming::Open(Box::new(read), format))
            }
            Some(format @ ImportFormat::OpenZip) => {
                open_format::read_zip(&bytes).map(|read| Incoming::Open(Box::new(read), format))
            }
            None => Err(JournalError::UnreadableImport {
                reason: self.words().say("import-unknown-layout", &[]),
            }),
        }
    }

    fn preview(
        &self,
        from: &Connection,
        incoming: &Incoming,
    ) -> Result<ImportPreview, JournalError> {
        Ok(match incoming {
            Incoming::BabyConnect(reading) => {
                let keys = store::imported_keys(from, ImportFormat::BabyConnectCsv.name())?;
                baby_connect::preview(reading, &keys, self.words())
            }
            Incoming::Open(read, format) => {
                open_format::preview(read, *format, &store::known_entry_ids(from)?)
            }
        })
    }

    /// The zone of the family now. A family that named none is asked: reading local times in the
    /// wrong zone would move every day.
    fn zone_now(&self) -> Result<Zone, JournalError> {
        if self.read(store::zone_changes)?.is_empty() {
            let reason = self.words().say("import-which-zone", &[]);
            return Err(JournalError::UnreadableImport { reason });
        }
        Ok(self.calendar()?.zones().zone_at(self.now()))
    }

    /// The child rows are about: that of the options, or the only one there is.
    fn child_of(
        &self,
        from: &Connection,
        options: &ImportOptions,
    ) -> Result<ChildId, JournalError> {
        let children = store::children(from)?;
        match (options.child, children.as_slice()) {
            (Some(child), _) => store::child_by_id(from, child).map(|child| child.id),
            (None, [only]) => Ok(only.id),
            (None, _) => Err(JournalError::UnreadableImport {
                reason: self.words().say("import-which-child", &[]),
            }),
        }
    }
}

pub(super) type Tell<'a> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'a;

/// How many rows lie between two reports of progress.
const REPORT_EVERY: usize = 256;

fn add_rows(
    writer: &mut Writer<'_, '_>,
    reading: baby_connect::Reading,
    child: ChildId,
    tell: &mut Tell<'_>,
) -> Result<u32, JournalError> {
    let known = store::imported_keys(writer.reading(), ImportFormat::BabyConnectCsv.name())?;
    let total = reading.rows.len();
    let new: HashSet<usize> =
        (0..total).filter(|row| !known.contains(&reading.rows[*row].key)).collect();
    if new.is_empty() {
        return Ok(0);
    }
    let caregivers = caregivers_named(writer, &reading.caregivers)?;
    let mut added = 0;
    for (row, draft) in reading.into_drafts(child, &caregivers).enumerate() {
        if row % REPORT_EVERY == 0 && tell(total + row, total * 2).is_break() {
            return Err(JournalError::Cancelled);
        }
        if !new.contains(&row) {
            continue;
        }
        for entry in logging::entries_of(draft, || EntryId(writer.new_id())) {
            writer.create(Entity::Entry, entry.id.0, &entry)?;
            added += 1;
        }
    }
    Ok(added)
}

/// Caregivers of these names, made where the journal has none.
fn caregivers_named(
    writer: &mut Writer<'_, '_>,
    names: &[String],
) -> Result<BTreeMap<String, CaregiverId>, JournalError> {
    let known = store::caregivers(writer.reading())?;
    let mut found = BTreeMap::new();
    for name in names {
        let id = match known.iter().find(|caregiver| caregiver.profile.name == *name) {
            Some(caregiver) => caregiver.id,
            None => {
                let id = CaregiverId(writer.new_id());
                let profile = CaregiverProfile { name: name.clone(), role: None };
                let caregiver = Caregiver { id, profile, archived: false };
                writer.create(Entity::Caregiver, id.0, &caregiver)?;
                id
            }
        };
        found.insert(name.clone(), id);
    }
    Ok(found)
}

/// Everything in the journal as values.
fn archive_of(from: &Connection) -> Result<Archive, JournalError> {
    Ok(Archive {
        settings: store::settings(from)?,
        zone_changes: store::zone_changes(from)?,
        children: store::children(from)?,
        caregivers: store::caregivers(from)?,
        none_marks: store::all_none_marks(from)?,
        evening_answers: store::all_evening_answers(from)?,
        experiments: store::experiments(from)?,
        routines: store::own_routines(from)?,
        entries: store::all_entries(from)?,
    })
}

/// What an export of these values holds.
fn report(archive: &Archive) -> Result<ExportReport, JournalError> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let of = |kind| archive.entries.iter().filter(|entry| entry.details.kind() == kind).count();
    let kinds = EntryKind::ALL
        .into_iter()
        .map(|kind| ImportCount { kind, entries: count(of(kind)) })
        .filter(|kind| kind.entries > 0)
        .collect();
    Ok(ExportReport {
        entries: count(archive.entries.len()),
        kinds,
        removed: count(archive.entries.iter().filter(|entry| entry.removed.is_some()).count()),
        checksum: open_format::checksum(archive)?,
    })
}

/// Adds what the journal does not have. Settings and zones come along into a journal without
/// children; otherwise the family's own stay.
pub(super) fn add_archive(
    writer: &mut Writer<'_, '_>,
    archive: &Archive,
    tell: &mut Tell<'_>,
) -> Result<u32, JournalError> {
    let children = store::children(writer.reading())?;
    if children.is_empty() {
        let old = store::settings(writer.reading())?;
        writer.update(Entity::Settings, store::SETTINGS_ID, &old, &archive.settings)?;
        let known = store::zone_changes(writer.reading())?;
        for change in archive.zone_changes.iter().filter(|change| !known.contains(change)) {
            writer.put(Entity::ZoneChange, change.id.0, change)?;
        }
    }
    for child in archive.children.iter().filter(|new| children.iter().all(|old| old.id != new.id)) {
        writer.put(Entity::Child, child.id.0, child)?;
    }
    let caregivers = store::caregivers(writer.reading())?;
    let new = |caregiver: &&Caregiver| caregivers.iter().all(|old| old.id != caregiver.id);
    for caregiver in archive.caregivers.iter().filter(new) {
        writer.put(Entity::Caregiver, caregiver.id.0, caregiver)?;
    }
    let marks = store::all_none_marks(writer.reading())?;
    for mark in archive.none_marks.iter().filter(|mark| !marks.contains(mark)) {
        write_mark(writer, mark)?;
    }
    add_kept(writer, archive)?;
    let known = store::known_entry_ids(writer.reading())?;
    let total = archive.entries.len();
    let mut added = 0;
    for (row, entry) in archive.entries.iter().enumerate() {
        if row % REPORT_EVERY == 0 && tell(total + row, total * 2).is_break() {
            return Err(JournalError::Cancelled);
        }
        if !known.contains(&entry.id) {
            writer.put(Entity::Entry, entry.id.0, entry)?;
            added += 1;
        }
    }
    Ok(added)
}

/// Adds answers, experiments and routines the journal does not have. What the family said about an
/// evening stays.
fn add_kept(writer: &mut Writer<'_, '_>, archive: &Archive) -> Result<(), JournalError> {
    let known = store::all_evening_answers(writer.reading())?;
    let said: HashSet<_> = known.iter().map(|answer| (answer.child, answer.date)).collect();
    let new = |answer: &&EveningAnswer| !said.contains(&(answer.child, answer.date));
    for answer in archive.evening_answers.iter().filter(new) {
        write_answer(writer, answer)?;
    }
    let known = store::experiments(writer.reading())?;
    let new = |plan: &&ExperimentPlan| known.iter().all(|old| old.id != plan.id);
    for plan in archive.experiments.iter().filter(new) {
        writer.put(Entity::Experiment, plan.id.0, plan)?;
    }
    let known = store::own_routines(writer.reading())?;
    let new = |routine: &&OwnRoutine| known.iter().all(|old| old.id != routine.id);
    for routine in archive.routines.iter().filter(new) {
        writer.put(Entity::Routine, routine.id.0, routine)?;
    }
    Ok(())
}
