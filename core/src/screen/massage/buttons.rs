//! What can be tapped during a session: answers, cues, states, ways to end it.

use serde::{Deserialize, Serialize};

use super::said;
use crate::guide::massage::{self, CueKind, CueStrength, cues};
use crate::guide::session::Session;
use crate::model::{BabyState, MassageOutcome, Permission};
use crate::words::Words;

/// An answer of the baby.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct AnswerButton {
    /// Which.
    pub answer: Permission,
    /// Its name.
    pub name: String,
}

/// Cues that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct CueGroup {
    /// Its heading, such as "Yes, easy to see".
    pub title: String,
    /// Whether they say yes.
    pub says_yes: bool,
    /// Whether they are easy to see. A subtle one alone is not a no.
    pub easy_to_see: bool,
    /// The cues.
    pub cues: Vec<CueButton>,
}

/// A cue to tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct CueButton {
    /// Its key, for [`crate::model::SessionEvent::CueSeen`].
    pub key: String,
    /// Its name.
    pub name: String,
    /// How often it was seen in this session.
    pub seen: u32,
}

/// A state to tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct StateButton {
    /// Which.
    pub state: BabyState,
    /// Its name.
    pub name: String,
}

/// A way to end a session. Each is a good ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct OutcomeButton {
    /// Which.
    pub outcome: MassageOutcome,
    /// Its name.
    pub name: String,
}

pub(super) fn answers(words: &Words) -> Vec<AnswerButton> {
    [Permission::Yes, Permission::No, Permission::Unclear]
        .map(|answer| AnswerButton { answer, name: words.name(&answer) })
        .to_vec()
}

pub(super) fn cue_groups(session: &Session, words: &Words) -> Vec<CueGroup> {
    use CueKind::{Disengagement, Engagement};
    use CueStrength::{Potent, Subtle};
    let seen = session.cues_since(session.began());
    let group = |(kind, strength, title): (CueKind, CueStrength, String)| {
        let of_it = cues().iter().filter(|cue| cue.kind == kind && cue.strength == strength);
        let buttons = of_it.map(|cue| CueButton {
            key: cue.key.clone(),
            name: said::cue_name(&cue.key, words),
            seen: u32::try_from(seen.iter().filter(|seen| seen.cue == cue.key).count())
                .unwrap_or(u32::MAX),
        });
        CueGroup {
            title,
            says_yes: kind == Engagement,
            easy_to_see: strength == Potent,
            cues: buttons.collect(),
        }
    };
    [
        (Engagement, Potent, words.say("cues-yes-easy", &[])),
        (Engagement, Subtle, words.say("cues-yes-subtle", &[])),
        (Disengagement, Potent, words.say("cues-no-easy", &[])),
        (Disengagement, Subtle, words.say("cues-no-subtle", &[])),
    ]
    .map(group)
    .to_vec()
}

pub(super) fn states(words: &Words) -> Vec<StateButton> {
    let all = massage::states();
    all.map(|(state, _)| StateButton { state, name: words.name(&state) }).collect()
}

pub(super) fn outcomes(words: &Words) -> Vec<OutcomeButton> {
    use MassageOutcome::{BabySaidNo, Full, Interrupted, Short, StoppedByBaby};
    [Full, Short, StoppedByBaby, BabySaidNo, Interrupted]
        .map(|outcome| OutcomeButton { outcome, name: words.name(&outcome) })
        .to_vec()
}
