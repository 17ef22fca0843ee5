//! The answer of an evening, and four weeks with a coin.

use clap::{Args, Subcommand};
use tend::model::{CivilDate, EveningChoice};

use super::When;
use super::choices::choice;

pub const EVENING_EXAMPLES: &str = "\
An evening nobody speaks about is left out of the comparison and counted. Where
a session was logged nobody needs to answer.

Examples:
  tend evening yes
  tend evening no --date 2020-03-08
  tend evening not-asked --date 2020-03-08";
pub const EXPERIMENT_EXAMPLES: &str = "\
Examples:
  tend experiment begin
  tend experiment show
  tend experiment stop";
const BEGIN_EXAMPLES: &str = "\
All 28 coins are tossed and kept at once, so that the comparison is fair. You
can always do otherwise.

Examples:
  tend experiment begin
  tend experiment begin --first 2026-11-30";
const SHOW_EXAMPLES: &str = "\
Examples:
  tend experiment show
  tend experiment show --at \"2020-03-08 21:00\" --json";
const STOP_EXAMPLES: &str = "\
Examples:
  tend experiment stop";

/// What there is to say about an evening.
#[derive(Args, Debug)]
pub struct EveningArgs {
    /// Was there a massage? not-asked takes an earlier answer back
    #[arg(value_parser = choice::<EveningChoice>(&["yes", "no", "not-asked"]))]
    pub answer: EveningChoice,
    /// The date of the evening; today when left out
    #[arg(long, value_name = "DATE")]
    pub date: Option<CivilDate>,
    /// The child; the first when left out
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// What about the four weeks.
#[derive(Debug, Subcommand)]
pub enum ExperimentCommand {
    /// Toss and keep the coins of four weeks
    #[command(after_help = BEGIN_EXAMPLES)]
    Begin(ExperimentBegin),
    /// Let it be; the coins no longer show
    #[command(after_help = STOP_EXAMPLES)]
    Stop(ExperimentChild),
    /// What the coin says tonight, and how far the four weeks are
    #[command(after_help = SHOW_EXAMPLES)]
    Show(ExperimentShown),
}

/// When the four weeks begin.
#[derive(Args, Debug)]
pub struct ExperimentBegin {
    /// The date of the first evening; today when left out
    #[arg(long, value_name = "DATE")]
    pub first: Option<CivilDate>,
    /// With which child.
    #[command(flatten)]
    pub child: ExperimentChild,
}

/// Whose four weeks.
#[derive(Args, Debug)]
pub struct ExperimentChild {
    /// The child; the first when left out
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// Whose four weeks, and when.
#[derive(Args, Debug)]
pub struct ExperimentShown {
    /// Look at it as it was then
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// Whose.
    #[command(flatten)]
    pub child: ExperimentChild,
}
