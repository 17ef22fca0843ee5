//! Families and their days, with the right numbers worked out by hand.

mod crying;
mod days;
mod nights;
mod properties;

use crate::calendar::{Calendar, Zones};
use crate::model::{
    ChildId, CivilDate, ClockTime, CryStrength, DayMeasures, EntryKind, Instant, MINUTE,
    NightMeasures, NoneMark, Settings, Zone, ZoneChange, ZoneChangeId,
};
use crate::review::{
    CryFact, Facts, FeedFact, FeedFormName, MassageFact, OtherFact, SleepFact, measure_days,
    measure_nights,
};

/// A family with its clocks and what it logged. Times are what its clocks show.
pub struct Family {
    pub calendar: Calendar,
    pub facts: Facts,
}

impl Family {
    pub fn living_in(zone: &str) -> Self {
        Self::with(zone, &Settings::default())
    }

    pub fn with(zone: &str, settings: &Settings) -> Self {
        let zones = Zones::single(zone.parse().unwrap());
        Self { calendar: Calendar::new(zones, settings), facts: Facts::default() }
    }

    pub fn moving(from: &str, to: &str, landing: Instant) -> Self {
        let change = |from, zone: &str| ZoneChange {
            id: ZoneChangeId(uuid::Uuid::nil()),
            from,
            zone: zone.parse::<Zone>().unwrap(),
        };
        let zones = Zones::new(&[change(Instant::EARLIEST, from), change(landing, to)]);
        Self { calendar: Calendar::new(zones, &Settings::default()), facts: Facts::default() }
    }

    pub fn at(&self, text: &str) -> Instant {
        let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        self.calendar.zones().first_at(local)
    }

    pub fn sleep(mut self, start: &str, end: &str) -> Self {
        let (start, end) = (self.at(start), self.at(end));
        self.facts.sleeps.push(SleepFact { start, end, onset_latency_minutes: None });
        self
    }

    pub fn cry(mut self, strength: CryStrength, start: &str, end: &str) -> Self {
        let (start, end) = (self.at(start), self.at(end));
        self.facts.cries.push(CryFact { start, end, strength });
        self
    }

    pub fn feed(mut self, form: FeedFormName, start: &str, active: i64, ml: f64) -> Self {
        let start = self.at(start);
        self.facts.feeds.push(FeedFact {
            start,
            end: start.plus(active * MINUTE),
            form,
            active_milliseconds: active * MINUTE,
            taken_millilitres: ml,
        });
        self
    }

    pub fn massage(mut self, start: &str, active: i64, said_no: bool) -> Self {
        let start = self.at(start);
        self.facts.massages.push(MassageFact {
            start,
            end: start.plus(active * MINUTE),
            active_milliseconds: active * MINUTE,
            said_no,
        });
        self
    }

    pub fn other(mut self, kind: EntryKind, start: &str) -> Self {
        let start = self.at(start);
        self.facts.others.push(OtherFact { kind, start, end: start });
        self
    }

    pub fn none(mut self, kind: EntryKind, on: &str) -> Self {
        let child = ChildId(uuid::Uuid::nil());
        self.facts.none_marks.push(NoneMark { child, kind, date: date(on) });
        self
    }

    pub fn days(&self, first: &str, last: &str) -> Vec<DayMeasures> {
        measure_days(&self.facts, &self.calendar, date(first), date(last))
    }

    pub fn day(&self, on: &str) -> DayMeasures {
        self.days(on, on).remove(0)
    }

    pub fn night(&self, on: &str) -> NightMeasures {
        let (on, now) = (date(on), Instant::LATEST);
        measure_nights(&self.facts, &self.calendar, on, on, now).remove(0)
    }
}

pub fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub fn clock(text: &str) -> ClockTime {
    text.parse().unwrap()
}
