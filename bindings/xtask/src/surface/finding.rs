//! One thing about the surface that must not stay.

use std::fmt;

/// What is wrong with one symbol.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// The symbol, as in the list.
    pub symbol: String,
    /// What is wrong, as a fragment after the symbol.
    pub says: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.symbol, self.says)
    }
}
