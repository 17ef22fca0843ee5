//! Crying over a week or longer: what was logged, beside what babies of this age do, beside how
//! complete the log is, and always beside the safety card.

use serde::{Deserialize, Serialize};

use super::view_parts::{heat, longest, soothing};
use crate::model::{ActivityKind, Child, CivilDate, CryDay, Details, Entry, Instant};
use crate::review::{CarriedInCry, carried_days};
use crate::screen::review::{
    Completeness, MeasureTrend, ReviewAge, ReviewBand, ReviewChart, ReviewInput, Statement,
    crying_part,
};
use crate::screen::safety::{SafetyPage, safety_page};

/// The screen of crying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct CryingScreen {
    /// The child.
    pub child: Child,
    /// How old it was.
    pub age: ReviewAge,
    /// The first journal day.
    pub first: CivilDate,
    /// The last journal day.
    pub last: CivilDate,
    /// How many weeks that is.
    pub weeks: u32,
    /// Said when no crying is logged in these days.
    pub empty: Option<String>,
    /// The days in order.
    pub days: Vec<CryingDay>,
    /// How complete the log is.
    pub completeness: Completeness,
    /// Minutes by kind for each day; none without a minute.
    pub chart: Option<ReviewChart>,
    /// The middles of the measures of crying, beside the period before.
    pub trends: Vec<MeasureTrend>,
    /// What babies of that age do; only where 7 days are logged.
    pub bands: Vec<ReviewBand>,
    /// What there is to say, in the order of the screen.
    pub statements: Vec<Statement>,
    /// When in the day it was; none without a logged day that is over.
    pub heat: Option<CryingHeat>,
    /// The longest bout that began in these days.
    pub longest_bout: Option<LongestBout>,
    /// What was tried.
    pub soothing: SoothingTable,
    /// How long the baby was carried, as a sentence; none where nothing of it is noted.
    pub carried: Option<String>,
    /// The card that always stands beside.
    pub safety: Option<SafetyPage>,
}

/// Crying of one day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct CryingDay {
    /// The date it begins on.
    pub date: CivilDate,
    /// Its crying.
    pub crying: CryDay,
    /// Minutes the baby was carried, as noted.
    pub carried_minutes: f64,
    /// Whether the day is over; one that goes on is left out of medians and averages.
    pub over: bool,
}

/// When in the day a baby cried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct CryingHeat {
    /// Minutes in each half hour of the clock from 00:00, on average over the logged days: 48
    /// numbers from 0 to 30.
    pub minutes: Vec<f64>,
    /// The greatest of them, to scale by.
    pub most: f64,
    /// Over how many logged days.
    pub days: u32,
    /// What it shows, as a sentence.
    pub sentence: String,
}

/// The longest bout: crying with less than 5 minutes between.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct LongestBout {
    /// When it began.
    pub start: Instant,
    /// When it ended.
    pub end: Instant,
    /// Its length.
    pub minutes: f64,
    /// As a sentence.
    pub sentence: String,
}

/// What was tried and how often it helped, as noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SoothingTable {
    /// The ways. Those tried five times or more come first, by how often they helped.
    pub ways: Vec<SoothingWay>,
    /// In how many cries something was noted, as a sentence; none where there is none.
    pub noted: Option<String>,
    /// How the ways are ordered, and what that does not show; only where some are.
    pub order: Option<String>,
}

/// One way to soothe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct SoothingWay {
    /// Its name.
    pub name: String,
    /// In how many cries it was tried.
    pub tried: u32,
    /// In how many of them it helped.
    pub helped: u32,
    /// Whether it was tried often enough to have a place in the order.
    pub ordered: bool,
    /// As a sentence.
    pub sentence: String,
}

/// What the screen is made from.
#[derive(Clone, Copy, Debug)]
pub struct CryingInput<'a> {
    /// As for a review.
    pub review: ReviewInput<'a>,
    /// Cries that began in the period, oldest first.
    pub cries: &'a [Entry],
    /// Activities that touch the period.
    pub activities: &'a [Entry],
}

/// The screen of crying.
#[must_use]
pub fn crying(input: &CryingInput<'_>) -> CryingScreen {
    let ReviewInput { child, calendar, period, now, words, .. } = input.review;
    let part = crying_part(&input.review);
    let carried = carried_days(
        &part.journal_days,
        &carrying(input.activities, now),
        &carried_in_cries(input.cries, now),
    );
    let days = part.days.iter().zip(&part.over).zip(&carried);
    let days: Vec<CryingDay> = days
        .map(|((day, &over), &carried_minutes)| CryingDay {
            date: day.date,
            crying: day.crying.clone(),
            carried_minutes,
            over,
        })
        .collect();
    let any = days.iter().any(|day| day.crying.logged);
    let noted = carried.iter().filter(|&&minutes| minutes > 0.0).count();
    let carried_sentence = (noted > 0).then(|| {
        let sum = carried.iter().sum::<f64>();
        let all = part.over.len();
        words.say(
            "crying-carried",
            &[
                ("duration", words.duration(sum).into()),
                ("noted", noted.into()),
                ("days", all.into()),
            ],
        )
    });
    CryingScreen {
        child: child.clone(),
        first: part.first,
        last: period.ending,
        weeks: part.weeks,
        empty: (!any).then(|| words.say("crying-nothing-logged", &[])),
        heat: heat(&part, calendar.zones(), words),
        longest_bout: longest(&part, words),
        soothing: soothing(input.cries, words),
        carried: carried_sentence,
        safety: safety_page("crying", words),
        age: part.age,
        days,
        completeness: part.completeness,
        chart: part.chart,
        trends: part.trends,
        bands: part.bands,
        statements: part.statements,
    }
}

/// From when to when the baby was carried.
fn carrying(activities: &[Entry], now: Instant) -> Vec<(Instant, Instant)> {
    let is_carrying = |entry: &&Entry| match &entry.details {
        Details::Activity { activity } => activity.what == ActivityKind::Carrying,
        _ => false,
    };
    let lasts = |entry: &Entry| crate::logging::paint::lasting(entry.span, now);
    let pieces = activities.iter().filter(is_carrying).filter_map(lasts);
    pieces.map(|piece| (piece.start, piece.end)).collect()
}

fn carried_in_cries(cries: &[Entry], now: Instant) -> Vec<CarriedInCry> {
    let said = |entry: &Entry| {
        let Details::Cry { cry } = &entry.details else { return None };
        let (start, lasts) = (entry.span.start(), crate::logging::paint::lasting(entry.span, now));
        let end = lasts.map_or(start, |piece| piece.end);
        Some(CarriedInCry { start, end, minutes: cry.carried_minutes? })
    };
    cries.iter().filter_map(said).collect()
}
