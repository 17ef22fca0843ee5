//! Opening a journal of five years against a bare open of the same file.

use std::hint::black_box;

use super::family::{A_DAY, Family, bare, open};
use super::pairs::compare;

pub fn five_years() {
    let family = Family::with_entries(5 * 365 * A_DAY);
    family.journal.close().unwrap();
    compare(
        "open a journal of five years",
        "≤ 2×",
        100,
        || open(&family.path).close().unwrap(),
        || {
            // One connection to write and one to read, each with one look at the newest row.
            for _ in 0..2 {
                let file = bare(&family.path);
                let start: i64 = file
                    .query_row("SELECT max(start) FROM entry WHERE removed IS NULL", [], |row| {
                        row.get(0)
                    })
                    .unwrap();
                black_box(start);
            }
        },
    );
}
