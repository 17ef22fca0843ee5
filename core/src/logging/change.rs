//! What follows when a parent changes an open form: the end its start, the sides both.

use super::check::lasts;
use super::segments::{fit, segments, with_segments};
use crate::model::{
    BreastSegment, BreastSide, Details, Draft, DraftChange, Feed, FeedForm, Instant, MINUTE,
    ShownDraft, SideMinutes, Span,
};

/// The draft after a change, and what its form shows; without one, the draft as it is. `now` is
/// the instant the form was made for.
///
/// When the start moves, an end moves along, so that the length stays; an end that is `now` was
/// not chosen, and stays. What a change has nothing to do with stays as it is.
#[must_use]
pub fn change_draft(draft: Draft, change: Option<DraftChange>, now: Instant) -> ShownDraft {
    let draft = match change {
        None => draft,
        Some(change) => changed(draft, change, now),
    };
    let minutes = |length: i64| u32::try_from((length + MINUTE / 2) / MINUTE).unwrap_or(0);
    let sides = side_lengths(&draft.details, now).into_iter();
    ShownDraft {
        lasts: lasts(&draft.details),
        minutes: draft.span.end().map(|end| minutes(end.since(draft.span.start()))),
        sides: sides.map(|(side, length)| SideMinutes { side, minutes: minutes(length) }).collect(),
        draft,
    }
}

fn changed(draft: Draft, change: DraftChange, now: Instant) -> Draft {
    let start = draft.span.start();
    match change {
        DraftChange::Start { at } => {
            let span = match draft.span {
                Span::Moment { .. } => Span::Moment { start: at },
                Span::Running { .. } => Span::Running { start: at },
                Span::EndUnknown { .. } => Span::EndUnknown { start: at },
                Span::Interval { end, .. } if end == now => Span::Interval { start: at, end },
                Span::Interval { start, end } => {
                    Span::Interval { start: at, end: end.plus(at.since(start)) }
                }
            };
            at_times(draft, span)
        }
        DraftChange::End { at } => at_times(draft, Span::Interval { start, end: at }),
        DraftChange::Over => {
            let end = draft.span.end().unwrap_or_else(|| now.max(start));
            at_times(draft, Span::Interval { start, end })
        }
        DraftChange::Running => at_times(draft, Span::Running { start }),
        DraftChange::EndUnknown => at_times(draft, Span::EndUnknown { start }),
        DraftChange::Feed { form, kept } => become_feed(draft, form, kept),
        DraftChange::FirstSide { side } => {
            let end = draft.span.end();
            with_sides(draft, side.map(|side| BreastSegment { side, start, end }).as_slice())
        }
        DraftChange::SideMinutes { side, minutes } => {
            let mut lengths = side_lengths(&draft.details, now);
            // The side nobody noted was this one.
            lengths.retain(|(old, _)| *old != BreastSide::Unknown);
            let length = i64::from(minutes) * MINUTE;
            match lengths.iter_mut().find(|(old, _)| *old == side) {
                Some(old) => old.1 = length,
                None => lengths.push((side, length)),
            }
            // It cannot have lasted longer than until now: the other side, which filled it, gives way.
            let sum: i64 = lengths.iter().map(|(_, length)| length).sum();
            let mut too_long = sum - now.since(start).max(0);
            for other in lengths.iter_mut().filter(|other| other.0 != side) {
                let less = too_long.clamp(0, other.1);
                other.1 -= less;
                too_long -= less;
            }
            in_turn(draft, &lengths)
        }
    }
}

fn at_times(draft: Draft, span: Span) -> Draft {
    let details = match segments(&draft.details) {
        Some(segments) if span != draft.span => {
            with_segments(draft.details, &fit(segments, draft.span, span))
        }
        _ => draft.details,
    };
    Draft { details, span, ..draft }
}

/// At the breast a new feed begins as a timer, and one that was noted as a moment has an end that
/// nobody knows; a bottle is noted when it is empty, and solids likewise.
fn become_feed(draft: Draft, form: FeedForm, kept: bool) -> Draft {
    if !matches!(draft.details, Details::Feed { .. }) {
        return draft;
    }
    let start = draft.span.start();
    let details = Details::Feed { feed: Feed { form } };
    let span = match draft.span {
        _ if !lasts(&details) => Span::Moment { start },
        Span::Moment { .. } if kept => Span::EndUnknown { start },
        Span::Moment { .. } => Span::Running { start },
        span => span,
    };
    let draft = Draft { details, span, ..draft };
    if span.is_running() {
        let details = super::start::brought(draft.details, start);
        Draft { details, ..draft }
    } else {
        with_sides(draft, &[])
    }
}

/// One side after the other from the start on. The feed lasts at least as long as they do; pauses
/// between them are no longer known.
fn in_turn(draft: Draft, lengths: &[(BreastSide, i64)]) -> Draft {
    let start = draft.span.start();
    if draft.span.is_running() || !is_at_the_breast(&draft.details) {
        return draft;
    }
    let mut sides = Vec::new();
    let mut at = start;
    for &(side, length) in lengths.iter().filter(|(_, length)| *length > 0) {
        sides.push(BreastSegment { side, start: at, end: Some(at.plus(length)) });
        at = at.plus(length);
    }
    let span = match draft.span.end() {
        None if at == start => draft.span,
        end => Span::Interval { start, end: end.unwrap_or(at).max(at) },
    };
    with_sides(Draft { span, ..draft }, &sides)
}

/// How long each side was, in the order in which they came.
fn side_lengths(details: &Details, now: Instant) -> Vec<(BreastSide, i64)> {
    let mut lengths: Vec<(BreastSide, i64)> = Vec::new();
    let Details::Feed { feed: Feed { form } } = details else { return lengths };
    let (FeedForm::Breast { segments } | FeedForm::Comfort { segments }) = form else {
        return lengths;
    };
    for segment in segments.iter().filter(|segment| segment.side != BreastSide::Pause) {
        let length = segment.end.unwrap_or(now).since(segment.start).max(0);
        match lengths.iter_mut().find(|(side, _)| *side == segment.side) {
            Some(side) => side.1 += length,
            None => lengths.push((segment.side, length)),
        }
    }
    lengths
}

fn with_sides(mut draft: Draft, sides: &[BreastSegment]) -> Draft {
    if let Details::Feed { feed: Feed { form } } = &mut draft.details
        && let FeedForm::Breast { segments } | FeedForm::Comfort { segments } = form
    {
        *segments = sides.to_vec();
    }
    draft
}

fn is_at_the_breast(details: &Details) -> bool {
    matches!(details, Details::Feed { .. }) && lasts(details)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{
        at, bottle, breast, draft, feed, interval, open, running, side, with_context,
    };
    use crate::logging::{check_draft, next_details};
    use crate::model::{
        BottleContent, BreastSide::Left, BreastSide::Pause, BreastSide::Right, BreastSide::Unknown,
        EntryKind, Settings, Sleep, Volume,
    };

    fn after(draft: Draft, change: DraftChange) -> ShownDraft {
        change_draft(draft, Some(change), at(180))
    }

    fn nap(span: Span) -> Draft {
        draft(Details::Sleep { sleep: Sleep::default() }, span)
    }

    fn shown(shown: &ShownDraft) -> Vec<(BreastSide, u32)> {
        shown.sides.iter().map(|side| (side.side, side.minutes)).collect()
    }

    #[test]
    fn an_end_follows_the_start() {
        let moved = after(nap(interval(60, 150)), DraftChange::Start { at: at(0) });
        assert_eq!((moved.draft.span, moved.minutes), (interval(0, 90), Some(90)));
    }

    #[test]
    fn a_nap_that_is_over_just_now_goes_on_until_now_when_it_began_earlier() {
        let over = after(nap(running(180)), DraftChange::Over).draft;
        assert_eq!(over.span, interval(180, 180));
        let earlier = after(over, DraftChange::Start { at: at(140) }).draft;
        assert_eq!(earlier.span, interval(140, 180));
        let ended = after(earlier, DraftChange::End { at: at(170) }).draft;
        let again = after(ended, DraftChange::Start { at: at(120) });
        assert_eq!((again.draft.span, again.minutes), (interval(120, 150), Some(30)));
    }

    #[test]
    fn a_chosen_end_outlives_a_second_tap_on_over() {
        assert_eq!(after(nap(interval(0, 30)), DraftChange::Over).draft.span, interval(0, 30));
        assert_eq!(after(nap(interval(0, 30)), DraftChange::Running).draft.span, running(0));
        let unknown = after(nap(interval(0, 30)), DraftChange::EndUnknown);
        assert_eq!(unknown.draft.span, Span::EndUnknown { start: at(0) });
        assert_eq!(unknown.minutes, None);
    }

    #[test]
    fn the_side_of_a_feed_goes_along() {
        let one = draft(breast(&[open(Left, 100)]), running(100));
        let over = after(one, DraftChange::Over).draft;
        assert_eq!(over.details, breast(&[side(Left, 100, 180)]));
        let earlier = after(over, DraftChange::Start { at: at(90) });
        assert_eq!(earlier.draft.details, breast(&[side(Left, 90, 180)]));
        assert_eq!(shown(&earlier), [(Left, 90)]);
    }

    #[test]
    fn an_old_bottle_made_a_breast_feed_does_not_run() {
        let old = draft(
            bottle(BottleContent::Formula, Some(Volume::ml(90.0))),
            Span::Moment { start: at(0) },
        );
        let form = FeedForm::Breast { segments: vec![open(Left, 180)] };
        let kept = DraftChange::Feed { form: form.clone(), kept: true };
        let kept = after(old.clone(), kept);
        assert_eq!(kept.draft.span, Span::EndUnknown { start: at(0) });
        assert_eq!((kept.draft.details, kept.lasts), (breast(&[]), true));
        let new = after(old, DraftChange::Feed { form, kept: false });
        assert_eq!(new.draft.span, running(0));
        assert_eq!(new.draft.details, breast(&[open(Left, 0)]));
        let solids = FeedForm::Solids { foods: vec![], amount: None, reaction: None };
        let back = after(new.draft, DraftChange::Feed { form: solids.clone(), kept: false });
        assert_eq!(back.draft.span, Span::Moment { start: at(0) });
        assert_eq!((back.draft.details, back.lasts), (feed(solids), false));
    }

    #[test]
    fn minutes_of_both_sides_are_said_afterwards() {
        let over = draft(breast(&[side(Unknown, 0, 30)]), interval(0, 30));
        let left = after(over, DraftChange::SideMinutes { side: Left, minutes: 12 });
        let both = after(left.draft, DraftChange::SideMinutes { side: Right, minutes: 8 });
        assert_eq!(both.draft.details, breast(&[side(Left, 0, 12), side(Right, 12, 20)]));
        assert_eq!(
            (both.draft.span, shown(&both)),
            (interval(0, 30), vec![(Left, 12), (Right, 8)])
        );
        with_context(|context| assert_eq!(check_draft(&both.draft, context), []));
        let none = after(both.draft, DraftChange::SideMinutes { side: Left, minutes: 0 });
        assert_eq!(none.draft.details, breast(&[side(Right, 0, 8)]));
    }

    #[test]
    fn a_side_that_filled_a_feed_until_now_gives_way_to_the_other() {
        let over = draft(breast(&[side(Left, 150, 180)]), interval(150, 180));
        let right = after(over, DraftChange::SideMinutes { side: Right, minutes: 8 });
        assert_eq!(right.draft.details, breast(&[side(Left, 150, 172), side(Right, 172, 180)]));
        assert_eq!((right.draft.span, right.minutes), (interval(150, 180), Some(30)));
    }

    #[test]
    fn a_feed_whose_end_nobody_knew_lasts_as_long_as_its_sides() {
        let unknown = draft(breast(&[]), Span::EndUnknown { start: at(0) });
        let left = after(unknown, DraftChange::SideMinutes { side: Left, minutes: 9 });
        assert_eq!((left.draft.span, left.minutes), (interval(0, 9), Some(9)));
        let longer = after(left.draft, DraftChange::SideMinutes { side: Left, minutes: 11 });
        assert_eq!(longer.draft.span, interval(0, 11));
    }

    #[test]
    fn sides_that_came_twice_are_counted_together_without_their_pause() {
        let turns = [side(Left, 0, 8), side(Pause, 8, 10), side(Right, 10, 15), side(Left, 15, 19)];
        let feed = change_draft(draft(breast(&turns), interval(0, 19)), None, at(180));
        assert_eq!(shown(&feed), [(Left, 12), (Right, 5)]);
        let longer = after(feed.draft, DraftChange::SideMinutes { side: Right, minutes: 6 });
        let expected = breast(&[side(Left, 0, 12), side(Right, 12, 18)]);
        assert_eq!((longer.draft.details, longer.draft.span), (expected, interval(0, 19)));
    }

    #[test]
    fn comfort_at_the_breast_stays_comfort_with_another_side() {
        let comfort = FeedForm::Comfort { segments: vec![side(Left, 0, 5)] };
        let other = after(
            draft(feed(comfort), interval(0, 5)),
            DraftChange::FirstSide { side: Some(Right) },
        );
        let expected = FeedForm::Comfort { segments: vec![side(Right, 0, 5)] };
        assert_eq!(other.draft.details, feed(expected));
    }

    #[test]
    fn what_has_no_sides_is_left_alone() {
        let sleep = nap(running(0));
        for change in [
            DraftChange::FirstSide { side: Some(Left) },
            DraftChange::SideMinutes { side: Left, minutes: 4 },
            DraftChange::Feed { form: FeedForm::Breast { segments: vec![] }, kept: false },
        ] {
            assert_eq!(after(sleep.clone(), change).draft, sleep);
        }
        let diaper = next_details(EntryKind::Diaper, &[], &Settings::default(), at(0));
        let diaper = draft(diaper, Span::Moment { start: at(0) });
        assert!(!change_draft(diaper, None, at(180)).lasts);
    }
}
