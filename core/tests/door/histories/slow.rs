//! Every question of the store answered the slow way: all rows read, then chosen and sorted here.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use tend::store;

use crate::door::*;

/// What the whole file holds.
struct All {
    from: Connection,
    children: Vec<ChildId>,
    /// Entries that were not removed, newest first, each with what was typed into it.
    entries: Vec<(Entry, String)>,
    removed: u64,
}

/// Asks about every child and moment that matters, and compares.
pub fn agrees(family: &Family, now: Instant) {
    let all = All::read(family);
    let mut moments: Vec<Instant> = all.entries.iter().map(|(e, _)| e.span.start()).collect();
    moments.extend([now, now.plus(-24 * HOUR)]);
    moments.truncate(12);
    for &child in &all.children {
        for &moment in &moments {
            all.newest(child, moment);
            all.stretch(child, moment);
            all.said(child, moment);
        }
    }
    all.pages();
    all.counts();
}

impl All {
    fn read(family: &Family) -> Self {
        let from = family.sql();
        let mut typed: HashMap<Vec<u8>, String> = from
            .prepare("SELECT id, words FROM entry")
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let entries = store::all_entries(&from).unwrap();
        let (live, gone): (Vec<Entry>, Vec<Entry>) =
            entries.into_iter().partition(|entry| entry.removed.is_none());
        let words = |entry: Entry| {
            let typed = typed.remove(entry.id.0.as_bytes().as_slice()).unwrap();
            (entry, typed)
        };
        let mut entries: Vec<_> = live.into_iter().map(words).collect();
        entries.sort_by_key(|(entry, _)| std::cmp::Reverse((entry.span.start(), entry.id)));
        let children = store::children(&from).unwrap().iter().map(|child| child.id).collect();
        Self { from, children, entries, removed: gone.len() as u64 }
    }

    /// Entries that pass, newest first.
    fn those(&self, passes: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        self.entries.iter().map(|(entry, _)| entry).filter(|e| passes(e)).cloned().collect()
    }

    fn newest(&self, child: ChildId, moment: Instant) {
        let by_then = |e: &Entry| e.child == Some(child) && e.span.start() <= moment;
        for limit in [1, 5, 200] {
            let mut newest = self.those(by_then);
            newest.truncate(limit as usize);
            assert_eq!(store::latest(&self.from, child, None, moment, limit).unwrap(), newest);
        }
        let mut parents =
            self.those(|e| e.details.kind() == EntryKind::Wellbeing && e.span.start() <= moment);
        parents.sort_by_key(|entry| entry.span.start());
        let mut found = store::wellbeing(&self.from, moment).unwrap();
        assert!(found.is_sorted_by_key(|entry| entry.span.start()));
        found.sort_by_key(|entry| (entry.span.start(), std::cmp::Reverse(entry.id)));
        assert_eq!(found, parents);
    }

    fn stretch(&self, child: ChildId, first: Instant) {
        let end = first.plus(20 * HOUR);
        let touches = |e: &Entry| {
            let over = e.span.end().unwrap_or_else(|| e.span.start());
            let begun = first.plus(-LONGEST_INTERVAL);
            e.child == Some(child)
                && (begun..end).contains(&e.span.start())
                && (e.span.start() >= first || over > first || e.span.is_running())
        };
        let mut touching = self.those(touches);
        touching.reverse();
        assert_eq!(store::entries_touching(&self.from, child, first, end).unwrap(), touching);
    }

    /// What was said about days and evenings.
    fn said(&self, child: ChildId, moment: Instant) {
        let last = CivilDate(moment.to_utc().date_naive());
        let first = last.plus_days(-20);
        let within = |child_of: ChildId, date| child_of == child && (first..=last).contains(&date);
        let mut marks = store::all_none_marks(&self.from).unwrap();
        for mark in &marks {
            assert!(store::is_marked_none(&self.from, mark).unwrap());
            let other = NoneMark { date: mark.date.plus_days(1), ..*mark };
            assert_eq!(store::is_marked_none(&self.from, &other).unwrap(), marks.contains(&other));
        }
        marks.retain(|mark| within(mark.child, mark.date));
        assert_eq!(store::none_marks(&self.from, child, first, last).unwrap(), marks);
        let mut answers = store::all_evening_answers(&self.from).unwrap();
        answers.retain(|answer| within(answer.child, answer.date));
        assert_eq!(store::evening_answers(&self.from, child, first, last).unwrap(), answers);
    }

    /// Pages of every filter, from the newest and from the middle.
    fn pages(&self) {
        let care: Vec<EntryKind> =
            EntryKind::ALL.into_iter().filter(|kind| *kind != EntryKind::Sleep).collect();
        let text = self.entries.iter().find_map(|(_, typed)| typed.split_whitespace().next());
        for children in [Vec::new(), self.children.clone(), self.children[..1].to_vec()] {
            for kinds in [Vec::new(), vec![EntryKind::Sleep], care.clone()] {
                for text in [None, text, Some("hippopotamus")] {
                    let (children, text) = (children.clone(), text.map(str::to_owned));
                    let query = TimelineQuery {
                        children,
                        kinds: kinds.clone(),
                        text,
                        limit: 7,
                        ..TimelineQuery::default()
                    };
                    self.page(&query);
                }
            }
        }
    }

    fn page(&self, query: &TimelineQuery) {
        let passes = |(entry, typed): &(Entry, String)| {
            let of_child = entry.child.is_some_and(|child| query.children.contains(&child));
            (query.children.is_empty() || of_child)
                && (query.kinds.is_empty() || query.kinds.contains(&entry.details.kind()))
                && query.search_words().iter().all(|word| typed.contains(word))
        };
        let passing: Vec<Entry> =
            self.entries.iter().filter(|one| passes(one)).map(|(entry, _)| entry.clone()).collect();
        let middle = passing.get(passing.len() / 2);
        for from in [None, middle] {
            let before =
                from.map(|entry| TimelineCursor { start: entry.span.start(), entry: entry.id });
            let query = TimelineQuery { before, ..query.clone() };
            let behind = |e: &&Entry| {
                from.is_none_or(|from| (e.span.start(), e.id) < (from.span.start(), from.id))
            };
            let page: Vec<Entry> = passing.iter().filter(behind).take(8).cloned().collect();
            assert_eq!(store::timeline_rows(&self.from, &query).unwrap(), page, "{query:?}");
            let Some(start) = from.map(|entry| entry.span.start()) else { continue };
            let reaches = |e: &&Entry| {
                (start.plus(-LONGEST_INTERVAL)..start).contains(&e.span.start())
                    && (e.span.is_running() || e.span.end().is_some_and(|end| end > start))
            };
            let mut carried: Vec<Entry> = passing.iter().filter(reaches).cloned().collect();
            let mut found = store::carried_in(&self.from, &query, start).unwrap();
            carried.sort_by_key(|entry| entry.id);
            found.sort_by_key(|entry| entry.id);
            assert_eq!(found, carried, "{query:?}");
        }
    }

    fn counts(&self) {
        let mut kinds: BTreeMap<EntryKind, u64> = BTreeMap::new();
        for (entry, _) in &self.entries {
            *kinds.entry(entry.details.kind()).or_default() += 1;
        }
        let holdings = store::holdings(&self.from).unwrap();
        assert_eq!(holdings.kinds, kinds.into_iter().collect::<Vec<_>>());
        assert_eq!(holdings.removed, self.removed);
        let edge = |entry: Option<&(Entry, String)>| entry.map(|(entry, _)| entry.span.start());
        assert_eq!(holdings.first, edge(self.entries.last()));
        assert_eq!(holdings.last, edge(self.entries.first()));
        assert_eq!(store::any_entry(&self.from).unwrap(), !self.entries.is_empty());
    }
}
