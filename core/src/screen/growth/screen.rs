//! The growth screen as the phones draw it. No part of it is a verdict.

use serde::{Deserialize, Serialize};

use crate::model::{CivilDate, EntryId, Instant};
use crate::screen::child_line::ChildLine;

/// The growth of one child beside the lines of the WHO.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GrowthScreen {
    /// The instant it was made for.
    pub now: Instant,
    /// The child.
    pub child: ChildLine,
    /// Weight, length and head for age; weight for length where both were measured at once.
    pub charts: Vec<GrowthChart>,
    /// Why there are no points or no lines.
    pub notice: Option<GrowthNotice>,
    /// The same in words.
    pub notice_words: Option<String>,
    /// What the lines are and whom to ask about them.
    pub about: String,
    /// Whose lines they are.
    pub source: String,
}

/// Why a growth screen is not full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum GrowthNotice {
    /// Nothing was measured yet.
    NothingMeasured,
    /// The child's sex was not said; the WHO's lines differ by it.
    SexNotSaid,
}

/// A chart: own points, and the lines of the WHO behind them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GrowthChart {
    /// What is charted.
    pub measure: GrowthMeasure,
    /// Its heading.
    pub name: String,
    /// The child's measurements, oldest first.
    pub points: Vec<GrowthPoint>,
    /// Where the columns of the lines stand, on the axis across.
    pub columns: Vec<f64>,
    /// The 3rd, 15th, 50th, 85th and 97th percentile; none where the sex is not said.
    pub lines: Vec<GrowthLine>,
    /// The axis across: days of age, or length in the family's unit.
    pub across: GrowthAxis,
    /// The axis up, in the family's unit.
    pub up: GrowthAxis,
}

/// What a chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum GrowthMeasure {
    /// Weight for age.
    Weight,
    /// Length lying under 731 days, height standing from then on.
    Length,
    /// Head circumference.
    Head,
    /// Weight for length lying.
    WeightForLength,
}

/// One measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GrowthPoint {
    /// The entry it was logged in.
    pub entry: EntryId,
    /// The date on which it was measured.
    pub date: CivilDate,
    /// Where it stands on the axis across; none before term and beyond the WHO's tables.
    pub across: Option<f64>,
    /// Where it stands on the axis up, as the chart of that age holds it.
    pub up: f64,
    /// The number as it was typed.
    pub written: String,
    /// Standard deviations from the median of the WHO children.
    pub z: Option<f64>,
    /// Percentile, 0.135 to 99.865; none further out.
    pub percentile: Option<f64>,
    /// The point in words.
    pub words: String,
    /// Whether the age counts from the due date.
    pub corrected: bool,
    /// Asks to look at the number again, where it was probably mistyped.
    pub check_number: Option<String>,
}

/// A line of the WHO.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GrowthLine {
    /// Its percentile.
    pub percentile: u8,
    /// Its value at each column, in the unit of the axis up.
    pub values: Vec<f64>,
}

/// An axis of a growth chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct GrowthAxis {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where each tick stands.
    pub ticks: Vec<f64>,
    /// The number at each tick, in `unit`.
    pub labels: Vec<f64>,
    /// What the labels count.
    pub unit: GrowthUnit,
}

/// What the labels of an axis count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum GrowthUnit {
    /// Weeks of age; the axis counts days.
    Weeks,
    /// Months of age, 30.4375 days each; the axis counts days.
    Months,
    /// Kilograms.
    Kilograms,
    /// Pounds.
    Pounds,
    /// Centimetres.
    Centimetres,
    /// Inches.
    Inches,
}
