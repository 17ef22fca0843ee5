//! Several outcomes at once: the more one looks, the more one finds. Holm's step-down adjustment
//! (Holm 1979).

/// The p-values, adjusted for being looked at together, in the order given.
///
/// The smallest is multiplied by how many there are, the next by one less, and so on; none is
/// made smaller than one before it, and none larger than 1.
///
/// ```
/// use tend::review::comparison::holm;
///
/// assert_eq!(holm(&[0.04, 0.01, 0.5]), [0.08, 0.03, 0.5]);
/// ```
#[must_use]
pub fn holm(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    let mut adjusted = vec![1.0; p.len()];
    let mut least = 0.0_f64;
    let mut left = f64::from(super::known::count(p.len()));
    for at in order {
        least = least.max((p[at] * left).min(1.0));
        adjusted[at] = least;
        left -= 1.0;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_value_never_becomes_the_smaller_one() {
        // 0.02 * 3 = 0.06; 0.025 * 2 = 0.05, lifted to 0.06; 0.9 * 1.
        assert_eq!(holm(&[0.025, 0.9, 0.02]), [0.06, 0.9, 0.06]);
    }

    #[test]
    fn one_value_alone_stays_and_none_exceeds_one() {
        assert_eq!(holm(&[0.03]), [0.03]);
        assert_eq!(holm(&[0.6, 0.7]), [1.0, 1.0]);
        assert_eq!(holm(&[]), [0.0; 0]);
    }
}
