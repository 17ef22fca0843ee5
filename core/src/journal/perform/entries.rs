//! Commands about entries.

use super::family::refuse_orphans;
use super::{Done, refuse};
use crate::logging::{self, CheckContext};
use crate::model::{
    Caregiver, CaregiverId, Child, ChildId, Command, Details, Draft, Entry, EntryId, EntryKind,
    Instant, JournalError, Problem, ProblemCode, Removal, Severity, Source, Span,
};
use crate::store::{self, Entity, Writer};
use crate::words::Words;

/// What checking needs from the journal.
pub(super) struct Family<'a> {
    pub children: Vec<Child>,
    pub caregivers: Vec<Caregiver>,
    pub words: &'a Words,
}

impl<'a> Family<'a> {
    pub fn read(writer: &Writer<'_, '_>, words: &'a Words) -> Result<Self, JournalError> {
        let from = writer.reading();
        Ok(Self { children: store::children(from)?, caregivers: store::caregivers(from)?, words })
    }

    pub fn context(&self, writer: &Writer<'_, '_>) -> CheckContext<'_> {
        CheckContext {
            now: writer.now(),
            children: &self.children,
            caregivers: &self.caregivers,
            words: self.words,
        }
    }
}

pub(super) fn carry_out(
    writer: &mut Writer<'_, '_>,
    command: Command,
    words: &Words,
) -> Result<Done, JournalError> {
    let family = Family::read(writer, words)?;
    match command {
        Command::Log { drafts } => log(writer, &family, "log", drafts),
        Command::Start { children, details, at, caregiver } => {
            start(writer, &family, children, (details, at), caregiver)
        }
        Command::Stop { entries, at } => {
            each(writer, &family, "stop", &entries, |entry, context| {
                logging::stop(entry, at, context)
            })
        }
        Command::CorrectStart { entry, start } => {
            each(writer, &family, "correct_start", &[entry], |entry, context| {
                logging::correct_start(entry, start, context)
            })
        }
        Command::SwitchSide { entry, side, at } => {
            each(writer, &family, "switch_side", &[entry], |entry, context| {
                logging::switch_side(entry, side, at, context)
            })
        }
        Command::Pause { entry, at } => {
            each(writer, &family, "pause", &[entry], |entry, context| {
                logging::pause(entry, at, context)
            })
        }
        Command::Resume { entry, at } => {
            each(writer, &family, "resume", &[entry], |entry, context| {
                logging::resume(entry, at, context)
            })
        }
        Command::MassageArea { entry, area, at } => {
            each(writer, &family, "massage_area", &[entry], |entry, context| {
                logging::massage_area(entry, area, at, context)
            })
        }
        Command::Edit { entry, changes } => {
            each(writer, &family, "edit", &[entry], |entry, context| {
                logging::apply(entry, &changes, context)
            })
        }
        Command::Delete { entries } => remove(writer, "delete", &entries, Some(Removal::Deleted)),
        Command::Restore { entries } => {
            let done = remove(writer, "restore", &entries, None)?;
            let touched: Vec<_> = entries.iter().map(|id| (Entity::Entry, id.0)).collect();
            refuse_orphans(writer, &touched, words)?;
            Ok(done)
        }
        _ => Err(JournalError::NotFound { what: "a command about entries".into() }),
    }
}

/// Starts a timer for each child. Where one counts this already, it is the answer: a second tap,
/// or a tap on a second phone, starts nothing.
fn start(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    children: Vec<ChildId>,
    (details, at): (Details, Instant),
    caregiver: Option<CaregiverId>,
) -> Result<Done, JournalError> {
    let running = store::running(writer.reading())?;
    let timer = |child: &ChildId| {
        let same = |old: &&Entry| logging::same_timer(&old.details, &details);
        running.iter().filter(|old| old.child == Some(*child)).find(same).map(|old| old.id)
    };
    let timers: Vec<Option<EntryId>> = children.iter().map(timer).collect();
    let kind = details.kind();
    let waiting = children.iter().zip(&timers).filter(|(_, timer)| timer.is_none());
    let waiting: Vec<ChildId> = waiting.map(|(child, _)| *child).collect();
    if let (true, Some(Some(first))) = (waiting.is_empty(), timers.first()) {
        let stands_for = store::made_by(writer.reading(), *first)?;
        let entries = timers.into_iter().flatten().collect();
        let done = Done::to_entries(writer, "running", Some(kind), entries);
        return Ok(Done { stands_for, ..done });
    }
    let draft = Draft {
        children: waiting,
        span: Span::Running { start: at },
        details: logging::started(details, at),
        caregiver,
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    };
    let done = log(writer, family, "start", vec![draft])?;
    // In the order of the command.
    let mut begun = done.entries.iter().copied();
    let entries = timers.into_iter().filter_map(|timer| timer.or_else(|| begun.next())).collect();
    Ok(Done { entries, ..done })
}

/// Saves one entry for each draft and child.
pub(super) fn log(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    command: &str,
    drafts: Vec<Draft>,
) -> Result<Done, JournalError> {
    if drafts.is_empty() {
        refuse(vec![Problem {
            field: "drafts".into(),
            code: ProblemCode::Missing,
            severity: Severity::Refuse,
            sentence: family.words.say("problem-nothing-to-save", &[]),
        }])?;
    }
    let kind = one_kind(drafts.iter().map(|draft| draft.details.kind()));
    let entries = save(writer, family, drafts)?;
    Ok(Done::to_entries(writer, command, kind, entries))
}

/// Checks drafts and saves them: one entry for each draft and child.
pub(super) fn save(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    drafts: Vec<Draft>,
) -> Result<Vec<EntryId>, JournalError> {
    let mut problems = Vec::new();
    for (place, draft) in drafts.iter().enumerate() {
        let found = logging::check_draft(draft, &family.context(writer));
        problems.extend(found.into_iter().map(|problem| in_draft(place, drafts.len(), problem)));
    }
    refuse(problems)?;
    let mut entries = Vec::new();
    for draft in drafts {
        for entry in logging::entries_of(draft, || EntryId(writer.new_id())) {
            writer.create(Entity::Entry, entry.id.0, &entry)?;
            entries.push(entry.id);
        }
    }
    Ok(entries)
}

/// Names the draft a problem is in when there are several.
fn in_draft(place: usize, count: usize, problem: Problem) -> Problem {
    if count == 1 {
        return problem;
    }
    Problem { field: format!("drafts[{place}].{}", problem.field), ..problem }
}

/// Changes each entry by a pure rule and writes the fields that differ.
pub(super) fn each(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    command: &str,
    entries: &[EntryId],
    rule: impl Fn(&Entry, &CheckContext<'_>) -> Result<Entry, Vec<Problem>>,
) -> Result<Done, JournalError> {
    let mut kinds = Vec::new();
    for id in entries {
        let old = live(writer, *id)?;
        let context = family.context(writer);
        let new = rule(&old, &context).map_err(|problems| JournalError::Invalid { problems })?;
        refuse(logging::check_entry(&new, &context))?;
        writer.update(Entity::Entry, id.0, &old, &new)?;
        kinds.push(old.details.kind());
    }
    Ok(Done::to_entries(writer, command, one_kind(kinds.into_iter()), entries.to_vec()))
}

/// An entry that was not removed.
fn live(writer: &Writer<'_, '_>, id: EntryId) -> Result<Entry, JournalError> {
    let entry = store::entry_by_id(writer.reading(), id)?;
    match entry.removed {
        None => Ok(entry),
        Some(_) => Err(JournalError::NotFound { what: "the entry".into() }),
    }
}

fn remove(
    writer: &mut Writer<'_, '_>,
    command: &str,
    entries: &[EntryId],
    removal: Option<Removal>,
) -> Result<Done, JournalError> {
    let mut kinds = Vec::new();
    for id in entries {
        let old = store::entry_by_id(writer.reading(), *id)?;
        kinds.push(old.details.kind());
        let new = Entry { removed: removal, ..old.clone() };
        writer.update(Entity::Entry, id.0, &old, &new)?;
    }
    Ok(Done::to_entries(writer, command, one_kind(kinds.into_iter()), entries.to_vec()))
}

/// The kind, when all are of one.
fn one_kind(mut kinds: impl Iterator<Item = EntryKind>) -> Option<EntryKind> {
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}
