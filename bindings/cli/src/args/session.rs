//! A guided massage session, and routines of the family's own.

use std::str::FromStr;

use clap::{Args, Subcommand};
use tend::model::{BabyState, BodyArea, MassageOutcome, OwnStep, Permission, RoutineName};

use super::choices::choice;
use super::massage::STATES;
use super::{Shown, When};

const BEFORE_EXAMPLES: &str = "\
Examples:
  tend massage before
  tend massage before just-fed phone";
const AGAIN_EXAMPLES: &str = "\
Examples:
  tend massage again
  tend massage again --state quiet-alert --caregiver Ada";
pub const SESSION_EXAMPLES: &str = "\
Examples:
  tend massage session begin short
  tend massage session asked yes
  tend massage session next
  tend massage session stop short
  tend massage session after --state drowsy --calm 4
  tend massage session save";
const BEGIN_EXAMPLES: &str = "\
Examples:
  tend massage session begin
  tend massage session begin bedtime --state quiet-alert --calm 3
  tend massage session begin --own \"After the bath\" --leave-out tummy";
const STEP_EXAMPLES: &str = "\
Examples:
  tend massage session next
  tend massage session back
  tend massage session pause
  tend massage session resume --at \"2020-03-08 18:20\"";
const SEEN_EXAMPLES: &str = "\
Examples:
  tend massage session asked yes
  tend massage session cue turns-away
  tend massage session state drowsy
  tend massage session skip tummy";
const END_EXAMPLES: &str = "\
Examples:
  tend massage session stop baby-said-no
  tend massage session after --state drowsy --learned \"Likes a slow song\"
  tend massage session save
  tend massage session let-go";
const SHOW_EXAMPLES: &str = "\
Examples:
  tend massage session show
  tend massage session show --json";
pub const ROUTINE_EXAMPLES: &str = "\
Examples:
  tend massage routine add Bath legs-02-indian-milking:60 back-06-combing:45
  tend massage routine list
  tend massage routine remove Bath";

/// Areas of the body, as they are typed.
const AREAS: &[&str] = &["legs", "tummy", "chest", "arms", "face", "back"];

/// What applies before a massage.
#[derive(Args, Debug)]
#[command(after_help = BEFORE_EXAMPLES)]
pub struct BeforeArgs {
    /// What applies, by its name in the list; nothing when all is well
    pub applies: Vec<String>,
    /// Whose, and when.
    #[command(flatten)]
    pub shown: Shown,
}

/// The last massage once more.
#[derive(Args, Debug)]
#[command(after_help = AGAIN_EXAMPLES)]
pub struct AgainArgs {
    /// The baby's state before
    #[arg(long, value_name = "STATE", value_parser = choice::<BabyState>(STATES))]
    pub state: Option<BabyState>,
    /// Who gives the massage
    #[arg(long, value_name = "NAME")]
    pub caregiver: Option<String>,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// When something happens in a session, and whose session it is.
#[derive(Args, Debug)]
pub struct SessionNow {
    /// When; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// The child; left out when one massage goes on
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// What happens in a session.
#[derive(Debug, Subcommand)]
pub enum SessionCommand {
    /// Begin; asking the baby is the first step
    #[command(after_help = BEGIN_EXAMPLES)]
    Begin(BeginArgs),
    /// The baby was asked
    #[command(after_help = SEEN_EXAMPLES)]
    Asked(AskedArgs),
    /// On to the next step; after the last one the session ends
    #[command(after_help = STEP_EXAMPLES)]
    Next(SessionNow),
    /// Back to the step before
    #[command(after_help = STEP_EXAMPLES)]
    Back(SessionNow),
    /// Pause
    #[command(after_help = STEP_EXAMPLES)]
    Pause(SessionNow),
    /// Go on after a pause
    #[command(after_help = STEP_EXAMPLES)]
    Resume(SessionNow),
    /// Leave an area out from here on
    #[command(after_help = SEEN_EXAMPLES)]
    Skip(SkipArgs),
    /// A cue was seen
    #[command(after_help = SEEN_EXAMPLES)]
    Cue(CueArgs),
    /// The baby's state changed
    #[command(after_help = SEEN_EXAMPLES)]
    State(StateArgs),
    /// End it, or correct how it ended; each is a good ending
    #[command(after_help = END_EXAMPLES)]
    Stop(StopArgs),
    /// Note what is asked afterwards
    #[command(after_help = END_EXAMPLES)]
    After(AfterArgs),
    /// Where it stands
    #[command(after_help = SHOW_EXAMPLES)]
    Show(Shown),
    /// Make an entry of a session that has ended
    #[command(after_help = END_EXAMPLES)]
    Save(SessionNow),
    /// Let go of it: no entry is made
    #[command(after_help = END_EXAMPLES)]
    LetGo(SessionNow),
}

/// How to begin.
#[derive(Args, Debug)]
pub struct BeginArgs {
    /// The routine
    #[arg(default_value = "full", value_parser =
        choice::<RoutineName>(&["full", "short", "bedtime", "wind", "relaxing"]))]
    pub routine: RoutineName,
    /// A routine of your own instead, by its name
    #[arg(long, value_name = "NAME", conflicts_with = "routine")]
    pub own: Option<String>,
    /// Areas to leave out
    #[arg(long, value_name = "AREAS", value_delimiter = ',',
        value_parser = choice::<BodyArea>(AREAS))]
    pub leave_out: Vec<BodyArea>,
    /// The baby's state before
    #[arg(long, value_name = "STATE", value_parser = choice::<BabyState>(STATES))]
    pub state: Option<BabyState>,
    /// Your calm before, 1 (not calm) to 5 (very calm)
    #[arg(long, value_name = "1-5")]
    pub calm: Option<u8>,
    /// The oil used
    #[arg(long, value_name = "NAME", conflicts_with = "no_oil")]
    pub oil: Option<String>,
    /// No oil is used
    #[arg(long)]
    pub no_oil: bool,
    /// Who gives the massage
    #[arg(long, value_name = "NAME")]
    pub caregiver: Option<String>,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// What the baby answered.
#[derive(Args, Debug)]
pub struct AskedArgs {
    /// The answer
    #[arg(value_parser = choice::<Permission>(&["yes", "no", "unclear"]))]
    pub answer: Permission,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// What to leave out.
#[derive(Args, Debug)]
pub struct SkipArgs {
    /// The area
    #[arg(value_parser = choice::<BodyArea>(AREAS))]
    pub area: BodyArea,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// What was seen.
#[derive(Args, Debug)]
pub struct CueArgs {
    /// The cue, by its name in the guide, such as turns-away
    pub cue: String,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// How the baby is.
#[derive(Args, Debug)]
pub struct StateArgs {
    /// The state
    #[arg(value_parser = choice::<BabyState>(STATES))]
    pub state: BabyState,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// How it ends.
#[derive(Args, Debug)]
pub struct StopArgs {
    /// How
    #[arg(value_parser = choice::<MassageOutcome>(
        &["full", "short", "stopped-by-baby", "baby-said-no", "interrupted"]))]
    pub outcome: MassageOutcome,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// What is noted afterwards.
#[derive(Args, Debug)]
pub struct AfterArgs {
    /// The baby's state after
    #[arg(long, value_name = "STATE", value_parser = choice::<BabyState>(STATES))]
    pub state: Option<BabyState>,
    /// Your calm after, 1 (not calm) to 5 (very calm)
    #[arg(long, value_name = "1-5")]
    pub calm: Option<u8>,
    /// What I learned about my baby today
    #[arg(long, value_name = "TEXT")]
    pub learned: Option<String>,
    /// When, and whose.
    #[command(flatten)]
    pub now: SessionNow,
}

/// What about routines of your own.
#[derive(Debug, Subcommand)]
pub enum RoutineCommand {
    /// Make a routine of strokes
    #[command(after_help = ROUTINE_EXAMPLES)]
    Add(RoutineArgs),
    /// Give a routine other strokes
    #[command(after_help = ROUTINE_EXAMPLES)]
    Change(RoutineArgs),
    /// Your routines
    #[command(after_help = ROUTINE_EXAMPLES)]
    List,
    /// Remove a routine
    #[command(after_help = ROUTINE_EXAMPLES)]
    Remove(RoutineNamed),
}

/// A routine and its strokes.
#[derive(Args, Debug)]
pub struct RoutineArgs {
    /// Its name
    pub name: String,
    /// Its strokes in order, by their name in the guide, with their seconds
    #[arg(value_name = "STROKE:SECONDS", required = true)]
    pub steps: Vec<Stroke>,
}

/// A routine by its name.
#[derive(Args, Debug)]
pub struct RoutineNamed {
    /// Its name
    pub name: String,
}

/// A stroke and its seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke(pub OwnStep);

impl FromStr for Stroke {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let wrong = || format!("{typed:?}: write it as back-06-combing:45");
        let (stroke, seconds) = typed.rsplit_once(':').ok_or_else(wrong)?;
        let seconds = seconds.parse().map_err(|_| wrong())?;
        Ok(Self(OwnStep { stroke: stroke.trim().to_owned(), seconds }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroke_has_its_seconds() {
        let step = OwnStep { stroke: "back-06-combing".into(), seconds: 45 };
        assert_eq!("back-06-combing:45".parse(), Ok(Stroke(step)));
        assert!("back-06-combing".parse::<Stroke>().is_err());
        assert!("back-06-combing:long".parse::<Stroke>().is_err());
    }
}
