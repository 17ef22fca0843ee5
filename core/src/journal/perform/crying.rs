//! Commands of the cry diary: crying that is over, and paint.

use rusqlite::Connection;

use super::entries::{Family, each, log, save};
use super::{Done, refuse};
use crate::calendar::Zones;
use crate::logging::{self, paint};
use crate::model::{ChildId, Command, Entry, EntryId, EntryKind, JournalError, Painting, Removal};
use crate::store::{self, Entity, Writer};
use crate::words::Words;

/// Newest feeds read to see which form a painted one has.
pub(in crate::journal) const RECENT: u32 = 50;

pub(super) fn carry_out(
    writer: &mut Writer<'_, '_>,
    command: Command,
    words: &Words,
) -> Result<Done, JournalError> {
    let family = Family::read(writer, words)?;
    match command {
        Command::CryStopped { child, at, minutes, strength, caregiver } => {
            refuse(logging::check_cry_stopped(minutes, &family.context(writer)))?;
            let running = store::running(writer.reading())?;
            let timers: Vec<EntryId> = running
                .iter()
                .filter(|entry| logging::counts_crying(entry, child, at))
                .map(|entry| entry.id)
                .collect();
            let when = (at, minutes);
            if timers.is_empty() {
                let draft = logging::cry_of_minutes(child, when, strength, caregiver);
                return log(writer, &family, "cry_stopped", vec![draft]);
            }
            each(writer, &family, "cry_timer_stopped", &timers, |entry, context| {
                logging::cry_timer_stopped(entry, when, strength, caregiver, context)
            })
        }
        Command::Paint { painting } => paint(writer, &family, &painting),
        _ => Err(JournalError::NotFound { what: "a command of the cry diary".into() }),
    }
}

/// Saves paint: new entries, and what becomes of those under it, in one change.
fn paint(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    painting: &Painting,
) -> Result<Done, JournalError> {
    let zones = Zones::new(&store::zone_changes(writer.reading())?);
    refuse(paint::check_painting(painting, &zones, &family.context(writer)))?;
    let now = writer.now();
    let runs = paint::runs(&painting.strokes, now);
    let mut entries = Vec::new();
    let mut drafts = Vec::new();
    for child in paint::each_once(&painting.children) {
        let under = under(writer.reading(), child, painting)?;
        let plan = paint::plan(&runs, &under, painting.over, now, || EntryId(writer.new_id()));
        for changed in plan.changed {
            let old = changed.old;
            let out = || Entry { removed: Some(Removal::Deleted), ..old.clone() };
            let new = changed.new.unwrap_or_else(out);
            writer.update(Entity::Entry, old.id.0, &old, &new)?;
            entries.push(old.id);
            for part in changed.more {
                writer.create(Entity::Entry, part.id.0, &part)?;
                entries.push(part.id);
            }
        }
        let recent = store::latest(writer.reading(), child, Some(EntryKind::Feed), now, RECENT)?;
        let feed = paint::painted_feed(&recent);
        drafts.extend(paint::drafts_of(&plan.add, child, painting.caregiver, &feed));
    }
    entries.extend(save(writer, family, drafts)?);
    Ok(Done::to_entries(writer, "paint", None, entries))
}

/// The entries of a child around a painting.
pub(in crate::journal) fn under(
    from: &Connection,
    child: ChildId,
    painting: &Painting,
) -> Result<Vec<Entry>, JournalError> {
    let starts = painting.strokes.iter().map(|stroke| stroke.start);
    let ends = painting.strokes.iter().map(|stroke| stroke.end);
    match starts.min().zip(ends.max()) {
        Some((first, end)) => store::entries_touching(from, child, first, end),
        None => Ok(Vec::new()),
    }
}
