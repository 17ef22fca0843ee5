//! One read for each screen.

use rusqlite::Connection;

use super::{Journal, calendar_of, perform};
use crate::model::{
    CaregiverId, Child, ChildId, CivilDate, Entry, EntryKind, FormQuery, HOUR, Instant,
    JournalError, ReviewQuery, Span, TimelineQuery,
};
use crate::review::{Facts, MARGIN_AFTER, MARGIN_BEFORE};
use crate::screen::entry_form::{self, EntryForm, EntryFormInput, FormSubject};
use crate::screen::family::{self, BackUpFile, FamilyInput, FamilyScreen};
use crate::screen::review::{self, ReviewInput, ReviewPeriod, ReviewScreen};
use crate::screen::timeline::{self, TimelineInput, TimelinePage};
use crate::screen::today::{self, TodayInput, TodayScreen};
use crate::store;

/// Newest entries read for defaults and what is recent.
const RECENT: u32 = 200;
/// Newest entries of one kind read for its form.
const RECENT_OF_KIND: u32 = 50;

#[uniffi::export]
impl Journal {
    /// The Today screen of a child.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn today(&self, child: ChildId) -> Result<TodayScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let day_ago = now.plus(-24 * HOUR);
            let undoable = perform::undoable(from, &self.words)?;
            let recent = as_of(store::latest(from, child, None, now, RECENT)?, now);
            let mut running = as_of(store::running(from)?, now);
            let still = recent.iter().filter(|entry| entry.span.is_running());
            let new: Vec<Entry> = still
                .filter(|entry| running.iter().all(|old| old.id != entry.id))
                .cloned()
                .collect();
            running.extend(new);
            Ok(today::snapshot(&TodayInput {
                child: &store::child_by_id(from, child)?,
                children: &store::children(from)?,
                calendar: &calendar,
                settings: &store::settings(from)?,
                now,
                facts: &store::facts(from, child, day_ago.plus(-MARGIN_BEFORE), now, now)?,
                running: &running,
                sessions: &store::sessions_going_on(from)?,
                last: &as_of(store::latest_of_each_kind(from, child, now)?, now),
                recent: &recent,
                diapers: &store::entries_between(
                    from,
                    child,
                    EntryKind::Diaper,
                    day_ago.plus(1),
                    now.plus(1),
                )?,
                medicines: &store::latest(
                    from,
                    child,
                    Some(EntryKind::Medicine),
                    now,
                    RECENT_OF_KIND,
                )?,
                answers: &super::comparison::answers_around(from, child, &calendar, now)?,
                experiment: store::experiment_of(from, child)?.as_ref(),
                undoable: undoable.as_ref(),
                words: &self.words,
            }))
        })
    }

    /// A page of the timeline, at most 500 rows.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn timeline(&self, query: TimelineQuery) -> Result<TimelinePage, JournalError> {
        let now = self.now();
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let children = store::children(from)?;
            let rows = store::timeline_rows(from, &query)?;
            let (facts, carried_in) = match timeline::stretch(&rows, &query, &calendar) {
                Some((start, end)) => {
                    let facts = children_shown(&children, &query)
                        .map(|child| Ok((child, around(from, child, start, end, now)?)))
                        .collect::<Result<Vec<_>, JournalError>>()?;
                    (facts, store::carried_in(from, &query, start)?)
                }
                None => (Vec::new(), Vec::new()),
            };
            Ok(timeline::snapshot(&TimelineInput {
                query: &query,
                rows: &rows,
                facts: &facts,
                carried_in: &carried_in,
                running: &store::running(from)?,
                journal_has_entries: store::any_entry(from)?,
                children: &children,
                caregivers: &store::caregivers(from)?,
                calendar: &calendar,
                now,
                words: &self.words,
            }))
        })
    }

    /// The review of a period.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn review(&self, query: ReviewQuery) -> Result<ReviewScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let weeks = query.weeks.clamp(1, ReviewPeriod::MOST_WEEKS);
            let ending = query.ending.unwrap_or_else(|| calendar.day_of(now));
            let period = ReviewPeriod { ending, weeks };
            let (start, end) =
                (calendar.day(period.first_to_read()).start, calendar.day(ending).end);
            Ok(review::snapshot(&ReviewInput {
                child: &store::child_by_id(from, query.child)?,
                calendar: &calendar,
                settings: &store::settings(from)?,
                facts: &around(from, query.child, start, end, now)?,
                period,
                now,
                words: &self.words,
            }))
        })
    }

    /// The form of a new entry, of one to edit, or of a draft with its problems.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn entry_form(&self, query: FormQuery) -> Result<EntryForm, JournalError> {
        let now = self.now();
        self.read(|from| {
            let edited = match &query {
                FormQuery::Edit { entry } => Some(store::entry_by_id(from, *entry)?),
                FormQuery::New { .. } | FormQuery::Draft { .. } => None,
            };
            let (subject, kind, about) = match (&query, &edited) {
                (FormQuery::New { kind, children }, _) => {
                    (FormSubject::New { kind: *kind, children }, *kind, children.clone())
                }
                (FormQuery::Draft { draft }, _) => {
                    (FormSubject::Draft { draft }, draft.details.kind(), draft.children.clone())
                }
                (FormQuery::Edit { .. }, Some(entry)) => (
                    FormSubject::Edit { entry },
                    entry.details.kind(),
                    entry.child.into_iter().collect(),
                ),
                (FormQuery::Edit { .. }, None) => {
                    return Err(JournalError::NotFound { what: "the entry".into() });
                }
            };
            let recent = recent(from, &about, kind, now)?;
            Ok(entry_form::snapshot(&EntryFormInput {
                subject,
                last_caregiver: last_caregiver(&recent),
                recent: &recent,
                children: &store::children(from)?,
                caregivers: &store::caregivers(from)?,
                calendar: &calendar_of(from)?,
                settings: &store::settings(from)?,
                now,
                words: &self.words,
            }))
        })
    }

    /// The family, its settings, and what the journal holds.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn family(&self) -> Result<FamilyScreen, JournalError> {
        let now = self.now();
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let holdings = store::holdings(from)?;
            let back_ups: Vec<BackUpFile> = store::back_ups(&self.path)
                .into_iter()
                .map(|back_up| BackUpFile {
                    path: back_up.path.display().to_string(),
                    taken_at: calendar.day(back_up.date).start,
                    // Only a copy that passed its check is ever given this name.
                    good: true,
                })
                .collect();
            let failed = self.back_ups.failure();
            Ok(family::snapshot(&FamilyInput {
                children: &store::children(from)?,
                caregivers: &store::caregivers(from)?,
                settings: &store::settings(from)?,
                calendar: &calendar,
                zone_changes: &store::zone_changes(from)?,
                kinds: &holdings.kinds,
                first: holdings.first,
                last: holdings.last,
                removed: holdings.removed,
                back_ups: &back_ups,
                back_up_failed: failed.as_ref(),
                now,
                words: &self.words,
            }))
        })
    }
}

/// Entries as they stood at `now`: what had not begun is left out, what had not ended runs. It
/// matters only to who looks at a moment gone by.
fn as_of(mut entries: Vec<Entry>, now: Instant) -> Vec<Entry> {
    entries.retain(|entry| entry.span.start() <= now);
    for entry in &mut entries {
        if let Span::Interval { start, end } = entry.span
            && end > now
        {
            entry.span = Span::Running { start };
        }
    }
    entries
}

/// Facts around a stretch, with the margins the review needs.
fn around(
    from: &Connection,
    child: ChildId,
    start: Instant,
    end: Instant,
    now: Instant,
) -> Result<Facts, JournalError> {
    store::facts(from, child, start.plus(-MARGIN_BEFORE), end.plus(MARGIN_AFTER), now)
}

/// Children of the query, or all on the screens when it names none.
fn children_shown<'a>(
    children: &'a [Child],
    query: &'a TimelineQuery,
) -> impl Iterator<Item = ChildId> + 'a {
    let named = &query.children;
    children
        .iter()
        .filter(
            move |child| {
                if named.is_empty() { !child.archived } else { named.contains(&child.id) }
            },
        )
        .map(|child| child.id)
}

/// Newest entries first: of the form's kind and of every other, for the children it is about.
fn recent(
    from: &Connection,
    children: &[ChildId],
    kind: EntryKind,
    now: Instant,
) -> Result<Vec<Entry>, JournalError> {
    let mut found: Vec<Entry> = Vec::new();
    for child in children {
        found.extend(store::latest(from, *child, Some(kind), now, RECENT_OF_KIND)?);
        let others = store::latest(from, *child, None, now, RECENT)?;
        found.extend(others.into_iter().filter(|entry| entry.details.kind() != kind));
    }
    found.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
    Ok(found)
}

fn last_caregiver(recent: &[Entry]) -> Option<CaregiverId> {
    recent.first()?.caregiver
}

impl Journal {
    /// Today's date by the family's journal days.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn journal_date(&self) -> Result<CivilDate, JournalError> {
        Ok(self.calendar()?.day_of(self.now()))
    }
}
