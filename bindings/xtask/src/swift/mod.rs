//! Swift: the packages of the repository, read, compiled and tested on the built library.

pub mod core;
mod count;
mod mistakes;
mod targets;
pub mod toolchain;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::checks::{Check, Outcome, Work};
use crate::kotlin::count_in;
use crate::run;
use crate::tally::Tally;
use toolchain::Toolchain;

/// A Swift package of the repository.
#[derive(Debug)]
pub struct Package {
    /// Its name in `target/swift`.
    pub name: &'static str,
    /// Its folder.
    pub folder: &'static str,
    /// What `swift format` reads; generated code is left out.
    pub written: &'static [&'static str],
}

/// Every package, those that others use first.
const PACKAGES: &[Package] = &[
    Package {
        name: "layer",
        folder: "bindings/swift",
        written: &["Package.swift", "Sources/Tend", "Tests"],
    },
    APP,
];

const APP: Package = Package {
    name: "app",
    folder: "ios",
    written: &["Package.swift", "Sources", "Tests", "App", "Shared", "Widgets"],
};

/// The check of Swift.
pub const CHECK: Check = Check {
    title: "swift",
    language: "swift",
    work: Work::Own { command: "cargo xtask swift", run: test },
    holds_tests: true,
    mend: &[
        "to see one alone: cargo xtask swift --filter NAME",
        "to mend the format: cargo xtask swift --format",
    ],
};

/// Compiles and tests all of it.
pub fn test() -> Outcome {
    test_with(&[])
}

/// Checks the format, compiles and tests, with arguments of the caller's for `swift test`; the
/// first package that fails ends it.
///
/// Where Swift can neither be found nor fetched, its tests count as skipped.
pub fn test_with(passed_on: &[OsString]) -> Outcome {
    let nothing = Outcome { succeeded: false, tally: Tally::default() };
    let toolchain = match toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(missing) => {
            run::say(format_args!("SWIFT SKIPPED: {missing}"));
            return Outcome { succeeded: true, tally: skipped() };
        }
    };
    let core = match core::place() {
        Ok(Some(core)) => core,
        Ok(None) => return nothing,
        Err(error) => {
            run::say(format_args!("the core could not be put beside the Swift packages: {error}"));
            return nothing;
        }
    };
    let mut tally = Tally::default();
    for package in PACKAGES {
        let outcome = package.check(&toolchain, &core, passed_on);
        tally += outcome.tally;
        if !outcome.succeeded {
            return Outcome { succeeded: false, tally };
        }
    }
    // On a Mac there are Apple's own modules, and nothing that stands in for them.
    if cfg!(target_os = "linux") && passed_on.is_empty() {
        for check in [targets::check, mistakes::check] {
            let outcome = check(&toolchain, &APP.path(), &APP.scratch());
            tally += outcome.tally;
            if !outcome.succeeded {
                return Outcome { succeeded: false, tally };
            }
        }
    }
    Outcome { succeeded: true, tally }
}

/// Writes every Swift file in its format; true when all went well.
pub fn format() -> bool {
    let toolchain = match toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(missing) => {
            run::say(missing);
            return false;
        }
    };
    PACKAGES.iter().chain([&crate::conformance::STORIES]).all(|package| {
        let mut format = toolchain.swift(&package.path(), Path::new(""));
        format.args(["format", "--in-place", "--parallel", "--recursive"]).args(package.written);
        run::succeeds(&mut format)
    })
}

/// As many tests as the sources hold.
fn skipped() -> Tally {
    let mut tally = Tally::default();
    PACKAGES.iter().for_each(|package| tally += package.skipped());
    tally
}

impl Package {
    /// Where it is built.
    fn scratch(&self) -> PathBuf {
        run::target().join("swift").join(self.name)
    }

    /// Its folder.
    pub fn path(&self) -> PathBuf {
        run::root().join(self.folder)
    }

    /// As many tests as its sources hold.
    pub fn skipped(&self) -> Tally {
        let tests = count_in(&self.path().join("Tests"), "swift", "@Test");
        Tally { passed: 0, failed: 0, skipped: tests }
    }

    /// Checks its format, compiles and tests it with the library in `core`.
    pub fn check(&self, toolchain: &Toolchain, core: &Path, passed_on: &[OsString]) -> Outcome {
        let mut lint = toolchain.swift(&self.path(), core);
        lint.args(["format", "lint", "--strict", "--parallel", "--recursive"]).args(self.written);
        if !run::succeeds(&mut lint) {
            return Outcome { succeeded: false, tally: Tally::default() };
        }
        let mut test = toolchain.swift(&self.path(), core);
        test.args(["test", "-Xswiftc", "-warnings-as-errors", "--scratch-path"]);
        test.arg(self.scratch()).args(passed_on);
        let mut counter = count::Counter::default();
        run::counting_lines(&mut test, &mut |line| counter.of_line(line))
    }
}
