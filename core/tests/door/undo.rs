//! Undo: a new change that restores what stood before.

use super::*;
use tend::model::*;

#[test]
fn an_undone_sleep_can_be_brought_back_by_undoing_the_undo() {
    let family = Family::in_london();
    let logged = family.log(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let undone = family.journal.undo(Some(logged.change)).unwrap();
    assert_eq!(undone.entries, logged.entries);
    family.journal.undo(Some(undone.change)).unwrap();
    family.journal.verify().unwrap();
}
