//! Details of activities, milestones and notes.

use clap::Args;
use tend::model::ActivityKind;

use super::choices::own_word;

/// What may be said about an activity.
#[derive(Args, Debug)]
pub struct ActivityArgs {
    /// What it was: skin-to-skin, carrying, tummy-time, bath, bedtime-routine, class, play, walk,
    /// awake-content, or your own word
    #[arg(long, value_parser = own_word::<ActivityKind>)]
    pub what: Option<ActivityKind>,
}

/// What may be said about a milestone.
#[derive(Args, Debug)]
pub struct MilestoneArgs {
    /// What happened
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
}

/// What may be said about a note.
#[derive(Args, Debug)]
pub struct NoteArgs {
    /// A heading
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
}
