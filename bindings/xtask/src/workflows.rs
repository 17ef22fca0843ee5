//! `cargo xtask workflows`: the files in `.github/workflows`, read by actionlint.
//!
//! They hold no logic of their own: each command in them is a task of this program, or brings
//! Rust's library for a phone. A test says so.

use std::process::Command;

use crate::run::{self, say};

/// The checker as a Go module, for machines with Go that lack the program.
const MODULE: &str = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";

/// Reads every workflow; true when nothing is wrong with them.
pub fn check() -> bool {
    for (program, arguments) in [("actionlint", &[][..]), ("go", &["run", MODULE][..])] {
        match Command::new(program).args(arguments).current_dir(run::root()).status() {
            Ok(status) => return status.success(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => say(format_args!("{program}: {error}")),
        }
    }
    say("missing: actionlint\n    https://github.com/rhysd/actionlint, or Go, which fetches it");
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Xtask;
    use clap::Parser as _;
    use yaml_rust2::{Yaml, YamlLoader};

    fn workflows() -> Vec<(String, Yaml)> {
        let mut all = Vec::new();
        for entry in std::fs::read_dir(run::root().join(".github/workflows")).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let mut parsed = YamlLoader::load_from_str(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert_eq!(parsed.len(), 1, "{}", path.display());
            all.push((path.file_name().unwrap().to_str().unwrap().to_owned(), parsed.remove(0)));
        }
        all.sort_by(|(left, _), (right, _)| left.cmp(right));
        all
    }

    /// The commands of every job, in order.
    fn commands(workflow: &Yaml) -> Vec<String> {
        let jobs = workflow["jobs"].as_hash().unwrap().values();
        jobs.flat_map(|job| job["steps"].as_vec().unwrap())
            .filter_map(|step| step["run"].as_str())
            .flat_map(str::lines)
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn every_command_of_a_workflow_is_a_task_of_this_program() {
        for (name, workflow) in workflows() {
            let commands = commands(&workflow);
            assert!(!commands.is_empty(), "{name}");
            for command in commands {
                if command.starts_with("rustup target add ") {
                    continue;
                }
                let words = command.strip_prefix("cargo xtask ");
                let words = words.unwrap_or_else(|| panic!("{name}: {command}"));
                let words = ["cargo xtask"].into_iter().chain(words.split(' '));
                let parsed = Xtask::try_parse_from(words).map(drop);
                assert!(parsed.is_ok(), "{name}: {command}: {:?}", parsed.err());
            }
        }
    }

    #[test]
    fn there_is_one_for_every_change_and_one_for_each_phone() {
        let names: Vec<String> = workflows().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["android.yml", "ci.yml", "ios.yml"]);
    }

    #[test]
    fn a_package_is_told_before_it_is_made_with_the_targets_it_needs() {
        for (name, expected) in [
            (
                "android.yml",
                [
                    "rustup target add aarch64-linux-android armv7-linux-androideabi \
                     x86_64-linux-android",
                    "cargo xtask android --dry-run",
                    "cargo xtask android",
                ],
            ),
            (
                "ios.yml",
                [
                    "rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios",
                    "cargo xtask ios --dry-run",
                    "cargo xtask ios",
                ],
            ),
        ] {
            let (_, workflow) = workflows().into_iter().find(|(own, _)| own == name).unwrap();
            assert_eq!(commands(&workflow)[..3], expected, "{name}");
        }
    }
}
