//! The columns of the totals, read from one index alone.

use rusqlite::{Connection, Row, params};

use crate::logging::active_milliseconds;
use crate::model::{
    ChildId, CivilDate, CryStrength, Details, EntryKind, Instant, JournalError, LONGEST_INTERVAL,
    minutes,
};
use crate::review::{CryFact, Facts, FeedFact, FeedFormName, MassageFact, OtherFact, SleepFact};
use crate::store::columns::{SAID_NO, running_end};

/// Read without touching the table: see `entry_by_kind` in the schema.
pub(super) const BY_KIND: &str = "SELECT start, \"end\", timing, form, active, amount FROM entry
     WHERE child = ?1 AND kind = ?2 AND start >= ?3 AND start < ?4 AND removed IS NULL
     ORDER BY start";

/// Facts of a child that overlap the time from `from_instant` to `to_instant`.
///
/// # Errors
/// Storage errors only.
pub fn facts(
    from: &Connection,
    child: ChildId,
    from_instant: Instant,
    to_instant: Instant,
    now: Instant,
) -> Result<Facts, JournalError> {
    let mut facts = Facts::default();
    let id = child.0.as_bytes().as_slice();
    let mut statement = from.prepare_cached(BY_KIND)?;
    for kind in EntryKind::ALL {
        let first = from_instant.plus(-LONGEST_INTERVAL).0;
        let mut rows = statement.query(params![id, kind.name(), first, to_instant.0])?;
        while let Some(row) = rows.next()? {
            let span = Times::read(row, now)?;
            // An interval that ended before the stretch began was read only in case it did not.
            if span.end >= from_instant {
                add(&mut facts, kind, span, row)?;
            }
        }
    }
    running_active(from, child, now, &mut facts)?;
    let date = |moment: Instant, days| CivilDate(moment.to_utc().date_naive()).plus_days(days);
    let (first, last) = (date(from_instant, -DATES_APART), date(to_instant, DATES_APART));
    facts.none_marks = super::none_marks(from, child, first, last)?;
    Ok(facts)
}

/// The date of a journal day is as near to that of its moments in UTC, whatever the zone.
const DATES_APART: i64 = 2;

struct Times {
    start: Instant,
    end: Instant,
}

impl Times {
    fn read(row: &Row<'_>, now: Instant) -> rusqlite::Result<Self> {
        let start: i64 = row.get(0)?;
        let end = match row.get::<_, Option<i64>>(1)? {
            Some(end) => end.max(start),
            None if row.get_ref(2)?.as_str()? == "running" => running_end(start, now),
            None => start,
        };
        Ok(Self { start: Instant(start), end: Instant(end) })
    }
}

fn add(facts: &mut Facts, kind: EntryKind, span: Times, row: &Row<'_>) -> rusqlite::Result<()> {
    let Times { start, end } = span;
    let form = || row.get_ref(3).map(|form| form.as_str_or_null().ok().flatten());
    let active = || row.get::<_, Option<i64>>(4);
    match kind {
        EntryKind::Sleep => {
            let onset_latency_minutes = active()?.map(minutes);
            facts.sleeps.push(SleepFact { start, end, onset_latency_minutes });
        }
        EntryKind::Cry => {
            let strength = match form()? {
                Some("fuss") => CryStrength::Fuss,
                Some("inconsolable") => CryStrength::Inconsolable,
                _ => CryStrength::Cry,
            };
            facts.cries.push(CryFact { start, end, strength });
        }
        EntryKind::Feed => {
            let form = match form()? {
                Some("breast") => FeedFormName::Breast,
                Some("bottle") => FeedFormName::Bottle,
                Some("solids") => FeedFormName::Solids,
                _ => FeedFormName::Comfort,
            };
            facts.feeds.push(FeedFact {
                start,
                end,
                form,
                active_milliseconds: active()?.unwrap_or(0),
                taken_millilitres: row.get::<_, Option<f64>>(5)?.unwrap_or(0.0),
            });
        }
        EntryKind::Massage => facts.massages.push(MassageFact {
            start,
            end,
            active_milliseconds: active()?.unwrap_or(0),
            said_no: form()? == Some(SAID_NO),
        }),
        kind => facts.others.push(OtherFact { kind, start, end }),
    }
    Ok(())
}

/// Running feeds and massages have their segments in the document; there are few of them.
fn running_active(
    from: &Connection,
    child: ChildId,
    now: Instant,
    facts: &mut Facts,
) -> Result<(), JournalError> {
    for entry in super::running(from)?.into_iter().filter(|entry| entry.child == Some(child)) {
        let start = entry.span.start();
        let active =
            active_milliseconds(&entry.details, &entry.span, Instant(running_end(start.0, now)));
        match entry.details {
            Details::Feed { .. } => {
                if let Some(feed) = facts.feeds.iter_mut().find(|feed| feed.start == start) {
                    feed.active_milliseconds = active;
                }
            }
            Details::Massage { .. } => {
                if let Some(found) = facts.massages.iter_mut().find(|found| found.start == start) {
                    found.active_milliseconds = active;
                }
            }
            _ => {}
        }
    }
    Ok(())
}
