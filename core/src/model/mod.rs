//! Plain data that crosses the boundary: ids, time, children, entries, commands, errors.
//!
//! Nothing here decides anything. Rules about these values live in
//! [`crate::calendar`], [`crate::logging`] and [`crate::review`].

mod activity;
mod age;
mod care;
mod command;
mod comparison;
mod cry;
mod draft_change;
mod entry;
mod error;
mod exchange;
mod family;
mod feed;
mod ids;
mod import;
mod massage;
mod massage_session;
mod measures;
mod paint;
mod picture;
mod problem;
mod quantity;
mod query;
mod settings;
mod sleep;
mod span;
mod time;
mod wellbeing;
mod zone;

pub use activity::*;
pub use age::*;
pub use care::*;
pub use command::*;
pub use comparison::*;
pub use cry::*;
pub use draft_change::*;
pub use entry::*;
pub use error::*;
pub use exchange::*;
pub use family::*;
pub use feed::*;
pub use ids::*;
pub use import::*;
pub use massage::*;
pub use massage_session::*;
pub use measures::*;
pub use paint::*;
pub use picture::*;
pub use problem::*;
pub use quantity::*;
pub use query::*;
pub use settings::*;
pub use sleep::*;
pub use span::*;
pub use time::*;
pub use wellbeing::*;
pub use zone::*;
