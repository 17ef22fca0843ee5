//! A session as a journal keeps it: its start and its events.

use super::Session;
use crate::model::KeptSession;

impl Session {
    /// The session that was kept: begun, and then every event in the order it was noted. So a
    /// session goes on after the app was killed.
    #[must_use]
    pub fn of(kept: &KeptSession) -> Self {
        let begun = Self::begin(&kept.start, kept.began);
        kept.events.iter().fold(begun, |session, kept| session.after(&kept.event, kept.at))
    }
}
