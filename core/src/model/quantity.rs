//! Amounts as typed: the number and its unit. Totals convert, entries never do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Millilitres in one US fluid ounce (NIST Handbook 44, Appendix C: 29.573 529 562 5 ml).
pub const MILLILITRES_PER_OUNCE: f64 = 29.573_529_562_5;
/// Grams in one avoirdupois pound (exact by the international agreement of 1959).
pub const GRAMS_PER_POUND: f64 = 453.592_37;
/// Centimetres in one inch (exact by the international agreement of 1959).
pub const CENTIMETRES_PER_INCH: f64 = 2.54;

/// Unit of a volume.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum VolumeUnit {
    /// Millilitre.
    Ml,
    /// US fluid ounce.
    Oz,
}

/// A volume of milk or medicine.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Volume {
    /// The number as typed; finite and not negative.
    pub amount: f64,
    /// Its unit.
    pub unit: VolumeUnit,
}

impl Volume {
    /// A volume in millilitres.
    #[must_use]
    pub const fn ml(amount: f64) -> Self {
        Self { amount, unit: VolumeUnit::Ml }
    }

    /// A volume in US fluid ounces.
    #[must_use]
    pub const fn oz(amount: f64) -> Self {
        Self { amount, unit: VolumeUnit::Oz }
    }

    /// The volume in millilitres.
    #[must_use]
    pub fn to_millilitres(self) -> f64 {
        match self.unit {
            VolumeUnit::Ml => self.amount,
            VolumeUnit::Oz => self.amount * MILLILITRES_PER_OUNCE,
        }
    }
}

/// Unit of a body weight.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum WeightUnit {
    /// Gram.
    G,
    /// Kilogram.
    Kg,
    /// Avoirdupois pound, with a fraction for the ounces.
    Lb,
}

/// A body weight.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Weight {
    /// The number as typed; finite and above zero.
    pub amount: f64,
    /// Its unit.
    pub unit: WeightUnit,
}

impl Weight {
    /// The weight in grams.
    #[must_use]
    pub fn to_grams(self) -> f64 {
        match self.unit {
            WeightUnit::G => self.amount,
            WeightUnit::Kg => self.amount * 1000.0,
            WeightUnit::Lb => self.amount * GRAMS_PER_POUND,
        }
    }
}

/// Unit of a length.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum LengthUnit {
    /// Centimetre.
    Cm,
    /// Inch.
    In,
}

/// A body length, height or head circumference.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Length {
    /// The number as typed; finite and above zero.
    pub amount: f64,
    /// Its unit.
    pub unit: LengthUnit,
}

impl Length {
    /// The length in centimetres.
    #[must_use]
    pub fn to_centimetres(self) -> f64 {
        match self.unit {
            LengthUnit::Cm => self.amount,
            LengthUnit::In => self.amount * CENTIMETRES_PER_INCH,
        }
    }
}

/// Unit of a body temperature.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum DegreeUnit {
    /// Degree Celsius.
    C,
    /// Degree Fahrenheit.
    F,
}

/// A body temperature.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Degrees {
    /// The number as typed; finite.
    pub amount: f64,
    /// Its unit.
    pub unit: DegreeUnit,
}

impl Degrees {
    /// The temperature in degrees Celsius.
    #[must_use]
    pub fn to_celsius(self) -> f64 {
        match self.unit {
            DegreeUnit::C => self.amount,
            DegreeUnit::F => (self.amount - 32.0) * 5.0 / 9.0,
        }
    }
}
