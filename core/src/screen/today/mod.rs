//! Today: the moment, the last 24 hours and what a thumb can do next. Not the calendar day:
//! at 3 a.m. that would be empty.

mod evening;
mod last_day;
mod moment;
mod next_dose;
mod screen;
mod since_last;
#[cfg(test)]
mod tests;
mod tiles;
mod timers;

pub use evening::EveningQuestion;
pub use screen::*;

use crate::calendar::Calendar;
use crate::logging;
use crate::model::{
    BreastSide, Child, Details, Entry, EntryKind, EveningAnswer, ExperimentPlan, FeedForm, Instant,
    KeptSession, Settings, Undoable,
};
use crate::review::Facts;
use crate::screen::child_line::ChildLine;
use crate::words::Words;

/// What the Today screen is made from. Removed entries are in none of the lists.
#[derive(Clone, Copy, Debug)]
pub struct TodayInput<'a> {
    /// The child looked at.
    pub child: &'a Child,
    /// All children; archived ones are left out of the snapshot.
    pub children: &'a [Child],
    /// The family's days and zones.
    pub calendar: &'a Calendar,
    /// The family's units.
    pub settings: &'a Settings,
    /// Now.
    pub now: Instant,
    /// Facts of the child that overlap the time from `now` − 24 h −
    /// [`MARGIN_BEFORE`](crate::review::MARGIN_BEFORE) to `now`, with `now` as the end of timers.
    pub facts: &'a Facts,
    /// Every running timer of every child, in any order.
    pub running: &'a [Entry],
    /// Guided massage sessions of every child that are not saved yet, the newest last.
    pub sessions: &'a [KeptSession],
    /// Of this child: the latest entry of each kind that began by `now`, and the sleep with the
    /// latest known end, in any order. Empty only when nothing was ever logged.
    pub last: &'a [Entry],
    /// Of this child: the newest 200 or so entries of any kind that began by `now`, newest first.
    /// For defaults, the last breast side and the care this family logs most.
    pub recent: &'a [Entry],
    /// Of this child: diapers that began after `now` − 24 h and by `now`.
    pub diapers: &'a [Entry],
    /// Of this child: the newest 50 or so doses that were given by `now`, newest first.
    pub medicines: &'a [Entry],
    /// Of this child: answers to "a massage tonight?"; at least that of the evening of now.
    pub answers: &'a [EveningAnswer],
    /// Of this child: the experiment that is shown, if any.
    pub experiment: Option<&'a ExperimentPlan>,
    /// What an undo would take back.
    pub undoable: Option<&'a Undoable>,
    /// The parent's language.
    pub words: &'a Words,
}

/// The Today screen of a child.
#[must_use]
pub fn snapshot(input: &TodayInput<'_>) -> TodayScreen {
    let running = timers::timers_of(input.child.id, input);
    let massage_session = timers::session_of(input.child.id, input);
    let sleep = moment::sleep_state(input);
    let since_last = since_last::since_last(input);
    let defaults = defaults(input);
    let last_day = last_day::last_day(input);
    TodayScreen {
        now: input.now,
        child: ChildLine::of(input.child, input.calendar, input.now, input.words),
        others: timers::other_children(input),
        moment: moment::moment(input, &running, massage_session.as_ref(), &sleep),
        tiles: tiles::tiles(input, &running, &since_last, &defaults),
        breast: breast_sides(input),
        next_doses: next_dose::next_doses(input),
        evening: evening::question(input),
        undo: input.undoable.cloned(),
        totals: last_day.totals,
        diapers: last_day.diapers,
        strip: last_day.strip,
        empty: last_day.empty,
        running,
        massage_session,
        sleep,
        since_last,
        defaults,
    }
}

/// What the next entry of each kind begins with. The latest entry of a kind may lie far back,
/// behind the recent ones.
fn defaults(input: &TodayInput<'_>) -> Vec<Details> {
    let far_back = input.last.iter().filter(|last| input.recent.iter().all(|e| e.id != last.id));
    let mut known: Vec<Entry> = input.recent.iter().chain(far_back).cloned().collect();
    known.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
    EntryKind::ALL
        .into_iter()
        .map(|kind| logging::next_details(kind, &known, input.settings, input.now))
        .collect()
}

/// The side the newest breast feed ended on, and the other. A side nobody noted is not guessed
/// from an earlier feed.
fn breast_sides(input: &TodayInput<'_>) -> BreastSides {
    let newest = input.recent.iter().find_map(|entry| match &entry.details {
        Details::Feed { feed } if is_breast(&entry.details) => Some((entry.id, feed)),
        _ => None,
    });
    let Some((entry, feed)) = newest else { return BreastSides::default() };
    let last_side = logging::last_side(feed);
    let next_side = last_side.and_then(|side| match side {
        BreastSide::Left => Some(BreastSide::Right),
        BreastSide::Right => Some(BreastSide::Left),
        BreastSide::Unknown | BreastSide::Pause => None,
    });
    BreastSides { entry: Some(entry), last_side, next_side }
}

fn is_breast(details: &Details) -> bool {
    matches!(details, Details::Feed { feed } if matches!(feed.form, FeedForm::Breast { .. }))
}
