//! A feed or a massage that takes the times of the paint: it is the same one, noted twice.

use super::shown::lasting;
use crate::logging::segments::{fit, segments, with_segments};
use crate::model::{Entry, Instant, Span};

/// The entry, lasting at least from `from` to `until`. A timer that the paint reaches up to now
/// goes on; one that the paint ends before ends with it.
pub(super) fn stretched(entry: &Entry, from: Instant, until: Instant, now: Instant) -> Entry {
    let start = entry.span.start().min(from);
    let span = match entry.span {
        Span::Running { .. } if until >= now => Span::Running { start },
        Span::Running { .. } => Span::Interval { start, end: until.max(entry.span.start()) },
        other => {
            let end = lasting(other, now).map_or(other.start(), |lasts| lasts.end);
            Span::Interval { start, end: end.max(until) }
        }
    };
    let details = match segments(&entry.details) {
        Some(parts) if span != entry.span => {
            with_segments(entry.details.clone(), &fit(parts, entry.span, span))
        }
        _ => entry.details.clone(),
    };
    Entry { span, details, ..entry.clone() }
}
