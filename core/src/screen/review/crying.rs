//! The part of a review that is about crying alone, for the screen of the cry diary.

use super::charts::{ChartInput, ReviewChart, charts};
use super::measure::{ReviewMeasure, is_over, read};
use super::rhythm::Rhythm;
use super::statement::Statement;
use super::statements::{StatementInput, statements};
use super::trends::{MeasureTrend, measure_trend};
use super::{
    Completeness, ReviewAge, ReviewBand, ReviewInput, ReviewPeriod, bands, completeness, review_age,
};
use crate::calendar::JournalDay;
use crate::model::{CivilDate, DayMeasures, EntryKind};
use crate::review::Outline;

/// What a review says of crying.
pub(in crate::screen) struct CryingPart {
    pub age: ReviewAge,
    pub first: CivilDate,
    pub weeks: u32,
    /// The days of the period.
    pub journal_days: Vec<JournalDay>,
    /// Their numbers.
    pub days: Vec<DayMeasures>,
    /// Which of them are over.
    pub over: Vec<bool>,
    /// Sleep and crying as sets of time.
    pub outline: Outline,
    pub completeness: Completeness,
    pub chart: Option<ReviewChart>,
    pub trends: Vec<MeasureTrend>,
    pub bands: Vec<ReviewBand>,
    pub statements: Vec<Statement>,
}

/// What a review of `input` says of crying.
pub(in crate::screen) fn crying_part(input: &ReviewInput<'_>) -> CryingPart {
    let &ReviewInput { child, calendar, settings, facts, period, now, words } = input;
    let weeks = period.weeks.clamp(1, ReviewPeriod::MOST_WEEKS);
    let first = period.ending.plus_days(1 - 7 * i64::from(weeks));
    let (read_from, last) = (period.first_to_read(), period.ending);
    let mut journal_days = calendar.days(read_from, last);
    let outline = Outline::of(facts, calendar, read_from, last);
    let mut days = outline.days(facts, calendar, &journal_days);
    let age = review_age(&child.profile, first, last, words);

    let (mut trends, mut bands) = (Vec::new(), Vec::new());
    for measure in ReviewMeasure::ALL.into_iter().filter(|one| one.kind() == EntryKind::Cry) {
        let Some(read) = read(measure, true, &days, &[], now) else { continue };
        bands.extend(bands::bands(measure, &read.values, &child.profile, first, weeks));
        trends.extend(measure_trend(measure, &read, first, words));
    }
    let half = days.len() / 2;
    let (days, journal_days) = (days.split_off(half), journal_days.split_off(half));
    let complete: Vec<Completeness> = completeness(&journal_days, &days, facts, now)
        .into_iter()
        .filter(|one| one.kind == EntryKind::Cry)
        .collect();
    let drawn = charts(&ChartInput {
        days: &days,
        nights: &[],
        rhythm: &Rhythm::default(),
        bands: &bands,
        day_night_split: false,
        volume_unit: settings.volume_unit,
        words,
    });
    let statements = statements(&StatementInput {
        empty: None,
        days: &days,
        nights: &[],
        completeness: &complete,
        trends: &trends,
        bands: &bands,
        corrected: age.last.corrected_days.is_some(),
        weeks,
        volume_unit: settings.volume_unit,
        now,
        words,
    });
    let nothing = Completeness { kind: EntryKind::Cry, logged: 0, days: 0 };
    CryingPart {
        age,
        first,
        weeks,
        over: days.iter().map(|day| is_over(day, now)).collect(),
        chart: drawn.into_iter().find(|chart| chart.measure == ReviewMeasure::Crying),
        completeness: complete.first().copied().unwrap_or(nothing),
        journal_days,
        days,
        outline,
        trends,
        bands,
        statements,
    }
}
