//! The view of crying: what was logged, when in the day, what was tried, and the safety card.

use tend::screen::crying::{CryingDay, CryingHeat, CryingScreen};
use tend::screen::review::ReviewUnit;

use super::Paper;
use super::cards::{safety_card, under};
use super::charts::{Row, legend, lines, parts};
use super::middles::ranges;
use super::paper::{CRY, FAINT, paint, tame};
use super::strip::axis;
use super::values::value;

/// The view.
pub fn diary(screen: &CryingScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let name = tame(&screen.child.profile.name);
    let title = words.say("cli-crying-of", &[("name", name.into())]);
    let mut printed = paper.heading(&title, &paper.dates(screen.first, screen.last));
    printed.push_str(&paper.wrapped(&tame(&screen.age.sentence), "  "));
    if let Some(corrected) = &screen.age.corrected_sentence {
        printed.push_str(&paper.wrapped(corrected, "  "));
    }
    printed.push('\n');
    let said = screen.empty.iter().map(|empty| tame(empty));
    let said = said.chain(screen.statements.iter().map(|one| tame(&one.sentence)));
    let longest = screen
        .longest_bout
        .iter()
        .map(|bout| format!("{} ({})", bout.sentence, paper.moment(bout.start)));
    for sentence in said.chain(longest).chain(screen.carried.clone()) {
        printed.push_str(&paper.bullet(&sentence));
    }
    printed.push_str(&chart(screen, paper));
    if let Some(heat) = &screen.heat {
        let drawn = format!("{}{}", strip(heat), paper.faint(&heat.sentence, "  "));
        printed.push_str(&under(&words.say("cli-crying-clock", &[]), &drawn));
    }
    printed.push_str(&under(&words.say("cli-tried", &[]), &tried(screen, paper)));
    let bands = ranges(&screen.bands, screen.weeks, paper);
    printed.push_str(&under(&words.say("cli-most-babies", &[]), &bands));
    if let Some(card) = &screen.safety {
        printed.push('\n');
        printed.push_str(&safety_card(card, paper));
    }
    printed
}

/// Minutes by kind for each day, with how complete the log is.
fn chart(screen: &CryingScreen, paper: &Paper) -> String {
    let Some(chart) = &screen.chart else { return String::new() };
    let row = |(place, day): (usize, &CryingDay)| {
        let text = match (day.crying.logged, day.over) {
            (true, _) => value(day.crying.total_minutes(), ReviewUnit::Minutes, paper),
            (false, true) => paper.words.say("cli-not-logged", &[]),
            (false, false) => paper.words.say("cli-not-over", &[]),
        };
        let date = paper.date_in_column(day.date);
        Row { date, text, logged: day.crying.logged, parts: parts(chart, place) }
    };
    let rows: Vec<Row> = screen.days.iter().enumerate().map(row).collect();
    let complete =
        [("logged", screen.completeness.logged.into()), ("days", screen.completeness.days.into())];
    let complete = paper.words.say("cli-complete-days", &complete);
    format!(
        "\n{}{}  {}\n",
        paper.heading(&chart.name, &legend(chart)),
        lines(&rows, chart.axis.top, paper),
        paint(FAINT, &complete)
    )
}

/// The half hours of the day, higher where more minutes of them were crying.
fn strip(heat: &CryingHeat) -> String {
    const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let hours = (0..8_u8).map(|n| (f64::from(n) * 180.0, 3 * n));
    let height = |&minutes: &f64| {
        if minutes <= 0.0 || heat.most <= 0.0 {
            return ' ';
        }
        let share = minutes / heat.most * 8.0;
        let step = (1..8).filter(|&step| share > f64::from(step)).count();
        HEIGHTS[step]
    };
    let drawn: String = heat.minutes.iter().map(height).collect();
    format!("  {}\n  {}\n", paint(FAINT, &axis(hours, 1440.0, 48)), paint(CRY, drawn.trim_end()))
}

fn tried(screen: &CryingScreen, paper: &Paper) -> String {
    let ways = screen.soothing.ways.iter().map(|way| paper.bullet(&tame(&way.sentence)));
    let ways: String = ways.collect();
    let notes = screen.soothing.noted.iter().chain(&screen.soothing.order);
    let notes: String = notes.map(|note| paper.faint(note, "  ")).collect();
    format!("{ways}{notes}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::paper::testing::plain;

    #[test]
    fn a_half_hour_with_a_little_crying_is_seen() {
        let mut minutes = vec![0.0; 48];
        minutes[36] = 20.0;
        minutes[37] = 10.0;
        minutes[38] = 0.5;
        let heat = CryingHeat { minutes, most: 20.0, days: 7, sentence: String::new() };
        let drawn = plain(&strip(&heat));
        let cells = drawn.lines().nth(1).unwrap();
        assert_eq!(cells, format!("  {}█▄▁", " ".repeat(36)));
    }
}
