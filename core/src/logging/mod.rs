//! What makes an entry: drafts checked, timers moved, edits applied, defaults chosen. Pure.
//!
//! | question | file |
//! |---|---|
//! | may this be saved? | `check` |
//! | what does a running timer do next? | `timer`, `start` |
//! | how do changes apply? | `edit` |
//! | what follows a change in an open form? | `change` |
//! | what is tidied before saving? | `tidy` |
//! | what will the parent log next? | `defaults`, `recents` |
//! | how long was it active, how much was taken? | `active` |
//! | what do painted cells of the diary come to? | `paint` |
//! | it has stopped: about how long was it? | `cry_stopped` |
//! | which units does a family begin with? | `units` |

mod active;
mod change;
mod check;
mod cry_stopped;
mod defaults;
mod edit;
mod entries;
pub mod paint;
mod recents;
mod segments;
mod start;
#[cfg(test)]
mod testing;
mod tidy;
mod timer;
mod units;

pub use active::{active_milliseconds, last_side, taken_millilitres};
pub use change::change_draft;
pub use check::{
    CheckContext, check_caregiver, check_child, check_draft, check_entry, check_name,
    check_none_mark, check_settings, check_zone_change, has_timer, lasts,
};
pub use cry_stopped::{check_cry_stopped, counts_crying, cry_of_minutes, cry_timer_stopped};
pub use defaults::{next_details, next_feeds};
pub use edit::apply;
pub use entries::entries_of;
pub use recents::{Recents, recents};
pub use start::{same_timer, started};
pub use tidy::{tidy_draft, tidy_entry};
pub use timer::{correct_start, massage_area, pause, resume, stop, switch_side};
pub use units::units_of;
