//! Which evenings are compared, and how many of each kind there are.

use super::within_weeks::Labelled;
use crate::model::CivilDate;

/// Evenings older than this many weeks are left out: a baby of two months ago was another baby.
pub const MOST_WEEKS: i64 = 8;

/// One evening, 18:00 to lights out, followed by its night.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evening {
    /// Its date.
    pub date: CivilDate,
    /// Whether there was a massage; `None` when nobody said.
    pub massage: Option<bool>,
    /// The outcome, in minutes for all but wakings; `None` when it was not logged.
    pub value: Option<f64>,
}

/// How many evenings of each kind the last weeks hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Evenings of which massage and outcome are known.
    pub known: u32,
    /// Evenings left out because one of the two is not.
    pub unknown: u32,
    /// Known evenings with a massage.
    pub with: u32,
    /// Known evenings without one.
    pub without: u32,
    /// Weeks that hold both kinds: the ones the comparison rests on.
    pub mixed_weeks: u32,
}

/// The known evenings of the last weeks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Known {
    /// The date of the first; day 0.
    pub first: Option<CivilDate>,
    /// In order of their days.
    pub evenings: Vec<Labelled>,
    /// What there is of each kind.
    pub counts: Counts,
}

impl Known {
    /// The last [`MOST_WEEKS`] weeks that end with the last known evening. Weeks are counted from
    /// the first known evening among them. `evenings` may stand in any order; of two with one
    /// date the first counts.
    pub(super) fn of(evenings: &[Evening]) -> Self {
        let mut sorted = evenings.to_vec();
        sorted.sort_by_key(|evening| evening.date);
        sorted.dedup_by_key(|evening| evening.date);
        let Some(last) = sorted.iter().rfind(|evening| label(evening).is_some()) else {
            let unknown = count(sorted.len());
            return Self { counts: Counts { unknown, ..Counts::default() }, ..Self::default() };
        };
        let start = last.date.plus_days(1 - 7 * MOST_WEEKS);
        sorted.retain(|evening| evening.date >= start);
        let first = sorted.iter().find(|evening| label(evening).is_some()).map(|e| e.date);
        let day = |date: CivilDate| {
            first.map_or(0, |first| u32::try_from(date.days_since(first)).unwrap_or(0))
        };
        let known: Vec<Labelled> = sorted
            .iter()
            .filter_map(|evening| {
                let (massage, value) = label(evening)?;
                Some(Labelled { day: day(evening.date), massage, value })
            })
            .collect();
        let with = count(known.iter().filter(|evening| evening.massage).count());
        let counts = Counts {
            known: count(known.len()),
            unknown: count(sorted.len() - known.len()),
            with,
            without: count(known.len()) - with,
            mixed_weeks: count(known.chunk_by(same_week).filter(|week| is_mixed(week)).count()),
        };
        Self { first, evenings: known, counts }
    }
}

fn label(evening: &Evening) -> Option<(bool, f64)> {
    evening.massage.zip(evening.value.filter(|value| value.is_finite()))
}

const fn same_week(one: &Labelled, other: &Labelled) -> bool {
    one.day / 7 == other.day / 7
}

fn is_mixed(week: &[Labelled]) -> bool {
    week.iter().any(|evening| evening.massage) && week.iter().any(|evening| !evening.massage)
}

/// A count of evenings as a number of the boundary.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
