//! What a painting makes of one child's entries.

use super::cut::cut;
use super::runs::Run;
use super::shown::{lasting, paint_of, touches};
use super::stretch::stretched;
use super::time::Piece;
use crate::model::{Entry, EntryId, Instant, PaintEffect, PaintLane, PaintOver};

/// What a painting does for one child.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What becomes a new entry, row by row and in order.
    pub add: Vec<Run>,
    /// Entries that change; none when everything is kept.
    pub changed: Vec<Touched>,
}

/// An entry that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Touched {
    /// The entry as it is.
    pub old: Entry,
    /// What it becomes; none when it is taken out.
    pub new: Option<Entry>,
    /// What else is left of it: new entries with ids of their own.
    pub more: Vec<Entry>,
    /// What that is.
    pub effect: PaintEffect,
    /// Where the paint first meets it.
    pub start: Instant,
    /// Where the paint last meets it.
    pub end: Instant,
    /// Milliseconds of it under the paint.
    pub covered: i64,
}

/// Lays runs over the entries of one child, in any order. `new_id` is asked for every entry that
/// comes of one that is split.
///
/// With [`PaintOver::Keep`] no entry changes. With [`PaintOver::Replace`] an entry of the same
/// paint stays too: it says the same already.
pub fn plan(
    runs: &[Run],
    entries: &[Entry],
    over: PaintOver,
    now: Instant,
    mut new_id: impl FnMut() -> EntryId,
) -> Plan {
    let mut plan = Plan { add: Vec::new(), changed: Vec::new() };
    for lane in PaintLane::ALL {
        let runs: Vec<Run> = runs.iter().filter(|run| run.paint.lane() == lane).copied().collect();
        let mut there: Vec<&Entry> = entries
            .iter()
            .filter(|entry| paint_of(&entry.details).is_some_and(|paint| paint.lane() == lane))
            .collect();
        there.sort_by_key(|entry| (entry.span.start(), entry.id));
        match lane {
            PaintLane::Baby | PaintLane::Carried => {
                fill(&runs, &there, over, now, &mut plan, &mut new_id);
            }
            PaintLane::Feed | PaintLane::Massage => count_once(&runs, &there, over, now, &mut plan),
        }
    }
    plan
}

/// A row of minutes: the paint takes what is free, or what says something else too.
fn fill(
    runs: &[Run],
    there: &[&Entry],
    over: PaintOver,
    now: Instant,
    plan: &mut Plan,
    new_id: &mut impl FnMut() -> EntryId,
) {
    for run in runs {
        let stays = |entry: &&&Entry| {
            over == PaintOver::Keep || paint_of(&entry.details) == Some(run.paint)
        };
        let taken = there.iter().filter(stays).filter_map(|entry| lasting(entry.span, now));
        let free = run.time.without(taken);
        plan.add.extend(free.into_iter().map(|time| Run { time, ..*run }));
    }
    if over == PaintOver::Replace {
        for entry in there {
            let other = |run: &&Run| paint_of(&entry.details) != Some(run.paint);
            let holes: Vec<Piece> = runs.iter().filter(other).map(|run| run.time).collect();
            plan.changed.extend(cut(entry, &holes, now, new_id));
        }
    }
}

/// A row of things that are counted: where one is logged, paint makes no second one.
fn count_once(runs: &[Run], there: &[&Entry], over: PaintOver, now: Instant, plan: &mut Plan) {
    let mut there: Vec<(&Entry, Entry)> =
        there.iter().map(|&entry| (entry, entry.clone())).collect();
    for run in runs {
        let touched: Vec<usize> =
            (0..there.len()).filter(|&place| touches(&there[place].1, run.time, now)).collect();
        if touched.is_empty() {
            plan.add.push(*run);
        }
        if over == PaintOver::Keep {
            continue;
        }
        for (place, &index) in touched.iter().enumerate() {
            let next = touched.get(place + 1).map(|&next| there[next].1.span.start());
            let from = if place == 0 { run.time.start } else { there[index].1.span.start() };
            let until = next.unwrap_or(run.time.end);
            there[index].1 = stretched(&there[index].1, from, until, now);
        }
    }
    for (old, new) in there.iter().filter(|(old, new)| *old != new) {
        let met = |run: &&Run| touches(old, run.time, now) || touches(new, run.time, now);
        let met: Vec<&Run> = runs.iter().filter(met).collect();
        let start = met.first().map_or(old.span.start(), |run| run.time.start);
        let end = met.last().map_or(start, |run| run.time.end);
        let lasts = lasting(old.span, now);
        let shared = met.iter().filter_map(|run| lasts?.shared(run.time));
        let ends = old.span.is_running() && !new.span.is_running();
        plan.changed.push(Touched {
            old: (*old).clone(),
            new: Some(new.clone()),
            more: Vec::new(),
            effect: if ends { PaintEffect::TimerEnds } else { PaintEffect::Stretched },
            start,
            end,
            covered: shared.map(Piece::length).sum(),
        });
    }
}
