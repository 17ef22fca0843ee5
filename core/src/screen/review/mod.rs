//! Review: what the entries say about a week or longer, always beside how complete the log is.
//!
//! Medians, bands and completeness count days and nights that are over. Today is drawn with what
//! it has, and left out of them.

mod bands;
mod charts;
mod crying;
mod measure;
mod rhythm;
mod screen;
mod statement;
mod statements;
mod ticks;
mod trends;

pub use bands::{BandBasis, BandStanding, DAYS_FOR_A_BAND, ReviewBand};
pub use charts::{ChartSeries, ReviewChart, SeriesPart};
pub(in crate::screen) use crying::{CryingPart, crying_part};
pub use measure::{ReviewMeasure, ReviewUnit};
pub use rhythm::Rhythm;
pub use screen::*;
pub use statement::{Statement, StatementKind};
pub use statements::DAYS_FOR_A_MIDDLE;
pub use ticks::{AxisUnit, ChartAxis};
pub use trends::{MeasureTrend, MiddleShown, NoChange, WeekMiddle};

use crate::calendar::{Calendar, JournalDay, age_on};
use crate::model::{
    Child, ChildProfile, CivilDate, DayMeasures, EntryKind, Instant, Settings, months_of_days,
};
use crate::review::{Facts, Outline, logged_days};
use crate::words::Words;

/// Which days to review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewPeriod {
    /// The last journal day.
    pub ending: CivilDate,
    /// How many weeks, 1 to 26.
    pub weeks: u32,
}

impl ReviewPeriod {
    /// The longest review: half a year.
    pub const MOST_WEEKS: u32 = 26;

    /// The first journal day that must be read: the first of the period before this one.
    #[must_use]
    pub fn first_to_read(&self) -> CivilDate {
        self.ending.plus_days(1 - 14 * self.weeks())
    }

    fn weeks(&self) -> i64 {
        i64::from(self.weeks.clamp(1, Self::MOST_WEEKS))
    }
}

/// What a review is made from.
#[derive(Clone, Copy, Debug)]
pub struct ReviewInput<'a> {
    /// The child.
    pub child: &'a Child,
    /// The family's days and nights.
    pub calendar: &'a Calendar,
    /// The family's units and the hour its day begins.
    pub settings: &'a Settings,
    /// The child's facts from [`ReviewPeriod::first_to_read`] to the period's last day, with
    /// [`MARGIN_BEFORE`](crate::review::MARGIN_BEFORE) and
    /// [`MARGIN_AFTER`](crate::review::MARGIN_AFTER).
    pub facts: &'a Facts,
    /// Which days.
    pub period: ReviewPeriod,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// Day and night are told apart from this age on, in days since birth: six weeks.
const DAY_NIGHT_SPLIT_FROM: i64 = 6 * 7;

/// The review of a period.
#[must_use]
pub fn snapshot(input: &ReviewInput<'_>) -> ReviewScreen {
    let &ReviewInput { child, calendar, settings, facts, period, now, words } = input;
    let weeks = period.weeks.clamp(1, ReviewPeriod::MOST_WEEKS);
    let last = period.ending;
    let first = last.plus_days(1 - 7 * i64::from(weeks));
    let read_from = period.first_to_read();
    let all_days = calendar.days(read_from, last);
    let outline = Outline::of(facts, calendar, read_from, last);
    let measured = outline.days(facts, calendar, &all_days);
    let nights = outline.nights(facts, calendar, read_from, last, now);
    let half = all_days.len() / 2;

    let age = review_age(&child.profile, first, last, words);
    let day_night_split = age.last.days >= DAY_NIGHT_SPLIT_FROM;
    let (mut trends, mut bands) = (Vec::new(), Vec::new());
    for measure in ReviewMeasure::ALL {
        let Some(read) = measure::read(measure, day_night_split, &measured, &nights, now) else {
            continue;
        };
        bands.extend(bands::bands(measure, &read.values, &child.profile, first, weeks));
        trends.extend(trends::measure_trend(measure, &read, first, words));
    }

    let days = &measured[half..];
    let nights = &nights[half..];
    let completeness = completeness(&all_days[half..], days, facts, now);
    let empty = empty(&all_days[half..], &completeness, facts);
    let rhythm = rhythm::rhythm(days, facts, &outline, day_night_split);
    let charts = charts::charts(&charts::ChartInput {
        days,
        nights,
        rhythm: &rhythm,
        bands: &bands,
        day_night_split,
        volume_unit: settings.volume_unit,
        words,
    });
    let statements = statements::statements(&statements::StatementInput {
        empty,
        days,
        nights,
        completeness: &completeness,
        trends: &trends,
        bands: &bands,
        corrected: age.last.corrected_days.is_some(),
        weeks,
        volume_unit: settings.volume_unit,
        now,
        words,
    });
    ReviewScreen {
        child: child.clone(),
        age,
        first,
        last,
        weeks,
        day_start: settings.day_start,
        empty,
        day_night_split,
        days: days.to_vec(),
        nights: nights.to_vec(),
        completeness,
        rhythm,
        charts,
        trends,
        bands,
        statements,
    }
}

/// Kinds whose completeness always stands in a review.
const FOUR_KINDS: [EntryKind; 4] =
    [EntryKind::Sleep, EntryKind::Cry, EntryKind::Feed, EntryKind::Massage];

fn completeness(
    days: &[JournalDay],
    measured: &[DayMeasures],
    facts: &Facts,
    now: Instant,
) -> Vec<Completeness> {
    let over: Vec<bool> = measured.iter().map(|day| measure::is_over(day, now)).collect();
    let count = |yes: usize| u32::try_from(yes).unwrap_or(u32::MAX);
    let of = |kind, logged: Vec<bool>| Completeness {
        kind,
        logged: count(logged.iter().zip(&over).filter(|&(&logged, &over)| logged && over).count()),
        days: count(over.iter().filter(|&&over| over).count()),
    };
    let four = FOUR_KINDS
        .into_iter()
        .map(|kind| of(kind, measured.iter().map(|day| measure::is_logged(day, kind)).collect()));
    let others = EntryKind::ALL
        .into_iter()
        .filter(|kind| !FOUR_KINDS.contains(kind))
        .filter(|kind| {
            facts.others.iter().any(|other| other.kind == *kind)
                || facts.none_marks.iter().any(|mark| mark.kind == *kind)
        })
        .map(|kind| of(kind, logged_days(days, facts, kind)))
        .filter(|other| other.logged > 0);
    four.chain(others).collect()
}

fn empty(days: &[JournalDay], completeness: &[Completeness], facts: &Facts) -> Option<EmptyReview> {
    if completeness.iter().any(|kind| kind.logged > 0) {
        return None;
    }
    // What is logged at all now stands in a day that is not over.
    let begun =
        EntryKind::ALL.into_iter().any(|kind| logged_days(days, facts, kind).contains(&true));
    Some(if begun { EmptyReview::FirstDay } else { EmptyReview::NothingLogged })
}

/// Up to this age, in days, age is said in weeks: 26 weeks, as on all screens.
const WEEKS_UNTIL_DAYS: i64 = 26 * 7;

fn review_age(
    profile: &ChildProfile,
    first: CivilDate,
    last: CivilDate,
    words: &Words,
) -> ReviewAge {
    let (on_first, on_last) = (age_on(profile, first), age_on(profile, last));
    let name = &profile.name;
    let sentence = if on_last.days < 0 {
        words.say("review-age-not-born", &[("name", name.into())])
    } else if on_last.days < WEEKS_UNTIL_DAYS {
        let (from, to) = (on_first.weeks().max(0), on_last.weeks());
        let args = [("name", name.into()), ("from", from.into()), ("to", to.into())];
        words.say(if from == to { "review-age-weeks" } else { "review-age-weeks-range" }, &args)
    } else {
        let (from, to) = (whole_months(on_first.days), whole_months(on_last.days));
        let args = [("name", name.into()), ("from", from.into()), ("to", to.into())];
        words.say(if from == to { "review-age-months" } else { "review-age-months-range" }, &args)
    };
    let corrected_sentence = on_last.corrected_days.filter(|days| *days >= 0).map(|days| {
        if days < WEEKS_UNTIL_DAYS {
            words.say("review-age-corrected-weeks", &[("weeks", (days / 7).into())])
        } else {
            words.say("review-age-corrected-months", &[("months", whole_months(days).into())])
        }
    });
    ReviewAge { first: on_first, last: on_last, sentence, corrected_sentence }
}

#[expect(clippy::cast_possible_truncation, reason = "an age in months has 11 bits")]
fn whole_months(days: i64) -> i64 {
    months_of_days(days.max(0)) as i64
}

#[cfg(test)]
mod tests;
