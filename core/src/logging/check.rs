//! Whether a draft, an entry, a child or a setting may be saved, and what to mend.
//!
//! Every problem names its field and says in a sentence what to do. What cannot be true is
//! refused; what is only unusual is asked about.

mod amounts;
mod body;
mod details;
mod family;
mod feed;
mod findings;
mod massage;
mod people;
mod segments;
mod texts;
mod timing;

#[cfg(test)]
mod tests;

pub use family::{
    check_caregiver, check_child, check_name, check_none_mark, check_settings, check_zone_change,
};
pub use timing::{has_timer, lasts};

use super::tidy::tidy_draft;
use crate::model::{
    Caregiver, CaregiverId, Child, ChildId, Details, Draft, Entry, Instant, Problem, Span,
};
use crate::words::Words;
use findings::Findings;

/// What a check needs to know of the journal.
#[derive(Clone, Copy, Debug)]
pub struct CheckContext<'a> {
    /// Now.
    pub now: Instant,
    /// Every child, archived ones included.
    pub children: &'a [Child],
    /// Every caregiver, archived ones included.
    pub caregivers: &'a [Caregiver],
    /// The parent's language.
    pub words: &'a Words,
}

/// What is wrong with a draft, in the order of its fields; empty when it can be saved.
///
/// It is checked as it would be saved: [`tidy_draft`] comes first.
#[must_use]
pub fn check_draft(draft: &Draft, context: &CheckContext<'_>) -> Vec<Problem> {
    let draft = tidy_draft(draft.clone());
    check(
        &Subject {
            children: &draft.children,
            span: draft.span,
            details: &draft.details,
            caregiver: draft.caregiver,
            note: draft.note.as_deref(),
            tags: &draft.tags,
        },
        context,
    )
}

/// What is wrong with an entry, in the order of its fields; empty when it can be saved.
#[must_use]
pub fn check_entry(entry: &Entry, context: &CheckContext<'_>) -> Vec<Problem> {
    check(
        &Subject {
            children: entry.child.as_slice(),
            span: entry.span,
            details: &entry.details,
            caregiver: entry.caregiver,
            note: entry.note.as_deref(),
            tags: &entry.tags,
        },
        context,
    )
}

/// What a draft and an entry have in common.
struct Subject<'a> {
    children: &'a [ChildId],
    span: Span,
    details: &'a Details,
    caregiver: Option<CaregiverId>,
    note: Option<&'a str>,
    tags: &'a [String],
}

fn check(subject: &Subject<'_>, context: &CheckContext<'_>) -> Vec<Problem> {
    let mut findings = Findings::new(context.words);
    people::children(&mut findings, subject, context);
    timing::check(&mut findings, subject, context);
    details::check(&mut findings, subject, context);
    if let Some(caregiver) = subject.caregiver {
        people::caregiver(&mut findings, "caregiver", caregiver, context);
    }
    findings.text("note", subject.note.unwrap_or_default());
    for tag in subject.tags {
        findings.text("tags", tag);
    }
    findings.into_problems()
}
