//! How unusual is the difference among all the ways the massages could have fallen, and which
//! differences would not be unusual?
//!
//! A deal gives out the labels "massage" and "none" anew. What the test needs of it are two
//! numbers, so that any guessed effect is tested in one pass over the deals.

/// A difference is called unusual when at most one deal in this many is as far from zero: 5 %.
const ONE_IN: usize = 20;

/// One way to give out the labels, by what the estimate makes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deal {
    /// The estimate from the minutes under these labels.
    pub of_minutes: f64,
    /// The same estimate from the true labels, counted as 1 and 0, under these labels. It is 1
    /// for the true labels and lies between -1 and 1.
    pub of_labels: f64,
}

/// Which of the possible deals were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// Every one, the true one among them.
    All,
    /// As many drawn at random; the true one is counted on top.
    AtRandom,
}

/// The deals an estimate is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Deals {
    /// The estimate from the true labels.
    pub estimate: f64,
    /// The deals.
    pub deals: Vec<Deal>,
    /// How they were chosen.
    pub drawn: Drawn,
    /// Estimates closer than this are the same: what rounding leaves.
    pub tolerance: f64,
}

impl Deals {
    /// The two-sided p-value: the part of the deals whose estimate is at least as far from zero.
    /// Drawn deals give `(count + 1) / (drawn + 1)`, because the true one is a deal too.
    #[must_use]
    pub fn p(&self) -> f64 {
        let far = self.estimate.abs() - self.tolerance;
        let count = self.deals.iter().filter(|deal| deal.of_minutes.abs() >= far).count();
        let (count, of) = match self.drawn {
            Drawn::All => (count, self.deals.len()),
            Drawn::AtRandom => (count + 1, self.deals.len() + 1),
        };
        ratio(count, of)
    }

    /// The 95 % interval by test inversion: every effect `c` for which the minutes less `c` on
    /// evenings with a massage show nothing unusual. `None` when there are so few deals that no
    /// effect, however large, would be unusual.
    ///
    /// With an effect `c` taken away a deal's estimate is `of_minutes - c * of_labels`, and the
    /// true one `estimate - c`. The deal is as far from zero as the true one exactly for `c`
    /// between two roots with the estimate between them. So each end of the interval is one of
    /// the roots: the one that still leaves enough deals.
    #[must_use]
    pub fn interval(&self) -> Option<(f64, f64)> {
        let needed = match self.drawn {
            Drawn::All => self.deals.len() / ONE_IN + 1,
            Drawn::AtRandom => (self.deals.len() + 1) / ONE_IN,
        };
        let last = needed.checked_sub(1).filter(|&last| last < self.deals.len())?;
        let (mut lows, mut highs): (Vec<f64>, Vec<f64>) =
            self.deals.iter().map(|deal| self.as_far(deal)).unzip();
        let (_, &mut low, _) = lows.select_nth_unstable_by(last, f64::total_cmp);
        let (_, &mut high, _) = highs.select_nth_unstable_by(last, |a, b| b.total_cmp(a));
        (low.is_finite() && high.is_finite()).then_some((low, high))
    }

    /// For which effects this deal is as far from zero as the true one, from low to high.
    ///
    /// A deal that gives the true labels, or their opposite, is so for every effect. So are counted
    /// the rare deals of an experiment that follow the true labels more closely than these
    /// follow themselves; that can only make the interval wider.
    fn as_far(&self, deal: &Deal) -> (f64, f64) {
        if deal.of_labels.abs() >= 1.0 - 1e-9 {
            return (f64::NEG_INFINITY, f64::INFINITY);
        }
        let one = (self.estimate - deal.of_minutes) / (1.0 - deal.of_labels);
        let other = (self.estimate + deal.of_minutes) / (1.0 + deal.of_labels);
        (one.min(other), one.max(other))
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are some thousand deals")]
fn ratio(count: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { count as f64 / of as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 20 deals by hand: the true one (10), and 19 with small estimates and no likeness.
    fn twenty(drawn: Drawn) -> Deals {
        let mut deals = vec![Deal { of_minutes: 10.0, of_labels: 1.0 }];
        deals.extend((1..20).map(|n| Deal { of_minutes: f64::from(n) / 10.0, of_labels: 0.0 }));
        Deals { estimate: 10.0, deals, drawn, tolerance: 1e-9 }
    }

    #[test]
    fn one_deal_in_twenty_is_five_in_a_hundred() {
        assert!((twenty(Drawn::All).p() - 0.05).abs() < 1e-12);
        // Drawn: the true one by chance, and the true one itself: 2 of 21.
        assert!((twenty(Drawn::AtRandom).p() - 2.0 / 21.0).abs() < 1e-12);
    }

    #[test]
    fn the_interval_ends_where_two_deals_of_twenty_are_as_far() {
        // Unusual means at most 1 of 20, so 2 must be as far: the true one, always, and the
        // farthest of the others, 1.9. It is as far where |10 - c| <= 1.9.
        let (low, high) = twenty(Drawn::All).interval().unwrap();
        assert!((low - 8.1).abs() < 1e-12 && (high - 11.9).abs() < 1e-12, "{low} to {high}");
    }

    #[test]
    fn nineteen_deals_can_show_nothing_unusual() {
        let mut deals = twenty(Drawn::All);
        deals.deals.pop();
        assert_eq!(deals.interval(), None);
    }

    #[test]
    fn estimates_that_differ_by_rounding_alone_are_equally_far() {
        let mut deals = twenty(Drawn::All);
        deals.deals[1].of_minutes = -10.0 + 1e-13;
        assert!((deals.p() - 0.1).abs() < 1e-12);
    }
}
