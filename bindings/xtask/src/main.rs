//! `cargo xtask …`: every build, check and packaging step by name.
//!
//! Continuous integration runs these same names, so what passes here passes there. A check that
//! fails prints the command that mends it.

mod bindings;
mod order;
mod pictures;
mod run;
mod step;
mod surface;
mod swift;
mod tally;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

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
    /// Measure speed as ratios to a floor of the same run (slow: minutes)
    Bench(PassedOn),
    /// Simulate families and hold the comparison's errors against the study (slow: minutes)
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
    /// Read, compile and test the Swift packages on the built library (slow: minutes when cold)
    Swift,
    /// Draw every massage stroke from what the core hands out
    Pictures {
        /// The folder for the pictures and their sheet
        folder: PathBuf,
    },
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
        Task::Fmt { check: true } => alone(&step::FORMAT_CHECK, &[]),
        Task::Fmt { check: false } => alone(&step::FORMAT, &[]),
        Task::Lint { fix: false } => alone(&step::LINT, &[]),
        Task::Lint { fix: true } => alone(&step::LINT_FIX, &[]),
        Task::Doc => alone(&step::DOCUMENTATION, &[]),
        Task::Bench(passed_on) => alone(&step::BENCH, &passed_on.arguments),
        Task::Verify => alone(&step::VERIFY, &[]),
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
        Task::Swift => language(SWIFT),
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

/// A language beside Rust, and what must hold in it.
type Language = (&'static str, fn() -> order::Outcome);

/// The languages that `cargo xtask test` goes on to once Rust holds.
const LANGUAGES: &[Language] = &[SWIFT];
const SWIFT: Language = ("swift", swift::check);

/// Checks one language and says what was counted.
fn language((name, check): Language) -> bool {
    let outcome = check();
    run::say(format_args!("\n{name}: {}", outcome.counted()));
    outcome.succeeded
}

/// Runs every check in order. The last line, alone, is what was counted.
fn test() -> bool {
    let steps = step::CHECKS;
    let report = order::until_one_fails(steps, |number, step| {
        run::say(format_args!("\n[{number}/{}] {}: {step}", steps.len(), step.title));
        run::counting(step)
    });
    if let Some(step) = report.stopped_at {
        run::say(format_args!("\nstopped at: {}", step.title));
        step.mend.iter().for_each(run::say);
    }
    let mut counts = vec![("rust", report.tally)];
    let mut sum = report.tally;
    for (name, check) in LANGUAGES {
        if sum.failed > 0 {
            break;
        }
        run::say(format_args!("\n{name}"));
        let tally = check().counted();
        counts.push((name, tally));
        sum += tally;
    }
    run::say("");
    for (name, tally) in counts {
        run::say(format_args!("{name}: {tally}"));
    }
    run::say(sum);
    sum.failed == 0
}
