//! The comparison of evenings with and without a massage, or why there is none.
//!
//! The sentences come from a fixed list and no screen adds to them.

mod screen;
mod sentences;

pub use screen::*;

use crate::model::{CivilDate, ComparisonOutcome, ExperimentPlan};
use crate::review::comparison::{
    CLEAR, Comparison, Evening, Experiment, LoggedEvening, Refused, compare, holm, with_day_of_age,
};
use crate::words::Words;

/// What a comparison is made from.
#[derive(Clone, Copy, Debug)]
pub struct ComparisonInput<'a> {
    /// The evenings of the last weeks with their nights.
    pub evenings: &'a [LoggedEvening],
    /// The experiment the parent began, if any, with the evenings of its four weeks.
    pub experiment: Option<(&'a ExperimentPlan, &'a [LoggedEvening])>,
    /// The civil date on which the parent looks.
    pub today: CivilDate,
    /// The parent's language.
    pub words: &'a Words,
}

/// The comparison of a child's evenings.
#[must_use]
pub fn snapshot(input: &ComparisonInput<'_>) -> ComparisonScreen {
    let &ComparisonInput { evenings, experiment, today, words } = input;
    let by = |evenings: &[LoggedEvening], outcome| {
        evenings.iter().map(|evening| evening.by(outcome)).collect::<Vec<_>>()
    };
    let primary = by(evenings, ComparisonOutcome::LongestSleepPeriod);
    let secondary = ComparisonOutcome::SECONDARY.map(|outcome| (outcome, by(evenings, outcome)));
    let screen = of_table(&primary, words);
    // What refuses the primary outcome lies in the evenings; fewer logs do not mend it.
    let secondary =
        if screen.result.is_some() { just_noticing(&secondary, words) } else { Vec::new() };
    let experiment = experiment.and_then(|(plan, evenings)| {
        let evenings = by(evenings, ComparisonOutcome::LongestSleepPeriod);
        experiment_screen(plan, &evenings, today, words)
    });
    ComparisonScreen { secondary, experiment, ..screen }
}

/// The comparison of any table of evenings by the longest sleep period, without secondary
/// outcomes.
#[must_use]
pub fn of_table(evenings: &[Evening], words: &Words) -> ComparisonScreen {
    let found = compare(evenings);
    let counts = found.as_ref().map_or_else(|refused| refused.counts, |found| found.counts);
    let sentence = match &found {
        Ok(found) => sentences::finding(found, false, words),
        Err(Refused { why, .. }) => sentences::refusal(*why, words),
    };
    ComparisonScreen {
        known_evenings: counts.known,
        unknown_evenings: counts.unknown,
        with: counts.with,
        without: counts.without,
        weeks_used: counts.mixed_weeks,
        refused: found.as_ref().err().map(|refused| refused.why),
        result: found.as_ref().ok().map(result),
        sentence,
        left_out: sentences::left_out(counts.unknown, words),
        secondary: Vec::new(),
        day_of_age: with_day_of_age(evenings).ok().map(|found| DayOfAge {
            difference_minutes: found.difference,
            sentence: sentences::day_of_age(&found, words),
        }),
        experiment: None,
    }
}

fn result(found: &Comparison) -> ComparisonResult {
    ComparisonResult {
        outcome: ComparisonOutcome::LongestSleepPeriod,
        difference_minutes: found.difference,
        low: found.low,
        high: found.high,
        p: found.p,
        clear: found.is_clear(),
    }
}

/// The secondary outcomes that can be compared, adjusted for being looked at together.
fn just_noticing(
    outcomes: &[(ComparisonOutcome, Vec<Evening>)],
    words: &Words,
) -> Vec<JustNoticing> {
    let found: Vec<(ComparisonOutcome, Comparison)> = outcomes
        .iter()
        .filter_map(|(outcome, evenings)| Some((*outcome, compare(evenings).ok()?)))
        .collect();
    let adjusted = holm(&found.iter().map(|(_, found)| found.p).collect::<Vec<_>>());
    found
        .into_iter()
        .zip(adjusted)
        .map(|((outcome, found), p_adjusted)| {
            let clear = p_adjusted <= CLEAR;
            JustNoticing {
                outcome,
                known_evenings: found.counts.known,
                difference: found.difference,
                low: found.low,
                high: found.high,
                p_adjusted,
                clear,
                sentence: sentences::just_noticing(outcome, &found, clear, words),
            }
        })
        .collect()
}

fn experiment_screen(
    plan: &ExperimentPlan,
    evenings: &[Evening],
    today: CivilDate,
    words: &Words,
) -> Option<ExperimentScreen> {
    let experiment = Experiment::of(plan)?;
    let found = experiment.compare(evenings, today);
    let counts = found.as_ref().map_or_else(|refused| refused.counts, |found| found.counts);
    let (as_assigned, otherwise) = experiment.kept(evenings);
    Some(ExperimentScreen {
        experiment: plan.id,
        first: plan.first,
        tonight: experiment.assigned_on(today),
        evenings_left: experiment.evenings_left(today),
        known_evenings: counts.known,
        as_assigned,
        otherwise,
        refused: found.as_ref().err().map(|refused| refused.why),
        result: found.as_ref().ok().map(result),
        sentence: match &found {
            Ok(found) => sentences::finding(found, true, words),
            Err(Refused { why, .. }) => sentences::refusal(*why, words),
        },
        kept: sentences::kept(as_assigned, otherwise, words),
    })
}

#[cfg(test)]
mod tests;
