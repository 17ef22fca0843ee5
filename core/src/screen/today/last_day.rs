//! The last 24 hours, ending now: measured and drawn.

use super::{DiaperTotals, TodayEmpty, TodayInput};
use crate::calendar::JournalDay;
use crate::model::{DayMeasures, Details, Entry, HOUR, Instant};
use crate::review::{Facts, Outline};
use crate::screen::ribbon::{Ribbon, ribbon};

/// How far back Today looks, in milliseconds. 24 hours also when the clocks change.
const BACK: i64 = 24 * HOUR;

/// The last 24 hours.
pub(super) struct LastDay {
    pub totals: DayMeasures,
    pub strip: Ribbon,
    pub diapers: DiaperTotals,
    pub empty: TodayEmpty,
}

pub(super) fn last_day(input: &TodayInput<'_>) -> LastDay {
    let TodayInput { now, calendar, .. } = *input;
    let start = now.plus(-BACK);
    let date = calendar.day_of(now);
    let outline = Outline::of(input.facts, calendar, calendar.day_of(start), date);
    let day = JournalDay { date, start, end: now };
    let counted = counting_this_instant(input.facts, now);
    // One day in, one day out.
    let totals = outline.days(&counted, calendar, &[day]).swap_remove(0);
    let running: Vec<&Entry> =
        input.running.iter().filter(|entry| entry.child == Some(input.child.id)).collect();
    LastDay {
        totals,
        strip: ribbon((start, now), input.facts, &outline, &running, calendar, now),
        diapers: diapers(input.diapers),
        empty: empty(input, start),
    }
}

/// A stretch is half open, and an entry logged this very instant belongs to the last 24 hours.
fn counting_this_instant(facts: &Facts, now: Instant) -> Facts {
    let mut facts = facts.clone();
    let before = |start: &mut Instant| {
        if *start == now {
            *start = now.plus(-1);
        }
    };
    facts.feeds.iter_mut().for_each(|feed| before(&mut feed.start));
    facts.massages.iter_mut().for_each(|massage| before(&mut massage.start));
    facts
}

fn diapers(changes: &[Entry]) -> DiaperTotals {
    let mut totals = DiaperTotals::default();
    for entry in changes {
        let Details::Diaper { diaper } = &entry.details else { continue };
        let (wet, dirty) = (diaper.wet.is_some(), diaper.dirty.is_some());
        totals.changes += 1;
        totals.wet += u32::from(wet);
        totals.dirty += u32::from(dirty);
        totals.dry += u32::from(!wet && !dirty);
    }
    totals
}

fn empty(input: &TodayInput<'_>, start: Instant) -> TodayEmpty {
    if input.last.is_empty() {
        return TodayEmpty::FirstDay;
    }
    let facts = input.facts;
    let ends = facts.sleeps.iter().map(|sleep| sleep.end);
    let ends = ends.chain(facts.cries.iter().map(|cry| cry.end));
    let ends = ends.chain(facts.feeds.iter().map(|feed| feed.end));
    let ends = ends.chain(facts.massages.iter().map(|massage| massage.end));
    let mut ends = ends.chain(facts.others.iter().map(|other| other.end));
    if ends.any(|end| end > start) { TodayEmpty::HasEntries } else { TodayEmpty::QuietDay }
}
