//! Massage: the guide, before, a session tap by tap, routines of the family's own, the journal.

use std::io::Write;

use tend::model::{
    ChildId, Command, JournalError, RoutineId, RoutineName, SessionEvent, SessionId,
};

use super::desk::{Desk, Place};
use crate::args::{
    AgainArgs, BeforeArgs, BeginArgs, MassageCommand, MassageJournalArgs, RoutineArgs,
    RoutineCommand, SessionCommand, SessionNow, Shown,
};
use crate::failure::{Failure, Outcome};
use crate::print::massage as page;
use crate::print::session;

/// `tend massage`.
pub fn massage(command: MassageCommand, place: &Place, out: &mut dyn Write) -> Outcome {
    match command {
        MassageCommand::Guide(shown) => guide(&shown, place, out),
        MassageCommand::Before(args) => before(args, place, out),
        MassageCommand::Session(command) => in_session(command, place, out),
        MassageCommand::Again(args) => again(&args, place, out),
        MassageCommand::Routine(command) => routine(command, place, out),
        MassageCommand::Journal(args) => journal(&args, place, out),
    }
}

fn guide(args: &Shown, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let screen = desk.journal.massage_guide(desk.child_shown(args.child.as_deref())?)?;
    desk.answer(&screen, out, |paper| page::guide(&screen, paper))?;
    desk.close()
}

fn before(args: BeforeArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.shown.at.as_ref())?;
    let child = desk.child_shown(args.shown.child.as_deref())?;
    let typed = args.applies.clone();
    let screen = desk.journal.massage_start(child, args.applies)?;
    let checks = || screen.questions.iter().flat_map(|question| &question.checks);
    if let Some(unknown) = typed.iter().find(|typed| checks().all(|check| check.key != **typed)) {
        let unknown = crate::print::paper::tame(unknown);
        let sentence = desk.words().say("cli-error-no-check", &[("typed", unknown.into())]);
        return Err(Failure::Refused(sentence));
    }
    desk.answer(&screen, out, |paper| session::before(&screen, paper))?;
    desk.close()
}

fn journal(args: &MassageJournalArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.shown.at.as_ref())?;
    let child = desk.child_shown(args.shown.child.as_deref())?;
    let screen = desk.journal.massage_journal(child, args.weeks)?;
    desk.answer(&screen, out, |paper| page::journal(&screen, paper))?;
    desk.close()
}

fn in_session(command: SessionCommand, place: &Place, out: &mut dyn Write) -> Outcome {
    match command {
        SessionCommand::Begin(args) => begin(args, place, out),
        SessionCommand::Asked(args) => {
            tell(SessionEvent::Asked { answer: args.answer }, &args.now, place, out)
        }
        SessionCommand::Next(now) => tell(SessionEvent::Next, &now, place, out),
        SessionCommand::Back(now) => tell(SessionEvent::Back, &now, place, out),
        SessionCommand::Pause(now) => tell(SessionEvent::Pause, &now, place, out),
        SessionCommand::Resume(now) => tell(SessionEvent::Resume, &now, place, out),
        SessionCommand::Skip(args) => {
            tell(SessionEvent::SkipArea { area: args.area }, &args.now, place, out)
        }
        SessionCommand::Cue(args) => {
            tell(SessionEvent::CueSeen { cue: args.cue }, &args.now, place, out)
        }
        SessionCommand::State(args) => {
            tell(SessionEvent::StateSeen { state: args.state }, &args.now, place, out)
        }
        SessionCommand::Stop(args) => {
            tell(SessionEvent::Stop { outcome: args.outcome }, &args.now, place, out)
        }
        SessionCommand::After(args) => {
            let (state, calm, learned) = (args.state, args.calm, args.learned);
            tell(SessionEvent::Afterwards { state, calm, learned }, &args.now, place, out)
        }
        SessionCommand::Show(shown) => {
            let now = SessionNow { at: shown.at, child: shown.child };
            let desk = Desk::open(place)?;
            let (child, _) = going_on(&desk, now.child.as_deref())?;
            desk.close()?;
            show(child, &now, place, out)
        }
        SessionCommand::Save(now) => {
            finish(|session| Command::SaveMassage { session }, &now, place, out)
        }
        SessionCommand::LetGo(now) => {
            finish(|session| Command::LetGoMassage { session }, &now, place, out)
        }
    }
}

fn begin(args: BeginArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open(place)?;
    let child = desk.child_shown(args.now.child.as_deref())?;
    let own = args.own.as_deref().map(|name| own_routine(&desk, name)).transpose()?;
    let command = Command::BeginMassage {
        child,
        routine: if own.is_some() { RoutineName::Own } else { args.routine },
        own,
        leave_out: args.leave_out,
        state_before: args.state,
        calm_before: args.calm,
        oil: if args.no_oil { Some(String::new()) } else { args.oil },
        caregiver: args.caregiver.as_deref().map(|name| desk.caregiver(name)).transpose()?,
        at: desk.instant_or_now(args.now.at.as_ref()),
    };
    desk.journal.perform(command)?;
    desk.close()?;
    show(child, &args.now, place, out)
}

fn again(args: &AgainArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open(place)?;
    let child = desk.child_shown(args.now.child.as_deref())?;
    desk.journal.perform(Command::RepeatMassage {
        child,
        state_before: args.state,
        caregiver: args.caregiver.as_deref().map(|name| desk.caregiver(name)).transpose()?,
        at: desk.instant_or_now(args.now.at.as_ref()),
    })?;
    desk.close()?;
    show(child, &args.now, place, out)
}

/// Tells a session what happened and shows where it stands then.
fn tell(event: SessionEvent, now: &SessionNow, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open(place)?;
    let (child, session) = going_on(&desk, now.child.as_deref())?;
    let at = desk.instant_or_now(now.at.as_ref());
    desk.journal.perform(Command::MassageEvent { session, event, at })?;
    desk.close()?;
    show(child, now, place, out)
}

/// Saves a session or lets it go, and answers with the receipt.
fn finish(
    command: impl FnOnce(SessionId) -> Command,
    now: &SessionNow,
    place: &Place,
    out: &mut dyn Write,
) -> Outcome {
    let desk = Desk::open(place)?;
    let (_, session) = going_on(&desk, now.child.as_deref())?;
    desk.perform(command(session), out)?;
    desk.close()
}

/// A session as it stands at the moment that was typed.
fn show(child: ChildId, now: &SessionNow, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, now.at.as_ref())?;
    let screen = desk.journal.massage_session(child)?;
    let screen = screen.ok_or_else(none_goes_on)?;
    desk.answer(&screen, out, |paper| session::session(&screen, paper))?;
    desk.close()
}

fn none_goes_on() -> Failure {
    JournalError::NotFound { what: "a massage that goes on".into() }.into()
}

/// The one session that was meant.
fn going_on(desk: &Desk, child: Option<&str>) -> Outcome<(ChildId, SessionId)> {
    let children: Vec<ChildId> = match child {
        Some(name) => vec![desk.child(name)?],
        None => {
            let all = desk.family.children.iter().chain(&desk.family.archived_children);
            all.map(|card| card.line.id).collect()
        }
    };
    let mut found = None;
    for child in children {
        let Some(screen) = desk.journal.massage_session(child)? else { continue };
        if found.is_some() {
            return Err(Failure::Usage(desk.words().say("cli-error-which-session", &[])));
        }
        found = Some((child, screen.session));
    }
    found.ok_or_else(none_goes_on)
}

fn routine(command: RoutineCommand, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open(place)?;
    match command {
        RoutineCommand::Add(args) => save_routine(None, args, &desk, out)?,
        RoutineCommand::Change(args) => {
            save_routine(Some(own_routine(&desk, &args.name)?), args, &desk, out)?;
        }
        RoutineCommand::List => {
            let screen = desk.journal.massage_routines()?;
            desk.answer(&screen, out, |paper| session::routines(&screen, paper))?;
        }
        RoutineCommand::Remove(named) => {
            let routine = own_routine(&desk, &named.name)?;
            desk.perform(Command::RemoveRoutine { routine }, out)?;
        }
    }
    desk.close()
}

fn save_routine(
    routine: Option<RoutineId>,
    args: RoutineArgs,
    desk: &Desk,
    out: &mut dyn Write,
) -> Outcome {
    let steps = args.steps.into_iter().map(|stroke| stroke.0).collect();
    desk.perform(Command::SaveRoutine { routine, name: args.name, steps }, out)
}

/// A routine of the family's own by its name; large and small letters alike.
fn own_routine(desk: &Desk, name: &str) -> Outcome<RoutineId> {
    let routines = desk.journal.massage_routines()?.routines;
    let mut named = routines.iter().filter(|routine| super::desk::same(&routine.name, name));
    let missing = || JournalError::NotFound { what: "the routine".into() };
    Ok(named.next().ok_or_else(missing)?.routine)
}
