//! The cry diary: the view, painting, and "it has stopped".

use std::str::FromStr;

use chrono::NaiveTime;
use clap::{Args, Subcommand};
use tend::model::{CryStrength, PAINT_CELL, Paint};

use super::choices::choice;
use super::{Minutes, ReviewArgs, When};

pub const CRY_EXAMPLES: &str = "\
Examples:
  tend cry
  tend cry --weeks 4
  tend cry paint --from 01:30 sleep:30 fuss:15 cry+carried:20
  tend cry stopped 20m";
const PAINT_EXAMPLES: &str = "\
Paints: sleep, content, fuss, cry, inconsolable, feed, massage, carried; gap skips.
Parts are laid one after the other; a plus paints two in the same minutes.

Examples:
  tend cry paint --show
  tend cry paint --from 19:00 --until 07:00 --show
  tend cry paint --from 01:30 sleep:30 fuss:15 cry+carried:20 gap:10 feed:15
  tend cry paint --from 01:30 cry:20 --check
  tend cry paint --from 01:30 cry:20 --replace";
const STOPPED_EXAMPLES: &str = "\
Examples:
  tend cry stopped 20m
  tend cry stopped 45 --strength inconsolable --at \"2020-03-08 18:20\"";

/// Crying: the view, or something to do.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct CryDiary {
    /// What to do; the view when left out.
    #[command(subcommand)]
    pub command: Option<CryCommand>,
    /// Which days the view shows.
    #[command(flatten)]
    pub view: ReviewArgs,
}

/// What to do in the cry diary.
#[derive(Debug, Subcommand)]
pub enum CryCommand {
    /// Paint the last hours in cells of five minutes, or show them
    #[command(after_help = PAINT_EXAMPLES)]
    Paint(PaintArgs),
    /// It has stopped, and was about so long; a running timer ends with it
    #[command(after_help = STOPPED_EXAMPLES)]
    Stopped(CryStoppedArgs),
}

/// What to paint.
#[derive(Args, Debug)]
pub struct PaintArgs {
    /// What to paint, one after the other from --from on
    #[arg(value_name = "PAINT:MINUTES", requires = "from")]
    pub parts: Vec<PaintPart>,
    /// Since when: a time, or what the clock last showed, such as 01:30
    #[arg(long, value_name = "T")]
    pub from: Option<NightTime>,
    /// Where the board that is shown ends; now, or 12 hours later, when left out
    #[arg(long, value_name = "T")]
    pub until: Option<NightTime>,
    /// Show the board and paint nothing
    #[arg(long, conflicts_with = "parts")]
    pub show: bool,
    /// Cut or take out what is logged under the paint; else it stays and the paint fills the gaps
    #[arg(long, requires = "parts")]
    pub replace: bool,
    /// Save nothing; say what lies under the paint
    #[arg(long, requires = "parts")]
    pub check: bool,
    /// The child; several times for twins, left out when there is one
    #[arg(long = "child", value_name = "NAME")]
    pub children: Vec<String>,
    /// Who was with the baby
    #[arg(long, value_name = "NAME")]
    pub caregiver: Option<String>,
}

/// How long it was.
#[derive(Args, Debug)]
pub struct CryStoppedArgs {
    /// About how long: 20, 20m, 1h15m
    #[arg(value_name = "MINUTES")]
    pub minutes: Minutes,
    /// When it stopped; now when left out
    #[arg(long, value_name = "T")]
    pub at: Option<When>,
    /// How strong it was; as the timer says, or crying, when left out
    #[arg(long, value_parser = choice::<CryStrength>(&["fuss", "cry", "inconsolable"]))]
    pub strength: Option<CryStrength>,
    /// The child; left out when there is one
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
    /// Who was with the baby
    #[arg(long, value_name = "NAME")]
    pub caregiver: Option<String>,
}

/// A time of the night: whole, or only what the clock showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NightTime {
    /// A whole time.
    When(When),
    /// The last time the family's clocks showed this.
    Clock(NaiveTime),
}

impl FromStr for NightTime {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        if let Ok(clock) = NaiveTime::parse_from_str(typed.trim(), "%H:%M") {
            return Ok(Self::Clock(clock));
        }
        let wrong = |wrong: String| format!("{wrong}, or only as 01:30");
        typed.parse().map(Self::When).map_err(wrong)
    }
}

/// Paints of the same minutes, and how many minutes; no paint is a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaintPart {
    /// The paints.
    pub paints: Vec<Paint>,
    /// How many minutes, a multiple of five.
    pub minutes: i64,
}

impl FromStr for PaintPart {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let (names, minutes) = typed
            .split_once(':')
            .ok_or_else(|| format!("{typed:?}: write a paint and its minutes, as cry:20"))?;
        let minutes = i64::from(minutes.parse::<Minutes>()?.0);
        if minutes == 0 || (minutes * tend::model::MINUTE) % PAINT_CELL != 0 {
            return Err(format!("{typed:?}: paint goes in steps of five minutes"));
        }
        let mut paints = Vec::new();
        for name in names.split('+').map(|name| name.trim().to_lowercase()) {
            paints.extend(paint_named(&name)?);
        }
        Ok(Self { paints, minutes })
    }
}

/// A paint by its name, or by what it is called at night; none for a gap.
fn paint_named(name: &str) -> Result<Option<Paint>, String> {
    Ok(Some(match name {
        "gap" => return Ok(None),
        "sleep" | "asleep" => Paint::Sleep,
        "content" | "awake" | "awake-content" => Paint::AwakeContent,
        "fuss" | "fussing" => Paint::Fuss,
        "cry" | "crying" => Paint::Cry,
        "inconsolable" => Paint::Inconsolable,
        "feed" | "feeding" => Paint::Feed,
        "massage" => Paint::Massage,
        "carried" | "carry" | "carrying" => Paint::Carried,
        _ => {
            let known = "sleep, content, fuss, cry, inconsolable, feed, massage, carried or gap";
            return Err(format!("{name:?} is no paint: write {known}"));
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(typed: &str) -> Result<(Vec<Paint>, i64), String> {
        typed.parse::<PaintPart>().map(|part| (part.paints, part.minutes))
    }

    #[test]
    fn a_part_is_one_paint_or_several_of_the_same_minutes() {
        assert_eq!(part("sleep:30"), Ok((vec![Paint::Sleep], 30)));
        assert_eq!(part("cry+carried:1h5m"), Ok((vec![Paint::Cry, Paint::Carried], 65)));
        assert_eq!(part("gap:10m"), Ok((vec![], 10)));
    }

    #[test]
    fn a_part_that_cannot_be_says_what_to_write() {
        for (typed, said) in [
            ("sleep", "cry:20"),
            ("sleep:12", "steps of five minutes"),
            ("sleep:0", "steps of five minutes"),
            ("nap:30", "is no paint"),
            ("sleep:long", "write minutes"),
        ] {
            let wrong = part(typed).unwrap_err();
            assert!(wrong.contains(said), "{typed}: {wrong}");
        }
    }

    #[test]
    fn a_time_of_the_night_may_be_only_what_the_clock_showed() {
        let clock = NaiveTime::from_hms_opt(1, 30, 0).unwrap();
        assert_eq!("01:30".parse(), Ok(NightTime::Clock(clock)));
        assert!(matches!("2020-03-08 01:30".parse(), Ok(NightTime::When(_))));
        assert!("half past one".parse::<NightTime>().unwrap_err().ends_with("01:30"));
    }
}
