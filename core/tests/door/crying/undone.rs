//! Whatever is painted over whatever is logged: one undo, and it never was.

use proptest::prelude::*;

use super::*;

fn strokes() -> impl Strategy<Value = Vec<PaintStroke>> {
    let one = (prop::sample::select(Paint::ALL.to_vec()), 0..140_i64, 1..40_i64).prop_map(
        |(paint, cell, cells)| {
            let begin = at("2026-11-20T19:05:00Z");
            let start = begin.plus(cell * PAINT_CELL);
            let end = begin.plus((cell + cells).min(144) * PAINT_CELL);
            PaintStroke { paint, start, end }
        },
    );
    prop::collection::vec(one, 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn paint_and_undo_leave_everything_as_it_was(
        times in prop::collection::vec((0..12_usize, 0..800_i64, 1..200_i64, any::<bool>()), 0..8),
        strokes in strokes(),
        replace in any::<bool>(),
    ) {
        let family = Family::after_a_night();
        for (kind, ago, length, runs) in times {
            let draft = family.one_of_each(None).swap_remove(kind);
            let start = family.journal.now().plus(-ago * MINUTE);
            let details = match draft.details {
                Details::Feed { .. } => {
                    Details::Feed { feed: Feed { form: FeedForm::Breast { segments: vec![] } } }
                }
                Details::Massage { .. } => Details::Massage { massage: Massage::default() },
                other => other,
            };
            let span = match draft.span {
                Span::Interval { .. } if runs => Span::Running { start },
                Span::Interval { .. } => {
                    Span::Interval { start, end: start.plus(length.min(ago) * MINUTE) }
                }
                _ => Span::Moment { start },
            };
            family.log(Draft { span, details, ..draft });
        }
        let before = (family.screens(), family.entries());
        let revision = family.journal.revision().unwrap();
        let over = if replace { PaintOver::Replace } else { PaintOver::Keep };
        let painted = family.paint(over, &strokes);
        if !replace {
            let after = family.entries();
            prop_assert!(before.1.iter().all(|entry| after.contains(entry)));
        }
        family.journal.verify().unwrap();
        if family.journal.revision().unwrap() > revision {
            family.journal.undo(Some(painted.change)).unwrap();
        }
        prop_assert_eq!((family.screens(), family.entries()), before);
        family.journal.verify().unwrap();
    }
}
