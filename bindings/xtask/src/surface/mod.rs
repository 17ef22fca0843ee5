//! The surface: every type, field, function and error that Kotlin and Swift can see.
//!
//! It is read from the metadata in the built library, so it is what the phones really get.
//! [`read::of_library`] gives it as values; `cargo xtask api` holds it against the reviewed list,
//! the rules of the boundary and the names that Kotlin and Swift have already given.

mod clash;
mod difference;
mod finding;
mod golden;
mod kotlin;
mod language;
pub mod read;
mod renames;
mod rules;
pub mod shape;
mod swift;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use crate::bindings::{self, Profile};
use crate::checks::{Check, Outcome, Work};
use crate::run::{self, say};
use crate::tally::Tally;
use finding::Finding;
use renames::Renames;
use shape::Surface;

/// Where the reviewed list stands, from the top of the repository.
const GOLDEN: &str = "bindings/api.golden";

/// Where names are changed for one language, from the top of the repository.
const SETTINGS: &str = "core/uniffi.toml";

/// The command that writes the list anew.
const BLESS: &str = "cargo xtask api --bless";

/// The check of `cargo xtask test`: the list is as reviewed, and no name or rule is broken.
pub const CHECK: Check = Check {
    title: "surface",
    language: "rust",
    work: Work::Own {
        command: "cargo xtask api",
        run: || Outcome { succeeded: check(false), tally: Tally::default() },
    },
    holds_tests: false,
    mend: &["to see it alone: cargo xtask api"],
};

/// Builds the library and holds it against the reviewed list and the rules; true when all is well.
/// With `bless` the list is written first.
pub fn check(bless: bool) -> bool {
    let golden = run::root().join(GOLDEN);
    let settings = run::root().join(SETTINGS);
    let complaints = of_this_machine().and_then(|surface| {
        let text = fs::read_to_string(settings).map_err(|error| format!("{SETTINGS}: {error}"))?;
        complaints(&surface, &Renames::of_settings(&text)?, &golden, bless)
    });
    match complaints {
        Ok(complaints) => {
            complaints.iter().for_each(say);
            complaints.is_empty()
        }
        Err(error) => {
            say(error);
            false
        }
    }
}

/// Prints every symbol of the built library, a line each; true when it could be read.
pub fn print_symbols() -> bool {
    match of_this_machine() {
        Ok(surface) => {
            surface.symbols().iter().for_each(say);
            true
        }
        Err(error) => {
            say(error);
            false
        }
    }
}

/// What Kotlin and Swift see of the library as tests compile it.
///
/// # Errors
/// A sentence: it cannot be built or read.
pub fn of_this_machine() -> Result<Surface, String> {
    if !bindings::build(Profile::Debug) {
        return Err("to mend: what the compiler names above".to_owned());
    }
    read::of_library(&Profile::Debug.library())
}

fn complaints(
    surface: &Surface,
    renames: &Renames,
    golden: &Path,
    bless: bool,
) -> Result<Vec<String>, String> {
    let present = surface.to_string();
    let unusable = |error| format!("{}: {error}", golden.display());
    if bless {
        fs::write(golden, &present).map_err(unusable)?;
    }
    let reviewed = match fs::read_to_string(golden) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        read => read.map_err(unusable)?,
    };
    let mut all = difference::lines(&reviewed, &present);
    if !all.is_empty() {
        all.insert(0, "what Kotlin and Swift see is not what was reviewed:".to_owned());
        all.push(format!("to mend: undo the change, or `{BLESS}` and read the difference"));
    }
    let findings = findings(surface, renames);
    if !findings.is_empty() {
        all.extend(findings.iter().map(ToString::to_string));
        all.push(format!("to mend: rename what is named above, in Rust or in {SETTINGS}"));
    }
    Ok(all)
}

/// Everything that must not stay, names first.
fn findings(surface: &Surface, renames: &Renames) -> Vec<Finding> {
    let mut all = clash::of(surface, renames);
    all.extend(renames.stale(surface));
    all.extend(rules::broken(surface));
    all
}
