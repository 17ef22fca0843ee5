//! The week review against the same rows read through the same index and folded with no model.

use std::hint::black_box;

use rusqlite::{Connection, params};
use tend::model::{EntryKind, HOUR, LONGEST_INTERVAL, ReviewQuery};
use tend::review::{MARGIN_AFTER, MARGIN_BEFORE};

use super::family::{Family, NOW, bare};
use super::pairs::compare;

pub fn week(entries: i64) {
    let family = Family::with_entries(entries);
    let file = bare(&family.path);
    let query = ReviewQuery { child: family.child, ending: None, weeks: 1 };
    compare(
        &format!("review of a week, {entries} entries"),
        "≤ 2×, flat in size",
        60,
        || {
            black_box(family.journal.review(query).unwrap());
        },
        || {
            black_box(fold(&file, &family));
        },
    );
}

/// Minutes per day and kind of the rows a week review reads: two weeks and the margins.
fn fold(file: &Connection, family: &Family) -> Vec<[i64; 64]> {
    let day = 24 * HOUR;
    let first = NOW.0 - 14 * day - MARGIN_BEFORE - LONGEST_INTERVAL;
    let last = NOW.0 + day + MARGIN_AFTER;
    let mut statement = file
        .prepare_cached(
            "SELECT start, \"end\", timing, form, active, amount FROM entry
             WHERE child = ?1 AND kind = ?2 AND start >= ?3 AND start < ?4 AND removed IS NULL
             ORDER BY start",
        )
        .unwrap();
    let mut sums = vec![[0_i64; 64]; EntryKind::ALL.len()];
    for (kind, sums) in EntryKind::ALL.into_iter().zip(&mut sums) {
        let child = family.child.0.as_bytes().as_slice();
        let mut rows = statement.query(params![child, kind.name(), first, last]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let start: i64 = row.get(0).unwrap();
            let end: Option<i64> = row.get(1).unwrap();
            black_box(row.get_ref(2).unwrap());
            black_box(row.get_ref(3).unwrap());
            let active: Option<i64> = row.get(4).unwrap();
            let amount: Option<f64> = row.get(5).unwrap();
            black_box((active, amount));
            let place = usize::try_from((start - first) / day).unwrap();
            sums[place] += end.unwrap_or(start) - start;
        }
    }
    sums
}
