//! Identities. Every id is a UUID; those made here are version 7, so they sort by creation time.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is not a UUID.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not an id: expected 36 characters such as 01890a5d-ac96-774b-bcce-b302099a8057")]
pub struct NotAnId;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
        )]
        #[serde(transparent)]
        #[schemars(transparent)]
        pub struct $name(#[schemars(with = "String", extend("format" = "uuid"))] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map(Self).map_err(|_| NotAnId)
            }
        }

        uniffi::custom_type!($name, String, {
            lower: |id| id.to_string(),
            try_lift: |text| Ok(text.parse::<$name>()?),
        });
    };
}

id! {
    /// One logged entry.
    EntryId
}
id! {
    /// One child of the family.
    ChildId
}
id! {
    /// One person who cares for a child: a parent, a grandparent, a sibling.
    CaregiverId
}
id! {
    /// One command that was carried out; what a receipt names and an undo takes back.
    ChangeId
}
id! {
    /// One change of the family's time zone.
    ZoneChangeId
}
id! {
    /// One guided massage session, from its beginning until it is saved.
    SessionId
}
id! {
    /// One routine the family made of strokes.
    RoutineId
}
id! {
    /// One experiment of four weeks.
    ExperimentId
}
