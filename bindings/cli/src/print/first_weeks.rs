//! Diapers and feeds of the first six weeks beside what guides count.

use tend::screen::care::CareScreen;

use super::Paper;
use super::cards::{safety_card, under};
use super::paper::tame;
use super::table::{Align, Table, cell};

/// The first weeks, or that they are not now.
pub fn first_weeks(screen: Option<&CareScreen>, paper: &Paper) -> String {
    let words = &paper.words;
    let Some(screen) = screen else {
        return paper.wrapped(&words.say("cli-not-first-weeks", &[]), "");
    };
    let mut printed = paper.heading(&tame(&screen.child.name), &screen.child.age_words);
    let mut days = Table::new(&[Align::Left, Align::Left]);
    for day in &screen.days {
        days.row([cell(paper.date_in_column(day.date)), cell(&day.words)]);
    }
    printed.push_str(&days.print(paper));
    if let Some(today) = screen.days.last() {
        let range = |words: &str, source: &str| paper.bullet(&format!("{words} ({source})"));
        let ranges: String = today.ranges.iter().map(|r| range(&r.words, &r.source)).collect();
        let heading = words.say("cli-guides-count", &[("day", today.day_of_life.into())]);
        printed.push_str(&under(&heading, &ranges));
    }
    printed.push('\n');
    printed.push_str(&paper.wrapped(&screen.about, ""));
    if let Some(call) = &screen.call {
        printed.push('\n');
        printed.push_str(&safety_card(call, paper));
    }
    printed
}
