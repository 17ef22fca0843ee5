//! Instants, civil dates and clock times as values. Arithmetic is in [`crate::calendar`].

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::JournalError;

/// The text is not a date, a clock time or a zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotATime {
    /// Not an ISO date.
    #[error("not a date: write it as 2020-03-08")]
    Date,
    /// Not a clock time.
    #[error("not a clock time: write it as 19:00")]
    Clock,
    /// Not a zone of the IANA database.
    #[error("not a time zone: write it as Area/City, such as Europe/London")]
    Zone,
}

/// A text of the other side of the boundary that is none of these: the phone knows a zone, or can
/// hold a date, that the core does not. It is refused as an error, never as a panic.
impl From<NotATime> for JournalError {
    fn from(what: NotATime) -> Self {
        let what = match what {
            NotATime::Date => "this date",
            NotATime::Clock => "this clock time",
            NotATime::Zone => "this time zone",
        };
        Self::NotFound { what: what.into() }
    }
}

/// A moment: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
#[schemars(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// The earliest instant a journal accepts: 1900-01-01T00:00:00Z.
    pub const EARLIEST: Self = Self(-2_208_988_800_000);
    /// The latest instant a journal accepts: 2200-01-01T00:00:00Z.
    pub const LATEST: Self = Self(7_258_118_400_000);

    /// This moment moved by a number of milliseconds, kept inside the range of `i64`.
    #[must_use]
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Milliseconds from `earlier` to this moment; negative when `earlier` is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The same moment as chrono sees it; clamped to the range chrono can hold.
    #[must_use]
    pub fn to_utc(self) -> DateTime<Utc> {
        let inside = self.0.clamp(Self::EARLIEST.0, Self::LATEST.0);
        DateTime::from_timestamp_millis(inside).unwrap_or_default()
    }
}

impl<Z: chrono::TimeZone> From<DateTime<Z>> for Instant {
    fn from(at: DateTime<Z>) -> Self {
        Self(at.timestamp_millis())
    }
}

uniffi::custom_type!(Instant, i64, { lower: |at| at.0, try_lift: |ms| Ok(Instant(ms)) });

/// One minute in milliseconds.
pub const MINUTE: i64 = 60_000;
/// One hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;

/// Milliseconds as minutes, fraction kept.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a span of 48 h has 28 bits")]
pub fn minutes(milliseconds: i64) -> f64 {
    milliseconds as f64 / MINUTE as f64
}

/// Implements text forms (serde, JSON Schema, UniFFI) for a type with `Display` and `FromStr`.
macro_rules! as_text {
    ($name:ident, $schema:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $schema })
            }
        }
        uniffi::custom_type!($name, String, {
            lower: |value| value.to_string(),
            try_lift: |text| Ok(text.parse::<$name>().map_err($crate::model::JournalError::from)?),
        });
    };
}
pub(super) use as_text;

/// A date on the calendar, without a zone: `2020-03-08`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate(pub NaiveDate);

impl CivilDate {
    /// The date `days` later (earlier when negative); stops at the ends of chrono's calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let end = if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
        Self(
            chrono::Duration::try_days(days)
                .and_then(|d| self.0.checked_add_signed(d))
                .unwrap_or(end),
        )
    }

    /// Days from `earlier` to this date; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Years of five digits carry a sign, or nobody could read them back.
        self.0.fmt(f)
    }
}

impl FromStr for CivilDate {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Self, NotATime> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Self).map_err(|_| NotATime::Date)
    }
}

as_text!(CivilDate, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

/// A time on the clock, in whole minutes since midnight (0 to 1439): `19:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(u16);

impl ClockTime {
    /// Midnight, 00:00.
    pub const MIDNIGHT: Self = Self(0);

    /// The clock time `hour`:`minute`; `None` unless it exists on a 24-hour clock.
    #[must_use]
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self(hour * 60 + minute)) } else { None }
    }

    /// Minutes since midnight, 0 to 1439.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The same as chrono's time of day.
    #[must_use]
    pub fn to_naive(self) -> NaiveTime {
        NaiveTime::MIN + chrono::TimeDelta::minutes(i64::from(self.0))
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for ClockTime {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Self, NotATime> {
        let (hour, minute) = text.split_once(':').ok_or(NotATime::Clock)?;
        let number = |t: &str| t.parse::<u16>().map_err(|_| NotATime::Clock);
        Self::new(number(hour)?, number(minute)?).ok_or(NotATime::Clock)
    }
}

as_text!(ClockTime, "^[0-2][0-9]:[0-5][0-9]$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_any_year_is_read_back_as_written() {
        for text in ["2026-08-30", "0000-01-01", "9999-12-31", "+10000-01-01", "-0001-12-31"] {
            assert_eq!(text.parse::<CivilDate>().unwrap().to_string(), text);
        }
    }
}
