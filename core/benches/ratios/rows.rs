//! Rows copied from one journal file into another with bare inserts.

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, params_from_iter};

/// The rows of a table that one change wrote, with the statement that writes them.
pub struct Rows {
    insert: String,
    rows: Vec<Vec<Value>>,
}

/// Rows of `table` that pass `filter`.
pub fn rows(from: &Connection, table: &str, filter: &str) -> Rows {
    let mut statement = from.prepare(&format!("SELECT * FROM {table} WHERE {filter}")).unwrap();
    let columns = statement.column_count();
    let marks = vec!["?"; columns].join(", ");
    let rows = statement
        .query_map([], |row| (0..columns).map(|column| row.get(column)).collect())
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    Rows { insert: format!("INSERT INTO {table} VALUES ({marks})"), rows }
}

impl Rows {
    /// Writes them as they are.
    pub fn write(&self, into: &Transaction<'_>) {
        let mut statement = into.prepare_cached(&self.insert).unwrap();
        for row in &self.rows {
            statement.execute(params_from_iter(row)).unwrap();
        }
    }

    /// Writes them with another id in the given columns.
    pub fn write_as(&self, into: &Transaction<'_>, mut change: impl FnMut(&mut Vec<Value>)) {
        let mut statement = into.prepare_cached(&self.insert).unwrap();
        for row in &self.rows {
            let mut row = row.clone();
            change(&mut row);
            statement.execute(params_from_iter(row)).unwrap();
        }
    }
}
