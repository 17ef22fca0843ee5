//! The last massage once more.

use crate::guide::session::again;
use crate::logging::active_milliseconds;
use crate::model::{BabyState, Details, Entry, EntryId, Instant, SessionStart, minutes};

/// What to begin to repeat the first of these massages that can be, and its entry. Removed ones
/// and other kinds are passed over.
#[must_use]
pub fn to_repeat<'a>(
    newest_first: impl IntoIterator<Item = &'a Entry>,
    age_months: f64,
    state_before: Option<BabyState>,
    now: Instant,
) -> Option<(EntryId, SessionStart)> {
    newest_first.into_iter().filter(|entry| entry.removed.is_none()).find_map(|entry| {
        let Details::Massage { massage } = &entry.details else { return None };
        let active = active_milliseconds(&entry.details, &entry.span, now).max(0);
        let start = again(massage, minutes(active), age_months, state_before)?;
        Some((entry.id, start))
    })
}
