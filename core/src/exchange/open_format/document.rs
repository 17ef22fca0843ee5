//! The open format as one JSON document.

use std::io::Write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::archive::Counts;
use super::checksum::{checksum, element};
use super::{Archive, VERSION};
use crate::model::{
    Caregiver, Child, Entry, EveningAnswer, ExperimentPlan, Instant, JournalError, NoneMark,
    OwnRoutine, Settings, ZoneChange,
};

/// A journal as one JSON document, described in docs/format.md.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What this is.
    pub format: FormatName,
    /// The version of the format: 1.
    pub version: u32,
    /// When it was written.
    pub exported_at: Instant,
    /// How many of each it holds.
    pub counts: Counts,
    /// `sha256:` and 64 hexadecimal digits; see docs/format.md for what they are made of.
    pub checksum: String,
    /// How the family counts and writes.
    pub settings: Settings,
    /// Where it lived when.
    pub zones: Vec<ZoneChange>,
    /// Its children.
    pub children: Vec<Child>,
    /// Its caregivers.
    pub caregivers: Vec<Caregiver>,
    /// Its "none today" marks.
    pub none_marks: Vec<NoneMark>,
    /// What it said to "a massage tonight?".
    pub evening_answers: Vec<EveningAnswer>,
    /// Its four weeks with a coin, stopped ones too.
    pub experiments: Vec<ExperimentPlan>,
    /// Its own routines.
    pub routines: Vec<OwnRoutine>,
    /// Its entries, removed ones too.
    pub entries: Vec<Entry>,
}

/// The name of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum FormatName {
    /// The only one there is.
    #[serde(rename = "tend-journal")]
    TendJournal,
}

/// Writes everything as one JSON document: one line for each element, so that two exports can be
/// compared line by line.
///
/// # Errors
///
/// [`JournalError::Storage`] when `out` refuses, or when an amount is no finite number.
pub fn write_json(
    archive: &Archive,
    exported_at: Instant,
    out: &mut impl Write,
) -> Result<(), JournalError> {
    let checksum = checksum(archive)?;
    let mut lines = Lines { out, begun: false };
    lines.member("format", &FormatName::TendJournal)?;
    lines.member("version", &VERSION)?;
    lines.member("exported_at", &exported_at)?;
    lines.member("counts", &archive.counts())?;
    lines.member("checksum", &checksum)?;
    lines.member("settings", &archive.settings)?;
    lines.list("zones", &archive.zone_changes)?;
    lines.list("children", &archive.children)?;
    lines.list("caregivers", &archive.caregivers)?;
    lines.list("none_marks", &archive.none_marks)?;
    lines.list("evening_answers", &archive.evening_answers)?;
    lines.list("experiments", &archive.experiments)?;
    lines.list("routines", &archive.routines)?;
    lines.list("entries", &archive.entries)?;
    lines.text("\n}\n")
}

/// Members of one object, each on its lines.
struct Lines<'a, W> {
    out: &'a mut W,
    begun: bool,
}

impl<W: Write> Lines<'_, W> {
    fn member(&mut self, name: &str, value: &impl Serialize) -> Result<(), JournalError> {
        self.name(name)?;
        self.value(&element(value)?)
    }

    fn list(&mut self, name: &str, items: &[impl Serialize]) -> Result<(), JournalError> {
        self.name(name)?;
        for (at, item) in items.iter().enumerate() {
            self.text(if at == 0 { "[\n" } else { ",\n" })?;
            self.value(&element(item)?)?;
        }
        self.text(if items.is_empty() { "[]" } else { "\n]" })
    }

    fn name(&mut self, name: &str) -> Result<(), JournalError> {
        let before = if self.begun { ",\n" } else { "{\n" };
        self.begun = true;
        self.text(&format!("{before}\"{name}\": "))
    }

    fn value(&mut self, value: &Value) -> Result<(), JournalError> {
        self.text(&value.to_string())
    }

    fn text(&mut self, text: &str) -> Result<(), JournalError> {
        self.out.write_all(text.as_bytes()).map_err(|refused| storage(&refused))
    }
}

/// What the storage said, without a path.
pub(super) fn storage(refused: &std::io::Error) -> JournalError {
    JournalError::Storage { reason: refused.kind().to_string() }
}
