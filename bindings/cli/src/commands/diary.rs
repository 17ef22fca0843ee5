//! `tend cry`: the view of crying, the board to paint on, and "it has stopped".

use std::io::Write;

use tend::model::{
    CivilDate, Command, HOUR, Instant, JournalError, MINUTE, PaintOver, PaintQuery, PaintStroke,
    Painting, ReviewQuery, Severity,
};

use super::desk::{Desk, Place};
use crate::args::{CryCommand, CryDiary, CryStoppedArgs, NightTime, PaintArgs, ReviewArgs};
use crate::failure::Outcome;
use crate::print::{board as print_board, diary as print_diary, receipt};

/// `tend cry`.
pub fn cry(args: &CryDiary, place: &Place, out: &mut dyn Write) -> Outcome {
    match &args.command {
        None => view(&args.view, place, out),
        Some(CryCommand::Stopped(stopped)) => at_a_desk(place, |desk| stop(stopped, desk, out)),
        Some(CryCommand::Paint(paint)) => at_a_desk(place, |desk| paint_or_show(paint, desk, out)),
    }
}

fn at_a_desk(place: &Place, work: impl FnOnce(&Desk) -> Outcome) -> Outcome {
    let desk = Desk::open(place)?;
    work(&desk)?;
    desk.close()
}

fn view(args: &ReviewArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let child = desk.child_shown(args.child.as_deref())?;
    let weeks = args.period.weeks.unwrap_or(1);
    let screen = desk.journal.crying(ReviewQuery { child, ending: args.period.ending, weeks })?;
    desk.answer(&screen, out, |paper| print_diary::diary(&screen, paper))?;
    desk.close()
}

fn stop(args: &CryStoppedArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let names: Vec<String> = args.child.iter().cloned().collect();
    let caregiver = args.caregiver.as_deref().map(|name| desk.caregiver(name)).transpose()?;
    let at = desk.instant_or_now(args.at.as_ref());
    for child in desk.children(&names)? {
        let (minutes, strength) = (args.minutes.0, args.strength);
        desk.perform(Command::CryStopped { child, at, minutes, strength, caregiver }, out)?;
    }
    Ok(())
}

fn paint_or_show(args: &PaintArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let from = args.from.as_ref().map(|time| last_time(time, desk));
    let until = args.until.as_ref().map(|time| last_time(time, desk));
    let child = desk.child_shown(args.children.first().map(String::as_str))?;
    let query = PaintQuery { child, from, until };
    let Some(from) = from.filter(|_| !args.parts.is_empty()) else {
        let board = desk.journal.paint_board(query)?;
        return desk.answer(&board, out, |paper| print_board::board(&board, paper));
    };
    let painting = Painting {
        children: desk.children(&args.children)?,
        strokes: strokes(args, from),
        over: if args.replace { PaintOver::Replace } else { PaintOver::Keep },
        caregiver: args.caregiver.as_deref().map(|name| desk.caregiver(name)).transpose()?,
    };
    let check = desk.journal.check_paint(painting.clone())?;
    if check.problems.iter().any(|problem| problem.severity == Severity::Refuse) {
        return Err(JournalError::Invalid { problems: check.problems }.into());
    }
    if args.check {
        return desk.answer(&check, out, |paper| print_board::both_ways(&check, paper));
    }
    let replace = args.replace;
    let done = desk.journal.perform(Command::Paint { painting })?;
    // What was painted, with an hour before and behind it.
    let end = from.plus(args.parts.iter().map(|part| part.minutes).sum::<i64>() * MINUTE);
    let until = until.unwrap_or_else(|| end.plus(HOUR));
    let shown = PaintQuery { child, from: Some(from.plus(-HOUR)), until: Some(until) };
    let board = desk.journal.paint_board(shown)?;
    desk.answer(&done, out, |paper| {
        let told = print_board::what_happened(&check, replace, paper);
        format!("{}{told}\n{}", receipt::receipt(&done, paper), print_board::board(&board, paper))
    })
}

/// The parts as strokes, one after the other.
fn strokes(args: &PaintArgs, from: Instant) -> Vec<PaintStroke> {
    let mut start = from;
    let mut strokes = Vec::new();
    for part in &args.parts {
        let end = start.plus(part.minutes * MINUTE);
        strokes.extend(part.paints.iter().map(|&paint| PaintStroke { paint, start, end }));
        start = end;
    }
    strokes
}

/// The instant of a time; a clock time is the last one the family's clocks showed.
fn last_time(time: &NightTime, desk: &Desk) -> Instant {
    let clock = match time {
        NightTime::When(when) => return desk.instant(when),
        NightTime::Clock(clock) => *clock,
    };
    let (now, zones) = (desk.journal.now(), desk.calendar.zones());
    let today = CivilDate(zones.local(now).date());
    let on = |date: CivilDate| zones.first_at(date.0.and_time(clock));
    let at = on(today);
    if at <= now { at } else { on(today.plus_days(-1)) }
}
