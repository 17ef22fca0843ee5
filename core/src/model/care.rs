//! Details of diapers, pumping, growth, temperature and medicine.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Degrees, Length, Volume, Weight};

/// A diaper change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct Diaper {
    /// Wet, and how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wet: Option<DiaperAmount>,
    /// Dirty, and how much. Neither wet nor dirty is a dry diaper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dirty: Option<DiaperAmount>,
    /// Colour of the stool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<StoolColor>,
    /// Texture of the stool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texture: Option<StoolTexture>,
    /// Whether the skin is sore.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rash: Option<bool>,
}

/// How much was in a diaper.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum DiaperAmount {
    /// A little.
    Small,
    /// The usual.
    Medium,
    /// A lot.
    Large,
}

/// Colour of a stool.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum StoolColor {
    /// Black.
    Black,
    /// Green.
    Green,
    /// Yellow.
    Yellow,
    /// Brown.
    Brown,
    /// Orange.
    Orange,
    /// Red.
    Red,
    /// White or grey.
    WhiteOrGrey,
}

/// Texture of a stool.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum StoolTexture {
    /// Watery.
    Watery,
    /// Loose.
    Loose,
    /// Seedy.
    Seedy,
    /// Pasty.
    Pasty,
    /// Solid.
    Solid,
    /// Hard.
    Hard,
    /// With mucus.
    Mucousy,
}

/// A pumping session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct Pump {
    /// Milk from the left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Volume>,
    /// Milk from the right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Volume>,
    /// Milk in all, where sides were not told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Volume>,
}

/// A measurement of growth. At least one of the three is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct Growth {
    /// Body weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// Length lying, or height standing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// How `length` was measured; by age where not said (lying before two years).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<MeasuringPosition>,
    /// Head circumference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<Length>,
}

/// How a length was measured.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum MeasuringPosition {
    /// Lying.
    Lying,
    /// Standing.
    Standing,
}

/// A body temperature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Temperature {
    /// The reading.
    pub reading: Degrees,
    /// Where it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<TemperatureSite>,
}

/// Where a temperature was taken.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum TemperatureSite {
    /// Ear.
    Ear,
    /// Forehead.
    Forehead,
    /// Under the arm.
    Armpit,
    /// Rectal.
    Rectal,
    /// Mouth.
    Mouth,
}

/// A dose of medicine, a vitamin or a vaccine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Medicine {
    /// What it is called.
    pub name: String,
    /// How much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dose: Option<Dose>,
    /// Whole minutes until the next dose may be given, as the leaflet or the doctor says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_dose_minutes: Option<u32>,
}

/// A dose as typed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Dose {
    /// The number; finite and not negative.
    pub amount: f64,
    /// Its unit.
    pub unit: DoseUnit,
}

/// Unit of a dose.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum DoseUnit {
    /// Milligram.
    Mg,
    /// Millilitre.
    Ml,
    /// Drop.
    Drop,
    /// Tablet.
    Tablet,
    /// Suppository.
    Suppository,
    /// International unit.
    Iu,
    /// Puff or spray.
    Puff,
}
