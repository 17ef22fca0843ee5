//! The checksum of an archive: what was written is what was read.

use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{Archive, canonical};
use crate::model::JournalError;

/// `sha256:` and the SHA-256, in hexadecimal, of the canonical JSON of an object with the nine
/// members `caregivers`, `children`, `entries`, `evening_answers`, `experiments`, `none_marks`,
/// `routines`, `settings` and `zones`.
///
/// # Errors
///
/// [`JournalError::Storage`] when an amount is no finite number, which JSON cannot write.
pub fn checksum(archive: &Archive) -> Result<String, JournalError> {
    // One element at a time, so that a long journal is never in memory twice.
    let mut sum = Sum::default();
    sum.text.push('{');
    sum.list("caregivers", &archive.caregivers)?;
    sum.list(",children", &archive.children)?;
    sum.list(",entries", &archive.entries)?;
    sum.list(",evening_answers", &archive.evening_answers)?;
    sum.list(",experiments", &archive.experiments)?;
    sum.list(",none_marks", &archive.none_marks)?;
    sum.list(",routines", &archive.routines)?;
    sum.text.push_str(",\"settings\":");
    sum.element(&archive.settings)?;
    sum.list(",zones", &archive.zone_changes)?;
    sum.text.push('}');
    Ok(sum.finish())
}

/// The checksum of the same members as a file has them, known to this version or not.
pub(super) fn checksum_as_written(members: &Map<String, Value>) -> String {
    let mut sum = Sum::default();
    canonical::write(&Value::Object(members.clone()), &mut sum.text);
    sum.finish()
}

/// A value as JSON without a null: what was left out is absent, so a null is no finite number.
pub(super) fn element(value: &impl Serialize) -> Result<Value, JournalError> {
    let unwritable =
        || JournalError::Storage { reason: "an amount in the journal is no finite number".into() };
    let value = serde_json::to_value(value).map_err(|_| unwritable())?;
    if has_null(&value) { Err(unwritable()) } else { Ok(value) }
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(members) => members.values().any(has_null),
        _ => false,
    }
}

/// Canonical text on its way into the digest.
#[derive(Default)]
struct Sum {
    digest: Sha256,
    text: String,
}

impl Sum {
    /// A member that is a list; `name` may begin with the comma before it.
    fn list(&mut self, name: &str, items: &[impl Serialize]) -> Result<(), JournalError> {
        let (comma, name) = name.strip_prefix(',').map_or(("", name), |name| (",", name));
        self.text.push_str(&format!("{comma}\"{name}\":["));
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.element(item)?;
        }
        self.text.push(']');
        Ok(())
    }

    fn element(&mut self, value: &impl Serialize) -> Result<(), JournalError> {
        canonical::write(&element(value)?, &mut self.text);
        self.digest.update(self.text.as_bytes());
        self.text.clear();
        Ok(())
    }

    fn finish(mut self) -> String {
        self.digest.update(self.text.as_bytes());
        let digest: [u8; 32] = self.digest.finalize().into();
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("sha256:{hex}")
    }
}
