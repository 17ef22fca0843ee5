//! What a parent waits for, in a long record of one child against a record of a thousand entries:
//! it does not get slower as the record grows.

use std::hint::black_box;

use tend::model::{
    Command, Details, EntryId, EntryKind, FormQuery, MINUTE, PaintQuery, ReviewQuery, Sleep,
    TimelineQuery,
};

use super::family::{Family, NOW};
use super::pairs;

/// How it is told, how fast it should be, and what is called.
type Call = (&'static str, &'static str, Box<dyn Fn(&Family)>);

const FLAT: &str = "≤ 1.5×, flat in size";
/// What looks through an index, without a row of the table.
const LOOKS_THROUGH: &str = "≤ 0.1 µs an entry";

pub fn long(entries: i64) {
    let young = Family::of_one_child(1_000);
    let old = Family::of_one_child(entries);
    for (what, goal, call) in calls() {
        pairs::compare(
            &format!("{what}, {entries} entries"),
            goal,
            30,
            || call(&old),
            || call(&young),
        );
    }
}

fn calls() -> Vec<Call> {
    vec![
        (
            "a sleep from tap to tap, and Today",
            FLAT,
            Box::new(|family| {
                let entries = begin(family);
                black_box(family.journal.today(family.child).unwrap());
                family.journal.perform(Command::Stop { entries, at: NOW }).unwrap();
                black_box(family.journal.today(family.child).unwrap());
            }),
        ),
        (
            "a sleep begun and taken back",
            FLAT,
            Box::new(|family| {
                begin(family);
                black_box(family.journal.undo(None).unwrap());
            }),
        ),
        (
            "Today",
            FLAT,
            Box::new(|family| {
                black_box(family.journal.today(family.child).unwrap());
            }),
        ),
        (
            "the form of a feed",
            FLAT,
            Box::new(|family| {
                let (kind, children) = (EntryKind::Feed, vec![family.child]);
                black_box(family.journal.entry_form(FormQuery::New { kind, children }).unwrap());
            }),
        ),
        (
            "the journal",
            FLAT,
            Box::new(|family| {
                let children = vec![family.child];
                let query = TimelineQuery { children, ..TimelineQuery::default() };
                black_box(family.journal.timeline(query).unwrap());
            }),
        ),
        (
            "the journal, what is rare",
            LOOKS_THROUGH,
            Box::new(|family| {
                let kinds = vec![EntryKind::Growth, EntryKind::Temperature];
                let children = vec![family.child];
                let query = TimelineQuery { children, kinds, ..TimelineQuery::default() };
                black_box(family.journal.timeline(query).unwrap());
            }),
        ),
        (
            "a search",
            LOOKS_THROUGH,
            Box::new(|family| {
                let (children, text) = (vec![family.child], Some("nowhere to be found".into()));
                let query = TimelineQuery { children, text, ..TimelineQuery::default() };
                black_box(family.journal.timeline(query).unwrap());
            }),
        ),
        (
            "the cry diary",
            FLAT,
            Box::new(|family| {
                let query = PaintQuery { child: family.child, from: None, until: None };
                black_box(family.journal.paint_board(query).unwrap());
            }),
        ),
        (
            "the review",
            FLAT,
            Box::new(|family| {
                let query = ReviewQuery { child: family.child, ending: None, weeks: 1 };
                black_box(family.journal.review(query).unwrap());
            }),
        ),
        (
            "the parent's page",
            FLAT,
            Box::new(|family| {
                black_box(family.journal.parent(None).unwrap());
            }),
        ),
        (
            "the family",
            LOOKS_THROUGH,
            Box::new(|family| {
                black_box(family.journal.family().unwrap());
            }),
        ),
    ]
}

fn begin(family: &Family) -> Vec<EntryId> {
    let begin = Command::Start {
        children: vec![family.child],
        details: Details::Sleep { sleep: Sleep::default() },
        at: NOW.plus(-10 * MINUTE),
        caregiver: None,
    };
    family.journal.perform(begin).unwrap().entries
}
