//! Sides of a breast feed and stretches of a massage, seen as one: what was done from when to
//! when, with pauses between.

use crate::model::{
    BodyArea, BreastSegment, BreastSide, Details, FeedForm, Instant, MassageActivity,
    MassageSegment, Span,
};

/// What a segment holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// A side of a breast feed; never [`BreastSide::Pause`].
    Side(BreastSide),
    /// Massage, of an area where one was chosen.
    Massage(Option<BodyArea>),
    /// A pause.
    Pause,
}

/// One segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// What it holds.
    pub doing: Doing,
    /// When it began.
    pub start: Instant,
    /// When it ended; open while it runs.
    pub end: Option<Instant>,
}

/// The segments of a breast feed, a comfort feed or a massage; `None` for what has none.
pub(super) fn segments(details: &Details) -> Option<Vec<Segment>> {
    match details {
        Details::Feed { feed } => match &feed.form {
            FeedForm::Breast { segments } | FeedForm::Comfort { segments } => {
                Some(segments.iter().map(from_breast).collect())
            }
            FeedForm::Bottle { .. } | FeedForm::Solids { .. } => None,
        },
        Details::Massage { massage } => Some(massage.segments.iter().map(from_massage).collect()),
        _ => None,
    }
}

/// The same details with other segments. Details that have none stay as they are.
pub(super) fn with_segments(mut details: Details, new: &[Segment]) -> Details {
    match &mut details {
        Details::Feed { feed } => match &mut feed.form {
            FeedForm::Breast { segments } | FeedForm::Comfort { segments } => {
                *segments = new.iter().map(to_breast).collect();
            }
            FeedForm::Bottle { .. } | FeedForm::Solids { .. } => {}
        },
        Details::Massage { massage } => massage.segments = new.iter().map(to_massage).collect(),
        _ => {}
    }
    details
}

/// Ends segments at an instant: later ones go, the last one closes.
pub(super) fn end_at(mut segments: Vec<Segment>, end: Instant) -> Vec<Segment> {
    let first = segments.first().map(|segment| segment.start);
    segments.retain(|segment| segment.start < end || Some(segment.start) == first);
    for segment in &mut segments {
        segment.start = segment.start.min(end);
        segment.end = segment.end.map(|own| own.min(end));
    }
    if let Some(last) = segments.last_mut() {
        last.end = last.end.or(Some(end));
    }
    segments
}

/// Lets segments begin at another instant: the first follows its entry's start, and what would
/// lie before the new start goes.
pub(super) fn begin_at(mut segments: Vec<Segment>, old: Instant, new: Instant) -> Vec<Segment> {
    segments.retain(|segment| segment.start >= new || segment.end.is_none_or(|end| end > new));
    if let Some(first) = segments.first_mut() {
        let follows = first.start == old;
        first.start = if follows { new } else { first.start.max(new) };
    }
    segments
}

/// Fits segments to an entry whose times were changed: they move along when its length stays, and
/// otherwise the first follows the start and the last follows the end.
pub(super) fn fit(segments: Vec<Segment>, old: Span, new: Span) -> Vec<Segment> {
    let moved = new.start().since(old.start());
    match (end_of(old), end_of(new)) {
        (Some(old_end), Some(new_end)) if moved == new_end.since(old_end) => {
            let moved_along = |segment: Segment| Segment {
                start: segment.start.plus(moved),
                end: segment.end.map(|end| end.plus(moved)),
                ..segment
            };
            segments.into_iter().map(moved_along).collect()
        }
        (old_end, new_end) => {
            let mut segments = begin_at(segments, old.start(), new.start());
            let last = segments.last_mut().filter(|last| last.end.is_some() && last.end == old_end);
            if let Some(last) = last {
                last.end = if new.is_running() { None } else { new_end.or(last.end) };
            }
            match new_end {
                Some(new_end) => end_at(segments, new_end),
                None => segments,
            }
        }
    }
}

fn end_of(span: Span) -> Option<Instant> {
    match span {
        Span::Moment { start } => Some(start),
        Span::Interval { end, .. } => Some(end),
        Span::Running { .. } | Span::EndUnknown { .. } => None,
    }
}

fn from_breast(segment: &BreastSegment) -> Segment {
    let doing = match segment.side {
        BreastSide::Pause => Doing::Pause,
        side => Doing::Side(side),
    };
    Segment { doing, start: segment.start, end: segment.end }
}

fn to_breast(segment: &Segment) -> BreastSegment {
    let side = match segment.doing {
        Doing::Side(side) => side,
        Doing::Massage(_) => BreastSide::Unknown,
        Doing::Pause => BreastSide::Pause,
    };
    BreastSegment { side, start: segment.start, end: segment.end }
}

fn from_massage(segment: &MassageSegment) -> Segment {
    let doing = match segment.activity {
        MassageActivity::Massage => Doing::Massage(segment.area),
        MassageActivity::Pause => Doing::Pause,
    };
    Segment { doing, start: segment.start, end: segment.end }
}

fn to_massage(segment: &Segment) -> MassageSegment {
    let (activity, area) = match segment.doing {
        Doing::Massage(area) => (MassageActivity::Massage, area),
        Doing::Side(_) => (MassageActivity::Massage, None),
        Doing::Pause => (MassageActivity::Pause, None),
    };
    MassageSegment { activity, area, start: segment.start, end: segment.end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, breast, interval, side};
    use BreastSide::{Left, Pause, Right};

    /// 8 min left, 2 min pause, 10 min right.
    fn feed() -> Vec<Segment> {
        segments(&breast(&[side(Left, 0, 8), side(Pause, 8, 10), side(Right, 10, 20)])).unwrap()
    }

    fn minutes_of(segments: &[Segment]) -> Vec<(i64, i64)> {
        let minute = |instant: Instant| instant.since(at(0)) / crate::model::MINUTE;
        segments.iter().map(|s| (minute(s.start), minute(s.end.unwrap_or(at(-1))))).collect()
    }

    #[test]
    fn a_feed_moved_by_an_hour_takes_its_sides_along() {
        let moved = fit(feed(), interval(0, 20), interval(60, 80));
        assert_eq!(minutes_of(&moved), [(60, 68), (68, 70), (70, 80)]);
    }

    #[test]
    fn a_feed_that_ended_later_is_longer_on_its_last_side() {
        let longer = fit(feed(), interval(0, 20), interval(0, 25));
        assert_eq!(minutes_of(&longer), [(0, 8), (8, 10), (10, 25)]);
    }

    #[test]
    fn a_feed_that_ended_earlier_loses_what_came_after() {
        let shorter = fit(feed(), interval(0, 20), interval(0, 9));
        assert_eq!(minutes_of(&shorter), [(0, 8), (8, 9)]);
    }

    #[test]
    fn a_feed_that_began_later_loses_what_came_before() {
        let shorter = fit(feed(), interval(0, 20), interval(9, 20));
        assert_eq!(minutes_of(&shorter), [(9, 10), (10, 20)]);
    }

    #[test]
    fn a_feed_that_goes_on_after_all_has_its_last_side_open_again() {
        let going_on = fit(feed(), interval(0, 20), Span::Running { start: at(0) });
        assert_eq!(going_on[2], Segment { end: None, ..feed()[2] });
        let ended = fit(going_on, Span::Running { start: at(0) }, interval(0, 9));
        assert_eq!(minutes_of(&ended), [(0, 8), (8, 9)]);
    }

    #[test]
    fn a_moment_given_an_end_stretches_its_side() {
        let moment = segments(&breast(&[side(Left, 0, 0)])).unwrap();
        let stretched = fit(moment, Span::Moment { start: at(0) }, interval(0, 15));
        assert_eq!(minutes_of(&stretched), [(0, 15)]);
    }

    #[test]
    fn a_feed_that_began_earlier_is_longer_on_its_first_side() {
        let longer = fit(feed(), interval(0, 20), interval(-5, 20));
        assert_eq!(minutes_of(&longer), [(-5, 8), (8, 10), (10, 20)]);
    }
}
