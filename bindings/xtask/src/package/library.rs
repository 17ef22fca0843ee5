//! The commands that compile the core for a phone, link it, and generate its language.

use std::path::{Path, PathBuf};

use super::plan::{Action, Call};
use crate::bindings::Language;

/// The profile of `Cargo.toml` that phones get.
pub const PROFILE: &str = "phone";

/// Nothing unwinds through SQLite: a callback into Rust that panics is stopped there.
const C_FLAGS: &str = "-fno-asynchronous-unwind-tables -fno-unwind-tables";

/// Rust's library is compiled with the core, for size and without the printing of backtraces.
/// Cargo calls this unstable, so the compiler is told that we know (`RUSTC_BOOTSTRAP`); its version
/// is pinned.
const RUSTS_LIBRARY: [&str; 2] =
    ["-Zbuild-std=std,panic_unwind", "-Zbuild-std-features=optimize_for_size"];

/// A panic says where it was to the error output alone, which no phone shows. And a few instructions
/// become a function of their own only where that saves more than the 28 bytes by which each
/// function is described for unwinding, which LLVM does not count.
pub const RUST_FLAGS: &str = "-Zlocation-detail=none -Cllvm-args=-outliner-benefit-threshold=36";

/// What Kotlin calls. The descriptions of types, from which it is generated, are not among it.
const EXPORTED: &str = "bindings/exported.map";

/// Where cargo leaves the static library for a Rust target.
pub fn built(target_folder: &Path, target: &str) -> PathBuf {
    target_folder.join(target).join(PROFILE).join("libtend_bindings.a")
}

/// Compiles the static library: of several kinds at once, link-time optimisation would reach none.
pub fn compile(target: &str) -> Call {
    let underscored = target.replace('-', "_");
    Call::new("cargo", &["rustc", "--locked", "--package", "tend-bindings", "--lib"])
        .with(&["--crate-type", "staticlib", "--profile", PROFILE, "--target", target])
        .with(&RUSTS_LIBRARY)
        .set("RUSTC_BOOTSTRAP", "1")
        .set(format!("CARGO_TARGET_{}_RUSTFLAGS", underscored.to_uppercase()), RUST_FLAGS)
        .set(format!("CFLAGS_{underscored}"), C_FLAGS)
}

/// Makes a library that is loaded at run time of the static one: only what can be called stays.
pub fn link(compiler: &str, library: &Path, to: &Path) -> Call {
    Call::new(compiler, &["-shared", "-o"])
        .path(to)
        .with(&["-Wl,-u,ffi_tend_uniffi_contract_version"])
        .path(library)
        .with(&[&format!("-Wl,--version-script={EXPORTED}")])
        .with(&["-Wl,--gc-sections,--no-undefined,-z,relro,-z,now", "-lm", "-ldl"])
}

/// Generates one language from the static library, which still describes itself.
pub fn generate(language: Language, library: &Path, folder: &Path) -> Action {
    let call = Call::new("cargo", &["run", "--quiet", "--locked", "--package", "tend-bindgen"]);
    Action::Run(call.with(&["--", language.name()]).path(library).path(folder))
}
