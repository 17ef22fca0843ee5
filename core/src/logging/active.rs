//! How long an entry was active, which side came last, how much was taken.

use crate::model::{
    BottleContent, BreastSegment, BreastSide, Details, Feed, FeedForm, Instant, MassageActivity,
    Span, Volume,
};

/// Milliseconds of an entry without its pauses; a running one counts up to `now`.
///
/// For breast feeds and massage this is the sum of the sides or stretches; where none were noted,
/// and for all other kinds, the whole interval. A moment and an unknown end count nothing.
#[must_use]
pub fn active_milliseconds(details: &Details, span: &Span, now: Instant) -> i64 {
    let whole = || match *span {
        Span::Interval { start, end } => end.since(start).max(0),
        Span::Running { start } => now.since(start).max(0),
        Span::Moment { .. } | Span::EndUnknown { .. } => 0,
    };
    let length = |start: Instant, end: Option<Instant>| end.unwrap_or(now).since(start).max(0);
    match details {
        Details::Feed { feed } => match segments_of(feed) {
            Some(segments) if !segments.is_empty() => segments
                .iter()
                .filter(|segment| segment.side != BreastSide::Pause)
                .map(|segment| length(segment.start, segment.end))
                .sum(),
            _ => whole(),
        },
        Details::Massage { massage } if !massage.segments.is_empty() => massage
            .segments
            .iter()
            .filter(|segment| segment.activity == MassageActivity::Massage)
            .map(|segment| length(segment.start, segment.end))
            .sum(),
        _ => whole(),
    }
}

/// The side a breast feed ended on (or is on), pauses left out; `None` where nobody noted it.
#[must_use]
pub fn last_side(feed: &Feed) -> Option<BreastSide> {
    let mut sides = segments_of(feed)?.iter().rev().map(|segment| segment.side);
    let last = sides.find(|side| *side != BreastSide::Pause)?;
    matches!(last, BreastSide::Left | BreastSide::Right).then_some(last)
}

/// Millilitres a baby took from a bottle; 0 for other feeds.
///
/// Of a mixed bottle without `taken`, both amounts together. What was only offered counts
/// nothing.
#[must_use]
pub fn taken_millilitres(feed: &Feed) -> f64 {
    let millilitres = |volume: &Option<Volume>| volume.map_or(0.0, Volume::to_millilitres);
    match &feed.form {
        FeedForm::Bottle { taken: Some(taken), .. } => taken.to_millilitres(),
        FeedForm::Bottle { content: BottleContent::Mixed { breast_milk, formula }, .. } => {
            millilitres(breast_milk) + millilitres(formula)
        }
        _ => 0.0,
    }
}

fn segments_of(feed: &Feed) -> Option<&[BreastSegment]> {
    match &feed.form {
        FeedForm::Breast { segments } | FeedForm::Comfort { segments } => Some(segments),
        FeedForm::Bottle { .. } | FeedForm::Solids { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, bottle, breast, interval, massaged, running, side};
    use crate::model::{MINUTE, Sleep};
    use BreastSide::{Left, Pause, Right, Unknown};

    fn feed_of(details: &Details) -> &Feed {
        let Details::Feed { feed } = details else { panic!("no feed") };
        feed
    }

    #[test]
    fn minutes_at_the_breast_leave_pauses_out() {
        // 8 min left, 5 min pause, 7 min right.
        let details = breast(&[side(Left, 0, 8), side(Pause, 8, 13), side(Right, 13, 20)]);
        assert_eq!(active_milliseconds(&details, &interval(0, 20), at(60)), 15 * MINUTE);
    }

    #[test]
    fn a_running_side_counts_up_to_now() {
        let mut open = side(Right, 8, 0);
        open.end = None;
        let details = breast(&[side(Left, 0, 8), open]);
        assert_eq!(active_milliseconds(&details, &running(0), at(11)), 11 * MINUTE);
        // A clock that was set back must not take minutes away.
        assert_eq!(active_milliseconds(&details, &running(0), at(5)), 8 * MINUTE);
    }

    #[test]
    fn a_massage_without_stretches_counts_whole() {
        assert_eq!(active_milliseconds(&massaged(&[]), &interval(0, 12), at(60)), 12 * MINUTE);
        let with_pause = massaged(&[(true, 0, 5), (false, 5, 9), (true, 9, 12)]);
        assert_eq!(active_milliseconds(&with_pause, &interval(0, 12), at(60)), 8 * MINUTE);
    }

    #[test]
    fn an_unknown_end_counts_nothing() {
        let sleep = Details::Sleep { sleep: Sleep::default() };
        let unknown = Span::EndUnknown { start: at(0) };
        assert_eq!(active_milliseconds(&sleep, &unknown, at(600)), 0);
        assert_eq!(active_milliseconds(&sleep, &running(0), at(600)), 600 * MINUTE);
    }

    #[test]
    fn the_last_side_is_the_one_before_a_final_pause() {
        let details = breast(&[side(Left, 0, 8), side(Right, 8, 12), side(Pause, 12, 14)]);
        assert_eq!(last_side(feed_of(&details)), Some(Right));
    }

    #[test]
    fn a_last_side_nobody_noted_is_not_guessed_from_an_earlier_one() {
        let details = breast(&[side(Left, 0, 8), side(Unknown, 8, 12)]);
        assert_eq!(last_side(feed_of(&details)), None);
        assert_eq!(last_side(feed_of(&breast(&[]))), None);
    }

    #[test]
    fn a_mixed_bottle_counts_both_milks() {
        let mixed = BottleContent::Mixed {
            breast_milk: Some(Volume::ml(40.0)),
            formula: Some(Volume::oz(1.0)),
        };
        // 40 ml + 29.5735295625 ml.
        let taken = taken_millilitres(feed_of(&bottle(mixed.clone(), None)));
        assert!((taken - 69.573_529_562_5).abs() < 1e-9);
        let stated = bottle(mixed, Some(Volume::ml(60.0)));
        assert!((taken_millilitres(feed_of(&stated)) - 60.0).abs() < 1e-9);
    }
}
