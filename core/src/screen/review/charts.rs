//! The charts of a review: one column for each day or night, in parts that stand on each other.

use serde::{Deserialize, Serialize};

use super::bands::ReviewBand;
use super::measure::ReviewMeasure;
use super::rhythm::Rhythm;
use super::ticks::{AxisUnit, ChartAxis, axis};
use crate::model::{DayMeasures, EntryKind, NightMeasures, VolumeUnit};
use crate::words::Words;

/// A chart. Its columns stand for the days of the review, or for its nights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ReviewChart {
    /// What the whole columns are.
    pub measure: ReviewMeasure,
    /// Its heading.
    pub name: String,
    /// The parts of each column, from the bottom up.
    pub series: Vec<ChartSeries>,
    /// The axis.
    pub axis: ChartAxis,
}

/// One part of every column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ChartSeries {
    /// Which part.
    pub part: SeriesPart,
    /// Its name in the legend.
    pub name: String,
    /// Its value for each day or night, in the unit of the chart's measure; 0 where nothing was
    /// logged.
    pub values: Vec<f64>,
}

/// A part of a chart's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum SeriesPart {
    /// Asleep in the night, cut at the day's ends.
    NightSleep,
    /// Asleep otherwise, cut at the day's ends.
    Naps,
    /// Asleep, where day and night are not told apart.
    Asleep,
    /// The longest sleep period.
    LongestPeriod,
    /// Wakings noticed.
    Wakings,
    /// Fussing.
    Fuss,
    /// Crying.
    Cry,
    /// Inconsolable crying.
    Inconsolable,
    /// Breast feeds.
    BreastFeeds,
    /// Bottles.
    Bottles,
    /// Meals of solids.
    Solids,
    /// Minutes at the breast.
    BreastMinutes,
    /// Millilitres from bottles.
    BottleMl,
    /// Minutes of massage.
    Massage,
}

impl SeriesPart {
    fn name(self, words: &Words) -> String {
        let key = match self {
            Self::NightSleep => "review-part-night",
            Self::Naps => "review-part-naps",
            Self::Asleep => "review-part-asleep",
            Self::LongestPeriod => "review-part-longest-period",
            Self::Wakings => "review-part-wakings",
            Self::Fuss => "review-part-fussing",
            Self::Cry => "review-part-crying",
            Self::Inconsolable => "review-part-inconsolable",
            Self::BreastFeeds => "review-part-breast-feeds",
            Self::Bottles => "review-part-bottles",
            Self::Solids => "review-part-solids",
            Self::BreastMinutes => "review-part-breast-minutes",
            Self::BottleMl => "review-part-bottle-amount",
            Self::Massage => "review-part-massage",
        };
        words.say(key, &[])
    }
}

/// What charts are drawn from.
pub(super) struct ChartInput<'a> {
    pub days: &'a [DayMeasures],
    pub nights: &'a [NightMeasures],
    pub rhythm: &'a Rhythm,
    pub bands: &'a [ReviewBand],
    pub day_night_split: bool,
    pub volume_unit: VolumeUnit,
    pub words: &'a Words,
}

/// The charts of the kinds that were logged. A chart without a single value is left out.
pub(super) fn charts(input: &ChartInput<'_>) -> Vec<ReviewChart> {
    let (split, days, nights) = (input.day_night_split, input.days, input.nights);
    let of_days = |read: fn(&DayMeasures) -> f64| -> Vec<f64> { days.iter().map(read).collect() };
    let of_nights =
        |read: fn(&NightMeasures) -> f64| -> Vec<f64> { nights.iter().map(read).collect() };
    let sleep = if split {
        let (night, naps) = night_and_naps(input.rhythm);
        vec![(SeriesPart::NightSleep, night), (SeriesPart::Naps, naps)]
    } else {
        vec![(SeriesPart::Asleep, of_days(|day| day.sleep.total_minutes))]
    };
    let longest = if split {
        of_nights(|night| night.longest_period_minutes)
    } else {
        of_days(|day| day.sleep.longest_period_minutes)
    };
    let mut drawn = vec![
        (ReviewMeasure::Asleep, AxisUnit::Hours, sleep),
        (ReviewMeasure::LongestPeriod, AxisUnit::Hours, vec![(SeriesPart::LongestPeriod, longest)]),
    ];
    if split {
        let wakings = of_nights(|night| f64::from(night.wakings));
        drawn.push((ReviewMeasure::Wakings, AxisUnit::Count, vec![(SeriesPart::Wakings, wakings)]));
    }
    drawn.extend([
        (
            ReviewMeasure::Crying,
            AxisUnit::Minutes,
            vec![
                (SeriesPart::Fuss, of_days(|day| day.crying.fuss_minutes)),
                (SeriesPart::Cry, of_days(|day| day.crying.cry_minutes)),
                (SeriesPart::Inconsolable, of_days(|day| day.crying.inconsolable_minutes)),
            ],
        ),
        (
            ReviewMeasure::Feeds,
            AxisUnit::Count,
            vec![
                (SeriesPart::BreastFeeds, of_days(|day| f64::from(day.feeding.breast_feeds))),
                (SeriesPart::Bottles, of_days(|day| f64::from(day.feeding.bottles))),
                (SeriesPart::Solids, of_days(|day| f64::from(day.feeding.solids))),
            ],
        ),
        (
            ReviewMeasure::BreastMinutes,
            AxisUnit::Minutes,
            vec![(SeriesPart::BreastMinutes, of_days(|day| day.feeding.breast_minutes))],
        ),
        (
            ReviewMeasure::Bottle,
            AxisUnit::of_volume(input.volume_unit),
            vec![(SeriesPart::BottleMl, of_days(|day| day.feeding.bottle_ml))],
        ),
        (
            ReviewMeasure::MassageMinutes,
            AxisUnit::Minutes,
            vec![(SeriesPart::Massage, of_days(|day| day.massage.minutes))],
        ),
    ]);
    drawn
        .into_iter()
        .filter(|(_, _, parts)| parts.iter().flat_map(|(_, values)| values).any(|&v| v > 0.0))
        .map(|(measure, unit, parts)| chart(measure, unit, parts, input))
        .collect()
}

fn chart(
    measure: ReviewMeasure,
    unit: AxisUnit,
    parts: Vec<(SeriesPart, Vec<f64>)>,
    input: &ChartInput<'_>,
) -> ReviewChart {
    let columns = parts.first().map_or(0, |(_, values)| values.len());
    let heights =
        (0..columns).map(|column| parts.iter().map(|(_, values)| values[column]).sum::<f64>());
    let edges = input
        .bands
        .iter()
        .filter(|band| band.measure == measure && band.drawn)
        .map(|band| band.high);
    let highest = heights.chain(edges).fold(0.0, f64::max);
    // Parts that are nowhere, such as solids at six weeks, do not stand in the legend, except
    // for crying, whose three kinds explain each other.
    let kept = |values: &[f64]| {
        measure.kind() == EntryKind::Cry || values.iter().any(|&value| value > 0.0)
    };
    ReviewChart {
        measure,
        name: measure.name(input.words),
        series: parts
            .into_iter()
            .filter(|(_, values)| kept(values))
            .map(|(part, values)| ChartSeries { part, name: part.name(input.words), values })
            .collect(),
        axis: axis(highest, unit),
    }
}

/// Minutes asleep of each day in the night and otherwise; together the day's total.
fn night_and_naps(rhythm: &Rhythm) -> (Vec<f64>, Vec<f64>) {
    let mut night = vec![0.0; rhythm.day_minutes.len()];
    let mut naps = night.clone();
    let stretches = rhythm.sleep_from.iter().zip(&rhythm.sleep_to);
    for ((&day, &is_night), (from, to)) in
        rhythm.sleep_day.iter().zip(&rhythm.sleep_is_night).zip(stretches)
    {
        let part = if is_night { &mut night } else { &mut naps };
        part[day as usize] += to - from;
    }
    (night, naps)
}
