//! Families on real clocks: one file per subject, numbers worked out by hand.

mod clocks;
mod days;
mod nights;
mod offsets;
mod properties;
mod travel;

use uuid::Uuid;

use super::{Calendar, JournalDay, Zones};
use crate::model::{
    CivilDate, ClockTime, HOUR, Instant, MINUTE, Settings, Zone, ZoneChange, ZoneChangeId,
};

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

/// An instant written in UTC: "2020-03-08 08:00".
fn utc(text: &str) -> Instant {
    local(text).and_utc().into()
}

/// A clock reading: "2020-03-08 02:30".
fn local(text: &str) -> chrono::NaiveDateTime {
    chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn clock(text: &str) -> ClockTime {
    text.parse().unwrap()
}

fn change(number: u128, from: Instant, to: &str) -> ZoneChange {
    ZoneChange { id: ZoneChangeId(Uuid::from_u128(number)), from, zone: zone(to) }
}

/// The calendar of a family that never moves, with a day from midnight and a night from 19:00.
fn living_in(name: &str) -> Calendar {
    Calendar::new(Zones::single(zone(name)), &Settings::default())
}

fn day_from(name: &str, hour: &str) -> Calendar {
    let settings = Settings { day_start: clock(hour), ..Settings::default() };
    Calendar::new(Zones::single(zone(name)), &settings)
}

/// Start and end in UTC, and the length in minutes, all from one journal day.
fn check_day(calendar: &Calendar, day: &str, start: &str, end: &str, minutes: i64) {
    let found = calendar.day(date(day));
    assert_eq!(found, JournalDay { date: date(day), start: utc(start), end: utc(end) });
    assert_eq!(found.end.since(found.start), minutes * MINUTE);
}
