//! An entry: one thing logged about one child.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Activity, CaregiverId, ChildId, Cry, Diaper, EntryId, Feed, Growth, Massage, Medicine,
    Milestone, Note, Pump, Sleep, Span, Temperature, Wellbeing,
};

/// One thing logged about one child (or, for [`Details::Wellbeing`], about the parent).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Entry {
    /// Its identity.
    pub id: EntryId,
    /// The child; none only for wellbeing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<ChildId>,
    /// When it happened.
    #[serde(flatten)]
    pub span: Span,
    /// What it was.
    #[serde(flatten)]
    pub details: Details,
    /// Who was with the baby.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caregiver: Option<CaregiverId>,
    /// Free words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Tags, without order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Source::is_logged")]
    pub source: Source,
    /// Set when it was deleted or its logging was undone; it can be restored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<Removal>,
}

/// What was logged. Each variant carries its own data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Details {
    /// A massage session.
    Massage {
        /// Its details.
        #[serde(default)]
        massage: Massage,
    },
    /// A sleep.
    Sleep {
        /// Its details.
        #[serde(default)]
        sleep: Sleep,
    },
    /// Crying.
    Cry {
        /// Its details.
        #[serde(default)]
        cry: Cry,
    },
    /// A feed.
    Feed {
        /// Its details.
        feed: Feed,
    },
    /// A diaper change.
    Diaper {
        /// Its details.
        #[serde(default)]
        diaper: Diaper,
    },
    /// A pumping session.
    Pump {
        /// Its details.
        #[serde(default)]
        pump: Pump,
    },
    /// A measurement of growth.
    Growth {
        /// Its details.
        #[serde(default)]
        growth: Growth,
    },
    /// A temperature.
    Temperature {
        /// Its details.
        temperature: Temperature,
    },
    /// A dose of medicine.
    Medicine {
        /// Its details.
        medicine: Medicine,
    },
    /// An activity.
    Activity {
        /// Its details.
        activity: Activity,
    },
    /// A milestone.
    Milestone {
        /// Its details.
        milestone: Milestone,
    },
    /// A note.
    Note {
        /// Its details.
        #[serde(default, rename = "note_details")]
        details: Note,
    },
    /// How the parent is.
    Wellbeing {
        /// Its details.
        #[serde(default)]
        wellbeing: Wellbeing,
    },
}

impl Details {
    /// The kind of these details.
    #[must_use]
    pub const fn kind(&self) -> EntryKind {
        match self {
            Self::Massage { .. } => EntryKind::Massage,
            Self::Sleep { .. } => EntryKind::Sleep,
            Self::Cry { .. } => EntryKind::Cry,
            Self::Feed { .. } => EntryKind::Feed,
            Self::Diaper { .. } => EntryKind::Diaper,
            Self::Pump { .. } => EntryKind::Pump,
            Self::Growth { .. } => EntryKind::Growth,
            Self::Temperature { .. } => EntryKind::Temperature,
            Self::Medicine { .. } => EntryKind::Medicine,
            Self::Activity { .. } => EntryKind::Activity,
            Self::Milestone { .. } => EntryKind::Milestone,
            Self::Note { .. } => EntryKind::Note,
            Self::Wellbeing { .. } => EntryKind::Wellbeing,
        }
    }
}

/// The kinds of entry, the four of the journal first.
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
pub enum EntryKind {
    /// A massage session.
    Massage,
    /// A sleep.
    Sleep,
    /// Crying.
    Cry,
    /// A feed.
    Feed,
    /// A diaper change.
    Diaper,
    /// A pumping session.
    Pump,
    /// A measurement of growth.
    Growth,
    /// A temperature.
    Temperature,
    /// A dose of medicine.
    Medicine,
    /// An activity.
    Activity,
    /// A milestone.
    Milestone,
    /// A note.
    Note,
    /// How the parent is.
    Wellbeing,
}

impl EntryKind {
    /// Every kind, in the order of the screens.
    pub const ALL: [Self; 13] = [
        Self::Massage,
        Self::Sleep,
        Self::Cry,
        Self::Feed,
        Self::Diaper,
        Self::Pump,
        Self::Growth,
        Self::Temperature,
        Self::Medicine,
        Self::Activity,
        Self::Milestone,
        Self::Note,
        Self::Wellbeing,
    ];

    /// Its name in SQL, JSON, the terminal and the words files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Massage => "massage",
            Self::Sleep => "sleep",
            Self::Cry => "cry",
            Self::Feed => "feed",
            Self::Diaper => "diaper",
            Self::Pump => "pump",
            Self::Growth => "growth",
            Self::Temperature => "temperature",
            Self::Medicine => "medicine",
            Self::Activity => "activity",
            Self::Milestone => "milestone",
            Self::Note => "note",
            Self::Wellbeing => "wellbeing",
        }
    }

    /// The kind of that name, if there is one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Where an entry came from.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Source {
    /// Logged in this journal.
    #[default]
    Logged,
    /// Brought in from another app's export.
    Imported {
        /// Which layout, such as `baby_connect_csv`.
        format: String,
        /// What tells the row from all others of that layout; the same in every export.
        key: String,
    },
    /// Painted on the 5-minute board.
    Painted,
    /// Made up, to look around in.
    MadeUp,
}

impl Source {
    fn is_logged(&self) -> bool {
        *self == Self::Logged
    }
}

/// Why an entry is no longer in the journal's lists and totals.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum Removal {
    /// A parent deleted it.
    Deleted,
    /// The command that made it was undone. An import may bring it again.
    Undone,
}
