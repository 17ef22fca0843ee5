//! The family: children, caregivers, zones and settings.

use clap::{Args, Subcommand};
use tend::model::{
    CaregiverRole, CivilDate, ClockTime, DegreeUnit, LengthUnit, Sex, VolumeUnit, WeightUnit, Zone,
};

use super::When;
use super::choices::choice;

pub const INIT_EXAMPLES: &str = "\
Examples:
  tend --journal eva.tend init --child Eva --born 2019-12-19 --zone Asia/Tokyo
  tend init --child Ada --born 2020-02-01 --due 2020-03-20 --zone Europe/London

The units are those of the locale (LC_MEASUREMENT) until tend settings changes them.";
pub const FAMILY_EXAMPLES: &str = "\
Examples:
  tend family
  tend family --json";
pub const CHILD_EXAMPLES: &str = "\
Examples:
  tend child add Ben --born 2020-02-01
  tend child edit Ben --due 2020-03-20
  tend child archive Ben";
pub const CAREGIVER_EXAMPLES: &str = "\
Examples:
  tend caregiver add Grandpa --role grandparent
  tend caregiver archive Grandpa";
pub const ZONE_EXAMPLES: &str = "\
Examples:
  tend zone Asia/Tokyo --from \"2020-07-14 11:00\"";
pub const SETTINGS_EXAMPLES: &str = "\
Examples:
  tend settings --day-start 06:00
  tend settings --night-start 20:00 --night-end 06:30 --volume oz --weight lb";
const ADD_CHILD: &str = "\
Examples:
  tend child add Ben --born 2020-02-01 --due 2020-03-20 --sex boy";
const EDIT_CHILD: &str = "\
Examples:
  tend child edit Ben --name Benjamin --no-due";
const ARCHIVE_CHILD: &str = "\
Examples:
  tend child archive Ben
  tend child archive Ben --back";
const ADD_CAREGIVER: &str = "\
Examples:
  tend caregiver add Mina --role sibling";
const EDIT_CAREGIVER: &str = "\
Examples:
  tend caregiver edit Grandpa --name Opa";
const ARCHIVE_CAREGIVER: &str = "\
Examples:
  tend caregiver archive Grandpa
  tend caregiver archive Grandpa --back";

/// The first child and where the family lives.
#[derive(Args, Debug)]
pub struct Init {
    /// The child's name
    #[arg(long, value_name = "NAME")]
    pub child: String,
    /// The day it was born
    #[arg(long, value_name = "DATE")]
    pub born: CivilDate,
    /// The day it was due
    #[arg(long, value_name = "DATE")]
    pub due: Option<CivilDate>,
    /// Sex, for the growth tables alone
    #[arg(long, value_parser = choice::<Sex>(&["girl", "boy"]))]
    pub sex: Option<Sex>,
    /// Where the family lives, such as Europe/London
    #[arg(long, value_name = "AREA/CITY")]
    pub zone: Zone,
}

/// What to do about a child.
#[derive(Debug, Subcommand)]
pub enum ChildCommand {
    /// Add a child
    #[command(after_help = ADD_CHILD)]
    Add {
        /// The name
        name: String,
        /// The day it was born
        #[arg(long, value_name = "DATE")]
        born: CivilDate,
        /// The day it was due
        #[arg(long, value_name = "DATE")]
        due: Option<CivilDate>,
        /// Sex, for the growth tables alone
        #[arg(long, value_parser = choice::<Sex>(&["girl", "boy"]))]
        sex: Option<Sex>,
    },
    /// Change a child; what is not given stays
    #[command(after_help = EDIT_CHILD)]
    Edit {
        /// The child by its name
        child: String,
        /// Another name
        #[arg(long)]
        name: Option<String>,
        /// The day it was born
        #[arg(long, value_name = "DATE")]
        born: Option<CivilDate>,
        /// The day it was due
        #[arg(long, value_name = "DATE", conflicts_with = "no_due")]
        due: Option<CivilDate>,
        /// The due date is not known
        #[arg(long)]
        no_due: bool,
        /// Sex, for the growth tables alone
        #[arg(long, value_parser = choice::<Sex>(&["girl", "boy"]))]
        sex: Option<Sex>,
    },
    /// Take a child off the screens; its entries stay
    #[command(after_help = ARCHIVE_CHILD)]
    Archive {
        /// The child by its name
        child: String,
        /// Bring it back
        #[arg(long)]
        back: bool,
    },
}

const ROLES: &[&str] = &["parent", "grandparent", "sibling", "other"];

/// What to do about a caregiver.
#[derive(Debug, Subcommand)]
pub enum CaregiverCommand {
    /// Add a caregiver
    #[command(after_help = ADD_CAREGIVER)]
    Add {
        /// The name
        name: String,
        /// Who they are to the child
        #[arg(long, value_parser = choice::<CaregiverRole>(ROLES))]
        role: Option<CaregiverRole>,
    },
    /// Change a caregiver; what is not given stays
    #[command(after_help = EDIT_CAREGIVER)]
    Edit {
        /// The caregiver by name
        caregiver: String,
        /// Another name
        #[arg(long)]
        name: Option<String>,
        /// Who they are to the child
        #[arg(long, value_parser = choice::<CaregiverRole>(ROLES))]
        role: Option<CaregiverRole>,
    },
    /// Take a caregiver off the screens; their entries stay
    #[command(after_help = ARCHIVE_CAREGIVER)]
    Archive {
        /// The caregiver by name
        caregiver: String,
        /// Bring them back
        #[arg(long)]
        back: bool,
    },
}

/// Another zone.
#[derive(Args, Debug)]
pub struct ZoneArgs {
    /// The zone, such as Asia/Tokyo
    #[arg(value_name = "AREA/CITY")]
    pub zone: Zone,
    /// Since when; now when left out. A local time is read in the zone before
    #[arg(long, value_name = "T")]
    pub from: Option<When>,
}

/// Settings to change.
#[derive(Args, Debug)]
#[command(arg_required_else_help = true)]
pub struct SettingsArgs {
    /// When a journal day begins: 00:00 to 12:00
    #[arg(long, value_name = "HH:MM")]
    pub day_start: Option<ClockTime>,
    /// When the night begins
    #[arg(long, value_name = "HH:MM")]
    pub night_start: Option<ClockTime>,
    /// When the night ends
    #[arg(long, value_name = "HH:MM")]
    pub night_end: Option<ClockTime>,
    /// Unit of volumes
    #[arg(long, value_parser = choice::<VolumeUnit>(&["ml", "oz"]))]
    pub volume: Option<VolumeUnit>,
    /// Unit of weights
    #[arg(long, value_parser = choice::<WeightUnit>(&["g", "kg", "lb"]))]
    pub weight: Option<WeightUnit>,
    /// Unit of lengths
    #[arg(long, value_parser = choice::<LengthUnit>(&["cm", "in"]))]
    pub length: Option<LengthUnit>,
    /// Unit of temperatures
    #[arg(long, value_parser = choice::<DegreeUnit>(&["c", "f"]))]
    pub temperature: Option<DegreeUnit>,
}
