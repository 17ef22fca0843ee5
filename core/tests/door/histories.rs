//! Any history of commands: nothing panics, nothing is lost, the tables are the fold.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use std::collections::BTreeMap;

/// One thing a tired parent might do. Numbers choose among what there is, modulo its count.
#[derive(Clone, Debug)]
enum Step {
    Log { kind: usize, ago: i64, minutes: i64, child: usize },
    Start { kind: usize, ago: i64, child: usize },
    Stop { entry: usize, ago: i64 },
    CorrectStart { entry: usize, ago: i64 },
    Switch { entry: usize, ago: i64 },
    Pause { entry: usize, ago: i64 },
    Resume { entry: usize, ago: i64 },
    Area { entry: usize, ago: i64 },
    Edit { entry: usize, what: usize, ago: i64, minutes: i64 },
    Delete { entries: Vec<usize> },
    Restore { entries: Vec<usize> },
    UndoNewest,
    Undo { change: usize },
    Mark { child: usize, day: i64, clear: bool },
    AddChild,
    Archive { child: usize, archived: bool },
    EditChild { child: usize },
    Carer,
    Settings { hour: u16, night: u16 },
    Zone { zone: usize, ago: i64 },
    RemoveZone { change: usize },
    Wait { minutes: i64 },
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    let any = || 0..1_000_usize;
    let yes_or_no = || prop::bool::ANY;
    // Mostly the last two days; sometimes far off or still to come.
    let ago = || prop_oneof![9 => -10..3_000_i64, 1 => -100_000..3_000_000_i64];
    let minutes = || prop_oneof![9 => 0..600_i64, 1 => -60..4_000_i64];
    prop_oneof![
        8 => (any(), ago(), minutes(), any())
            .prop_map(|(kind, ago, minutes, child)| Step::Log { kind, ago, minutes, child }),
        5 => (any(), 0..60_i64, any()).prop_map(|(kind, ago, child)| Step::Start { kind, ago, child }),
        4 => (any(), -2..60_i64).prop_map(|(entry, ago)| Step::Stop { entry, ago }),
        2 => (any(), ago()).prop_map(|(entry, ago)| Step::CorrectStart { entry, ago }),
        2 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Switch { entry, ago }),
        2 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Pause { entry, ago }),
        2 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Resume { entry, ago }),
        1 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Area { entry, ago }),
        6 => (any(), any(), ago(), minutes())
            .prop_map(|(entry, what, ago, minutes)| Step::Edit { entry, what, ago, minutes }),
        4 => prop::collection::vec(any(), 0..4).prop_map(|entries| Step::Delete { entries }),
        3 => prop::collection::vec(any(), 0..4).prop_map(|entries| Step::Restore { entries }),
        6 => Just(Step::UndoNewest),
        6 => any().prop_map(|change| Step::Undo { change }),
        2 => (any(), -3..40_i64, yes_or_no())
            .prop_map(|(child, day, clear)| Step::Mark { child, day, clear }),
        1 => Just(Step::AddChild),
        1 => (any(), yes_or_no()).prop_map(|(child, archived)| Step::Archive { child, archived }),
        1 => any().prop_map(|child| Step::EditChild { child }),
        1 => Just(Step::Carer),
        1 => (0..14_u16, 0..24_u16).prop_map(|(hour, night)| Step::Settings { hour, night }),
        1 => (any(), ago()).prop_map(|(zone, ago)| Step::Zone { zone, ago }),
        1 => any().prop_map(|change| Step::RemoveZone { change }),
        // The clock of a phone is sometimes set back.
        4 => prop_oneof![9 => 1..400_i64, 1 => -600..0_i64]
            .prop_map(|minutes| Step::Wait { minutes }),
        1 => Just(Step::Restart),
    ]
}

/// What became of an entry, as a parent who kept the receipts would work it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Live,
    Deleted,
    Undone,
}

/// A change that was acknowledged.
struct Kept {
    receipt: Receipt,
    /// The change it took back.
    undoes: Option<ChangeId>,
    /// What it made of each entry.
    fates: Vec<(EntryId, Fate)>,
}

struct Story {
    family: Family,
    now: Instant,
    children: Vec<ChildId>,
    zones: Vec<ZoneChangeId>,
    kept: Vec<Kept>,
}

impl Story {
    fn begin() -> Self {
        let family = Family::in_london();
        let (now, children) = (family.journal.now(), vec![family.child]);
        Self { family, now, children, zones: Vec::new(), kept: Vec::new() }
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

    fn live(&self) -> Vec<EntryId> {
        self.fates().into_iter().filter(|(_, fate)| *fate == Fate::Live).map(|(id, _)| id).collect()
    }

    fn ago(&self, minutes: i64) -> Instant {
        self.now.plus(-minutes * MINUTE)
    }

    fn entry(&self, which: usize) -> EntryId {
        let made = self.made();
        match made.len() {
            0 => EntryId(uuid::Uuid::nil()),
            count => made[which % count],
        }
    }

    fn take(&mut self, step: &Step) {
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

    fn command(&self, step: &Step) -> Command {
        let child = |which: &usize| self.children[which % self.children.len()];
        match step {
            Step::Log { kind, ago, minutes, child: which } => {
                let mut drafts = self.family.one_of_each(None);
                let mut draft = drafts.swap_remove(kind % drafts.len());
                let start = self.ago(*ago);
                draft.span = match draft.span {
                    Span::Interval { .. } => {
                        Span::Interval { start, end: start.plus(minutes * MINUTE) }
                    }
                    _ => Span::Moment { start },
                };
                if !draft.children.is_empty() {
                    draft.children = vec![child(which), child(&(which / 7))];
                }
                Command::Log { drafts: vec![unsegmented(draft)] }
            }
            Step::Start { kind, ago, child: which } => {
                let drafts = self.family.one_of_each(None);
                let details = unsegmented(drafts[kind % drafts.len()].clone()).details;
                let (children, at) = (vec![child(which)], self.ago(*ago));
                Command::Start { children, details, at, caregiver: None }
            }
            Step::Stop { entry, ago } => {
                Command::Stop { entries: vec![self.entry(*entry)], at: self.ago(*ago) }
            }
            Step::CorrectStart { entry, ago } => {
                Command::CorrectStart { entry: self.entry(*entry), start: self.ago(*ago) }
            }
            Step::Switch { entry, ago } => {
                Command::SwitchSide { entry: self.entry(*entry), side: None, at: self.ago(*ago) }
            }
            Step::Pause { entry, ago } => {
                Command::Pause { entry: self.entry(*entry), at: self.ago(*ago) }
            }
            Step::Resume { entry, ago } => {
                Command::Resume { entry: self.entry(*entry), at: self.ago(*ago) }
            }
            Step::Area { entry, ago } => {
                let (entry, at) = (self.entry(*entry), self.ago(*ago));
                Command::MassageArea { entry, area: BodyArea::Arms, at }
            }
            Step::Edit { entry, what, ago, minutes } => {
                let start = self.ago(*ago);
                let span = Span::Interval { start, end: start.plus(minutes * MINUTE) };
                let all = EntryChanges {
                    child: Some(child(what)),
                    span: Some(span),
                    details: None,
                    caregiver: Some(CaregiverChoice::Nobody),
                    note: Some(format!("edit {what}")),
                    tags: Some(vec!["tag".into()]),
                };
                let none = EntryChanges::default();
                let changes = match what % 5 {
                    0 => EntryChanges { span: all.span, ..none },
                    1 => EntryChanges { note: all.note, ..none },
                    2 => EntryChanges { note: Some(String::new()), tags: all.tags, ..none },
                    3 => EntryChanges { child: all.child, ..none },
                    _ => all,
                };
                Command::Edit { entry: self.entry(*entry), changes }
            }
            Step::Delete { entries } => Command::Delete {
                entries: entries.iter().map(|which| self.entry(*which)).collect(),
            },
            Step::Restore { entries } => Command::Restore {
                entries: entries.iter().map(|which| self.entry(*which)).collect(),
            },
            Step::Mark { child: which, day, clear } => {
                let date: CivilDate = "2026-11-21".parse().unwrap();
                let (child, date) = (child(which), date.plus_days(-day));
                let mark = NoneMark { child, kind: EntryKind::Massage, date };
                if *clear { Command::ClearNone { mark } } else { Command::MarkNone { mark } }
            }
            Step::Archive { child: which, archived } => {
                Command::ArchiveChild { child: child(which), archived: *archived }
            }
            Step::EditChild { child: which } => {
                Command::EditChild { child: child(which), profile: born("Mira Sol") }
            }
            Step::Carer => Command::AddCaregiver {
                profile: CaregiverProfile { name: "Oma".into(), role: None },
            },
            Step::Settings { hour, night } => Command::ChangeSettings {
                changes: SettingsChanges {
                    day_start: ClockTime::new(*hour, 0),
                    night_start: ClockTime::new(*night, 30),
                    ..SettingsChanges::default()
                },
            },
            Step::Zone { zone, ago } => {
                let zones = ["Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Apia"];
                let zone = zones[zone % zones.len()].parse().unwrap();
                Command::ChangeZone { from: self.ago(*ago), zone }
            }
            Step::RemoveZone { change } => Command::RemoveZoneChange {
                zone_change: match self.zones.len() {
                    0 => ZoneChangeId(uuid::Uuid::nil()),
                    count => self.zones[change % count],
                },
            },
            Step::AddChild
            | Step::UndoNewest
            | Step::Undo { .. }
            | Step::Wait { .. }
            | Step::Restart => Command::AddChild { profile: born("Noor") },
        }
    }

    fn perform(&mut self, command: Command) {
        let before = (self.family.journal.revision().unwrap(), self.fates());
        let answer = self.family.journal.perform(command.clone());
        let Some(receipt) = self.acknowledged(before.0, answer) else { return };
        let becomes = match command {
            Command::Log { .. } | Command::Start { .. } | Command::Restore { .. } => Fate::Live,
            Command::Delete { .. } => Fate::Deleted,
            _ => {
                self.children.extend(receipt.child);
                self.zones.extend(receipt.zone_change);
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
    fn nothing_is_lost(&self) {
        let mut shown: Vec<EntryId> = self.family.entries().iter().map(|entry| entry.id).collect();
        shown.sort_unstable();
        assert_eq!(shown, self.live());
    }

    fn every_screen_opens(&self) {
        let journal = &self.family.journal;
        let family = journal.family().unwrap();
        for child in family.children.iter().chain(&family.archived_children) {
            let child = child.line.id;
            journal.today(child).unwrap();
            journal.review(ReviewQuery { child, ending: None, weeks: 4 }).unwrap();
        }
        for entry in self.live() {
            journal.entry_form(FormQuery::Edit { entry }).unwrap();
        }
    }
}

/// Details without stretches of their own: those of the samples lie on one Saturday.
fn unsegmented(mut draft: Draft) -> Draft {
    match &mut draft.details {
        Details::Massage { massage } => massage.segments.clear(),
        Details::Feed { feed } => feed.form = FeedForm::Breast { segments: Vec::new() },
        _ => {}
    }
    draft
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/door/histories.regressions",
        ))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn after_any_history_nothing_is_lost_and_the_tables_are_the_fold_of_the_operations(
        steps in prop::collection::vec(step(), 1..60),
    ) {
        let mut story = Story::begin();
        for step in &steps {
            story.take(step);
        }
        story.nothing_is_lost();
        story.every_screen_opens();
        story.family.journal.verify().unwrap();
        let before = story.family.screens();
        story.family.journal.rebuild().unwrap();
        story.family.restart();
        prop_assert_eq!(story.family.screens(), before);
        story.nothing_is_lost();
    }

    #[test]
    fn an_undo_after_any_history_restores_the_screens(
        steps in prop::collection::vec(step(), 0..25),
        last in step(),
    ) {
        let mut story = Story::begin();
        for step in &steps {
            story.take(step);
        }
        let (before, kept) = (story.family.screens(), story.kept.len());
        if !matches!(last, Step::Wait { .. } | Step::Restart) {
            story.take(&last);
        }
        if let Some(change) = story.kept.get(kept).map(|kept| kept.receipt.change) {
            story.family.journal.undo(Some(change)).unwrap();
        }
        prop_assert_eq!(story.family.screens(), before);
        story.family.journal.verify().unwrap();
    }
}
