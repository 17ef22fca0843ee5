//! Children and the people who care for them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CaregiverId, ChildId, CivilDate, EntryKind, Instant, Zone, ZoneChangeId};

/// A child of the family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Child {
    /// Its identity.
    pub id: ChildId,
    /// What the family calls it.
    #[serde(flatten)]
    pub profile: ChildProfile,
    /// Set when it was taken off the screens; its entries stay.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

/// What a parent says about a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ChildProfile {
    /// The name; not empty.
    pub name: String,
    /// The day it was born.
    pub birth_date: CivilDate,
    /// The day it was due; more than three weeks after birth means born before 37 weeks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<CivilDate>,
    /// Sex, for the growth tables alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
}

/// Sex as the growth tables need it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Girl.
    Girl,
    /// Boy.
    Boy,
}

/// A person who cares for a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Caregiver {
    /// Their identity.
    pub id: CaregiverId,
    /// What the family says about them.
    #[serde(flatten)]
    pub profile: CaregiverProfile,
    /// Set when they were taken off the screens; their entries stay.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

/// What a family says about a caregiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct CaregiverProfile {
    /// The name; not empty.
    pub name: String,
    /// Who they are to the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<CaregiverRole>,
}

/// Who a caregiver is to the child.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum CaregiverRole {
    /// A parent.
    Parent,
    /// A grandparent.
    Grandparent,
    /// A brother or sister.
    Sibling,
    /// Anyone else.
    Other,
}

/// From an instant on, the family lives in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ZoneChange {
    /// Its identity.
    pub id: ZoneChangeId,
    /// When it takes effect. The first change also covers all time before.
    pub from: Instant,
    /// The zone from then on.
    pub zone: Zone,
}

/// "None today": the parent says that nothing of a kind happened on a journal day.
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
    uniffi::Record,
)]
pub struct NoneMark {
    /// The child.
    pub child: ChildId,
    /// The kind that did not happen.
    pub kind: EntryKind,
    /// The journal day.
    pub date: CivilDate,
}
