//! The massage screens: the guide, a session that runs, and the journal of sessions.

mod before;
mod guide;
mod journal;
mod said;
mod session;
#[cfg(test)]
mod tests;

pub use before::{StartReason, StartScreen, start_screen};
pub use guide::{
    GuideArea, GuideCard, GuideCheck, GuideCue, GuideQuestion, GuideRoutine, GuideState,
    GuideStroke, MassageGuideScreen, guide_screen,
};
pub use journal::{
    AreaCount, JournalInput, MassageJournalScreen, MassageWeek, OutcomeCount, journal_screen,
};
pub use said::StepShown;
pub use session::{
    AdviceShown, SessionArea, SessionCue, SessionEnd, SessionEntry, SessionScreen, session_screen,
};
