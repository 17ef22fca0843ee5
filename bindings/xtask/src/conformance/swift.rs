//! The stories in Swift.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use crate::bindings::{Language, Profile};
use crate::checks::Outcome;
use crate::run;
use crate::swift::{Package, core, toolchain};
use crate::tally::Tally;

/// The package of the stories.
pub const STORIES: Package = Package {
    name: "stories",
    folder: "tests/conformance/swift-stories",
    written: &["Package.swift", "Sources/Timed", "Tests"],
};

/// Where generated files go: the core's and those of the stories are one module.
const PLACES: [(&str, &str); 4] = [
    ("TendCore.swift", "Sources/TendCore"),
    ("TendConformance.swift", "Sources/TendCore"),
    ("TendCoreFFI.h", "Sources/TendCoreFFI/include"),
    ("TendConformanceFFI.h", "Sources/TendCoreFFI/include"),
];

/// Tells the stories in Swift, with arguments of the caller's for `swift test`.
///
/// Where Swift can neither be found nor fetched, the tests count as skipped.
pub fn tell(passed_on: &[OsString]) -> Outcome {
    let toolchain = match toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(missing) => {
            run::say(format_args!("SWIFT SKIPPED: {missing}"));
            return Outcome { succeeded: true, tally: STORIES.skipped() };
        }
    };
    let placed = match place(Profile::Debug) {
        Ok(Some(core)) => core,
        Ok(None) => return Outcome { succeeded: false, tally: Tally::default() },
        Err(error) => {
            run::say(format_args!("the stories could not be put beside the layer: {error}"));
            return Outcome { succeeded: false, tally: Tally::default() };
        }
    };
    STORIES.check(&toolchain, &placed, passed_on)
}

/// The program that is timed.
///
/// # Errors
/// A sentence: what is missing, or which build failed.
pub fn timed() -> io::Result<Command> {
    let toolchain = toolchain::find().map_err(io::Error::other)?;
    let core = place(Profile::Release)?.ok_or_else(|| io::Error::other("nothing was built"))?;
    let scratch = run::target().join("swift/timed");
    let package = STORIES.path();
    let mut build = toolchain.swift(&package, &core);
    build.args(["build", "-c", "release", "--product", "Timed", "--scratch-path"]).arg(&scratch);
    if !run::succeeds(&mut build) {
        return Err(io::Error::other("Swift did not compile it"));
    }
    Ok(toolchain.program(&scratch.join("release/Timed"), &package))
}

/// Builds the library of tests, generates from it, and puts both where the packages look. Returns
/// the folder of the static library, under the name of the core's. `None` when a build failed and
/// said so.
fn place(profile: Profile) -> io::Result<Option<PathBuf>> {
    let mut build = vec!["rustc", "--quiet", "--package", "tend-conformance", "--lib"];
    if profile == Profile::Release {
        build.push("--release");
    }
    build.extend(["--crate-type", "staticlib"]);
    if !run::cargo_succeeds(build.iter().map(OsString::from)) || !generate()? {
        return Ok(None);
    }
    let library = profile.folder().join("libtend_conformance.a");
    let among =
        if profile == Profile::Release { "swift/core-timed" } else { "swift/core-of-stories" };
    core::keep(&library, &run::target().join(among)).map(Some)
}

fn generate() -> io::Result<bool> {
    if !super::generate(Language::Swift) {
        return Ok(false);
    }
    for (name, place) in PLACES {
        let from = super::generated(Language::Swift).join(name);
        core::put(&from, &STORIES.path().join(place).join(name))?;
    }
    Ok(true)
}
