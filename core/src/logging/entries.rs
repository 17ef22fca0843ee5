//! A draft becomes entries.

use super::tidy::tidy_draft;
use crate::model::{Details, Draft, Entry, EntryId};

/// The entries of a draft, tidied: one for each child (once, even when named twice); for
/// wellbeing one without a child. `new_id` is asked for each.
pub fn entries_of(draft: Draft, mut new_id: impl FnMut() -> EntryId) -> Vec<Entry> {
    let draft = tidy_draft(draft);
    let children = match draft.details {
        Details::Wellbeing { .. } => vec![None],
        _ => draft.children.iter().copied().map(Some).collect(),
    };
    children
        .into_iter()
        .map(|child| Entry {
            id: new_id(),
            child,
            span: draft.span,
            details: draft.details.clone(),
            caregiver: draft.caregiver,
            note: draft.note.clone(),
            tags: draft.tags.clone(),
            source: draft.source.clone(),
            removed: None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::logging::testing::{draft, interval, mia, running};
    use crate::model::{ChildId, Sleep, Wellbeing};

    fn ids() -> impl FnMut() -> EntryId {
        let mut next = 0;
        move || {
            next += 1;
            EntryId(Uuid::from_u128(next))
        }
    }

    #[test]
    fn a_nap_of_twins_is_two_entries() {
        let twin = ChildId(Uuid::from_u128(9));
        let mut nap = draft(Details::Sleep { sleep: Sleep::default() }, interval(0, 45));
        nap.children = vec![mia().id, twin, mia().id];
        let entries = entries_of(nap, ids());
        let children: Vec<_> = entries.iter().map(|entry| entry.child).collect();
        assert_eq!(children, [Some(mia().id), Some(twin)]);
        assert_ne!(entries[0].id, entries[1].id);
    }

    #[test]
    fn a_parents_own_entry_is_about_no_child() {
        let own = draft(Details::Wellbeing { wellbeing: Wellbeing::default() }, running(0));
        let entries = entries_of(own, ids());
        assert_eq!(entries.iter().map(|entry| entry.child).collect::<Vec<_>>(), [None]);
    }
}
