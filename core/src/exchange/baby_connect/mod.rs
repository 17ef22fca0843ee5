//! The CSV export of Baby Connect.
//!
//! Columns: `Date and Time, End Time, Duration (min), Activity, Quantity, Extra data, Text,
//! Notes, Caregiver`. Times are local and carry no zone; sides, place and unit stand only in
//! `Text`, behind the baby's name. Every row becomes one entry: a row that cannot be read
//! becomes a note with its cells, and what has no field of its own goes into the entry's note.
//!
//! ```
//! use std::ops::ControlFlow;
//! use tend::exchange::baby_connect;
//!
//! let file = "Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver\r\n\
//!             12/12/20 2:29 PM,12/12/20 3:02 PM,33,Sleep,,,Eva slept in her crib (33m),,U\r\n";
//! let zone = "America/Los_Angeles".parse()?;
//! let reading = baby_connect::read(file.as_bytes(), zone, &mut |_, _| ControlFlow::Continue(()))?;
//! assert_eq!(reading.rows.len(), 1);
//! assert_eq!(reading.caregivers, ["U"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod amounts;
mod cells;
mod clock;
mod details;
mod feeds;
mod finding;
mod name;
mod place;
mod preview;
mod reading;
mod span;
#[cfg(test)]
mod tests;

pub use finding::{Finding, Reason};
pub use preview::preview;
pub use reading::{ReadRow, Reading, read};

pub(super) use cells::is_layout;
