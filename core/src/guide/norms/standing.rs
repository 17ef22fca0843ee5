//! Inside, near or outside what most babies do.

/// Where a value stands to a band. No standing is a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Within the band, its ends included.
    Inside,
    /// Outside, by no more than a tenth of the band's width.
    Near,
    /// Further outside.
    Outside,
}

/// How far outside still counts as near, as a share of the band's width. Our own rule: bands are
/// rounded and logs have gaps, so a value a little outside says little.
const NEAR: f64 = 0.1;

/// Where `value` stands to the band from `low` to `high`, all in the same unit.
///
/// ```
/// use tend::guide::norms::{Standing, standing};
///
/// // The band is 8 h wide, so up to 0.8 h outside is near.
/// assert_eq!(standing(8.3, 9.0, 17.0), Standing::Near);
/// assert_eq!(standing(8.1, 9.0, 17.0), Standing::Outside);
/// ```
#[must_use]
pub fn standing(value: f64, low: f64, high: f64) -> Standing {
    let margin = (high - low) * NEAR;
    if (low..=high).contains(&value) {
        Standing::Inside
    } else if (low - margin..=high + margin).contains(&value) {
        Standing::Near
    } else {
        Standing::Outside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_band_are_inside() {
        assert_eq!(standing(9.0, 9.0, 17.0), Standing::Inside);
        assert_eq!(standing(17.0, 9.0, 17.0), Standing::Inside);
    }

    #[test]
    fn a_tenth_of_the_width_outside_is_near() {
        // Longest sleep period at 4 months: 1.8 to 9.6 h, so 0.78 h to each side is near.
        assert_eq!(standing(10.3, 1.8, 9.6), Standing::Near);
        assert_eq!(standing(10.4, 1.8, 9.6), Standing::Outside);
        assert_eq!(standing(1.1, 1.8, 9.6), Standing::Near);
        assert_eq!(standing(1.0, 1.8, 9.6), Standing::Outside);
    }

    #[test]
    fn what_is_no_number_is_inside_nothing() {
        assert_eq!(standing(f64::NAN, 9.0, 17.0), Standing::Outside);
    }
}
