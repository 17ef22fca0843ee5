//! What spans the parts, for the tests beside it.
//!
//! The rules of the house live here, each with tests that show it catching a violation in made-up
//! text; `tests/architecture.rs` applies them to the house as it stands.

pub mod both_phones;
pub mod house;
pub mod layers;
pub mod links;
pub mod manifest;
pub mod purity;
pub mod rust_source;
pub mod tracked;
pub mod words;
