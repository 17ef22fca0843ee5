//! What the journal answered: a screen, a receipt, a report or an error, with its type.

use tend::model::{
    ExportReport, ImportPreview, ImportReport, JournalError, PaintCheck, Problem, Receipt,
    ShownDraft,
};
use tend::screen::care::CareScreen;
use tend::screen::comparison::ComparisonScreen;
use tend::screen::crying::{CryingScreen, PaintBoard};
use tend::screen::entry_form::EntryForm;
use tend::screen::family::FamilyScreen;
use tend::screen::growth::GrowthScreen;
use tend::screen::learn::LearnScreen;
use tend::screen::massage::{
    MassageGuideScreen, MassageJournalScreen, MassageStartScreen, OwnRoutinesScreen, SessionScreen,
};
use tend::screen::parent::ParentScreen;
use tend::screen::review::ReviewScreen;
use tend::screen::safety::SafetyScreen;
use tend::screen::timeline::TimelinePage;
use tend::screen::today::TodayScreen;

/// The answer to a [`Call`](crate::Call). Names end in a verb's past, so that none hides the type
/// it carries in Kotlin and Swift.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum Answer {
    /// It went well and there is nothing to show.
    Done,
    /// A command or an undo was carried out.
    Changed {
        /// Its receipt.
        receipt: Receipt,
    },
    /// A draft was checked.
    Checked {
        /// What to mend or look at again.
        problems: Vec<Problem>,
    },
    /// A number: a revision, operations read, rows made.
    Counted {
        /// The number.
        count: u64,
    },
    /// Today.
    TodayShown {
        /// The screen.
        screen: TodayScreen,
    },
    /// The timeline.
    TimelineShown {
        /// The page.
        page: TimelinePage,
    },
    /// The review.
    ReviewShown {
        /// The screen.
        screen: ReviewScreen,
    },
    /// A form.
    FormShown {
        /// The form.
        form: EntryForm,
    },
    /// The family.
    FamilyShown {
        /// The screen.
        screen: FamilyScreen,
    },
    /// Growth.
    GrowthShown {
        /// The screen.
        screen: GrowthScreen,
    },
    /// The first six weeks.
    FirstWeeksShown {
        /// The screen; none before birth and after six weeks.
        screen: Option<CareScreen>,
    },
    /// The learn cards.
    LearnShown {
        /// The screen.
        screen: LearnScreen,
    },
    /// The safety cards.
    SafetyShown {
        /// The screen.
        screen: SafetyScreen,
    },
    /// The parent's page.
    ParentShown {
        /// The screen.
        screen: ParentScreen,
    },
    /// The massage guide.
    MassageGuideShown {
        /// The screen.
        screen: MassageGuideScreen,
    },
    /// Before a massage.
    MassageStartShown {
        /// The screen.
        screen: MassageStartScreen,
    },
    /// The session that is not saved yet.
    MassageSessionShown {
        /// The screen; none when there is no such session.
        screen: Option<SessionScreen>,
    },
    /// The family's own routines.
    MassageRoutinesShown {
        /// The screen.
        screen: OwnRoutinesScreen,
    },
    /// The view of crying.
    CryingShown {
        /// The screen.
        screen: CryingScreen,
    },
    /// The board of five-minute cells.
    PaintBoardShown {
        /// The board.
        board: PaintBoard,
    },
    /// A draft was changed, or looked at.
    DraftShown {
        /// The draft, and what its form shows of it.
        shown: ShownDraft,
    },
    /// A painting was checked.
    PaintChecked {
        /// Problems and conflicts.
        check: PaintCheck,
    },
    /// The massage sessions.
    MassageJournalShown {
        /// The screen.
        screen: MassageJournalScreen,
    },
    /// The comparison.
    ComparisonShown {
        /// The screen.
        screen: ComparisonScreen,
    },
    /// A file was looked at.
    Previewed {
        /// What it would bring in.
        preview: ImportPreview,
    },
    /// A file was brought in.
    Imported {
        /// What it did.
        report: ImportReport,
    },
    /// Everything was taken out.
    Exported {
        /// What it holds.
        report: ExportReport,
    },
    /// The journal refused.
    Failed {
        /// Why.
        error: JournalError,
    },
}
