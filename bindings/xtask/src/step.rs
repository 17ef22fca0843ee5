//! The steps: which command each one is, and what to do when it fails.

use std::fmt;

/// One command with a name.
#[derive(Debug)]
pub struct Step {
    /// What the step does, in a word or two.
    pub title: &'static str,
    /// The arguments of cargo.
    pub arguments: &'static [&'static str],
    /// Variables set for this command alone.
    pub environment: &'static [(&'static str, &'static str)],
    /// The rustup component without which the command does not exist.
    pub component: Option<&'static str>,
    /// Whether the output holds results of Rust tests; without any, the step failed.
    pub holds_tests: bool,
    /// The command that mends a failure, line by line.
    pub mend: &'static [&'static str],
    /// What to do next after a success.
    pub afterwards: &'static [&'static str],
}

/// As `cargo` would be typed, variables first.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in self.environment {
            write!(f, "{name}=\"{value}\" ")?;
        }
        write!(f, "cargo {}", self.arguments.join(" "))
    }
}

const PLAIN: Step = Step {
    title: "",
    arguments: &[],
    environment: &[],
    component: None,
    holds_tests: false,
    mend: &[],
    afterwards: &[],
};

/// Formats every file.
pub const FORMAT: Step = Step {
    title: "format",
    arguments: &["fmt", "--all"],
    component: Some("rustfmt"),
    mend: &["to mend: correct the syntax named above, then `cargo xtask fmt`"],
    ..PLAIN
};

/// Fails when a file is not formatted.
pub const FORMAT_CHECK: Step =
    Step { arguments: &["fmt", "--all", "--check"], mend: &["to mend: cargo xtask fmt"], ..FORMAT };

/// Clippy over everything, tests and benchmarks too.
pub const LINT: Step = Step {
    title: "lint",
    arguments: &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
    component: Some("clippy"),
    mend: &["to mend: cargo xtask lint --fix, and what is left by hand"],
    ..PLAIN
};

/// Clippy mends what it can in the files as they stand.
pub const LINT_FIX: Step = Step {
    arguments: &["clippy", "--workspace", "--all-targets", "--fix", "--allow-dirty"],
    mend: &["to mend: what is named above, by hand; then `cargo xtask lint`"],
    afterwards: &["next: cargo xtask lint"],
    ..LINT
};

/// The documentation of every crate; a broken link is an error.
pub const DOCUMENTATION: Step = Step {
    title: "documentation",
    arguments: &["doc", "--workspace", "--no-deps"],
    environment: &[("RUSTDOCFLAGS", "-D warnings")],
    mend: &["to mend: the comments named above, by hand; then `cargo xtask doc`"],
    ..PLAIN
};

/// Unit, integration and documentation tests. A snapshot that differs is a failure and is left.
pub const TESTS: Step = Step {
    title: "tests",
    arguments: &["test", "--workspace", "--no-fail-fast"],
    environment: &[("INSTA_UPDATE", "no")],
    holds_tests: true,
    mend: &[
        "to see one alone: cargo test --workspace NAME",
        "to mend a snapshot or schema that changed on purpose: cargo xtask bless",
    ],
    ..PLAIN
};

/// The tests, writing down what they see instead of comparing.
pub const BLESS: Step = Step {
    title: "bless",
    environment: &[("INSTA_UPDATE", "always"), ("TEND_BLESS", "1")],
    mend: &["to mend: the tests named above compare no snapshot; change them or the code by hand"],
    afterwards: &["next: read every change with `git diff`, then `cargo xtask test`"],
    ..TESTS
};

/// The benchmarks, in release.
pub const BENCH: Step = Step {
    title: "bench",
    arguments: &["bench", "--package", "tend", "--bench", "ratios", "--"],
    ..PLAIN
};

/// The seeded simulations, in release.
pub const VERIFY: Step = Step {
    title: "verify",
    arguments: &["run", "--release", "--package", "tend", "--example", "comparison_simulation"],
    mend: &[
        "to mend: the comparison errs more or less often than the study; see what changed with",
        "         git log -p core/src/review/comparison",
    ],
    ..PLAIN
};

/// The demonstration of the README.
pub const DEMO: Step = Step {
    title: "demo",
    arguments: &["run", "--quiet", "--package", "tend-cli", "--", "demo"],
    ..PLAIN
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_reads_as_it_would_be_typed() {
        assert_eq!(
            DOCUMENTATION.to_string(),
            "RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps"
        );
    }
}
