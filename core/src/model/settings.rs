//! Settings of a journal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ClockTime, DegreeUnit, LengthUnit, VolumeUnit, WeightUnit};

/// How this family counts and writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct Settings {
    /// When a journal day begins: midnight to noon.
    pub day_start: ClockTime,
    /// When the night begins; 19:00 unless chosen.
    pub night_start: ClockTime,
    /// When the night ends, on the next morning; 07:00 unless chosen.
    pub night_end: ClockTime,
    /// Unit offered for volumes.
    pub volume_unit: VolumeUnit,
    /// Unit offered for weights.
    pub weight_unit: WeightUnit,
    /// Unit offered for lengths.
    pub length_unit: LengthUnit,
    /// Unit offered for temperatures.
    pub degree_unit: DegreeUnit,
}

const EVENING: ClockTime = match ClockTime::new(19, 0) {
    Some(time) => time,
    None => ClockTime::MIDNIGHT,
};
const MORNING: ClockTime = match ClockTime::new(7, 0) {
    Some(time) => time,
    None => ClockTime::MIDNIGHT,
};

impl Default for Settings {
    fn default() -> Self {
        Self {
            day_start: ClockTime::MIDNIGHT,
            night_start: EVENING,
            night_end: MORNING,
            volume_unit: VolumeUnit::Ml,
            weight_unit: WeightUnit::Kg,
            length_unit: LengthUnit::Cm,
            degree_unit: DegreeUnit::C,
        }
    }
}

/// Settings to change; those left out stay.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
#[serde(default)]
pub struct SettingsChanges {
    /// When a journal day begins: midnight to noon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_start: Option<ClockTime>,
    /// When the night begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_start: Option<ClockTime>,
    /// When the night ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_end: Option<ClockTime>,
    /// Unit offered for volumes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_unit: Option<VolumeUnit>,
    /// Unit offered for weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight_unit: Option<WeightUnit>,
    /// Unit offered for lengths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length_unit: Option<LengthUnit>,
    /// Unit offered for temperatures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub degree_unit: Option<DegreeUnit>,
}
