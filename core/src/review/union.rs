//! Sets of time: unions, differences and what lies in a window. A minute logged twice counts once.

use crate::model::Instant;

/// A stretch of time that is not empty; half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first instant.
    pub start: Instant,
    /// The first instant after it.
    pub end: Instant,
}

impl Stretch {
    /// Its length in milliseconds.
    #[must_use]
    pub const fn length(self) -> i64 {
        self.end.since(self.start)
    }

    /// The part of it from `start` to `end`, if there is any.
    #[must_use]
    pub fn clip(self, start: Instant, end: Instant) -> Option<Self> {
        let part = Self { start: self.start.max(start), end: self.end.min(end) };
        (part.start < part.end).then_some(part)
    }
}

/// The union of intervals in any order: stretches in order, none touching the next. Empty
/// intervals (an end nobody knows) leave nothing.
#[must_use]
pub fn union(intervals: impl IntoIterator<Item = (Instant, Instant)>) -> Vec<Stretch> {
    let mut sorted: Vec<Stretch> = intervals
        .into_iter()
        .filter(|(start, end)| start < end)
        .map(|(start, end)| Stretch { start, end })
        .collect();
    // Facts arrive sorted, and sorting what is sorted takes one pass.
    sorted.sort_by_key(|stretch| stretch.start);
    joined(sorted, 1)
}

/// Stretches in order, joined where they are less than `gap` milliseconds apart.
#[must_use]
pub fn joined(sorted: impl IntoIterator<Item = Stretch>, gap: i64) -> Vec<Stretch> {
    let mut joined: Vec<Stretch> = Vec::new();
    for next in sorted {
        match joined.last_mut() {
            Some(last) if next.start.since(last.end) < gap => last.end = last.end.max(next.end),
            _ => joined.push(next),
        }
    }
    joined
}

/// What of `whole` does not lie in `taken`. Both are unions.
#[must_use]
pub fn without(whole: &[Stretch], taken: &[Stretch]) -> Vec<Stretch> {
    let mut rest = Vec::with_capacity(whole.len());
    let mut passed = 0;
    for &stretch in whole {
        let mut from = stretch.start;
        while passed < taken.len() && taken[passed].end <= from {
            passed += 1;
        }
        for cut in taken[passed..].iter().take_while(|cut| cut.start < stretch.end) {
            if from < cut.start {
                rest.push(Stretch { start: from, end: cut.start });
            }
            from = from.max(cut.end);
        }
        if from < stretch.end {
            rest.push(Stretch { start: from, end: stretch.end });
        }
    }
    rest
}

/// The parts of a union that lie from `start` to `end`, in order.
pub fn parts(
    union: &[Stretch],
    start: Instant,
    end: Instant,
) -> impl Iterator<Item = Stretch> + '_ {
    // A union is ordered by its ends as well as by its starts.
    let first = union.partition_point(|stretch| stretch.end <= start);
    union[first..]
        .iter()
        .take_while(move |stretch| stretch.start < end)
        .filter_map(move |stretch| stretch.clip(start, end))
}

/// Milliseconds of a union that lie from `start` to `end`.
#[must_use]
pub fn within(union: &[Stretch], start: Instant, end: Instant) -> i64 {
    parts(union, start, end).map(Stretch::length).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stretches(pairs: &[(i64, i64)]) -> Vec<Stretch> {
        pairs.iter().map(|&(s, e)| Stretch { start: Instant(s), end: Instant(e) }).collect()
    }

    fn of(pairs: &[(i64, i64)]) -> Vec<Stretch> {
        union(pairs.iter().map(|&(s, e)| (Instant(s), Instant(e))))
    }

    #[test]
    fn what_overlaps_or_touches_becomes_one_stretch() {
        assert_eq!(of(&[(5, 9), (0, 3), (2, 4), (9, 12)]), stretches(&[(0, 4), (5, 12)]));
    }

    #[test]
    fn a_shorter_interval_inside_a_longer_one_does_not_cut_it_short() {
        assert_eq!(of(&[(0, 100), (10, 20), (99, 101)]), stretches(&[(0, 101)]));
    }

    #[test]
    fn an_interval_without_length_leaves_nothing_and_joins_nothing() {
        assert_eq!(of(&[(0, 3), (3, 3), (4, 4), (5, 9)]), stretches(&[(0, 3), (5, 9)]));
    }

    #[test]
    fn stretches_less_than_the_gap_apart_are_joined_and_exactly_the_gap_are_not() {
        let two = stretches(&[(0, 10), (15, 20)]);
        assert_eq!(joined(two.clone(), 5), two);
        assert_eq!(joined(two, 6), stretches(&[(0, 20)]));
    }

    #[test]
    fn the_difference_keeps_what_is_left_on_both_sides() {
        let whole = stretches(&[(0, 10), (20, 30), (40, 50)]);
        let taken = stretches(&[(2, 4), (8, 22), (25, 26), (40, 50)]);
        // 0-2, 4-8 of the first; 22-25 and 26-30 of the second; nothing of the third.
        assert_eq!(without(&whole, &taken), stretches(&[(0, 2), (4, 8), (22, 25), (26, 30)]));
    }

    #[test]
    fn a_window_sees_only_the_part_inside_it() {
        let union = stretches(&[(0, 10), (20, 30)]);
        assert_eq!(within(&union, Instant(5), Instant(25)), 10);
        assert_eq!(within(&union, Instant(10), Instant(20)), 0);
        assert_eq!(within(&union, Instant(30), Instant(0)), 0);
    }

    proptest! {
        #[test]
        fn union_and_difference_count_as_a_board_of_minutes_does(
            a in prop::collection::vec((0_i64..200, 0_i64..30), 0..20),
            b in prop::collection::vec((0_i64..200, 0_i64..30), 0..20),
        ) {
            let board = |pairs: &[(i64, i64)]| -> Vec<bool> {
                (0..240).map(|m| pairs.iter().any(|&(s, l)| s <= m && m < s + l)).collect()
            };
            let set = |pairs: &[(i64, i64)]| {
                union(pairs.iter().map(|&(s, l)| (Instant(s), Instant(s + l))))
            };
            let paint = |union: &[Stretch]| -> Vec<bool> {
                (0..240)
                    .map(|m| within(union, Instant(m), Instant(m + 1)) == 1)
                    .collect()
            };
            prop_assert_eq!(paint(&set(&a)), board(&a));
            let rest: Vec<bool> =
                board(&a).iter().zip(board(&b)).map(|(&in_a, in_b)| in_a && !in_b).collect();
            prop_assert_eq!(paint(&without(&set(&a), &set(&b))), rest);
        }
    }
}
