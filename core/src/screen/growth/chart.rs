//! The charts: points, and the WHO's lines over the same span.

use super::axes;
use super::point::point;
use super::screen::{GrowthAxis, GrowthChart, GrowthLine, GrowthMeasure, GrowthPoint, GrowthUnit};
use super::{GrowthInput, Measured};
use crate::calendar::{age_for_norms, age_on};
use crate::guide::growth::{LINES, Line, lms};
use crate::model::CivilDate;

/// A line is drawn through this many columns: smooth on a phone, and few numbers to carry.
const COLUMNS: f64 = 60.0;

/// How far the lines reach beyond the shortest and the longest length, in cm.
const BESIDE_CM: f64 = 5.0;

/// The lengths in the table of weights for length, in cm.
const LENGTHS_CM: (f64, f64) = (45.0, 110.0);

/// The charts of a child.
pub(super) fn charts(input: &GrowthInput<'_>, measured: &[Measured<'_>]) -> Vec<GrowthChart> {
    let chart = |measure| chart(measure, input, measured);
    let mut charts: Vec<GrowthChart> =
        [GrowthMeasure::Weight, GrowthMeasure::Length, GrowthMeasure::Head]
            .into_iter()
            .map(chart)
            .collect();
    // Without a weight and a length of one day, that chart has no span to draw.
    let for_length = chart(GrowthMeasure::WeightForLength);
    charts.extend(Some(for_length).filter(|chart| !chart.points.is_empty()));
    charts
}

fn chart(
    measure: GrowthMeasure,
    input: &GrowthInput<'_>,
    measured: &[Measured<'_>],
) -> GrowthChart {
    let by_length = measure == GrowthMeasure::WeightForLength;
    let unit = match measure {
        GrowthMeasure::Weight | GrowthMeasure::WeightForLength => {
            GrowthUnit::of_weight(input.settings)
        }
        GrowthMeasure::Length | GrowthMeasure::Head => GrowthUnit::of_length(input.settings),
    };
    let (places, mut points): (Vec<Option<f64>>, Vec<GrowthPoint>) =
        measured.iter().filter_map(|one| point(measure, one, unit, input)).unzip();
    let places: Vec<f64> = places.into_iter().flatten().collect();
    let (columns, across) = if by_length {
        let length = GrowthUnit::of_length(input.settings);
        for point in &mut points {
            point.across = point.across.map(|cm| length.convert(cm));
        }
        lengths(&places, length)
    } else {
        by_age(&places, input)
    };
    let lines = lines(measure, &columns, unit, input);
    let drawn = lines.iter().flat_map(|line| &line.values).copied();
    let up = axes::amounts(drawn.chain(points.iter().map(|point| point.up)), unit);
    let columns = if by_length {
        let length = GrowthUnit::of_length(input.settings);
        columns.into_iter().map(|cm| length.convert(cm)).collect()
    } else {
        columns
    };
    let name = input.words.say(
        match measure {
            GrowthMeasure::Weight => "growth-weight",
            GrowthMeasure::Length => "growth-length",
            GrowthMeasure::Head => "growth-head",
            GrowthMeasure::WeightForLength => "growth-weight-for-length",
        },
        &[],
    );
    GrowthChart { measure, name, points, columns, lines, across, up }
}

/// Columns in whole days and the axis of ages: from birth, or from the due date of a preterm
/// baby, to today or to the last measurement.
fn by_age(places: &[f64], input: &GrowthInput<'_>) -> (Vec<f64>, GrowthAxis) {
    let today = CivilDate(input.calendar.zones().local(input.now).date());
    let age = age_for_norms(&age_on(&input.child.profile, today)) as f64;
    let axis = axes::ages(places.iter().copied().fold(age, f64::max));
    let step = (axis.to / COLUMNS).ceil().max(1.0);
    (columns(0.0, axis.to.floor(), step), axis)
}

/// Columns in cm and the axis in the family's unit.
fn lengths(places: &[f64], unit: GrowthUnit) -> (Vec<f64>, GrowthAxis) {
    let shortest = places.iter().copied().fold(f64::INFINITY, f64::min) - BESIDE_CM;
    let longest = places.iter().copied().fold(f64::NEG_INFINITY, f64::max) + BESIDE_CM;
    let from = shortest.clamp(LENGTHS_CM.0, LENGTHS_CM.1).floor();
    let to = longest.clamp(LENGTHS_CM.0, LENGTHS_CM.1).ceil();
    let ends = [unit.convert(from), unit.convert(to)];
    // A length outside the table is still a point of this family.
    let all = ends.into_iter().chain(places.iter().map(|&cm| unit.convert(cm)));
    let axis = axes::amounts(all, unit);
    (columns(from, to, ((to - from) / COLUMNS).max(0.1)), axis)
}

fn columns(from: f64, to: f64, step: f64) -> Vec<f64> {
    let mut columns: Vec<f64> =
        (0_u32..).map(|n| from + f64::from(n) * step).take_while(|&at| at < to).collect();
    columns.push(to);
    columns
}

fn lines(
    measure: GrowthMeasure,
    columns: &[f64],
    unit: GrowthUnit,
    input: &GrowthInput<'_>,
) -> Vec<GrowthLine> {
    let Some(sex) = input.child.profile.sex else { return Vec::new() };
    let rows: Vec<_> = columns.iter().filter_map(|&at| lms(measure.indicator(), sex, at)).collect();
    let line = |line: Line| GrowthLine {
        percentile: line.percentile,
        values: rows.iter().map(|row| unit.convert(row.value_at(line.z))).collect(),
    };
    LINES.into_iter().map(line).collect()
}
