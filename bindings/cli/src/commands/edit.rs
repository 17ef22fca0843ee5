//! Changing an entry: only what was typed is written.

use std::io::Write;

use tend::model::{CaregiverChoice, Command, EntryChanges, FormQuery, Span};

use super::desk::Desk;
use super::details::{Frame, changed_details, typed_length};
use super::entries::entry_named;
use crate::args::{EditOptions, Kind};
use crate::failure::Outcome;

/// `tend edit KIND ENTRY`.
pub fn edit(kind: Kind<EditOptions>, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let (args, options) = kind.split();
    let entry = entry_named(&options.entry, desk)?;
    let old = desk.journal.entry_form(FormQuery::Edit { entry })?.draft;
    let span = span(old.span, typed_length(&args), &options, desk);
    let frame = Frame { desk, start: span.start(), end: span.end() };
    let details = changed_details(args, old.details.clone(), frame)?;
    let caregiver = match (&options.caregiver, options.nobody) {
        (Some(name), _) => {
            let caregiver = desk.caregiver(name)?;
            Some(CaregiverChoice::Named { caregiver })
        }
        (None, true) => Some(CaregiverChoice::Nobody),
        (None, false) => None,
    };
    let changes = EntryChanges {
        child: options.child.map(|name| desk.child(&name)).transpose()?,
        span: (span != old.span).then_some(span),
        details: (details != old.details).then_some(details),
        caregiver,
        note: options.note,
        tags: options.tags.map(|tags| tags.into_iter().filter(|tag| !tag.is_empty()).collect()),
    };
    desk.perform(Command::Edit { entry, changes }, out)
}

/// The old span with the typed ends. Sides typed in minutes move the end, unless it was typed.
fn span(old: Span, length: Option<i64>, options: &EditOptions, desk: &Desk) -> Span {
    if let Some(at) = &options.at {
        return Span::Moment { start: desk.instant(at) };
    }
    let typed = options.start.as_ref().map(|start| desk.instant(start));
    let start = typed.unwrap_or(old.start());
    if options.end_unknown {
        return Span::EndUnknown { start };
    }
    if let Some(end) = &options.end {
        return Span::Interval { start, end: desk.instant(end) };
    }
    match (old, length) {
        (Span::Interval { .. } | Span::Moment { .. }, Some(length)) => {
            Span::Interval { start, end: start.plus(length) }
        }
        (Span::Interval { end, .. }, None) => Span::Interval { start, end },
        (Span::Moment { .. }, None) => Span::Moment { start },
        (Span::Running { .. }, _) => Span::Running { start },
        (Span::EndUnknown { .. }, _) => Span::EndUnknown { start },
    }
}
