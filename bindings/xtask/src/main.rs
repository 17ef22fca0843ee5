//! `cargo xtask …`: every build, check and packaging step by name.
//!
//! Continuous integration runs these same names, so what passes here passes there. A check that
//! fails prints the command that mends it.

mod bindings;
mod checks;
mod conformance;
mod droid;
mod kotlin;
mod look;
mod order;
mod package;
mod phone;
mod pictures;
mod run;
mod size;
mod step;
mod surface;
mod swift;
mod tally;
mod workflows;
mod xcode;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::checks::{Check, Outcome};

/// Every build, check and packaging step of Tend by name.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Xtask {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything that must hold: format, lint, documentation, tests (slow: minutes when cold)
    Test,
    /// Generate, compile, check and test the Kotlin layer (slow: minutes when cold)
    Kotlin(PassedOn),
    /// Generate, compile, check and test the Swift packages (slow: minutes when cold)
    Swift {
        /// Write every Swift file in its format, and do nothing else
        #[arg(long)]
        format: bool,
        #[command(flatten)]
        passed_on: PassedOn,
    },
    /// Tell the stories of tests/scenarios in Kotlin and Swift (slow: minutes when cold)
    Stories {
        /// In this one alone
        language: Option<bindings::Language>,
        #[command(flatten)]
        passed_on: PassedOn,
    },
    /// Format every file
    Fmt {
        /// Change nothing; fail when a file is not formatted
        #[arg(long)]
        check: bool,
    },
    /// Read the code with clippy; a warning is an error
    Lint {
        /// Let clippy mend what it can
        #[arg(long)]
        fix: bool,
    },
    /// Build the documentation; a warning is an error
    Doc,
    /// Measure speed as ratios to a floor of the same run; `bindings`: what a call costs from
    /// Kotlin and Swift as ratios to Rust; `phone`: what a parent waits for (slow: minutes)
    Bench(PassedOn),
    /// Simulate families and hold the comparison's errors against the study; assemble the Android
    /// app without its native libraries (slow: minutes)
    Verify,
    /// Rewrite snapshots and the schema from what the code says now (slow: minutes when cold)
    Bless,
    /// Hold what Kotlin and Swift see against the reviewed list, its rules and taken names
    Api {
        /// Write the list anew; then read the difference
        #[arg(long)]
        bless: bool,
        /// Print the name of everything that crosses, a line each, and check nothing
        #[arg(long, conflicts_with = "bless")]
        symbols: bool,
    },
    /// Print a real year from a journal in a temporary folder
    Demo(PassedOn),
    /// Build the library of this machine and generate Kotlin and Swift into target/bindings
    Bindings {
        /// Only these; both when none is named
        languages: Vec<bindings::Language>,
        /// Compile the library as it ships
        #[arg(long)]
        release: bool,
    },
    /// Make the native libraries and the Kotlin of the Android app (needs the NDK)
    Android {
        /// Build the app around them with Gradle, shrunk and unsigned (needs the SDK)
        #[arg(long)]
        app: bool,
        #[command(flatten)]
        how: DryRun,
    },
    /// Make the XCFramework and the Swift of the iOS app (needs Xcode)
    Ios {
        /// Build the app and its widgets around that framework, for a simulator
        #[arg(long)]
        app: bool,
        #[command(flatten)]
        how: DryRun,
    },
    /// Measure the library for arm64 as phones get it, and what it is made of (slow: minutes)
    Size,
    /// Read the workflows of the hosted machines with actionlint
    Workflows,
    /// Write the constants of the apps from docs/look and the version catalogue
    Look {
        /// Change nothing; fail when a file is not current
        #[arg(long)]
        check: bool,
    },
    /// Open the screens of the Android app in a window, with a made-up family
    Phone(phone::Wanted),
    /// Compile the Android app with the screens and test it under Robolectric (slow: minutes when cold)
    App(droid::Wanted),
    /// Draw every massage stroke from what the core hands out
    Pictures {
        /// The folder for the pictures and their sheet
        folder: PathBuf,
    },
}

/// Whether a package is made or only told.
#[derive(Args)]
struct DryRun {
    /// Print the exact commands, and what is missing, and run nothing
    #[arg(long)]
    dry_run: bool,
}

/// What the command behind the task receives untouched.
#[derive(Args)]
struct PassedOn {
    /// Passed on untouched
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

fn main() -> ExitCode {
    let succeeded = match Xtask::parse().task {
        Task::Test => test(),
        Task::Swift { format: true, .. } => swift::format(),
        Task::Swift { passed_on, .. } => {
            in_order(&[swift::CHECK], |_, _| swift::test_with(&passed_on.arguments))
        }
        Task::Kotlin(passed_on) => {
            in_order(&[kotlin::CHECK], |_, _| kotlin::test_with(&passed_on.arguments))
        }
        Task::Stories { language, passed_on } => {
            in_order(&conformance::checks(language), |_, check| {
                conformance::tell(check, &passed_on.arguments)
            })
        }
        Task::Fmt { check: true } => alone(&step::FORMAT_CHECK, &[]),
        Task::Fmt { check: false } => alone(&step::FORMAT, &[]),
        Task::Lint { fix: false } => alone(&step::LINT, &[]),
        Task::Lint { fix: true } => alone(&step::LINT_FIX, &[]),
        Task::Doc => alone(&step::DOCUMENTATION, &[]),
        Task::Bench(passed_on) if passed_on.arguments == ["bindings"] => conformance::bench(),
        Task::Bench(passed_on) if passed_on.arguments == ["phone"] => phone::bench(),
        Task::Bench(passed_on) => alone(&step::BENCH, &passed_on.arguments),
        Task::Verify => alone(&step::VERIFY, &[]) && droid::assemble(),
        Task::Bless => alone(&step::BLESS, &[]),
        Task::Api { symbols: true, .. } => surface::print_symbols(),
        Task::Api { bless, .. } => surface::check(bless),
        Task::Demo(passed_on) => alone(&step::DEMO, &passed_on.arguments),
        Task::Bindings { languages, release } => {
            let languages =
                if languages.is_empty() { &bindings::Language::ALL } else { &languages[..] };
            let profile =
                if release { bindings::Profile::Release } else { bindings::Profile::Debug };
            bindings::generate(languages, profile)
        }
        Task::Android { app: false, how } => package::make(package::Phone::Android, how.dry_run),
        Task::Android { app: true, how } => package::make(package::Phone::AndroidApp, how.dry_run),
        Task::Ios { app: false, how } => package::make(package::Phone::Ios, how.dry_run),
        Task::Ios { app: true, how } => package::make(package::Phone::IosApp, how.dry_run),
        Task::Size => size::measure(),
        Task::Workflows => workflows::check(),
        Task::Look { check } => look::write(check),
        Task::Phone(wanted) if wanted.test => {
            in_order(&[phone::CHECK], |_, _| phone::test_wanted(&wanted))
        }
        Task::Phone(wanted) => phone::open(&wanted),
        Task::App(wanted) if wanted.lock => droid::lock(),
        Task::App(wanted) if wanted.apk => droid::assemble(),
        Task::App(wanted) => in_order(&[droid::CHECK], |_, _| droid::test_with(&wanted.passed_on)),
        Task::Pictures { folder } => pictures::draw_all(&folder),
    };
    if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one step with the terminal as its own.
fn alone(step: &step::Step, passed_on: &[OsString]) -> bool {
    let succeeded = run::to_the_terminal(step, passed_on);
    if succeeded {
        step.afterwards.iter().for_each(run::say);
    } else {
        step.mend.iter().for_each(run::say);
    }
    succeeded
}

/// Runs every check in order.
fn test() -> bool {
    let checks = checks::ALL;
    in_order(checks, |number, check| {
        run::say(format_args!("\n[{number}/{}] {}: {check}", checks.len(), check.title));
        check.run()
    })
}

/// Runs checks until one fails. The last line, alone, is what was counted.
fn in_order(checks: &[Check], run: impl FnMut(usize, &Check) -> Outcome) -> bool {
    let report = order::until_one_fails(checks, run);
    run::say("");
    if let Some(check) = report.stopped_at {
        run::say(format_args!("stopped at: {}", check.title));
        check.mend.iter().for_each(run::say);
    }
    run::say(&report);
    report.stopped_at.is_none()
}
