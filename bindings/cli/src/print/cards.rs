//! Learn cards, safety cards and the numbers to call.

use tend::screen::learn::{LearnPage, LearnScreen};
use tend::screen::safety::{SafetyPage, SafetyScreen, SafetyStyle, Support};

use super::Paper;
use super::paper::{HEADING, paint};
use super::table::{Align, Table, cell};

/// The list of learn cards.
pub fn learn(screen: &LearnScreen, paper: &Paper) -> String {
    let mut list = Table::new(&[Align::Left, Align::Left]);
    for card in &screen.cards {
        list.row([cell(&card.id), cell(&card.title)]);
    }
    let mut printed = paper.wrapped(&screen.about, "");
    printed.push('\n');
    printed.push_str(&list.print(paper));
    printed.push('\n');
    printed.push_str(&paper.faint(&paper.words.say("cli-learn-how", &[]), ""));
    printed
}

/// One learn card.
pub fn learn_card(card: &LearnPage, caution: &str, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = paper.heading(&card.title, "");
    printed.push_str(&paper.wrapped(&card.says, "  "));
    printed.push_str(&under(&words.say("cli-how-sure", &[]), &paper.wrapped(&card.strength, "  ")));
    let not_known = paper.wrapped(&card.not_known, "  ");
    printed.push_str(&under(&words.say("cli-not-known", &[]), &not_known));
    let mut sources: String = card.sources.iter().map(|source| paper.bullet(source)).collect();
    if let Some(none) = &card.no_source {
        sources.push_str(&paper.wrapped(none, "  "));
    }
    printed.push_str(&under(&words.say("cli-sources", &[]), &sources));
    printed.push('\n');
    printed.push_str(&paper.faint(caution, ""));
    printed
}

/// All safety cards; the numbers to call stand last, where a terminal stops.
pub fn safety(screen: &SafetyScreen, paper: &Paper) -> String {
    let mut printed = paper.wrapped(&screen.about, "");
    for card in &screen.cards {
        printed.push('\n');
        printed.push_str(&safety_card(card, paper));
        let sources =
            format!("{}: {}", screen.sources_heading, once_each(&card.sources).join("; "));
        printed.push_str(&paper.faint(&sources, "  "));
    }
    let heading = paper.words.say("cli-whom-to-call", &[]);
    printed.push_str(&under(&heading, &support(&screen.support, paper)));
    printed
}

/// Sources without those named before.
fn once_each(sources: &[String]) -> Vec<&str> {
    let mut named: Vec<&str> = Vec::new();
    for source in sources.iter().flat_map(|source| source.split("; ")) {
        if !named.contains(&source) {
            named.push(source);
        }
    }
    named
}

/// One safety card without its sources.
pub fn safety_card(card: &SafetyPage, paper: &Paper) -> String {
    let mut printed = paper.heading(&card.title, "");
    for line in &card.lines {
        printed.push_str(&match line.style {
            SafetyStyle::Lead => {
                let lines = paper.wrapped(&line.words, "  ");
                lines.lines().map(|line| format!("{}\n", paint(HEADING, line))).collect()
            }
            SafetyStyle::Text => paper.wrapped(&line.words, "  "),
            SafetyStyle::Bullet => paper.bullet(&line.words),
        });
    }
    printed
}

/// The numbers to call.
pub fn support(support: &Support, paper: &Paper) -> String {
    let mut table = Table::new(&[Align::Right, Align::Left]);
    for line in &support.lines {
        let hours = line.hours.as_ref().map(|hours| format!(" ({hours})")).unwrap_or_default();
        table.row([cell(&line.number), cell(format!("{}: {}{hours}", line.purpose, line.name))]);
        let date = paper.date_and_year(line.checked);
        let checked = paper.words.say("cli-number-checked", &[("date", date.into())]);
        table.row([cell(""), cell(checked)]);
    }
    let mut printed = table.print(paper);
    if let Some(elsewhere) = &support.elsewhere {
        printed.push_str(&paper.wrapped(elsewhere, "  "));
    }
    printed
}

/// A heading with what stands under it; nothing when nothing does.
pub fn under(heading: &str, body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    format!("\n{}\n{body}", paint(HEADING, heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_of_several_lines_is_named_once() {
        let sources = ["AAP 2022".to_owned(), "NHS; AAP 2022".into(), "NHS".into()];
        assert_eq!(once_each(&sources), ["AAP 2022", "NHS"]);
    }
}
