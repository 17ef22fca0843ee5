//! The stories of `tests/scenarios`, told in the languages of the phones. Rust tells them among its
//! own tests.
//!
//! The library of tests re-links the core and hands out the stories, so both languages are
//! generated from it anew. They are told through the layer that apps import.

mod bench;
mod swift;
mod timed;

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::ffi::OsString;
use std::path::PathBuf;

use crate::bindings::Language;
use crate::checks::{Check, Outcome, Work};
use crate::{kotlin, run};

pub use bench::bindings as bench;
pub use swift::STORIES;

/// The stories in Kotlin.
pub const KOTLIN: Check = Check {
    title: "stories in kotlin",
    language: "kotlin",
    work: Work::Own { command: "cargo xtask stories kotlin", run: in_kotlin },
    holds_tests: true,
    mend: &[
        "to see what Rust tells: cargo test -p tend-conformance",
        "to mend the format: cargo xtask stories kotlin -Dktlint=-F",
    ],
};

/// The stories in Swift.
pub const SWIFT: Check = Check {
    title: "stories in swift",
    language: "swift",
    work: Work::Own { command: "cargo xtask stories swift", run: in_swift },
    holds_tests: true,
    mend: &[
        "to see what Rust tells: cargo test -p tend-conformance",
        "to mend the format: cargo xtask swift --format",
    ],
};

/// The stories in one language or in all.
pub fn checks(language: Option<Language>) -> Vec<Check> {
    match language {
        Some(Language::Kotlin) => vec![KOTLIN],
        Some(Language::Swift) => vec![SWIFT],
        None => vec![KOTLIN, SWIFT],
    }
}

/// Tells the stories as a check says, with arguments of the caller's for its runner.
pub fn tell(check: &Check, passed_on: &[OsString]) -> Outcome {
    if check.language == SWIFT.language {
        swift::tell(passed_on)
    } else {
        in_kotlin_with(passed_on)
    }
}

fn in_swift() -> Outcome {
    swift::tell(&[])
}

fn in_kotlin() -> Outcome {
    in_kotlin_with(&[])
}

/// Tells the stories in Kotlin, with arguments of the caller's for Maven.
fn in_kotlin_with(passed_on: &[OsString]) -> Outcome {
    let tests = run::root().join("tests/conformance/kotlin");
    let mut arguments = maven_arguments();
    arguments.extend(passed_on.iter().cloned());
    kotlin::verify(&tests, &out(), &arguments, || generate(Language::Kotlin))
}

/// What makes Maven build the stories in the place of the layer's own tests.
pub fn maven_arguments() -> Vec<OsString> {
    let library = library().into_os_string().to_string_lossy().into_owned();
    let said = |name: &str, value: &std::path::Path| format!("-D{name}={}", value.display()).into();
    vec![
        said("tests.dir", &run::root().join("tests/conformance/kotlin")),
        said("out.dir", &out()),
        said("generated.dir", &generated(Language::Kotlin)),
        format!(
            "-Dnative.arguments=-Duniffi.component.tend.libraryOverride={library} \
             -Duniffi.component.tend_conformance.libraryOverride={library} \
             -Dtend.conformance.library={library}"
        )
        .into(),
    ]
}

/// Where Maven builds the stories.
pub fn out() -> PathBuf {
    run::root().join("target/kotlin/conformance")
}

/// Builds the library of tests and generates a language from it; false when that fails.
pub fn generate(language: Language) -> bool {
    let build = ["build", "--quiet", "--package", "tend-conformance"];
    let bindgen = ["run", "--quiet", "--package", "tend-bindgen", "--", language.name()];
    let ends = [library().into_os_string(), generated(language).into_os_string()];
    run::cargo_succeeds(build.map(OsString::from))
        && run::cargo_succeeds(bindgen.iter().map(OsString::from).chain(ends))
}

/// Where the code of a language lies, the core's and that of the stories.
pub fn generated(language: Language) -> PathBuf {
    run::target().join("bindings/conformance").join(language.name())
}

fn library() -> PathBuf {
    run::target().join("debug").join(format!("{DLL_PREFIX}tend_conformance{DLL_SUFFIX}"))
}
