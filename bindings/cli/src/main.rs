//! Tend from a terminal.
fn main() {}
