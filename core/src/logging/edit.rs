//! An edit: only the fields given change.

use super::CheckContext;
use super::segments::{fit, segments, with_segments};
use super::tidy::tidy_entry;
use crate::model::{
    CaregiverChoice, Details, Entry, EntryChanges, Problem, ProblemCode, Severity, Span,
};

/// The entry after an edit; fields left out stay. An empty note clears it.
///
/// Where only the times change, the segments of a breast feed or a massage follow them.
///
/// # Errors
/// The details are of another kind than the entry. What else may be wrong with the result is
/// for [`check_entry`](super::check_entry).
pub fn apply(
    entry: &Entry,
    changes: &EntryChanges,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    let span = changes.span.unwrap_or(entry.span);
    let details = match &changes.details {
        Some(details) if details.kind() != entry.details.kind() => {
            return Err(vec![Problem {
                field: "details".into(),
                code: ProblemCode::KindChanged,
                severity: Severity::Refuse,
                sentence: context.words.say("problem-kind-changed", &[]),
            }]);
        }
        Some(details) => details.clone(),
        None => at_new_times(entry, span),
    };
    Ok(tidy_entry(Entry {
        child: changes.child.or(entry.child),
        span,
        details,
        caregiver: match changes.caregiver {
            None => entry.caregiver,
            Some(CaregiverChoice::Nobody) => None,
            Some(CaregiverChoice::Named { caregiver }) => Some(caregiver),
        },
        note: changes.note.clone().or_else(|| entry.note.clone()),
        tags: changes.tags.clone().unwrap_or_else(|| entry.tags.clone()),
        ..entry.clone()
    }))
}

fn at_new_times(entry: &Entry, span: Span) -> Details {
    match segments(&entry.details) {
        Some(segments) if span != entry.span => {
            with_segments(entry.details.clone(), &fit(segments, entry.span, span))
        }
        _ => entry.details.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::check_entry;
    use crate::logging::testing::{
        at, breast, brief, entry, interval, papa, running, side, with_context,
    };
    use crate::model::{BreastSide::Left, BreastSide::Right, Sleep, SleepPlace};

    fn nap() -> Entry {
        let sleep = Sleep { place: Some(SleepPlace::Pram), ..Sleep::default() };
        Entry {
            note: Some("by the river".into()),
            caregiver: Some(papa().id),
            ..entry(Details::Sleep { sleep }, interval(0, 40))
        }
    }

    fn edited(entry: &Entry, changes: EntryChanges) -> Entry {
        with_context(|context| apply(entry, &changes, context)).unwrap()
    }

    #[test]
    fn an_edit_changes_only_what_it_names() {
        let later = EntryChanges { span: Some(interval(0, 50)), ..EntryChanges::default() };
        assert_eq!(edited(&nap(), later), Entry { span: interval(0, 50), ..nap() });
        assert_eq!(edited(&nap(), EntryChanges::default()), nap());
    }

    #[test]
    fn an_empty_note_clears_it_and_nobody_clears_the_caregiver() {
        let changes = EntryChanges {
            note: Some(String::new()),
            caregiver: Some(CaregiverChoice::Nobody),
            tags: Some(vec!["trip".into()]),
            ..EntryChanges::default()
        };
        let expected = Entry { note: None, caregiver: None, tags: vec!["trip".into()], ..nap() };
        assert_eq!(edited(&nap(), changes), expected);
    }

    #[test]
    fn a_sleep_cannot_become_a_feed() {
        let changes = EntryChanges { details: Some(breast(&[])), ..EntryChanges::default() };
        let refused = with_context(|context| apply(&nap(), &changes, context)).unwrap_err();
        assert_eq!(brief(&refused), ["details KindChanged Refuse"]);
    }

    #[test]
    fn a_shorter_feed_still_holds_its_sides() {
        let long = entry(breast(&[side(Left, 0, 10), side(Right, 10, 20)]), interval(0, 20));
        let changes = EntryChanges { span: Some(interval(0, 15)), ..EntryChanges::default() };
        let short = edited(&long, changes);
        assert_eq!(short.details, breast(&[side(Left, 0, 10), side(Right, 10, 15)]));
        with_context(|context| assert_eq!(check_entry(&short, context), []));
    }

    #[test]
    fn a_running_feed_given_an_end_is_closed() {
        let open = crate::logging::testing::open(Left, 0);
        let changes = EntryChanges { span: Some(interval(0, 12)), ..EntryChanges::default() };
        let ended = edited(&entry(breast(&[open]), running(0)), changes);
        assert_eq!(ended.details, breast(&[side(Left, 0, 12)]));
        assert_eq!(ended.span.end(), Some(at(12)));
    }
}
