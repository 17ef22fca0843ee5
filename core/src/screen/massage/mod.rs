//! The massage screens: the guide, a session that runs, and the journal of sessions.

mod before;
mod buttons;
mod guide;
mod journal;
mod own;
mod repeat;
mod said;
mod session;
#[cfg(test)]
mod tests;

pub(in crate::screen) use before::unfinished;
pub use before::{
    MassageStartScreen, RepeatOffer, StartCheck, StartInput, StartQuestion, StartReason,
    StartRoutine, UnfinishedSession, start_screen,
};
pub use buttons::{AnswerButton, CueButton, CueGroup, OutcomeButton, StateButton};
pub use guide::{
    GuideArea, GuideCard, GuideCheck, GuideCue, GuideQuestion, GuideRoutine, GuideState,
    GuideStroke, MassageGuideScreen, guide_screen,
};
pub use journal::{
    AreaCount, JournalInput, MassageJournalScreen, MassageWeek, OutcomeCount, journal_screen,
};
pub use own::{OwnRoutineShown, OwnRoutinesScreen, own_routines_screen};
pub use repeat::to_repeat;
pub use said::StepShown;
pub use session::{
    AdviceShown, AfterQuestions, SessionArea, SessionCue, SessionEnd, SessionEntry, SessionScreen,
    session_screen,
};
