//! What the screens read.

mod entries;
mod facts;
mod family;
mod guide;
mod holdings;
#[cfg(test)]
pub(super) mod plans;
mod timeline;

pub use entries::*;
pub use facts::facts;
pub use family::*;
pub use guide::*;
pub use holdings::*;
pub use timeline::{any_entry, carried_in, timeline_rows};
