//! Routines: which steps in which order, and how long each lasts by default.

use std::sync::LazyLock;

use serde::Deserialize;

use super::strokes::stroke;
use crate::guide::table::{keys, rows, yes_or_no};
use crate::model::{BodyArea, OwnStep, RoutineName};
use crate::packed::{Packed, packed};

/// No family's own routine has more steps.
pub const MOST_STEPS: usize = 200;

/// No step of a family's own routine lasts longer, in seconds: an hour.
pub const LONGEST_STEP_SECONDS: u32 = 3600;

/// From this age on, in months, the longer default applies.
const LONGER_FROM_MONTHS: f64 = 3.0;

/// Asking and thanking in a family's own routine, in seconds. Our own choice.
const OWN_ASK_SECONDS: u32 = 20;
const OWN_CLOSE_SECONDS: u32 = 15;

/// A routine of the guide. Its name is `routine-name-{key}`, what it is `routine-about-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Routine {
    /// Which one.
    pub key: RoutineName,
    /// Minutes of massage under three months of age, the close included.
    pub minutes_under_3_months: u32,
    /// Minutes of massage from three months on.
    pub minutes: u32,
    /// Checks under which it is better left out.
    #[serde(deserialize_with = "keys")]
    pub leave_out_when: Vec<String>,
    /// Where its length comes from.
    pub source: String,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// A stroke, by its key.
    Stroke {
        /// Which.
        key: String,
    },
    /// Asking the baby; not yet massage.
    Ask,
    /// The bath before; no massage.
    Bath,
    /// Still hands and thanks.
    Close,
    /// Quiet time after; no massage.
    QuietTime,
}

impl StepKind {
    /// Whether hands are on the baby for the massage.
    #[must_use]
    pub const fn is_massage(&self) -> bool {
        matches!(self, Self::Stroke { .. } | Self::Close)
    }
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub kind: StepKind,
    /// The area of a stroke.
    pub area: Option<BodyArea>,
    /// How long, in seconds.
    pub seconds: u32,
}

/// A routine made ready for an age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Which routine.
    pub routine: RoutineName,
    /// Its steps in order.
    pub steps: Vec<Step>,
}

impl Plan {
    /// Seconds of massage; bath, asking and quiet time are left out.
    #[must_use]
    pub fn massage_seconds(&self) -> u32 {
        let massage = self.steps.iter().filter(|step| step.kind.is_massage());
        massage.map(|step| step.seconds).fold(0, u32::saturating_add)
    }

    /// The areas in the order they come.
    #[must_use]
    pub fn areas(&self) -> Vec<BodyArea> {
        let mut areas: Vec<BodyArea> = Vec::new();
        for area in self.steps.iter().filter_map(|step| step.area) {
            if !areas.contains(&area) {
                areas.push(area);
            }
        }
        areas
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct StepRow {
    pub routine: RoutineName,
    #[cfg(test)]
    pub position: u32,
    pub step: String,
    pub area: Option<BodyArea>,
    pub seconds: Option<u32>,
    #[serde(deserialize_with = "yes_or_no")]
    pub under_3_months: bool,
    #[cfg(test)]
    pub source: String,
}

/// The routines of the guide, in the order of the screen.
pub static ROUTINES: LazyLock<Vec<Routine>> = LazyLock::new(|| rows(ROUTINES_TABLE));

pub(super) static STEPS: LazyLock<Vec<StepRow>> = LazyLock::new(|| rows(STEPS_TABLE));

pub(super) const ROUTINES_TABLE: Packed = packed!("guide/massage/routines.csv");
pub(super) const STEPS_TABLE: Packed = packed!("guide/massage/routine_steps.csv");

/// The routine of that name; none for the family's own.
#[must_use]
pub fn routine(name: RoutineName) -> Option<&'static Routine> {
    ROUTINES.iter().find(|routine| routine.key == name)
}

/// The steps of a routine for a baby of that age in months; `own` is read for
/// [`RoutineName::Own`] alone.
///
/// The default is 10 minutes under three months and 15 after for a full massage; no length is
/// known to do more than another. The strokes share what asking and thanking leave.
#[must_use]
pub fn plan(name: RoutineName, own: &[OwnStep], age_months: f64) -> Plan {
    let Some(routine) = routine(name) else { return own_plan(own) };
    let is_young = age_months < LONGER_FROM_MONTHS;
    let minutes = if is_young { routine.minutes_under_3_months } else { routine.minutes };
    let mut shares = Vec::new();
    let mut steps = Vec::new();
    for row in STEPS.iter().filter(|row| row.routine == name && (row.under_3_months || !is_young)) {
        let (kind, share, area) = match row.step.as_str() {
            "ask" => (StepKind::Ask, 0, None),
            "bath" => (StepKind::Bath, 0, None),
            "close" => (StepKind::Close, 0, None),
            "quiet-time" => (StepKind::QuietTime, 0, None),
            key => {
                let Some(stroke) = stroke(key) else { continue };
                (StepKind::Stroke { key: key.to_owned() }, stroke.share, stroke.area)
            }
        };
        steps.push(Step { kind, area: row.area.or(area), seconds: row.seconds.unwrap_or(0) });
        shares.push(share);
    }
    let mut plan = Plan { routine: name, steps };
    let left = (minutes * 60).saturating_sub(plan.massage_seconds());
    share_out(&mut plan.steps, &shares, left);
    plan
}

/// Gives the strokes their share of `seconds`, so that together they come to exactly that.
fn share_out(steps: &mut [Step], shares: &[u32], seconds: u32) {
    let all: u64 = shares.iter().copied().map(u64::from).sum();
    let (mut sum, mut given) = (0_u64, 0_u32);
    for (step, &share) in steps.iter_mut().zip(shares).filter(|(_, share)| **share > 0) {
        sum += u64::from(share);
        let until = u32::try_from(u64::from(seconds) * sum / all).unwrap_or(u32::MAX);
        step.seconds = until - given;
        given = until;
    }
}

fn own_plan(own: &[OwnStep]) -> Plan {
    let strokes = own.iter().take(MOST_STEPS).filter_map(|own| {
        let stroke = stroke(&own.stroke)?;
        let kind = StepKind::Stroke { key: stroke.key.clone() };
        let seconds = own.seconds.clamp(1, LONGEST_STEP_SECONDS);
        Some(Step { kind, area: stroke.area, seconds })
    });
    let beside = |kind, seconds| std::iter::once(Step { kind, area: None, seconds });
    let steps = beside(StepKind::Ask, OWN_ASK_SECONDS)
        .chain(strokes)
        .chain(beside(StepKind::Close, OWN_CLOSE_SECONDS));
    Plan { routine: RoutineName::Own, steps: steps.collect() }
}
