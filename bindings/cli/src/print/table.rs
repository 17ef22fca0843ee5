//! Columns that stand under each other.

use anstyle::Style;

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

/// Rows of cells. Columns are as wide as their widest text.
#[derive(Clone, Debug)]
pub struct Table {
    columns: Vec<Align>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table with these columns.
    pub fn new(columns: &[Align]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row. Cells that are left out are empty.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Whether there is nothing to print.
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table, each row behind two blanks, two blanks between columns.
    pub fn print(&self) -> String {
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|column| {
                let texts = self.rows.iter().filter_map(|row| row.get(column));
                texts.map(|cell| wide(&cell.text)).max().unwrap_or(0)
            })
            .collect();
        let mut printed = String::new();
        for row in &self.rows {
            let mut line = String::from(" ");
            let last = row.iter().rposition(|cell| !cell.text.is_empty());
            let cells = row.iter().zip(&widths).zip(&self.columns).enumerate();
            for (place, ((cell, &width), align)) in cells {
                if width == 0 || Some(place) > last {
                    continue;
                }
                let padded = match align {
                    // Nothing stands behind the last text that a blank would keep in its place.
                    Align::Left if Some(place) == last => cell.text.clone(),
                    Align::Left => left(&cell.text, width),
                    Align::Right => right(&cell.text, width),
                };
                line.push(' ');
                line.push_str(&paint(cell.style, &padded));
                line.push(' ');
            }
            printed.push_str(line.trim_end());
            printed.push('\n');
        }
        printed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        table.row([cell("Asleep"), cell("14 h 20 min")]);
        table.row([cell("Feeds"), cell("8")]);
        assert_eq!(table.print(), "  Asleep  14 h 20 min\n  Feeds             8\n");
    }

    #[test]
    fn a_column_that_is_empty_takes_no_room() {
        let mut table = Table::new(&[Align::Left, Align::Left, Align::Left]);
        table.row([cell("a"), cell(""), cell("b")]);
        assert_eq!(table.print(), "  a  b\n");
    }
}
