//! Android: one library for each kind of processor, stripped, and the Kotlin that speaks to them.

use std::path::Path;

use super::Made;
use super::library::{built, compile, generate, link};
use super::machine::{Machine, Missing, rust_targets, target_folder};
use super::ndk::Ndk;
use super::plan::{Action, Call};
use crate::bindings::Language;
use crate::droid::reaches;

/// The oldest Android that the app runs on: 8.0.
const API: u32 = 26;

/// Memory pages of newer phones; the older ones have smaller pages and load such a library too.
const PAGE: u64 = 16 * 1024;

/// The addresses that the loader fills in, packed: the table of time zones holds tens of thousands.
/// Android knows this form since 6.0, and the shorter one of other systems only since 9.
const PACKED: &str = "-Wl,--pack-dyn-relocs=android";

/// Where an app keeps native libraries, by processor.
const NATIVE: &str = "android/app/src/main/jniLibs";

/// A kind of processor.
struct Abi {
    /// As Android calls it.
    name: &'static str,
    /// As Rust does.
    target: &'static str,
    /// How the name of the kit's compiler begins.
    compiler: &'static str,
}

const ABIS: [Abi; 3] = [
    Abi { name: "arm64-v8a", target: "aarch64-linux-android", compiler: "aarch64-linux-android" },
    Abi {
        name: "armeabi-v7a",
        target: "armv7-linux-androideabi",
        compiler: "armv7a-linux-androideabi",
    },
    Abi { name: "x86_64", target: "x86_64-linux-android", compiler: "x86_64-linux-android" },
];

/// What is missing for the package, and how it is made.
pub fn package(machine: &dyn Machine) -> Made {
    let (kit, no_kit) = Ndk::find(machine);
    let no_rust = rust_targets(machine, &ABIS.map(|abi| abi.target));
    let folder = target_folder(machine);
    let mut plan = vec![Action::Empty(NATIVE.into())];
    for abi in &ABIS {
        plan.extend(one(abi, &kit, &folder));
    }
    let [first, ..] = ABIS;
    plan.push(generate(
        Language::Kotlin,
        &built(&folder, first.target),
        &folder.join("bindings/kotlin"),
    ));
    Made { missing: no_kit.into_iter().chain(no_rust).collect(), plan }
}

/// Where the version of Gradle stands.
const WRAPPER: &str = "android/gradle/wrapper/gradle-wrapper.properties";

/// What is missing for the app, and how Gradle builds it. The jar of the wrapper is not in the
/// repository: where a developer made it, it is used, and otherwise the Gradle of the machine.
pub fn app(machine: &dyn Machine) -> Made {
    let wrapper = machine.text(Path::new("android/gradlew")).is_some();
    let gradle = if wrapper { "android/gradlew" } else { "gradle" };
    let mut missing = Vec::new();
    if machine.names(Path::new(NATIVE)).is_empty() {
        missing.push(Missing::new("the native libraries of the core", "cargo xtask android"));
    }
    let has_sdk = machine.variable("ANDROID_HOME").is_some()
        || machine.text(Path::new("android/local.properties")).is_some();
    if !has_sdk {
        let get = "https://developer.android.com/studio, then: export ANDROID_HOME=…";
        missing.push(Missing::new("the SDK of Android", get));
    }
    let wanted = wanted_gradle(machine).unwrap_or_default();
    let printed = machine.answer("gradle", &["--version"]).unwrap_or_default();
    let found = printed.lines().find_map(|line| line.trim().strip_prefix("Gradle "));
    if !wrapper && !found.is_some_and(|found| reaches(found, &wanted)) {
        let what = format!("Gradle {wanted} or later");
        missing.push(Missing::new(what, "https://gradle.org/install"));
    }
    let build = Call::new(gradle, &["--project-dir", "android", "assembleRelease"]);
    Made { missing, plan: vec![Action::Run(build)] }
}

/// The version of Gradle that the wrapper names.
fn wanted_gradle(machine: &dyn Machine) -> Option<String> {
    let properties = machine.text(Path::new(WRAPPER))?;
    let (_, name) = properties.split_once("/gradle-")?;
    Some(name.split_once("-bin.zip")?.0.to_owned())
}

fn one(abi: &Abi, kit: &Ndk, folder: &Path) -> [Action; 5] {
    let compiler = kit.program(&format!("{}{API}-clang", abi.compiler));
    let underscored = abi.target.replace('-', "_");
    let compile = compile(abi.target)
        .set(format!("CC_{underscored}"), &compiler)
        .set(format!("AR_{underscored}"), kit.program("llvm-ar"));
    let whole = built(folder, abi.target);
    let library = whole.with_extension("so");
    let page = format!("-Wl,-z,max-page-size={PAGE}");
    let link = link(&compiler, &whole, &library).with(&["-llog", &page, PACKED]);
    let shipped = Path::new(NATIVE).join(abi.name).join("libtend_bindings.so");
    let strip = Call::new(&kit.program("llvm-strip"), &["--strip-unneeded"]).path(&shipped);
    [
        Action::Run(compile),
        Action::Run(link),
        Action::Copy { from: library, to: shipped.clone() },
        Action::Run(strip),
        Action::Aligned { library: shipped, page: PAGE },
    ]
}
