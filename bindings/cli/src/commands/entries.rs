//! Finding entries by their letters; deleting, restoring, marks of "none", undo.

use std::io::Write;

use tend::model::{Command, EntryId, JournalError, LONGEST_PAGE, NoneMark, TimelineQuery};

use super::desk::Desk;
use crate::args::{Entries, MarkNone, UndoArgs};
use crate::failure::{Failure, Outcome, say_aside};

/// Fewer letters than these would often name several entries.
const FEWEST_LETTERS: usize = 4;

/// An entry by its whole id, or by the last letters of it, as the timeline shows them.
pub fn entry_named(typed: &str, desk: &Desk) -> Outcome<EntryId> {
    let typed = typed.trim().to_lowercase();
    if let Ok(id) = typed.parse() {
        return Ok(id);
    }
    let is_letters = typed.len() >= FEWEST_LETTERS && typed.chars().all(|c| c.is_ascii_hexdigit());
    if !is_letters {
        let words = desk.words();
        return Err(Failure::Usage(words.say("cli-error-letters", &[("typed", typed.into())])));
    }
    let mut found = Vec::new();
    let mut query = TimelineQuery { limit: LONGEST_PAGE, ..TimelineQuery::default() };
    loop {
        let page = desk.journal.timeline(query.clone())?;
        let rows = page.days.iter().flat_map(|day| &day.rows);
        let named = rows.map(|row| row.entry.id).filter(|id| id.to_string().ends_with(&typed));
        found.extend(named);
        match page.next {
            Some(next) => query.before = Some(next),
            None => break,
        }
    }
    match found.as_slice() {
        [] => Err(JournalError::NotFound { what: "the entry".into() }.into()),
        [only] => Ok(*only),
        _ => Err(Failure::Usage(desk.words().say("cli-error-which-entry", &[]))),
    }
}

fn all_named(entries: &Entries, desk: &Desk) -> Outcome<Vec<EntryId>> {
    entries.entries.iter().map(|typed| entry_named(typed, desk)).collect()
}

/// `tend delete ENTRY…`.
pub fn delete(entries: &Entries, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entries = all_named(entries, desk)?;
    let ids: Vec<String> = entries.iter().map(ToString::to_string).collect();
    desk.perform(Command::Delete { entries }, out)?;
    // Deleted entries stand in no timeline, so that only their whole ids name them.
    say_aside(&desk.words().say("cli-restore-with", &[("ids", ids.join(" ").into())]));
    Ok(())
}

/// `tend restore ENTRY…`.
pub fn restore(entries: &Entries, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let entries = all_named(entries, desk)?;
    desk.perform(Command::Restore { entries }, out)
}

/// `tend none KIND`.
pub fn none(args: &MarkNone, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let date = match args.date {
        Some(date) => date,
        None => desk.journal.journal_date()?,
    };
    for child in desk.children(&args.children)? {
        let mark = NoneMark { child, kind: args.kind, date };
        let command =
            if args.clear { Command::ClearNone { mark } } else { Command::MarkNone { mark } };
        desk.perform(command, out)?;
    }
    Ok(())
}

/// `tend undo`.
pub fn undo(args: &UndoArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let receipt = desk.journal.undo(args.change)?;
    desk.answer_receipt(&receipt, out)
}
