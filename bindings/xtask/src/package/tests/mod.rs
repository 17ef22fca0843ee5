//! Machines made up: what each one is told, and what it would run.

mod android;
mod ios;
mod measured;
mod plan;
mod settings;

use std::collections::BTreeMap;
use std::path::Path;

use super::Made;
use super::machine::{Machine, Missing};

/// A machine that has only what a test gives it.
#[derive(Clone, Default)]
struct MadeUp {
    system: &'static str,
    variables: BTreeMap<&'static str, &'static str>,
    texts: BTreeMap<&'static str, &'static str>,
    folders: BTreeMap<&'static str, Vec<&'static str>>,
    answers: BTreeMap<String, &'static str>,
}

impl MadeUp {
    fn of(system: &'static str) -> Self {
        Self { system, ..Self::default() }
    }

    fn variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.insert(name, value);
        self
    }

    fn text(mut self, path: &'static str, text: &'static str) -> Self {
        self.texts.insert(path, text);
        self
    }

    fn folder(mut self, path: &'static str, names: &[&'static str]) -> Self {
        self.folders.insert(path, names.to_vec());
        self
    }

    fn answer(mut self, command: &str, printed: &'static str) -> Self {
        self.answers.insert(command.to_owned(), printed);
        self
    }

    fn with_rust_for(self, targets: &'static str) -> Self {
        self.answer("rustup target list --installed", targets)
    }
}

impl Machine for MadeUp {
    fn system(&self) -> &str {
        self.system
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).map(|value| (*value).to_owned())
    }

    fn text(&self, path: &Path) -> Option<String> {
        self.texts.get(path.to_str()?).map(|text| (*text).to_owned())
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let names = folder.to_str().and_then(|path| self.folders.get(path));
        names.into_iter().flatten().map(|name| (*name).to_owned()).collect()
    }

    fn answer(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let command = format!("{program} {}", arguments.join(" "));
        self.answers.get(&command).map(|printed| (*printed).to_owned())
    }
}

/// The commands as printed.
fn typed(made: &Made) -> Vec<String> {
    made.plan.iter().map(ToString::to_string).collect()
}

/// What is missing, as printed.
fn told(missing: &[Missing]) -> Vec<String> {
    missing.iter().map(ToString::to_string).collect()
}
