//! The comparison of evenings: its sentences, and what it rests on. No p-value is printed.

use tend::screen::comparison::{ComparisonScreen, ExperimentScreen};

use super::Paper;
use super::cards::under;

/// The comparison.
pub fn comparison(screen: &ComparisonScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = paper.wrapped(&screen.sentence, "");
    let args = [
        ("known", screen.known_evenings.into()),
        ("with", screen.with.into()),
        ("without", screen.without.into()),
        ("weeks", screen.weeks_used.into()),
    ];
    if screen.known_evenings > 0 {
        printed.push('\n');
        printed.push_str(&paper.wrapped(&words.say("cli-compare-counts", &args), ""));
    }
    if let Some(left_out) = &screen.left_out {
        printed.push_str(&paper.wrapped(left_out, ""));
    }
    if !screen.secondary.is_empty() {
        printed.push('\n');
    }
    for noticed in &screen.secondary {
        printed.push_str(&paper.bullet(&noticed.sentence));
    }
    if let Some(day_of_age) = &screen.day_of_age {
        printed.push('\n');
        printed.push_str(&paper.faint(&day_of_age.sentence, ""));
    }
    if let Some(coins) = &screen.experiment {
        printed.push_str(&under(&words.say("cli-four-weeks", &[]), &experiment(coins, paper)));
    }
    printed
}

/// Four weeks with a coin.
pub fn experiment(coins: &ExperimentScreen, paper: &Paper) -> String {
    let tonight = coins.tonight.map(|massage| {
        let answer = if massage { "yes" } else { "no" };
        paper.words.say("cli-coin-tonight", &[("massage", answer.into())])
    });
    let lines = tonight.iter().chain([&coins.sentence, &coins.kept]);
    lines.map(|line| paper.wrapped(line, "  ")).collect()
}
