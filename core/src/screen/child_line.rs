//! A child as the screens name it: who, how old, and that in words.

use serde::{Deserialize, Serialize};

use crate::model::{Age, ChildId};

/// A child's name and age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct ChildLine {
    /// The child.
    pub id: ChildId,
    /// What the family calls it.
    pub name: String,
    /// How old it is on the family's calendar today.
    pub age: Age,
    /// The age in words, such as "9 weeks 3 days".
    pub age_words: String,
    /// The corrected age in words, where the age is corrected.
    pub corrected_words: Option<String>,
}
