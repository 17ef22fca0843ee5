//! Packages for phones: what is missing first, then each command, printed or carried out.

mod android;
mod ios;
mod library;
mod machine;
mod measured;
mod ndk;
mod pages;
mod plan;
#[cfg(test)]
mod tests;

use crate::run::say;
use machine::{Missing, ThisMachine};
pub use measured::{Stripped, to_measure};
use plan::Action;

/// A phone's system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phone {
    /// Libraries for the app's folder of native code.
    Android,
    /// The app around them, as Gradle builds it.
    AndroidApp,
    /// An XCFramework.
    Ios,
    /// The app around it, for a simulator.
    IosApp,
}

/// Makes the package of one system, or prints how; true when it was made or printed.
pub fn make(phone: Phone, dry_run: bool) -> bool {
    let Made { missing, plan } = match phone {
        Phone::Android => android::package(&ThisMachine),
        Phone::AndroidApp => android::app(&ThisMachine),
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

/// What making a package takes.
#[derive(Debug)]
struct Made {
    /// What must be there first.
    missing: Vec<Missing>,
    /// What is done then.
    plan: Vec<Action>,
}
