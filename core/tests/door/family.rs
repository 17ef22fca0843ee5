//! A made-up family to tell stories with.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tend::journal::{Clock, Journal};
use tend::model::*;
use tend::screen::family::FamilyScreen;
use tend::screen::massage::{OwnRoutinesScreen, SessionScreen};
use tend::screen::timeline::{TimelineDay, TimelinePage};
use tend::screen::today::TodayScreen;

/// A clock a story sets.
pub struct StoryClock(AtomicI64);

impl Clock for StoryClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }
}

/// A journal in a folder that vanishes, with one child.
pub struct Family {
    pub folder: tempfile::TempDir,
    pub clock: Arc<StoryClock>,
    pub journal: Arc<Journal>,
    pub child: ChildId,
}

/// An instant written as RFC 3339.
pub fn at(text: &str) -> Instant {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
}

/// A child of that name, born on 1 September 2026.
pub fn born(name: &str) -> ChildProfile {
    let birth_date = "2026-09-01".parse().unwrap();
    ChildProfile { name: name.into(), birth_date, due_date: None, sex: None }
}

/// Opens the family's file again, as after a restart of the phone.
pub fn open(
    folder: &tempfile::TempDir,
    clock: &Arc<StoryClock>,
) -> Result<Arc<Journal>, JournalError> {
    open_at(&folder.path().join("journal.tend"), clock)
}

/// Opens a file by a clock of the story.
pub fn open_at(
    path: &std::path::Path,
    clock: &Arc<StoryClock>,
) -> Result<Arc<Journal>, JournalError> {
    let path = path.to_str().unwrap().to_owned();
    Journal::open_with_clock(path, Vec::new(), Arc::clone(clock) as Arc<dyn Clock>)
}

/// A clock that shows `now`.
pub fn story_clock(now: &str) -> Arc<StoryClock> {
    Arc::new(StoryClock(AtomicI64::new(at(now).0)))
}

/// Runs a query on a file beside the journal that has it open.
pub fn sql(path: &std::path::Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}

impl Family {
    /// A family in London whose child was born on 1 September 2026; it is 21 November, 14:00.
    pub fn in_london() -> Self {
        Self::living("Europe/London", "2026-11-21T14:00:00Z")
    }

    /// A family that has lived in one zone since 2020.
    pub fn living(zone: &str, now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = story_clock(now);
        let journal = open(&folder, &clock).unwrap();
        let zone = zone.parse().unwrap();
        journal.perform(Command::ChangeZone { from: at("2020-01-01T00:00:00Z"), zone }).unwrap();
        let profile = born("Mira");
        let child = journal.perform(Command::AddChild { profile }).unwrap().child.unwrap();
        Self { folder, clock, journal, child }
    }

    pub fn now_is(&self, now: &str) {
        self.now_is_instant(at(now));
    }

    pub fn now_is_instant(&self, now: Instant) {
        self.clock.0.store(now.0, Ordering::SeqCst);
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("journal.tend")
    }

    /// Runs a query on the file, beside the journal that has it open.
    pub fn sql(&self) -> rusqlite::Connection {
        sql(&self.path())
    }

    /// Closes the journal and opens its file again.
    pub fn restart(&mut self) {
        self.journal.close().unwrap();
        self.journal = open(&self.folder, &self.clock).unwrap();
    }

    pub fn sleep(&self, start: &str, end: &str) -> Draft {
        let details = Details::Sleep { sleep: Sleep::default() };
        self.draft(Span::Interval { start: at(start), end: at(end) }, details)
    }

    pub fn bottle(&self, start: &str, millilitres: f64) -> Draft {
        let form = FeedForm::Bottle {
            content: BottleContent::Formula,
            offered: None,
            taken: Some(Volume::ml(millilitres)),
        };
        self.draft(Span::Moment { start: at(start) }, Details::Feed { feed: Feed { form } })
    }

    pub fn draft(&self, span: Span, details: Details) -> Draft {
        Draft {
            children: vec![self.child],
            span,
            details,
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
        }
    }

    pub fn log(&self, draft: Draft) -> Receipt {
        self.perform(Command::Log { drafts: vec![draft] })
    }

    /// Logs one entry and gives its id.
    pub fn logged(&self, draft: Draft) -> EntryId {
        self.log(draft).entries[0]
    }

    pub fn perform(&self, command: Command) -> Receipt {
        self.journal.perform(command).unwrap()
    }

    pub fn add_child(&self, name: &str) -> ChildId {
        self.perform(Command::AddChild { profile: born(name) }).child.unwrap()
    }

    pub fn add_caregiver(&self, name: &str, role: CaregiverRole) -> CaregiverId {
        let profile = CaregiverProfile { name: name.into(), role: Some(role) };
        self.perform(Command::AddCaregiver { profile }).caregiver.unwrap()
    }

    pub fn edit(&self, entry: EntryId, changes: EntryChanges) -> Receipt {
        self.perform(Command::Edit { entry, changes })
    }

    /// The problems a command is refused for, as "field Code".
    pub fn refused(&self, command: Command) -> Vec<String> {
        match self.journal.perform(command) {
            Err(JournalError::Invalid { problems }) => brief(&problems),
            other => panic!("expected problems, got {other:?}"),
        }
    }

    /// An entry as the timeline shows it; none when it was removed.
    pub fn shown(&self, id: EntryId) -> Option<Entry> {
        self.entries().into_iter().find(|entry| entry.id == id)
    }

    /// Every live entry, newest first.
    pub fn entries(&self) -> Vec<Entry> {
        live_entries(&self.journal)
    }

    pub fn day(&self, date: &str) -> TimelineDay {
        let page = self.journal.timeline(TimelineQuery::default()).unwrap();
        let date: CivilDate = date.parse().unwrap();
        page.days.into_iter().find(|day| day.date == date).unwrap()
    }

    pub fn today(&self) -> TodayScreen {
        self.journal.today(self.child).unwrap()
    }

    /// Everything a parent can see, without what an undo changes by its nature: what the next
    /// undo would take back and how many entries could be restored; back-ups come by themselves.
    pub fn screens(&self) -> Screens {
        let mut family = self.journal.family().unwrap();
        family.holds.removed = 0;
        family.back_ups.clear();
        family.last_good_back_up = None;
        let children = family.children.iter().chain(&family.archived_children);
        let today = children
            .map(|child| TodayScreen { undo: None, ..self.journal.today(child.line.id).unwrap() })
            .collect();
        let timeline = self.journal.timeline(TimelineQuery::default()).unwrap();
        let sessions = family.children.iter().chain(&family.archived_children);
        let sessions =
            sessions.filter_map(|child| self.journal.massage_session(child.line.id).unwrap());
        let sessions = sessions.collect();
        let routines = self.journal.massage_routines().unwrap();
        Screens { today, timeline, sessions, routines, family }
    }

    /// The patches of an entity in the order they were made.
    pub fn patches(&self, id: uuid::Uuid) -> Vec<serde_json::Value> {
        let file = self.sql();
        let mut query =
            file.prepare("SELECT patch FROM operation WHERE id = ?1 ORDER BY clock").unwrap();
        let rows = query.query_map([id.as_bytes().as_slice()], |row| row.get::<_, String>(0));
        rows.unwrap().map(|patch| serde_json::from_str(&patch.unwrap()).unwrap()).collect()
    }
}

/// What a parent can see.
#[derive(Clone, Debug, PartialEq)]
pub struct Screens {
    pub today: Vec<TodayScreen>,
    pub timeline: TimelinePage,
    pub sessions: Vec<SessionScreen>,
    pub routines: OwnRoutinesScreen,
    pub family: FamilyScreen,
}

/// Problems as "field Code".
pub fn brief(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{} {:?}", problem.field, problem.code)).collect()
}

/// Every live entry of a journal, newest first, page by page.
pub fn live_entries(journal: &Journal) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut before = None;
    loop {
        let query = TimelineQuery { before, limit: LONGEST_PAGE, ..TimelineQuery::default() };
        let page = journal.timeline(query).unwrap();
        let rows = page.days.into_iter().flat_map(|day| day.rows);
        found.extend(rows.map(|row| row.entry));
        before = page.next;
        if before.is_none() {
            return found;
        }
    }
}
