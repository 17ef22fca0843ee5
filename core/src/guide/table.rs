//! Reads the tables of the guide.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};

use crate::packed::Packed;

/// The rows of a table. A row that cannot be read is left out; a test proves that there is none.
pub(super) fn rows<Row: DeserializeOwned>(table: Packed) -> Vec<Row> {
    let bytes = table.bytes();
    csv::Reader::from_reader(bytes.as_slice()).deserialize().filter_map(Result::ok).collect()
}

/// "yes" or "no".
pub(super) fn yes_or_no<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    match String::deserialize(from)?.as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(serde::de::Error::custom(format!("neither yes nor no: {other}"))),
    }
}

/// Keys parted by spaces.
pub(super) fn keys<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(String::deserialize(from)?.split_whitespace().map(str::to_owned).collect())
}
