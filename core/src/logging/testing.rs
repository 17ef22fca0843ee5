//! A family's evening for the tests of this layer: minutes are counted from 19:00 UTC on
//! 8 March 2020, when Mia is three weeks old.

use uuid::Uuid;

use crate::logging::CheckContext;
use crate::model::{
    BottleContent, BreastSegment, BreastSide, Caregiver, CaregiverId, CaregiverProfile, Child,
    ChildId, ChildProfile, Details, Draft, Entry, EntryId, Feed, FeedForm, Instant, MINUTE,
    Massage, MassageActivity, MassageSegment, Problem, Source, Span, Volume,
};
use crate::words::Words;

/// 2020-03-08T19:00:00Z.
const EVENING: Instant = Instant(1_583_694_000_000);

pub fn at(minute: i64) -> Instant {
    EVENING.plus(minute * MINUTE)
}

pub fn interval(start: i64, end: i64) -> Span {
    Span::Interval { start: at(start), end: at(end) }
}

pub fn running(start: i64) -> Span {
    Span::Running { start: at(start) }
}

pub fn side(side: BreastSide, start: i64, end: i64) -> BreastSegment {
    BreastSegment { side, start: at(start), end: Some(at(end)) }
}

pub fn open(side: BreastSide, start: i64) -> BreastSegment {
    BreastSegment { side, start: at(start), end: None }
}

pub fn feed(form: FeedForm) -> Details {
    Details::Feed { feed: Feed { form } }
}

pub fn breast(segments: &[BreastSegment]) -> Details {
    feed(FeedForm::Breast { segments: segments.to_vec() })
}

pub fn bottle(content: BottleContent, taken: Option<Volume>) -> Details {
    feed(FeedForm::Bottle { content, offered: None, taken })
}

/// A massage with stretches (`true`) and pauses (`false`) from minute to minute.
pub fn massaged(stretches: &[(bool, i64, i64)]) -> Details {
    let segment = |&(massage, start, end): &(bool, i64, i64)| MassageSegment {
        activity: if massage { MassageActivity::Massage } else { MassageActivity::Pause },
        area: None,
        start: at(start),
        end: Some(at(end)),
    };
    let segments = stretches.iter().map(segment).collect();
    Details::Massage { massage: Massage { segments, ..Massage::default() } }
}

pub fn mia() -> Child {
    Child {
        id: ChildId(Uuid::from_u128(1)),
        profile: ChildProfile {
            name: "Mia".into(),
            birth_date: "2020-02-16".parse().unwrap(),
            due_date: None,
            sex: None,
        },
        archived: false,
    }
}

pub fn papa() -> Caregiver {
    Caregiver {
        id: CaregiverId(Uuid::from_u128(2)),
        profile: CaregiverProfile { name: "Papa".into(), role: None },
        archived: false,
    }
}

pub fn draft(details: Details, span: Span) -> Draft {
    Draft {
        children: vec![mia().id],
        span,
        details,
        caregiver: None,
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    }
}

pub fn entry(details: Details, span: Span) -> Entry {
    Entry {
        id: EntryId(Uuid::from_u128(3)),
        child: Some(mia().id),
        span,
        details,
        caregiver: None,
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
        removed: None,
    }
}

/// Runs a test with Mia and Papa, at 22:00 of that evening.
pub fn with_context<T>(test: impl FnOnce(&CheckContext<'_>) -> T) -> T {
    let words = Words::english();
    test(&CheckContext { now: at(180), children: &[mia()], caregivers: &[papa()], words: &words })
}

/// Problems as text: "field Code Severity".
pub fn brief(problems: &[Problem]) -> Vec<String> {
    let line =
        |problem: &Problem| format!("{} {:?} {:?}", problem.field, problem.code, problem.severity);
    problems.iter().map(line).collect()
}
