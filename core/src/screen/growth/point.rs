//! One measurement as a point of a chart.

use super::screen::{GrowthMeasure, GrowthPoint, GrowthUnit};
use super::{GrowthInput, Measured};
use crate::guide::growth::{
    Indicator, PlottedAge, as_charted, looks_like_a_typing_error, percentile, plotted_age,
    standing_from_day, z_score,
};
use crate::model::{
    CENTIMETRES_PER_INCH, GRAMS_PER_POUND, LengthUnit, MeasuringPosition, Settings, WeightUnit,
};
use crate::words::Words;

impl GrowthMeasure {
    pub(super) const fn indicator(self) -> Indicator {
        match self {
            Self::Weight => Indicator::WeightForAge,
            Self::Length => Indicator::LengthForAge,
            Self::Head => Indicator::HeadForAge,
            Self::WeightForLength => Indicator::WeightForLength,
        }
    }
}

impl GrowthUnit {
    pub(super) const fn of_weight(settings: &Settings) -> Self {
        match settings.weight_unit {
            WeightUnit::G | WeightUnit::Kg => Self::Kilograms,
            WeightUnit::Lb => Self::Pounds,
        }
    }

    pub(super) const fn of_length(settings: &Settings) -> Self {
        match settings.length_unit {
            LengthUnit::Cm => Self::Centimetres,
            LengthUnit::In => Self::Inches,
        }
    }

    /// A value of the WHO's tables (kg or cm) in this unit.
    pub(super) fn convert(self, value: f64) -> f64 {
        match self {
            Self::Pounds => value * 1000.0 / GRAMS_PER_POUND,
            Self::Inches => value / CENTIMETRES_PER_INCH,
            Self::Kilograms | Self::Centimetres | Self::Weeks | Self::Months => value,
        }
    }
}

/// A measurement in the units of the tables.
struct Reading {
    /// Age in days, or length in cm.
    at: Option<f64>,
    /// Weight in kg, or length in cm.
    value: f64,
    written: String,
}

/// The point of a measurement in the chart of `measure`, with its place across in table units
/// (days or cm); `None` where that was not measured.
pub(super) fn point(
    measure: GrowthMeasure,
    one: &Measured<'_>,
    unit: GrowthUnit,
    input: &GrowthInput<'_>,
) -> Option<(Option<f64>, GrowthPoint)> {
    let age = plotted_age(&input.child.profile, one.date);
    let reading = reading(measure, one, age, input.words)?;
    let indicator = measure.indicator();
    let sex = input.child.profile.sex;
    let z = sex.zip(reading.at).and_then(|(sex, at)| z_score(indicator, sex, at, reading.value));
    let percentile = z.and_then(percentile);
    let mistyped = z.is_some_and(|z| looks_like_a_typing_error(indicator, z));
    let point = GrowthPoint {
        entry: one.entry.id,
        date: one.date,
        across: reading.at,
        up: unit.convert(reading.value),
        words: in_words(&reading, z, percentile, input.words),
        written: reading.written,
        z,
        percentile,
        corrected: age.is_some_and(|age| age.corrected),
        check_number: mistyped.then(|| input.words.say("growth-check-number", &[])),
    };
    Some((reading.at, point))
}

fn reading(
    measure: GrowthMeasure,
    one: &Measured<'_>,
    age: Option<PlottedAge>,
    words: &Words,
) -> Option<Reading> {
    let growth = one.growth;
    let days = age.map(|age| age.days as f64);
    match measure {
        GrowthMeasure::Weight => {
            let weight = growth.weight?;
            let value = weight.to_grams() / 1000.0;
            Some(Reading { at: days, value, written: words.amount(&weight) })
        }
        GrowthMeasure::Length => {
            let length = growth.length?;
            let cm = length.to_centimetres();
            let value = age.map_or(cm, |age| as_charted(cm, growth.position, age.days));
            Some(Reading { at: days, value, written: words.amount(&length) })
        }
        GrowthMeasure::Head => {
            let head = growth.head?;
            Some(Reading { at: days, value: head.to_centimetres(), written: words.amount(&head) })
        }
        GrowthMeasure::WeightForLength => {
            let (weight, length) = (growth.weight?, growth.length?);
            let age = age?;
            // The table is of lengths lying at every age.
            let by_age = if age.days < standing_from_day() {
                MeasuringPosition::Lying
            } else {
                MeasuringPosition::Standing
            };
            let position = growth.position.unwrap_or(by_age);
            let lying = as_charted(length.to_centimetres(), Some(position), 0);
            let written = words.say(
                "growth-weight-at-length",
                &[
                    ("weight", words.amount(&weight).into()),
                    ("length", words.amount(&length).into()),
                ],
            );
            Some(Reading { at: Some(lying), value: weight.to_grams() / 1000.0, written })
        }
    }
}

fn in_words(reading: &Reading, z: Option<f64>, percentile: Option<f64>, words: &Words) -> String {
    let written = reading.written.as_str();
    let Some(z) = z else {
        return match reading.at {
            Some(_) => written.to_owned(),
            None => words.say("growth-point-not-charted", &[("amount", written.into())]),
        };
    };
    // The sign that reads as a minus, not as a hyphen.
    let shown = words.number(z, 2).replace('-', "\u{2212}");
    let key = match percentile {
        Some(percentile) if (1.0..=99.0).contains(&percentile) => {
            let percentile = words.number(percentile, 0);
            return words.say(
                "growth-point",
                &[
                    ("amount", written.into()),
                    ("percentile", percentile.into()),
                    ("z", shown.into()),
                ],
            );
        }
        _ if z < 0.0 => "growth-point-below",
        _ => "growth-point-above",
    };
    words.say(key, &[("amount", written.into()), ("z", shown.into())])
}
