//! Running timers: found by what was typed, then stopped, paused, switched, corrected.

use std::io::Write;

use tend::model::{ChildId, Command, EntryId, EntryKind, JournalError};
use tend::screen::today::RunningTimer;

use super::desk::Desk;
use crate::args::{AreaArgs, CorrectStart, OneTimer, Stop, SwitchSide};
use crate::failure::{Failure, Outcome};

/// Every timer that runs for these children, or for all.
fn running(desk: &Desk, children: &[ChildId]) -> Outcome<Vec<RunningTimer>> {
    let all = desk.family.children.iter().chain(&desk.family.archived_children);
    let mut timers = Vec::new();
    for card in all {
        if children.is_empty() || children.contains(&card.line.id) {
            timers.extend(desk.journal.today(card.line.id)?.running);
        }
    }
    Ok(timers)
}

/// The one timer that was meant.
fn one(desk: &Desk, child: Option<&str>, fits: impl Fn(&RunningTimer) -> bool) -> Outcome<EntryId> {
    let children: Vec<ChildId> =
        child.map(|name| desk.child(name)).transpose()?.into_iter().collect();
    let timers = running(desk, &children)?;
    let mut fitting = timers.iter().filter(|timer| fits(timer));
    match (fitting.next(), fitting.next()) {
        (None, _) => Err(JournalError::NotFound { what: "such a running timer".into() }.into()),
        (Some(only), None) => Ok(only.entry),
        (Some(_), Some(_)) => Err(Failure::Usage(desk.words().say("cli-error-which-timer", &[]))),
    }
}

/// `tend stop KIND`.
pub fn stop(args: &Stop, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let names = args.children.iter().map(|name| desk.child(name));
    let children = names.collect::<Outcome<Vec<_>>>()?;
    let timers = running(desk, &children)?.into_iter().filter(|timer| timer.kind == args.kind);
    let entries: Vec<EntryId> = timers.map(|timer| timer.entry).collect();
    if entries.is_empty() {
        return Err(JournalError::NotFound { what: "such a running timer".into() }.into());
    }
    let at = desk.instant_or_now(args.at.as_ref());
    desk.perform(Command::Stop { entries, at }, out)
}

/// `tend pause`.
pub fn pause(args: &OneTimer, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entry =
        one(desk, args.child.as_deref(), |timer| can_pause(timer, args.kind) && !timer.paused)?;
    let at = desk.instant_or_now(args.at.as_ref());
    desk.perform(Command::Pause { entry, at }, out)
}

/// `tend resume`.
pub fn resume(args: &OneTimer, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entry =
        one(desk, args.child.as_deref(), |timer| can_pause(timer, args.kind) && timer.paused)?;
    let at = desk.instant_or_now(args.at.as_ref());
    desk.perform(Command::Resume { entry, at }, out)
}

fn can_pause(timer: &RunningTimer, kind: Option<EntryKind>) -> bool {
    timer.can_pause && is_of(timer, kind)
}

fn is_of(timer: &RunningTimer, kind: Option<EntryKind>) -> bool {
    kind.is_none_or(|kind| timer.kind == kind)
}

/// `tend switch-side`.
pub fn switch_side(args: &SwitchSide, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entry = one(desk, args.child.as_deref(), |timer| {
        timer.can_switch_side || (args.side.is_some() && timer.kind == EntryKind::Feed)
    })?;
    let at = desk.instant_or_now(args.at.as_ref());
    desk.perform(Command::SwitchSide { entry, side: args.side, at }, out)
}

/// `tend area AREA`.
pub fn area(args: &AreaArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entry = one(desk, args.child.as_deref(), |timer| timer.kind == EntryKind::Massage)?;
    let at = desk.instant_or_now(args.at.as_ref());
    desk.perform(Command::MassageArea { entry, area: args.area, at }, out)
}

/// `tend correct-start T`.
pub fn correct_start(args: &CorrectStart, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entry = one(desk, args.child.as_deref(), |timer| is_of(timer, args.kind))?;
    let start = desk.instant(&args.start);
    desk.perform(Command::CorrectStart { entry, start }, out)
}
