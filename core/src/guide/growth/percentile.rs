//! Of 100 children, how many measure less?

/// Beyond this many standard deviations no percentile is given (WHO, chapter 7).
const FURTHEST_Z: f64 = 3.0;

/// A line of the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Its percentile.
    pub percentile: u8,
    /// How many standard deviations from the median it runs.
    pub z: f64,
}

/// The lines of the WHO's charts: 3, 15, 50, 85 and 97. The deviations are quantiles of the
/// standard normal distribution.
pub const LINES: [Line; 5] = [
    Line { percentile: 3, z: -1.880_793_608_151_251 },
    Line { percentile: 15, z: -1.036_433_389_493_789_6 },
    Line { percentile: 50, z: 0.0 },
    Line { percentile: 85, z: 1.036_433_389_493_789_6 },
    Line { percentile: 97, z: 1.880_793_608_151_251 },
];

/// The percentile of a z-score, 0.135 to 99.865; `None` beyond 3 standard deviations, where the
/// WHO gives none.
#[must_use]
pub fn percentile(z: f64) -> Option<f64> {
    (z.abs() <= FURTHEST_Z).then(|| 100.0 * below(z))
}

/// The share of a standard normal distribution below `z`.
///
/// Abramowitz and Stegun, Handbook of Mathematical Functions (1964), formula 26.2.17; the error
/// is below 7.5e-8.
fn below(z: f64) -> f64 {
    const B: [f64; 5] =
        [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let t = (1.0 + 0.231_641_9 * z.abs()).recip();
    let density = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let above = density * B.iter().rev().fold(0.0, |sum, b| (sum + b) * t);
    if z < 0.0 { above } else { 1.0 - above }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_at_its_percentile() {
        for line in LINES {
            let found = percentile(line.z).unwrap();
            assert!((found - f64::from(line.percentile)).abs() < 1e-4, "{found}");
        }
    }

    #[test]
    fn percentiles_end_at_three_standard_deviations() {
        // The WHO prints 0.135 and 99.865.
        assert!((percentile(-3.0).unwrap() - 0.135).abs() < 1e-3);
        assert!((percentile(3.0).unwrap() - 99.865).abs() < 1e-3);
        assert_eq!(percentile(3.01), None);
        assert_eq!(percentile(-3.01), None);
        assert_eq!(percentile(f64::NAN), None);
    }
}
