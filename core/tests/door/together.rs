//! Several threads, several journals, several programs.

use super::*;
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

#[test]
fn two_journals_in_one_process_know_nothing_of_each_other() {
    let (here, there) = (Family::in_london(), Family::living("Asia/Tokyo", "2026-11-21T14:00:00Z"));
    here.log(here.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    assert_eq!((here.entries().len(), there.entries().len()), (1, 0));
    here.journal.close().unwrap();
    there.log(there.bottle("2026-11-21T12:00:00Z", 90.0));
    assert_eq!(there.entries().len(), 1);
    there.journal.verify().unwrap();
}

#[test]
fn the_app_and_its_widget_write_into_the_same_file_by_turns() {
    let family = Family::in_london();
    let widget = open(&family.folder, &family.clock).unwrap();
    let mut ids = HashSet::new();
    for turn in 0..10 {
        let minute = format!("2026-11-21T12:{turn:02}:00Z");
        let log = Command::Log { drafts: vec![family.bottle(&minute, 30.0)] };
        let journal = if turn % 2 == 0 { &widget } else { &family.journal };
        let receipt = journal.perform(log).unwrap();
        assert_eq!(receipt.revision, family.journal.revision().unwrap());
        ids.extend(receipt.entries);
    }
    assert_eq!(family.entries().len(), 10);
    assert_eq!(live_entries(&widget).iter().map(|entry| entry.id).collect::<HashSet<_>>(), ids);
    // The newest change was made by the app; the widget may take it back.
    widget.undo(None).unwrap();
    assert_eq!(family.entries().len(), 9);
    widget.close().unwrap();
    family.journal.verify().unwrap();
}

#[test]
fn eight_threads_read_while_one_writes_and_each_read_is_one_moment() {
    let family = Family::in_london();
    let twin = family.add_child("Noor");
    let done = AtomicBool::new(false);
    let both = |minute: u32| {
        let start = format!("2026-11-21T{:02}:{:02}:00Z", 8 + minute / 60, minute % 60);
        Draft { children: vec![family.child, twin], ..family.bottle(&start, 10.0) }
    };
    thread::scope(|threads| {
        let readers: Vec<_> = (0..8)
            .map(|_| {
                threads.spawn(|| {
                    let (mut reads, mut last) = (0, 0);
                    while !done.load(Ordering::SeqCst) || reads == 0 {
                        let revision = family.journal.revision().unwrap();
                        assert!(revision >= last);
                        last = revision;
                        // Twins are logged in one command: a half-written one would be odd.
                        assert_eq!(family.entries().len() % 2, 0);
                        let totals = family.today().totals.feeding;
                        assert!((totals.bottle_ml - f64::from(totals.bottles) * 10.0).abs() < 1e-9);
                        reads += 1;
                    }
                    reads
                })
            })
            .collect();
        for minute in 0..60 {
            family.log(both(minute));
        }
        done.store(true, Ordering::SeqCst);
        for reader in readers {
            assert!(reader.join().unwrap() > 0);
        }
    });
    assert_eq!(family.entries().len(), 120);
    family.journal.verify().unwrap();
}

#[test]
fn four_threads_write_at_once_and_every_acknowledged_entry_is_there() {
    let family = Family::in_london();
    let acknowledged: HashSet<EntryId> = thread::scope(|threads| {
        let writers: Vec<_> = (0..4)
            .map(|hour| {
                let family = &family;
                threads.spawn(move || {
                    let log = |minute| {
                        let start = format!("2026-11-21T{:02}:{minute:02}:00Z", 8 + hour);
                        family.logged(family.bottle(&start, 10.0))
                    };
                    (0..20).map(log).collect::<Vec<_>>()
                })
            })
            .collect();
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect()
    });
    assert_eq!(acknowledged.len(), 80);
    let there: HashSet<_> = family.entries().iter().map(|entry| entry.id).collect();
    assert_eq!(there, acknowledged);
    family.journal.verify().unwrap();
}
