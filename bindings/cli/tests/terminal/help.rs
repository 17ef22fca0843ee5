//! Help, as it is read.

use insta::assert_snapshot;

use super::support::{answer, tend};

fn help(words: &[&str]) -> String {
    let answer = answer(tend().args(words).arg("--help"));
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    answer.out
}

#[test]
fn the_help_names_every_command_the_times_and_the_exit_codes() {
    assert_snapshot!(help(&[]));
}

#[test]
fn the_help_of_a_feed_is_ordered_by_its_forms() {
    assert_snapshot!(help(&["log", "feed"]));
}

#[test]
fn the_help_of_the_review() {
    assert_snapshot!(help(&["review"]));
}

#[test]
fn without_a_command_the_help_is_shown() {
    let answer = answer(&mut tend());
    assert_eq!(answer.code, 2);
    assert!(answer.err.contains("Usage: tend"), "{}", answer.err);
}
