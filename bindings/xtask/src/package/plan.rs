//! What is done to make a package, as values: printed as it would be typed, or carried out.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{self, say};

/// One thing to do. Paths are relative to the top of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A program with its arguments.
    Run(Call),
    /// A folder that is there and empty afterwards.
    Empty(PathBuf),
    /// A file copied, its folder made where needed.
    Copy {
        /// The file.
        from: PathBuf,
        /// Its new path.
        to: PathBuf,
    },
    /// A look at a library: every part of it must begin on a page of that many bytes.
    Aligned {
        /// The library.
        library: PathBuf,
        /// Bytes of a page.
        page: u64,
    },
}

/// A program with its arguments, and the variables set for it alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// Its name or path.
    pub program: String,
    /// In their order.
    pub arguments: Vec<String>,
    /// Names and values.
    pub environment: Vec<(String, String)>,
}

impl Call {
    /// A program with these arguments.
    pub fn new(program: &str, arguments: &[&str]) -> Self {
        Self { program: program.to_owned(), ..Self::default() }.with(arguments)
    }

    /// More arguments.
    #[must_use]
    pub fn with(mut self, arguments: &[&str]) -> Self {
        self.arguments.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        self
    }

    /// A path as argument.
    #[must_use]
    pub fn path(self, path: &Path) -> Self {
        let text = path.display().to_string();
        self.with(&[&text])
    }

    /// A variable.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }
}

/// As it would be typed at the top of the repository.
impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Run(call) => {
                for (name, value) in &call.environment {
                    write!(f, "{name}={} ", quoted(value))?;
                }
                f.write_str(&quoted(&call.program))?;
                call.arguments.iter().try_for_each(|argument| write!(f, " {}", quoted(argument)))
            }
            Self::Empty(folder) => {
                let folder = quoted(&folder.display().to_string());
                write!(f, "rm -rf {folder} && mkdir -p {folder}")
            }
            Self::Copy { from, to } => {
                let folder = to.parent().unwrap_or_else(|| Path::new("."));
                let [folder, from, to] =
                    [folder, from, to].map(|path| quoted(&path.display().to_string()));
                write!(f, "mkdir -p {folder} && cp {from} {to}")
            }
            Self::Aligned { library, page } => {
                write!(f, "# {}: every part on pages of {page} bytes", library.display())
            }
        }
    }
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./=:,+@%".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else if word.contains('$') {
        format!("\"{word}\"")
    } else {
        format!("'{word}'")
    }
}

/// Prints every action.
pub fn print(plan: &[Action]) {
    plan.iter().for_each(say);
}

/// Carries every action out, each printed first; stops at the first that fails.
pub fn carry_out(plan: &[Action]) -> bool {
    plan.iter().all(|action| {
        say(action);
        match do_one(action) {
            Ok(()) => true,
            Err(reason) => {
                say(format_args!("this failed: {reason}"));
                false
            }
        }
    })
}

fn do_one(action: &Action) -> Result<(), String> {
    let told = |error: io::Error| error.to_string();
    let place = |path: &Path| run::root().join(path);
    match action {
        Action::Run(call) => {
            let mut command = Command::new(&call.program);
            command.args(&call.arguments).current_dir(run::root());
            command.envs(call.environment.iter().map(|(name, value)| (name, value)));
            match command.status().map_err(told)? {
                status if status.success() => Ok(()),
                status => Err(format!("{} ended with {status}", call.program)),
            }
        }
        Action::Empty(folder) => {
            match fs::remove_dir_all(place(folder)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(told(error)),
                _ => {}
            }
            fs::create_dir_all(place(folder)).map_err(told)
        }
        Action::Copy { from, to } => {
            if let Some(folder) = to.parent() {
                fs::create_dir_all(place(folder)).map_err(told)?;
            }
            fs::copy(place(from), place(to)).map(drop).map_err(told)
        }
        Action::Aligned { library, page } => super::pages::hold(&place(library), *page),
    }
}
