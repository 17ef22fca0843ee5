package app.tend.journal

import app.tend.core.CareScreen
import app.tend.core.ChangeId
import app.tend.core.ChildId
import app.tend.core.Command
import app.tend.core.ComparisonScreen
import app.tend.core.CryingScreen
import app.tend.core.Draft
import app.tend.core.EntryForm
import app.tend.core.ExportReport
import app.tend.core.FamilyScreen
import app.tend.core.FormQuery
import app.tend.core.GrowthScreen
import app.tend.core.ImportOptions
import app.tend.core.ImportPreview
import app.tend.core.ImportReport
import app.tend.core.Journal
import app.tend.core.JournalException
import app.tend.core.LearnScreen
import app.tend.core.MassageGuideScreen
import app.tend.core.MassageJournalScreen
import app.tend.core.MassageStartScreen
import app.tend.core.Notice
import app.tend.core.OwnRoutinesScreen
import app.tend.core.PaintBoard
import app.tend.core.PaintCheck
import app.tend.core.PaintQuery
import app.tend.core.Painting
import app.tend.core.ParentScreen
import app.tend.core.Problem
import app.tend.core.Receipt
import app.tend.core.ReviewQuery
import app.tend.core.ReviewScreen
import app.tend.core.SafetyScreen
import app.tend.core.SessionScreen
import app.tend.core.TimelinePage
import app.tend.core.TimelineQuery
import app.tend.core.TodayScreen
import app.tend.core.Zone
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.catch
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.emptyFlow
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.flowOn
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.merge
import kotlinx.coroutines.flow.transformWhile
import kotlinx.coroutines.withContext
import java.time.Clock

/**
 * An open journal, as an app uses it.
 *
 * Every question is put on the dispatcher given to [open]; no function blocks its caller. What the
 * core refuses comes back as a [JournalResult], never as an exception. A call that has begun is
 * finished although its scope is cancelled: what a command says is saved or it is not.
 *
 * Screens are flows. Each gives its present state at once, reads again after every change and at
 * every tick, skips to the newest state when its collector is slow, and stops listening with its
 * collector. It ends with [JournalResult.Closed] when the journal is closed.
 *
 * Commands, queries and screens are the core's own types, of the package `app.tend.core`. Nothing
 * else of that package is for an app.
 */
class TendJournal private constructor(
    private val core: Journal,
    private val dispatcher: CoroutineDispatcher,
    private val ticks: Flow<Unit>,
) {
    private val closed = MutableStateFlow(false)

    /** The Today screen of a child. */
    fun today(child: ChildId): Flow<JournalResult<TodayScreen>> = screen { today(child) }

    /** A page of the timeline, at most 500 rows. */
    fun timeline(query: TimelineQuery): Flow<JournalResult<TimelinePage>> = screen { timeline(query) }

    /** The review of a period. */
    fun review(query: ReviewQuery): Flow<JournalResult<ReviewScreen>> = screen { review(query) }

    /** Crying over a week or longer, with the safety card beside it. */
    fun crying(query: ReviewQuery): Flow<JournalResult<CryingScreen>> = screen { crying(query) }

    /** The board of five-minute cells, with what is logged as paint. */
    fun paintBoard(query: PaintQuery): Flow<JournalResult<PaintBoard>> = screen { paintBoard(query) }

    /** Growth beside the WHO standards, without a verdict. */
    fun growth(child: ChildId): Flow<JournalResult<GrowthScreen>> = screen { growth(child) }

    /** Diapers and feeds beside the ranges of the first six weeks; none before birth and after. */
    fun firstWeeks(child: ChildId): Flow<JournalResult<CareScreen?>> = screen { firstWeeks(child) }

    /** The massage guide for a child's age. */
    fun massageGuide(child: ChildId): Flow<JournalResult<MassageGuideScreen>> = screen { massageGuide(child) }

    /** Before a massage: whether to start, given the keys of the checks that apply. */
    fun massageStart(
        child: ChildId,
        applies: List<String>,
    ): Flow<JournalResult<MassageStartScreen>> = screen { massageStart(child, applies) }

    /** The child's session that is not saved yet; none when there is none. */
    fun massageSession(child: ChildId): Flow<JournalResult<SessionScreen?>> = screen { massageSession(child) }

    /** The family's own routines, and the strokes to make them of. */
    fun massageRoutines(): Flow<JournalResult<OwnRoutinesScreen>> = screen { massageRoutines() }

    /** Massage sessions of the last [weeks] weeks, 1 to 26. */
    fun massageJournal(
        child: ChildId,
        weeks: UInt,
    ): Flow<JournalResult<MassageJournalScreen>> = screen { massageJournal(child, weeks) }

    /** Evenings with and without a massage, compared inside their weeks, or why they cannot be. */
    fun comparison(child: ChildId): Flow<JournalResult<ComparisonScreen>> = screen { comparison(child) }

    /** The parent's own page, with the help lines of a [country] (ISO 3166-1, two letters). */
    fun parent(country: String?): Flow<JournalResult<ParentScreen>> = screen { parent(country) }

    /** The family, its settings, and what the journal holds. */
    fun family(): Flow<JournalResult<FamilyScreen>> = screen { family() }

    /** The learn cards: what may be said, how strong the evidence is, and what is not known. */
    suspend fun learn(): JournalResult<LearnScreen> = ask { learn() }

    /** The safety cards, and whom to call in a [country] (ISO 3166-1, two letters). */
    suspend fun safety(country: String?): JournalResult<SafetyScreen> = ask { safety(country) }

    /** The form of a new entry, of one to edit, or of a draft with its problems. */
    suspend fun entryForm(query: FormQuery): JournalResult<EntryForm> = ask { entryForm(query) }

    /** The comparison over a CSV file with the columns evening, massage and minutes. */
    suspend fun comparisonOfTable(path: String): JournalResult<ComparisonScreen> =
        ask { comparisonOfTable(path) }

    /** Carries a command out and saves it: when this returns, it is on the storage. */
    suspend fun perform(command: Command): JournalResult<Receipt> = ask { perform(command) }

    /** Takes a change back: the one a receipt named, or the newest one. */
    suspend fun undo(change: ChangeId? = null): JournalResult<Receipt> = ask { undo(change) }

    /** What is wrong with a draft, field by field; empty when it can be saved. Nothing is saved. */
    suspend fun check(draft: Draft): JournalResult<List<Problem>> = ask { check(draft) }

    /** What is wrong with a painting, and which entries say something else. Nothing is saved. */
    suspend fun checkPaint(painting: Painting): JournalResult<PaintCheck> = ask { checkPaint(painting) }

    /**
     * Fills an empty journal with a made-up family of ten weeks that lives in [zone]; one [seed]
     * gives one family. It is one change and one undo, and the receipt names the child.
     */
    suspend fun fillWithMadeUpFamily(
        seed: ULong,
        zone: Zone,
    ): JournalResult<Receipt> = ask { fillWithMadeUpFamily(seed, zone) }

    /** What a file would bring in. Nothing is saved. */
    suspend fun previewImport(
        path: String,
        options: ImportOptions,
    ): JournalResult<ImportPreview> = ask { previewImport(path, options) }

    /**
     * Brings a file in, as one change and one undo. [progress] is told how many of all rows are
     * through, on the dispatcher; when it answers `false` nothing is saved and the answer is
     * [JournalResult.Cancelled]. Cancelling the scope stops the import in the same way.
     */
    suspend fun import(
        path: String,
        options: ImportOptions,
        progress: (done: ULong, total: ULong) -> Boolean = { _, _ -> true },
    ): JournalResult<ImportReport> =
        withContext(dispatcher) {
            val watcher = ImportWatcher(progress, coroutineContext)
            asking { core.import(path, options, watcher) }.also { watcher.throwWhatProgressThrew() }
        }

    /** Takes everything out: a ZIP of CSV files when [path] ends in `.zip`, else one JSON document. */
    suspend fun export(path: String): JournalResult<ExportReport> = ask { export(path) }

    /** Writes a whole, checked copy of the journal to [path]. */
    suspend fun backUpTo(path: String): JournalResult<Unit> = ask { backUpTo(path) }

    /** Checks the file page by page and row by row; how many operations were read. */
    suspend fun verify(): JournalResult<ULong> = ask { verify() }

    /** Makes all tables anew from the operations; how many rows were made. */
    suspend fun rebuild(): JournalResult<ULong> = ask { rebuild() }

    /** The journal's revision; it rises with every change. */
    suspend fun revision(): JournalResult<ULong> = ask { revision() }

    /**
     * The present revision at once, then every change with what it touched: for what is not a
     * screen, such as a widget. None is skipped. Ends as a screen ends.
     */
    fun observe(): Flow<JournalResult<Notice>> =
        core
            .notices()
            .map { JournalResult.Success(it) }
            .untilClosed()
            .flowOn(dispatcher)

    /** Closes the files. Later calls answer [JournalResult.Closed]. Closing twice does nothing. */
    suspend fun close(): JournalResult<Unit> =
        try {
            ask { closeFiles() }
        } finally {
            closed.value = true
        }

    private suspend fun <T> ask(question: Journal.() -> T): JournalResult<T> =
        withContext(dispatcher) { asking { core.question() } }

    private fun <T> screen(read: Journal.() -> T): Flow<JournalResult<T>> =
        merge(core.notices().map {}, ticks)
            .conflate()
            .map { asking { core.read() } }
            .untilClosed()
            .distinctUntilChanged()
            .flowOn(dispatcher)
            .conflate()

    /** What the core throws becomes the last value; being closed is the last value too. */
    private fun <T> Flow<JournalResult<T>>.untilClosed(): Flow<JournalResult<T>> {
        val listening =
            map { it to false }.catch {
                emit((it as? JournalException ?: throw it).asFailure() to true)
            }
        val closing = closed.filter { it }.map { JournalException.Closed().asFailure() to true }
        return merge(listening, closing)
            .transformWhile { (answer, last) ->
                emit(answer)
                !last
            }
            // Who was told that it is closed hears no more: not that it cannot be listened to either.
            .catch { if (it !is JournalException) throw it }
    }

    companion object {
        /**
         * Opens the journal at [path], making it when there is none.
         *
         * [languages] are BCP 47 tags, the wanted one first. [dispatcher] is where the core works.
         * At each of [ticks] screens are read again although nothing was changed: an app gives one
         * a minute while it can be seen, so that "an hour ago" stays true. [clock] is for previews
         * and tests; without one the phone's time is used.
         */
        suspend fun open(
            path: String,
            languages: List<String>,
            dispatcher: CoroutineDispatcher = Dispatchers.IO,
            ticks: Flow<Unit> = emptyFlow(),
            clock: Clock? = null,
        ): JournalResult<TendJournal> =
            opening(dispatcher, ticks) {
                if (clock == null) {
                    Journal.open(path, languages)
                } else {
                    Journal.openWithClock(path, languages, CoreClock(clock))
                }
            }

        /**
         * Puts the back-up at [backUp] in the place of a journal that cannot be read, and opens
         * it. The damaged file is kept beside it.
         */
        suspend fun openBackUp(
            path: String,
            backUp: String,
            languages: List<String>,
            dispatcher: CoroutineDispatcher = Dispatchers.IO,
            ticks: Flow<Unit> = emptyFlow(),
        ): JournalResult<TendJournal> =
            opening(dispatcher, ticks) { Journal.openBackUp(path, backUp, languages) }

        private suspend fun opening(
            dispatcher: CoroutineDispatcher,
            ticks: Flow<Unit>,
            open: () -> Journal,
        ): JournalResult<TendJournal> =
            withContext(dispatcher) { asking { TendJournal(open(), dispatcher, ticks) } }
    }
}
