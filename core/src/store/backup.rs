//! Back-ups beside the journal: made whole, checked, then kept in a rolling set.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::Datelike;
use rusqlite::{Connection, OpenFlags};

use super::header::look;
use super::storage;
use crate::model::{CivilDate, JournalError};

/// Days, weeks and months of which a back-up is kept.
const KEPT: usize = 3;
/// File name ending of back-ups.
const ENDING: &str = "tend";

/// A back-up in the rolling set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackUp {
    /// Where it is.
    pub path: PathBuf,
    /// The day it was taken.
    pub date: CivilDate,
}

/// The folder beside a journal that holds its rolling back-ups.
#[must_use]
pub fn back_up_folder(journal: &Path) -> PathBuf {
    PathBuf::from(format!("{}.back-ups", journal.display()))
}

/// Back-ups of a journal, newest first.
#[must_use]
pub fn back_ups(journal: &Path) -> Vec<BackUp> {
    let Ok(folder) = std::fs::read_dir(back_up_folder(journal)) else { return Vec::new() };
    let mut found: Vec<BackUp> = folder
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
        .filter_map(|path| {
            let date = path.file_stem()?.to_str()?.parse().ok()?;
            Some(BackUp { path, date })
        })
        .collect();
    found.sort_by_key(|back_up| std::cmp::Reverse(back_up.date));
    found
}

/// The newest back-up that passes its check.
#[must_use]
pub fn newest_good_back_up(journal: &Path) -> Option<BackUp> {
    back_ups(journal).into_iter().find(|back_up| check(&back_up.path).is_ok())
}

/// An error with the newest good back-up in it, where the journal is damaged.
#[must_use]
pub fn name_back_up(journal: &Path, error: JournalError) -> JournalError {
    match error {
        JournalError::Damaged { back_up: None } => JournalError::Damaged {
            back_up: newest_good_back_up(journal).map(|found| found.path.display().to_string()),
        },
        other => other,
    }
}

/// Writes a whole, checked copy of an open journal to `to`.
///
/// The copy is made under another name, checked page by page, written through to the storage and
/// only then given its name: a file of that name is always good.
///
/// # Errors
/// Storage errors; [`JournalError::Damaged`] when the copy does not pass its check, which means
/// the journal itself should be looked at.
pub fn back_up(from: &Connection, to: &Path) -> Result<(), JournalError> {
    let unchecked = PathBuf::from(format!("{}.unchecked", to.display()));
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    if unchecked.exists() {
        std::fs::remove_file(&unchecked)?;
    }
    let target = unchecked.to_str().ok_or(JournalError::Storage {
        reason: "the back-up's path cannot be written as text".into(),
    })?;
    let made = from
        .execute("VACUUM INTO ?1", [target])
        .map_err(JournalError::from)
        .and_then(|_| check(&unchecked))
        .and_then(|()| Ok(std::fs::File::open(&unchecked)?.sync_all()?))
        .and_then(|()| Ok(std::fs::rename(&unchecked, to)?));
    if made.is_err() {
        // On a full storage half a copy would take what room is left; the first error matters.
        drop(std::fs::remove_file(&unchecked));
    }
    made
}

/// Checks every page and index of a back-up, and that it is a journal this version can read.
pub(super) fn check(path: &Path) -> Result<(), JournalError> {
    let damaged = || JournalError::Damaged { back_up: None };
    look(path)?.ok_or_else(damaged)?;
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let answer: String = copy
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .map_err(|error| storage(&error))?;
    if answer == "ok" { Ok(()) } else { Err(damaged()) }
}

/// Which dates of a rolling set to keep: the newest three days, and the newest of each of the
/// last three weeks (Monday to Sunday) and months that have one.
#[must_use]
pub fn keep(dates: &[CivilDate]) -> BTreeSet<CivilDate> {
    let mut newest_first: Vec<CivilDate> = dates.to_vec();
    newest_first.sort_by_key(|date| std::cmp::Reverse(*date));
    newest_first.dedup();
    let mut kept: BTreeSet<CivilDate> = newest_first.iter().copied().take(KEPT).collect();
    let week = |date: &CivilDate| (date.0.iso_week().year(), date.0.iso_week().week());
    let month = |date: &CivilDate| (date.0.year(), date.0.month());
    kept.extend(newest_of_each(&newest_first, week));
    kept.extend(newest_of_each(&newest_first, month));
    kept
}

fn newest_of_each<K: PartialEq>(
    newest_first: &[CivilDate],
    group: impl Fn(&CivilDate) -> K,
) -> Vec<CivilDate> {
    let mut found: Vec<CivilDate> = Vec::new();
    for date in newest_first {
        if found.last().is_none_or(|last| group(last) != group(date)) {
            found.push(*date);
        }
    }
    found.truncate(KEPT);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    #[test]
    fn after_a_hundred_daily_back_ups_three_days_three_weeks_and_three_months_are_kept() {
        // 2026-08-14 to 2026-11-21 (a Saturday). Days: 19, 20, 21 November. Weeks: newest of the
        // week of 16 Nov is the 21st, of 9 Nov the 15th, of 2 Nov the 8th. Months: 21 Nov,
        // 31 Oct, 30 Sep.
        let days: Vec<_> = (0..100).map(|day| date("2026-11-21").plus_days(-day)).collect();
        let kept: Vec<String> = keep(&days).iter().map(ToString::to_string).collect();
        assert_eq!(
            kept,
            [
                "2026-09-30",
                "2026-10-31",
                "2026-11-08",
                "2026-11-15",
                "2026-11-19",
                "2026-11-20",
                "2026-11-21"
            ]
        );
    }

    #[test]
    fn a_family_that_opens_the_app_once_a_month_keeps_what_it_has() {
        let days = [date("2026-01-05"), date("2026-03-01"), date("2026-06-20")];
        assert_eq!(keep(&days).len(), 3);
    }
}
