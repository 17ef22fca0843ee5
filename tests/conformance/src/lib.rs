//! The stories every language must tell alike. A library for tests, never shipped.
//!
//! A [`Play`] reads a story of `tests/scenarios` and hands out one typed [`Call`] after the other.
//! A runner in Rust, Kotlin or Swift carries the call out on a journal and gives the typed
//! [`Answer`] back. So commands cross into the language and out again, screens as well, and a
//! runner knows nothing about a story. The answers become text by the metadata that the generated
//! code is made from, and that text is compared.

tend::uniffi_reexport_scaffolding!();
uniffi::setup_scaffolding!();

mod answer;
mod call;
mod expected;
mod files;
mod instants;
mod json;
mod made;
mod masks;
mod names;
mod play;
mod rust;
mod scenario;
pub mod surface;
mod touched;
mod tree;
mod value;

pub use answer::Answer;
pub use call::Call;
pub use expected::{Difference, Told};
pub use made::{MadeValues, made_values, texts_of, texts_of_made};
pub use play::{Play, PlayReport};
pub use rust::{tell, told_by_rust};
pub use scenario::{Scenario, StoryError, all_scenarios};
pub use touched::Touched;
