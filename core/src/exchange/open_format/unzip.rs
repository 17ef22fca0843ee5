//! Reading the ZIP of CSV files back.

use std::io::{Cursor, Read};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use zip::ZipArchive;
use zip::result::ZipError;

use super::archive::ReadArchive;
use super::cell::restored;
use super::columns::{
    CAREGIVERS, CHILDREN, DATA, EVENING_ANSWERS, EXPERIMENTS, NONE_MARKS, NUMBER, ROUTINES,
    SETTINGS, Table, ZONES, of_kind,
};
use super::read::{Head, check, check_head};
use super::tables::{MANIFEST, Manifest};
use super::{Archive, ZIP_NAME};
use crate::exchange::unreadable::Unreadable;
use crate::model::{EntryKind, JournalError};

/// No file in the ZIP is read further than this: 1 GiB, some million entries. A ZIP can claim to
/// hold more than any phone.
const LONGEST_FILE: u64 = 1 << 30;

/// Reads a ZIP of CSV files and checks its version, counts and checksum. Only the columns `data`
/// and `number` count; the others are for people.
///
/// # Errors
///
/// As [`super::read_json`].
pub fn read_zip(bytes: &[u8]) -> Result<ReadArchive, JournalError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotOpenFormat)?;
    let mut text = String::new();
    let manifest = zip.by_name(MANIFEST).map_err(|_| Unreadable::NotOpenFormat)?;
    manifest
        .take(LONGEST_FILE)
        .read_to_string(&mut text)
        .map_err(|_| Unreadable::DamagedPart { file: MANIFEST })?;
    let head: Head = serde_json::from_str(&text).map_err(|_| Unreadable::NotOpenFormat)?;
    check_head(&head, ZIP_NAME)?;
    let manifest: Manifest = serde_json::from_str(&text)
        .map_err(|why| Unreadable::UnknownCell { file: MANIFEST, line: why.line() as u64 })?;

    let settings = rows(&mut zip, SETTINGS)?;
    let zones = rows(&mut zip, ZONES)?;
    let children = rows(&mut zip, CHILDREN)?;
    let caregivers = rows(&mut zip, CAREGIVERS)?;
    let none_marks = rows(&mut zip, NONE_MARKS)?;
    let evening_answers = rows(&mut zip, EVENING_ANSWERS)?;
    let experiments = rows(&mut zip, EXPERIMENTS)?;
    let routines = rows(&mut zip, ROUTINES)?;
    let mut entries = Vec::new();
    for kind in EntryKind::ALL {
        entries.extend(rows(&mut zip, of_kind(kind))?);
    }
    // Each file has its entries in the order of the archive, but they are parted by kind.
    entries.sort_by_key(|row| row.number);

    let archive = Archive {
        settings: match settings.as_slice() {
            [one] => one.value()?,
            _ => return Err(Unreadable::Counts.into()),
        },
        zone_changes: values(&zones)?,
        children: values(&children)?,
        caregivers: values(&caregivers)?,
        none_marks: values(&none_marks)?,
        evening_answers: values(&evening_answers)?,
        experiments: values(&experiments)?,
        routines: values(&routines)?,
        entries: values(&entries)?,
    };
    let as_written = || {
        let list = |rows: &[Row]| values::<Value>(rows).ok().map(Value::Array);
        Some(Map::from_iter([
            ("settings".to_owned(), settings.first()?.value().ok()?),
            ("zones".to_owned(), list(&zones)?),
            ("children".to_owned(), list(&children)?),
            ("caregivers".to_owned(), list(&caregivers)?),
            ("none_marks".to_owned(), list(&none_marks)?),
            ("evening_answers".to_owned(), list(&evening_answers)?),
            ("experiments".to_owned(), list(&experiments)?),
            ("routines".to_owned(), list(&routines)?),
            ("entries".to_owned(), list(&entries)?),
        ]))
    };
    let left_out = check(&archive, &manifest.counts, &manifest.checksum, as_written)?;
    Ok(ReadArchive { archive, exported_at: manifest.exported_at, left_out })
}

/// The part of a row that is read back.
struct Row {
    file: &'static str,
    line: u64,
    /// Its place among all entries; 0 in files without that column.
    number: u64,
    data: String,
}

impl Row {
    fn value<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        serde_json::from_str(&self.data)
            .map_err(|_| Unreadable::UnknownCell { file: self.file, line: self.line })
    }
}

fn values<T: DeserializeOwned>(rows: &[Row]) -> Result<Vec<T>, Unreadable> {
    rows.iter().map(Row::value).collect()
}

/// The rows of one file; none when the ZIP does not have it.
fn rows(zip: &mut ZipArchive<Cursor<&[u8]>>, table: Table) -> Result<Vec<Row>, Unreadable> {
    let file = table.file;
    let damaged = || Unreadable::DamagedPart { file };
    let part = match zip.by_name(file) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(Vec::new()),
        Err(_) => return Err(damaged()),
    };
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(part.take(LONGEST_FILE));
    let headings = csv.headers().map_err(|_| damaged())?;
    let column = |name: &str| {
        headings.iter().position(|heading| heading.trim_start_matches('\u{feff}') == name)
    };
    let (number, data) = (column(NUMBER), column(DATA).ok_or_else(damaged)?);
    let mut rows = Vec::new();
    for record in csv.records() {
        let record = record.map_err(|_| damaged())?;
        let line = record.position().map_or(0, csv::Position::line);
        let unknown = || Unreadable::UnknownCell { file, line };
        let number = match number {
            Some(column) => record.get(column).and_then(|n| n.parse().ok()).ok_or_else(unknown)?,
            None => 0,
        };
        let data = restored(record.get(data).ok_or_else(unknown)?).to_owned();
        rows.push(Row { file, line, number, data });
    }
    Ok(rows)
}
