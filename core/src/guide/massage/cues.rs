//! Plain words for how a baby says yes and no. Cues only, no scale: the NCAST scales are
//! copyrighted training tools.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::packed::{Packed, packed};

/// A cue. Its name is `cue-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Cue {
    /// What an entry keeps.
    pub key: String,
    /// Yes or no.
    pub kind: CueKind,
    /// How easy it is to see.
    pub strength: CueStrength,
    /// Where it was read.
    pub source: String,
}

/// What a cue says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueKind {
    /// Yes, go on.
    Engagement,
    /// I need a break.
    Disengagement,
}

/// How plainly a cue says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueStrength {
    /// Easy to see.
    Potent,
    /// Not as easy to see. One alone is not a no.
    Subtle,
}

static CUES: LazyLock<Vec<Cue>> = LazyLock::new(|| rows(TABLE));

pub(super) const TABLE: Packed = packed!("guide/massage/cues.csv");

/// Every cue: yes before no, easy to see before subtle.
#[must_use]
pub fn cues() -> &'static [Cue] {
    &CUES
}

/// The cue of that key.
#[must_use]
pub fn cue(key: &str) -> Option<&'static Cue> {
    CUES.iter().find(|cue| cue.key == key)
}
