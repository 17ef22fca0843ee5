//! A step of a routine in words.

use serde::{Deserialize, Serialize};

use crate::guide::figures::{cycle_seconds, has_other_side};
use crate::guide::massage::{Question, Step, StepKind, cue, stroke};
use crate::model::{BodyArea, RoutineName};
use crate::words::Words;

/// One step in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct StepShown {
    /// The stroke's key; none for asking, bath, thanks and quiet time.
    pub stroke: Option<String>,
    /// Its name.
    pub name: String,
    /// How to do it.
    pub how: String,
    /// What to say to the baby.
    pub say: String,
    /// The area.
    pub area: Option<BodyArea>,
    /// The area's name.
    pub area_name: Option<String>,
    /// How many hands, for a stroke.
    pub hands: Option<u8>,
    /// How long, in seconds.
    pub seconds: u32,
    /// How often that is, such as "About 4 times on each side"; none for what has no cycle.
    pub times: Option<String>,
    /// Whether hands are on the baby for the massage.
    pub is_massage: bool,
}

impl StepShown {
    pub(super) fn of(step: &Step, words: &Words) -> Self {
        let (name, how, say) = match &step.kind {
            StepKind::Stroke { key } => {
                let say = stroke(key).map(|stroke| stroke_say(&stroke.say, words));
                (stroke_name(key, words), stroke_how(key, words), say.unwrap_or_default())
            }
            StepKind::Ask => beside(["step-ask", "step-ask-how", "step-ask-say"], words),
            StepKind::Bath => beside(["step-bath", "step-bath-how", "step-bath-say"], words),
            StepKind::Close => beside(["step-close", "step-close-how", "step-close-say"], words),
            StepKind::QuietTime => {
                beside(["step-quiet-time", "step-quiet-time-how", "step-quiet-time-say"], words)
            }
        };
        Self {
            stroke: step.stroke().map(str::to_owned),
            name,
            how,
            say,
            area: step.area,
            area_name: step.area.map(|area| words.name(&area)),
            hands: step.stroke().and_then(stroke).map(|stroke| stroke.hands),
            seconds: step.seconds,
            times: step.stroke().and_then(|key| times(key, step.seconds, words)),
            is_massage: step.kind.is_massage(),
        }
    }
}

/// The name of a step.
pub(super) fn step_name(step: &Step, words: &Words) -> String {
    match &step.kind {
        StepKind::Stroke { key } => stroke_name(key, words),
        StepKind::Ask => words.say("step-ask", &[]),
        StepKind::Bath => words.say("step-bath", &[]),
        StepKind::Close => words.say("step-close", &[]),
        StepKind::QuietTime => words.say("step-quiet-time", &[]),
    }
}

fn beside(keys: [&'static str; 3], words: &Words) -> (String, String, String) {
    let [name, how, say] = keys.map(|key| words.say(key, &[]));
    (name, how, say)
}

/// How often a stroke fits into so many seconds at 3 cm a second.
fn times(key: &str, seconds: u32, words: &Words) -> Option<String> {
    let cycle = cycle_seconds(key)?;
    let sides = has_other_side(key);
    let each = f64::from(seconds) / if sides { 2.0 } else { 1.0 };
    let count = (each / cycle).round().max(1.0);
    let args = [("count", count.into())];
    Some(if sides {
        words.say("session-about-times-each-side", &args)
    } else {
        words.say("session-about-times", &args)
    })
}

/// The name of a stroke; a key that is none of the guide's is a name already.
pub(super) fn stroke_name(key: &str, words: &Words) -> String {
    if stroke(key).is_none() {
        return key.to_owned();
    }
    let key = format!("stroke-name-{key}");
    words.say(&key, &[])
}

/// The name of a cue; a key that is none of the guide's is a name already.
pub(super) fn cue_name(key: &str, words: &Words) -> String {
    if cue(key).is_none() {
        return key.to_owned();
    }
    let key = format!("cue-{key}");
    words.say(&key, &[])
}

pub(super) fn stroke_how(key: &str, words: &Words) -> String {
    let key = format!("stroke-how-{key}");
    words.say(&key, &[])
}

pub(super) fn stroke_say(say: &str, words: &Words) -> String {
    let key = format!("stroke-say-{say}");
    words.say(&key, &[])
}

/// The name of a routine, and what it is.
pub(super) fn routine(name: RoutineName, words: &Words) -> (String, String) {
    let routine = match name {
        RoutineName::Full => "full",
        RoutineName::Short => "short",
        RoutineName::Bedtime => "bedtime",
        RoutineName::Wind => "wind",
        RoutineName::Relaxing => "relaxing",
        RoutineName::Own => "own",
    };
    let (name, about) = (format!("routine-name-{routine}"), format!("routine-about-{routine}"));
    (words.say(&name, &[]), words.say(&about, &[]))
}

/// One of the three questions before a massage.
pub(super) fn question(question: Question, words: &Words) -> String {
    match question {
        Question::Baby => words.say("check-question-baby", &[]),
        Question::Health => words.say("check-question-health", &[]),
        Question::Parent => words.say("check-question-parent", &[]),
    }
}

/// Areas in one line: "Tummy, Legs and feet".
pub(super) fn areas(areas: &[BodyArea], words: &Words) -> String {
    areas.iter().map(|area| words.name(area)).collect::<Vec<_>>().join(", ")
}
