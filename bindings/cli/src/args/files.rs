//! Files: bringing in, taking out, back-ups, and the demonstration.

use clap::Args;
use clap_complete::Shell;
use tend::model::Zone;

pub const DEMO_EXAMPLES: &str = "\
Examples:
  tend demo
  tend demo --keep year.tend";
pub const IMPORT_EXAMPLES: &str = "\
Examples:
  tend import eva.csv --zone America/Los_Angeles --preview
  tend import eva.csv --zone America/Los_Angeles
  tend --journal new.tend import everything.json";
pub const MADE_UP_EXAMPLES: &str = "\
Ten weeks with a baby, all of it made up. One undo takes it out again.

Examples:
  tend --journal look.tend made-up --zone Europe/London
  tend --journal look.tend made-up --zone Asia/Tokyo --seed 7";
pub const EXPORT_EXAMPLES: &str = "\
Examples:
  tend export everything.json
  tend export everything.zip";
pub const BACK_UP_EXAMPLES: &str = "\
Examples:
  tend back-up copy.tend";
pub const RECOVER_EXAMPLES: &str = "\
Examples:
  tend recover copy.tend";
pub const VERIFY_EXAMPLES: &str = "\
Examples:
  tend verify";
pub const REBUILD_EXAMPLES: &str = "\
Examples:
  tend rebuild";
pub const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  tend completions bash > ~/.local/share/bash-completion/completions/tend
  tend completions zsh > ~/.zfunc/_tend
  tend completions fish > ~/.config/fish/completions/tend.fish";

/// The demonstration.
#[derive(Args, Debug)]
pub struct Demo {
    /// Keep the journal in this file, to go on looking around
    #[arg(long, value_name = "FILE")]
    pub keep: Option<String>,
}

/// A file to bring in.
#[derive(Args, Debug)]
pub struct Import {
    /// The file: a Baby Connect CSV, or an export of tend (JSON or ZIP)
    pub file: String,
    /// The zone its local times are in; the family's when left out
    #[arg(long, value_name = "AREA/CITY")]
    pub zone: Option<Zone>,
    /// Bring nothing in; say what there is
    #[arg(long)]
    pub preview: bool,
    /// The child it is about, where there are several
    #[arg(long, value_name = "NAME")]
    pub child: Option<String>,
}

/// Which made-up family.
#[derive(Args, Debug)]
pub struct MadeUp {
    /// Where the family lives, such as Europe/London
    #[arg(long, value_name = "AREA/CITY")]
    pub zone: Zone,
    /// Which family; the same number gives the same one
    #[arg(long, value_name = "N", default_value_t = MADE_UP_SEED)]
    pub seed: u64,
}

/// The family that the demonstration shows.
pub const MADE_UP_SEED: u64 = 2;

/// A file to write or read.
#[derive(Args, Debug)]
pub struct FileArg {
    /// The file
    pub file: String,
}

/// The shell to complete in.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell
    pub shell: Shell,
}
