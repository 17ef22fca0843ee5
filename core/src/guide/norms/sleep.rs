//! Bands of sleep by age: observed ones, and recommended ones.

use super::table::{SLEEP_ROWS, SleepRow};
use super::{Band, NormUnit};

/// A measure of sleep with an observed band (Galland et al. 2012, review of 34 studies).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SleepMeasure {
    /// Sleep in 24 h, in hours.
    TotalSleep24h,
    /// Wakings in a night, as parents report them.
    NightWakings,
    /// The longest sleep period, in hours.
    LongestSleepPeriod,
    /// Naps in a day.
    DaytimeNaps,
}

impl SleepMeasure {
    const fn name(self) -> &'static str {
        match self {
            Self::TotalSleep24h => "total_sleep_24h",
            Self::NightWakings => "night_wakings",
            Self::LongestSleepPeriod => "longest_sleep_period",
            Self::DaytimeNaps => "daytime_naps",
        }
    }
}

/// What most babies of that age do: the mean and 1.96 standard deviations to each side, as the
/// review prints them (no less than 0).
///
/// `age_months` is the corrected age where the baby was born before 37 weeks. `None` where no
/// figure may be shown: from 36 months (24 for wakings and longest period, 12 for naps) on.
///
/// ```
/// use tend::guide::norms::{SleepMeasure, sleep_band};
///
/// let band = sleep_band(SleepMeasure::TotalSleep24h, 6.0).unwrap();
/// assert_eq!((band.low, band.typical, band.high), (8.8, Some(12.9), 17.0));
/// ```
#[must_use]
pub fn sleep_band(measure: SleepMeasure, age_months: f64) -> Option<Band> {
    at_age(measure.name(), age_months).next()
}

/// Recommended hours of sleep in 24 h, naps included: from the National Sleep Foundation (2015),
/// the AASM (2016, from 4 months) and the WHO (2019, up to 5 years), in that order.
///
/// `age_months` as in [`sleep_band`]. Empty from 72 months on.
#[must_use]
pub fn recommended_sleep(age_months: f64) -> Vec<Band> {
    at_age("total_sleep_24h_recommended", age_months).collect()
}

fn at_age(measure: &'static str, age_months: f64) -> impl Iterator<Item = Band> {
    SLEEP_ROWS
        .iter()
        .filter(move |row| row.measure == measure)
        .filter(move |row| (row.age_min_months..row.age_max_months).contains(&age_months))
        .filter_map(band)
}

fn band(row: &SleepRow) -> Option<Band> {
    let unit = match row.unit.as_str() {
        "h" => NormUnit::Hours,
        "count/night" => NormUnit::PerNight,
        "count/day" => NormUnit::PerDay,
        _ => return None,
    };
    let (low, high) = (row.low?, row.high?);
    Some(Band { low, high, typical: row.mean, unit, source: row.source.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use SleepMeasure::{DaytimeNaps, LongestSleepPeriod, NightWakings, TotalSleep24h};

    const ALL: [SleepMeasure; 4] = [TotalSleep24h, NightWakings, LongestSleepPeriod, DaytimeNaps];

    fn shown(measure: SleepMeasure, age_months: f64) -> Option<(f64, f64, f64)> {
        let band = sleep_band(measure, age_months)?;
        Some((band.low, band.typical?, band.high))
    }

    #[test]
    fn bands_are_those_of_galland_2012() {
        assert_eq!(shown(TotalSleep24h, 1.0), Some((9.3, 14.6, 20.0)));
        assert_eq!(shown(TotalSleep24h, 3.0), Some((9.4, 13.6, 17.8)));
        assert_eq!(shown(TotalSleep24h, 12.0), Some((10.1, 12.9, 15.8)));
        assert_eq!(shown(NightWakings, 2.0), Some((0.0, 1.7, 3.4)));
        assert_eq!(shown(NightWakings, 9.0), Some((0.0, 1.1, 3.1)));
        assert_eq!(shown(LongestSleepPeriod, 4.0), Some((1.8, 5.7, 9.6)));
        assert_eq!(shown(DaytimeNaps, 8.0), Some((0.9, 2.2, 3.5)));
    }

    #[test]
    fn a_band_begins_at_its_first_month_and_ends_before_its_last() {
        assert_eq!(shown(LongestSleepPeriod, 5.99), Some((1.8, 5.7, 9.6)));
        assert_eq!(shown(LongestSleepPeriod, 6.0), Some((3.0, 8.3, 13.7)));
        assert_eq!(shown(LongestSleepPeriod, 24.0), None);
    }

    #[test]
    fn naps_in_the_second_year_are_not_shown_while_sources_disagree() {
        assert_eq!(sleep_band(DaytimeNaps, 11.9).map(|band| band.unit), Some(NormUnit::PerDay));
        assert_eq!(sleep_band(DaytimeNaps, 12.0), None);
        assert_eq!(sleep_band(DaytimeNaps, 18.0), None);
    }

    #[test]
    fn one_study_gives_at_most_one_band_for_an_age() {
        for measure in ALL {
            for tenth in 0..400 {
                let age = f64::from(tenth) / 10.0;
                assert!(at_age(measure.name(), age).count() <= 1, "{measure:?} at {age}");
                let band = sleep_band(measure, age);
                assert!(band.is_none_or(|band| band.source.starts_with("Galland")));
            }
        }
    }

    #[test]
    fn recommendations_come_from_three_bodies() {
        let ranges = |age| {
            let bands = recommended_sleep(age);
            bands.iter().map(|band| (band.low, band.high)).collect::<Vec<_>>()
        };
        // Under 4 months the AASM gives none.
        assert_eq!(ranges(2.0), [(14.0, 17.0), (14.0, 17.0)]);
        assert_eq!(ranges(6.0), [(12.0, 15.0), (12.0, 16.0), (12.0, 16.0)]);
        assert_eq!(ranges(24.0), [(11.0, 14.0); 3]);
        assert!(recommended_sleep(72.0).is_empty());
        let sources = recommended_sleep(6.0).into_iter().map(|band| band.source);
        assert!(
            sources
                .zip(["Hirshkowitz", "Paruthi", "WHO"])
                .all(|(source, author)| source.starts_with(author))
        );
    }

    #[test]
    fn no_age_is_no_band() {
        assert_eq!(sleep_band(TotalSleep24h, -0.5), None);
        assert_eq!(sleep_band(TotalSleep24h, f64::NAN), None);
    }
}
