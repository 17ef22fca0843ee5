//! How SQLite means to find what is asked for: nothing a parent waits for reads the whole record.

use rusqlite::Connection;

use super::{entries, facts, family, holdings};
use crate::store::migrate::migrate;

/// Each step of SQLite's plan for a statement.
pub(in crate::store) fn plan(sql: &str) -> Vec<String> {
    let mut journal = Connection::open_in_memory().unwrap();
    migrate(&mut journal).unwrap();
    let mut statement = journal.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let nothing = vec![rusqlite::types::Null; statement.parameter_count()];
    let steps = statement.query_map(rusqlite::params_from_iter(nothing), |row| row.get("detail"));
    steps.unwrap().collect::<Result<_, _>>().unwrap()
}

/// Refuses a plan that sorts what it found, or looks through a table.
pub(super) fn read_in_order(sql: &str) {
    let plan = plan(sql);
    let by_index = |step: &String| {
        // Rows of the same moment may still be put in the order of their ids.
        step.contains(" USING INDEX ")
            || step.contains(" USING COVERING INDEX ")
            || step.contains(" USING PRIMARY KEY ")
            || step.contains("LAST TERM OF ORDER BY")
            || step.starts_with("CORRELATED ")
    };
    assert!(plan.iter().all(by_index), "{sql}: {plan:?}");
}

#[test]
fn what_today_and_its_taps_ask_for_is_found_by_an_index_in_the_order_asked_for() {
    for sql in [
        entries::LATEST,
        entries::LATEST_OF_KIND,
        entries::BEGUN,
        entries::RUNNING,
        entries::WELLBEING,
        facts::BY_KIND,
        family::MARKED,
        holdings::COUNTED,
        holdings::REMOVED,
    ] {
        read_in_order(sql);
    }
}
#[test]
fn totals_and_counts_are_read_from_an_index_alone() {
    for sql in [facts::BY_KIND, holdings::COUNTED, holdings::REMOVED] {
        let plan = plan(sql);
        assert!(plan.iter().all(|step| step.contains(" USING COVERING INDEX ")), "{sql}: {plan:?}");
    }
}
