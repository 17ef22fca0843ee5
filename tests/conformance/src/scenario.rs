//! A story as its file tells it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use serde_json::{Map, Value as Json};

use crate::files::FileAct;

/// Why a story cannot be told: a mistake in its file, never in the journal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum StoryError {
    /// What is wrong.
    #[error("{reason}")]
    Mistake {
        /// As a fragment after "failed to".
        reason: String,
    },
}

impl StoryError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self::Mistake { reason: reason.into() }
    }

    /// The same, with the place it is at.
    pub(crate) fn in_step(self, step: &Step) -> Self {
        let Self::Mistake { reason } = self;
        Self::new(format!("tell step {} ({}): {reason}", step.number, step.act.name()))
    }
}

impl From<std::io::Error> for StoryError {
    fn from(error: std::io::Error) -> Self {
        Self::new(format!("reach a file of the story: {error}"))
    }
}

/// A named story.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The name of its file.
    pub name: String,
    /// What happens, in one sentence.
    pub story: String,
    pub(crate) zone: Tz,
    pub(crate) languages: Vec<String>,
    pub(crate) steps: Vec<Step>,
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// Counted from one.
    pub(crate) number: usize,
    /// What the clock shows from here on.
    pub(crate) at: Option<String>,
    /// The name of what it makes.
    pub(crate) name: Option<String>,
    /// Parts of the answer, worked out by hand: their path and value.
    pub(crate) must: BTreeMap<String, Json>,
    /// Only a digest of the answer is kept, because it is long and reviewed elsewhere.
    pub(crate) digest: bool,
    /// After how many reports of progress an import is stopped.
    pub(crate) stop_after: Option<u64>,
    pub(crate) act: Act,
}

#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// A call, as its variant is written.
    Call(Json),
    /// Something happens to a file.
    File(FileAct),
}

impl Act {
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Call(Json::Object(call)) => call.keys().cloned().collect(),
            Self::Call(word) => word.to_string(),
            Self::File(_) => "file".to_owned(),
        }
    }
}

/// The folder of the stories.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios")
}

/// The paths of all stories, by name.
///
/// # Errors
/// When the folder cannot be read.
#[uniffi::export]
pub fn all_scenarios() -> Result<Vec<String>, StoryError> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder())? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            found.push(path.display().to_string());
        }
    }
    found.sort();
    Ok(found)
}

/// Files that stories may bring in.
pub(crate) fn files_for_stories() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

impl Scenario {
    /// Reads a story.
    ///
    /// # Errors
    /// [`StoryError`] with the step it is about.
    pub fn read(path: &Path) -> Result<Self, StoryError> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path)?;
        Self::from_text(name, &text)
    }

    fn from_text(name: String, text: &str) -> Result<Self, StoryError> {
        let json: Json = serde_json::from_str(text)
            .map_err(|error| StoryError::new(format!("read {name}: {error}")))?;
        let Json::Object(mut fields) = json else {
            return Err(StoryError::new(format!("read {name}: expected an object")));
        };
        let zone = take_text(&mut fields, "zone")?.unwrap_or_else(|| "Europe/London".to_owned());
        let languages = match fields.remove("languages") {
            Some(languages) => serde_json::from_value(languages)
                .map_err(|error| StoryError::new(format!("read languages: {error}")))?,
            None => vec!["en".to_owned()],
        };
        let Some(Json::Array(steps)) = fields.remove("steps") else {
            return Err(StoryError::new(format!("read {name}: it has no steps")));
        };
        let story = take_text(&mut fields, "story")?
            .ok_or_else(|| StoryError::new(format!("read {name}: it has no story")))?;
        if let Some(stranger) = fields.keys().next() {
            return Err(StoryError::new(format!("read {name}: what is {stranger}?")));
        }
        let zone = zone.parse().map_err(|_| StoryError::new(format!("find the zone {zone}")))?;
        let mut told = Vec::new();
        for (step, number) in steps.into_iter().zip(1..) {
            told.extend(steps_of(step, number)?);
        }
        Ok(Self { name, story, zone, languages, steps: told })
    }
}

fn take_text(from: &mut Map<String, Json>, name: &str) -> Result<Option<String>, StoryError> {
    match from.remove(name) {
        None => Ok(None),
        Some(Json::String(text)) => Ok(Some(text)),
        Some(other) => Err(StoryError::new(format!("read {name}: expected a text, not {other}"))),
    }
}

/// A step of the file; `reopen` is two.
fn steps_of(json: Json, number: usize) -> Result<Vec<Step>, StoryError> {
    let wrong = |why: &str| StoryError::new(format!("read step {number}: {why}"));
    let Json::Object(mut fields) = json else { return Err(wrong("expected an object")) };
    // For the reader of the file.
    take_text(&mut fields, "why")?;
    let at = take_text(&mut fields, "at")?;
    let name = take_text(&mut fields, "as")?;
    let digest = match take_text(&mut fields, "keep")?.as_deref() {
        None => false,
        Some("digest") => true,
        Some(_) => return Err(wrong("keep what?")),
    };
    let must = match fields.remove("must") {
        Some(Json::Object(must)) => must.into_iter().collect(),
        Some(_) => return Err(wrong("must is an object of paths and values")),
        None => BTreeMap::new(),
    };
    let stop_after = fields.remove("stop_after").and_then(|count| count.as_u64());
    let step = Step { number, at, name, must, digest, stop_after, act: Act::Call(Json::Null) };
    let (word, carried) = match fields.iter().next() {
        Some((word, carried)) if fields.len() == 1 => (word.clone(), carried.clone()),
        _ => return Err(wrong("expected one call beside at, as, must, keep and why")),
    };
    match word.as_str() {
        "file" => Ok(vec![Step {
            act: Act::File(FileAct::read(carried).map_err(|e| e.in_step(&step))?),
            ..step
        }]),
        "reopen" => {
            let open = Step { act: Act::Call(Json::from("open")), ..step.clone() };
            Ok(vec![Step { act: Act::Call(Json::from("close")), ..step }, open])
        }
        _ => Ok(vec![Step { act: Act::Call(Json::Object(fields)), ..step }]),
    }
}
