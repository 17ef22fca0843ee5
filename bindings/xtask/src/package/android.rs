//! Android: one library for each kind of processor, stripped, and the Kotlin that speaks to them.

use std::path::Path;

use super::Made;
use super::library::{built, compile, generate, link};
use super::machine::{Machine, rust_targets, target_folder};
use super::ndk::Ndk;
use super::plan::{Action, Call};
use crate::bindings::Language;

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
