//! The kinds of entry with their details: the same words for logging, starting and editing.

use clap::{Args, Subcommand};
use tend::model::EntryKind;

use super::{
    ActivityArgs, CryArgs, DiaperArgs, FeedArgs, GrowthArgs, MassageArgs, MedicineArgs,
    MilestoneArgs, NoteArgs, PumpArgs, SleepArgs, TemperatureArgs, WellbeingArgs,
};

pub const LOG_EXAMPLES: &str = "\
Examples:
  tend log sleep --start \"2020-03-07 19:40\" --end \"2020-03-08 01:10\" --place cot
  tend log feed --bottle 120ml --content formula --at \"2020-03-08 01:30\"
  tend log massage --start \"2020-03-08 18:10\" --end \"2020-03-08 18:25\"
  tend log diaper --wet --child Ada --child Ben";

pub const START_EXAMPLES: &str = "\
Examples:
  tend start sleep --place pram
  tend start feed --side left
  tend start cry --at \"2020-03-08 17:05\"";

const SLEEP: &str = "\
Examples:
  tend log sleep --start \"2020-03-07 19:40\" --end \"2020-03-08 01:10\" --place cot
  tend log sleep --start \"2020-03-07 13:00\" --end-unknown
  tend start sleep --place pram --onset in-motion
  tend edit sleep 3f2a91c0 --woken-by noise";
const CRY: &str = "\
Examples:
  tend log cry --start 2020-03-07T17:10 --end 2020-03-07T17:45 --strength fuss
  tend log cry --start 2020-03-07T18:00 --end 2020-03-07T18:20 --reason tired
  tend edit cry 3f2a91c0 --tried rocking,singing --helped singing
  tend start cry
  tend edit cry 3f2a91c0 --strength inconsolable --felt worn-out";
const FEED: &str = "\
Examples:
  tend log feed --bottle 120ml --content formula --at \"2020-03-08 01:30\"
  tend log feed --left 11 --right 7 --start \"2020-03-08 04:10\"
  tend log feed --segments left:10,pause:3,right:8 --start \"2020-03-08 04:10\"
  tend log feed --solids carrot,rice --amount \"2 tablespoons\" --reaction liked
  tend start feed --side left
  tend edit feed 3f2a91c0 --bottle 4oz";
const MASSAGE: &str = "\
Examples:
  tend log massage --start 2020-03-08T18:10 --end 2020-03-08T18:25 --areas legs
  tend log massage --start \"2020-03-08 18:10\" --segments legs:6,pause:2,tummy:5
  tend log massage --start 2020-03-08T18:10 --end 2020-03-08T18:25 --cue yawn@9
  tend start massage --before quiet-alert --permission yes
  tend edit massage 3f2a91c0 --calm-after 4 --learned \"She likes slow hands\"";
const DIAPER: &str = "\
Examples:
  tend log diaper --wet
  tend log diaper --dirty=large --color yellow --at 2020-03-08T06:15
  tend edit diaper 3f2a91c0 --rash";
const PUMP: &str = "\
Examples:
  tend log pump --left 60ml --right 45ml
  tend log pump --total 4oz --start \"2020-03-08 10:00\" --end \"2020-03-08 10:20\"
  tend start pump";
const GROWTH: &str = "\
Examples:
  tend log growth --weight 5.4kg --length 58cm --head 39.5cm
  tend log growth --weight \"12 lb 4 oz\" --at \"2020-03-08 10:00\"";
const TEMPERATURE: &str = "\
Examples:
  tend log temperature --reading 37.2C --site armpit
  tend log temperature --reading 99.1F --at \"2020-03-08 02:00\"";
const MEDICINE: &str = "\
Examples:
  tend log medicine --name \"Vitamin D\" --dose \"1 drop\"
  tend log medicine --name Paracetamol --dose 2.5ml --next-dose 6h";
const ACTIVITY: &str = "\
Examples:
  tend log activity --what bath
  tend log activity --what tummy-time --at \"2020-03-08 09:00\"
  tend start activity --what walk";
const MILESTONE: &str = "\
Examples:
  tend log milestone --title \"First smile\" --at \"2020-02-01 08:30\"";
const NOTE: &str = "\
Examples:
  tend log note --note \"Slept better after the walk\" --tag weather
  tend edit note 3f2a91c0 --note \"\"";
const WELLBEING: &str = "\
Examples:
  tend log wellbeing --mood tired --confidence 3 --self-care rest,company
  tend log wellbeing --memory \"Her hand around my finger\"";

/// A kind with its details, and beside them the options of the command.
#[derive(Debug, Subcommand)]
pub enum Kind<O: Args> {
    /// A sleep
    #[command(after_help = SLEEP)]
    Sleep(With<SleepArgs, O>),
    /// Crying
    #[command(after_help = CRY)]
    Cry(With<CryArgs, O>),
    /// A feed: breast, bottle, solids or comfort
    #[command(after_help = FEED)]
    Feed(With<FeedArgs, O>),
    /// A massage
    #[command(after_help = MASSAGE)]
    Massage(With<MassageArgs, O>),
    /// A diaper change
    #[command(after_help = DIAPER)]
    Diaper(With<DiaperArgs, O>),
    /// A pumping session
    #[command(after_help = PUMP)]
    Pump(With<PumpArgs, O>),
    /// Weight, length, head
    #[command(after_help = GROWTH)]
    Growth(With<GrowthArgs, O>),
    /// A body temperature
    #[command(after_help = TEMPERATURE)]
    Temperature(With<TemperatureArgs, O>),
    /// A dose of medicine, a vitamin or a vaccine
    #[command(after_help = MEDICINE)]
    Medicine(With<MedicineArgs, O>),
    /// An activity
    #[command(after_help = ACTIVITY)]
    Activity(With<ActivityArgs, O>),
    /// A first
    #[command(after_help = MILESTONE)]
    Milestone(With<MilestoneArgs, O>),
    /// A note; its text is --note
    #[command(after_help = NOTE)]
    Note(With<NoteArgs, O>),
    /// How you are; it stays with you and is never scored
    #[command(after_help = WELLBEING)]
    Wellbeing(With<WellbeingArgs, O>),
}

/// Details and options side by side.
#[derive(Args, Debug)]
pub struct With<D: Args, O: Args> {
    /// Details of the kind.
    #[command(flatten)]
    details: D,
    /// Options of the command.
    #[command(flatten)]
    options: O,
}

/// The details that were typed.
#[derive(Debug)]
pub enum DetailsArgs {
    /// Of a sleep.
    Sleep(SleepArgs),
    /// Of crying.
    Cry(CryArgs),
    /// Of a feed.
    Feed(FeedArgs),
    /// Of a massage.
    Massage(MassageArgs),
    /// Of a diaper change.
    Diaper(DiaperArgs),
    /// Of pumping.
    Pump(PumpArgs),
    /// Of a measurement.
    Growth(GrowthArgs),
    /// Of a temperature.
    Temperature(TemperatureArgs),
    /// Of a medicine.
    Medicine(MedicineArgs),
    /// Of an activity.
    Activity(ActivityArgs),
    /// Of a milestone.
    Milestone(MilestoneArgs),
    /// Of a note.
    Note(NoteArgs),
    /// Of the parent.
    Wellbeing(WellbeingArgs),
}

impl<O: Args> Kind<O> {
    /// The details, and the options of the command.
    pub fn split(self) -> (DetailsArgs, O) {
        match self {
            Self::Sleep(with) => (DetailsArgs::Sleep(with.details), with.options),
            Self::Cry(with) => (DetailsArgs::Cry(with.details), with.options),
            Self::Feed(with) => (DetailsArgs::Feed(with.details), with.options),
            Self::Massage(with) => (DetailsArgs::Massage(with.details), with.options),
            Self::Diaper(with) => (DetailsArgs::Diaper(with.details), with.options),
            Self::Pump(with) => (DetailsArgs::Pump(with.details), with.options),
            Self::Growth(with) => (DetailsArgs::Growth(with.details), with.options),
            Self::Temperature(with) => (DetailsArgs::Temperature(with.details), with.options),
            Self::Medicine(with) => (DetailsArgs::Medicine(with.details), with.options),
            Self::Activity(with) => (DetailsArgs::Activity(with.details), with.options),
            Self::Milestone(with) => (DetailsArgs::Milestone(with.details), with.options),
            Self::Note(with) => (DetailsArgs::Note(with.details), with.options),
            Self::Wellbeing(with) => (DetailsArgs::Wellbeing(with.details), with.options),
        }
    }
}

impl DetailsArgs {
    /// The kind that was typed.
    pub const fn kind(&self) -> EntryKind {
        match self {
            Self::Sleep(_) => EntryKind::Sleep,
            Self::Cry(_) => EntryKind::Cry,
            Self::Feed(_) => EntryKind::Feed,
            Self::Massage(_) => EntryKind::Massage,
            Self::Diaper(_) => EntryKind::Diaper,
            Self::Pump(_) => EntryKind::Pump,
            Self::Growth(_) => EntryKind::Growth,
            Self::Temperature(_) => EntryKind::Temperature,
            Self::Medicine(_) => EntryKind::Medicine,
            Self::Activity(_) => EntryKind::Activity,
            Self::Milestone(_) => EntryKind::Milestone,
            Self::Note(_) => EntryKind::Note,
            Self::Wellbeing(_) => EntryKind::Wellbeing,
        }
    }
}
