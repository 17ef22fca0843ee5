//! Details of diapers, pumping, growth, temperature and medicine.

use clap::Args;
use tend::model::{DiaperAmount, MeasuringPosition, StoolColor, StoolTexture, TemperatureSite};

use super::choices::{choice, yes_or_no};
use super::{Measured, Minutes};

const AMOUNTS: &[&str] = &["small", "medium", "large"];

/// What may be said about a diaper. Neither wet nor dirty is a dry one.
#[derive(Args, Debug)]
pub struct DiaperArgs {
    /// Wet, and how much (medium when left out)
    #[arg(long, value_name = "AMOUNT", num_args = 0..=1, require_equals = true,
        default_missing_value = "medium", value_parser = choice::<DiaperAmount>(AMOUNTS))]
    pub wet: Option<DiaperAmount>,
    /// Dirty, and how much (medium when left out)
    #[arg(long, value_name = "AMOUNT", num_args = 0..=1, require_equals = true,
        default_missing_value = "medium", value_parser = choice::<DiaperAmount>(AMOUNTS))]
    pub dirty: Option<DiaperAmount>,
    /// Colour of the stool
    #[arg(long, value_parser = choice::<StoolColor>(&["black", "green", "yellow", "brown", "orange", "red", "white-or-grey"]))]
    pub color: Option<StoolColor>,
    /// Texture of the stool
    #[arg(long, value_parser = choice::<StoolTexture>(&["watery", "loose", "seedy", "pasty", "solid", "hard", "mucousy"]))]
    pub texture: Option<StoolTexture>,
    /// The skin is sore (--rash=no: it is not)
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
        default_missing_value = "yes", value_parser = yes_or_no)]
    pub rash: Option<bool>,
}

/// What may be said about pumping.
#[derive(Args, Debug)]
pub struct PumpArgs {
    /// Milk from the left, such as 60ml or 2oz
    #[arg(long, value_name = "AMOUNT")]
    pub left: Option<Measured>,
    /// Milk from the right
    #[arg(long, value_name = "AMOUNT")]
    pub right: Option<Measured>,
    /// Milk in all, where sides were not told apart
    #[arg(long, value_name = "AMOUNT", conflicts_with_all = ["left", "right"])]
    pub total: Option<Measured>,
}

/// What may be measured.
#[derive(Args, Debug)]
pub struct GrowthArgs {
    /// Weight, such as 5.4kg, 5400g or "12 lb 4 oz"
    #[arg(long, value_name = "WEIGHT")]
    pub weight: Option<Measured>,
    /// Length lying, or height standing, such as 58cm or 23in
    #[arg(long, value_name = "LENGTH")]
    pub length: Option<Measured>,
    /// How the length was measured
    #[arg(long, value_parser = choice::<MeasuringPosition>(&["lying", "standing"]))]
    pub position: Option<MeasuringPosition>,
    /// Head circumference
    #[arg(long, value_name = "LENGTH")]
    pub head: Option<Measured>,
}

/// What may be said about a temperature.
#[derive(Args, Debug)]
pub struct TemperatureArgs {
    /// The reading, such as 37.2C or 99F
    #[arg(long, value_name = "DEGREES")]
    pub reading: Option<Measured>,
    /// Where it was taken
    #[arg(long, value_parser = choice::<TemperatureSite>(&["ear", "forehead", "armpit", "rectal", "mouth"]))]
    pub site: Option<TemperatureSite>,
}

/// What may be said about a dose.
#[derive(Args, Debug)]
pub struct MedicineArgs {
    /// What it is called
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// How much: 2.5ml, 60mg, "1 drop", "1 tablet", "1 suppository", 400iu, "2 puffs"
    #[arg(long, value_name = "AMOUNT")]
    pub dose: Option<Measured>,
    /// How long until the next dose may be given, as the leaflet or the doctor says
    #[arg(long, value_name = "MINUTES")]
    pub next_dose: Option<Minutes>,
}
