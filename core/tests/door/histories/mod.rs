//! Any history of commands: nothing panics, nothing is lost, the tables are the fold, and what is
//! read by an index is what reading everything would give.

mod commands;
mod slow;
mod steps;
mod story;

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use steps::{Step, step};
use story::Story;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/door/histories/regressions.txt",
        ))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn after_any_history_nothing_is_lost_and_the_tables_are_the_fold_of_the_operations(
        steps in prop::collection::vec(step(), 1..60),
    ) {
        let mut story = Story::begin();
        for step in &steps {
            story.take(step);
        }
        story.nothing_is_lost();
        story.every_screen_opens();
        slow::agrees(&story.family, story.now);
        story.family.journal.verify().unwrap();
        let before = story.family.screens();
        story.family.journal.rebuild().unwrap();
        story.family.restart();
        prop_assert_eq!(story.family.screens(), before);
        story.nothing_is_lost();
    }

    #[test]
    fn an_undo_after_any_history_restores_the_screens(
        steps in prop::collection::vec(step(), 0..25),
        last in step(),
    ) {
        let mut story = Story::begin();
        for step in &steps {
            story.take(step);
        }
        let (before, kept) = (story.family.screens(), story.kept.len());
        if !matches!(last, Step::Wait { .. } | Step::Restart) {
            story.take(&last);
        }
        if let Some(change) = story.kept.get(kept).map(|kept| kept.receipt.change) {
            story.family.journal.undo(Some(change)).unwrap();
        }
        prop_assert_eq!(story.family.screens(), before);
        story.family.journal.verify().unwrap();
    }
}
