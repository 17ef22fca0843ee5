//! The library that phones load. Everything in it is the core's; nothing is added here.
//!
//! Kotlin and Swift are generated from this library once it is built: `cargo xtask bindings`.

pub use tend;

// Keeps the core's exported functions in the library although no Rust code here calls them.
tend::uniffi_reexport_scaffolding!();
