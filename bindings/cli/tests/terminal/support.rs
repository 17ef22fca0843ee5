//! A family with a journal in a folder that vanishes.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What a command answered.
#[derive(Debug)]
pub struct Answer {
    /// Its output.
    pub out: String,
    /// Its error output.
    pub err: String,
    /// Its exit code.
    pub code: i32,
}

/// The binary, without anything of the terminal this test runs in.
pub fn tend() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tend"));
    for name in ["TEND_JOURNAL", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LC_MEASUREMENT"] {
        command.env_remove(name);
    }
    command.env("LANG", "C.UTF-8").env("COLUMNS", "80").stdin(Stdio::null());
    command
}

/// Runs a command to its end.
pub fn answer(command: &mut Command) -> Answer {
    let output = command.output().unwrap();
    Answer {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code().unwrap(),
    }
}

/// A journal and the folder it lies in.
pub struct Family {
    folder: TempDir,
}

impl Family {
    /// No journal yet.
    pub fn without_journal() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Eva, born on 5 January 2020, in Los Angeles.
    pub fn of_eva() -> Self {
        let family = Self::without_journal();
        family.done(&[
            "init",
            "--child",
            "Eva",
            "--born",
            "2020-01-05",
            "--zone",
            "America/Los_Angeles",
        ]);
        family
    }

    /// The journal file.
    pub fn journal(&self) -> PathBuf {
        self.file("eva.tend")
    }

    /// A file in the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `tend --journal F` with these words.
    pub fn run(&self, words: &[&str]) -> Answer {
        self.run_on(&self.journal(), words)
    }

    /// Runs tend on another journal.
    pub fn run_on(&self, journal: &Path, words: &[&str]) -> Answer {
        answer(tend().arg("--journal").arg(journal).args(words))
    }

    /// Runs what must succeed without a word on the error output, and gives its output.
    pub fn done(&self, words: &[&str]) -> String {
        let answer = self.run(words);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{words:?}");
        answer.out
    }

    /// Runs what must be refused with this exit code, and gives its error output.
    pub fn refused(&self, code: i32, words: &[&str]) -> String {
        let answer = self.run(words);
        assert_eq!((answer.code, answer.out.as_str()), (code, ""), "{words:?}: {}", answer.err);
        answer.err
    }

    /// Runs a command with `--json`.
    pub fn json(&self, words: &[&str]) -> Value {
        let out = self.done(&[words, &["--json"]].concat());
        serde_json::from_str(&out).unwrap()
    }

    /// Logs something and gives the entry's id.
    pub fn logged(&self, words: &[&str]) -> String {
        let receipt = self.json(&[&["log"], words].concat());
        receipt["entries"][0].as_str().unwrap().to_owned()
    }

    /// The newest entry of the timeline.
    pub fn newest(&self) -> Value {
        self.json(&["timeline", "--limit", "1"])["days"][0]["rows"][0]["entry"].clone()
    }
}

/// The journal's JSON for a local time in Los Angeles in winter (UTC-8).
pub fn in_winter(local: &str) -> Value {
    let at = chrono::DateTime::parse_from_str(&format!("{local} -0800"), "%Y-%m-%d %H:%M %z");
    at.unwrap().timestamp_millis().into()
}
