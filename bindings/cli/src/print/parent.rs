//! The parent's own page. No score.

use tend::screen::parent::{ParentHelp, ParentScreen};

use super::Paper;
use super::cards::{safety_card, support, under};
use super::paper::tame;
use super::table::{Align, Table, cell};

/// The parent's own page.
pub fn parent(screen: &ParentScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = paper.wrapped(&screen.private, "");
    if let Some(card) = &screen.help {
        printed.push_str(&under(&card.title, &help(card, paper)));
    }
    let mut days = Table::new(&[Align::Left, Align::Left]);
    for day in &screen.days {
        days.row([cell(paper.date_in_column(day.date)), cell(day.moods.join(", "))]);
    }
    printed.push_str(&under(&words.say("cli-own-days", &[]), &days.print(paper)));
    if screen.confidence.asked {
        let asked = &screen.confidence;
        let scale = format!("1 = {}, 5 = {}", asked.low, asked.high);
        printed.push_str(&under(&asked.question, &paper.wrapped(&scale, "  ")));
    }
    let mark = |name: &str, today: bool| {
        let key = if today { words.say("cli-done-today", &[]) } else { String::new() };
        paper.bullet(format!("{name} {key}").trim_end())
    };
    let care: String = screen.self_care.iter().map(|one| mark(&one.name, one.today)).collect();
    printed.push_str(&under(&words.say("cli-self-care", &[]), &care));
    let close: String = screen.bonding.iter().map(|one| mark(&one.name, one.today)).collect();
    printed.push_str(&under(&words.say("cli-bonding", &[]), &close));
    let breathing = paper.wrapped(&screen.breathing.about, "  ");
    printed.push_str(&under(&words.say("cli-breathing", &[]), &breathing));
    let memories = screen.memories.iter().map(|memory| {
        paper.bullet(&format!("{}: {}", paper.moment_and_year(memory.at), tame(&memory.text)))
    });
    printed.push_str(&under(&words.say("cli-memories", &[]), &memories.collect::<String>()));
    printed
}

fn help(card: &ParentHelp, paper: &Paper) -> String {
    let mut printed: String = card.lines.iter().map(|line| paper.wrapped(line, "  ")).collect();
    printed.push_str(&support(&card.support, paper));
    if let Some(beside) = &card.beside {
        printed.push('\n');
        printed.push_str(&safety_card(beside, paper));
    }
    printed
}
