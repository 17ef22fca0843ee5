//! Everything in a journal, as values.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{
    Caregiver, Child, Entry, EntryKind, EveningAnswer, ExperimentPlan, Instant, NoneMark,
    OwnRoutine, Settings, ZoneChange,
};

/// Everything in a journal: what goes out and comes in again unchanged, in the same order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Archive {
    /// How the family counts and writes.
    pub settings: Settings,
    /// Where it lived when.
    pub zone_changes: Vec<ZoneChange>,
    /// Its children, archived ones too.
    pub children: Vec<Child>,
    /// Its caregivers, archived ones too.
    pub caregivers: Vec<Caregiver>,
    /// Its "none today" marks.
    pub none_marks: Vec<NoneMark>,
    /// What it said to "a massage tonight?".
    pub evening_answers: Vec<EveningAnswer>,
    /// Its four weeks with a coin, stopped ones too.
    pub experiments: Vec<ExperimentPlan>,
    /// Its own routines.
    pub routines: Vec<OwnRoutine>,
    /// Its entries, removed ones too.
    pub entries: Vec<Entry>,
}

/// An archive that was read from a file and passed its checks.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadArchive {
    /// What it holds.
    pub archive: Archive,
    /// When it was written.
    pub exported_at: Instant,
    /// Fields of the file that this version has no place for, such as `entries.weather`, sorted.
    /// They are not in `archive`. Empty for every file this version wrote.
    pub left_out: Vec<String>,
}

/// How many of each there are in an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Changes of zone.
    pub zones: u64,
    /// Children.
    pub children: u64,
    /// Caregivers.
    pub caregivers: u64,
    /// "None today" marks.
    pub none_marks: u64,
    /// Answers to "a massage tonight?".
    pub evening_answers: u64,
    /// Experiments of four weeks.
    pub experiments: u64,
    /// Routines the family made.
    pub routines: u64,
    /// Entries, removed ones too.
    pub entries: u64,
    /// Removed entries among them.
    pub removed: u64,
    /// Entries of each kind that has any, removed ones too.
    pub kinds: BTreeMap<EntryKind, u64>,
}

impl Archive {
    /// How many of each it holds.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut kinds = BTreeMap::new();
        for entry in &self.entries {
            *kinds.entry(entry.details.kind()).or_default() += 1;
        }
        Counts {
            zones: self.zone_changes.len() as u64,
            children: self.children.len() as u64,
            caregivers: self.caregivers.len() as u64,
            none_marks: self.none_marks.len() as u64,
            evening_answers: self.evening_answers.len() as u64,
            experiments: self.experiments.len() as u64,
            routines: self.routines.len() as u64,
            entries: self.entries.len() as u64,
            removed: self.entries.iter().filter(|entry| entry.removed.is_some()).count() as u64,
            kinds,
        }
    }
}
