//! The comparison of evenings: reads for its screen, and for the question of the evening.

use rusqlite::Connection;

use super::{Journal, calendar_of};
use crate::calendar::Calendar;
use crate::exchange::{comparison_table, not_opened};
use crate::model::{ChildId, CivilDate, EveningAnswer, Instant, JournalError};
use crate::review::comparison::{EXPERIMENT_EVENINGS, LoggedEvening, evenings_from};
use crate::review::{MARGIN_AFTER, MARGIN_BEFORE};
use crate::screen::comparison::{self, ComparisonInput, ComparisonScreen};
use crate::store;

/// Days of evenings the comparison looks at: eight weeks, as babies change month by month.
const EVENINGS: i64 = 56;

#[uniffi::export]
impl Journal {
    /// Evenings with and without a massage, compared inside their weeks, or why they cannot be;
    /// and the four weeks with a coin, where they were begun and not stopped.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn comparison(&self, child: ChildId) -> Result<ComparisonScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            store::child_by_id(from, child)?;
            let calendar = calendar_of(from)?;
            let today = calendar.day_of(now);
            let read = |first, last| evenings(from, child, &calendar, (first, last), now);
            let plan = store::experiment_of(from, child)?;
            let of_plan = match &plan {
                Some(plan) => {
                    let last = plan.first.plus_days(i64::from(EXPERIMENT_EVENINGS) - 1);
                    read(plan.first, last.min(today))?
                }
                None => Vec::new(),
            };
            Ok(comparison::snapshot(&ComparisonInput {
                evenings: &read(today.plus_days(-EVENINGS), today)?,
                experiment: plan.as_ref().map(|plan| (plan, of_plan.as_slice())),
                today: CivilDate(calendar.zones().local(now).date()),
                words: self.words(),
            }))
        })
    }

    /// The same comparison over any table: a CSV file with the columns evening, massage
    /// (yes, no, unknown) and minutes.
    ///
    /// # Errors
    /// [`JournalError::UnreadableImport`] with the line; [`JournalError::Closed`].
    pub fn comparison_of_table(&self, path: String) -> Result<ComparisonScreen, JournalError> {
        let bytes = std::fs::read(path).map_err(|error| not_opened(&error))?;
        let evenings = comparison_table::read_table(&bytes)?;
        self.read(|_| Ok(comparison::of_table(&evenings, self.words())))
    }
}

/// What was said about the evenings of yesterday and today.
pub(super) fn answers_around(
    from: &Connection,
    child: ChildId,
    calendar: &Calendar,
    now: Instant,
) -> Result<Vec<EveningAnswer>, JournalError> {
    let today = CivilDate(calendar.zones().local(now).date());
    store::evening_answers(from, child, today.plus_days(-1), today)
}

/// The evenings of a child whose nights are over; none when `last` lies before `first`.
fn evenings(
    from: &Connection,
    child: ChildId,
    calendar: &Calendar,
    (first, last): (CivilDate, CivilDate),
    now: Instant,
) -> Result<Vec<LoggedEvening>, JournalError> {
    if last < first {
        return Ok(Vec::new());
    }
    let start = calendar.day(first).start.plus(-MARGIN_BEFORE);
    let end = calendar.day(last).end.plus(MARGIN_AFTER);
    let facts = store::facts(from, child, start, end, now)?;
    let answers = store::evening_answers(from, child, first, last)?;
    Ok(evenings_from(&facts, calendar, &answers, (first, last), now))
}
