//! The cry diary: the board and what lies under paint.

use super::perform::{RECENT_FEEDS, under};
use super::{Journal, calendar_of};
use crate::calendar::Zones;
use crate::logging::{CheckContext, paint};
use crate::model::{
    EntryId, EntryKind, JournalError, LONGEST_INTERVAL, PaintCheck, PaintOver, PaintQuery,
    Painting, ReviewQuery,
};
use crate::review::{MARGIN_AFTER, MARGIN_BEFORE};
use crate::screen::crying::{self, BoardInput, CryingInput, CryingScreen, PaintBoard};
use crate::screen::review::{ReviewInput, ReviewPeriod};
use crate::store;

#[uniffi::export]
impl Journal {
    /// The board of five-minute cells, with what is logged as paint: the last 12 hours, or any
    /// 24 at most.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn paint_board(&self, query: PaintQuery) -> Result<PaintBoard, JournalError> {
        let now = self.now();
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let shown = paint::grid(&query, now, calendar.zones());
            let feeds = Some(EntryKind::Feed);
            let recent = store::latest(from, query.child, feeds, now, RECENT_FEEDS)?;
            Ok(crying::board(&BoardInput {
                child: &store::child_by_id(from, query.child)?,
                query,
                entries: &store::entries_touching(from, query.child, shown.start, shown.end)?,
                feed: &paint::painted_feed(&recent),
                calendar: &calendar,
                now,
                words: self.words(),
            }))
        })
    }

    /// Crying over a week or longer, with the safety card beside it.
    ///
    /// # Errors
    /// [`JournalError::NotFound`], [`JournalError::Closed`], storage errors.
    pub fn crying(&self, query: ReviewQuery) -> Result<CryingScreen, JournalError> {
        let now = self.now();
        let ReviewQuery { child, ending, weeks } = query;
        self.read(|from| {
            let calendar = calendar_of(from)?;
            let weeks = weeks.clamp(1, ReviewPeriod::MOST_WEEKS);
            let ending = ending.unwrap_or_else(|| calendar.day_of(now));
            let period = ReviewPeriod { ending, weeks };
            let first = calendar.day(ending.plus_days(1 - 7 * i64::from(weeks))).start;
            let end = calendar.day(ending).end;
            let read_from = calendar.day(period.first_to_read()).start.plus(-MARGIN_BEFORE);
            let facts = store::facts(from, child, read_from, end.plus(MARGIN_AFTER), now)?;
            let (cry, activity) = (EntryKind::Cry, EntryKind::Activity);
            let before = first.plus(-LONGEST_INTERVAL);
            Ok(crying::crying(&CryingInput {
                review: ReviewInput {
                    child: &store::child_by_id(from, child)?,
                    calendar: &calendar,
                    settings: &store::settings(from)?,
                    facts: &facts,
                    period,
                    now,
                    words: self.words(),
                },
                cries: &store::entries_between(from, child, cry, first, end)?,
                activities: &store::entries_between(from, child, activity, before, end)?,
            }))
        })
    }

    /// What is wrong with a painting, and which entries say something else. Nothing is saved, and
    /// it does not matter what `painting` says of them: both ways are answered.
    ///
    /// # Errors
    /// [`JournalError::Closed`], storage errors.
    pub fn check_paint(&self, painting: Painting) -> Result<PaintCheck, JournalError> {
        let now = self.now();
        self.read(|from| {
            let (children, caregivers) = (store::children(from)?, store::caregivers(from)?);
            let zones = Zones::new(&store::zone_changes(from)?);
            let context = CheckContext {
                now,
                children: &children,
                caregivers: &caregivers,
                words: self.words(),
            };
            let problems = paint::check_painting(&painting, &zones, &context);
            let mut conflicts = Vec::new();
            if problems.is_empty() {
                let runs = paint::runs(&painting.strokes, now);
                for child in paint::each_once(&painting.children) {
                    let entries = under(from, child, &painting)?;
                    let no_id = || EntryId(uuid::Uuid::nil());
                    let plan = paint::plan(&runs, &entries, PaintOver::Replace, now, no_id);
                    let told = |touched| paint::conflict(child, touched, self.words());
                    conflicts.extend(plan.changed.iter().map(told));
                }
                conflicts.sort_by_key(|conflict| (conflict.start, conflict.entry));
            }
            Ok(PaintCheck { problems, conflicts })
        })
    }
}
