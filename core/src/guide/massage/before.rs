//! Before a massage: 15 checks in three questions, the six states, and getting ready.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::model::{BabyState, BodyArea, StartAdvice};
use crate::packed::{Packed, packed};

/// One check. Its name is `check-{key}`, why it matters `check-why-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Check {
    /// Its name in the table.
    pub key: String,
    /// Under which question it stands.
    pub question: Question,
    /// What it says about starting.
    pub advice: StartAdvice,
    /// The area to leave out where a massage starts all the same.
    pub skip_area: Option<BodyArea>,
    /// The safety card beside it.
    pub safety_card: Option<String>,
    /// Where it was read.
    pub source: String,
}

/// The three questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// How is the baby right now?
    Baby,
    /// Is there anything with its health?
    Health,
    /// How are the parent and the room?
    Parent,
}

impl Question {
    /// In the order they are asked.
    pub const ALL: [Self; 3] = [Self::Baby, Self::Health, Self::Parent];
}

/// What the answers come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The strongest advice of the checks that apply.
    pub advice: StartAdvice,
    /// The checks that apply, the strongest first.
    pub reasons: Vec<&'static Check>,
    /// Areas to leave out.
    pub leave_out: Vec<BodyArea>,
}

static CHECKS: LazyLock<Vec<Check>> = LazyLock::new(|| rows(CHECKS_TABLE));

pub(super) const CHECKS_TABLE: Packed = packed!("guide/massage/checks.csv");

/// Every check, in the order of the table.
#[must_use]
pub fn checks() -> &'static [Check] {
    &CHECKS
}

/// Whether to start, given the keys of the checks that apply. Unknown keys are passed over.
///
/// ```
/// use tend::guide::massage::before;
/// use tend::model::StartAdvice;
///
/// assert_eq!(before(&[]).advice, StartAdvice::Fine);
/// assert_eq!(before(&["asleep".into()]).advice, StartAdvice::Wait);
/// ```
#[must_use]
pub fn before(applies: &[String]) -> Before {
    let mut reasons: Vec<&Check> =
        CHECKS.iter().filter(|check| applies.contains(&check.key)).collect();
    reasons.sort_by_key(|check| std::cmp::Reverse(check.advice));
    let mut leave_out = Vec::new();
    for area in reasons.iter().filter_map(|check| check.skip_area) {
        if !leave_out.contains(&area) {
            leave_out.push(area);
        }
    }
    let advice = reasons.first().map_or(StartAdvice::Fine, |check| check.advice);
    Before { advice, reasons, leave_out }
}

/// A state of the baby. What to look for is `state-look-{key}`, what to do `state-advice-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StateGuide {
    /// Its name in the words files.
    pub key: String,
    /// What it means for a massage.
    pub advice: StateAdvice,
    /// Where it was read.
    pub source: String,
}

/// What a state means for a massage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateAdvice {
    /// Let the baby sleep.
    LetSleep,
    /// Slow down or stop.
    SlowDown,
    /// The best time to start.
    Start,
    /// Stop and comfort first.
    Comfort,
}

static STATES: LazyLock<Vec<StateGuide>> = LazyLock::new(|| rows(STATES_TABLE));

pub(super) const STATES_TABLE: Packed = packed!("guide/massage/states.csv");

/// The six states (Brazelton), from deep sleep to crying.
pub fn states() -> impl Iterator<Item = (BabyState, &'static StateGuide)> {
    const ORDER: [BabyState; 6] = [
        BabyState::DeepSleep,
        BabyState::LightSleep,
        BabyState::Drowsy,
        BabyState::QuietAlert,
        BabyState::ActiveAlert,
        BabyState::Crying,
    ];
    ORDER.into_iter().zip(STATES.iter())
}

/// A card about getting ready: `prepare-title-{key}` and `prepare-text-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Preparation {
    /// Its name in the words files.
    pub key: String,
    /// Where it was read.
    pub source: String,
}

/// Room, hands, time, pace, asking, voice and oil, in this order.
pub static PREPARATIONS: LazyLock<Vec<Preparation>> = LazyLock::new(|| rows(PREPARATIONS_TABLE));

pub(super) const PREPARATIONS_TABLE: Packed = packed!("guide/massage/preparations.csv");
