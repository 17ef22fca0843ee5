//! What is put in order before saving, so that nobody has to be asked about it.

use std::collections::HashSet;
use std::hash::Hash;

use super::segments::{segments, with_segments};
use crate::model::{
    ActivityKind, BottleContent, Details, Draft, Entry, FeedForm, SleepPlace, Soothing, Span,
};

/// A draft in order: children and tags once each, texts without blanks around them, no empty
/// note, foods or tags, what helped also among what was tried, and no segment left open in what
/// has ended.
#[must_use]
pub fn tidy_draft(draft: Draft) -> Draft {
    Draft {
        children: once(draft.children),
        note: non_empty(draft.note),
        tags: tidy_list(draft.tags),
        details: tidy_details(draft.details, draft.span),
        ..draft
    }
}

/// An entry in order, by the rules of [`tidy_draft`].
#[must_use]
pub fn tidy_entry(entry: Entry) -> Entry {
    Entry {
        note: non_empty(entry.note),
        tags: tidy_list(entry.tags),
        details: tidy_details(entry.details, entry.span),
        ..entry
    }
}

fn tidy_details(details: Details, span: Span) -> Details {
    let mut details = close_segments(details, span);
    match &mut details {
        Details::Massage { massage } => {
            massage.areas = once(std::mem::take(&mut massage.areas));
            massage.strokes = tidy_list(std::mem::take(&mut massage.strokes));
            massage.joined = once(std::mem::take(&mut massage.joined));
            massage.learned = non_empty(massage.learned.take());
        }
        Details::Sleep { sleep } => {
            if let Some(SleepPlace::Other { label }) = &mut sleep.place {
                trim(label);
            }
        }
        Details::Cry { cry } => {
            for way in cry.tried.iter_mut().chain(&mut cry.helped) {
                if let Soothing::Other { label } = way {
                    trim(label);
                }
            }
            cry.tried.extend(cry.helped.iter().cloned());
            cry.tried = once(std::mem::take(&mut cry.tried));
            cry.helped = once(std::mem::take(&mut cry.helped));
        }
        Details::Feed { feed } => match &mut feed.form {
            FeedForm::Solids { foods, .. } => *foods = tidy_list(std::mem::take(foods)),
            FeedForm::Bottle { content: BottleContent::Other { label }, .. } => trim(label),
            FeedForm::Bottle { .. } | FeedForm::Breast { .. } | FeedForm::Comfort { .. } => {}
        },
        Details::Medicine { medicine } => trim(&mut medicine.name),
        Details::Activity { activity } => {
            if let ActivityKind::Other { label } = &mut activity.what {
                trim(label);
            }
        }
        Details::Milestone { milestone } => trim(&mut milestone.title),
        Details::Note { details } => details.title = non_empty(details.title.take()),
        Details::Wellbeing { wellbeing } => {
            wellbeing.memory = non_empty(wellbeing.memory.take());
        }
        Details::Diaper { .. }
        | Details::Pump { .. }
        | Details::Growth { .. }
        | Details::Temperature { .. } => {}
    }
    details
}

/// An open segment of what is not running ends with it. The form of a feed that is over offers
/// its side so.
fn close_segments(details: Details, span: Span) -> Details {
    let Some(mut segments) = segments(&details) else { return details };
    let open = segments.last_mut().filter(|last| last.end.is_none() && !span.is_running());
    let Some(last) = open else { return details };
    last.end = Some(span.end().unwrap_or(last.start).max(last.start));
    with_segments(details, &segments)
}

fn trim(text: &mut String) {
    if text.trim().len() != text.len() {
        *text = text.trim().to_owned();
    }
}

fn non_empty(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn tidy_list(texts: Vec<String>) -> Vec<String> {
    once(texts.into_iter().filter_map(|text| non_empty(Some(text))).collect())
}

/// Each value once, at its first place.
fn once<T: Clone + Eq + Hash>(values: Vec<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.into_iter().filter(|value| seen.insert(value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, breast, draft, feed, interval, open, running, side};
    use crate::model::{BreastSide, Cry};

    #[test]
    fn what_helped_was_also_tried() {
        let cry = Cry {
            tried: vec![Soothing::Feeding, Soothing::Rocking],
            helped: vec![Soothing::Rocking, Soothing::Carrying],
            ..Cry::default()
        };
        let Details::Cry { cry } = tidy_draft(draft(Details::Cry { cry }, interval(0, 20))).details
        else {
            panic!()
        };
        assert_eq!(cry.tried, [Soothing::Feeding, Soothing::Rocking, Soothing::Carrying]);
        assert_eq!(cry.helped, [Soothing::Rocking, Soothing::Carrying]);
    }

    #[test]
    fn blanks_and_repetitions_go() {
        let foods = ["carrot ", "", "carrot", "pear"].map(String::from).to_vec();
        let solids = FeedForm::Solids { foods, amount: None, reaction: None };
        let mut meal = draft(feed(solids), interval(0, 10));
        meal.note = Some("  ".into());
        meal.tags = ["trip", " trip", "car"].map(String::from).to_vec();
        let meal = tidy_draft(meal);
        assert_eq!((meal.note, meal.tags.len()), (None, 2));
        let expected = ["carrot", "pear"].map(String::from).to_vec();
        let solids = FeedForm::Solids { foods: expected, amount: None, reaction: None };
        assert_eq!(meal.details, feed(solids));
    }

    #[test]
    fn a_side_left_open_ends_with_its_feed() {
        let form = draft(breast(&[open(BreastSide::Left, 0)]), interval(0, 15));
        assert_eq!(tidy_draft(form).details, breast(&[side(BreastSide::Left, 0, 15)]));
        let moment = draft(breast(&[open(BreastSide::Left, 0)]), Span::Moment { start: at(0) });
        assert_eq!(tidy_draft(moment).details, breast(&[side(BreastSide::Left, 0, 0)]));
    }

    #[test]
    fn a_running_feed_keeps_its_open_side() {
        let form = draft(breast(&[open(BreastSide::Left, 0)]), running(0));
        assert_eq!(tidy_draft(form.clone()), form);
    }
}
