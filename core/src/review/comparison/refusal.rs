//! When are evenings not compared? Every rule with its number, in the order in which they are
//! looked at: the first that applies is the reason given.
//!
//! 1. Fewer than 14 known evenings.
//! 2. Fewer than 5 of one kind (five per condition is the convention of single-case designs,
//!    Kratochwill 2010; five nights give a reliable mean, Acebo 1999).
//! 3. A before/after pattern: there is a day such that of the known evenings before it, 5 or
//!    more, over 80 % are of one kind, and of those from it on, 5 or more, over 80 % are of the
//!    other. Babies change week by week, so such evenings differ whatever was done.
//! 4. Fewer than 2 weeks with both kinds.
//! 5. The same weekdays: a pattern of weekdays with and weekdays without a massage tells over
//!    80 % of the known evenings, and more of them than "always" or "never" would. The best
//!    pattern takes for each weekday what was the case more often. In simulations such evenings
//!    show a difference that is not there twice as often as they may.
//! 6. So few ways to deal the massages inside the weeks that every range would be endless.
//!
//! 3 comes before 4 because massage begun with the app leaves no mixed week either, and the
//! pattern is the reason a parent can do something about.

use super::known::Known;
use super::within_weeks::Labelled;
use crate::model::ComparisonRefusal;

/// Known evenings a comparison needs.
pub const FEWEST_EVENINGS: u32 = 14;
/// Known evenings of each kind it needs.
pub const FEWEST_OF_A_KIND: u32 = 5;
/// Weeks with both kinds it needs.
pub const FEWEST_MIXED_WEEKS: u32 = 2;
/// A pattern that tells more than this part of the evenings, in percent, is a pattern.
const PATTERN_PERCENT: u32 = 80;

/// Why these evenings are not compared, except for the last reason, which the test finds.
pub(super) fn refusal(known: &Known) -> Option<ComparisonRefusal> {
    too_few(known)
        .or_else(|| before_and_after(&known.evenings))
        .or_else(|| too_few_mixed_weeks(known))
        .or_else(|| same_weekdays(known))
}

/// Rules 1 and 2, which hold for an experiment too.
pub(super) fn too_few(known: &Known) -> Option<ComparisonRefusal> {
    let counts = known.counts;
    if counts.known < FEWEST_EVENINGS {
        let (known, needed) = (counts.known, FEWEST_EVENINGS);
        Some(ComparisonRefusal::TooFewEvenings { known, needed })
    } else if counts.with.min(counts.without) < FEWEST_OF_A_KIND {
        let (with, without) = (counts.with, counts.without);
        Some(ComparisonRefusal::TooFewOfAKind { with, without, needed: FEWEST_OF_A_KIND })
    } else {
        None
    }
}

fn before_and_after(evenings: &[Labelled]) -> Option<ComparisonRefusal> {
    (1..evenings.len()).find_map(|at| {
        let (before, after) = evenings.split_at(at);
        let nearly_all = |part: &[Labelled], massage: bool| {
            let alike = part.iter().filter(|evening| evening.massage == massage).count();
            part.len() >= FEWEST_OF_A_KIND as usize && is_pattern(alike, part.len())
        };
        [true, false]
            .into_iter()
            .find(|&massage| nearly_all(before, !massage) && nearly_all(after, massage))
            .map(|massage| ComparisonRefusal::BeforeAndAfter { without_came_first: massage })
    })
}

fn too_few_mixed_weeks(known: &Known) -> Option<ComparisonRefusal> {
    let mixed_weeks = known.counts.mixed_weeks;
    (mixed_weeks < FEWEST_MIXED_WEEKS)
        .then_some(ComparisonRefusal::TooFewMixedWeeks { mixed_weeks, needed: FEWEST_MIXED_WEEKS })
}

fn same_weekdays(known: &Known) -> Option<ComparisonRefusal> {
    let mut weekdays = [(0_u32, 0_u32); 7];
    for evening in &known.evenings {
        let (with, without) = &mut weekdays[(evening.day % 7) as usize];
        *if evening.massage { with } else { without } += 1;
    }
    let told: u32 = weekdays.iter().map(|(with, without)| with.max(without)).sum();
    let counts = known.counts;
    let more_than_one_kind_tells = told > counts.with.max(counts.without);
    (more_than_one_kind_tells && is_pattern(told as usize, counts.known as usize))
        .then_some(ComparisonRefusal::SameWeekdays { told, known: counts.known })
}

const fn is_pattern(told: usize, of: usize) -> bool {
    told * 100 > of * PATTERN_PERCENT as usize
}
