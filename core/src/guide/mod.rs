//! Norms, the massage guide and cards: data files and their readers. Pure.

pub mod cards;
pub mod care;
pub mod figures;
pub mod growth;
pub mod massage;
pub mod norms;
pub mod session;
mod table;
pub mod wellbeing;
