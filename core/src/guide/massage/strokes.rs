//! The strokes, in the usual order of a full massage.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::{rows, yes_or_no};
use crate::model::BodyArea;
use crate::packed::{Packed, packed};

/// One stroke. Its name is `stroke-name-{key}`, how to do it `stroke-how-{key}`, what to say
/// `stroke-say-{say}`; its picture is in [`crate::guide::figures`] under the same key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Stroke {
    /// Area, place in it and name: `legs-02-indian-milking`. What an entry keeps.
    pub key: String,
    /// The area; none for a touch that can be anywhere.
    pub area: Option<BodyArea>,
    /// How many hands move or rest, 1 or 2.
    pub hands: u8,
    /// Its share of a routine's time beside the other strokes: 1 is the shortest. Our own choice.
    pub share: u32,
    /// Whether a full massage under three months holds it. Our own choice, to fit ten minutes.
    #[serde(deserialize_with = "yes_or_no")]
    pub under_3_months: bool,
    /// Key of what to say.
    pub say: String,
    /// Where its name and its description come from.
    pub source: String,
}

/// Every stroke of the guide.
pub static STROKES: LazyLock<Vec<Stroke>> = LazyLock::new(|| rows(TABLE));

pub(super) const TABLE: Packed = packed!("guide/massage/strokes.csv");

/// The stroke of that key.
///
/// ```
/// use tend::guide::massage::stroke;
///
/// assert_eq!(stroke("tummy-06-i-love-you").unwrap().hands, 1);
/// ```
#[must_use]
pub fn stroke(key: &str) -> Option<&'static Stroke> {
    STROKES.iter().find(|stroke| stroke.key == key)
}
