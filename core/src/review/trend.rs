//! How a measure moves: the middle of each week, and the change from one period to the next.
//!
//! Both are held back while the log is thin (domain notes 7.6): parents read a trend into two
//! odd nights.

use super::stats::{Middle, middle};

/// Days or nights that must be logged on both sides of a change, and in a week that is to be
/// part of a line: 5 (five usable nights for a reliable measure, Acebo 1999).
pub const ENOUGH: u32 = 5;

/// Weeks that must be logged well enough before a line is drawn through them.
pub const WEEKS_FOR_A_LINE: usize = 3;

/// A measure over a period, beside the period before.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// The middle of this period; `None` when nothing was logged.
    pub current: Option<Middle>,
    /// The middle of the period before.
    pub before: Option<Middle>,
    /// Median of this period minus the median of the one before, or why it is not given.
    pub change: Result<f64, TooFew>,
    /// The middle of each week of this period, oldest first; `None` for a week without a log.
    pub weeks: Vec<Option<Middle>>,
    /// Whether enough weeks are logged well enough to draw a line.
    pub line: bool,
}

/// Which side of a change has fewer than [`ENOUGH`] logged days or nights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooFew {
    /// This period.
    Current,
    /// The period before.
    Before,
    /// Both.
    Both,
}

/// The trend of a measure. Values stand in the order of the days or nights, a whole number of
/// weeks on each side; `None` stands for a day that is not logged or not over.
#[must_use]
pub fn trend(before: &[Option<f64>], current: &[Option<f64>]) -> Trend {
    let of = |values: &[Option<f64>]| middle(&values.iter().copied().flatten().collect::<Vec<_>>());
    let enough = |side: &Middle| side.count >= ENOUGH;
    let weeks: Vec<_> = current.chunks(7).map(of).collect();
    let (before, current) = (of(before), of(current));
    let change = match (before.filter(enough), current.filter(enough)) {
        (Some(before), Some(current)) => Ok(current.median - before.median),
        (Some(_), None) => Err(TooFew::Current),
        (None, Some(_)) => Err(TooFew::Before),
        (None, None) => Err(TooFew::Both),
    };
    let line = weeks.iter().flatten().filter(|week| enough(week)).count() >= WEEKS_FOR_A_LINE;
    Trend { current, before, change, weeks, line }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A week of nights: minutes, 0 for a night that was not logged.
    fn week(nights: [u32; 7]) -> Vec<Option<f64>> {
        nights.iter().map(|&m| (m > 0).then(|| f64::from(m))).collect()
    }

    #[test]
    fn a_change_needs_five_logged_nights_on_both_sides() {
        let five = week([295, 0, 280, 0, 330, 295, 310]);
        let six = week([340, 310, 380, 340, 0, 355, 330]);
        let four = week([295, 0, 280, 0, 330, 0, 310]);
        // Medians 295 (280 295 295 310 330) and 340 (310 330 340 340 355 380).
        assert_eq!(trend(&five, &six).change, Ok(45.0));
        assert_eq!(trend(&four, &six).change, Err(TooFew::Before));
        assert_eq!(trend(&six, &four).change, Err(TooFew::Current));
        assert_eq!(trend(&four, &four).change, Err(TooFew::Both));
        assert_eq!(trend(&week([0; 7]), &week([0; 7])).change, Err(TooFew::Both));
    }

    #[test]
    fn a_line_needs_three_weeks_of_five_logged_nights() {
        let good = week([300, 310, 320, 330, 340, 0, 0]);
        let thin = week([300, 310, 320, 330, 0, 0, 0]);
        let months = |weeks: [&Vec<Option<f64>>; 4]| {
            trend(&[], &weeks.iter().flat_map(|w| w.iter().copied()).collect::<Vec<_>>())
        };
        assert!(months([&good, &good, &thin, &good]).line);
        assert!(!months([&good, &thin, &thin, &good]).line);
        let weeks = months([&good, &thin, &thin, &good]).weeks;
        let medians: Vec<_> = weeks.iter().flatten().map(|w| (w.median, w.count)).collect();
        assert_eq!(medians, [(320.0, 5), (315.0, 4), (315.0, 4), (320.0, 5)]);
    }

    #[test]
    fn a_week_without_a_log_leaves_a_gap() {
        let months: Vec<_> = [week([300; 7]), week([0; 7])].concat();
        let trend = trend(&[], &months);
        assert!(trend.weeks[0].is_some() && trend.weeks[1].is_none());
        assert_eq!(trend.current.map(|current| current.count), Some(7));
    }
}
