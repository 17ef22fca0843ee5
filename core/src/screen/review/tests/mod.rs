//! Reviews of one family, with a fixed clock and zone.

mod sentences;
mod shape;

use super::*;
use crate::calendar::Zones;
use crate::model::{CryStrength, HOUR, MINUTE, NoneMark};
use crate::review::{CryFact, FeedFact, FeedFormName, MassageFact, SleepFact};

/// Mira and what her family logged. Times are "day hh:mm" on the clocks of `zone`.
pub struct Home {
    pub child: Child,
    pub settings: Settings,
    pub zones: Zones,
    pub facts: Facts,
    pub weeks: u32,
}

impl Home {
    pub fn new(zone: &str, born: &str) -> Self {
        Self {
            child: Child {
                id: "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap(),
                profile: ChildProfile {
                    name: "Mira".into(),
                    birth_date: born.parse().unwrap(),
                    due_date: None,
                    sex: None,
                },
                archived: false,
            },
            settings: Settings::default(),
            zones: Zones::single(zone.parse().unwrap()),
            facts: Facts::default(),
            weeks: 1,
        }
    }

    pub fn at(&self, text: &str) -> Instant {
        let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        self.zones.first_at(local)
    }

    pub fn sleep(&mut self, start: &str, minutes: i64) {
        let start = self.at(start);
        let end = start.plus(minutes * MINUTE);
        self.facts.sleeps.push(SleepFact { start, end, onset_latency_minutes: None });
    }

    pub fn cry(&mut self, strength: CryStrength, start: &str, minutes: i64) {
        let start = self.at(start);
        self.facts.cries.push(CryFact { start, end: start.plus(minutes * MINUTE), strength });
    }

    pub fn bottle(&mut self, start: &str, taken_millilitres: f64) {
        let start = self.at(start);
        self.facts.feeds.push(FeedFact {
            start,
            end: start.plus(15 * MINUTE),
            form: FeedFormName::Bottle,
            active_milliseconds: 0,
            taken_millilitres,
        });
    }

    pub fn breast(&mut self, start: &str, minutes: i64) {
        let start = self.at(start);
        self.facts.feeds.push(FeedFact {
            start,
            end: start.plus(minutes * MINUTE),
            form: FeedFormName::Breast,
            active_milliseconds: minutes * MINUTE,
            taken_millilitres: 0.0,
        });
    }

    pub fn massage(&mut self, start: &str, minutes: i64) {
        let start = self.at(start);
        self.facts.massages.push(MassageFact {
            start,
            end: start.plus(minutes * MINUTE),
            active_milliseconds: minutes * MINUTE,
            said_no: false,
        });
    }

    pub fn none(&mut self, kind: EntryKind, date: &str) {
        let mark = NoneMark { child: self.child.id, kind, date: date.parse().unwrap() };
        self.facts.none_marks.push(mark);
    }

    pub fn review(&self, ending: &str, now: &str) -> ReviewScreen {
        snapshot(&ReviewInput {
            child: &self.child,
            calendar: &Calendar::new(self.zones.clone(), &self.settings),
            settings: &self.settings,
            facts: &self.facts,
            period: ReviewPeriod { ending: ending.parse().unwrap(), weeks: self.weeks },
            now: self.at(now),
            words: &Words::english(),
        })
    }
}

/// What is said, line by line.
pub fn sentences(screen: &ReviewScreen) -> Vec<&str> {
    screen.statements.iter().map(|statement| statement.sentence.as_str()).collect()
}

/// One date of November 2026 with a clock time.
pub fn november(day: u32, time: &str) -> String {
    format!("2026-11-{day:02} {time}")
}

/// Two weeks to 19 November at nine weeks of age. Every night has one waking; the length of the
/// first period varies. 18 November has no entries at all.
pub fn two_weeks() -> Home {
    let mut home = Home::new("Europe/London", "2026-09-15");
    // First period of the night in minutes, from 19:30.
    let first = [280, 295, 300, 290, 295, 0, 0, 330, 340, 345, 340, 335, 0, 350];
    for (day, &minutes) in (6_u32..).zip(&first) {
        if day == 18 {
            continue;
        }
        if minutes > 0 {
            home.sleep(&november(day, "19:30"), minutes);
            // Awake for 25 minutes after it, then asleep for 4 h more.
            let again = home.at(&november(day, "19:30")).plus((minutes + 25) * MINUTE);
            home.facts.sleeps.push(SleepFact {
                start: again,
                end: again.plus(4 * HOUR),
                onset_latency_minutes: None,
            });
        }
        home.sleep(&november(day, "09:30"), 60);
        home.sleep(&november(day, "13:00"), 90);
        home.breast(&november(day, "08:45"), 20);
        home.breast(&november(day, "16:30"), 25);
        home.bottle(&november(day, "12:00"), 120.0);
        if day % 2 == 1 {
            home.cry(CryStrength::Fuss, &november(day, "17:10"), 30);
            home.cry(CryStrength::Cry, &november(day, "17:30"), 20);
        } else {
            home.none(EntryKind::Cry, &format!("2026-11-{day:02}"));
        }
    }
    home.massage(&november(13, "18:40"), 10);
    home.massage(&november(15, "18:45"), 12);
    home.massage(&november(17, "18:40"), 12);
    home.cry(CryStrength::Inconsolable, &november(15, "10:40"), 10);
    home
}
