//! The form of one entry: a draft that is right in most cases, its problems, and what is recent.

mod form;
mod offers;
#[cfg(test)]
mod tests;
mod typing_errors;

pub use form::*;
pub use typing_errors::typing_errors;

use crate::calendar::Calendar;
use crate::logging::{CheckContext, check_draft, has_timer, lasts, next_details, next_feeds};
use crate::model::{
    Caregiver, CaregiverId, Child, ChildId, Details, Draft, Entry, EntryKind, Instant, MINUTE,
    Settings, Severity, Source, Span,
};
use crate::words::Words;

/// What the form is made from.
#[derive(Clone, Copy, Debug)]
pub struct EntryFormInput<'a> {
    /// What the form is for.
    pub subject: FormSubject<'a>,
    /// Newest entries first, removed ones left out: of the children the form is about, at least
    /// the newest 50 of the form's kind, and of other kinds as many as are at hand. For defaults
    /// and recents.
    pub recent: &'a [Entry],
    /// All children.
    pub children: &'a [Child],
    /// All caregivers.
    pub caregivers: &'a [Caregiver],
    /// Who was with the baby in the last entry logged on this phone.
    pub last_caregiver: Option<CaregiverId>,
    /// The family's days.
    pub calendar: &'a Calendar,
    /// The family's units.
    pub settings: &'a Settings,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// What a form is opened for.
#[derive(Clone, Copy, Debug)]
pub enum FormSubject<'a> {
    /// A new entry of a kind.
    New {
        /// The kind.
        kind: EntryKind,
        /// For whom; empty for wellbeing.
        children: &'a [ChildId],
    },
    /// An entry of the journal.
    Edit {
        /// Which.
        entry: &'a Entry,
    },
    /// A draft the parent is filling in.
    Draft {
        /// The draft.
        draft: &'a Draft,
    },
}

/// The form, filled in.
#[must_use]
pub fn snapshot(input: &EntryFormInput<'_>) -> EntryForm {
    let (entry, draft) = match input.subject {
        FormSubject::New { kind, children } => (None, new_draft(kind, children, input)),
        FormSubject::Edit { entry } => (Some(entry.clone()), draft_of(entry)),
        FormSubject::Draft { draft } => (None, draft.clone()),
    };
    let kind = draft.details.kind();
    let context = CheckContext {
        now: input.now,
        children: input.children,
        caregivers: input.caregivers,
        words: input.words,
    };
    let mut problems = check_draft(&draft, &context);
    problems.extend(typing_errors(&draft, &problems, input.children, input.calendar, input.words));
    let offered = |archived: bool, named: bool| !archived || named;
    EntryForm {
        now: input.now,
        kind,
        title: input.words.kind(kind),
        can_save: entry.as_ref().is_none_or(|entry| entry.removed.is_none())
            && problems.iter().all(|problem| problem.severity != Severity::Refuse),
        entry,
        problems,
        has_timer: has_timer(kind),
        children: input
            .children
            .iter()
            .filter(|child| offered(child.archived, draft.children.contains(&child.id)))
            .cloned()
            .collect(),
        caregivers: input
            .caregivers
            .iter()
            .filter(|who| offered(who.archived, draft.caregiver == Some(who.id)))
            .cloned()
            .collect(),
        time_chips: offers::time_chips(input.now),
        feed_forms: match kind {
            EntryKind::Feed => next_feeds(input.recent, draft.span.start()),
            _ => Vec::new(),
        },
        recents: offers::recents(input.recent, input.settings.volume_unit),
        units: offers::units(input.settings),
        draft,
    }
}

/// A draft that is right in most cases: what this family logged last, beginning this minute.
fn new_draft(kind: EntryKind, children: &[ChildId], input: &EntryFormInput<'_>) -> Draft {
    let start = this_minute(input.now);
    let details = next_details(kind, input.recent, input.settings, start);
    let known = |who: &CaregiverId| input.caregivers.iter().any(|c| c.id == *who && !c.archived);
    Draft {
        children: children.to_vec(),
        span: first_span(&details, start),
        details,
        caregiver: input.last_caregiver.filter(known),
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    }
}

/// What lasts begins as a timer, so that saving at once is right; the parent may set an end. An
/// activity and pumped milk are mostly noted when they are over, as a moment like all else.
fn first_span(details: &Details, start: Instant) -> Span {
    let chosen = matches!(details, Details::Pump { .. } | Details::Activity { .. });
    if lasts(details) && !chosen { Span::Running { start } } else { Span::Moment { start } }
}

/// The full minute in which an instant lies: clocks show no seconds.
const fn this_minute(at: Instant) -> Instant {
    Instant(at.0 - at.0.rem_euclid(MINUTE))
}

fn draft_of(entry: &Entry) -> Draft {
    Draft {
        children: entry.child.into_iter().collect(),
        span: entry.span,
        details: entry.details.clone(),
        caregiver: entry.caregiver,
        note: entry.note.clone(),
        tags: entry.tags.clone(),
        source: entry.source.clone(),
    }
}
