//! What a parent is told of an entry under the paint.

use super::plan::Touched;
use crate::model::{ChildId, Details, PaintConflict, PaintEffect, PaintLane, minutes};
use crate::words::Words;

/// An entry that would change, with what happens either way, in words.
#[must_use]
pub fn conflict(child: ChildId, touched: &Touched, words: &Words) -> PaintConflict {
    let entry = &touched.old;
    let covered = minutes(touched.covered);
    let what = match &entry.details {
        Details::Cry { cry } => words.name(&cry.strength),
        Details::Activity { activity } => words.name(&activity.what),
        other => words.kind(other.kind()),
    };
    let counted = super::paint_of(&entry.details)
        .is_some_and(|paint| matches!(paint.lane(), PaintLane::Feed | PaintLane::Massage));
    let kept = if counted { "paint-kept-counted" } else { "paint-kept" };
    let replaced = match touched.effect {
        PaintEffect::Cut => "paint-cut",
        PaintEffect::Split if entry.span.is_running() => "paint-split-running",
        PaintEffect::Split => "paint-split",
        PaintEffect::TakenOut => "paint-taken-out",
        PaintEffect::TimerEnds => "paint-timer-ends",
        PaintEffect::Stretched => "paint-stretched",
    };
    let said = |key: &str| {
        let duration = words.duration(covered);
        words.say(key, &[("what", (&what).into()), ("duration", duration.into())])
    };
    PaintConflict {
        child,
        entry: entry.id,
        kind: entry.details.kind(),
        span: entry.span,
        start: touched.start,
        end: touched.end,
        minutes: covered,
        if_replaced: touched.effect,
        sentence_if_kept: said(kept),
        sentence_if_replaced: said(replaced),
    }
}
