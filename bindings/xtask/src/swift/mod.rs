//! Swift: the packages of the repository, read, compiled and tested on the built library.

mod core;
mod count;
mod toolchain;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::order::Outcome;
use crate::run;
use crate::tally::Tally;

/// A Swift package of the repository.
struct Package {
    /// Its name in `target/swift`.
    name: &'static str,
    /// Its folder.
    folder: &'static str,
    /// What `swift format` reads; generated code is left out.
    written: &'static [&'static str],
}

/// Every package, those that others use first.
const PACKAGES: &[Package] = &[Package {
    name: "layer",
    folder: "bindings/swift",
    written: &["Package.swift", "Sources/Tend", "Tests"],
}];

/// Reads, compiles and tests every package; the first that fails ends it.
///
/// Where Swift cannot be had, its tests are counted as skipped, and the reason is the last thing
/// said about it.
pub fn check() -> Outcome {
    let mut tally = Tally::default();
    let toolchain = match toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(reason) => {
            tally.skipped = PACKAGES.iter().map(|package| tests_in(&package.path())).sum();
            run::say(format_args!(
                "SWIFT WAS NOT CHECKED: {reason}\n{} tests in Swift are skipped",
                tally.skipped
            ));
            return Outcome { succeeded: true, tally };
        }
    };
    let core = match core::place() {
        Ok(Some(core)) => core,
        Ok(None) => return Outcome { succeeded: false, tally },
        Err(error) => {
            run::say(format_args!("the core could not be put beside the Swift packages: {error}"));
            return Outcome { succeeded: false, tally };
        }
    };
    for package in PACKAGES {
        let outcome = package.check(&toolchain, &core);
        tally += outcome.tally;
        if !outcome.succeeded {
            return Outcome { succeeded: false, tally };
        }
    }
    Outcome { succeeded: true, tally }
}

impl Package {
    fn path(&self) -> PathBuf {
        run::root().join(self.folder)
    }

    fn check(&self, toolchain: &toolchain::Toolchain, core: &Path) -> Outcome {
        let mut lint = toolchain.swift(&self.path(), core);
        lint.args(["format", "lint", "--strict", "--parallel", "--recursive"]).args(self.written);
        if !run::succeeds(&mut lint) {
            run::say(format_args!("to mend: in {}: {}", self.folder, self.formatting()));
            return Outcome { succeeded: false, tally: Tally::default() };
        }
        let mut test = toolchain.swift(&self.path(), core);
        test.args(["test", "-Xswiftc", "-warnings-as-errors", "--scratch-path"]);
        test.arg(run::target().join("swift").join(self.name));
        let mut counter = count::Counter::default();
        let mut outcome = run::counting_lines(&mut test, &mut |line| counter.of_line(line));
        if outcome.tally.is_empty() && outcome.succeeded {
            run::say(format_args!("no test of {} was run", self.folder));
            outcome.succeeded = false;
        }
        outcome
    }

    fn formatting(&self) -> String {
        format!("swift format --in-place --recursive {}", self.written.join(" "))
    }
}

/// How many tests the sources below a folder declare.
fn tests_in(folder: &Path) -> u64 {
    let count = || -> io::Result<u64> {
        let mut tests = 0;
        for file in fs::read_dir(folder.join("Tests"))?.flatten() {
            for file in fs::read_dir(file.path())?.flatten() {
                let source = fs::read_to_string(file.path())?;
                tests +=
                    source.lines().filter(|line| line.trim_start().starts_with("@Test")).count()
                        as u64;
            }
        }
        Ok(tests)
    };
    count().unwrap_or_default()
}
