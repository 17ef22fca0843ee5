//! What the entries say: totals, nights, trends, bands. Pure.

mod facts;

pub use facts::*;
