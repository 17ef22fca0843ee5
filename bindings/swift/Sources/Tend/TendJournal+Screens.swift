import TendCore

// One read for each screen.
extension TendJournal {
    /// The Today screen of a child.
    public func today(child: ChildId) throws -> TodayScreen {
        try journal.today(child: child)
    }

    /// A page of the timeline, at most 500 rows.
    public func timeline(_ query: TimelineQuery) throws -> TimelinePage {
        try journal.timeline(query: query)
    }

    /// The review of a period.
    public func review(_ query: ReviewQuery) throws -> ReviewScreen {
        try journal.review(query: query)
    }

    /// The form of a new entry, of one to edit, or of a draft with its problems.
    public func entryForm(_ query: FormQuery) throws -> EntryForm {
        try journal.entryForm(query: query)
    }

    /// The family, its settings, and what the journal holds.
    public func family() throws -> FamilyScreen {
        try journal.family()
    }

    /// The weights and lengths of a child, over the lines of the norms.
    public func growth(child: ChildId) throws -> GrowthScreen {
        try journal.growth(child: child)
    }

    /// Diapers and feeds of the first days; nothing for an older child.
    public func firstWeeks(child: ChildId) throws -> CareScreen? {
        try journal.firstWeeks(child: child)
    }

    /// The pages of the concept, by card.
    public func learn() throws -> LearnScreen {
        try journal.learn()
    }

    /// The safety cards, with the numbers of a country (ISO 3166, two letters).
    public func safety(country: String? = nil) throws -> SafetyScreen {
        try journal.safety(country: country)
    }

    /// The parent's own page, with the help of a country (ISO 3166, two letters).
    public func parent(country: String? = nil) throws -> ParentScreen {
        try journal.parent(country: country)
    }

    /// Crying over a week or longer, with the safety card beside it.
    public func crying(_ query: ReviewQuery) throws -> CryingScreen {
        try journal.crying(query: query)
    }

    /// The board of five-minute cells, with what is logged as paint.
    public func paintBoard(_ query: PaintQuery) throws -> PaintBoard {
        try journal.paintBoard(query: query)
    }

    /// What is wrong with a painting, and which entries say something else. Nothing is saved.
    public func checkPaint(_ painting: Painting) throws -> PaintCheck {
        try journal.checkPaint(painting: painting)
    }

    /// Before a massage: whether to start, given the keys of the checks that apply.
    public func massageStart(child: ChildId, applies: [String]) throws -> MassageStartScreen {
        try journal.massageStart(child: child, applies: applies)
    }

    /// The child's session that is not saved yet. It goes on after the app was killed.
    public func massageSession(child: ChildId) throws -> SessionScreen? {
        try journal.massageSession(child: child)
    }

    /// The family's own routines, and the strokes to make them of.
    public func massageRoutines() throws -> OwnRoutinesScreen {
        try journal.massageRoutines()
    }

    /// Strokes, cues and routines for a child of this age.
    public func massageGuide(child: ChildId) throws -> MassageGuideScreen {
        try journal.massageGuide(child: child)
    }

    /// The massages of the last weeks, at most 26.
    public func massageJournal(child: ChildId, weeks: UInt32) throws -> MassageJournalScreen {
        try journal.massageJournal(child: child, weeks: weeks)
    }

    /// Evenings with and without massage, compared.
    public func comparison(child: ChildId) throws -> ComparisonScreen {
        try journal.comparison(child: child)
    }
}
