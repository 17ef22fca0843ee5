use proptest::prelude::*;

use super::*;
use crate::logging::testing::{
    at, breast, brief, entry, interval, massaged, mia, open, running, side, with_context,
};
use crate::logging::{active_milliseconds, check_entry, started};
use crate::model::BreastSide::{Left, Pause, Right, Unknown};
use crate::model::{BreastSegment, MINUTE, Sleep};

type Moved = Result<Entry, Vec<Problem>>;

fn feeding(segments: &[BreastSegment]) -> Entry {
    entry(breast(segments), running(0))
}

fn asleep() -> Entry {
    entry(Details::Sleep { sleep: Sleep::default() }, running(0))
}

fn moved(rule: impl FnOnce(&CheckContext<'_>) -> Moved) -> Entry {
    with_context(rule).unwrap()
}

fn refused(rule: impl FnOnce(&CheckContext<'_>) -> Moved) -> Vec<String> {
    brief(&with_context(rule).unwrap_err())
}

#[test]
fn a_sleep_stops_at_the_moment_given() {
    let woken = moved(|c| stop(&asleep(), at(95), c));
    assert_eq!(woken, Entry { span: interval(0, 95), ..asleep() });
}

#[test]
fn stopping_closes_the_open_side() {
    let fed = moved(|c| stop(&feeding(&[side(Left, 0, 8), open(Right, 8)]), at(20), c));
    assert_eq!(fed.details, breast(&[side(Left, 0, 8), side(Right, 8, 20)]));
}

#[test]
fn stopping_earlier_than_the_last_switch_drops_that_side() {
    let fed = moved(|c| stop(&feeding(&[side(Left, 0, 8), open(Right, 8)]), at(6), c));
    assert_eq!((fed.details, fed.span), (breast(&[side(Left, 0, 6)]), interval(0, 6)));
}

#[test]
fn a_timer_forgotten_for_two_days_asks_for_its_end() {
    let two_days = 48 * 60;
    assert_eq!(moved(|c| stop(&asleep(), at(two_days), c)).span, interval(0, two_days));
    let problems = with_context(|c| stop(&asleep(), at(two_days + 1), c)).unwrap_err();
    assert_eq!(brief(&problems), ["end TooLong Refuse"]);
    assert!(problems[0].sentence.contains("Correct the end"));
}

#[test]
fn a_timer_does_not_stop_before_it_began_nor_twice() {
    assert_eq!(refused(|c| stop(&asleep(), at(-1), c)), ["end EndBeforeStart Refuse"]);
    let over = entry(Details::Sleep { sleep: Sleep::default() }, interval(0, 40));
    assert_eq!(refused(|c| stop(&over, at(50), c)), ["entry WrongTiming Refuse"]);
    assert_eq!(refused(|c| correct_start(&over, at(5), c)), ["entry WrongTiming Refuse"]);
    assert_eq!(refused(|c| pause(&over, at(5), c)), ["entry WrongTiming Refuse"]);
}

#[test]
fn an_earlier_start_makes_the_first_side_longer() {
    let fixed = moved(|c| correct_start(&feeding(&[open(Left, 0)]), at(-10), c));
    assert_eq!((fixed.details, fixed.span), (breast(&[open(Left, -10)]), running(-10)));
}

#[test]
fn a_later_start_drops_the_sides_before_it() {
    let feed = feeding(&[side(Left, 0, 8), side(Pause, 8, 10), open(Right, 10)]);
    let fixed = moved(|c| correct_start(&feed, at(12), c));
    assert_eq!((fixed.details, fixed.span), (breast(&[open(Right, 12)]), running(12)));
}

#[test]
fn switching_goes_to_the_other_side() {
    let feed = feeding(&[open(Left, 0)]);
    let right = moved(|c| switch_side(&feed, None, at(8), c));
    assert_eq!(right.details, breast(&[side(Left, 0, 8), open(Right, 8)]));
    let back = moved(|c| switch_side(&right, None, at(15), c));
    assert_eq!(back.details, breast(&[side(Left, 0, 8), side(Right, 8, 15), open(Left, 15)]));
}

#[test]
fn switching_in_a_pause_ends_the_pause() {
    let paused = feeding(&[side(Left, 0, 8), open(Pause, 8)]);
    let right = moved(|c| switch_side(&paused, None, at(11), c));
    assert_eq!(right.details, breast(&[side(Left, 0, 8), side(Pause, 8, 11), open(Right, 11)]));
}

#[test]
fn switching_to_the_side_it_is_on_changes_nothing() {
    let feed = feeding(&[open(Left, 0)]);
    assert_eq!(moved(|c| switch_side(&feed, Some(Left), at(8), c)), feed);
    let nobody_noted = feeding(&[open(Unknown, 0)]);
    assert_eq!(moved(|c| switch_side(&nobody_noted, None, at(8), c)), nobody_noted);
}

#[test]
fn only_breast_feeds_have_sides_and_only_massages_have_areas() {
    let massage = entry(massaged(&[]), running(0));
    assert_eq!(refused(|c| switch_side(&massage, None, at(5), c)), ["entry WrongTiming Refuse"]);
    let feed = feeding(&[open(Left, 0)]);
    let legs = |c: &CheckContext<'_>| massage_area(&feed, BodyArea::Legs, at(5), c);
    assert_eq!(refused(legs), ["entry WrongTiming Refuse"]);
    assert_eq!(refused(|c| pause(&asleep(), at(5), c)), ["entry WrongTiming Refuse"]);
}

#[test]
fn a_pause_is_followed_by_the_side_from_before() {
    let feed = feeding(&[open(Right, 0)]);
    let paused = moved(|c| pause(&feed, at(4), c));
    assert_eq!(moved(|c| pause(&paused, at(6), c)), paused, "a paused feed stays paused");
    let resumed = moved(|c| resume(&paused, at(9), c));
    assert_eq!(resumed.details, breast(&[side(Right, 0, 4), side(Pause, 4, 9), open(Right, 9)]));
    assert_eq!(moved(|c| resume(&resumed, at(12), c)), resumed, "a running feed goes on");
}

#[test]
fn a_pause_taken_back_at_once_leaves_no_trace() {
    let feed = feeding(&[open(Right, 0)]);
    let paused = moved(|c| pause(&feed, at(4), c));
    assert_eq!(moved(|c| resume(&paused, at(4), c)), feed);
}

#[test]
fn a_move_before_the_last_one_is_refused() {
    let feed = feeding(&[side(Left, 0, 8), open(Right, 8)]);
    assert_eq!(refused(|c| pause(&feed, at(7), c)), ["at SegmentsOutOfOrder Refuse"]);
}

#[test]
fn a_feed_logged_as_running_without_sides_can_pause() {
    let paused = moved(|c| pause(&feeding(&[]), at(4), c));
    assert_eq!(paused.details, breast(&[side(Unknown, 0, 4), open(Pause, 4)]));
}

#[test]
fn a_massage_goes_from_legs_to_tummy_and_notes_both() {
    let massage = entry(started(massaged(&[]), at(0)), running(0));
    let legs = moved(|c| massage_area(&massage, BodyArea::Legs, at(0), c));
    let paused = moved(|c| pause(&legs, at(3), c));
    let resumed = moved(|c| resume(&paused, at(5), c));
    let tummy = moved(|c| massage_area(&resumed, BodyArea::Tummy, at(7), c));
    let over = moved(|c| stop(&tummy, at(12), c));
    let Details::Massage { massage } = &over.details else { panic!() };
    assert_eq!(massage.areas, [BodyArea::Legs, BodyArea::Tummy]);
    let areas: Vec<_> = massage.segments.iter().map(|segment| segment.area).collect();
    let (legs, tummy) = (Some(BodyArea::Legs), Some(BodyArea::Tummy));
    assert_eq!(areas, [legs, None, legs, tummy]);
    // 12 minutes with a pause of 2.
    assert_eq!(active_milliseconds(&over.details, &over.span, at(60)), 10 * MINUTE);
}

/// One tap of a parent on a running feed.
#[derive(Clone, Copy, Debug)]
enum Tap {
    Switch(Option<BreastSide>),
    Pause,
    Resume,
    Start,
}

fn taps() -> impl Strategy<Value = Vec<(Tap, i64)>> {
    let tap = prop_oneof![
        Just(Tap::Switch(None)),
        Just(Tap::Switch(Some(Left))),
        Just(Tap::Switch(Some(Pause))),
        Just(Tap::Pause),
        Just(Tap::Resume),
        Just(Tap::Start),
    ];
    prop::collection::vec((tap, -30_i64..120), 0..12)
}

proptest! {
    #[test]
    fn no_sequence_of_taps_makes_a_feed_that_cannot_be_saved(taps in taps(), end in 0_i64..150) {
        with_context(|context| {
            let mut feed = Entry { child: Some(mia().id), ..feeding(&[open(Right, 0)]) };
            for (tap, minute) in taps {
                let now = at(minute);
                let after = match tap {
                    Tap::Switch(side) => switch_side(&feed, side, now, context),
                    Tap::Pause => pause(&feed, now, context),
                    Tap::Resume => resume(&feed, now, context),
                    Tap::Start => correct_start(&feed, now, context),
                };
                feed = after.unwrap_or(feed);
                assert_eq!(check_entry(&feed, context), [], "{tap:?} at {minute}: {feed:?}");
            }
            let over = stop(&feed, at(end), context).unwrap_or(feed);
            assert_eq!(check_entry(&over, context), [], "{over:?}");
            if let Some(end) = over.span.end() {
                let active = active_milliseconds(&over.details, &over.span, end);
                assert!(active <= end.since(over.span.start()), "{over:?}");
            }
        });
    }
}
