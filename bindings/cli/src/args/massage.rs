//! Details of a massage.

use std::str::FromStr;

use clap::Args;
use serde_json::Value;
use tend::model::{BabyState, BodyArea, CueSeen, MassageActivity, MassageOutcome, Permission};

use super::Minutes;
use super::choices::{choice, yes_or_no};

/// The six states, as they are typed.
pub const STATES: &[&str] =
    &["deep-sleep", "light-sleep", "drowsy", "quiet-alert", "active-alert", "crying"];

/// What may be said about a massage.
#[derive(Args, Debug)]
pub struct MassageArgs {
    /// Areas that were massaged
    #[arg(long, value_delimiter = ',',
        value_parser = choice::<BodyArea>(&["legs", "tummy", "chest", "arms", "face", "back"]))]
    pub areas: Vec<BodyArea>,
    /// Areas and pauses in order, in minutes: legs:6,pause:2,tummy:5 (massage:5 for no area)
    #[arg(long, value_name = "AREA:MINUTES", value_delimiter = ',')]
    pub segments: Vec<AreaMinutes>,
    /// Strokes done, by their name in the guide
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub strokes: Vec<String>,
    /// The baby's state before
    #[arg(long, value_name = "STATE", value_parser = choice::<BabyState>(STATES))]
    pub before: Option<BabyState>,
    /// The baby's state after
    #[arg(long, value_name = "STATE", value_parser = choice::<BabyState>(STATES))]
    pub after: Option<BabyState>,
    /// Whether the baby was asked, and what it answered
    #[arg(long, value_parser = choice::<Permission>(&["not-asked", "yes", "no", "unclear"]))]
    pub permission: Option<Permission>,
    /// A cue and the minute it was seen, such as turns-away@9; several times for several
    #[arg(long = "cue", value_name = "CUE@MINUTE", value_parser = cue)]
    pub cues: Vec<CueSeen>,
    /// How it ended; each is a good ending
    #[arg(long, value_parser = choice::<MassageOutcome>(&["full", "short", "stopped-by-baby", "baby-said-no", "interrupted"]))]
    pub outcome: Option<MassageOutcome>,
    /// You talked or sang (--voice=no: you did not)
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
        default_missing_value = "yes", value_parser = yes_or_no)]
    pub voice: Option<bool>,
    /// There was eye contact
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
        default_missing_value = "yes", value_parser = yes_or_no)]
    pub eye_contact: Option<bool>,
    /// It was skin to skin
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
        default_missing_value = "yes", value_parser = yes_or_no)]
    pub skin_to_skin: Option<bool>,
    /// The oil used
    #[arg(long, value_name = "NAME", conflicts_with = "no_oil")]
    pub oil: Option<String>,
    /// No oil was used
    #[arg(long)]
    pub no_oil: bool,
    /// Your calm before, 1 (not calm) to 5 (very calm)
    #[arg(long, value_name = "1-5")]
    pub calm_before: Option<u8>,
    /// Your calm after
    #[arg(long, value_name = "1-5")]
    pub calm_after: Option<u8>,
    /// It was part of the bedtime routine
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
        default_missing_value = "yes", value_parser = yes_or_no)]
    pub bedtime_routine: Option<bool>,
    /// Who else joined in: a caregiver; several times for several
    #[arg(long, value_name = "NAME")]
    pub joined: Vec<String>,
    /// What I learned about my baby today
    #[arg(long, value_name = "TEXT")]
    pub learned: Option<String>,
}

/// Minutes on an area, or of a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaMinutes {
    /// Massage or pause.
    pub activity: MassageActivity,
    /// The area, where one was named.
    pub area: Option<BodyArea>,
    /// For how long.
    pub minutes: Minutes,
}

impl FromStr for AreaMinutes {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let wrong = || format!("{typed:?}: write it as legs:6, pause:2 or massage:5");
        let (name, minutes) = typed.split_once(':').ok_or_else(wrong)?;
        let (activity, area) = match name {
            "pause" => (MassageActivity::Pause, None),
            "massage" => (MassageActivity::Massage, None),
            area => {
                let area = serde_json::from_value(Value::String(area.into()));
                (MassageActivity::Massage, Some(area.map_err(|_| wrong())?))
            }
        };
        Ok(Self { activity, area, minutes: minutes.parse()? })
    }
}

fn cue(typed: &str) -> Result<CueSeen, String> {
    let wrong = || format!("{typed:?}: write it as turns-away@9");
    let (cue, minute) = typed.rsplit_once('@').ok_or_else(wrong)?;
    Ok(CueSeen { cue: cue.trim().to_owned(), minute: minute.parse().map_err(|_| wrong())? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_is_an_area_a_pause_or_neither_named() {
        let read = |typed: &str| typed.parse::<AreaMinutes>().map(|s| (s.activity, s.area));
        assert_eq!(read("legs:6"), Ok((MassageActivity::Massage, Some(BodyArea::Legs))));
        assert_eq!(read("massage:6"), Ok((MassageActivity::Massage, None)));
        assert_eq!(read("pause:2"), Ok((MassageActivity::Pause, None)));
        assert!(read("ears:2").is_err());
    }

    #[test]
    fn a_cue_has_its_minute() {
        assert_eq!(cue("turns-away@9"), Ok(CueSeen { cue: "turns-away".into(), minute: 9 }));
        assert!(cue("turns-away").is_err());
    }
}
