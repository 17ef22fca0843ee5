//! What is a z-score? The LMS method, and its restricted form for weights.

/// One row of a table: the shape of what children of one age measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lms {
    /// The power that takes the skew out.
    pub l: f64,
    /// The median, in kg or cm.
    pub m: f64,
    /// The spread, as a share of the median.
    pub s: f64,
}

impl Lms {
    /// The value at `z` standard deviations: `M(1 + LSz)^(1/L)`, in kg or cm.
    #[must_use]
    pub fn value_at(&self, z: f64) -> f64 {
        let Self { l, m, s } = *self;
        if l == 0.0 { m * (s * z).exp() } else { m * (1.0 + l * s * z).powf(l.recip()) }
    }

    /// The z-score of a value: `((y/M)^L - 1) / (LS)`.
    #[must_use]
    pub fn z(&self, value: f64) -> f64 {
        let Self { l, m, s } = *self;
        let ratio = value / m;
        if l == 0.0 { ratio.ln() / s } else { (ratio.powf(l) - 1.0) / (l * s) }
    }

    /// The z-score of a weight. Beyond 3 standard deviations it is counted in steps of the last
    /// one, as the WHO does (chapter 7), since few children were there to shape the curve.
    #[must_use]
    pub fn restricted_z(&self, value: f64) -> f64 {
        let z = self.z(value);
        if z > 3.0 {
            let (third, second) = (self.value_at(3.0), self.value_at(2.0));
            3.0 + (value - third) / (third - second)
        } else if z < -3.0 {
            let (third, second) = (self.value_at(-3.0), self.value_at(-2.0));
            -3.0 + (value - third) / (second - third)
        } else {
            z
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LENGTH: Lms = Lms { l: 1.0, m: 50.0, s: 0.04 };

    #[test]
    fn with_l_of_one_it_is_the_plain_distance_from_the_median() {
        // One standard deviation is 50 x 0.04 = 2 cm.
        assert!((LENGTH.z(54.0) - 2.0).abs() < 1e-9);
        assert!((LENGTH.value_at(-1.5) - 47.0).abs() < 1e-9);
    }

    #[test]
    fn without_a_power_it_is_the_logarithm() {
        let lms = Lms { l: 0.0, m: 10.0, s: 0.1 };
        assert!((lms.z(10.0 * 0.2_f64.exp()) - 2.0).abs() < 1e-9);
        assert!((lms.value_at(2.0) - 10.0 * 0.2_f64.exp()).abs() < 1e-9);
    }

    #[test]
    fn beyond_three_a_weight_is_counted_in_steps_of_the_last_deviation() {
        let boy_at_birth = Lms { l: 0.3487, m: 3.3464, s: 0.14602 };
        let (second, third) = (boy_at_birth.value_at(2.0), boy_at_birth.value_at(3.0));
        let step = third - second;
        assert!((boy_at_birth.restricted_z(third + step) - 4.0).abs() < 1e-9);
        assert!((boy_at_birth.restricted_z(second) - 2.0).abs() < 1e-9);
    }
}
