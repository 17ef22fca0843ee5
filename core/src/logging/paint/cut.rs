//! An entry with paint in its middle: what is left of it, and which part keeps what.

use super::plan::Touched;
use super::shown::lasting;
use super::time::Piece;
use crate::model::{Cry, Details, Entry, EntryId, Instant, PaintEffect, Sleep, Source, Span};

/// Takes holes out of an entry; none when nothing of it lies in them.
///
/// Every part keeps its note, tags and caregiver. The entry itself becomes the first part, or
/// the last where a timer goes on. What is known of the beginning stays with the first part, what
/// is known of the end with the last, and what may be counted only once with the first.
pub(super) fn cut(
    entry: &Entry,
    holes: &[Piece],
    now: Instant,
    new_id: &mut impl FnMut() -> EntryId,
) -> Option<Touched> {
    let whole = lasting(entry.span, now)?;
    let mut covered: Vec<Piece> = holes.iter().filter_map(|hole| hole.shared(whole)).collect();
    covered.sort_by_key(|piece| piece.start);
    let (start, end) = (covered.first()?.start, covered.last()?.end);
    let left = whole.without(covered.iter().copied());
    let goes_on = entry.span.is_running() && left.last().is_some_and(|last| last.end == whole.end);
    let itself = if goes_on { left.len().saturating_sub(1) } else { 0 };
    let mut new = None;
    let mut more = Vec::new();
    for (place, piece) in left.iter().enumerate() {
        let (is_first, is_last) = (place == 0, place + 1 == left.len());
        let part = Entry {
            span: if goes_on && is_last {
                Span::Running { start: piece.start }
            } else {
                Span::Interval { start: piece.start, end: piece.end }
            },
            details: part_of(&entry.details, is_first, is_last),
            ..entry.clone()
        };
        if place == itself {
            new = Some(part);
        } else {
            more.push(Entry { id: new_id(), source: source_of_part(&entry.source), ..part });
        }
    }
    let effect = match left.len() {
        0 => PaintEffect::TakenOut,
        _ if entry.span.is_running() && !goes_on => PaintEffect::TimerEnds,
        1 => PaintEffect::Cut,
        _ => PaintEffect::Split,
    };
    let covered = covered.iter().map(|piece| piece.length()).sum();
    Some(Touched { old: entry.clone(), new, more, effect, start, end, covered })
}

/// A row of another app is in the journal once: a further part of it was made by painting.
fn source_of_part(source: &Source) -> Source {
    match source {
        Source::Imported { .. } => Source::Painted,
        other => other.clone(),
    }
}

fn part_of(details: &Details, is_first: bool, is_last: bool) -> Details {
    match details {
        Details::Sleep { sleep } => {
            let mut sleep = sleep.clone();
            if !is_first {
                sleep = Sleep {
                    onset: None,
                    onset_latency_minutes: None,
                    mood_at_start: None,
                    ..sleep
                };
            }
            if !is_last {
                sleep = Sleep { mood_at_end: None, woken_by: None, ..sleep };
            }
            Details::Sleep { sleep }
        }
        Details::Cry { cry } if !is_first => Details::Cry {
            cry: Cry {
                tried: Vec::new(),
                helped: Vec::new(),
                carried_minutes: None,
                ..cry.clone()
            },
        },
        other => other.clone(),
    }
}
