//! What a parent sees before and after a history is brought in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CivilDate, EntryKind, Instant, Zone};

/// A layout a history can be brought in from.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ImportFormat {
    /// The CSV export of Baby Connect.
    BabyConnectCsv,
    /// The open format as one JSON document.
    OpenJson,
    /// The open format as a ZIP of CSV files.
    OpenZip,
}

impl ImportFormat {
    /// Its name in JSON, the terminal and [`super::Source::Imported`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BabyConnectCsv => "baby_connect_csv",
            Self::OpenJson => "open_json",
            Self::OpenZip => "open_zip",
        }
    }
}

/// What a file would bring in, before anything is saved.
///
/// Every row of the file is in `rows`, and every row is one entry in `entries`:
/// `rows` = sum of `entries` = `new_entries` + `already_in_journal`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ImportPreview {
    /// The file's layout.
    pub format: ImportFormat,
    /// The zone its local times were read in; none when the file has its own.
    pub zone: Option<Zone>,
    /// Whether its rows leave open whose they are: then a child is named, or is the only one.
    pub needs_child: bool,
    /// Rows with data, the heading not counted.
    pub rows: u32,
    /// Entries by kind, in the order of the screens; kinds without any are left out.
    pub entries: Vec<ImportCount>,
    /// Rows by the name the file gives them, most frequent first.
    pub names: Vec<NameCount>,
    /// Entries by calendar week, oldest first; weeks without any are left out.
    pub weeks: Vec<ImportWeek>,
    /// The first start.
    pub first: Option<Instant>,
    /// The last end, or start where there is no end.
    pub last: Option<Instant>,
    /// Rows that could not be read. Each is kept as a note with its cells.
    pub not_understood: Vec<NotUnderstood>,
    /// What to know before saying yes, in the order of the file.
    pub findings: Vec<ImportFinding>,
    /// Rows whose stated duration says that the zone is another.
    pub zone_contradictions: u32,
    /// Rows that stand in the file more than once, the first of each not counted.
    pub repeated_in_file: u32,
    /// Entries the journal has already; they are not brought in again.
    pub already_in_journal: u32,
    /// Entries it would add.
    pub new_entries: u32,
    /// The letters or names the file gives its caregivers, sorted.
    pub caregivers: Vec<String>,
}

/// How many entries of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ImportCount {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub entries: u32,
}

/// How many rows under one name of the file's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct NameCount {
    /// The name, such as `Doctor Visit`.
    pub name: String,
    /// How many rows.
    pub rows: u32,
}

/// The entries that start in one calendar week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ImportWeek {
    /// Its Monday.
    pub monday: CivilDate,
    /// Entries by kind, in the order of the screens.
    pub entries: Vec<ImportCount>,
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct NotUnderstood {
    /// The line of the file it begins on; the heading is line 1.
    pub line: u64,
    /// Why, as a sentence without anything from the row.
    pub reason: String,
}

/// Something to know about a row, or about several alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ImportFinding {
    /// What it is.
    pub kind: ImportFindingKind,
    /// The line it begins on; none when it is about several rows or the whole file.
    pub line: Option<u64>,
    /// How many rows it is about.
    pub rows: u32,
    /// The same as a sentence without anything from the row.
    pub sentence: String,
}

/// What there is to know about rows.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum ImportFindingKind {
    /// The dates of the file have the day before the month.
    DayBeforeMonth,
    /// The stated duration differs from start to end as if the clocks had changed (or had not).
    ContradictsZone,
    /// A local time that exists twice; the first was taken.
    TwiceTookFirst,
    /// A local time that exists twice; the stated duration fits only the second.
    TwiceTookSecond,
    /// A local time that does not exist; it was moved forward by the gap.
    Skipped,
    /// There is no end; it is kept as unknown.
    EndMissing,
    /// The end is no time that can be read; it is kept as unknown.
    EndUnreadable,
    /// The end lies before the start; it is kept as unknown.
    EndBeforeStart,
    /// It is longer than 48 hours; the end is kept as unknown.
    TooLong,
    /// An activity under a name of the file's own; the name is kept.
    OwnActivity,
    /// A cell that has no place in the entry; it is kept in the note.
    KeptInNote,
    /// The same row stands above; both are kept.
    Repeated,
    /// The stated duration differs from start to end; start and end are kept.
    DurationDiffers,
    /// The minutes per side differ from the stated duration; the sides are kept.
    SidesDiffer,
}
