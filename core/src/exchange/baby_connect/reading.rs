//! The whole file: every row into one entry.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use chrono::NaiveDateTime;

use super::amounts::stated;
use super::cells::{Column, Keys, Row, table};
use super::clock::{DateOrder, date_order, local};
use super::details::{Read, details, lasts, stated_is_whole};
use super::name::{common_name, without_name};
use super::span::{End, Times, span};
use super::{Finding, Reason};
use crate::calendar::resolve;
use crate::exchange::unreadable::Unreadable;
use crate::logging::has_timer;
use crate::model::{
    CaregiverId, ChildId, CivilDate, Details, Draft, ImportFindingKind, ImportFormat, JournalError,
    Note, Source, Span, Zone,
};

/// A file that was read, with nothing decided yet about child and caregivers.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The zone its local times were read in.
    pub zone: Zone,
    /// Its rows in the order of the file; each is one entry.
    pub rows: Vec<ReadRow>,
    /// What to know about them, in the order of the file.
    pub findings: Vec<Finding>,
    /// The letters of its caregivers, sorted.
    pub caregivers: Vec<String>,
}

/// One row as an entry without identity.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRow {
    /// The line of the file it begins on; the heading is line 1.
    pub line: u64,
    /// What tells it from all other rows: the same in every export and in every zone.
    pub key: String,
    /// The activity by the name the file gives it.
    pub name: String,
    /// The date it starts on, as the family's clocks said.
    pub date: CivilDate,
    /// When it happened.
    pub span: Span,
    /// What it was.
    pub details: Details,
    /// The notes of the file, and cells that have no place of their own.
    pub note: Option<String>,
    /// The letter of the caregiver.
    pub caregiver: Option<String>,
    /// Why it could not be read; it is then a note with its cells.
    pub not_understood: Option<Reason>,
}

impl ReadRow {
    /// The row as a draft about `child`.
    #[must_use]
    pub fn into_draft(self, child: ChildId, caregiver: Option<CaregiverId>) -> Draft {
        Draft {
            children: vec![child],
            span: self.span,
            details: self.details,
            caregiver,
            note: self.note,
            tags: Vec::new(),
            source: Source::Imported {
                format: ImportFormat::BabyConnectCsv.name().to_owned(),
                key: self.key,
            },
        }
    }
}

impl Reading {
    /// Every row as a draft about `child`, in the order of the file. Letters that are not among
    /// `caregivers` leave the caregiver open.
    pub fn into_drafts(
        self,
        child: ChildId,
        caregivers: &BTreeMap<String, CaregiverId>,
    ) -> impl Iterator<Item = Draft> {
        self.rows.into_iter().map(move |row| {
            let caregiver = row.caregiver.as_ref().and_then(|letter| caregivers.get(letter));
            let caregiver = caregiver.copied();
            row.into_draft(child, caregiver)
        })
    }
}

/// How many rows lie between two reports of progress.
const REPORT_EVERY: usize = 256;

/// Reads a file whose local times are those of `zone`.
///
/// `progress` is told how many rows are done, and of how many; it can stop the reading.
///
/// # Errors
///
/// [`JournalError::UnreadableImport`] when the file as a whole is not of this layout, and
/// [`JournalError::Cancelled`] when `progress` says so.
pub fn read(
    bytes: &[u8],
    zone: Zone,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Reading, JournalError> {
    let table = table(bytes)?;
    let order = date_order(table.iter().map(|row| row.cell(Column::Start)));
    let starts: Vec<_> = table.iter().map(|row| local(row.cell(Column::Start), order)).collect();
    if starts.iter().all(Option::is_none) {
        return Err(Unreadable::NoDates.into());
    }
    let mut findings = Vec::new();
    if order == DateOrder::DayFirst {
        findings.push(Finding::new(1, ImportFindingKind::DayBeforeMonth));
    }
    let name = common_name(table.iter().map(|row| row.cell(Column::Text)));
    let mut reader = Reader { zone, order, name, keys: Keys::default(), findings };
    let mut rows = Vec::with_capacity(table.len());
    let mut caregivers = BTreeSet::new();
    for (at, row) in table.iter().enumerate() {
        if at % REPORT_EVERY == 0 && progress(at, table.len()).is_break() {
            return Err(JournalError::Cancelled);
        }
        let read = match starts[at] {
            Some(start) => reader.row(row, start),
            None => reader.unread(row, beside(&starts, at), Reason::NoStart),
        };
        if let Some(letter) = read.caregiver.as_deref().filter(|c| !caregivers.contains(*c)) {
            caregivers.insert(letter.to_owned());
        }
        rows.push(read);
    }
    if progress(table.len(), table.len()).is_break() {
        return Err(JournalError::Cancelled);
    }
    let findings = reader.findings;
    Ok(Reading { zone, rows, findings, caregivers: caregivers.into_iter().collect() })
}

/// The start of the nearest row above, else below, that has one.
fn beside(starts: &[Option<NaiveDateTime>], at: usize) -> NaiveDateTime {
    let above = starts[..at].iter().rev().flatten().next();
    let below = starts[at..].iter().flatten().next();
    above.or(below).copied().unwrap_or_default()
}

/// What reading a row needs from the file around it.
struct Reader<'a> {
    zone: Zone,
    order: DateOrder,
    name: Option<&'a str>,
    keys: Keys,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row, start: NaiveDateTime) -> ReadRow {
        let activity = row.cell(Column::Activity);
        let end = match row.cell(Column::End) {
            "" => End::None,
            cell => local(cell, self.order).map_or(End::Unreadable, End::At),
        };
        let times = Times {
            line: row.line,
            start,
            end,
            stated: stated(row.cell(Column::Duration)),
            lasts: lasts(activity),
            stated_is_whole: stated_is_whole(activity),
        };
        let met = self.findings.len();
        let span = span(self.zone, &times, &mut self.findings);
        let said = without_name(row.cell(Column::Text), self.name);
        match details(row, said, span) {
            Ok(read) => {
                // What happens at one moment has no end in the journal; the note keeps it.
                let moment = Span::Moment { start: span.start() };
                let span = if has_timer(read.details.kind()) { span } else { moment };
                self.understood(row, start, span, end, read)
            }
            Err(reason) => {
                self.findings.truncate(met);
                self.unread(row, start, reason)
            }
        }
    }

    fn understood<'a>(
        &mut self,
        row: &'a Row,
        start: NaiveDateTime,
        span: Span,
        end: End,
        mut read: Read<'a>,
    ) -> ReadRow {
        use ImportFindingKind as Kind;

        // What the span cannot hold stays readable in the note.
        if end == End::Unreadable || (span.end().is_none() && end != End::None) {
            read.leave(Column::End, row.cell(Column::End));
        }
        let nursing = row.cell(Column::Activity) == "Nursing";
        if span.end().is_none() && !nursing || stated(row.cell(Column::Duration)).is_none() {
            read.leave(Column::Duration, row.cell(Column::Duration));
        }
        if read.own_activity {
            self.findings.push(Finding::new(row.line, Kind::OwnActivity));
        } else if !read.left.is_empty() {
            self.findings.push(Finding::new(row.line, Kind::KeptInNote));
        }
        if read.sides_differ {
            self.findings.push(Finding::new(row.line, Kind::SidesDiffer));
        }
        let note = note(row.cell(Column::Notes), &read.left);
        self.finish(row, start, span, read.details, note, None)
    }

    /// A row that could not be read, as a note with its cells.
    fn unread(&mut self, row: &Row, start: NaiveDateTime, reason: Reason) -> ReadRow {
        let span = Span::Moment { start: resolve(self.zone, start).first() };
        let title = Some(row.cell(Column::Activity).to_owned()).filter(|title| !title.is_empty());
        let details = Details::Note { details: Note { title } };
        self.finish(row, start, span, details, Some(row.as_text()), Some(reason))
    }

    fn finish(
        &mut self,
        row: &Row,
        start: NaiveDateTime,
        span: Span,
        details: Details,
        note: Option<String>,
        not_understood: Option<Reason>,
    ) -> ReadRow {
        let (key, repeated) = self.keys.next(row);
        if repeated {
            self.findings.push(Finding::new(row.line, ImportFindingKind::Repeated));
        }
        let letter = row.cell(Column::Caregiver);
        ReadRow {
            line: row.line,
            key,
            name: row.cell(Column::Activity).to_owned(),
            date: CivilDate(start.date()),
            span,
            details,
            note,
            caregiver: (!letter.is_empty()).then(|| letter.to_owned()),
            not_understood,
        }
    }
}

/// The notes of the file, then one line for each cell that was left, with its heading.
fn note(notes: &str, left: &[(Column, &str)]) -> Option<String> {
    let mut note = notes.to_owned();
    for (column, text) in left {
        if !note.is_empty() {
            note.push('\n');
        }
        if *column != Column::Text {
            note.push_str(column.heading());
            note.push_str(": ");
        }
        note.push_str(text);
    }
    (!note.is_empty()).then_some(note)
}
