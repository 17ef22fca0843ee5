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

/// A first segment that details bring begins at `at`; without one they stay as they are.
pub(super) fn brought(details: Details, at: Instant) -> Details {
    let Some(mut segments) = segments(&details) else { return details };
    if let [only] = segments.as_mut_slice()
        && only.end.is_none()
    {
        only.start = at;
    }
    with_segments(details, &segments)
}

/// Whether a timer with the details `running` counts what a new one with `started` would count:
/// a baby sleeps, cries, is fed and is massaged once at a time, and milk is pumped once at a time.
/// Activities go on side by side, such as a walk and being carried; the same one does not.
#[must_use]
pub fn same_timer(running: &Details, started: &Details) -> bool {
    match (running, started) {
        (Details::Activity { activity: one }, Details::Activity { activity: other }) => {
            one == other
        }
        _ => running.kind() == started.kind(),
    }
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
    use crate::model::{Activity, ActivityKind, Cry, Feed, FeedForm, MassageSegment, Pump, Sleep};

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

    #[test]
    fn one_sleep_and_one_feed_at_a_time_but_a_walk_and_being_carried() {
        let sleep = Details::Sleep { sleep: Sleep::default() };
        let cry = Details::Cry { cry: Cry::default() };
        let bottle = FeedForm::Bottle {
            content: crate::model::BottleContent::Milk,
            offered: None,
            taken: None,
        };
        let bottle = Details::Feed { feed: Feed { form: bottle } };
        let pump = Details::Pump { pump: Pump::default() };
        assert!(same_timer(&sleep, &sleep) && same_timer(&pump, &pump));
        assert!(same_timer(&breast(&[open(BreastSide::Left, 0)]), &bottle));
        assert!(!same_timer(&sleep, &cry));
        let activity = |what| Details::Activity { activity: Activity { what } };
        let walk = activity(ActivityKind::Walk);
        assert!(same_timer(&walk, &walk));
        assert!(!same_timer(&walk, &activity(ActivityKind::Carrying)));
    }
}
