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
    folder: "tests/conformance/swift",
    written: &["Package.swift", "Sources/Timed", "Tests"],
};

/// Where generated files go: those of the layer, then those of the stories.
const PLACES: [(&str, &str); 4] = [
    ("TendCore.swift", "bindings/swift/Sources/TendCore"),
    ("TendCoreFFI.h", "bindings/swift/Sources/TendCoreFFI/include"),
    ("TendConformance.swift", "tests/conformance/swift/Sources/TendConformance"),
    ("TendConformanceFFI.h", "tests/conformance/swift/Sources/TendConformanceFFI/include"),
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
    let placed = match place() {
        Ok(Some(core)) => core,
        Ok(None) => return Outcome { succeeded: false, tally: Tally::default() },
        Err(error) => {
            run::say(format_args!("the stories could not be put beside the layer: {error}"));
            return Outcome { succeeded: false, tally: Tally::default() };
        }
    };
    STORIES.check(&toolchain, &placed, passed_on)
}

/// The program that is timed, on the library as it ships.
///
/// # Errors
/// A sentence: what is missing, or which build failed.
pub fn timed() -> io::Result<Command> {
    let toolchain = toolchain::find().map_err(io::Error::other)?;
    generate()?.then_some(()).ok_or_else(|| io::Error::other("nothing was generated"))?;
    let library = Profile::Release.folder().join(core::LIBRARY);
    let core = core::keep(&library, &run::target().join("swift/core-release"))?;
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
fn place() -> io::Result<Option<PathBuf>> {
    let built = run::cargo_succeeds(
        ["rustc", "--quiet", "--package", "tend-conformance", "--lib", "--crate-type", "staticlib"]
            .map(OsString::from),
    );
    if !built || !generate()? {
        return Ok(None);
    }
    let library = Profile::Debug.folder().join("libtend_conformance.a");
    core::keep(&library, &run::target().join("swift/core-of-stories")).map(Some)
}

fn generate() -> io::Result<bool> {
    if !super::generate(Language::Swift) {
        return Ok(false);
    }
    for (name, place) in PLACES {
        let from = super::generated(Language::Swift).join(name);
        core::put(&from, &run::root().join(place).join(name))?;
    }
    Ok(true)
}
