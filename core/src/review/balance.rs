//! A whole day: asleep, crying while awake, and everything else.

use super::union::{Stretch, within};
use crate::calendar::JournalDay;
use crate::model::{DayBalance, minutes};

/// The balance of a day. `crying_awake` is crying without what was logged as asleep.
#[must_use]
pub fn balance(day: &JournalDay, asleep: &[Stretch], crying_awake: &[Stretch]) -> DayBalance {
    let whole = day.end.since(day.start);
    let asleep = within(asleep, day.start, day.end);
    let crying = within(crying_awake, day.start, day.end);
    DayBalance {
        asleep_minutes: minutes(asleep),
        crying_awake_minutes: minutes(crying),
        other_minutes: minutes(whole - asleep - crying),
        day_minutes: minutes(whole),
    }
}
