//! Growth: what was measured, beside the lines of the WHO. A paper chart without a verdict.

mod axes;
mod chart;
mod point;
mod screen;
#[cfg(test)]
mod tests;

pub use screen::*;

use crate::calendar::Calendar;
use crate::guide::growth::SOURCE;
use crate::model::{Child, CivilDate, Details, Entry, Growth, Instant, Settings};
use crate::screen::child_line::ChildLine;
use crate::words::Words;

/// What the growth screen is made from.
#[derive(Clone, Copy, Debug)]
pub struct GrowthInput<'a> {
    /// The child.
    pub child: &'a Child,
    /// Its growth entries, in any order; others and removed ones are passed over.
    pub entries: &'a [Entry],
    /// The family's days and zones.
    pub calendar: &'a Calendar,
    /// The family's units.
    pub settings: &'a Settings,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// A growth entry with the date on which it was measured.
#[derive(Clone, Copy)]
struct Measured<'a> {
    entry: &'a Entry,
    growth: &'a Growth,
    date: CivilDate,
}

/// The growth screen.
#[must_use]
pub fn snapshot(input: &GrowthInput<'_>) -> GrowthScreen {
    let mut measured: Vec<Measured<'_>> = input
        .entries
        .iter()
        .filter(|entry| entry.removed.is_none())
        .filter_map(|entry| match &entry.details {
            Details::Growth { growth } => {
                let date = CivilDate(input.calendar.zones().local(entry.span.start()).date());
                Some(Measured { entry, growth, date })
            }
            _ => None,
        })
        .collect();
    measured.sort_by_key(|one| (one.entry.span.start(), one.entry.id));
    let notice = if measured.is_empty() {
        Some(GrowthNotice::NothingMeasured)
    } else if input.child.profile.sex.is_none() {
        Some(GrowthNotice::SexNotSaid)
    } else {
        None
    };
    let key = |notice| match notice {
        GrowthNotice::NothingMeasured => "growth-nothing-measured",
        GrowthNotice::SexNotSaid => "growth-sex-not-said",
    };
    GrowthScreen {
        now: input.now,
        child: ChildLine::of(input.child, input.calendar, input.now, input.words),
        charts: chart::charts(input, &measured),
        notice,
        notice_words: notice.map(|notice| input.words.say(key(notice), &[])),
        about: input.words.say("growth-about", &[]),
        source: SOURCE.to_owned(),
    }
}
