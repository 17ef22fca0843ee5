//! What is saved for a run of cells.

use super::runs::Run;
use crate::model::{
    Activity, ActivityKind, BottleContent, CaregiverId, ChildId, Cry, CryStrength, Details, Draft,
    Entry, Feed, FeedForm, Massage, Paint, Sleep, Source, Span,
};

/// The form of painted feeds: as the last milk feed among `recent` (newest first) was, and at the
/// breast when there is none. Paint says neither sides nor amounts, so neither is made up.
#[must_use]
pub fn painted_feed(recent: &[Entry]) -> FeedForm {
    let last = recent.iter().find_map(|entry| match &entry.details {
        Details::Feed { feed } => match &feed.form {
            FeedForm::Bottle { .. } => Some(true),
            FeedForm::Breast { .. } => Some(false),
            FeedForm::Solids { .. } | FeedForm::Comfort { .. } => None,
        },
        _ => None,
    });
    if last == Some(true) {
        FeedForm::Bottle { content: BottleContent::Milk, offered: None, taken: None }
    } else {
        FeedForm::Breast { segments: Vec::new() }
    }
}

/// The drafts of the runs, for one child.
#[must_use]
pub fn drafts_of(
    runs: &[Run],
    child: ChildId,
    caregiver: Option<CaregiverId>,
    feed: &FeedForm,
) -> Vec<Draft> {
    let draft = |run: &Run| Draft {
        children: vec![child],
        span: Span::Interval { start: run.time.start, end: run.time.end },
        details: details_of(run.paint, feed),
        caregiver,
        note: None,
        tags: Vec::new(),
        source: Source::Painted,
    };
    runs.iter().map(draft).collect()
}

fn details_of(paint: Paint, feed: &FeedForm) -> Details {
    let cry = |strength| Details::Cry { cry: Cry { strength, ..Cry::default() } };
    let activity = |what| Details::Activity { activity: Activity { what } };
    match paint {
        Paint::Sleep => Details::Sleep { sleep: Sleep::default() },
        Paint::AwakeContent => activity(ActivityKind::AwakeContent),
        Paint::Fuss => cry(CryStrength::Fuss),
        Paint::Cry => cry(CryStrength::Cry),
        Paint::Inconsolable => cry(CryStrength::Inconsolable),
        Paint::Feed => Details::Feed { feed: Feed { form: feed.clone() } },
        Paint::Massage => Details::Massage { massage: Massage::default() },
        Paint::Carried => activity(ActivityKind::Carrying),
    }
}
