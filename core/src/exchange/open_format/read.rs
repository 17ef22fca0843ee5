//! Reading a JSON document back, and the checks that it is whole.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::archive::{Counts, ReadArchive};
use super::checksum::{checksum, checksum_as_written};
use super::document::Document;
use super::{Archive, VERSION};
use crate::exchange::unreadable::Unreadable;
use crate::model::JournalError;

/// What tells a document of the format from other JSON, whatever its version.
#[derive(Deserialize)]
pub(super) struct Head {
    pub(super) format: String,
    pub(super) version: u32,
}

/// Reads a JSON document and checks its version, counts and checksum.
///
/// # Errors
///
/// [`JournalError::NewerFile`] for a newer version of the format, and
/// [`JournalError::UnreadableImport`] for anything that is not whole or not of this format.
/// No text holds anything from the file.
pub fn read_json(bytes: &[u8]) -> Result<ReadArchive, JournalError> {
    let text = text(bytes)?;
    let head: Head = serde_json::from_str(text).map_err(|why| {
        if why.is_eof() { Unreadable::Truncated } else { Unreadable::NotOpenFormat }
    })?;
    check_head(&head, super::NAME)?;
    let document: Document = serde_json::from_str(text)
        .map_err(|why| Unreadable::UnknownContent { line: why.line() as u64 })?;
    let Document { counts, checksum, exported_at, .. } = document;
    let archive = Archive {
        settings: document.settings,
        zone_changes: document.zones,
        children: document.children,
        caregivers: document.caregivers,
        none_marks: document.none_marks,
        evening_answers: document.evening_answers,
        experiments: document.experiments,
        routines: document.routines,
        entries: document.entries,
    };
    let as_written = || serde_json::from_str::<Map<String, Value>>(text).ok();
    let left_out = check(&archive, &counts, &checksum, as_written)?;
    Ok(ReadArchive { archive, exported_at, left_out })
}

/// The text of a file that may begin with a byte order mark.
fn text(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok(text) }
}

/// Refuses other formats and newer versions.
pub(super) fn check_head(head: &Head, name: &str) -> Result<(), JournalError> {
    if head.format != name || head.version == 0 {
        return Err(Unreadable::NotOpenFormat.into());
    }
    if head.version > VERSION {
        return Err(JournalError::NewerFile { found: head.version, supported: VERSION });
    }
    Ok(())
}

/// The members the checksum is made of.
const MEMBERS: [&str; 9] = [
    "caregivers",
    "children",
    "entries",
    "evening_answers",
    "experiments",
    "none_marks",
    "routines",
    "settings",
    "zones",
];

/// Compares an archive with the counts and the checksum of its file. Gives the fields that the
/// archive has no place for: the file is whole then, but was written by a hand or a program that
/// adds to the format.
pub(super) fn check(
    archive: &Archive,
    counts: &Counts,
    stated: &str,
    as_written: impl FnOnce() -> Option<Map<String, Value>>,
) -> Result<Vec<String>, JournalError> {
    if archive.counts() != *counts {
        return Err(Unreadable::Counts.into());
    }
    if checksum(archive)? == stated {
        return Ok(Vec::new());
    }
    let mut written = as_written().ok_or(Unreadable::Checksum)?;
    written.retain(|name, _| MEMBERS.contains(&name.as_str()));
    if checksum_as_written(&written) != stated {
        return Err(Unreadable::Checksum.into());
    }
    let mut left_out = BTreeSet::new();
    for (name, known) in [
        ("caregivers", serde_json::to_value(&archive.caregivers)),
        ("children", serde_json::to_value(&archive.children)),
        ("entries", serde_json::to_value(&archive.entries)),
        ("evening_answers", serde_json::to_value(&archive.evening_answers)),
        ("experiments", serde_json::to_value(&archive.experiments)),
        ("none_marks", serde_json::to_value(&archive.none_marks)),
        ("routines", serde_json::to_value(&archive.routines)),
        ("settings", serde_json::to_value(archive.settings)),
        ("zones", serde_json::to_value(&archive.zone_changes)),
    ] {
        let known = known.map_err(|_| Unreadable::Checksum)?;
        compare(name, written.get(name).unwrap_or(&Value::Null), &known, &mut left_out);
    }
    Ok(left_out.into_iter().collect())
}

/// Collects the paths of `written` that are not in `known`. What stands for "nothing" (null, an
/// empty list, false) may be written or left out.
fn compare(path: &str, written: &Value, known: &Value, left_out: &mut BTreeSet<String>) {
    match (written, known) {
        (Value::Object(written), Value::Object(known)) => {
            for (name, value) in written {
                let path = format!("{path}.{name}");
                match known.get(name) {
                    Some(known) => compare(&path, value, known, left_out),
                    None if *value == Value::Null || *value == Value::Bool(false) => {}
                    None if value.as_array().is_some_and(Vec::is_empty) => {}
                    None => {
                        left_out.insert(path);
                    }
                }
            }
        }
        (Value::Array(written), Value::Array(known)) => {
            for (written, known) in written.iter().zip(known) {
                compare(path, written, known, left_out);
            }
        }
        _ => {}
    }
}
