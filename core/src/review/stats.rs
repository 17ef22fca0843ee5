//! The middle of what was logged: median and quartiles. Means are not used, because one odd day
//! moves them.

/// The middle of some values, with how many there were.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Middle {
    /// Half of the values are at most this.
    pub median: f64,
    /// A quarter of the values are at most this.
    pub lower_quartile: f64,
    /// Three quarters of the values are at most this.
    pub upper_quartile: f64,
    /// How many values there were; not 0.
    pub count: u32,
}

/// The middle of `values`, in any order; `None` without any.
///
/// ```
/// use tend::review::middle;
///
/// let week = middle(&[12.0, 13.0, 13.5, 14.0]).unwrap();
/// assert_eq!(week.median, 13.25);
/// assert_eq!((week.lower_quartile, week.upper_quartile), (12.75, 13.625));
/// assert!(middle(&[]).is_none());
/// ```
#[must_use]
pub fn middle(values: &[f64]) -> Option<Middle> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    Some(Middle {
        median: quantile(&sorted, 0.5)?,
        lower_quartile: quantile(&sorted, 0.25)?,
        upper_quartile: quantile(&sorted, 0.75)?,
        count: u32::try_from(sorted.len()).unwrap_or(u32::MAX),
    })
}

/// The quantile at `share` of sorted values by straight lines between them: type 7 of
/// Hyndman and Fan 1996, the default of R and of NumPy.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    #[expect(clippy::cast_precision_loss, reason = "a review has fewer than 200 values")]
    let place = last as f64 * share;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place between 0 and the last index"
    )]
    let below = place as usize;
    let low = *sorted.get(below)?;
    let high = *sorted.get((below + 1).min(last))?;
    Some(low + (high - low) * place.fract())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_agree_with_r() {
        // R: quantile(c(415, 340, 295, 380, 310, 355)) is 295.00 317.50 347.50 373.75 415.00
        let nights = middle(&[415.0, 340.0, 295.0, 380.0, 310.0, 355.0]).unwrap();
        assert_eq!(
            nights,
            Middle { median: 347.5, lower_quartile: 317.5, upper_quartile: 373.75, count: 6 }
        );
    }

    #[test]
    fn one_value_is_its_own_middle() {
        let one = middle(&[52.0]).unwrap();
        assert_eq!((one.lower_quartile, one.median, one.upper_quartile), (52.0, 52.0, 52.0));
    }

    #[test]
    fn the_median_of_an_odd_week_is_its_fourth_day() {
        let week = middle(&[7.0, 1.0, 6.0, 2.0, 5.0, 3.0, 4.0]).unwrap();
        assert_eq!((week.lower_quartile, week.median, week.upper_quartile), (2.5, 4.0, 5.5));
    }
}
