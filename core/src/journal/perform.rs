//! Commands carried out: each whole or not at all.

mod crying;
mod entries;
mod evenings;
mod family;
mod massage;
mod massage_routines;

pub(super) use crying::{RECENT as RECENT_FEEDS, under};
pub(super) use evenings::write_answer;
pub(super) use family::write_mark;

use rusqlite::Connection;

use super::{Journal, calendar_of};
use crate::logging::CheckContext;
use crate::model::{
    CaregiverId, ChangeId, ChildId, Command, Draft, DraftChange, EntryId, EntryKind, ExperimentId,
    Instant, JournalError, Problem, Receipt, RoutineId, Scope, SessionId, Severity, ShownDraft,
    Undoable, ZoneChangeId,
};
use crate::screen::entry_form::typing_errors;
use crate::store::{self, ChangeNote, Entity, Writer};
use crate::words::Words;

/// What a command did, before it is committed.
#[derive(Debug)]
pub(super) struct Done {
    pub note: ChangeNote,
    pub scopes: Vec<Scope>,
    pub entries: Vec<EntryId>,
    pub child: Option<ChildId>,
    pub caregiver: Option<CaregiverId>,
    pub zone_change: Option<ZoneChangeId>,
    pub session: Option<SessionId>,
    pub routine: Option<RoutineId>,
    pub experiment: Option<ExperimentId>,
    /// The earlier change that did what was asked for, where nothing was left to do.
    pub stands_for: Option<ChangeId>,
}

impl Done {
    /// Something done to entries of one kind, or of several when `kind` is none.
    fn to_entries(
        writer: &Writer<'_, '_>,
        command: &str,
        kind: Option<EntryKind>,
        entries: Vec<EntryId>,
    ) -> Self {
        let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        Self { entries, ..Self::to(writer, command, kind, count, vec![Scope::Entries]) }
    }

    /// Something done to the family or its settings.
    pub(super) fn to(
        writer: &Writer<'_, '_>,
        command: &str,
        kind: Option<EntryKind>,
        count: u32,
        scopes: Vec<Scope>,
    ) -> Self {
        let command = command.into();
        let note = ChangeNote { command, at: writer.now(), kind, count, ..ChangeNote::default() };
        Self {
            note,
            scopes,
            entries: Vec::new(),
            child: None,
            caregiver: None,
            zone_change: None,
            session: None,
            routine: None,
            experiment: None,
            stands_for: None,
        }
    }

    pub(super) fn sentence(&self, words: &Words) -> String {
        sentence(&self.note, words)
    }

    pub(super) fn receipt(self, change: ChangeId, revision: u64, sentence: String) -> Receipt {
        Receipt {
            change: self.stands_for.unwrap_or(change),
            revision,
            entries: self.entries,
            child: self.child,
            caregiver: self.caregiver,
            zone_change: self.zone_change,
            session: self.session,
            routine: self.routine,
            experiment: self.experiment,
            sentence,
        }
    }
}

/// What a change was, in words. The message is chosen by the name of the command.
fn sentence(note: &ChangeNote, words: &Words) -> String {
    let kind =
        note.kind.map_or_else(|| words.say("did-kind-several", &[]), |kind| words.kind(kind));
    let key = format!("did-{}", note.command.replace('_', "-"));
    words.say(&key, &[("kind", kind.into()), ("count", note.count.into())])
}

/// The newest change that can be taken back, for the screen.
pub(super) fn undoable(from: &Connection, words: &Words) -> Result<Option<Undoable>, JournalError> {
    Ok(store::undoable(from)?.map(|(change, note)| Undoable {
        change,
        at: note.at,
        sentence: sentence(&note, words),
    }))
}

/// Refuses what cannot be saved; what is only unusual passes.
fn refuse(problems: Vec<Problem>) -> Result<(), JournalError> {
    let problems: Vec<Problem> =
        problems.into_iter().filter(|problem| problem.severity == Severity::Refuse).collect();
    if problems.is_empty() { Ok(()) } else { Err(JournalError::Invalid { problems }) }
}

#[uniffi::export]
impl Journal {
    /// Carries a command out and saves it: when this returns, it is on the storage.
    ///
    /// # Errors
    /// [`JournalError::Invalid`] with every problem, [`JournalError::NotFound`],
    /// [`JournalError::Busy`], [`JournalError::Closed`], storage errors. Nothing was changed then.
    pub fn perform(&self, command: Command) -> Result<Receipt, JournalError> {
        self.change(|writer| carry_out(writer, command, &self.words))
    }

    /// Takes a change back: `change` as its receipt named it, or the newest one. An undo can be
    /// undone by naming it. Fields that a later change wrote are left alone.
    ///
    /// # Errors
    /// [`JournalError::NotFound`] when there is nothing (more) to undo; [`JournalError::Invalid`]
    /// when it would take away a child that has entries by now; as [`Journal::perform`].
    pub fn undo(&self, change: Option<ChangeId>) -> Result<Receipt, JournalError> {
        self.change(|writer| take_back(writer, change, &self.words))
    }

    /// What is wrong with a draft, field by field; empty when it can be saved. Nothing is saved.
    ///
    /// # Errors
    /// [`JournalError::Closed`]; storage errors.
    pub fn check(&self, draft: Draft) -> Result<Vec<Problem>, JournalError> {
        let now = self.now();
        self.read(|from| {
            let (children, caregivers) = (store::children(from)?, store::caregivers(from)?);
            let context = CheckContext {
                now,
                children: &children,
                caregivers: &caregivers,
                words: &self.words,
            };
            let mut problems = crate::logging::check_draft(&draft, &context);
            let calendar = calendar_of(from)?;
            problems.extend(typing_errors(&draft, &problems, &children, &calendar, &self.words));
            Ok(problems)
        })
    }
}

/// What a draft becomes by a change in its form, and what the form shows of it. It asks no journal,
/// so that a form follows every tap. `now` is the instant the form was made for.
///
/// # Errors
/// None of its own.
#[uniffi::export]
pub fn change_draft(
    draft: Draft,
    change: Option<DraftChange>,
    now: Instant,
) -> Result<ShownDraft, JournalError> {
    Ok(crate::logging::change_draft(draft, change, now))
}

fn carry_out(
    writer: &mut Writer<'_, '_>,
    command: Command,
    words: &Words,
) -> Result<Done, JournalError> {
    match command {
        Command::Log { .. }
        | Command::Start { .. }
        | Command::Stop { .. }
        | Command::CorrectStart { .. }
        | Command::SwitchSide { .. }
        | Command::Pause { .. }
        | Command::Resume { .. }
        | Command::MassageArea { .. }
        | Command::Edit { .. }
        | Command::Delete { .. }
        | Command::Restore { .. } => entries::carry_out(writer, command, words),
        Command::CryStopped { .. } | Command::Paint { .. } => {
            crying::carry_out(writer, command, words)
        }
        Command::MarkNone { .. }
        | Command::ClearNone { .. }
        | Command::AddChild { .. }
        | Command::EditChild { .. }
        | Command::ArchiveChild { .. }
        | Command::AddCaregiver { .. }
        | Command::EditCaregiver { .. }
        | Command::ArchiveCaregiver { .. }
        | Command::ChangeSettings { .. }
        | Command::FollowLocale { .. }
        | Command::ChangeZone { .. }
        | Command::RemoveZoneChange { .. } => family::carry_out(writer, command, words),
        Command::BeginMassage { .. }
        | Command::RepeatMassage { .. }
        | Command::MassageEvent { .. }
        | Command::SaveMassage { .. }
        | Command::LetGoMassage { .. } => massage::carry_out(writer, command, words),
        Command::SaveRoutine { .. } | Command::RemoveRoutine { .. } => {
            massage_routines::carry_out(writer, command, words)
        }
        Command::AnswerEvening { child, date, answer } => {
            evenings::answer(writer, child, date, answer, words)
        }
        Command::BeginExperiment { child, first } => evenings::begin(writer, child, first, words),
        Command::StopExperiment { experiment } => evenings::stop(writer, experiment),
    }
}

fn take_back(
    writer: &mut Writer<'_, '_>,
    change: Option<ChangeId>,
    words: &Words,
) -> Result<Done, JournalError> {
    let change = match change {
        Some(change) => change,
        None => {
            let newest = store::undoable(writer.reading())?;
            newest.ok_or(JournalError::NotFound { what: "a change to undo".into() })?.0
        }
    };
    let (note, touched) = store::undo(writer, change)?;
    family::refuse_orphans(writer, &touched, words)?;
    let entries = touched
        .iter()
        .filter(|(entity, _)| *entity == Entity::Entry)
        .map(|(_, id)| EntryId(*id))
        .collect();
    let scopes = super::ALL_SCOPES.to_vec();
    let mut done = Done::to(writer, "undo", note.kind, note.count, scopes);
    done.note.undoes = Some(change);
    done.entries = entries;
    Ok(done)
}
