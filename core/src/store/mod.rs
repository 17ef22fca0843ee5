//! The journal file: SQLite, operations and their fold, queries, back-ups.
