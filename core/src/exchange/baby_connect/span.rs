//! Local times of a row into a span, and what the clocks have to say about it.

use chrono::NaiveDateTime;

use super::Finding;
use crate::calendar::{LocalInstant, resolve};
use crate::model::{ImportFindingKind, Instant, LONGEST_INTERVAL, MINUTE, Span, Zone};

/// The file rounds durations: two within this many milliseconds say the same.
const SAME: i64 = 2 * MINUTE;

/// The end of a row as the file gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The cell is empty.
    None,
    /// The cell is no time.
    Unreadable,
    /// The cell is this local time.
    At(NaiveDateTime),
}

/// What decides the span of a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    pub(super) line: u64,
    pub(super) start: NaiveDateTime,
    pub(super) end: End,
    /// The stated duration in milliseconds.
    pub(super) stated: Option<i64>,
    /// Whether the thing takes time, so that without an end its end is unknown.
    pub(super) lasts: bool,
    /// Whether the stated duration runs from start to end, as for sleep; that of nursing is the
    /// time at the breast.
    pub(super) stated_is_whole: bool,
}

/// The span of a row in `zone`. What is odd goes to `findings`.
pub(super) fn span(zone: Zone, times: &Times, findings: &mut Vec<Finding>) -> Span {
    use ImportFindingKind as Kind;

    let line = times.line;
    let starts = resolve(zone, times.start);
    let End::At(end) = times.end else {
        moved(line, starts, starts.first(), findings);
        let start = starts.first();
        if times.end == End::Unreadable {
            findings.push(Finding::new(line, Kind::EndUnreadable));
        } else if times.lasts {
            findings.push(Finding::new(line, Kind::EndMissing));
        } else {
            return Span::Moment { start };
        }
        return Span::EndUnknown { start };
    };
    let ends = resolve(zone, end);
    let (start, end_at) = chosen(starts, ends, times.stated);
    moved(line, starts, start, findings);
    moved(line, ends, end_at, findings);
    let length = end_at.since(start);
    if length < 0 {
        findings.push(Finding::new(line, Kind::EndBeforeStart));
        return Span::EndUnknown { start };
    }
    if length > LONGEST_INTERVAL {
        findings.push(Finding::new(line, Kind::TooLong));
        return Span::EndUnknown { start };
    }
    if let (true, Some(stated)) = (times.stated_is_whole, times.stated) {
        compare(zone, line, (times.start, end), length, stated, findings);
    }
    Span::Interval { start, end: end_at }
}

/// Start and end: the first of times that exist twice, unless the stated duration fits only with
/// a second one, or unless the end would come before the start.
fn chosen(starts: LocalInstant, ends: LocalInstant, stated: Option<i64>) -> (Instant, Instant) {
    let pairs = || both(starts).flat_map(|start| both(ends).map(move |end| (start, end)));
    let possible = |&(start, end): &(Instant, Instant)| end >= start;
    let fits = |&(start, end): &(Instant, Instant)| {
        stated.is_some_and(|stated| (end.since(start) - stated).abs() <= SAME)
    };
    pairs()
        .find(|pair| possible(pair) && fits(pair))
        .or_else(|| pairs().find(possible))
        .unwrap_or((starts.first(), ends.first()))
}

fn both(local: LocalInstant) -> impl Iterator<Item = Instant> {
    let second = match local {
        LocalInstant::Twice { second, .. } => Some(second),
        _ => None,
    };
    std::iter::once(local.first()).chain(second)
}

/// Says that a local time exists twice or not at all.
fn moved(line: u64, local: LocalInstant, taken: Instant, findings: &mut Vec<Finding>) {
    let (kind, milliseconds) = match local {
        LocalInstant::Once { .. } => return,
        LocalInstant::Twice { first, second } if taken == first => {
            (ImportFindingKind::TwiceTookFirst, second.since(first))
        }
        LocalInstant::Twice { first, second } => {
            (ImportFindingKind::TwiceTookSecond, second.since(first))
        }
        LocalInstant::Skipped { gap_milliseconds, .. } => {
            (ImportFindingKind::Skipped, gap_milliseconds)
        }
    };
    findings.push(Finding { line, kind, minutes: milliseconds / MINUTE });
}

/// Compares the length in `zone` with the stated one. Off by what clocks change by, it speaks
/// against the zone; off by anything else, it is a slip that changes nothing.
fn compare(
    zone: Zone,
    line: u64,
    (start, end): (NaiveDateTime, NaiveDateTime),
    length: i64,
    stated: i64,
    findings: &mut Vec<Finding>,
) {
    let off = length - stated;
    let on_the_clock = end.signed_duration_since(start).num_milliseconds();
    let change = on_the_clock - length;
    let against = if change == 0 {
        // A zone without a change here: did the clocks change anywhere by what is missing?
        off.abs() > SAME && clock_changes_by(on_the_clock - stated) && {
            let fits = |other: Zone| {
                let length = resolve(other, end).first().since(resolve(other, start).first());
                other != zone && (length - stated).abs() <= SAME
            };
            Zone::all().any(fits)
        }
    } else {
        // A change in this zone that the family's clocks may not have made.
        off.abs() > SAME && ((off + change).abs() <= SAME || clock_changes_by(off))
    };
    let (kind, minutes) = if against {
        (ImportFindingKind::ContradictsZone, off.unsigned_abs().div_ceil(MINUTE.unsigned_abs()))
    } else if off.unsigned_abs() >= MINUTE.unsigned_abs() {
        (ImportFindingKind::DurationDiffers, off.unsigned_abs() / MINUTE.unsigned_abs())
    } else {
        return;
    };
    findings.push(Finding { line, kind, minutes: i64::try_from(minutes).unwrap_or(i64::MAX) });
}

/// Clocks go forward or back by half an hour or by one.
fn clock_changes_by(milliseconds: i64) -> bool {
    [30 * MINUTE, 60 * MINUTE].iter().any(|change| (milliseconds.abs() - change).abs() <= SAME)
}
