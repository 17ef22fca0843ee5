//! The table: bytes into rows of nine cells, and the key that tells a row from all others.

use std::borrow::Cow;
use std::collections::HashMap;

use sha2::{Digest, Sha256};

use crate::exchange::unreadable::Unreadable;

/// The columns by their place in the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Start,
    End,
    Duration,
    Activity,
    Quantity,
    Extra,
    Text,
    Notes,
    Caregiver,
}

const HEADING: [&str; 9] = [
    "Date and Time",
    "End Time",
    "Duration (min)",
    "Activity",
    "Quantity",
    "Extra data",
    "Text",
    "Notes",
    "Caregiver",
];

impl Column {
    /// Its heading in the file.
    pub(super) const fn heading(self) -> &'static str {
        HEADING[self as usize]
    }
}

/// One row with at least one cell that is not empty.
pub(super) struct Row {
    /// The line of the file it begins on; the heading is line 1.
    pub(super) line: u64,
    record: csv::StringRecord,
}

impl Row {
    /// The cell without white space around it; empty where the row is too short.
    pub(super) fn cell(&self, column: Column) -> &str {
        self.record.get(column as usize).unwrap_or_default().trim()
    }

    /// Every cell that is not empty, with its heading: one line each.
    pub(super) fn as_text(&self) -> String {
        let mut text = String::new();
        for (at, cell) in self.record.iter().enumerate() {
            let cell = cell.trim();
            if cell.is_empty() {
                continue;
            }
            if !text.is_empty() {
                text.push('\n');
            }
            match HEADING.get(at) {
                Some(heading) => {
                    text.push_str(heading);
                    text.push_str(": ");
                    text.push_str(cell);
                }
                None => text.push_str(cell),
            }
        }
        text
    }

    fn is_empty(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// 128 bits of the SHA-256 of the cells as they stand, each behind its length; empty cells
    /// at the end leave it unchanged, because some exports drop them.
    fn digest(&self) -> [u8; 16] {
        let cells = self.record.iter();
        let filled =
            cells.enumerate().filter(|(_, c)| !c.is_empty()).last().map_or(0, |(at, _)| at + 1);
        let mut hash = Sha256::new();
        for cell in self.record.iter().take(filled) {
            hash.update((cell.len() as u64).to_le_bytes());
            hash.update(cell.as_bytes());
        }
        let full: [u8; 32] = hash.finalize().into();
        let mut half = [0; 16];
        half.copy_from_slice(&full[..16]);
        half
    }
}

/// Gives every row its key: its digest and how many equal rows were met before.
///
/// Equal rows are alike in everything, so a later, longer export gives each old row one of the
/// keys it had before, whichever end the new rows are added at.
#[derive(Default)]
pub(super) struct Keys {
    met: HashMap<[u8; 16], u32>,
}

impl Keys {
    /// The key of the next row, and whether an equal row was met before.
    pub(super) fn next(&mut self, row: &Row) -> (String, bool) {
        use std::fmt::Write;

        let digest = row.digest();
        let before = self.met.entry(digest).or_insert(0);
        let mut key = String::with_capacity(36);
        for byte in digest {
            // Writing to a String cannot fail.
            let _ = write!(key, "{byte:02x}");
        }
        if *before > 0 {
            let _ = write!(key, "-{before}");
        }
        *before += 1;
        (key, *before > 1)
    }
}

/// Whether the first line is the heading of this layout.
pub(in crate::exchange) fn is_layout(bytes: &[u8]) -> bool {
    let first_line = bytes.split(|&b| b == b'\n' || b == b'\r').next().unwrap_or_default();
    std::str::from_utf8(first_line).is_ok_and(|line| separator(without_mark(line)).is_some())
}

/// The rows of the file below its heading.
pub(super) fn table(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let text = without_mark(std::str::from_utf8(bytes).map_err(|_| Unreadable::NotText)?);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let heading = text.split(['\n', '\r']).next().unwrap_or_default();
    let separator = separator(heading).ok_or(Unreadable::NotBabyConnect)?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let mut lines = Lines::new(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        // The text is UTF-8 and rows may be of any length, so nothing is left to refuse.
        let record = record.map_err(|_| Unreadable::NotText)?;
        let byte = record.position().map_or(0, csv::Position::byte);
        let row = Row { line: lines.of_row_behind(byte), record };
        if !row.is_empty() {
            rows.push(row);
        }
    }
    if rows.is_empty() { Err(Unreadable::NoRows) } else { Ok(rows) }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The separator under which `line` is the heading: a comma, or what a spreadsheet made of it.
fn separator(line: &str) -> Option<u8> {
    [b',', b';', b'\t'].into_iter().find(|&separator| {
        let mut names = line.split(char::from(separator)).map(unquoted);
        HEADING.iter().all(|heading| names.next().is_some_and(|n| n.eq_ignore_ascii_case(heading)))
    })
}

fn unquoted(cell: &str) -> Cow<'_, str> {
    let cell = cell.trim();
    match cell.strip_prefix('"').and_then(|c| c.strip_suffix('"')) {
        Some(inside) => Cow::Owned(inside.trim().replace("\"\"", "\"")),
        None => Cow::Borrowed(cell),
    }
}

/// Counts lines as an editor does; the reader's own count stands before the last line's end.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    const fn new(text: &'a [u8]) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// The line of the first row that begins at `byte` or after the line ends there.
    fn of_row_behind(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(&here) = self.text.get(self.at) {
            if self.at >= byte && here != b'\n' && here != b'\r' {
                break;
            }
            let ends_line = match here {
                b'\n' => true,
                b'\r' => self.text.get(self.at + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += u64::from(ends_line);
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver";

    fn keys(file: &str) -> Vec<String> {
        let mut keys = Keys::default();
        table(file.as_bytes()).unwrap().iter().map(|row| keys.next(row).0).collect()
    }

    #[test]
    fn a_byte_order_mark_crlf_short_rows_and_quoted_commas_are_read() {
        let file = format!(
            "\u{feff}{HEAD}\r\n5/4/20 11:01 PM,,,Nursing,,,\"Eva nursed (5m left, 5m right)\"\r\n\
             \r\n,,,,,,,,\r\n5/4/20 9:01 PM,,,Sleep,,,Eva slept,\"two\r\nlines\",A\r\n5/4/20 8:00 PM\r\n"
        );
        let rows = table(file.as_bytes()).unwrap();
        assert_eq!(rows.iter().map(|r| r.line).collect::<Vec<_>>(), [2, 5, 7]);
        assert_eq!(rows[0].cell(Column::Text), "Eva nursed (5m left, 5m right)");
        assert_eq!(rows[0].cell(Column::Caregiver), "");
        assert_eq!(rows[1].cell(Column::Notes), "two\r\nlines");
        assert_eq!(rows[1].cell(Column::Caregiver), "A");
    }

    #[test]
    fn a_file_that_a_spreadsheet_saved_with_semicolons_is_read() {
        let file = format!("{}\n5/4/20 9:01 PM;;;Sleep;;;Eva slept;;A\n", HEAD.replace(',', ";"));
        assert!(is_layout(file.as_bytes()));
        assert_eq!(table(file.as_bytes()).unwrap()[0].cell(Column::Caregiver), "A");
    }

    #[test]
    fn a_file_of_another_layout_is_refused() {
        for (file, why) in [
            ("", Unreadable::Empty),
            ("  \n", Unreadable::Empty),
            ("Type,Start,End\nSleep,1,2\n", Unreadable::NotBabyConnect),
            (HEAD, Unreadable::NoRows),
        ] {
            assert_eq!(table(file.as_bytes()).err(), Some(why));
        }
        assert_eq!(table(b"Date and Time,\xff\xfe").err(), Some(Unreadable::NotText));
        assert!(!is_layout(b"Type,Start,End\n"));
    }

    #[test]
    fn a_later_longer_export_gives_old_rows_the_keys_they_had() {
        let old = format!(
            "{HEAD}\n5/4/20 9:01 PM,,,Sleep,,,Eva slept,,A\n5/4/20 8:00 PM,,,Bottle,5,Milk,,,A\n\
             5/4/20 8:00 PM,,,Bottle,5,Milk,,,A\n"
        );
        let new = old.replace(
            HEAD,
            &format!(
                "{HEAD}\n5/5/20 9:01 PM,,,Sleep,,,Eva slept,,A\n5/4/20 8:00 PM,,,Bottle,5,Milk,,,A"
            ),
        );
        let (old, new) = (keys(&old), keys(&new));
        assert_eq!((old.len(), new.len()), (3, 5));
        assert!(old.iter().all(|key| new.contains(key)));
        // All five differ, although three rows are alike.
        assert_eq!(new.iter().collect::<std::collections::HashSet<_>>().len(), 5);
    }

    #[test]
    fn a_row_that_lost_its_empty_cells_keeps_its_key() {
        let long = format!("{HEAD}\n5/4/20 9:01 PM,,,Sleep,,,Eva slept,,\n");
        let short = format!("{HEAD}\r\n5/4/20 9:01 PM,,,Sleep,,,Eva slept\r\n");
        assert_eq!(keys(&long), keys(&short));
    }

    #[test]
    fn cells_that_are_parted_elsewhere_have_another_key() {
        let one = format!("{HEAD}\n5/4/20 9:01 PM,,,Sleep,ab,c\n");
        let two = format!("{HEAD}\n5/4/20 9:01 PM,,,Sleep,a,bc\n");
        assert_ne!(keys(&one), keys(&two));
    }
}
