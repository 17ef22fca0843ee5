//! Zones, journal days, weeks, nights and ages: all date arithmetic. Pure.
//!
//! [`Calendar`] answers which instants a journal day, a night or an evening covers for one
//! family. Only instants are ever subtracted; clock times are looked up and nothing else. What
//! the entries inside those spans say is left to [`crate::review`].
//!
//! ```
//! use tend::calendar::{Calendar, Zones};
//! use tend::model::{HOUR, Settings};
//!
//! let zones = Zones::single("Europe/London".parse()?);
//! let calendar = Calendar::new(zones, &Settings::default());
//! // The clocks go forward: the day has 23 hours.
//! let day = calendar.day("2020-03-29".parse()?);
//! assert_eq!(day.end.since(day.start), 23 * HOUR);
//! # Ok::<(), tend::model::NotATime>(())
//! ```

mod age;
mod cut;
mod day;
mod local;
mod night;
mod offsets;
mod stretches;
mod week;
mod zones;

pub use age::{age_for_norms, age_on};
pub use cut::cut;
pub use day::JournalDay;
pub use local::{LocalInstant, change_between, resolve};
pub use night::Night;
pub use week::{Week, weeks_ending};
pub use zones::Zones;

use crate::model::{CivilDate, ClockTime, Instant, Settings};

/// How one family divides time: where they live, when their day begins, when their night is.
#[derive(Clone, Debug)]
pub struct Calendar {
    zones: Zones,
    day_start: ClockTime,
    night_start: ClockTime,
    night_end: ClockTime,
}

impl Calendar {
    /// The calendar of a family that lives in `zones` and counts as `settings` say.
    #[must_use]
    pub const fn new(zones: Zones, settings: &Settings) -> Self {
        Self {
            zones,
            day_start: settings.day_start,
            night_start: settings.night_start,
            night_end: settings.night_end,
        }
    }

    /// Where the family lives.
    #[must_use]
    pub const fn zones(&self) -> &Zones {
        &self.zones
    }

    /// The first instant at which the family's clocks show `time` of `date`, or later.
    fn clock(&self, date: CivilDate, time: ClockTime) -> Instant {
        self.zones.first_at(date.0.and_time(time.to_naive()))
    }
}

#[cfg(test)]
mod tests;
