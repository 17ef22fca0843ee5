//! Evenings painted over what was logged. Minutes count from 19:00 UTC; it is 22:00, minute 180.

mod grids;
mod properties;

use uuid::Uuid;

use super::*;
use crate::logging::testing::{at, bottle, breast, entry, interval, papa, running, side};
use crate::model::{
    ActivityKind, BottleContent, BreastSide, Cry, CryStrength, Details, Entry, EntryId, FeedForm,
    Paint, PaintEffect, PaintOver, PaintStroke, Sleep, SleepOnset, SleepPlace, Soothing, Source,
    Span, Volume, WokenBy,
};

fn stroke(paint: Paint, start: i64, end: i64) -> PaintStroke {
    PaintStroke { paint, start: at(start), end: at(end) }
}

fn run(paint: Paint, start: i64, end: i64) -> Run {
    Run { paint, time: Piece::new(at(start), at(end)).unwrap() }
}

fn asleep() -> Details {
    Details::Sleep { sleep: Sleep::default() }
}

fn crying(strength: CryStrength) -> Details {
    Details::Cry { cry: Cry { strength, ..Cry::default() } }
}

/// Entries with ids of their own.
fn numbered(entries: impl IntoIterator<Item = Entry>) -> Vec<Entry> {
    (100..).zip(entries).map(|(n, e)| Entry { id: EntryId(Uuid::from_u128(n)), ..e }).collect()
}

/// A plan at 22:00.
fn painted(strokes: &[PaintStroke], entries: &[Entry], over: PaintOver) -> Plan {
    let mut next = 1000;
    plan(&runs(strokes, at(180)), entries, over, at(180), || {
        next += 1;
        EntryId(Uuid::from_u128(next))
    })
}

/// What is left of the entries, oldest first.
fn after(plan: &Plan, entries: &[Entry]) -> Vec<Entry> {
    let is_old = |entry: &&Entry| !plan.changed.iter().any(|one| one.old.id == entry.id);
    let changed = plan.changed.iter().flat_map(|one| one.new.iter().chain(&one.more)).cloned();
    let mut left: Vec<Entry> = entries.iter().filter(is_old).cloned().chain(changed).collect();
    left.sort_by_key(|entry| entry.span.start());
    left
}

fn spans(entries: &[Entry]) -> Vec<Span> {
    entries.iter().map(|entry| entry.span).collect()
}

#[test]
fn neighbouring_cells_of_one_paint_are_one_run_and_a_later_stroke_covers_an_earlier_one() {
    let strokes = [
        stroke(Paint::Sleep, 0, 5),
        stroke(Paint::Sleep, 5, 30),
        stroke(Paint::Carried, 0, 20),
        stroke(Paint::Cry, 10, 15),
    ];
    let expected = [
        run(Paint::Sleep, 0, 10),
        run(Paint::Cry, 10, 15),
        run(Paint::Sleep, 15, 30),
        run(Paint::Carried, 0, 20),
    ];
    assert_eq!(runs(&strokes, at(180)), expected);
}

#[test]
fn the_cell_that_goes_on_is_painted_up_to_now() {
    let strokes = [stroke(Paint::Fuss, 170, 180)];
    assert_eq!(runs(&strokes, at(177)), [run(Paint::Fuss, 170, 177)]);
}

#[test]
fn kept_entries_stay_to_the_minute_and_the_paint_fills_the_gaps() {
    // A sleep of 10 to 23 and a cry of three minutes, 31 to 34.
    let there = numbered([
        entry(asleep(), interval(10, 23)),
        entry(crying(CryStrength::Cry), interval(31, 34)),
    ]);
    let plan = painted(&[stroke(Paint::Fuss, 0, 40)], &there, PaintOver::Keep);
    let gaps = [(0, 10), (23, 31), (34, 40)].map(|(from, to)| run(Paint::Fuss, from, to));
    assert_eq!((plan.add.as_slice(), plan.changed.len()), (gaps.as_slice(), 0));
}

#[test]
fn a_night_cut_in_two_loses_nothing() {
    let sleep = Sleep {
        place: Some(SleepPlace::Cot),
        onset: Some(SleepOnset::Fed),
        onset_latency_minutes: Some(10),
        woken_by: Some(WokenBy::Hunger),
        ..Sleep::default()
    };
    let there = numbered([Entry {
        note: Some("new sleeping bag".into()),
        tags: vec!["trip".into()],
        caregiver: Some(papa().id),
        ..entry(Details::Sleep { sleep: sleep.clone() }, interval(0, 100))
    }]);
    let plan = painted(&[stroke(Paint::Cry, 40, 60)], &there, PaintOver::Replace);
    assert_eq!(plan.add, [run(Paint::Cry, 40, 60)]);
    let [touched] = plan.changed.as_slice() else { panic!("{plan:?}") };
    assert_eq!((touched.effect, touched.covered), (PaintEffect::Split, 20 * 60_000));

    let first = Sleep { woken_by: None, ..sleep.clone() };
    let before = Entry {
        span: interval(0, 40),
        details: Details::Sleep { sleep: first },
        ..there[0].clone()
    };
    assert_eq!(touched.new, Some(before));
    let last = Sleep { onset: None, onset_latency_minutes: None, ..sleep };
    let behind = Entry {
        id: EntryId(Uuid::from_u128(1001)),
        span: interval(60, 100),
        details: Details::Sleep { sleep: last },
        ..there[0].clone()
    };
    assert_eq!(touched.more, [behind]);
}

#[test]
fn what_helped_is_counted_once_when_crying_is_cut_in_two() {
    let cry = Cry {
        tried: vec![Soothing::Carrying],
        helped: vec![Soothing::Carrying],
        carried_minutes: Some(15),
        ..Cry::default()
    };
    let there = numbered([entry(Details::Cry { cry: cry.clone() }, interval(0, 60))]);
    let plan = painted(&[stroke(Paint::AwakeContent, 20, 30)], &there, PaintOver::Replace);
    assert_eq!(plan.changed[0].new.as_ref().unwrap().details, Details::Cry { cry });
    assert_eq!(plan.changed[0].more[0].details, crying(CryStrength::Cry));
}

#[test]
fn a_part_of_another_apps_row_is_not_that_row_once_more() {
    let source = Source::Imported { format: "baby_connect_csv".into(), key: "row 7".into() };
    let there = numbered([Entry { source: source.clone(), ..entry(asleep(), interval(0, 60)) }]);
    let plan = painted(&[stroke(Paint::Fuss, 20, 30)], &there, PaintOver::Replace);
    let sources: Vec<Source> = after(&plan, &there).into_iter().map(|one| one.source).collect();
    assert_eq!(sources, [source, Source::Painted]);
}

#[test]
fn an_entry_all_under_the_paint_is_taken_out() {
    let there = numbered([entry(crying(CryStrength::Fuss), interval(12, 15))]);
    let plan = painted(&[stroke(Paint::Sleep, 10, 20)], &there, PaintOver::Replace);
    assert_eq!((plan.changed[0].effect, &plan.changed[0].new), (PaintEffect::TakenOut, &None));
    assert_eq!(plan.add, [run(Paint::Sleep, 10, 20)]);
}

#[test]
fn what_says_the_same_already_is_left_alone() {
    let there = numbered([entry(asleep(), interval(3, 57))]);
    let plan = painted(&[stroke(Paint::Sleep, 0, 60)], &there, PaintOver::Replace);
    assert_eq!(plan.changed, []);
    assert_eq!(plan.add, [run(Paint::Sleep, 0, 3), run(Paint::Sleep, 57, 60)]);
}

#[test]
fn a_timer_nobody_stopped_ends_where_the_paint_up_to_now_begins() {
    let there = numbered([entry(asleep(), running(0))]);
    let strokes = [stroke(Paint::Fuss, 160, 170), stroke(Paint::Cry, 170, 180)];
    let plan = painted(&strokes, &there, PaintOver::Replace);
    assert_eq!(plan.changed[0].effect, PaintEffect::TimerEnds);
    assert_eq!(spans(&after(&plan, &there)), [interval(0, 160)]);
    // Kept, the timer takes all the time since it began.
    assert_eq!(painted(&strokes, &there, PaintOver::Keep).add, []);
}

#[test]
fn a_timer_goes_on_after_paint_in_its_middle() {
    let there = numbered([entry(asleep(), running(0))]);
    let plan = painted(&[stroke(Paint::Cry, 100, 120)], &there, PaintOver::Replace);
    assert_eq!(plan.changed[0].effect, PaintEffect::Split);
    let left = after(&plan, &there);
    assert_eq!(spans(&left), [interval(0, 100), running(120)]);
    assert_eq!(left[1].id, there[0].id);
}

#[test]
fn a_bottle_logged_as_a_moment_is_not_counted_twice() {
    let there = numbered([entry(
        bottle(BottleContent::Formula, Some(Volume::ml(90.0))),
        Span::Moment { start: at(12) },
    )]);
    let strokes = [stroke(Paint::Feed, 10, 30)];
    let kept = painted(&strokes, &there, PaintOver::Keep);
    assert_eq!((kept.add, kept.changed), (vec![], vec![]));
    let replaced = painted(&strokes, &there, PaintOver::Replace);
    assert_eq!(replaced.add, []);
    assert_eq!(replaced.changed[0].effect, PaintEffect::Stretched);
    let stretched = Entry { span: interval(10, 30), ..there[0].clone() };
    assert_eq!(after(&replaced, &there), [stretched]);
}

#[test]
fn one_run_over_two_feeds_leaves_two_feeds() {
    let feed = || bottle(BottleContent::Milk, None);
    let there = numbered([entry(feed(), interval(10, 20)), entry(feed(), interval(40, 50))]);
    let plan = painted(&[stroke(Paint::Feed, 0, 60)], &there, PaintOver::Replace);
    assert_eq!(plan.add, []);
    assert_eq!(spans(&after(&plan, &there)), [interval(0, 40), interval(40, 60)]);
}

#[test]
fn two_massages_painted_under_a_forgotten_timer_are_two() {
    let there = numbered([entry(crate::logging::testing::massaged(&[]), running(0))]);
    let strokes = [stroke(Paint::Massage, 0, 15), stroke(Paint::Massage, 60, 70)];
    let plan = painted(&strokes, &there, PaintOver::Replace);
    assert_eq!(plan.changed[0].effect, PaintEffect::TimerEnds);
    assert_eq!(spans(&after(&plan, &there)), [interval(0, 15)]);
    assert_eq!(plan.add, [run(Paint::Massage, 60, 70)]);
}

#[test]
fn a_longer_breast_feed_is_longer_on_its_outer_sides() {
    let sides = [side(BreastSide::Left, 10, 18), side(BreastSide::Right, 18, 25)];
    let there = numbered([entry(breast(&sides), interval(10, 25))]);
    let plan = painted(&[stroke(Paint::Feed, 5, 30)], &there, PaintOver::Replace);
    let longer = [side(BreastSide::Left, 5, 18), side(BreastSide::Right, 18, 30)];
    assert_eq!(after(&plan, &there)[0].details, breast(&longer));
}

#[test]
fn a_feed_that_covers_the_paint_is_the_same_feed() {
    let there = numbered([entry(breast(&[]), interval(0, 40))]);
    for over in [PaintOver::Keep, PaintOver::Replace] {
        let plan = painted(&[stroke(Paint::Feed, 10, 20)], &there, over);
        assert_eq!((plan.add, plan.changed), (vec![], vec![]), "{over:?}");
    }
}

#[test]
fn carrying_and_feeding_lie_beside_sleep() {
    let there = numbered([entry(asleep(), interval(0, 60))]);
    let strokes = [stroke(Paint::Carried, 0, 60), stroke(Paint::Feed, 10, 20)];
    for over in [PaintOver::Keep, PaintOver::Replace] {
        let plan = painted(&strokes, &there, over);
        let expected = [run(Paint::Feed, 10, 20), run(Paint::Carried, 0, 60)];
        assert_eq!((plan.add.as_slice(), plan.changed.len()), (expected.as_slice(), 0));
    }
}

#[test]
fn painted_feeds_are_what_the_last_milk_feed_was_without_its_amount() {
    let solids = FeedForm::Solids { foods: vec![], amount: None, reaction: None };
    let bottle_before = [
        entry(crate::logging::testing::feed(solids), interval(60, 70)),
        entry(bottle(BottleContent::Formula, Some(Volume::ml(120.0))), interval(0, 15)),
    ];
    let milk = FeedForm::Bottle { content: BottleContent::Milk, offered: None, taken: None };
    assert_eq!(painted_feed(&bottle_before), milk);
    assert_eq!(painted_feed(&bottle_before[..1]), FeedForm::Breast { segments: vec![] });
}

#[test]
fn quiet_time_and_carrying_become_activities() {
    let runs = [run(Paint::AwakeContent, 0, 10), run(Paint::Carried, 0, 10)];
    let milk = painted_feed(&[]);
    let drafts = drafts_of(&runs, crate::logging::testing::mia().id, Some(papa().id), &milk);
    let what: Vec<_> = drafts
        .iter()
        .map(|draft| match &draft.details {
            Details::Activity { activity } => activity.what.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(what, [ActivityKind::AwakeContent, ActivityKind::Carrying]);
    assert!(drafts.iter().all(|draft| draft.source == Source::Painted));
    assert!(drafts.iter().all(|draft| draft.caregiver == Some(papa().id)));
}
