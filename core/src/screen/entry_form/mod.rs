//! The form of one entry: a draft that is right in most cases, its problems, and what is recent.

mod form;

pub use form::*;

use crate::model::{
    Caregiver, CaregiverId, Child, ChildId, Draft, Entry, EntryKind, Instant, Settings,
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
