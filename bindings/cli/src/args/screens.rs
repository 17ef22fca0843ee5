//! The screens: Today, the timeline and the review.

use clap::Args;
use tend::model::{CivilDate, EntryKind};

use super::When;
use super::choices::choice;
use super::timers::KINDS;

pub const TODAY_EXAMPLES: &str = "\
Examples:
  tend today
  tend today --at \"2020-03-08 01:30\" --json";
pub const TIMELINE_EXAMPLES: &str = "\
Examples:
  tend timeline
  tend timeline --kind sleep,cry --limit 30
  tend timeline --ending 2020-03-08 --weeks 2
  tend timeline --search \"grandma bath\"";
pub const REVIEW_EXAMPLES: &str = "\
Examples:
  tend review
  tend review --weeks 4
  tend review --ending 2020-03-08 --json";

/// Days to look at.
#[derive(Args, Clone, Copy, Debug)]
pub struct Period {
    /// How many weeks, 1 to 26
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=26))]
    pub weeks: Option<u32>,
    /// The last day of the period; today when left out
    #[arg(long, value_name = "DATE")]
    pub ending: Option<CivilDate>,
}

/// What Today is asked for.
#[derive(Args, Debug)]
pub struct TodayArgs {
    /// Look at it as it was then
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child; the first when left out
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// What the timeline is asked for.
#[derive(Args, Debug)]
pub struct TimelineArgs {
    /// Look at it as it was then: nothing that began later
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// Days to show; the newest entries when left out.
    #[command(flatten)]
    pub period: Period,
    /// Only these kinds
    #[arg(long = "kind", value_name = "KIND", value_delimiter = ',',
        value_parser = choice::<EntryKind>(KINDS))]
    pub kinds: Vec<EntryKind>,
    /// Only these children
    #[arg(long = "child", value_name = "NAME")]
    pub children: Vec<String>,
    /// Only entries with these caregivers
    #[arg(long = "caregiver", value_name = "NAME")]
    pub caregivers: Vec<String>,
    /// Only entries whose words hold all of these
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// How many entries at most, 1 to 500
    #[arg(long, value_name = "N", default_value_t = 60, conflicts_with_all = ["weeks", "ending"],
        value_parser = clap::value_parser!(u32).range(1..=500))]
    pub limit: u32,
}

/// What the review is asked for.
#[derive(Args, Debug)]
pub struct ReviewArgs {
    /// Look at it as it was then
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// Days to look at; the week that ends today when left out.
    #[command(flatten)]
    pub period: Period,
    /// The child; the first when left out
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}
