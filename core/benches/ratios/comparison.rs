//! The comparison of eight weeks against a plain loop that shuffles and sums: 4,999 deals and the
//! interval, under 50 ms on one core.

use std::hint::black_box;

use tend::model::CivilDate;
use tend::review::comparison::{DRAWN, Evening, Random, compare};

use super::pairs;

pub fn eight_weeks() {
    let evenings = evenings();
    assert!(compare(&evenings).is_ok());
    pairs::compare(
        "comparison of 56 evenings, 4,999 deals",
        "< 50 ms",
        60,
        || {
            black_box(compare(black_box(&evenings)).ok());
        },
        || {
            black_box(plain_loop(black_box(&evenings)));
        },
    );
}

fn evenings() -> Vec<Evening> {
    let mut random = Random::from_seed(56);
    let evening = |day| Evening {
        date: CivilDate(chrono::NaiveDate::default()).plus_days(day),
        massage: Some(random.below(2) == 1),
        value: Some(200.0 + 120.0 * random.unit()),
    };
    (0..56).map(evening).collect()
}

/// Labels shuffled inside each week and the difference summed anew each time; the interval by
/// trying effects and halving the step, each with as many shuffles.
fn plain_loop(evenings: &[Evening]) -> (f64, f64, f64) {
    let labels: Vec<bool> = evenings.iter().map(|e| e.massage == Some(true)).collect();
    let values: Vec<f64> = evenings.iter().filter_map(|e| e.value).collect();
    let p = |effect: f64| {
        let mut random = Random::from_seed(1);
        let less: Vec<f64> =
            values.iter().zip(&labels).map(|(v, &l)| if l { v - effect } else { *v }).collect();
        let truth = difference(&less, &labels).abs() - 1e-9;
        let mut dealt = labels.clone();
        let far = (0..DRAWN).filter(|_| {
            for week in dealt.chunks_mut(7) {
                for last in (1..week.len()).rev() {
                    let other = random.below(last as u64 + 1);
                    week.swap(last, usize::try_from(other).unwrap());
                }
            }
            difference(&less, &dealt).abs() >= truth
        });
        (far.count() + 1) as f64 / f64::from(DRAWN + 1)
    };
    let found = difference(&values, &labels);
    let end = |direction: f64| {
        let (mut inside, mut outside) = (0.0, 200.0);
        for _ in 0..12 {
            let middle = f64::midpoint(inside, outside);
            *if p(found + direction * middle) > 0.05 { &mut inside } else { &mut outside } = middle;
        }
        found + direction * inside
    };
    (p(0.0), end(-1.0), end(1.0))
}

fn difference(values: &[f64], labels: &[bool]) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for (values, labels) in values.chunks(7).zip(labels.chunks(7)) {
        let (mut with, mut without, mut a, mut b) = (0.0, 0.0, 0.0, 0.0);
        for (value, &label) in values.iter().zip(labels) {
            if label {
                with += value;
                a += 1.0;
            } else {
                without += value;
                b += 1.0;
            }
        }
        if a > 0.0 && b > 0.0 {
            let weight = a * b / (a + b);
            sum += weight * (with / a - without / b);
            weights += weight;
        }
    }
    sum / weights
}
