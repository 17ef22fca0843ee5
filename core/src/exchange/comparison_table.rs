//! A table of evenings to compare, for checking the comparison against other software: a CSV with
//! the columns `evening`, `massage` and `minutes`.
//!
//! ```
//! use tend::exchange::comparison_table::read_table;
//!
//! let file = b"evening,massage,minutes\n2026-03-02,yes,260\n2026-03-03,no,\n";
//! let evenings = read_table(file).unwrap();
//! assert_eq!(evenings[0].massage, Some(true));
//! assert_eq!((evenings[1].massage, evenings[1].value), (Some(false), None));
//! ```

use std::collections::HashSet;

use crate::model::{CivilDate, JournalError};
use crate::review::comparison::Evening;

/// Why a table cannot be read. Texts are fragments that say what to do, without its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableTable {
    /// It is not UTF-8 text.
    #[error("it is not UTF-8 text; save it as CSV in UTF-8 and try again")]
    NotText,
    /// A column is missing.
    #[error("it has no column {name}; its first line must name evening, massage and minutes")]
    NoColumn {
        /// Which.
        name: &'static str,
    },
    /// The evening is no date.
    #[error("line {line}: the evening is not a date; write it as 2020-03-08")]
    Evening {
        /// The line; the heading is line 1.
        line: u64,
    },
    /// An evening that a line above has already.
    #[error("line {line}: this evening stands in a line above; keep one of the two")]
    Again {
        /// The line.
        line: u64,
    },
    /// The massage is something else than yes, no or unknown.
    #[error("line {line}: the massage is not yes, no or unknown")]
    Massage {
        /// The line.
        line: u64,
    },
    /// The minutes are no number.
    #[error("line {line}: the minutes are not a number from 0 on; leave them empty when not known")]
    Minutes {
        /// The line.
        line: u64,
    },
}

impl From<UnreadableTable> for JournalError {
    fn from(why: UnreadableTable) -> Self {
        Self::UnreadableImport { reason: why.to_string() }
    }
}

/// The evenings of a table, in its order. Columns may stand in any order, others beside them;
/// capital and small letters are alike. Empty minutes are not known, and an empty massage is
/// unknown.
///
/// # Errors
/// [`UnreadableTable`] with the first line that cannot be read.
pub fn read_table(bytes: &[u8]) -> Result<Vec<Evening>, UnreadableTable> {
    let text = std::str::from_utf8(bytes).map_err(|_| UnreadableTable::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let heading = reader.headers().map_err(|_| UnreadableTable::NotText)?.clone();
    let column = |name: &'static str| {
        let at = heading.iter().position(|found| found.eq_ignore_ascii_case(name));
        at.ok_or(UnreadableTable::NoColumn { name })
    };
    let (evening, massage, minutes) = (column("evening")?, column("massage")?, column("minutes")?);
    let mut seen = HashSet::new();
    let mut evenings = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| UnreadableTable::NotText)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| record.get(at).unwrap_or_default();
        let date: CivilDate =
            cell(evening).parse().map_err(|_| UnreadableTable::Evening { line })?;
        if !seen.insert(date) {
            return Err(UnreadableTable::Again { line });
        }
        evenings.push(Evening {
            date,
            massage: answer(cell(massage)).ok_or(UnreadableTable::Massage { line })?,
            value: number(cell(minutes)).ok_or(UnreadableTable::Minutes { line })?,
        });
    }
    Ok(evenings)
}

fn answer(cell: &str) -> Option<Option<bool>> {
    match cell.to_ascii_lowercase().as_str() {
        "yes" => Some(Some(true)),
        "no" => Some(Some(false)),
        "unknown" | "" => Some(None),
        _ => None,
    }
}

fn number(cell: &str) -> Option<Option<f64>> {
    if cell.is_empty() {
        return Some(None);
    }
    cell.parse().ok().filter(|minutes: &f64| minutes.is_finite() && *minutes >= 0.0).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::comparison::compare;

    #[test]
    fn the_published_case_comes_out_of_a_table() {
        let minutes = [230, 260, 245, 300, 210, 290, 255, 270, 310, 265, 325, 280, 240, 335];
        let massage = [0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1];
        let mut file = "Minutes,note,evening,massage\r\n".to_owned();
        for ((minutes, massage), day) in minutes.iter().zip(massage).zip(2..) {
            let massage = ["no", "Yes"][massage];
            file.push_str(&format!("{minutes},\"a, b\",2026-03-{day:02},{massage}\r\n"));
        }
        let found = compare(&read_table(file.as_bytes()).unwrap()).unwrap();
        assert_eq!(format!("{:.4} {:.6}", found.difference, found.p), "48.3333 0.004898");
        assert_eq!(format!("{:.1} {:.1}", found.low, found.high), "21.7 74.0");
    }

    #[test]
    fn what_is_not_known_is_kept_as_not_known() {
        let file = "\u{feff}evening,massage,minutes\n2026-03-02,unknown,260\n2026-03-03,yes\n";
        let evenings = read_table(file.as_bytes()).unwrap();
        assert_eq!((evenings[0].massage, evenings[0].value), (None, Some(260.0)));
        assert_eq!((evenings[1].massage, evenings[1].value), (Some(true), None));
    }

    #[test]
    fn a_table_that_cannot_be_read_says_which_line_and_why() {
        let head = "evening,massage,minutes\n2026-03-02,yes,260\n";
        for (row, why) in [
            ("02/03/2026,yes,260", UnreadableTable::Evening { line: 3 }),
            ("2026-03-02,no,260", UnreadableTable::Again { line: 3 }),
            ("2026-03-03,1,260", UnreadableTable::Massage { line: 3 }),
            ("2026-03-03,no,4h", UnreadableTable::Minutes { line: 3 }),
            ("2026-03-03,no,-5", UnreadableTable::Minutes { line: 3 }),
            ("2026-03-03,no,NaN", UnreadableTable::Minutes { line: 3 }),
        ] {
            assert_eq!(read_table(format!("{head}{row}\n").as_bytes()), Err(why));
        }
        assert_eq!(read_table(b"\xff\xfe"), Err(UnreadableTable::NotText));
        let missing = read_table(b"evening,minutes\n").unwrap_err();
        assert_eq!(missing, UnreadableTable::NoColumn { name: "massage" });
    }
}
