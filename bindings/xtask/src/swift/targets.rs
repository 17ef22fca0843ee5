//! The app and its widgets as Xcode compiles them, file by file, against the modules that stand in
//! for Apple's on Linux.
//!
//! Which files a target holds is read from the Xcode project, so that what is compiled here is what
//! is compiled there.

use std::path::Path;
use std::process::Command;

use super::toolchain::Toolchain;
use crate::checks::Outcome;
use crate::run;
use crate::tally::Tally;
use crate::xcode;

/// `swiftc` in the folder of the app, in Swift 6, with the modules that were built into `scratch`.
pub fn compiler(toolchain: &Toolchain, app: &Path, scratch: &Path) -> Command {
    let headers = run::root().join("bindings/swift/Sources/TendCoreFFI/include");
    let mut compiler = toolchain.program(Path::new("swiftc"), app);
    compiler.args(["-swift-version", "6", "-I"]).arg(scratch.join("debug/Modules"));
    compiler.arg("-I").arg(headers);
    compiler
}

/// Compiles every target of the project as far as one can without Apple's own modules. Each target
/// is a test, and so is the project itself.
pub fn check(toolchain: &Toolchain, app: &Path, scratch: &Path) -> Outcome {
    let faults = xcode::faults(app);
    faults.iter().for_each(run::say);
    let mut tally = Tally::default();
    count(&mut tally, faults.is_empty());
    for (target, _) in xcode::TARGETS {
        let compiled = xcode::sources(app, target).and_then(|sources| {
            let mut compile = compiler(toolchain, app, scratch);
            // As far as the intermediate language: a type check alone sees no crossing of actors.
            compile.args(["-emit-sil", "-wmo", "-parse-as-library", "-warnings-as-errors"]);
            compile.args(["-o", "/dev/null", "-module-name", &sources.module]).args(&sources.files);
            if run::succeeds(&mut compile) { Ok(()) } else { Err(format!("{target}: see above")) }
        });
        if let Err(error) = &compiled {
            run::say(error);
        }
        count(&mut tally, compiled.is_ok());
    }
    run::say(format_args!("the Xcode project and its targets: {tally}"));
    Outcome { succeeded: tally.failed == 0, tally }
}

fn count(tally: &mut Tally, held: bool) {
    if held { tally.passed += 1 } else { tally.failed += 1 }
}
