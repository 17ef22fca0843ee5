//! The sentences of the comparison.

use crate::model::{ComparisonOutcome, ComparisonRefusal};
use crate::review::comparison::{CLEAR, Comparison, WithDayOfAge};
use crate::words::Words;

/// The finding by the primary outcome; `by_coin` when a coin decided beforehand.
pub(super) fn finding(found: &Comparison, by_coin: bool, words: &Words) -> String {
    if found.is_clear() {
        let (low, high) = range(found);
        let args = [
            ("minutes", whole(found.difference).into()),
            ("direction", direction(found.difference).into()),
            ("low", whole(low).into()),
            ("high", whole(high).into()),
        ];
        words.say(
            if by_coin { "comparison-coin-difference" } else { "comparison-difference" },
            &args,
        )
    } else {
        let args = [("evenings", found.counts.known.into()), ("with", found.counts.with.into())];
        let key =
            if by_coin { "comparison-coin-no-difference" } else { "comparison-no-difference" };
        words.say(key, &args)
    }
}

/// What a secondary outcome says; `clear` after adjustment.
pub(super) fn just_noticing(
    outcome: ComparisonOutcome,
    found: &Comparison,
    clear: bool,
    words: &Words,
) -> String {
    let (name, decimals) = match outcome {
        ComparisonOutcome::TimeToFallAsleep | ComparisonOutcome::LongestSleepPeriod => {
            ("latency", 0)
        }
        ComparisonOutcome::WakingsNoticed => ("wakings", 1),
        ComparisonOutcome::EveningCrying => ("crying", 0),
    };
    if !clear {
        return words.say("comparison-noticing-no-difference", &[("outcome", name.into())]);
    }
    let (low, high) = range(found);
    let number = |value: f64| words.number(value.abs(), decimals);
    words.say(
        "comparison-noticing-difference",
        &[
            ("outcome", name.into()),
            ("difference", number(found.difference).into()),
            ("direction", direction(found.difference).into()),
            ("low", number(low).into()),
            ("high", number(high).into()),
        ],
    )
}

/// The difference beside the day of age, where it is clear.
pub(super) fn day_of_age(found: &WithDayOfAge, words: &Words) -> String {
    if found.p > CLEAR {
        return words.say("comparison-day-of-age-no-difference", &[]);
    }
    let (minutes, direction) = (whole(found.difference), direction(found.difference));
    words.say(
        "comparison-day-of-age",
        &[("minutes", minutes.into()), ("direction", direction.into())],
    )
}

/// That evenings are left out, where some are.
pub(super) fn left_out(unknown: u32, words: &Words) -> Option<String> {
    (unknown > 0).then(|| words.say("comparison-left-out", &[("unknown", unknown.into())]))
}

/// How many evenings of an experiment went as the coin said.
pub(super) fn kept(kept: u32, otherwise: u32, words: &Words) -> String {
    words.say("comparison-coin-kept", &[("kept", kept.into()), ("otherwise", otherwise.into())])
}

/// Why there is no comparison.
pub(super) fn refusal(why: ComparisonRefusal, words: &Words) -> String {
    match why {
        ComparisonRefusal::ExperimentGoesOn { evenings_left } => {
            words.say("comparison-coin-goes-on", &[("left", evenings_left.into())])
        }
        ComparisonRefusal::TooFewEvenings { known, needed } => words.say(
            "comparison-too-few-evenings",
            &[("known", known.into()), ("needed", needed.into())],
        ),
        ComparisonRefusal::TooFewOfAKind { with, without, needed } => words.say(
            "comparison-too-few-of-a-kind",
            &[("with", with.into()), ("without", without.into()), ("needed", needed.into())],
        ),
        ComparisonRefusal::BeforeAndAfter { without_came_first } => {
            let first = if without_came_first { "without" } else { "with" };
            words.say("comparison-before-and-after", &[("first", first.into())])
        }
        ComparisonRefusal::TooFewMixedWeeks { mixed_weeks, needed } => words.say(
            "comparison-too-few-mixed-weeks",
            &[("mixed", mixed_weeks.into()), ("needed", needed.into())],
        ),
        ComparisonRefusal::SameWeekdays { .. } => words.say("comparison-same-weekdays", &[]),
        ComparisonRefusal::NoRange => words.say("comparison-no-range", &[]),
    }
}

/// The range without signs, the end nearer to zero first.
fn range(found: &Comparison) -> (f64, f64) {
    let (low, high) = (found.low, found.high);
    if found.difference < 0.0 { (high.abs(), low.abs()) } else { (low, high) }
}

fn direction(difference: f64) -> &'static str {
    if difference < 0.0 { "less" } else { "more" }
}

/// Without its sign, as a whole number.
fn whole(minutes: f64) -> f64 {
    minutes.abs().round()
}
