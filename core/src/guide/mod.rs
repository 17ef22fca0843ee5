//! Norms, the massage guide and cards: data files and their readers. Pure.

pub mod figures;
pub mod massage;
pub mod norms;
pub mod session;
