//! Reads the two tables and leaves out every row that may not be shown.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::packed::{Packed, packed};

const SLEEP: Packed = packed!("guide/norms/sleep_norms.csv");
const CRYING: Packed = packed!("guide/norms/crying_norms.csv");

/// One row on sleep; ages in months, half open.
#[derive(Debug, Deserialize)]
pub(super) struct SleepRow {
    pub age_min_months: f64,
    pub age_max_months: f64,
    pub measure: String,
    pub mean: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub source: String,
    pub unit: String,
    verification: String,
    note: String,
}

/// One row on crying; ages in weeks, both ends included.
#[derive(Debug, Deserialize)]
pub(super) struct CryRow {
    pub age_min_weeks: f64,
    pub age_max_weeks: f64,
    pub measure: String,
    pub mean: Option<f64>,
    pub sd: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub source: String,
    verification: String,
    note: String,
}

/// The rows on sleep that may be shown.
pub(super) static SLEEP_ROWS: LazyLock<Vec<SleepRow>> =
    LazyLock::new(|| rows(SLEEP).into_iter().filter(SleepRow::may_be_shown).collect());

/// The rows on crying that may be shown.
pub(super) static CRY_ROWS: LazyLock<Vec<CryRow>> =
    LazyLock::new(|| rows(CRYING).into_iter().filter(CryRow::may_be_shown).collect());

impl SleepRow {
    fn may_be_shown(&self) -> bool {
        is_sound(&[&self.source, &self.verification, &self.note])
    }
}

impl CryRow {
    fn may_be_shown(&self) -> bool {
        is_sound(&[&self.source, &self.verification, &self.note])
    }
}

/// Whether no remark on a row speaks against showing it.
fn is_sound(remarks: &[&str]) -> bool {
    const AGAINST: [&str; 3] = ["unverified", "do not display", "conflict"];
    let against = |remark: &&str| {
        let remark = remark.to_lowercase();
        AGAINST.iter().any(|mark| remark.contains(mark))
    };
    !remarks.iter().any(against)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        assert_eq!(rows::<SleepRow>(SLEEP).len(), SLEEP.text().trim_end().lines().count() - 1);
        assert_eq!(rows::<CryRow>(CRYING).len(), CRYING.text().trim_end().lines().count() - 1);
        assert_eq!((SLEEP_ROWS.len(), CRY_ROWS.len()), (47, 15));
    }

    #[test]
    fn rows_without_a_sound_source_are_refused() {
        let refused: Vec<(String, f64, f64)> = rows::<SleepRow>(SLEEP)
            .into_iter()
            .filter(|row| !row.may_be_shown())
            .map(|row| (row.measure, row.age_min_months, row.age_max_months))
            .collect();
        let refused: Vec<(&str, f64, f64)> =
            refused.iter().map(|(measure, min, max)| (measure.as_str(), *min, *max)).collect();
        assert_eq!(
            refused,
            [
                // The abstract does not say which ages "infant" covers.
                ("total_sleep_24h", 0.0, 24.0),
                // Two sources disagree on naps in the second year.
                ("daytime_naps", 12.0, 24.0),
                // From general knowledge.
                ("sleep_onset_latency", 0.0, 24.0),
                // The upper limit was not read in the source.
                ("total_sleep_24h_may_be_appropriate", 36.0, 72.0),
                // Author and year of the source are not certain.
                ("pct_stopped_napping", 0.0, 24.0),
            ]
        );
        let refused: Vec<(String, f64)> = rows::<CryRow>(CRYING)
            .into_iter()
            .filter(|row| !row.may_be_shown())
            .map(|row| (row.measure, row.age_min_weeks))
            .collect();
        // The mean of weeks 1 and 2 is from general knowledge.
        assert_eq!(refused, [("fuss_cry_per_24h".to_owned(), 1.0)]);
    }

    #[test]
    fn every_row_names_its_source() {
        assert!(SLEEP_ROWS.iter().all(|row| row.source.contains("20")));
        assert!(CRY_ROWS.iter().all(|row| row.source.contains("19") || row.source.contains("20")));
    }
}
