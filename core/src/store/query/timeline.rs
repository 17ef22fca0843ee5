//! Rows of the timeline, filtered by the database.

use rusqlite::Connection;
use rusqlite::types::Value;
use uuid::Uuid;

use super::entries::entries_by;
use crate::model::{Entry, JournalError, TimelineQuery};

/// Entries that pass the query, newest first: one more than the page holds when there are more.
///
/// # Errors
/// Storage errors only.
pub fn timeline_rows(from: &Connection, query: &TimelineQuery) -> Result<Vec<Entry>, JournalError> {
    let mut sql = String::from("SELECT document FROM entry WHERE removed IS NULL");
    let mut values: Vec<Value> = Vec::new();
    let mut among = |column: &str, allowed: Vec<Value>| {
        if !allowed.is_empty() {
            let marks = vec!["?"; allowed.len()].join(", ");
            sql.push_str(&format!(" AND {column} IN ({marks})"));
            values.extend(allowed);
        }
    };
    let id = |id: &Uuid| Value::Blob(id.as_bytes().to_vec());
    among("child", query.children.iter().map(|child| id(&child.0)).collect());
    among("kind", query.kinds.iter().map(|kind| Value::Text(kind.name().into())).collect());
    among("caregiver", query.caregivers.iter().map(|caregiver| id(&caregiver.0)).collect());
    for word in query.search_words() {
        sql.push_str(" AND instr(words, ?) > 0");
        values.push(Value::Text(word));
    }
    if let Some(cursor) = query.before {
        sql.push_str(" AND (start, id) < (?, ?)");
        values.push(Value::Integer(cursor.start.0));
        values.push(id(&cursor.entry.0));
    }
    sql.push_str(" ORDER BY start DESC, id DESC LIMIT ?");
    values.push(Value::Integer(i64::from(query.rows()) + 1));
    entries_by(from, &sql, rusqlite::params_from_iter(values))
}
