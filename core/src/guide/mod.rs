//! Norms, the massage guide and cards: data files and their readers. Pure.

pub mod growth;
pub mod norms;
