//! One read for each screen of the guide: growth, cards, the parent.

use super::{Journal, calendar_of};
use crate::model::{ChildId, Entry, EntryKind, Instant, JournalError};
use crate::screen::care::{self, CareInput, CareScreen};
use crate::screen::growth::{self, GrowthInput, GrowthScreen};
use crate::screen::learn::{self, LearnScreen};
use crate::screen::parent::{self, ParentInput, ParentScreen};
use crate::screen::safety::{self, SafetyScreen};
use crate::store;

#[uniffi::export]
impl Journal {
    /// Growth beside the WHO standards, without a verdict.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn growth(&self, child: ChildId) -> Result<GrowthScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            let entries = store::entries_between(
                from,
                child,
                EntryKind::Growth,
                Instant::EARLIEST,
                now.plus(1),
            )?;
            Ok(growth::snapshot(&GrowthInput {
                child: &store::child_by_id(from, child)?,
                entries: &entries,
                calendar: &calendar_of(from)?,
                settings: &store::settings(from)?,
                now,
                words: self.words(),
            }))
        })
    }

    /// Diapers and feeds of the last seven days beside the ranges of the first six weeks; none
    /// before birth and after.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn first_weeks(&self, child: ChildId) -> Result<Option<CareScreen>, JournalError> {
        let now = self.now();
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let start = calendar.day(care::first_day(&calendar, now)).start;
            let mut entries: Vec<Entry> = Vec::new();
            for kind in [EntryKind::Diaper, EntryKind::Feed] {
                entries.extend(store::entries_between(from, child, kind, start, now.plus(1))?);
            }
            Ok(care::snapshot(&CareInput {
                child: &store::child_by_id(from, child)?,
                entries: &entries,
                calendar: &calendar,
                now,
                words: self.words(),
            }))
        })
    }

    /// The learn cards: what may be said, how strong the evidence is, and what is not known.
    ///
    /// # Errors
    /// [`JournalError::Closed`].
    pub fn learn(&self) -> Result<LearnScreen, JournalError> {
        self.read(|_| Ok(learn::snapshot(self.words())))
    }

    /// The safety cards, and whom to call in a country (ISO 3166-1, two letters).
    ///
    /// # Errors
    /// [`JournalError::Closed`].
    pub fn safety(&self, country: Option<String>) -> Result<SafetyScreen, JournalError> {
        self.read(|_| Ok(safety::snapshot(country.as_deref(), self.words())))
    }

    /// The parent's own page. Nothing on it is scored.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn parent(&self, country: Option<String>) -> Result<ParentScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            Ok(parent::snapshot(&ParentInput {
                entries: &store::wellbeing(from, now)?,
                country: country.as_deref(),
                calendar: &calendar_of(from)?,
                now,
                words: self.words(),
            }))
        })
    }
}
