//! Columns that stand under each other.

use anstyle::Style;

use super::Paper;
use super::paper::{PLAIN, left, paint, right, wide};

/// Where a column's texts stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At its left edge.
    Left,
    /// At its right edge.
    Right,
}

/// One text of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    text: String,
    style: Style,
}

/// A text without colour.
pub fn cell(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), style: PLAIN }
}

/// A text in a colour.
pub fn painted(style: Style, text: impl Into<String>) -> Cell {
    Cell { text: text.into(), style }
}

/// A row of a table, or a line across its columns.
#[derive(Clone, Debug)]
enum Row {
    Cells(Vec<Cell>),
    Line(String),
}

impl Row {
    fn cells(&self) -> &[Cell] {
        match self {
            Self::Cells(cells) => cells,
            Self::Line(_) => &[],
        }
    }
}

/// Rows of cells. Columns are as wide as their widest text.
#[derive(Clone, Debug)]
pub struct Table {
    columns: Vec<Align>,
    rows: Vec<Row>,
}

impl Table {
    /// A table with these columns.
    pub fn new(columns: &[Align]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row. Cells that are left out are empty.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(Row::Cells(cells.into_iter().collect()));
    }

    /// Adds a line that stands under the row before it, whatever the columns.
    pub fn line(&mut self, line: String) {
        self.rows.push(Row::Line(line));
    }

    /// Whether there is nothing to print.
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table, each row behind two blanks, two blanks between columns. A text at the left
    /// edge of the last column goes on below when it would leave the paper.
    pub fn print(&self, paper: &Paper) -> String {
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|column| {
                let texts = self.rows.iter().filter_map(|row| row.cells().get(column));
                texts.map(|cell| wide(&cell.text)).max().unwrap_or(0)
            })
            .collect();
        let mut printed = String::new();
        for row in &self.rows {
            match row {
                Row::Cells(cells) => printed.push_str(&self.print_row(cells, &widths, paper)),
                Row::Line(line) => printed.push_str(&format!("{line}\n")),
            }
        }
        printed
    }

    fn print_row(&self, row: &[Cell], widths: &[usize], paper: &Paper) -> String {
        let last = row.iter().rposition(|cell| !cell.text.is_empty());
        let mut line = String::from(" ");
        let mut below = String::new();
        let mut taken = 1;
        let cells = row.iter().zip(widths).zip(&self.columns).enumerate();
        for (place, ((cell, &width), align)) in cells {
            if width == 0 || Some(place) > last {
                continue;
            }
            taken += 1;
            let text = match align {
                // Nothing stands behind the last text that a blank would keep in its place.
                Align::Left if Some(place) == last => {
                    let (first, rest) = broken(&cell.text, taken, paper);
                    let indent = " ".repeat(taken);
                    let rest = rest.iter();
                    below = rest.map(|l| format!("{indent}{}\n", paint(cell.style, l))).collect();
                    first
                }
                Align::Left => left(&cell.text, width),
                Align::Right => right(&cell.text, width),
            };
            line.push(' ');
            line.push_str(&paint(cell.style, &text));
            line.push(' ');
            taken += width + 1;
        }
        format!("{}\n{below}", line.trim_end())
    }
}

/// A text that begins at column `from`: its first line, and those below it.
fn broken(text: &str, from: usize, paper: &Paper) -> (String, Vec<String>) {
    let room = paper.width.saturating_sub(from);
    if wide(text) <= room || room < LEAST_ROOM {
        return (text.to_owned(), Vec::new());
    }
    let narrow = Paper { width: room, ..paper.clone() };
    let lines = narrow.wrapped(text, "");
    let mut lines = lines.lines().map(ToOwned::to_owned);
    (lines.next().unwrap_or_default(), lines.collect())
}

/// Text is not broken into a column narrower than this; the terminal breaks it better.
const LEAST_ROOM: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::paper::testing::paper;

    #[test]
    fn columns_stand_under_each_other() {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        table.row([cell("Asleep"), cell("14 h 20 min")]);
        table.row([cell("Feeds"), cell("8")]);
        assert_eq!(table.print(&paper()), "  Asleep  14 h 20 min\n  Feeds             8\n");
    }

    #[test]
    fn a_column_that_is_empty_takes_no_room() {
        let mut table = Table::new(&[Align::Left, Align::Left, Align::Left]);
        table.row([cell("a"), cell(""), cell("b")]);
        assert_eq!(table.print(&paper()), "  a  b\n");
    }

    #[test]
    fn a_long_text_goes_on_below_itself() {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row([cell("Note"), cell("slept well after the long walk")]);
        let narrow = Paper { width: 30, ..paper() };
        let expected = "  Note  slept well after the\n        long walk\n";
        assert_eq!(table.print(&narrow), expected);
    }
}
