//! A made-up family to tell stories with.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tend::journal::{Clock, Journal};
use tend::model::*;

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

impl Family {
    /// A family in London whose child was born on 1 September 2026; it is 21 November, 14:00.
    pub fn in_london() -> Self {
        Self::living("Europe/London", "2026-11-21T14:00:00Z")
    }

    pub fn living(zone: &str, now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StoryClock(AtomicI64::new(at(now).0)));
        let journal = open(&folder, &clock).unwrap();
        let zone = zone.parse().unwrap();
        journal.perform(Command::ChangeZone { from: at(now), zone }).unwrap();
        let profile = ChildProfile {
            name: "Mira".into(),
            birth_date: "2026-09-01".parse().unwrap(),
            due_date: None,
            sex: None,
        };
        let child = journal.perform(Command::AddChild { profile }).unwrap().child.unwrap();
        Self { folder, clock, journal, child }
    }

    pub fn now_is(&self, now: &str) {
        self.clock.0.store(at(now).0, Ordering::SeqCst);
    }

    pub fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("journal.tend")
    }

    pub fn sleep(&self, start: &str, end: &str) -> Draft {
        let details = Details::Sleep { sleep: Sleep::default() };
        self.draft(Span::Interval { start: at(start), end: at(end) }, details)
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
        self.journal.perform(Command::Log { drafts: vec![draft] }).unwrap()
    }
}

/// Opens the family's file again, as after a restart of the phone.
pub fn open(
    folder: &tempfile::TempDir,
    clock: &Arc<StoryClock>,
) -> Result<Arc<Journal>, JournalError> {
    let path = folder.path().join("journal.tend").to_str().unwrap().to_owned();
    Journal::open_with_clock(path, Vec::new(), Arc::clone(clock) as Arc<dyn Clock>)
}
