//! The real year brought in against bare inserts of the same rows in one transaction.

use std::path::Path;

use tend::model::ImportOptions;

use super::family::{Family, bare};
use super::pairs::compare;
use super::rows::rows;

const RUNS: usize = 9;

pub fn the_real_year() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/eva.csv");
    let file = file.to_str().unwrap().to_owned();
    let bring_in = |family: &Family| {
        let options = ImportOptions {
            child: Some(family.child),
            zone: Some("America/Los_Angeles".parse().unwrap()),
        };
        family.journal.import(file.clone(), options, None).unwrap();
    };
    let done = Family::new();
    bring_in(&done);
    let from = bare(&done.path);
    let new = "change = (SELECT id FROM change ORDER BY clock DESC LIMIT 1)";
    let tables = [
        rows(&from, "operation", new),
        rows(&from, "entry", "true"),
        rows(&from, "caregiver", "true"),
    ];
    // New journals for every run are made beforehand: opening them is not what is timed.
    let families = || (0..=RUNS).map(|_| Family::new()).collect::<Vec<_>>();
    let (mut ours, mut floors) = (families().into_iter(), families().into_iter());
    compare(
        "the real year brought in, 4,207 rows",
        "≤ 3×",
        RUNS,
        || bring_in(&ours.next().unwrap()),
        || {
            let mut file = bare(&floors.next().unwrap().path);
            let into = file.transaction().unwrap();
            // The new file's own operations have the same sequence numbers.
            into.execute("DELETE FROM operation", []).unwrap();
            tables.iter().for_each(|table| table.write(&into));
            into.commit().unwrap();
        },
    );
}
