//! What was tried when a baby cried, and how often it helped, as the parents noted it.

use crate::model::{Cry, Soothing};

/// From so many times on, ways are put in an order: fewer say nothing.
pub const TIMES_FOR_AN_ORDER: u32 = 5;

/// How often a way to soothe was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoothingTally {
    /// The way.
    pub way: Soothing,
    /// In how many cries it was tried.
    pub tried: u32,
    /// In how many of them it helped.
    pub helped: u32,
}

impl SoothingTally {
    /// Whether it was tried often enough to stand in an order.
    #[must_use]
    pub const fn is_ordered(&self) -> bool {
        self.tried >= TIMES_FOR_AN_ORDER
    }
}

/// Every way that was tried. Those tried often enough come first, by the share of times they
/// helped; the others follow in the order they were first tried, which is no order of worth.
#[must_use]
pub fn soothing_tally<'a>(cries: impl IntoIterator<Item = &'a Cry>) -> Vec<SoothingTally> {
    let mut tally: Vec<SoothingTally> = Vec::new();
    for cry in cries {
        for way in &cry.tried {
            let helped = u32::from(cry.helped.contains(way));
            match tally.iter_mut().find(|known| known.way == *way) {
                Some(known) => {
                    known.tried += 1;
                    known.helped += helped;
                }
                None => tally.push(SoothingTally { way: way.clone(), tried: 1, helped }),
            }
        }
    }
    // Sorting is stable: equals stay in the order they were first tried.
    tally.sort_by(|one, other| match (one.is_ordered(), other.is_ordered()) {
        // a/b > c/d is a*d > c*b, without rounding.
        (true, true) => (u64::from(other.helped) * u64::from(one.tried))
            .cmp(&(u64::from(one.helped) * u64::from(other.tried))),
        (one, other) => other.cmp(&one),
    });
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cry(tried: &[Soothing], helped: &[Soothing]) -> Cry {
        Cry { tried: tried.to_vec(), helped: helped.to_vec(), ..Cry::default() }
    }

    #[test]
    fn few_tries_are_counted_and_not_ranked() {
        use Soothing::{Carrying, Rocking, Singing};
        // Carrying: tried 6, helped 3. Rocking: tried 5, helped 4. Singing: tried 2, helped 2.
        let mut cries = vec![cry(&[Singing, Carrying], &[Singing]); 2];
        cries.extend(vec![cry(&[Carrying, Rocking], &[Carrying, Rocking]); 3]);
        cries.push(cry(&[Carrying, Rocking], &[Rocking]));
        cries.push(cry(&[Rocking], &[]));
        let tally = soothing_tally(&cries);
        let brief: Vec<_> =
            tally.iter().map(|one| (one.way.clone(), one.tried, one.helped)).collect();
        assert_eq!(brief, [(Rocking, 5, 4), (Carrying, 6, 3), (Singing, 2, 2)]);
        assert!(!tally[2].is_ordered());
    }

    #[test]
    fn a_familys_own_word_is_counted_like_any_other() {
        let lift = Soothing::Other { label: "the lift".into() };
        let tally = soothing_tally(&vec![cry(std::slice::from_ref(&lift), &[]); 3]);
        assert_eq!(tally, [SoothingTally { way: lift, tried: 3, helped: 0 }]);
    }
}
