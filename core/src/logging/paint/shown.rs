//! Which paint an entry is, and from when to when.

use super::time::Piece;
use crate::model::{
    ActivityKind, CryStrength, Details, Entry, Instant, LONGEST_INTERVAL, MassageOutcome, Paint,
    Span,
};

/// The paint of an entry; none for what the diary has no row for.
#[must_use]
pub fn paint_of(details: &Details) -> Option<Paint> {
    match details {
        Details::Sleep { .. } => Some(Paint::Sleep),
        Details::Cry { cry } => Some(match cry.strength {
            CryStrength::Fuss => Paint::Fuss,
            CryStrength::Cry => Paint::Cry,
            CryStrength::Inconsolable => Paint::Inconsolable,
        }),
        Details::Feed { .. } => Some(Paint::Feed),
        // A "no" is a talk with the baby and no massage.
        Details::Massage { massage } => {
            (massage.outcome != Some(MassageOutcome::BabySaidNo)).then_some(Paint::Massage)
        }
        Details::Activity { activity } => match activity.what {
            ActivityKind::Carrying => Some(Paint::Carried),
            ActivityKind::AwakeContent => Some(Paint::AwakeContent),
            _ => None,
        },
        _ => None,
    }
}

/// From when to when an entry lasts; a running timer up to now, and no longer than 48 hours.
/// None for a moment and for what ended nobody knows when: they take no time.
#[must_use]
pub fn lasting(span: Span, now: Instant) -> Option<Piece> {
    match span {
        Span::Interval { start, end } => Piece::new(start, end),
        Span::Running { start } => Piece::new(start, now.min(start.plus(LONGEST_INTERVAL))),
        Span::Moment { .. } | Span::EndUnknown { .. } => None,
    }
}

/// Whether an entry has any part in a piece of time; what takes no time lies where it begins.
pub(super) fn touches(entry: &Entry, time: Piece, now: Instant) -> bool {
    match lasting(entry.span, now) {
        Some(lasts) => lasts.shared(time).is_some(),
        None => (time.start..time.end).contains(&entry.span.start()),
    }
}
