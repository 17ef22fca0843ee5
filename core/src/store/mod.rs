//! The journal file: SQLite, operations and their fold, queries, back-ups.
//!
//! Every command appends **operations** (patches of one entity each) and updates the tables in the
//! same transaction. A row is the fold of its operations in clock order, field by field, last
//! writer wins. Functions that write take a [`Transaction`](rusqlite::Transaction), those that
//! only read take a [`Connection`].

mod backup;
mod clock;
mod columns;
mod document;
mod error;
mod header;
mod migrate;
mod nearest;
mod open;
mod operation;
mod query;
mod rebuild;
mod table;
mod undo;
mod write;

use rusqlite::Connection;

pub use backup::{BackUp, back_up, back_up_folder, back_ups, keep, name_back_up};
pub use clock::HybridClock;
pub use document::{Document, diff, field, merge};
pub use error::storage;
pub use migrate::{SCHEMA_VERSION, schema_of};
pub use open::{Opened, open, open_reader, restore};
pub use operation::{Entity, Operation};
pub use query::*;
pub use rebuild::{Rebuilt, rebuild, verify};
pub use undo::{made_by, undo, undoable};
pub use write::{Change, ChangeNote, Writer};

/// Runs a query with a cached statement and collects its rows.
fn rows<T, P: rusqlite::Params>(
    from: &Connection,
    sql: &str,
    params: P,
    read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    from.prepare_cached(sql)?.query_map(params, read)?.collect()
}
