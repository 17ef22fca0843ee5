//! One read for each screen of massage: the guide, before, a session, own routines, the journal.

use rusqlite::Connection;

use super::{Journal, calendar_of};
use crate::calendar::{age_for_norms, age_on};
use crate::model::{ChildId, EntryKind, Instant, JournalError, months_of_days};
use crate::screen::massage::{
    self, JournalInput, MassageGuideScreen, MassageJournalScreen, MassageStartScreen,
    OwnRoutinesScreen, SessionScreen, StartInput,
};
use crate::store;

/// Newest massages looked through for one that can be repeated.
pub(super) const RECENT_MASSAGES: u32 = 50;

#[uniffi::export]
impl Journal {
    /// The massage guide for a child's age.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn massage_guide(&self, child: ChildId) -> Result<MassageGuideScreen, JournalError> {
        let now = self.now();
        self.read(|from| Ok(massage::guide_screen(age_months(from, child, now)?, self.words())))
    }

    /// Before a massage: whether to start, given the keys of the checks that apply, and what can
    /// be begun.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn massage_start(
        &self,
        child: ChildId,
        applies: Vec<String>,
    ) -> Result<MassageStartScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            let recent =
                store::latest(from, child, Some(EntryKind::Massage), now, RECENT_MASSAGES)?;
            Ok(massage::start_screen(&StartInput {
                applies: &applies,
                age_months: age_months(from, child, now)?,
                own: &store::own_routines(from)?,
                recent: &recent,
                unfinished: store::session_of(from, child)?.as_ref(),
                now,
                words: self.words(),
            }))
        })
    }

    /// The child's session that is not saved yet, as it stands; none when there is none. It is
    /// made of what was kept, so it goes on after the app was killed.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn massage_session(&self, child: ChildId) -> Result<Option<SessionScreen>, JournalError> {
        let now = self.now();
        self.read(|from| {
            let kept = store::session_of(from, child)?;
            Ok(kept.map(|kept| massage::session_screen(&kept, now, self.words())))
        })
    }

    /// The family's own routines, and the strokes to make them of.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn massage_routines(&self) -> Result<OwnRoutinesScreen, JournalError> {
        self.read(|from| {
            Ok(massage::own_routines_screen(&store::own_routines(from)?, self.words()))
        })
    }

    /// The journal of massage sessions of the last `weeks` weeks (1 to 26).
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn massage_journal(
        &self,
        child: ChildId,
        weeks: u32,
    ) -> Result<MassageJournalScreen, JournalError> {
        let now = self.now();
        let weeks = weeks.clamp(1, 26);
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let today = calendar.day_of(now);
            let first = today.plus_days(1 - 7 * i64::from(weeks));
            let start = calendar.day(first).start;
            Ok(massage::journal_screen(&JournalInput {
                child: &store::child_by_id(from, child)?,
                calendar: &calendar,
                entries: &store::entries_between(
                    from,
                    child,
                    EntryKind::Massage,
                    start,
                    now.plus(1),
                )?,
                none_marks: &store::none_marks(from, child, first, today)?,
                weeks,
                now,
                words: self.words(),
            }))
        })
    }
}

/// A child's age in months at a moment, by which norms are read.
pub(super) fn age_months(
    from: &Connection,
    child: ChildId,
    at: Instant,
) -> Result<f64, JournalError> {
    let child = store::child_by_id(from, child)?;
    let date = calendar_of(from)?.day_of(at);
    Ok(months_of_days(age_for_norms(&age_on(&child.profile, date))))
}
