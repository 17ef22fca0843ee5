//! Crying: minutes by strength, bouts, the evening's part.

use super::days::day_begun;
use super::facts::CryFact;
use super::sleep_period::GAP;
use super::union::{Stretch, joined, parts, union, within, without};
use crate::calendar::{Calendar, JournalDay};
use crate::model::{CryDay, CryStrength, minutes};

/// Crying as sets of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crying {
    /// Fussing where nothing stronger was logged.
    pub fuss: Vec<Stretch>,
    /// Crying where nothing stronger was logged.
    pub cry: Vec<Stretch>,
    /// Inconsolable crying.
    pub inconsolable: Vec<Stretch>,
    /// All of it together.
    pub all: Vec<Stretch>,
    /// Bouts: all of it, joined where less than 5 minutes apart.
    pub bouts: Vec<Stretch>,
}

impl Crying {
    /// Sorts crying out: where kinds overlap, the stronger counts. An entry whose end nobody
    /// knows has no minutes and makes no bout.
    #[must_use]
    pub fn of(cries: &[CryFact]) -> Self {
        let at_least = |strength: CryStrength| {
            let strong = cries.iter().filter(move |cry| cry.strength >= strength);
            union(strong.map(|cry| (cry.start, cry.end)))
        };
        let all = at_least(CryStrength::Fuss);
        let crying = at_least(CryStrength::Cry);
        let inconsolable = at_least(CryStrength::Inconsolable);
        Self {
            fuss: without(&all, &crying),
            cry: without(&crying, &inconsolable),
            bouts: joined(all.iter().copied(), GAP),
            inconsolable,
            all,
        }
    }
}

/// The crying of each day; `days` are in order, `logged` says which of them are.
#[must_use]
pub fn cry_days(
    calendar: &Calendar,
    days: &[JournalDay],
    crying: &Crying,
    logged: &[bool],
) -> Vec<CryDay> {
    let mut measures: Vec<_> = days
        .iter()
        .zip(logged)
        .map(|(day, &logged)| {
            let of = |strength: &[Stretch]| minutes(within(strength, day.start, day.end));
            CryDay {
                fuss_minutes: of(&crying.fuss),
                cry_minutes: of(&crying.cry),
                inconsolable_minutes: of(&crying.inconsolable),
                evening_minutes: evening_minutes(calendar, day, &crying.all),
                logged,
                ..CryDay::default()
            }
        })
        .collect();
    for bout in &crying.bouts {
        if let Some(index) = day_begun(days, bout.start) {
            let day = &mut measures[index];
            day.bouts += 1;
            day.longest_bout_minutes = day.longest_bout_minutes.max(minutes(bout.length()));
        }
    }
    measures
}

fn evening_minutes(calendar: &Calendar, day: &JournalDay, all: &[Stretch]) -> f64 {
    // Looking up the evening's clock times costs more than seeing that nobody cried.
    if parts(all, day.start, day.end).next().is_none() {
        return 0.0;
    }
    let (start, end) = calendar.evening(day.date);
    minutes(within(all, start.max(day.start), end.min(day.end)))
}
