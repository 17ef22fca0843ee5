//! Norms, the massage guide and cards: data files and their readers. Pure.

pub mod cards;
pub mod care;
pub mod growth;
pub mod norms;
pub mod wellbeing;
