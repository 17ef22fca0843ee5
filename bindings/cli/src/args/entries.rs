//! Changing, deleting and restoring entries, marks of "none", and undo.

use clap::Args;
use tend::model::{ChangeId, CivilDate, EntryKind};

use super::When;
use super::choices::choice;
use super::timers::KINDS;

pub const EDIT_EXAMPLES: &str = "\
An entry is named by the letters behind it in the timeline, or by its whole id.

Examples:
  tend edit sleep 3f2a91c0 --end \"2020-03-08 01:25\" --woken-by noise
  tend edit feed 3f2a91c0 --bottle 110ml
  tend edit note 3f2a91c0 --note \"In the new cot\"";
pub const DELETE_EXAMPLES: &str = "\
Examples:
  tend delete 3f2a91c0
  tend delete 3f2a91c0 77b01d2e";
pub const RESTORE_EXAMPLES: &str = "\
Examples:
  tend restore 01890a5d-ac96-774b-bcce-b302099a8057";
pub const NONE_EXAMPLES: &str = "\
Examples:
  tend none massage
  tend none cry --date 2020-03-08
  tend none cry --date 2020-03-08 --clear";
pub const UNDO_EXAMPLES: &str = "\
Examples:
  tend undo
  tend undo --change 01890a5d-ac96-774b-bcce-b302099a8057";

/// What to change about an entry besides its details.
#[derive(Args, Debug)]
#[command(next_help_heading = "When and who")]
pub struct EditOptions {
    /// The entry: the letters behind it in the timeline, or its whole id
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    /// When it happened
    #[arg(long, value_name = "T", conflicts_with_all = ["start", "end", "end_unknown"])]
    pub at: Option<When>,
    /// When it began
    #[arg(long, value_name = "T")]
    pub start: Option<When>,
    /// When it ended
    #[arg(long, value_name = "T")]
    pub end: Option<When>,
    /// It ended, and nobody knows when
    #[arg(long, conflicts_with = "end")]
    pub end_unknown: bool,
    /// The child it is about
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
    /// Who was with the baby
    #[arg(long, value_name = "NAME", conflicts_with = "nobody")]
    pub caregiver: Option<String>,
    /// Nobody in particular was with the baby
    #[arg(long)]
    pub nobody: bool,
    /// Free words; an empty text clears them
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Tags, all of them; an empty one clears them
    #[arg(long = "tag", value_name = "WORD", value_delimiter = ',')]
    pub tags: Option<Vec<String>>,
}

/// Entries by their letters or ids.
#[derive(Args, Debug)]
pub struct Entries {
    /// The entries: the letters behind them in the timeline, or their whole ids
    #[arg(value_name = "ENTRY", required = true)]
    pub entries: Vec<String>,
}

/// A kind that did not happen on a day.
#[derive(Args, Debug)]
pub struct MarkNone {
    /// The kind
    #[arg(value_parser = choice::<EntryKind>(KINDS))]
    pub kind: EntryKind,
    /// The journal day; today when left out
    #[arg(long, value_name = "DATE")]
    pub date: Option<CivilDate>,
    /// The child; several times for twins, left out when there is one
    #[arg(long = "child", value_name = "NAME")]
    pub children: Vec<String>,
    /// Take the mark back
    #[arg(long)]
    pub clear: bool,
}

/// Which change to take back.
#[derive(Args, Debug)]
pub struct UndoArgs {
    /// The change as its receipt named it; the newest when left out
    #[arg(long, value_name = "ID")]
    pub change: Option<ChangeId>,
}
