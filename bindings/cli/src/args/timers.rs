//! Timers: start, stop, pause, switch, correct.

use clap::Args;
use tend::model::{BodyArea, BreastSide, EntryKind};

use super::When;
use super::choices::choice;

pub const STOP_EXAMPLES: &str = "\
Examples:
  tend stop sleep
  tend stop feed --at \"2020-03-08 01:45\" --child Ada";
pub const PAUSE_EXAMPLES: &str = "\
Examples:
  tend pause
  tend resume --at \"2020-03-08 18:20\"
  tend pause massage --child Ada";
pub const SWITCH_EXAMPLES: &str = "\
Examples:
  tend switch-side
  tend switch-side --side right --at \"2020-03-08 04:21\"";
pub const AREA_EXAMPLES: &str = "\
Examples:
  tend area tummy";
pub const CORRECT_EXAMPLES: &str = "\
Examples:
  tend correct-start \"2020-03-08 12:50\"
  tend correct-start \"2020-03-08 12:50\" sleep --child Ada";

pub const KINDS: &[&str] = &[
    "sleep",
    "cry",
    "feed",
    "massage",
    "diaper",
    "pump",
    "growth",
    "temperature",
    "medicine",
    "activity",
    "milestone",
    "note",
    "wellbeing",
];

/// Options of a start.
#[derive(Args, Debug)]
#[command(next_help_heading = "When and who")]
pub struct StartOptions {
    /// Since when; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child; several times for twins, left out when there is one
    #[arg(long = "child", value_name = "NAME")]
    pub children: Vec<String>,
    /// Who is with the baby
    #[arg(long, value_name = "NAME")]
    pub caregiver: Option<String>,
}

/// Which timers to stop.
#[derive(Args, Debug)]
pub struct Stop {
    /// The kind
    #[arg(value_parser = choice::<EntryKind>(KINDS))]
    pub kind: EntryKind,
    /// When it ended; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child; every child for whom it runs when left out
    #[arg(long = "child", value_name = "NAME")]
    pub children: Vec<String>,
}

/// One running timer, named only as far as needed.
#[derive(Args, Debug)]
pub struct OneTimer {
    /// The kind, where several timers run
    #[arg(value_parser = choice::<EntryKind>(KINDS))]
    pub kind: Option<EntryKind>,
    /// When; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child, where timers of several run
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// The side to go to.
#[derive(Args, Debug)]
pub struct SwitchSide {
    /// The side from now on; the other one when left out
    #[arg(long, value_parser = choice::<BreastSide>(&["left", "right"]))]
    pub side: Option<BreastSide>,
    /// When; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child, where timers of several run
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// The area to go to.
#[derive(Args, Debug)]
pub struct AreaArgs {
    /// The area from now on
    #[arg(value_parser = choice::<BodyArea>(&["legs", "tummy", "chest", "arms", "face", "back"]))]
    pub area: BodyArea,
    /// When; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child, where timers of several run
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// When a running timer really began.
#[derive(Args, Debug)]
pub struct CorrectStart {
    /// When it began
    #[arg(value_name = "T")]
    pub start: When,
    /// The kind, where several timers run
    #[arg(value_parser = choice::<EntryKind>(KINDS))]
    pub kind: Option<EntryKind>,
    /// The child, where timers of several run
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}
