//! Rows of the timeline, filtered by the database.

use rusqlite::types::Value;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::entries::entry;
use crate::model::{Entry, Instant, JournalError, LONGEST_INTERVAL, TimelineQuery};
use crate::store::{operation, rows};

/// The document is looked up for what was found, not for every row that is passed over on the way.
const FOUND: &str =
    "SELECT (SELECT document FROM entry AS whole WHERE whole.id = entry.id), start, id
     FROM entry";
const NEWEST_FIRST: &str = "ORDER BY start DESC, id DESC LIMIT ?";
const OLDEST_FIRST: &str = "ORDER BY start LIMIT ?";

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
        search.before(before);
        let missing = i64::try_from(wanted - found.len()).unwrap_or(i64::MAX);
        let read = search.run(from, NEWEST_FIRST, missing, |row| {
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
    search.reaching(start);
    let read = search.run(from, OLDEST_FIRST, -1, |row| entry(row, 0))?;
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
    /// The index is named, so that rows are found in the order of their starts and reading stops
    /// at the end of the page, however long the journal is. Left to itself SQLite takes the one
    /// that narrows most, reads all of a child and sorts them.
    fn of(query: &TimelineQuery) -> Self {
        let words = query.search_words();
        let index = match (query.children.len(), query.kinds.len()) {
            _ if !words.is_empty() => "entry_with_words",
            (1, 1) => "entry_by_kind",
            (1, _) => "entry_by_child",
            _ => "entry_by_start",
        };
        let sql = format!("{FOUND} INDEXED BY {index} WHERE removed IS NULL");
        let mut search = Self { sql, values: Vec::new() };
        search.among("child", query.children.iter().map(|child| id(&child.0)).collect());
        search
            .among("kind", query.kinds.iter().map(|kind| kind.name().to_owned().into()).collect());
        search.among("caregiver", query.caregivers.iter().map(|who| id(&who.0)).collect());
        if !words.is_empty() {
            search.and("words <> ''", []);
        }
        for word in words {
            search.and("instr(words, ?) > 0", [word.into()]);
        }
        search
    }

    fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.extend(values);
    }

    fn before(&mut self, cursor: Option<(i64, Uuid)>) {
        if let Some((start, entry)) = cursor {
            self.and("(start, id) < (?, ?)", [Value::Integer(start), id(&entry)]);
        }
    }

    fn reaching(&mut self, start: Instant) {
        let earliest = start.plus(-LONGEST_INTERVAL).0;
        self.and("start >= ? AND start < ?", [Value::Integer(earliest), Value::Integer(start.0)]);
        self.and("(\"end\" > ? OR timing = 'running')", [Value::Integer(start.0)]);
    }

    fn among(&mut self, column: &str, allowed: Vec<Value>) {
        if allowed.len() == 1 {
            self.and(&format!("{column} = ?"), allowed);
        } else if !allowed.is_empty() {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ChildId, EntryKind, TimelineCursor};
    use crate::store::query::plans::{plan, read_in_order};

    #[test]
    fn a_page_reads_no_more_than_its_rows_whatever_is_asked_for() {
        let child = || ChildId(Uuid::from_u128(1));
        let cursor =
            TimelineCursor { start: Instant(0), entry: crate::model::EntryId(Uuid::nil()) };
        let sleep = EntryKind::Sleep;
        for children in [vec![], vec![child()], vec![child(), child()]] {
            for kinds in [vec![], vec![sleep], vec![sleep, EntryKind::Feed]] {
                for text in [None, Some("bath".to_owned())] {
                    for before in [None, Some(cursor)] {
                        let query = TimelineQuery {
                            children: children.clone(),
                            kinds: kinds.clone(),
                            caregivers: Vec::new(),
                            text: text.clone(),
                            before,
                            limit: 200,
                        };
                        let mut page = Search::of(&query);
                        page.before(before.map(|cursor| (cursor.start.0, cursor.entry.0)));
                        let page = format!("{} {NEWEST_FIRST}", page.sql);
                        read_in_order(&page);
                        if text.is_some() || (children.len(), kinds.len()) == (1, 2) {
                            assert!(plan(&page)[0].contains(" USING COVERING INDEX "), "{page}");
                        }
                        let mut carried = Search::of(&query);
                        carried.reaching(Instant(0));
                        read_in_order(&format!("{} {OLDEST_FIRST}", carried.sql));
                    }
                }
            }
        }
    }
}
