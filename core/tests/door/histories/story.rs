//! A history as a parent who kept every receipt would tell it, beside the journal's own.

use std::collections::BTreeMap;

use super::steps::Step;
use crate::door::*;

/// What became of an entry, as a parent who kept the receipts would work it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Live,
    Deleted,
    Undone,
}

/// A change that was acknowledged.
pub struct Kept {
    pub receipt: Receipt,
    /// The change it took back.
    undoes: Option<ChangeId>,
    /// What it made of each entry.
    fates: Vec<(EntryId, Fate)>,
}

pub struct Story {
    pub family: Family,
    pub now: Instant,
    pub children: Vec<ChildId>,
    pub zones: Vec<ZoneChangeId>,
    pub sessions: Vec<SessionId>,
    pub routines: Vec<RoutineId>,
    pub kept: Vec<Kept>,
}

impl Story {
    pub fn begin() -> Self {
        let family = Family::in_london();
        let (now, children) = (family.journal.now(), vec![family.child]);
        Self {
            family,
            now,
            children,
            zones: Vec::new(),
            sessions: Vec::new(),
            routines: Vec::new(),
            kept: Vec::new(),
        }
    }

    fn made(&self) -> Vec<EntryId> {
        let made = |kept: &Kept| {
            kept.fates
                .iter()
                .filter(|fate| fate.1 == Fate::Live)
                .map(|fate| fate.0)
                .collect::<Vec<_>>()
        };
        let mut ids: Vec<EntryId> = self.kept.iter().flat_map(made).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Whether a change is in effect: not undone by an undo that is in effect itself.
    fn in_effect(&self, change: ChangeId) -> bool {
        !self
            .kept
            .iter()
            .any(|kept| kept.undoes == Some(change) && self.in_effect(kept.receipt.change))
    }

    fn fates(&self) -> BTreeMap<EntryId, Fate> {
        let mut fates = BTreeMap::new();
        for kept in &self.kept {
            let in_effect = self.in_effect(kept.receipt.change);
            for (entry, fate) in &kept.fates {
                if in_effect {
                    fates.insert(*entry, *fate);
                } else {
                    // What made it was undone; what merely changed it has no say.
                    fates.entry(*entry).or_insert(Fate::Undone);
                }
            }
        }
        fates
    }

    pub fn live(&self) -> Vec<EntryId> {
        self.fates().into_iter().filter(|(_, fate)| *fate == Fate::Live).map(|(id, _)| id).collect()
    }

    pub fn ago(&self, minutes: i64) -> Instant {
        self.now.plus(-minutes * MINUTE)
    }

    pub fn entry(&self, which: usize) -> EntryId {
        let made = self.made();
        match made.len() {
            0 => EntryId(uuid::Uuid::nil()),
            count => made[which % count],
        }
    }

    /// One of the sessions, the newest most often.
    pub fn session(&self, which: usize) -> SessionId {
        let older =
            if which.is_multiple_of(3) { which / 3 % self.sessions.len().max(1) } else { 0 };
        let newest_first = self.sessions.iter().rev();
        newest_first.copied().nth(older).unwrap_or(SessionId(uuid::Uuid::nil()))
    }

    pub fn routine(&self, which: usize) -> RoutineId {
        match self.routines.len() {
            0 => RoutineId(uuid::Uuid::nil()),
            count => self.routines[which % count],
        }
    }

    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Wait { minutes } => {
                self.now = self.now.plus(minutes * MINUTE);
                self.family.now_is_instant(self.now);
            }
            Step::Restart => self.family.restart(),
            Step::UndoNewest => self.undo(None),
            Step::Undo { change } => {
                if !self.kept.is_empty() {
                    let which = change % self.kept.len();
                    self.undo(Some(self.kept[which].receipt.change));
                }
            }
            step => self.perform(self.command(step)),
        }
    }

    fn perform(&mut self, command: Command) {
        let before = (self.family.journal.revision().unwrap(), self.fates());
        let answer = self.family.journal.perform(command.clone());
        let Some(receipt) = self.acknowledged(before.0, answer) else { return };
        let becomes = match command {
            Command::Log { .. }
            | Command::Start { .. }
            | Command::Restore { .. }
            | Command::SaveMassage { .. } => Fate::Live,
            Command::Delete { .. } => Fate::Deleted,
            _ => {
                self.children.extend(receipt.child);
                self.zones.extend(receipt.zone_change);
                if matches!(command, Command::BeginMassage { .. } | Command::RepeatMassage { .. }) {
                    self.sessions.extend(receipt.session);
                }
                if matches!(command, Command::SaveRoutine { routine: None, .. }) {
                    self.routines.extend(receipt.routine);
                }
                self.kept.push(Kept { receipt, undoes: None, fates: Vec::new() });
                return;
            }
        };
        let differs = |entry: &EntryId| before.1.get(entry) != Some(&becomes);
        let changed = receipt.entries.iter().copied().filter(differs);
        let fates = changed.map(|entry| (entry, becomes)).collect();
        self.kept.push(Kept { receipt, undoes: None, fates });
    }

    fn undo(&mut self, change: Option<ChangeId>) {
        let before = self.family.journal.revision().unwrap();
        let offered = self.family.today().undo.map(|undo| undo.change);
        let ours = |id: ChangeId| self.kept.iter().any(|kept| kept.receipt.change == id);
        if !offered.is_some_and(ours) {
            // Only the family's own child and zone are left; without them there is no story.
            return;
        }
        let answer = self.family.journal.undo(change);
        if let Some(change) = change {
            let in_effect = self.in_effect(change);
            let refused = matches!(answer, Err(JournalError::NotFound { .. }));
            assert_eq!(refused, !in_effect, "{answer:?}");
        }
        if let Some(receipt) = self.acknowledged(before, answer) {
            let undoes = change.or(offered);
            self.kept.push(Kept { receipt, undoes, fates: Vec::new() });
        }
    }

    /// The receipt of a change that was written; proves that a refused one changed nothing.
    fn acknowledged(&self, before: u64, answer: Result<Receipt, JournalError>) -> Option<Receipt> {
        let after = self.family.journal.revision().unwrap();
        match answer {
            Ok(receipt) => {
                assert_eq!(receipt.revision, after);
                (after > before).then_some(receipt)
            }
            Err(JournalError::Invalid { problems }) => {
                assert!(problems.iter().all(|problem| !problem.sentence.contains('[')));
                assert_eq!(after, before);
                None
            }
            Err(JournalError::NotFound { .. }) => {
                assert_eq!(after, before);
                None
            }
            Err(other) => panic!("{other:?}"),
        }
    }

    /// Every acknowledged live entry can be read, and nothing else.
    pub fn nothing_is_lost(&self) {
        let mut shown: Vec<EntryId> = self.family.entries().iter().map(|entry| entry.id).collect();
        shown.sort_unstable();
        assert_eq!(shown, self.live());
    }

    pub fn every_screen_opens(&self) {
        let journal = &self.family.journal;
        let family = journal.family().unwrap();
        for child in family.children.iter().chain(&family.archived_children) {
            let child = child.line.id;
            journal.today(child).unwrap();
            journal.massage_session(child).unwrap();
            journal.massage_start(child, Vec::new()).unwrap();
            journal.review(ReviewQuery { child, ending: None, weeks: 4 }).unwrap();
        }
        for entry in self.live() {
            journal.entry_form(FormQuery::Edit { entry }).unwrap();
        }
    }
}
