//! iOS: one static library for phones, one for simulators, together as an XCFramework, and the
//! Swift that speaks to them.

use std::path::Path;

use super::Made;
use super::library::{built, compile, generate};
use super::machine::{Machine, Missing, rust_targets, target_folder};
use super::plan::{Action, Call};
use crate::bindings::Language;

/// The oldest iOS that the app runs on.
const SYSTEM: &str = "17.0";

/// The framework, where the Swift package looks for it.
const FRAMEWORK: &str = "bindings/swift/TendCoreFFI.xcframework";

/// The generated Swift, and its place in that package.
const SOURCE: &str = "TendCore.swift";
const LAYER: &str = "bindings/swift/Sources/TendCore";

/// The C module of the framework.
const MODULE: &str = "TendCoreFFI";

const PHONE: &str = "aarch64-apple-ios";

/// On Macs of both kinds.
const SIMULATORS: [&str; 2] = ["aarch64-apple-ios-sim", "x86_64-apple-ios"];

/// What is missing for the package, and how it is made.
pub fn package(machine: &dyn Machine) -> Made {
    let folder = target_folder(machine);
    let here = folder.join("ios");
    let (headers, simulator) = (here.join("headers"), here.join("simulator"));
    let both = simulator.join("libtend_bindings.a");
    let phone = built(&folder, PHONE);
    let swift = folder.join("bindings/swift");

    let mut plan = vec![Action::Run(compile_for(PHONE))];
    plan.extend(SIMULATORS.map(|target| Action::Run(compile_for(target))));
    plan.push(generate(Language::Swift, &phone, &swift));
    plan.push(Action::Copy { from: swift.join(SOURCE), to: Path::new(LAYER).join(SOURCE) });
    plan.push(Action::Empty(headers.clone()));
    plan.extend(module(&swift, &headers));
    plan.push(Action::Empty(simulator));
    let halves = SIMULATORS.map(|target| built(&folder, target));
    let join = halves.iter().fold(Call::new("lipo", &["-create"]), |call, half| call.path(half));
    plan.push(Action::Run(join.with(&["-output"]).path(&both)));
    plan.push(Action::Run(Call::new("rm", &["-rf", FRAMEWORK])));
    let framework = [&phone, &both]
        .iter()
        .fold(Call::new("xcodebuild", &["-create-xcframework"]), |call, library| {
            call.with(&["-library"]).path(library).with(&["-headers"]).path(&headers)
        });
    plan.push(Action::Run(framework.with(&["-output", FRAMEWORK])));
    Made { missing: missing(machine), plan }
}

/// What is missing for the app, and how it is built for a simulator: whether its sources and its
/// project hold together against Apple's own modules. Nothing is signed.
pub fn app(machine: &dyn Machine) -> Made {
    let mut missing = missing(machine);
    if machine.names(Path::new(FRAMEWORK)).is_empty() {
        missing.push(Missing::new("the framework of the core", "cargo xtask ios"));
    }
    let built = target_folder(machine).join("ios/app");
    let build = Call::new("xcodebuild", &["build", "-project", "ios/Tend.xcodeproj"])
        .with(&["-scheme", "TendPhone", "-configuration", "Debug"])
        .with(&["-destination", "generic/platform=iOS Simulator", "-derivedDataPath"])
        .path(&built)
        .with(&["CODE_SIGNING_ALLOWED=NO"]);
    Made { missing, plan: vec![Action::Run(build)] }
}

fn compile_for(target: &str) -> Call {
    compile(target).set("IPHONEOS_DEPLOYMENT_TARGET", SYSTEM)
}

/// The C module in a folder of its own, so that it meets no other framework's module map.
fn module(swift: &Path, headers: &Path) -> [Action; 2] {
    let own = headers.join(MODULE);
    [(".h", "TendCoreFFI.h"), (".modulemap", "module.modulemap")].map(|(suffix, name)| {
        Action::Copy { from: swift.join(format!("{MODULE}{suffix}")), to: own.join(name) }
    })
}

fn missing(machine: &dyn Machine) -> Vec<Missing> {
    let mut all = Vec::new();
    if machine.system() == "macos" {
        let sdk = machine.answer("xcrun", &["--sdk", "iphoneos", "--show-sdk-path"]);
        if machine.answer("xcodebuild", &["-version"]).is_none() {
            all.push(Missing::new(
                "Xcode (its command line tools alone hold no SDK for phones)",
                "the App Store, then: sudo xcode-select --switch /Applications/Xcode.app",
            ));
        } else if sdk.is_none() {
            all.push(Missing::new("Xcode's SDK for phones", "xcodebuild -downloadPlatform iOS"));
        }
    } else {
        let what = format!("a Mac with Xcode, for this is {}", machine.system());
        all.push(Missing::new(what, "on a hosted one: .github/workflows/ios.yml"));
    }
    all.extend(rust_targets(machine, &[PHONE, SIMULATORS[0], SIMULATORS[1]]));
    all
}
