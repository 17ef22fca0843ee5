//! What a story asks of the journal: one variant for each function of the surface.

use tend::model::{
    ChangeId, ChildId, Command, Draft, DraftChange, FormQuery, ImportOptions, Instant, PaintQuery,
    Painting, ReviewQuery, TimelineQuery, Zone,
};

/// One call of the journal.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum Call {
    /// Open with the clock of the play.
    Open {
        /// The file.
        path: String,
        /// BCP 47 tags.
        languages: Vec<String>,
    },
    /// Open with the clock of the machine.
    OpenNow {
        /// The file.
        path: String,
        /// BCP 47 tags.
        languages: Vec<String>,
    },
    /// Put a back-up in the place of a damaged journal and open it.
    OpenBackUp {
        /// The file.
        path: String,
        /// The back-up.
        back_up: String,
        /// BCP 47 tags.
        languages: Vec<String>,
    },
    /// Close the journal. A story that leaves it open closes at its end.
    Close,
    /// Carry out a command.
    Perform {
        /// The command.
        command: Command,
    },
    /// Take a change back.
    Undo {
        /// Which; the newest when left out.
        change: Option<ChangeId>,
    },
    /// Name what is wrong with a draft.
    Check {
        /// The draft.
        draft: Draft,
    },
    /// What a draft becomes by a change in its form.
    ChangeDraft {
        /// The draft.
        draft: Draft,
        /// The change; none to see the draft as it is.
        change: Option<DraftChange>,
        /// When the form was made.
        now: Instant,
    },
    /// The revision.
    Revision,
    /// The Today screen.
    Today {
        /// The child.
        child: ChildId,
    },
    /// A page of the timeline.
    Timeline {
        /// Which rows.
        query: TimelineQuery,
    },
    /// The review of a period.
    Review {
        /// Which child and period.
        query: ReviewQuery,
    },
    /// A form.
    Form {
        /// For what.
        query: FormQuery,
    },
    /// The family screen.
    Family,
    /// Growth.
    Growth {
        /// The child.
        child: ChildId,
    },
    /// The first six weeks.
    FirstWeeks {
        /// The child.
        child: ChildId,
    },
    /// The learn cards.
    Learn,
    /// The safety cards.
    Safety {
        /// The country whose numbers are shown.
        country: Option<String>,
    },
    /// The parent's own page.
    Parent {
        /// The country whose numbers are shown.
        country: Option<String>,
    },
    /// The massage guide.
    MassageGuide {
        /// The child.
        child: ChildId,
    },
    /// Before a massage.
    MassageStart {
        /// The child.
        child: ChildId,
        /// The keys of the checks that apply.
        applies: Vec<String>,
    },
    /// The session that is not saved yet.
    MassageSession {
        /// The child.
        child: ChildId,
    },
    /// The family's own routines.
    MassageRoutines,
    /// The view of crying.
    Crying {
        /// The period.
        query: ReviewQuery,
    },
    /// The board of five-minute cells.
    PaintBoard {
        /// Which child and hours.
        query: PaintQuery,
    },
    /// What is wrong with a painting.
    CheckPaint {
        /// The painting.
        painting: Painting,
    },
    /// Fill an empty journal with a made-up family.
    FillWithMadeUpFamily {
        /// Which family.
        seed: u64,
        /// Where it lives.
        zone: Zone,
    },
    /// The journal of massage sessions.
    MassageJournal {
        /// The child.
        child: ChildId,
        /// How many weeks.
        weeks: u32,
    },
    /// Evenings compared.
    Comparison {
        /// The child.
        child: ChildId,
    },
    /// Evenings of a table compared.
    ComparisonOfTable {
        /// The CSV file.
        path: String,
    },
    /// What a file would bring in.
    PreviewImport {
        /// The file.
        path: String,
        /// What it does not say about itself.
        options: ImportOptions,
    },
    /// Bring a file in. The play's `progress` says when to stop.
    Import {
        /// The file.
        path: String,
        /// What it does not say about itself.
        options: ImportOptions,
        /// Whether somebody watches how far it is.
        watched: bool,
    },
    /// Take everything out.
    Export {
        /// The file.
        path: String,
    },
    /// Write a checked copy.
    BackUpTo {
        /// The file.
        path: String,
    },
    /// Check every page and row.
    Verify,
    /// Make all tables anew.
    Rebuild,
    /// Listen; each notice goes to the play's `noticed`.
    Observe,
    /// Stop listening.
    StopObserving,
}

impl Call {
    /// The exported function it stands for, as `Type.function`.
    #[must_use]
    pub const fn function(&self) -> &'static str {
        match self {
            Self::Open { .. } => "Journal.open_with_clock",
            Self::OpenNow { .. } => "Journal.open",
            Self::OpenBackUp { .. } => "Journal.open_back_up",
            Self::Close => "Journal.close",
            Self::Perform { .. } => "Journal.perform",
            Self::Undo { .. } => "Journal.undo",
            Self::Check { .. } => "Journal.check",
            Self::ChangeDraft { .. } => "change_draft",
            Self::Revision => "Journal.revision",
            Self::Today { .. } => "Journal.today",
            Self::Timeline { .. } => "Journal.timeline",
            Self::Review { .. } => "Journal.review",
            Self::Form { .. } => "Journal.entry_form",
            Self::Family => "Journal.family",
            Self::Growth { .. } => "Journal.growth",
            Self::FirstWeeks { .. } => "Journal.first_weeks",
            Self::Learn => "Journal.learn",
            Self::Safety { .. } => "Journal.safety",
            Self::Parent { .. } => "Journal.parent",
            Self::MassageGuide { .. } => "Journal.massage_guide",
            Self::MassageStart { .. } => "Journal.massage_start",
            Self::MassageSession { .. } => "Journal.massage_session",
            Self::MassageRoutines => "Journal.massage_routines",
            Self::Crying { .. } => "Journal.crying",
            Self::PaintBoard { .. } => "Journal.paint_board",
            Self::CheckPaint { .. } => "Journal.check_paint",
            Self::FillWithMadeUpFamily { .. } => "Journal.fill_with_made_up_family",
            Self::MassageJournal { .. } => "Journal.massage_journal",
            Self::Comparison { .. } => "Journal.comparison",
            Self::ComparisonOfTable { .. } => "Journal.comparison_of_table",
            Self::PreviewImport { .. } => "Journal.preview_import",
            Self::Import { .. } => "Journal.import",
            Self::Export { .. } => "Journal.export",
            Self::BackUpTo { .. } => "Journal.back_up_to",
            Self::Verify => "Journal.verify",
            Self::Rebuild => "Journal.rebuild",
            Self::Observe => "Journal.observe",
            Self::StopObserving => "Subscription.cancel",
        }
    }
}
