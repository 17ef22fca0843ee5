//! The tables of the WHO, by day of age and by length.

use std::sync::LazyLock;

use super::lms::Lms;
use crate::model::Sex;
use crate::packed::{Packed, packed};

/// Whom to credit for every line, z-score and percentile.
pub const SOURCE: &str = "WHO Child Growth Standards, 2006";

/// The last day of age in the tables: five years and a month.
pub const LAST_DAY: i64 = 1856;

/// The shortest length in the table of weights for length, in cm.
const SHORTEST_CM: f64 = 45.0;

/// What is compared with children of which kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indicator {
    /// Weight in kg for age.
    WeightForAge,
    /// Length lying under 731 days, height standing from then on, in cm for age.
    LengthForAge,
    /// Head circumference in cm for age.
    HeadForAge,
    /// Weight in kg for length lying, 45 to 110 cm.
    WeightForLength,
}

impl Indicator {
    /// Whether the value is a weight, whose z-score is restricted beyond 3.
    #[must_use]
    pub const fn is_weight(self) -> bool {
        matches!(self, Self::WeightForAge | Self::WeightForLength)
    }
}

/// Girls and boys of one age or length.
struct Row {
    girl: Lms,
    boy: Lms,
}

static WEIGHT: LazyLock<Vec<Row>> =
    LazyLock::new(|| rows(packed!("guide/growth/weight_for_age.columns")));
static LENGTH: LazyLock<Vec<Row>> =
    LazyLock::new(|| rows(packed!("guide/growth/length_for_age.columns")));
static HEAD: LazyLock<Vec<Row>> =
    LazyLock::new(|| rows(packed!("guide/growth/head_for_age.columns")));
static WEIGHT_FOR_LENGTH: LazyLock<Vec<Row>> =
    LazyLock::new(|| rows(packed!("guide/growth/weight_for_length.columns")));

/// The rows of a table, in order: columns of girls, then of boys. A test holds each number against
/// the table as the WHO publishes it.
fn rows(table: Packed) -> Vec<Row> {
    let columns: Vec<Vec<f64>> = table.text().lines().map(column).collect();
    let (girls, boys) = columns.split_at(columns.len() / 2);
    let row = |at: usize| Some(Row { girl: lms_at(girls, at)?, boy: lms_at(boys, at)? });
    (0..).map_while(row).collect()
}

/// A column as `build.rs` writes it.
fn column(line: &str) -> Vec<f64> {
    let mut numbers = line.split(' ').filter_map(|number| number.parse::<i32>().ok());
    let unit = 10_f64.powi(numbers.next().unwrap_or(0));
    let (mut value, mut step) = (0, 0);
    let next = |bend: i32| {
        step += bend;
        value += step;
        f64::from(value) / unit
    };
    numbers.map(next).collect()
}

/// L, M and S of a row; where L is not in the table, it is 1.
fn lms_at(columns: &[Vec<f64>], row: usize) -> Option<Lms> {
    let at = |column: &Vec<f64>| column.get(row).copied();
    match columns {
        [l, m, s] => Some(Lms { l: at(l)?, m: at(m)?, s: at(s)? }),
        [m, s] => Some(Lms { l: 1.0, m: at(m)?, s: at(s)? }),
        _ => None,
    }
}

/// The row at an age in whole days (a fraction is cut off), or at a length in cm (to the nearest
/// millimetre). `None` before the first row and after the last.
#[must_use]
pub fn lms(indicator: Indicator, sex: Sex, at: f64) -> Option<Lms> {
    let (rows, index) = match indicator {
        Indicator::WeightForAge => (&WEIGHT, at.floor()),
        Indicator::LengthForAge => (&LENGTH, at.floor()),
        Indicator::HeadForAge => (&HEAD, at.floor()),
        Indicator::WeightForLength => (&WEIGHT_FOR_LENGTH, ((at - SHORTEST_CM) * 10.0).round()),
    };
    // A cast of a negative number would be the first row.
    let row = (index >= 0.0).then(|| rows.get(index as usize)).flatten()?;
    Some(match sex {
        Sex::Girl => row.girl,
        Sex::Boy => row.boy,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_column(table: &str) -> Vec<f64> {
        let lines = table.lines().skip(2);
        lines.map(|line| line.split(',').next().unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn every_number_is_that_of_the_table() {
        let tables = [
            (&WEIGHT, include_str!("weight_for_age.csv")),
            (&LENGTH, include_str!("length_for_age.csv")),
            (&HEAD, include_str!("head_for_age.csv")),
            (&WEIGHT_FOR_LENGTH, include_str!("weight_for_length.csv")),
        ];
        for (rows, table) in tables {
            for (row, line) in rows.iter().zip(table.lines().skip(2)) {
                let cells: Vec<f64> = line.split(',').skip(1).map(|c| c.parse().unwrap()).collect();
                let expected: Vec<f64> = match cells[..] {
                    [girl_m, girl_s, boy_m, boy_s] => vec![1.0, girl_m, girl_s, 1.0, boy_m, boy_s],
                    _ => cells,
                };
                let Row { girl, boy } = row;
                assert_eq!([girl.l, girl.m, girl.s, boy.l, boy.m, boy.s], expected[..], "{line}");
            }
        }
    }

    #[test]
    fn every_line_is_the_next_day_or_millimetre() {
        let by_day = [
            include_str!("weight_for_age.csv"),
            include_str!("length_for_age.csv"),
            include_str!("head_for_age.csv"),
        ];
        let days: Vec<f64> = (0..=1856).map(f64::from).collect();
        assert!(by_day.into_iter().all(|table| first_column(table) == days));
        let lengths: Vec<f64> = (450..=1100).map(|mm| f64::from(mm) / 10.0).collect();
        assert_eq!(first_column(include_str!("weight_for_length.csv")), lengths);
        let rows = [&WEIGHT, &LENGTH, &HEAD, &WEIGHT_FOR_LENGTH].map(|table| table.len());
        assert_eq!(rows, [1857, 1857, 1857, 651]);
    }

    #[test]
    fn medians_are_those_the_who_prints() {
        let median = |indicator, sex, at| lms(indicator, sex, at).unwrap().m;
        assert_eq!(median(Indicator::WeightForAge, Sex::Boy, 0.0), 3.3464);
        assert_eq!(median(Indicator::WeightForAge, Sex::Boy, 365.0), 9.646);
        assert_eq!(median(Indicator::WeightForAge, Sex::Girl, 0.0), 3.2322);
        assert_eq!(median(Indicator::LengthForAge, Sex::Boy, 0.0), 49.8842);
        assert_eq!(median(Indicator::HeadForAge, Sex::Girl, 0.0), 33.8787);
        assert_eq!(median(Indicator::WeightForLength, Sex::Boy, 45.0), 2.441);
        assert_eq!(median(Indicator::WeightForLength, Sex::Girl, 110.0), 18.3324);
    }

    #[test]
    fn length_turns_into_height_at_731_days() {
        // Standing a child is 0.7 cm shorter; in a day it grows about 0.03 cm.
        let median = |day| lms(Indicator::LengthForAge, Sex::Boy, day).unwrap().m;
        let step = median(731.0) - median(730.0);
        assert!((-0.70..-0.64).contains(&step), "{step}");
    }

    #[test]
    fn there_is_no_row_before_birth_or_after_the_last_day() {
        for at in [-1.0, 1857.0, f64::NAN] {
            assert_eq!(lms(Indicator::HeadForAge, Sex::Girl, at), None, "{at}");
        }
        assert_eq!(lms(Indicator::WeightForLength, Sex::Girl, 44.9), None);
        assert_eq!(lms(Indicator::WeightForLength, Sex::Girl, 110.1), None);
    }
}
