//! The paper diary as paint: cells of five minutes become entries, and entries show as paint.
//!
//! | question | file |
//! |---|---|
//! | which cells does a board have? | `grid` |
//! | what do strokes come to? | `runs` |
//! | which paint is an entry, and when? | `shown` |
//! | may this be painted? | `check` |
//! | what does paint make of what is logged? | `plan`, `cut`, `stretch`, `conflict` |
//! | what is saved for a run of cells? | `drafts` |
//!
//! How the baby was is one row: there a logged sleep and painted crying contradict each other.
//! Feeds, massages and carrying have rows of their own and lie beside it. A feed or a massage is
//! counted, so paint never makes a second one where one is logged.

mod check;
mod conflict;
mod cut;
mod drafts;
mod grid;
mod plan;
mod runs;
mod shown;
mod stretch;
#[cfg(test)]
mod tests;
mod time;

pub use check::{check_painting, each_once};
pub use conflict::conflict;
pub use drafts::{drafts_of, painted_feed};
pub use grid::{Grid, cell_of, grid};
pub use plan::{Plan, Touched, plan};
pub use runs::{Run, runs};
pub use shown::{lasting, paint_of};
pub use time::Piece;
