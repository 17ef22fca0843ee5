//! The screens of the guide: growth, cards, massage, the comparison, the parent's own page.

use clap::{Args, Subcommand};

use super::session::{ROUTINE_EXAMPLES, SESSION_EXAMPLES};
use super::{AgainArgs, BeforeArgs, RoutineCommand, SessionCommand, When};

pub const GROWTH_EXAMPLES: &str = "\
Examples:
  tend growth
  tend growth --child Eva --json";
pub const LEARN_EXAMPLES: &str = "\
Examples:
  tend learn
  tend learn sleep";
pub const SAFETY_EXAMPLES: &str = "\
Examples:
  tend safety
  tend safety --country GB";
pub const MASSAGE_EXAMPLES: &str = "\
Examples:
  tend massage guide
  tend massage before just-fed
  tend massage session begin
  tend massage again
  tend massage journal --weeks 8";
const GUIDE_EXAMPLES: &str = "\
Examples:
  tend massage guide
  tend massage guide --json";
const JOURNAL_EXAMPLES: &str = "\
Examples:
  tend massage journal
  tend massage journal --weeks 8 --json";
pub const COMPARE_EXAMPLES: &str = "\
Examples:
  tend compare
  tend compare --json
  tend compare --file evenings.csv --json";
pub const FIRST_WEEKS_EXAMPLES: &str = "\
Examples:
  tend first-weeks
  tend first-weeks --at \"2020-01-09 21:00\"";
pub const PARENT_EXAMPLES: &str = "\
Examples:
  tend parent
  tend parent --country GB";

/// A screen of one child.
#[derive(Args, Debug)]
pub struct Shown {
    /// Look at it as it was then
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child; the first when left out
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// Which card to read.
#[derive(Args, Debug)]
pub struct LearnArgs {
    /// The card, by its name in the list; the list when left out
    pub card: Option<String>,
}

/// Where to call.
#[derive(Args, Debug)]
pub struct CountryArgs {
    /// The country of the numbers to call, in two letters; that of the terminal when left out
    #[arg(long, value_name = "CC", value_parser = country)]
    pub country: Option<String>,
}

/// What about massage.
#[derive(Debug, Subcommand)]
pub enum MassageCommand {
    /// Getting ready, when to wait, how a baby says yes and no, routines and strokes
    #[command(after_help = GUIDE_EXAMPLES)]
    Guide(Shown),
    /// Whether to start, and what can be begun
    Before(BeforeArgs),
    /// A guided session, step by step
    #[command(subcommand, after_help = SESSION_EXAMPLES)]
    Session(SessionCommand),
    /// Begin a session like the last one
    Again(AgainArgs),
    /// Routines of your own
    #[command(subcommand, after_help = ROUTINE_EXAMPLES)]
    Routine(RoutineCommand),
    /// The sessions, week by week
    #[command(after_help = JOURNAL_EXAMPLES)]
    Journal(MassageJournalArgs),
}

/// Which sessions.
#[derive(Args, Debug)]
pub struct MassageJournalArgs {
    /// Whose, and when.
    #[command(flatten)]
    pub shown: Shown,
    /// How many weeks, 1 to 26
    #[arg(long, value_name = "N", default_value_t = 4,
        value_parser = clap::value_parser!(u32).range(1..=26))]
    pub weeks: u32,
}

/// What to compare.
#[derive(Args, Debug)]
pub struct CompareArgs {
    /// Whose, and when.
    #[command(flatten)]
    pub shown: Shown,
    /// Compare a CSV file instead, with the columns evening, massage (yes, no, unknown), minutes
    #[arg(long, value_name = "CSV", conflicts_with_all = ["at", "child"])]
    pub file: Option<String>,
}

fn country(typed: &str) -> Result<String, String> {
    if typed.len() == 2 && typed.chars().all(|c| c.is_ascii_alphabetic()) {
        Ok(typed.to_ascii_uppercase())
    } else {
        Err(format!("{typed:?}: write a country in two letters, such as GB"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_two_letters() {
        assert_eq!(country("gb"), Ok("GB".into()));
        assert!(country("GBR").is_err() && country("1a").is_err());
    }
}
