//! When an entry happened, and which timings its kind can have.

use super::findings::Findings;
use super::segments;
use super::{CheckContext, Subject};
use crate::model::{
    Details, EntryKind, Feed, FeedForm, Instant, LONGEST_INTERVAL, MINUTE, ProblemCode, Span,
};

/// How far in the future a start may lie. Our own rule: the clocks of two phones differ a little.
const CLOCKS_DIFFER: i64 = 5 * MINUTE;

/// Whether a kind lasts, and so can be started and stopped.
#[must_use]
pub const fn has_timer(kind: EntryKind) -> bool {
    match kind {
        EntryKind::Massage
        | EntryKind::Sleep
        | EntryKind::Cry
        | EntryKind::Feed
        | EntryKind::Pump
        | EntryKind::Activity => true,
        EntryKind::Diaper
        | EntryKind::Growth
        | EntryKind::Temperature
        | EntryKind::Medicine
        | EntryKind::Milestone
        | EntryKind::Note
        | EntryKind::Wellbeing => false,
    }
}

/// Whether an entry with these details has a length. A bottle is noted when it is empty, and
/// solids are noted once.
#[must_use]
pub const fn lasts(details: &Details) -> bool {
    match details {
        Details::Feed { feed: Feed { form } } => {
            matches!(form, FeedForm::Breast { .. } | FeedForm::Comfort { .. })
        }
        _ => has_timer(details.kind()),
    }
}

pub(super) fn check(
    findings: &mut Findings<'_>,
    subject: &Subject<'_>,
    context: &CheckContext<'_>,
) {
    let span = subject.span;
    instant(findings, "start", span.start(), Some(context.now));
    if let Some(end) = span.end() {
        instant(findings, "end", end, Some(context.now));
        if end < span.start() {
            let sentence = findings.words.say("problem-end-before-start", &[]);
            findings.refuse("end", ProblemCode::EndBeforeStart, sentence);
        } else if end.since(span.start()) > LONGEST_INTERVAL {
            let sentence = findings.words.say("problem-too-long", &[]);
            findings.refuse("end", ProblemCode::TooLong, sentence);
        }
    }
    kind_and_timing(findings, subject);
    segments::check(findings, subject, context);
}

/// An instant the journal can hold, and not in the future of `now` where that is given.
pub(super) fn instant(findings: &mut Findings<'_>, field: &str, at: Instant, now: Option<Instant>) {
    if !(Instant::EARLIEST..=Instant::LATEST).contains(&at) {
        let sentence = findings.words.say("problem-out-of-range", &[]);
        findings.refuse(field, ProblemCode::OutOfRange, sentence);
    } else if now.is_some_and(|now| at.since(now) > CLOCKS_DIFFER) {
        let sentence = findings.words.say("problem-in-future", &[]);
        findings.refuse(field, ProblemCode::InFuture, sentence);
    }
}

/// Sleep and crying last; a diaper is changed at one moment; most kinds can be either.
fn kind_and_timing(findings: &mut Findings<'_>, subject: &Subject<'_>) {
    let kind = subject.details.kind();
    let fits = match subject.span {
        Span::Moment { .. } => !matches!(kind, EntryKind::Sleep | EntryKind::Cry),
        Span::Interval { .. } => has_timer(kind) || kind == EntryKind::Note,
        Span::Running { .. } | Span::EndUnknown { .. } => has_timer(kind),
    };
    if fits {
        return;
    }
    let (field, sentence) = match subject.span {
        Span::Moment { .. } => ("end", findings.words.say("problem-end-missing", &[])),
        Span::Interval { .. } => ("end", findings.words.say("problem-moment-only", &[])),
        Span::Running { .. } | Span::EndUnknown { .. } => {
            ("start", findings.words.say("problem-no-timer", &[]))
        }
    };
    findings.refuse(field, ProblemCode::WrongTiming, sentence);
}
