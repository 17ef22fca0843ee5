//! Sides of a breast feed and stretches of a massage: in order, and inside their entry.

use super::findings::Findings;
use super::timing;
use super::{CheckContext, Subject};
use crate::logging::segments::{Segment, segments};
use crate::model::{Details, MINUTE, ProblemCode, Span};

pub(super) fn check(
    findings: &mut Findings<'_>,
    subject: &Subject<'_>,
    context: &CheckContext<'_>,
) {
    let Some(segments) = segments(subject.details) else { return };
    let field = match subject.details {
        Details::Massage { .. } => "massage.segments",
        _ => "feed.segments",
    };
    for segment in &segments {
        timing::instant(findings, field, segment.start, Some(context.now));
        if let Some(end) = segment.end {
            timing::instant(findings, field, end, Some(context.now));
        }
    }
    if !are_in_order(&segments, subject.span) {
        let sentence = findings.words.say("problem-segments-out-of-order", &[]);
        findings.refuse(field, ProblemCode::SegmentsOutOfOrder, sentence);
    }
}

fn are_in_order(segments: &[Segment], span: Span) -> bool {
    let mut reached = span.start();
    for (place, segment) in segments.iter().enumerate() {
        let is_last = place + 1 == segments.len();
        if segment.start < reached {
            return false;
        }
        match segment.end {
            Some(end) if end >= segment.start => reached = end,
            None if is_last && span.is_running() => {}
            Some(_) | None => return false,
        }
    }
    let end = match span {
        Span::Moment { start } => start,
        Span::Interval { end, .. } => end,
        Span::Running { .. } | Span::EndUnknown { .. } => return true,
    };
    // Other apps round each side up to whole minutes, so sides may add up to a little more.
    let rounding = i64::try_from(segments.len()).unwrap_or(i64::MAX).saturating_mul(MINUTE);
    reached <= end.plus(rounding)
}
