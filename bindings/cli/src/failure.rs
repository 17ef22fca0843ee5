//! Why a command did not do what was asked, how that is said, and the exit code it gives.

use std::io::{self, Write};
use std::process::ExitCode;

use tend::model::{JournalError, Severity};
use tend::words::Words;

/// Why a command stopped. Texts are fragments that fit after "failed to", as the journal's are.
#[derive(Debug)]
pub enum Failure {
    /// The journal refused, or its file did.
    Journal(JournalError),
    /// What was typed is no command that makes sense.
    Usage(String),
    /// What was typed makes sense, but not in this journal.
    Refused(String),
    /// A file other than the journal's rows: missing, unreadable, in the way.
    File(String),
    /// The terminal does not take more.
    Output(io::Error),
}

/// What a command answers.
pub type Outcome<T = ()> = Result<T, Failure>;

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    /// 1 refused, 2 not understood, 3 the file; 0 when a reader such as `head` had enough.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Journal(error) => match error {
                JournalError::NotFound { .. }
                | JournalError::Invalid { .. }
                | JournalError::UnreadableImport { .. }
                | JournalError::Cancelled => 1,
                JournalError::NewerFile { .. }
                | JournalError::Busy
                | JournalError::Damaged { .. }
                | JournalError::Storage { .. }
                | JournalError::Closed => 3,
            },
            Self::Refused(_) => 1,
            Self::Usage(_) => 2,
            Self::File(_) => 3,
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Self::Output(_) => 3,
        })
    }

    /// The failure in lines for the error output; empty for a reader that had enough.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let failed = |what: &dyn std::fmt::Display| format!("tend: failed to {what}");
        match self {
            Self::Journal(error) => {
                let mut lines = vec![failed(error)];
                match error {
                    JournalError::Invalid { problems } => {
                        let refusing = problems.iter().filter(|p| p.severity == Severity::Refuse);
                        lines.extend(refusing.map(|p| format!("  {}: {}", p.field, p.sentence)));
                    }
                    JournalError::Damaged { back_up: Some(path) } => {
                        lines.push(words.say("cli-offer-back-up", &[("path", path.into())]));
                    }
                    _ => {}
                }
                lines
            }
            Self::Refused(what) | Self::File(what) | Self::Usage(what) => vec![failed(what)],
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Vec::new(),
            Self::Output(error) => vec![failed(&format!("write the answer: {error}"))],
        }
    }
}

/// Says something on the error output. When nobody reads it, nothing is lost.
pub fn say_aside(line: &str) {
    drop(writeln!(anstream::stderr().lock(), "{line}"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use tend::model::{Problem, ProblemCode};

    #[test]
    fn every_problem_stands_at_its_field() {
        let problem = |field: &str, severity, sentence: &str| Problem {
            field: field.into(),
            code: ProblemCode::Missing,
            severity,
            sentence: sentence.into(),
        };
        let failure = Failure::Journal(JournalError::Invalid {
            problems: vec![
                problem("end", Severity::Refuse, "The end is before the start."),
                problem("feed.taken", Severity::Ask, "This number is rare for a baby."),
            ],
        });
        let lines = failure.lines(&Words::english());
        assert_eq!(lines[0], "tend: failed to save this: 2 problems to mend first");
        assert_eq!(lines[1..], ["  end: The end is before the start."]);
    }

    #[test]
    fn a_reader_that_had_enough_hears_nothing() {
        let failure = Failure::Output(io::ErrorKind::BrokenPipe.into());
        assert!(failure.lines(&Words::english()).is_empty());
        assert_eq!(failure.exit_code(), ExitCode::SUCCESS);
    }

    #[test]
    fn a_damaged_journal_offers_its_back_up() {
        let failure = Failure::Journal(JournalError::Damaged { back_up: Some("a.tend".into()) });
        let lines = failure.lines(&Words::english());
        assert!(lines[1].contains("tend recover a.tend"), "{lines:?}");
    }
}
