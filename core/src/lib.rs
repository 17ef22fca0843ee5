//! The rules of Tend, a private journal for the first years with a baby.
//!
//! Layers, each using only those below it:
//!
//! | layer | holds |
//! |---|---|
//! | `journal` | the one door: commands in, screens out |
//! | `screen`, `exchange`, `store` | snapshots; bringing in and taking out; SQLite |
//! | `review`, `guide`, `logging` | what the entries say; norms and cards; drafts, timers, edits |
//! | `calendar`, `words` | days, nights, ages; sentences by language |
//! | `model` | plain data |
//! | `packed` | the files that the library carries |

uniffi::setup_scaffolding!();

pub mod calendar;
pub mod exchange;
pub mod guide;
pub mod journal;
pub mod logging;
pub mod model;
mod packed;
pub mod review;
pub mod screen;
pub mod store;
pub mod words;
