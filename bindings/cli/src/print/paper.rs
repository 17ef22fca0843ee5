//! What a screen is printed on: its width, its language, the family's clocks, its colours.

use anstyle::{AnsiColor, Style};
use tend::calendar::Calendar;
use tend::model::VolumeUnit;
use tend::words::Words;
use unicode_width::UnicodeWidthStr;

/// Columns when nobody says how many there are.
const USUAL_WIDTH: usize = 80;
/// Charts do not grow beyond this; a line this long is hard enough to follow.
const GREATEST_WIDTH: usize = 120;
/// Below this, charts would say nothing; the terminal wraps them instead.
const LEAST_WIDTH: usize = 60;

pub const PLAIN: Style = Style::new();
pub const HEADING: Style = Style::new().bold();
pub const FAINT: Style = Style::new().dimmed();
pub const NIGHT: Style = AnsiColor::Blue.on_default();
pub const NAP: Style = AnsiColor::BrightBlue.on_default();
pub const FUSS: Style = AnsiColor::Red.on_default().dimmed();
pub const CRY: Style = AnsiColor::Red.on_default();
pub const INCONSOLABLE: Style = AnsiColor::BrightRed.on_default().bold();
pub const FEED: Style = AnsiColor::Yellow.on_default();
pub const MASSAGE: Style = AnsiColor::Green.on_default().bold();

/// Words, clocks, units and width: all a printer needs besides what it prints.
#[derive(Clone, Debug)]
pub struct Paper {
    /// The sentences.
    pub words: Words,
    /// The family's clocks and days.
    pub calendar: Calendar,
    /// The family's unit of volumes.
    pub volume: VolumeUnit,
    /// Columns.
    pub width: usize,
}

impl Paper {
    /// As wide as the terminal, as far as charts go.
    pub fn new(words: Words, calendar: Calendar, volume: VolumeUnit) -> Self {
        let columns = terminal_size::terminal_size()
            .map(|(terminal_size::Width(columns), _)| usize::from(columns))
            .or_else(|| std::env::var("COLUMNS").ok()?.parse().ok())
            .unwrap_or(USUAL_WIDTH);
        Self { words, calendar, volume, width: columns.clamp(LEAST_WIDTH, GREATEST_WIDTH) }
    }

    /// A heading on its own line, with something faint at the right edge.
    pub fn heading(&self, left: &str, right: &str) -> String {
        if right.is_empty() {
            return format!("{}\n", paint(HEADING, left));
        }
        let gap = self.width.saturating_sub(wide(left) + wide(right)).max(2);
        let right = paint(FAINT, right);
        format!("{}{}{right}\n", paint(HEADING, left), " ".repeat(gap))
    }

    /// Text broken at blanks, each line behind `indent`.
    pub fn wrapped(&self, text: &str, indent: &str) -> String {
        let mut lines = String::new();
        let mut line = String::new();
        for word in together(text) {
            let room = self.width.saturating_sub(wide(indent));
            if !line.is_empty() && wide(&line) + 1 + wide(&word) > room {
                lines.push_str(&format!("{indent}{line}\n"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        if !line.is_empty() {
            lines.push_str(&format!("{indent}{line}\n"));
        }
        lines
    }
    /// Faint text broken at blanks.
    pub fn faint(&self, text: &str, indent: &str) -> String {
        let lines = self.wrapped(text, indent);
        lines.lines().map(|line| format!("{}\n", paint(FAINT, line))).collect()
    }

    /// Text behind a dot, its further lines under the first.
    pub fn bullet(&self, text: &str) -> String {
        let lines = self.wrapped(text, "    ");
        format!("  •{}", lines.strip_prefix("   ").unwrap_or(&lines))
    }
}

/// The words of a text; a number stays with its unit.
fn together(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match words.last_mut() {
            Some(number) if number.chars().all(|c| c.is_ascii_digit()) => {
                number.push(' ');
                number.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// A text in a colour. The way out takes colours away where nobody would see them.
pub fn paint(style: Style, text: &str) -> String {
    if style == PLAIN || text.trim().is_empty() {
        return text.to_owned();
    }
    format!("{style}{text}{style:#}")
}

/// Columns a text takes.
pub fn wide(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// A text filled up with blanks to so many columns.
pub fn left(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(wide(text))))
}

/// A text pushed to the right of so many columns.
pub fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(wide(text))))
}

/// A text of a stranger with everything taken out that would steer the terminal.
pub fn tame(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
pub mod testing {
    use super::*;
    use tend::calendar::Zones;
    use tend::model::Settings;

    /// Paper of 80 columns for a family in Los Angeles.
    pub fn paper() -> Paper {
        let zones = Zones::single("America/Los_Angeles".parse().unwrap());
        Paper {
            words: Words::english(),
            calendar: Calendar::new(zones, &Settings::default()),
            volume: VolumeUnit::Ml,
            width: 80,
        }
    }

    /// What is left when nobody sees colours.
    pub fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{paper, plain};
    use super::*;

    #[test]
    fn a_heading_fills_its_line() {
        let heading = paper().heading("Eva", "Sat 7 Mar");
        assert_eq!(plain(&heading).trim_end().chars().count(), 80);
    }

    #[test]
    fn wide_letters_take_two_columns() {
        assert_eq!(left("芽衣", 6), "芽衣  ");
        assert_eq!(right("7 h", 5), "  7 h");
    }

    #[test]
    fn long_sentences_break_at_blanks() {
        let narrow = Paper { width: 14, ..paper() };
        assert_eq!(narrow.wrapped("one two three four", "  "), "  one two\n  three four\n");
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        let narrow = Paper { width: 14, ..paper() };
        assert_eq!(narrow.wrapped("the median 25 min", ""), "the median\n25 min\n");
    }

    #[test]
    fn a_note_cannot_steer_the_terminal() {
        assert_eq!(tame("a\u{1b}[2Jb\nc"), "a [2Jb c");
    }
}
