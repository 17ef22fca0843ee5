//! Rows of the timeline, filtered by the database.

use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::entries::entry;
use crate::model::{Entry, Instant, JournalError, LONGEST_INTERVAL, TimelineQuery};
use crate::store::{operation, rows};

/// Entries that pass the query, newest first: one more than the page holds when there are more.
///
/// # Errors
/// Storage errors only.
pub fn timeline_rows(from: &Connection, query: &TimelineQuery) -> Result<Vec<Entry>, JournalError> {
    let wanted = query.rows() as usize + 1;
    let mut found = Vec::new();
    let mut before = query.before.map(|cursor| (cursor.start.0, cursor.entry.0));
    loop {
        let mut search = Search::of(query);
        if let Some((start, entry)) = before {
            search.and("(start, id) < (?, ?)", [Value::Integer(start), id(&entry)]);
        }
        let missing = i64::try_from(wanted - found.len()).unwrap_or(i64::MAX);
        let read = search.run(from, "ORDER BY start DESC, id DESC LIMIT ?", missing, |row| {
            Ok((entry(row, 0)?, row.get(1)?, operation::uuid(row, 2)?))
        })?;
        let all = i64::try_from(read.len()) != Ok(missing);
        before = read.last().map(|(_, start, id)| (*start, *id));
        found.extend(read.into_iter().filter_map(|(entry, ..)| entry));
        // Rows of kinds that only a newer version knows are passed over: look behind them.
        if all || found.len() >= wanted {
            return Ok(found);
        }
    }
}

/// Entries that pass the query's filters, began in the 48 h before `start` and reach beyond it.
///
/// # Errors
/// Storage errors only.
pub fn carried_in(
    from: &Connection,
    query: &TimelineQuery,
    start: Instant,
) -> Result<Vec<Entry>, JournalError> {
    let mut search = Search::of(query);
    let earliest = start.plus(-LONGEST_INTERVAL).0;
    search.and("start >= ? AND start < ?", [Value::Integer(earliest), Value::Integer(start.0)]);
    search.and("(\"end\" > ? OR timing = 'running')", [Value::Integer(start.0)]);
    let read = search.run(from, "ORDER BY start LIMIT ?", -1, |row| entry(row, 0))?;
    Ok(read.into_iter().flatten().collect())
}

/// Whether the journal has any entry that was not removed.
///
/// # Errors
/// Storage errors only.
pub fn any_entry(from: &Connection) -> Result<bool, JournalError> {
    Ok(from
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE removed IS NULL)")?
        .query_row([], |row| row.get(0))?)
}

/// A search being put together: conditions and what they are filled with.
struct Search {
    sql: String,
    values: Vec<Value>,
}

fn id(id: &Uuid) -> Value {
    Value::Blob(id.as_bytes().to_vec())
}

impl Search {
    fn of(query: &TimelineQuery) -> Self {
        let sql = "SELECT document, start, id FROM entry WHERE removed IS NULL".into();
        let mut search = Self { sql, values: Vec::new() };
        search.among("child", query.children.iter().map(|child| id(&child.0)).collect());
        search
            .among("kind", query.kinds.iter().map(|kind| kind.name().to_owned().into()).collect());
        search.among("caregiver", query.caregivers.iter().map(|who| id(&who.0)).collect());
        for word in query.search_words() {
            search.and("instr(words, ?) > 0", [word.into()]);
        }
        search
    }

    fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.extend(values);
    }

    fn among(&mut self, column: &str, allowed: Vec<Value>) {
        if !allowed.is_empty() {
            let marks = vec!["?"; allowed.len()].join(", ");
            self.and(&format!("{column} IN ({marks})"), allowed);
        }
    }

    fn run<T>(
        mut self,
        from: &Connection,
        tail: &str,
        limit: i64,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, JournalError> {
        self.sql.push(' ');
        self.sql.push_str(tail);
        self.values.push(limit.into());
        Ok(rows(from, &self.sql, rusqlite::params_from_iter(self.values), read)?)
    }
}
