//! Logging what happened, and starting timers.

use std::io::Write;

use tend::model::{Command, Draft, EntryKind, Instant, Severity, Source, Span};

use super::desk::Desk;
use super::details::{Frame, new_details, typed_length};
use crate::args::{DetailsArgs, Kind, LogOptions, StartOptions};
use crate::failure::{Failure, Outcome, say_aside};

/// `tend log KIND`.
pub fn log(kind: Kind<LogOptions>, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let (args, options) = kind.split();
    let only_check = options.check;
    let draft = draft(args, options, desk)?;
    let problems = desk.journal.check(draft.clone())?;
    if only_check {
        return desk.answer(&problems, out, |paper| {
            if problems.is_empty() {
                return format!("{}\n", paper.words.say("cli-check-fine", &[]));
            }
            problems.iter().map(|one| format!("{}: {}\n", one.field, one.sentence)).collect()
        });
    }
    desk.perform(Command::Log { drafts: vec![draft] }, out)?;
    // It is saved; what is unusual is only asked about.
    for unusual in problems.iter().filter(|one| one.severity == Severity::Ask) {
        say_aside(&format!("  {}: {}", unusual.field, unusual.sentence));
    }
    Ok(())
}

fn draft(args: DetailsArgs, options: LogOptions, desk: &Desk) -> Outcome<Draft> {
    let kind = args.kind();
    let span = span(kind, typed_length(&args), &options, desk)?;
    let end = match span {
        Span::Running { .. } => None,
        Span::Interval { end, .. } => Some(end),
        Span::Moment { start } | Span::EndUnknown { start } => Some(start),
    };
    let details = new_details(args, Frame { desk, start: span.start(), end })?;
    let about = options.about;
    let children = if kind == EntryKind::Wellbeing && about.children.is_empty() {
        Vec::new()
    } else {
        desk.children(&about.children)?
    };
    let caregiver = about.caregiver.map(|name| desk.caregiver(&name)).transpose()?;
    let source = Source::Logged;
    Ok(Draft { children, span, details, caregiver, note: about.note, tags: about.tags, source })
}

/// When it happened. `length` is that of sides or areas typed in minutes: they give the end, or
/// the start where only the end is known.
fn span(kind: EntryKind, length: Option<i64>, options: &LogOptions, desk: &Desk) -> Outcome<Span> {
    let at = options.at.as_ref().map(|at| desk.instant(at));
    let start = options.start.as_ref().map(|start| desk.instant(start));
    let end = options.end.as_ref().map(|end| desk.instant(end));
    let lasts = |start: Instant, length| Span::Interval { start, end: start.plus(length) };
    Ok(match (at.or(start), end, length) {
        (Some(start), None, _) if options.end_unknown => Span::EndUnknown { start },
        (Some(start), Some(end), _) => Span::Interval { start, end },
        (Some(start), None, Some(length)) => lasts(start, length),
        (Some(start), None, None) if at.is_some() => Span::Moment { start },
        (Some(_), None, None) => {
            return Err(Failure::Usage(desk.words().say("cli-error-no-end", &[])));
        }
        (None, Some(end), Some(length)) => lasts(end.plus(-length), length),
        (None, Some(_), None) => {
            return Err(Failure::Usage(desk.words().say("cli-error-no-start", &[])));
        }
        (None, None, Some(length)) => lasts(desk.journal.now().plus(-length), length),
        (None, None, None) => match kind {
            EntryKind::Sleep | EntryKind::Cry | EntryKind::Massage => {
                return Err(Failure::Usage(desk.words().say("cli-error-no-times", &[])));
            }
            _ => Span::Moment { start: desk.journal.now() },
        },
    })
}

/// `tend start KIND`.
pub fn start(kind: Kind<StartOptions>, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let (args, options) = kind.split();
    if typed_length(&args).is_some() {
        return Err(Failure::Usage(desk.words().say("cli-error-start-with-minutes", &[])));
    }
    let at = desk.instant_or_now(options.at.as_ref());
    let details = new_details(args, Frame { desk, start: at, end: None })?;
    let children = desk.children(&options.children)?;
    let caregiver = options.caregiver.map(|name| desk.caregiver(&name)).transpose()?;
    desk.perform(Command::Start { children, details, at, caregiver }, out)
}
