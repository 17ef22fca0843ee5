//! The README's first command.

use super::support::{Family, answer, tend};

#[test]
fn the_demonstration_shows_a_real_year_and_ten_made_up_weeks() {
    let shown = answer(tend().arg("demo"));
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    insta::assert_snapshot!(shown.out);
}

#[test]
fn its_journal_can_be_kept_and_looked_around_in() {
    let family = Family::without_journal();
    let journal = family.journal();
    let journal = journal.to_str().unwrap();
    assert_eq!(answer(tend().args(["demo", "--keep", journal])).code, 0);
    // The year and the four of the morning.
    assert_eq!(family.json(&["family"])["holds"]["entries"], 4211);
    let again = answer(tend().args(["demo", "--keep", journal]));
    assert_eq!(again.code, 3);
    assert!(again.err.contains("there is a file"), "{}", again.err);
}
