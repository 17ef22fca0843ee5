//! What can happen to the files of a family, outside the journal.

use std::path::Path;

use rusqlite::Connection;
use serde_json::Value as Json;

use crate::scenario::StoryError;

/// Something happens to a file in the play's folder.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FileAct {
    /// It is written.
    Write { name: String, text: String },
    /// Bytes in its middle are lost.
    Damage { name: String },
    /// A newer version of the app has written the journal.
    MakeNewer,
    /// Another program writes to the journal and does not end.
    Hold,
    /// That program ends.
    LetGo,
}

impl FileAct {
    pub(crate) fn read(json: Json) -> Result<Self, StoryError> {
        let text = |value: &Json| value.as_str().map(str::to_owned);
        let wrong = StoryError::new(format!("read {json}: nothing that can happen to a file"));
        match &json {
            Json::String(word) => match word.as_str() {
                "make_newer" => Ok(Self::MakeNewer),
                "hold" => Ok(Self::Hold),
                "let_go" => Ok(Self::LetGo),
                _ => Err(wrong),
            },
            Json::Object(fields) => match (fields.get("write"), fields.get("damage")) {
                (Some(name), None) => {
                    let text = fields.get("text").and_then(text).ok_or(wrong.clone())?;
                    Ok(Self::Write { name: name.as_str().ok_or(wrong)?.to_owned(), text })
                }
                (None, Some(name)) => Ok(Self::Damage { name: text(name).ok_or(wrong)? }),
                _ => Err(wrong),
            },
            _ => Err(wrong),
        }
    }

    /// Lets it happen. A held journal stays held as long as `held` is some.
    pub(crate) fn happen(
        &self,
        folder: &Path,
        held: &mut Option<Connection>,
    ) -> Result<(), StoryError> {
        let journal = folder.join(JOURNAL);
        match self {
            Self::Write { name, text } => std::fs::write(folder.join(name), text)?,
            Self::Damage { name } => damage(&folder.join(name))?,
            Self::MakeNewer => {
                let file = Connection::open(&journal).map_err(sqlite)?;
                file.pragma_update(None, "user_version", 999).map_err(sqlite)?;
            }
            Self::Hold => {
                let file = Connection::open(&journal).map_err(sqlite)?;
                file.execute_batch("BEGIN IMMEDIATE").map_err(sqlite)?;
                *held = Some(file);
            }
            Self::LetGo => *held = None,
        }
        Ok(())
    }
}

/// The name of the journal's file.
pub(crate) const JOURNAL: &str = "journal.tend";

fn sqlite(error: rusqlite::Error) -> StoryError {
    StoryError::new(format!("reach the journal's file: {error}"))
}

/// Every page but the first loses its content.
fn damage(path: &Path) -> Result<(), StoryError> {
    const PAGE: usize = 4096;
    let mut bytes = std::fs::read(path)?;
    bytes.iter_mut().skip(PAGE).for_each(|byte| *byte = 0x5a);
    Ok(std::fs::write(path, bytes)?)
}
