//! What a timer starts with.

use super::segments::{Doing, Segment, segments, with_segments};
use crate::model::{BodyArea, BreastSide, Details, Instant, MassageActivity};

/// The details of a timer started at `at`: a breast feed, a comfort feed or a massage gets its
/// first open segment.
///
/// Details may bring that segment themselves, for its side or area; it then begins at `at`.
/// Without one the side is unknown. Details of other kinds stay as they are.
#[must_use]
pub fn started(details: Details, at: Instant) -> Details {
    let Some(mut segments) = segments(&details) else { return details };
    match segments.as_mut_slice() {
        [] => segments.push(Segment { doing: unnamed(&details), start: at, end: None }),
        [only] if only.end.is_none() => only.start = at,
        _ => {}
    }
    with_started_area(with_segments(details, &segments))
}

/// What a segment holds when nobody said.
pub(super) fn unnamed(details: &Details) -> Doing {
    match details {
        Details::Massage { .. } => Doing::Massage(None),
        _ => Doing::Side(BreastSide::Unknown),
    }
}

/// The area of the last stretch of a massage also stands among its areas.
pub(super) fn with_started_area(mut details: Details) -> Details {
    if let Details::Massage { massage } = &mut details {
        let stretch = massage.segments.last();
        let area = stretch
            .filter(|last| last.activity == MassageActivity::Massage)
            .and_then(|last| last.area);
        let is_new = |area: &BodyArea| !massage.areas.contains(area);
        if let Some(area) = area.filter(is_new) {
            massage.areas.push(area);
        }
    }
    details
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, breast, massaged, open};
    use crate::model::{MassageSegment, Sleep};

    #[test]
    fn a_breast_feed_starts_on_the_side_it_brings() {
        let brought = breast(&[open(BreastSide::Left, 500)]);
        assert_eq!(started(brought, at(0)), breast(&[open(BreastSide::Left, 0)]));
    }

    #[test]
    fn a_breast_feed_without_a_side_starts_on_an_unknown_one() {
        assert_eq!(started(breast(&[]), at(0)), breast(&[open(BreastSide::Unknown, 0)]));
    }

    #[test]
    fn a_massage_starts_with_an_open_stretch_and_notes_its_area() {
        let Details::Massage { massage } = started(massaged(&[]), at(0)) else { panic!() };
        assert_eq!((massage.segments.len(), massage.segments[0].end), (1, None));

        let Details::Massage { massage: mut legs } = massaged(&[]) else { panic!() };
        legs.segments = vec![MassageSegment {
            activity: MassageActivity::Massage,
            area: Some(BodyArea::Legs),
            start: at(0),
            end: None,
        }];
        let Details::Massage { massage } = started(Details::Massage { massage: legs }, at(3))
        else {
            panic!()
        };
        assert_eq!((massage.areas, massage.segments[0].start), (vec![BodyArea::Legs], at(3)));
    }

    #[test]
    fn a_sleep_starts_as_it_is() {
        let sleep = Details::Sleep { sleep: Sleep::default() };
        assert_eq!(started(sleep.clone(), at(0)), sleep);
    }
}
