//! Any paint over any evening, minute by minute.

use proptest::prelude::*;

use super::{after, asleep, crying, numbered, painted};
use crate::logging::paint::{lasting, paint_of, runs};
use crate::logging::testing::{at, bottle, breast, entry, interval, massaged, running};
use crate::model::{
    Activity, ActivityKind, BottleContent, CryStrength, Details, Entry, Paint, PaintLane,
    PaintOver, PaintStroke, Span,
};

/// The evening in minutes; it is minute 180.
const MINUTES: i64 = 180;

fn details() -> impl Strategy<Value = Details> {
    let activity = |what| Details::Activity { activity: Activity { what } };
    prop::sample::select(vec![
        asleep(),
        crying(CryStrength::Fuss),
        crying(CryStrength::Cry),
        crying(CryStrength::Inconsolable),
        activity(ActivityKind::AwakeContent),
        activity(ActivityKind::Carrying),
        activity(ActivityKind::Bath),
        bottle(BottleContent::Milk, None),
        breast(&[]),
        massaged(&[]),
    ])
}

fn span() -> impl Strategy<Value = Span> {
    prop_oneof![
        8 => (-30..MINUTES, 1..60_i64)
            .prop_map(|(start, length)| interval(start, (start + length).min(MINUTES))),
        1 => (-30..MINUTES).prop_map(running),
        1 => (0..MINUTES).prop_map(|start| Span::EndUnknown { start: at(start) }),
    ]
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (details(), span()).prop_map(|(details, span)| entry(details, span));
    prop::collection::vec(one, 0..8).prop_map(numbered)
}

fn strokes() -> impl Strategy<Value = Vec<PaintStroke>> {
    let one = (prop::sample::select(Paint::ALL.to_vec()), 0..36_i64, 1..12_i64).prop_map(
        |(paint, cell, cells)| PaintStroke {
            paint,
            start: at(5 * cell),
            end: at((5 * (cell + cells)).min(MINUTES)),
        },
    );
    prop::collection::vec(one, 1..6)
}

/// Which paints each minute shows, from minute -30.
fn minutes(entries: &[Entry]) -> Vec<Vec<Paint>> {
    let shows = |entry: &Entry, minute: i64| {
        lasting(entry.span, at(MINUTES))
            .is_some_and(|lasts| lasts.start <= at(minute) && at(minute) < lasts.end)
    };
    (-30..MINUTES)
        .map(|minute| {
            let here = entries.iter().filter(|entry| shows(entry, minute));
            let mut paints: Vec<Paint> = here.filter_map(|one| paint_of(&one.details)).collect();
            paints.sort();
            paints.dedup();
            paints
        })
        .collect()
}

/// Everything after painting, with a new entry for each run that was added.
fn all_after(strokes: &[PaintStroke], there: &[Entry], over: PaintOver) -> Vec<Entry> {
    let plan = painted(strokes, there, over);
    let milk = super::painted_feed(&[]);
    let child = crate::logging::testing::mia().id;
    let drafts = super::drafts_of(&plan.add, child, None, &milk);
    let new = drafts.into_iter().map(|draft| entry(draft.details, draft.span));
    after(&plan, there).into_iter().chain(new).collect()
}

fn is_counted(paint: Paint) -> bool {
    matches!(paint.lane(), PaintLane::Feed | PaintLane::Massage)
}

proptest! {
    #[test]
    fn kept_entries_never_change_and_paint_only_adds(there in entries(), strokes in strokes()) {
        let plan = painted(&strokes, &there, PaintOver::Keep);
        prop_assert!(plan.changed.is_empty());
        let before = minutes(&there);
        let drawn = minutes(&all_after(&strokes, &there, PaintOver::Keep));
        for (before, drawn) in before.iter().zip(&drawn) {
            // Whatever stood in a row before stands there alone now; an empty row may be painted.
            for lane in [PaintLane::Baby, PaintLane::Carried] {
                let of = |paints: &[Paint]| -> Vec<Paint> {
                    paints.iter().filter(|paint| paint.lane() == lane).copied().collect()
                };
                if !of(before).is_empty() {
                    prop_assert_eq!(of(before), of(drawn));
                }
            }
        }
    }

    #[test]
    fn replaced_the_board_shows_what_was_painted(there in entries(), strokes in strokes()) {
        let drawn = minutes(&all_after(&strokes, &there, PaintOver::Replace));
        for run in runs(&strokes, at(MINUTES)) {
            for minute in 0..MINUTES {
                if at(minute) < run.time.start || at(minute) >= run.time.end {
                    continue;
                }
                let here = &drawn[usize::try_from(minute + 30).unwrap()];
                let row: Vec<Paint> = here
                    .iter()
                    .filter(|paint| paint.lane() == run.paint.lane())
                    .copied()
                    .collect();
                prop_assert_eq!(row, vec![run.paint], "minute {}", minute);
            }
        }
    }

    #[test]
    fn away_from_the_paint_no_minute_changes(there in entries(), strokes in strokes()) {
        let before = minutes(&there);
        let under = runs(&strokes, at(MINUTES));
        for over in [PaintOver::Keep, PaintOver::Replace] {
            let drawn = minutes(&all_after(&strokes, &there, over));
            for (place, minute) in (-30..MINUTES).enumerate() {
                let row = |paints: &[Paint]| -> Vec<Paint> {
                    let away = |paint: &&Paint| {
                        !is_counted(**paint) && !under.iter().any(|run| {
                            run.paint.lane() == paint.lane()
                                && run.time.start <= at(minute) && at(minute) < run.time.end
                        })
                    };
                    paints.iter().filter(away).copied().collect()
                };
                prop_assert_eq!(row(&before[place]), row(&drawn[place]), "{:?} {}", over, minute);
            }
        }
    }

    #[test]
    fn what_is_counted_is_never_counted_twice(there in entries(), strokes in strokes()) {
        let count = |entries: &[Entry]| {
            let paints = entries.iter().filter_map(|entry| paint_of(&entry.details));
            paints.filter(|&paint| is_counted(paint)).count()
        };
        for over in [PaintOver::Keep, PaintOver::Replace] {
            let plan = painted(&strokes, &there, over);
            let added = plan.add.iter().filter(|run| is_counted(run.paint)).count();
            let drawn = all_after(&strokes, &there, over);
            prop_assert_eq!(count(&drawn), count(&there) + added);
            for run in plan.add.iter().filter(|run| is_counted(run.paint)) {
                let same = |entry: &&Entry| paint_of(&entry.details) == Some(run.paint);
                for entry in after(&plan, &there).iter().filter(same) {
                    let lasts = lasting(entry.span, at(MINUTES));
                    prop_assert!(lasts.is_none_or(|lasts| lasts.shared(run.time).is_none()));
                }
            }
        }
    }

    #[test]
    fn no_note_is_lost_unless_its_entry_is_taken_out(there in entries(), strokes in strokes()) {
        let noted: Vec<Entry> = there
            .iter()
            .map(|entry| Entry { note: Some(entry.id.to_string()), ..entry.clone() })
            .collect();
        let plan = painted(&strokes, &noted, PaintOver::Replace);
        for touched in &plan.changed {
            let left = touched.new.iter().chain(&touched.more);
            prop_assert!(left.into_iter().all(|part| part.note == touched.old.note));
            let ids: std::collections::HashSet<_> =
                touched.new.iter().chain(&touched.more).map(|part| part.id).collect();
            prop_assert_eq!(ids.len(), usize::from(touched.new.is_some()) + touched.more.len());
        }
    }
}
