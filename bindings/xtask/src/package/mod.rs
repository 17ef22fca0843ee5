//! Packages for phones: what is missing first, then each command, printed or carried out.

mod android;
mod ios;
mod library;
mod machine;
mod ndk;
mod pages;
mod plan;
#[cfg(test)]
mod tests;

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::PathBuf;

use crate::run::say;
use machine::{Machine as _, Missing, ThisMachine};
use plan::{Action, Call};

/// A phone's system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phone {
    /// Libraries for the app's folder of native code.
    Android,
    /// An XCFramework.
    Ios,
    /// The app around it, for a simulator.
    IosApp,
}

/// Makes the package of one system, or prints how; true when it was made or printed.
pub fn make(phone: Phone, dry_run: bool) -> bool {
    let Made { missing, plan } = match phone {
        Phone::Android => android::package(&ThisMachine),
        Phone::Ios => ios::package(&ThisMachine),
        Phone::IosApp => ios::app(&ThisMachine),
    };
    missing.iter().for_each(say);
    if dry_run {
        plan::print(&plan);
        return true;
    }
    if !missing.is_empty() {
        say("nothing was built; --dry-run prints what would be");
        return false;
    }
    plan::carry_out(&plan)
}

/// The library of this machine as phones get it, relative to the top of the repository.
#[derive(Debug)]
pub struct Stripped {
    /// With the names of its functions.
    pub with_symbols: PathBuf,
    /// Without what only tools read.
    pub stripped: PathBuf,
}

/// Builds it; `None` when that fails.
pub fn for_this_machine() -> Option<Stripped> {
    let file = format!("{DLL_PREFIX}tend_bindings{DLL_SUFFIX}");
    let built = machine::target_folder(&ThisMachine);
    let with_symbols = built.join(library::PROFILE).join(&file);
    let stripped = built.join("size").join(file);
    let compile = library::compile(library::Kind::Shared, None);
    let (compile, all) = match ThisMachine.system() {
        "macos" => (compile, "-x"),
        // What Android's linker does in a form of its own.
        _ => (
            compile.with(&["--", "-C", "link-arg=-Wl,-z,pack-relative-relocs"]),
            "--strip-unneeded",
        ),
    };
    let plan = [
        Action::Run(compile),
        Action::Copy { from: with_symbols.clone(), to: stripped.clone() },
        Action::Run(Call::new("strip", &[all]).path(&stripped)),
    ];
    plan::carry_out(&plan).then_some(Stripped { with_symbols, stripped })
}

/// What making a package takes.
#[derive(Debug)]
struct Made {
    /// What must be there first.
    missing: Vec<Missing>,
    /// What is done then.
    plan: Vec<Action>,
}
