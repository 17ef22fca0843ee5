//! What can be typed: one file for each group of commands. Nothing here reads a journal.

mod activity;
mod care;
mod choices;
mod cry;
mod diary;
mod entries;
mod evenings;
mod family;
mod feed;
mod files;
mod guide;
mod kind;
mod massage;
mod quantity;
mod screens;
mod session;
mod sleep;
mod timers;
mod wellbeing;
mod when;

use clap::{Parser, Subcommand};

pub use activity::{ActivityArgs, MilestoneArgs, NoteArgs};
pub use care::{DiaperArgs, GrowthArgs, MedicineArgs, PumpArgs, TemperatureArgs};
pub use cry::CryArgs;
pub use diary::{CryCommand, CryDiary, CryStoppedArgs, NightTime, PaintArgs};
pub use entries::{EditOptions, Entries, MarkNone, UndoArgs};
pub use evenings::{EveningArgs, ExperimentCommand};
pub use family::{CaregiverCommand, ChildCommand, Init, SettingsArgs, ZoneArgs};
pub use feed::{BottleKind, FeedArgs, SideMinutes};
pub use files::{Completions, Demo, FileArg, Import, MADE_UP_SEED, MadeUp};
pub use guide::{CompareArgs, CountryArgs, LearnArgs, MassageCommand, MassageJournalArgs, Shown};
pub use kind::{DetailsArgs, Kind};
pub use massage::{AreaMinutes, MassageArgs};
pub use quantity::{Measured, Minutes};
pub use screens::{ReviewArgs, TimelineArgs, TodayArgs};
pub use session::{
    AgainArgs, BeforeArgs, BeginArgs, RoutineArgs, RoutineCommand, SessionCommand, SessionNow,
};
pub use sleep::SleepArgs;
pub use timers::{AreaArgs, CorrectStart, OneTimer, StartOptions, Stop, SwitchSide};
pub use wellbeing::WellbeingArgs;
pub use when::{LogOptions, When};

const ABOUT_TIMES: &str = "\
Times are RFC 3339 (2020-03-08T09:30:00Z) or local (\"2020-03-08 01:30\"), as the
family's clocks showed them. A local time that exists twice is the first of the
two; one that does not exist moves forward by the gap. Either is said on the
error output.

Exit codes:
  0  done
  1  refused: what was typed cannot be saved, or an import cannot be read
  2  not understood as a command
  3  the journal file: missing, newer, damaged, busy, no room

Examples:
  tend demo
  tend --journal eva.tend init --child Eva --born 2019-12-19 --zone Europe/Rome
  tend --journal eva.tend log feed --bottle 120ml --at \"2020-03-08 01:30\"
  tend --journal eva.tend today
  export TEND_JOURNAL=eva.tend   # from then on without --journal";

/// Heading of the options that go with every command.
const EVERYWHERE: &str = "Everywhere";

/// A private journal for the first years with a baby: massage, sleep, crying and feeding.
#[derive(Debug, Parser)]
#[command(name = "tend", version, after_help = ABOUT_TIMES, disable_help_subcommand = true)]
pub struct Tend {
    /// The journal file
    #[arg(long, global = true, env = "TEND_JOURNAL", value_name = "FILE", hide_env_values = true,
        help_heading = EVERYWHERE)]
    pub journal: Option<String>,

    /// Answer in JSON: the snapshot, the receipt or the report
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub json: bool,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Everything the terminal can ask for.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look around in a real year, kept in a temporary folder
    #[command(after_help = files::DEMO_EXAMPLES)]
    Demo(Demo),
    /// Begin a journal with a child
    #[command(after_help = family::INIT_EXAMPLES)]
    Init(Init),
    /// Log something that happened
    #[command(subcommand, after_help = kind::LOG_EXAMPLES)]
    Log(Kind<LogOptions>),
    /// Start a timer
    #[command(subcommand, after_help = kind::START_EXAMPLES)]
    Start(Kind<StartOptions>),
    /// Stop the timers of a kind
    #[command(after_help = timers::STOP_EXAMPLES)]
    Stop(Stop),
    /// Pause a running feed or massage
    #[command(after_help = timers::PAUSE_EXAMPLES)]
    Pause(OneTimer),
    /// Go on after a pause
    #[command(after_help = timers::PAUSE_EXAMPLES)]
    Resume(OneTimer),
    /// Go to the other side in a running breast feed
    #[command(after_help = timers::SWITCH_EXAMPLES)]
    SwitchSide(SwitchSide),
    /// Go to another area in a running massage
    #[command(after_help = timers::AREA_EXAMPLES)]
    Area(AreaArgs),
    /// Say that a running timer began at another time
    #[command(after_help = timers::CORRECT_EXAMPLES)]
    CorrectStart(CorrectStart),
    /// Change an entry; what is not given stays
    #[command(subcommand, after_help = entries::EDIT_EXAMPLES)]
    Edit(Kind<EditOptions>),
    /// Take entries out of lists and totals
    #[command(after_help = entries::DELETE_EXAMPLES)]
    Delete(Entries),
    /// Bring deleted entries back
    #[command(after_help = entries::RESTORE_EXAMPLES)]
    Restore(Entries),
    /// Say that nothing of a kind happened on a day
    #[command(after_help = entries::NONE_EXAMPLES)]
    None(MarkNone),
    /// Take the newest change back
    #[command(after_help = entries::UNDO_EXAMPLES)]
    Undo(UndoArgs),
    /// The last 24 hours, what runs and how long ago
    #[command(after_help = screens::TODAY_EXAMPLES)]
    Today(TodayArgs),
    /// The entries, newest first
    #[command(after_help = screens::TIMELINE_EXAMPLES)]
    Timeline(TimelineArgs),
    /// What a week, or several, say
    #[command(after_help = screens::REVIEW_EXAMPLES)]
    Review(ReviewArgs),
    /// Crying: the view, the board to paint on, and "it has stopped"
    #[command(after_help = diary::CRY_EXAMPLES)]
    Cry(CryDiary),
    /// Growth beside the lines of the WHO
    #[command(after_help = guide::GROWTH_EXAMPLES)]
    Growth(Shown),
    /// Diapers and feeds of the first six weeks, and when to call
    #[command(after_help = guide::FIRST_WEEKS_EXAMPLES)]
    FirstWeeks(Shown),
    /// The massage guide, a guided session, routines and the journal of sessions
    #[command(subcommand, after_help = guide::MASSAGE_EXAMPLES)]
    Massage(MassageCommand),
    /// Evenings with and without a massage, compared inside their weeks
    #[command(after_help = guide::COMPARE_EXAMPLES)]
    Compare(CompareArgs),
    /// Say whether there was a massage on an evening
    #[command(after_help = evenings::EVENING_EXAMPLES)]
    Evening(EveningArgs),
    /// Four weeks in which a coin decides each evening beforehand
    #[command(subcommand, after_help = evenings::EXPERIMENT_EXAMPLES)]
    Experiment(ExperimentCommand),
    /// What is known about massage and closeness, and what is not
    #[command(after_help = guide::LEARN_EXAMPLES)]
    Learn(LearnArgs),
    /// When to call, and whom
    #[command(after_help = guide::SAFETY_EXAMPLES)]
    Safety(CountryArgs),
    /// Your own page
    #[command(after_help = guide::PARENT_EXAMPLES)]
    Parent(CountryArgs),
    /// Children, caregivers, settings and what the journal holds
    #[command(after_help = family::FAMILY_EXAMPLES)]
    Family,
    /// Add or change a child
    #[command(subcommand, after_help = family::CHILD_EXAMPLES)]
    Child(ChildCommand),
    /// Add or change a caregiver
    #[command(subcommand, after_help = family::CAREGIVER_EXAMPLES)]
    Caregiver(CaregiverCommand),
    /// From a time on, the family lives in another zone
    #[command(after_help = family::ZONE_EXAMPLES)]
    Zone(ZoneArgs),
    /// Change when days and nights begin, and the units offered
    #[command(after_help = family::SETTINGS_EXAMPLES)]
    Settings(SettingsArgs),
    /// Bring a history in
    #[command(after_help = files::IMPORT_EXAMPLES)]
    Import(Import),
    /// Fill an empty journal with a made-up family, to look around in
    #[command(after_help = files::MADE_UP_EXAMPLES)]
    MadeUp(MadeUp),
    /// Take everything out: one JSON document, or a ZIP of CSV files
    #[command(after_help = files::EXPORT_EXAMPLES)]
    Export(FileArg),
    /// Write a whole, checked copy of the journal
    #[command(after_help = files::BACK_UP_EXAMPLES)]
    BackUp(FileArg),
    /// Put a back-up in the place of a damaged journal, which is kept beside it
    #[command(after_help = files::RECOVER_EXAMPLES)]
    Recover(FileArg),
    /// Check the file, and that every row is what its operations say
    #[command(after_help = files::VERIFY_EXAMPLES)]
    Verify,
    /// Make all rows anew from the operations
    #[command(after_help = files::REBUILD_EXAMPLES)]
    Rebuild,
    /// Print completions for a shell
    #[command(after_help = files::COMPLETIONS_EXAMPLES)]
    Completions(Completions),
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use clap::error::ErrorKind;

    #[test]
    fn the_commands_are_put_together_soundly() {
        Tend::command().debug_assert();
    }

    /// Every command that a parent can type, with the words that lead to it.
    fn all_commands(command: &clap::Command, path: &str, found: &mut Vec<(String, clap::Command)>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            found.push((path.clone(), sub.clone()));
            all_commands(sub, &path, found);
        }
    }

    #[test]
    fn the_help_of_every_command_has_an_example_that_can_be_typed() {
        let mut found = Vec::new();
        all_commands(&Tend::command(), "tend", &mut found);
        assert!(found.len() > 60, "only {} commands", found.len());
        for (path, command) in found {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples: Vec<&str> =
                help.lines().filter_map(|line| line.strip_prefix("  tend ")).collect();
            assert!(!examples.is_empty(), "{path} has no example");
            for example in examples {
                assert!(example.len() + "  tend ".len() <= 80, "{example} breaks in two");
                let typed = words(example);
                let parsed = Tend::try_parse_from(std::iter::once("tend".to_owned()).chain(typed));
                assert!(parsed.is_ok(), "{example}: {}", parsed.unwrap_err());
            }
        }
    }

    /// A line as a shell splits it, as far as the examples need.
    fn words(line: &str) -> Vec<String> {
        let mut words = Vec::new();
        let mut quoted = false;
        let mut word: Option<String> = None;
        for c in line.split(" > ").next().unwrap().chars() {
            match c {
                '"' => {
                    quoted = !quoted;
                    word.get_or_insert_default();
                }
                ' ' if !quoted => words.extend(word.take()),
                c => word.get_or_insert_default().push(c),
            }
        }
        words.extend(word);
        words
    }

    #[test]
    fn every_choice_in_the_help_is_one_that_the_journal_knows() {
        let mut found = Vec::new();
        all_commands(&Tend::command(), "tend", &mut found);
        let mut tried = 0;
        for (path, command) in found {
            // A second word stands behind a first that this test does not know.
            let first = command.get_positionals().next().map(|arg| arg.get_id().clone());
            let typed_alone =
                |arg: &&clap::Arg| arg.get_long().is_some() || Some(arg.get_id()) == first.as_ref();
            for arg in command.get_arguments().filter(typed_alone) {
                for value in arg.get_possible_values() {
                    let value = value.get_name();
                    let option = match arg.get_long() {
                        Some(long) => format!("--{long}={value}"),
                        None => value.to_owned(),
                    };
                    let typed = path.split(' ').map(ToOwned::to_owned).chain([option.clone()]);
                    let refused = Tend::try_parse_from(typed).err().map(|error| error.kind());
                    assert_ne!(refused, Some(ErrorKind::ValueValidation), "{path} {option}");
                    assert_ne!(refused, Some(ErrorKind::InvalidValue), "{path} {option}");
                    tried += 1;
                }
            }
        }
        assert!(tried > 200, "only {tried} choices");
    }
}
