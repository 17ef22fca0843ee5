//! Local times as instants, in the zone that was in force.

use chrono::NaiveDateTime;
use tend::calendar::{LocalInstant, Zones, resolve};
use tend::model::{HOUR, Instant};

/// What a local time of the family means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The family's clocks showed it once.
    Once(Instant),
    /// They showed it twice; this is the first.
    First(Instant),
    /// They never showed it; this is the time moved forward by the gap.
    Moved(Instant),
}

impl Meaning {
    /// The instant to take.
    pub const fn at(self) -> Instant {
        match self {
            Self::Once(at) | Self::First(at) | Self::Moved(at) => at,
        }
    }
}

/// No two clocks on Earth differ by more than 26 hours: -12:00 to +14:00.
const CLOCKS_APART: i64 = 26 * HOUR;

/// When the family's clocks showed `local`.
pub fn meaning(local: NaiveDateTime, zones: &Zones) -> Meaning {
    let shown = zones.first_at(local);
    let zone = zones.zone_at(shown);
    let found = resolve(zone, local);
    let at = found.first();
    if zones.zone_at(at) != zone {
        // The family flew over this time: it ended where the new zone began.
        return Meaning::Moved(shown);
    }
    match found {
        LocalInstant::Twice { .. } => Meaning::First(at),
        LocalInstant::Skipped { .. } => Meaning::Moved(at),
        LocalInstant::Once { .. } => {
            let later = zones.zone_at(at.plus(CLOCKS_APART));
            let again = resolve(later, local).first();
            // After a flight west the clocks show the same hours once more.
            if later != zone && again > at && zones.zone_at(again) == later {
                Meaning::First(at)
            } else {
                Meaning::Once(at)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tend::model::ZoneChange;

    fn local(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn utc(text: &str) -> Instant {
        chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
    }

    fn los_angeles() -> Zones {
        Zones::single("America/Los_Angeles".parse().unwrap())
    }

    fn change(number: u8, from: &str, zone: &str) -> ZoneChange {
        let id = format!("01890a5d-ac96-774b-bcce-b302099a80{number:02}");
        ZoneChange { id: id.parse().unwrap(), from: utc(from), zone: zone.parse().unwrap() }
    }

    #[test]
    fn an_ordinary_time_is_eight_hours_behind_greenwich_in_winter() {
        let once = Meaning::Once(utc("2020-03-08T09:30:00Z"));
        assert_eq!(meaning(local("2020-03-08 01:30"), &los_angeles()), once);
    }

    #[test]
    fn half_past_two_does_not_exist_in_the_night_of_the_spring_change() {
        // 02:00 became 03:00; 02:30 moves to 03:30 PDT, 10:30 UTC.
        let moved = Meaning::Moved(utc("2020-03-08T10:30:00Z"));
        assert_eq!(meaning(local("2020-03-08 02:30"), &los_angeles()), moved);
    }

    #[test]
    fn half_past_one_exists_twice_in_the_night_of_the_autumn_change() {
        // The first is still PDT.
        let first = Meaning::First(utc("2020-11-01T08:30:00Z"));
        assert_eq!(meaning(local("2020-11-01 01:30"), &los_angeles()), first);
    }

    #[test]
    fn a_flight_east_skips_hours() {
        // Leaving at 11:00 PDT, 18:00 UTC: the clocks jump to 03:00 of the next day in Tokyo.
        let zones = Zones::new(&[
            change(1, "2019-01-01T00:00:00Z", "America/Los_Angeles"),
            change(2, "2020-07-14T18:00:00Z", "Asia/Tokyo"),
        ]);
        let moved = Meaning::Moved(utc("2020-07-14T18:00:00Z"));
        assert_eq!(meaning(local("2020-07-14 20:00"), &zones), moved);
        let in_tokyo = Meaning::Once(utc("2020-07-14T19:00:00Z"));
        assert_eq!(meaning(local("2020-07-15 04:00"), &zones), in_tokyo);
    }

    #[test]
    fn a_flight_west_shows_hours_twice() {
        // Leaving Tokyo at 17:00, 08:00 UTC: it is 01:00 of the same day in Los Angeles.
        let zones = Zones::new(&[
            change(1, "2019-01-01T00:00:00Z", "Asia/Tokyo"),
            change(2, "2020-07-20T08:00:00Z", "America/Los_Angeles"),
        ]);
        let first = Meaning::First(utc("2020-07-20T03:00:00Z"));
        assert_eq!(meaning(local("2020-07-20 12:00"), &zones), first);
        let once = Meaning::Once(utc("2020-07-20T01:00:00Z").plus(24 * HOUR));
        assert_eq!(meaning(local("2020-07-20 18:00"), &zones), once);
    }
}
