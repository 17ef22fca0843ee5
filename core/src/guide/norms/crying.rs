//! How much babies cry in their first 12 weeks (Wolke, Bilgin, Samara 2017: 28 diary studies).

use super::table::{CRY_ROWS, CryRow};

/// How far babies differ, and what groups of them averaged. Minutes of fussing and crying in
/// 24 h.
#[derive(Clone, Debug, PartialEq)]
pub struct CryBand {
    /// What the babies who cry least come to.
    pub low: f64,
    /// What the babies who cry most come to.
    pub high: f64,
    /// The averages of studies at this age, where they were published.
    pub average: Option<CryAverage>,
    /// Author, year and place of the source.
    pub source: String,
}

/// Averages of groups of babies. Most babies lie well above or below: an average is no band.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CryAverage {
    /// The lowest average of a study, in minutes.
    pub low: f64,
    /// The highest average of a study, in minutes; the same as `low` where there is one figure.
    pub high: f64,
}

/// The range of crying at an age from 1 to 12 weeks; `None` before and after.
///
/// The band is the range of single babies (30 to 300 min). Averages are known for weeks 1 to 6
/// (117 to 133 min) and 10 to 12 (68 min); between them none was published that could be checked.
///
/// ```
/// use tend::guide::norms::crying_band;
///
/// let band = crying_band(5.0).unwrap();
/// assert_eq!((band.low, band.high), (30.0, 300.0));
/// ```
#[must_use]
pub fn crying_band(age_weeks: f64) -> Option<CryBand> {
    let range = at_age("individual_range", age_weeks)?;
    let average = at_age("fuss_cry_per_24h_averages_of_studies", age_weeks)
        .or_else(|| at_age("fuss_cry_per_24h", age_weeks).filter(|row| row.sd.is_some()))
        .and_then(|row| {
            Some(CryAverage { low: row.low.or(row.mean)?, high: row.high.or(row.mean)? })
        });
    Some(CryBand { low: range.low?, high: range.high?, average, source: range.source.clone() })
}

fn at_age(measure: &str, age_weeks: f64) -> Option<&'static CryRow> {
    CRY_ROWS
        .iter()
        .filter(|row| row.measure == measure)
        .find(|row| (row.age_min_weeks..=row.age_max_weeks).contains(&age_weeks))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn average(age_weeks: f64) -> Option<(f64, f64)> {
        crying_band(age_weeks)?.average.map(|average| (average.low, average.high))
    }

    #[test]
    fn the_band_is_what_single_babies_cry() {
        for week in 1..=12 {
            let band = crying_band(f64::from(week)).unwrap();
            assert_eq!((band.low, band.high), (30.0, 300.0), "week {week}");
            assert!(band.source.starts_with("Wolke, Bilgin, Samara 2017"));
        }
    }

    #[test]
    fn averages_are_given_only_where_they_were_published() {
        assert_eq!(average(1.0), Some((117.0, 133.0)));
        assert_eq!(average(6.0), Some((117.0, 133.0)));
        assert_eq!(average(7.0), None);
        assert_eq!(average(8.5), None);
        assert_eq!(average(10.0), Some((68.0, 68.0)));
        assert_eq!(average(12.0), Some((68.0, 68.0)));
    }

    #[test]
    fn nothing_is_said_after_twelve_weeks() {
        assert_eq!(crying_band(12.1), None);
        assert_eq!(crying_band(0.9), None);
        assert_eq!(crying_band(f64::NAN), None);
    }
}
