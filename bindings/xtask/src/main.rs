//! Every build, check and packaging step by name.
fn main() {}
