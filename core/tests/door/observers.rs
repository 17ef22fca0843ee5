//! Observers: told at once, then after every commit, with no lock held.

use super::*;
use std::sync::{Arc, Mutex, Weak};

use tend::journal::Observer;

/// Writes down what it is told.
#[derive(Default)]
struct Screen(Mutex<Vec<Notice>>);

impl Observer for Screen {
    fn changed(&self, notice: Notice) {
        self.0.lock().unwrap().push(notice);
    }
}

impl Screen {
    fn told(&self) -> Vec<Notice> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

fn watch(family: &Family) -> (Arc<Screen>, Arc<tend::journal::Subscription>) {
    let screen = Arc::new(Screen::default());
    let place = family.journal.observe(Arc::clone(&screen) as Arc<dyn Observer>).unwrap();
    (screen, place)
}

#[test]
fn the_first_notice_comes_at_once_and_names_everything() {
    let family = Family::in_london();
    let (screen, _place) = watch(&family);
    let revision = family.journal.revision().unwrap();
    let scopes = vec![Scope::Entries, Scope::Family, Scope::Settings, Scope::Massage];
    assert_eq!(screen.told(), [Notice { revision, scopes }]);
}

#[test]
fn each_commit_is_one_notice_with_its_revision_and_what_it_touched() {
    let family = Family::in_london();
    let (screen, _place) = watch(&family);
    screen.told();
    let drafts = family.one_of_each(None);
    let logged = family.perform(Command::Log { drafts });
    let added = family.perform(Command::AddChild { profile: born("Noor") });
    let changes = SettingsChanges { volume_unit: Some(VolumeUnit::Oz), ..Default::default() };
    let set = family.perform(Command::ChangeSettings { changes });
    let undone = family.journal.undo(Some(logged.change)).unwrap();
    let told: Vec<_> = screen.told().into_iter().map(|n| (n.revision, n.scopes)).collect();
    let all = vec![Scope::Entries, Scope::Family, Scope::Settings, Scope::Massage];
    assert_eq!(
        told,
        [
            (logged.revision, vec![Scope::Entries]),
            (added.revision, vec![Scope::Family]),
            (set.revision, vec![Scope::Settings]),
            (undone.revision, all),
        ]
    );
}

#[test]
fn a_refused_command_and_one_that_changes_nothing_are_not_told() {
    let family = Family::in_london();
    let (screen, _place) = watch(&family);
    screen.told();
    family.refused(Command::Log { drafts: Vec::new() });
    family.perform(Command::ChangeSettings { changes: SettingsChanges::default() });
    assert_eq!(screen.told(), []);
}

/// Logs a bottle of its own when it first hears of entries.
struct Helper {
    journal: Weak<Journal>,
    draft: Draft,
    seen: Mutex<Vec<u64>>,
}

impl Observer for Helper {
    fn changed(&self, notice: Notice) {
        let first = {
            let mut seen = self.seen.lock().unwrap();
            seen.push(notice.revision);
            seen.len() == 2
        };
        let journal = self.journal.upgrade().unwrap();
        let child = self.draft.children[0];
        journal.today(child).unwrap();
        if first {
            journal.perform(Command::Log { drafts: vec![self.draft.clone()] }).unwrap();
        }
    }
}

#[test]
fn an_observer_that_reads_and_performs_in_its_notice_does_not_wait_for_itself() {
    let family = Family::in_london();
    let helper = Arc::new(Helper {
        journal: Arc::downgrade(&family.journal),
        draft: family.bottle("2026-11-21T13:00:00Z", 60.0),
        seen: Mutex::default(),
    });
    let observer = Arc::clone(&helper) as Arc<dyn Observer>;
    let _place = family.journal.observe(observer).unwrap();
    let logged = family.log(family.bottle("2026-11-21T12:00:00Z", 90.0));
    assert_eq!(family.entries().len(), 2);
    let seen = helper.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[1], logged.revision);
    assert!(seen[2] > logged.revision);
}

/// A screen that fails to redraw.
struct Broken;

impl Observer for Broken {
    fn changed(&self, _: Notice) {
        panic!("the view was gone");
    }
}

#[test]
fn an_observer_that_fails_neither_undoes_a_commit_nor_silences_the_others() {
    let family = Family::in_london();
    let _broken = family.journal.observe(Arc::new(Broken)).unwrap();
    let (screen, _place) = watch(&family);
    screen.told();
    let receipt = family.log(family.bottle("2026-11-21T12:00:00Z", 90.0));
    assert_eq!(screen.told().len(), 1);
    assert!(family.shown(receipt.entries[0]).is_some());
}

#[test]
fn who_cancelled_or_was_dropped_hears_nothing_more() {
    let family = Family::in_london();
    let (cancelled, place) = watch(&family);
    let (dropped, other) = watch(&family);
    let (stays, _place) = watch(&family);
    for screen in [&cancelled, &dropped, &stays] {
        screen.told();
    }
    place.cancel();
    place.cancel();
    drop(other);
    family.log(family.bottle("2026-11-21T12:00:00Z", 90.0));
    assert_eq!(cancelled.told(), []);
    assert_eq!(dropped.told(), []);
    assert_eq!(stays.told().len(), 1);
}

#[test]
fn a_rebuild_is_told_too() {
    let family = Family::in_london();
    let (screen, _place) = watch(&family);
    screen.told();
    family.journal.rebuild().unwrap();
    assert_eq!(screen.told().len(), 1);
}

#[test]
fn a_closed_journal_answers_that_it_is_closed() {
    let family = Family::in_london();
    let (screen, place) = watch(&family);
    screen.told();
    let journal = &family.journal;
    let draft = family.bottle("2026-11-21T12:00:00Z", 90.0);
    journal.close().unwrap();
    journal.close().unwrap();
    let path = family.folder.path().join("copy.tend").to_str().unwrap().to_owned();
    let answers = [
        journal.perform(Command::Log { drafts: vec![draft.clone()] }).err(),
        journal.undo(None).err(),
        journal.check(draft).err(),
        journal.today(family.child).err(),
        journal.timeline(TimelineQuery::default()).err(),
        journal.review(ReviewQuery { child: family.child, ending: None, weeks: 1 }).err(),
        journal.family().err(),
        journal.revision().err(),
        journal.verify().err(),
        journal.rebuild().err(),
        journal.back_up_to(path.clone()).err(),
        journal.export(path).err(),
        journal.observe(Arc::new(Screen::default())).err(),
    ];
    for answer in answers {
        assert_eq!(answer, Some(JournalError::Closed));
    }
    assert_eq!(screen.told(), []);
    place.cancel();
}

/// Cancels its own place when it is let go of, as a stream of screens does.
#[derive(Default)]
struct Leaving(Mutex<Option<Arc<tend::journal::Subscription>>>);

impl Observer for Leaving {
    fn changed(&self, _: Notice) {}
}

impl Drop for Leaving {
    fn drop(&mut self) {
        let place = self.0.lock().unwrap().take();
        place.unwrap().cancel();
    }
}

#[test]
fn an_observer_may_cancel_while_it_is_let_go_of() {
    let family = Family::in_london();
    for _ in 0..2 {
        let leaving = Arc::new(Leaving::default());
        let observer = Arc::clone(&leaving) as Arc<dyn Observer>;
        let place = family.journal.observe(observer).unwrap();
        *leaving.0.lock().unwrap() = Some(Arc::clone(&place));
        drop(leaving);
        place.cancel();
    }
    let leaving = Arc::new(Leaving::default());
    let observer = Arc::clone(&leaving) as Arc<dyn Observer>;
    *leaving.0.lock().unwrap() = Some(family.journal.observe(observer).unwrap());
    drop(leaving);
    family.journal.close().unwrap();
}
