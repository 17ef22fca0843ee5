//! What an import is asked for, and what coming in and going out answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ChildId, ImportCount, ImportPreview, Receipt, Zone};

/// What a file does not say about itself.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record,
)]
pub struct ImportOptions {
    /// The child its rows are about; may be left out when there is only one.
    pub child: Option<ChildId>,
    /// The zone of its local times; the family's zone of now when left out.
    pub zone: Option<Zone>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ImportReport {
    /// What the file held, as the preview said it.
    pub preview: ImportPreview,
    /// Entries that were added.
    pub added: u32,
    /// How to take it back.
    pub receipt: Receipt,
}

/// What an export holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct ExportReport {
    /// Entries in it, removed ones too.
    pub entries: u32,
    /// Those of each kind that has any, in the order of the screens.
    pub kinds: Vec<ImportCount>,
    /// Removed entries among them; they can be restored after an import.
    pub removed: u32,
    /// SHA-256 of the data, as written in the file: `sha256:` and 64 hexadecimal digits.
    pub checksum: String,
}
