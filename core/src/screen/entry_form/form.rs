//! The form as the phones draw it.

use serde::{Deserialize, Serialize};

use crate::model::{
    ActivityKind, Caregiver, Child, DegreeUnit, Draft, Entry, EntryKind, FeedForm, Instant,
    LengthUnit, Medicine, Problem, SleepPlace, Soothing, Volume, VolumeUnit, WeightUnit,
};

/// A form, filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct EntryForm {
    /// The instant it was made for.
    pub now: Instant,
    /// The kind.
    pub kind: EntryKind,
    /// The heading, such as "Feed".
    pub title: String,
    /// The entry it changes, as it is kept; none for a new one. One that was deleted or undone
    /// meanwhile can be restored, and not saved.
    pub entry: Option<Entry>,
    /// What would be saved.
    pub draft: Draft,
    /// What is wrong with it, in the order of the fields.
    pub problems: Vec<Problem>,
    /// Whether it can be saved as it is.
    pub can_save: bool,
    /// Whether the kind can have a length, and so a timer.
    pub has_timer: bool,
    /// The children to choose from; archived ones only where the draft names them.
    pub children: Vec<Child>,
    /// The caregivers to choose from; archived ones only where the draft names them.
    pub caregivers: Vec<Caregiver>,
    /// Starts for one tap: now and 5, 10, 20, 30 minutes ago, counted back from whole minutes.
    pub time_chips: Vec<TimeChip>,
    /// The forms a feed can take, each as this family logged it last: at the breast, a bottle,
    /// solids. Empty for other kinds.
    pub feed_forms: Vec<FeedForm>,
    /// What is recent.
    pub recents: Recents,
    /// Units and steps of this family.
    pub units: FormUnits,
}

/// A start for one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct TimeChip {
    /// How long ago, in minutes.
    pub minutes_ago: u32,
    /// When that was.
    pub at: Instant,
}

/// What this family used lately, for reuse with one tap: most recent first, at most eight each.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Recents {
    /// Places of sleep.
    pub places: Vec<SleepPlace>,
    /// Ways to soothe.
    pub soothing: Vec<Soothing>,
    /// Medicines as last given: name, dose, interval.
    pub medicines: Vec<Medicine>,
    /// Foods.
    pub foods: Vec<String>,
    /// Activities.
    pub activities: Vec<ActivityKind>,
    /// Tags.
    pub tags: Vec<String>,
    /// Amounts taken from the newest bottles that were noted in the family's unit, small to large,
    /// at most five.
    pub volumes: Vec<Volume>,
}

/// Units of this family and the step of the − and + beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct FormUnits {
    /// For volumes.
    pub volume: VolumeUnit,
    /// For weights.
    pub weight: WeightUnit,
    /// For lengths.
    pub length: LengthUnit,
    /// For temperatures.
    pub degree: DegreeUnit,
    /// Step of a volume in its unit.
    pub volume_step: f64,
    /// Step of a weight in its unit.
    pub weight_step: f64,
    /// Step of a length in its unit.
    pub length_step: f64,
    /// Step of a temperature in its unit.
    pub degree_step: f64,
    /// Step of the start, in minutes.
    pub minute_step: u32,
}
