//! What most babies of this age do, beside what this baby was logged doing.
//!
//! Bands are given only where 7 days or nights are logged, each with its source. No standing is a
//! verdict.

use serde::{Deserialize, Serialize};

use super::measure::ReviewMeasure;
use crate::calendar::{age_for_norms, age_on};
use crate::guide::norms::{
    NormUnit, SleepMeasure, Standing, crying_band, recommended_sleep, sleep_band, standing,
};
use crate::model::{ChildProfile, CivilDate, months_of_days};
use crate::review::middle;

/// Logged days or nights that a band needs (domain notes 3.3).
pub const DAYS_FOR_A_BAND: usize = 7;

/// How far back from the end of the period those days may lie: four weeks. A baby changes.
const DAYS_BACK: usize = 28;

/// A range from studies or guidelines, for some days of the review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct ReviewBand {
    /// The measure it belongs to; the numbers are in its unit.
    pub measure: ReviewMeasure,
    /// What kind of range it is.
    pub basis: BandBasis,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The mean, where the source gives one.
    pub typical: Option<f64>,
    /// Author, year and place of the source.
    pub source: String,
    /// Whether it is drawn behind the columns of its measure.
    pub drawn: bool,
    /// The first day or night it is for, as an index: the baby's age moves on.
    pub first_day: u32,
    /// The last day or night it is for.
    pub last_day: u32,
    /// Where the last 7 logged days or nights stand to it; only for ranges of single babies at
    /// the age on the last day.
    pub standing: Option<BandStanding>,
}

/// What kind of range a band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum BandBasis {
    /// What single babies were observed to do.
    Babies,
    /// What groups of babies came to on average; most babies lie above or below.
    Averages,
    /// What a guideline recommends.
    Recommended,
}

/// Where a value stands to what most babies do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum BandStanding {
    /// Inside it.
    Inside,
    /// A little outside it.
    Near,
    /// Outside it.
    Outside,
}

impl From<Standing> for BandStanding {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Inside => Self::Inside,
            Standing::Near => Self::Near,
            Standing::Outside => Self::Outside,
        }
    }
}

/// The bands of a measure over the weeks of a period that begins on `first`.
///
/// `values` are those of the period and of the one before it, in order.
pub(super) fn bands(
    measure: ReviewMeasure,
    values: &[Option<f64>],
    profile: &ChildProfile,
    first: CivilDate,
    weeks: u32,
) -> Vec<ReviewBand> {
    let logged: Vec<f64> = values.iter().rev().take(DAYS_BACK).copied().flatten().collect();
    let Some(last_logged) = logged.get(..DAYS_FOR_A_BAND).and_then(middle) else {
        return Vec::new();
    };
    let mut bands: Vec<ReviewBand> = Vec::new();
    for week in 0..weeks {
        let last_day = 7 * week + 6;
        let age = age_on(profile, first.plus_days(i64::from(last_day)));
        for mut band in at_age(measure, age_for_norms(&age)) {
            (band.first_day, band.last_day) = (7 * week, last_day);
            let same = bands.iter_mut().find(|known| {
                known.last_day + 1 == band.first_day
                    && known.basis == band.basis
                    && known.source == band.source
                    && (known.low, known.high) == (band.low, band.high)
            });
            match same {
                Some(known) => known.last_day = last_day,
                None => bands.push(band),
            }
        }
    }
    for band in &mut bands {
        if band.basis == BandBasis::Babies && band.last_day + 1 == 7 * weeks {
            band.standing = Some(standing(last_logged.median, band.low, band.high).into());
        }
    }
    bands
}

#[expect(clippy::cast_precision_loss, reason = "an age in days has 17 bits")]
fn at_age(measure: ReviewMeasure, days: i64) -> Vec<ReviewBand> {
    let months = months_of_days(days);
    match measure {
        ReviewMeasure::Asleep => {
            let mut bands: Vec<_> = sleep(measure, SleepMeasure::TotalSleep24h, months).collect();
            bands.extend(recommended_sleep(months).into_iter().map(|range| ReviewBand {
                basis: BandBasis::Recommended,
                drawn: false,
                ..band(measure, range.low * 60.0, range.high * 60.0, range.source)
            }));
            bands
        }
        ReviewMeasure::LongestPeriod => {
            sleep(measure, SleepMeasure::LongestSleepPeriod, months).collect()
        }
        ReviewMeasure::Wakings => sleep(measure, SleepMeasure::NightWakings, months).collect(),
        ReviewMeasure::Naps => sleep(measure, SleepMeasure::DaytimeNaps, months).collect(),
        ReviewMeasure::Crying => crying(days as f64 / 7.0),
        _ => Vec::new(),
    }
}

fn sleep(
    measure: ReviewMeasure,
    of: SleepMeasure,
    months: f64,
) -> impl Iterator<Item = ReviewBand> {
    sleep_band(of, months).into_iter().map(move |range| {
        let scale = if range.unit == NormUnit::Hours { 60.0 } else { 1.0 };
        ReviewBand {
            typical: range.typical.map(|typical| typical * scale),
            ..band(measure, range.low * scale, range.high * scale, range.source)
        }
    })
}

/// Single babies differ tenfold, so that range would flatten every column: averages are drawn.
fn crying(age_weeks: f64) -> Vec<ReviewBand> {
    let Some(range) = crying_band(age_weeks) else { return Vec::new() };
    let of = |low, high| band(ReviewMeasure::Crying, low, high, range.source.clone());
    let averages = range
        .average
        .map(|average| ReviewBand { basis: BandBasis::Averages, ..of(average.low, average.high) });
    let babies = ReviewBand { drawn: false, ..of(range.low, range.high) };
    std::iter::once(babies).chain(averages).collect()
}

fn band(measure: ReviewMeasure, low: f64, high: f64, source: String) -> ReviewBand {
    ReviewBand {
        measure,
        basis: BandBasis::Babies,
        low,
        high,
        typical: None,
        source,
        drawn: true,
        first_day: 0,
        last_day: 0,
        standing: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn born(birth: &str, due: Option<&str>) -> ChildProfile {
        ChildProfile {
            name: "Mira".into(),
            birth_date: birth.parse().unwrap(),
            due_date: due.map(|due| due.parse().unwrap()),
            sex: None,
        }
    }

    fn week_of(hours: f64) -> Vec<Option<f64>> {
        vec![Some(hours * 60.0); 7]
    }

    fn babies(
        measure: ReviewMeasure,
        values: &[Option<f64>],
        profile: &ChildProfile,
        first: &str,
        weeks: u32,
    ) -> Vec<(f64, f64, Option<BandStanding>)> {
        bands(measure, values, profile, first.parse().unwrap(), weeks)
            .into_iter()
            .filter(|band| band.basis == BandBasis::Babies)
            .map(|band| (band.low, band.high, band.standing))
            .collect()
    }

    #[test]
    fn six_logged_days_show_no_band() {
        let mut values = week_of(14.0);
        values[2] = None;
        let mira = born("2026-09-01", None);
        assert!(
            bands(ReviewMeasure::Asleep, &values, &mira, "2026-11-01".parse().unwrap(), 1)
                .is_empty()
        );
        // The seventh may come from the week before.
        let two_weeks = [vec![None, None, None, None, None, None, Some(800.0)], values].concat();
        assert!(!babies(ReviewMeasure::Asleep, &two_weeks, &mira, "2026-11-01", 1).is_empty());
    }

    #[test]
    fn days_of_six_weeks_ago_say_nothing_about_today() {
        let months: Vec<_> = (0..6)
            .flat_map(|week| {
                let hours = if week == 0 { Some(840.0) } else { None };
                vec![hours; 7]
            })
            .collect();
        let mira = born("2026-09-01", None);
        assert!(babies(ReviewMeasure::Asleep, &months, &mira, "2026-11-01", 6).is_empty());
    }

    #[test]
    fn sleep_stands_inside_near_or_outside_what_most_babies_do() {
        // At 2 months (Galland 2012): 9.3 to 20.0 h, so up to 1.07 h outside is near.
        let mira = born("2026-09-01", None);
        let standing = |hours| {
            let found = babies(ReviewMeasure::Asleep, &week_of(hours), &mira, "2026-11-01", 1);
            assert_eq!((found[0].0, found[0].1), (9.3 * 60.0, 20.0 * 60.0));
            found[0].2
        };
        assert_eq!(standing(14.0), Some(BandStanding::Inside));
        assert_eq!(standing(8.5), Some(BandStanding::Near));
        assert_eq!(standing(8.0), Some(BandStanding::Outside));
    }

    #[test]
    fn a_baby_born_early_is_compared_by_its_corrected_age() {
        // Born 8 weeks before the due date; 4.9 months old, but 3.1 months corrected.
        let early = born("2026-06-01", Some("2026-07-27"));
        let term = born("2026-06-01", None);
        let on = "2026-10-23"; // the week ends on 29 October: 150 days, corrected 94
        let values = week_of(13.0);
        assert_eq!(babies(ReviewMeasure::Asleep, &values, &early, on, 1)[0].0, 9.4 * 60.0);
        assert_eq!(babies(ReviewMeasure::Asleep, &values, &term, on, 1)[0].0, 8.8 * 60.0);
    }

    #[test]
    fn the_band_moves_on_with_the_babys_age() {
        // Born 1 September: 137 days (4.5 months) are over on 16 January.
        let mira = born("2026-09-01", None);
        let months = [week_of(13.0), week_of(13.0), week_of(13.0), week_of(13.0)].concat();
        let first = "2027-01-01".parse().unwrap();
        let spans: Vec<_> = bands(ReviewMeasure::Asleep, &months, &mira, first, 4)
            .into_iter()
            .filter(|band| band.basis == BandBasis::Babies)
            .map(|b| (b.first_day, b.last_day, b.low, b.standing))
            .collect();
        // Weeks end on 7, 14, 21 and 28 January.
        let inside = Some(BandStanding::Inside);
        assert_eq!(spans, [(0, 13, 9.4 * 60.0, None), (14, 27, 8.8 * 60.0, inside)]);
    }

    #[test]
    fn recommendations_stand_beside_the_band_and_give_no_standing() {
        let mira = born("2026-03-01", None);
        let first = "2026-09-01".parse().unwrap();
        let found = bands(ReviewMeasure::Asleep, &week_of(14.0), &mira, first, 1);
        let recommended: Vec<_> = found
            .iter()
            .filter(|band| band.basis == BandBasis::Recommended)
            .map(|band| (band.low / 60.0, band.high / 60.0, band.drawn, band.standing))
            .collect();
        // Three bodies at 6 months.
        assert_eq!(recommended.len(), 3);
        assert_eq!(recommended[0], (12.0, 15.0, false, None));
    }

    #[test]
    fn crying_is_drawn_against_averages_and_compared_with_single_babies() {
        let mira = born("2026-09-01", None);
        let values = vec![Some(70.0); 7];
        let first = "2026-10-01".parse().unwrap(); // ends at 36 days: 5.1 weeks
        let found = bands(ReviewMeasure::Crying, &values, &mira, first, 1);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].low, found[0].high, found[0].drawn), (30.0, 300.0, false));
        assert_eq!(found[0].standing, Some(BandStanding::Inside));
        assert_eq!((found[1].low, found[1].high, found[1].drawn), (117.0, 133.0, true));
        assert_eq!(found[1].standing, None);
        let older = "2027-01-01".parse().unwrap();
        assert!(bands(ReviewMeasure::Crying, &values, &mira, older, 1).is_empty());
    }
}
