package app.tend.conformance

import app.tend.core.JournalException
import app.tend.core.changeDraft
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset

/** Tells a story through the layer that apps import. It knows nothing about the story. */
internal class Runner(
    private val play: Play,
    private val scope: CoroutineScope,
) {
    private var journal: TendJournal? = null
    private var listening: Job? = null
    private val heard = MutableStateFlow(0uL)

    suspend fun tellAll() {
        while (true) {
            val call = play.next() ?: return
            play.answer(carryOut(call))
        }
    }

    private suspend fun carryOut(call: Call): Answer =
        when (call) {
            is Call.Open -> TendJournal.open(call.path, call.languages, clock = PlayClock(play)).opened()
            is Call.OpenNow -> TendJournal.open(call.path, call.languages).opened()
            is Call.OpenBackUp -> TendJournal.openBackUp(call.path, call.backUp, call.languages).opened()
            else -> journal?.let { ask(it, call) } ?: Answer.Failed(JournalException.Closed())
        }

    private fun JournalResult<TendJournal>.opened(): Answer =
        answer {
            journal = it
            Answer.Done
        }

    private suspend fun ask(
        journal: TendJournal,
        call: Call,
    ): Answer =
        when (call) {
            is Call.Open, is Call.OpenNow, is Call.OpenBackUp -> {
                error("it is open")
            }

            is Call.Close -> {
                journal.close().answer { Answer.Done }
            }

            is Call.Perform -> {
                journal.perform(call.command).answer(Answer::Changed)
            }

            is Call.Undo -> {
                journal.undo(call.change).answer(Answer::Changed)
            }

            is Call.Check -> {
                journal.check(call.draft).answer(Answer::Checked)
            }

            is Call.ChangeDraft -> {
                Answer.DraftShown(changeDraft(call.draft, call.change, call.now))
            }

            is Call.Revision -> {
                journal.revision().answer(Answer::Counted)
            }

            is Call.Verify -> {
                journal.verify().answer(Answer::Counted)
            }

            is Call.Rebuild -> {
                journal.rebuild().answer(Answer::Counted)
            }

            is Call.Today -> {
                journal.today(call.child).now().answer(Answer::TodayShown)
            }

            is Call.Timeline -> {
                journal.timeline(call.query).now().answer(Answer::TimelineShown)
            }

            is Call.Review -> {
                journal.review(call.query).now().answer(Answer::ReviewShown)
            }

            is Call.Form -> {
                journal.entryForm(call.query).answer(Answer::FormShown)
            }

            is Call.Family -> {
                journal.family().now().answer(Answer::FamilyShown)
            }

            is Call.Growth -> {
                journal.growth(call.child).now().answer(Answer::GrowthShown)
            }

            is Call.FirstWeeks -> {
                journal.firstWeeks(call.child).now().answer(Answer::FirstWeeksShown)
            }

            is Call.Learn -> {
                journal.learn().answer(Answer::LearnShown)
            }

            is Call.Safety -> {
                journal.safety(call.country).answer(Answer::SafetyShown)
            }

            is Call.Parent -> {
                journal.parent(call.country).now().answer(Answer::ParentShown)
            }

            is Call.MassageGuide -> {
                journal.massageGuide(call.child).now().answer(Answer::MassageGuideShown)
            }

            is Call.MassageJournal -> {
                journal.massageJournal(call.child, call.weeks).now().answer(Answer::MassageJournalShown)
            }

            is Call.MassageStart -> {
                journal.massageStart(call.child, call.applies).now().answer(Answer::MassageStartShown)
            }

            is Call.MassageSession -> {
                journal.massageSession(call.child).now().answer(Answer::MassageSessionShown)
            }

            is Call.MassageRoutines -> {
                journal.massageRoutines().now().answer(Answer::MassageRoutinesShown)
            }

            is Call.Crying -> {
                journal.crying(call.query).now().answer(Answer::CryingShown)
            }

            is Call.PaintBoard -> {
                journal.paintBoard(call.query).now().answer(Answer::PaintBoardShown)
            }

            is Call.CheckPaint -> {
                journal.checkPaint(call.painting).answer(Answer::PaintChecked)
            }

            is Call.FillWithMadeUpFamily -> {
                journal.fillWithMadeUpFamily(call.seed, call.zone).answer(Answer::Changed)
            }

            is Call.Comparison -> {
                journal.comparison(call.child).now().answer(Answer::ComparisonShown)
            }

            is Call.ComparisonOfTable -> {
                journal.comparisonOfTable(call.path).answer(Answer::ComparisonShown)
            }

            is Call.PreviewImport -> {
                journal.previewImport(call.path, call.options).answer(Answer::Previewed)
            }

            is Call.Import -> {
                import(journal, call).answer(Answer::Imported)
            }

            is Call.Export -> {
                journal.export(call.path).answer(Answer::Exported)
            }

            is Call.BackUpTo -> {
                journal.backUpTo(call.path).answer { Answer.Done }
            }

            is Call.Observe -> {
                observe(journal)
            }

            is Call.StopObserving -> {
                stopObserving(journal)
            }
        }

    private suspend fun import(
        journal: TendJournal,
        call: Call.Import,
    ) = if (call.watched) {
        journal.import(call.path, call.options) { done, total -> play.progress(done, total) }
    } else {
        journal.import(call.path, call.options)
    }

    private suspend fun observe(journal: TendJournal): Answer {
        val first = CompletableDeferred<Answer>()
        listening =
            scope.launch {
                journal.observe().collect { told ->
                    val answer =
                        told.answer { notice ->
                            play.noticed(notice)
                            heard.value = notice.revision
                            Answer.Done
                        }
                    first.complete(answer)
                }
            }
        return first.await()
    }

    /** Notices are collected behind the change that caused them: the last one is waited for. */
    private suspend fun stopObserving(journal: TendJournal): Answer =
        journal.revision().answer { Answer.Counted(it) }.let { answer ->
            if (answer is Answer.Counted && listening?.isActive == true) heard.first { it >= answer.count }
            listening?.cancelAndJoin()
            listening = null
            Answer.Done
        }
}

/** The present state of a screen; read twice, it is equal. */
private suspend fun <T> Flow<JournalResult<T>>.now(): JournalResult<T> {
    val once = first()
    check(once == first()) { "a screen read twice differs" }
    return once
}

private fun <T> JournalResult<T>.answer(given: (T) -> Answer): Answer =
    when (this) {
        is JournalResult.Success -> given(value)
        is JournalResult.Failure -> Answer.Failed(asException())
    }

/** The same failure as the core throws it. */
private fun JournalResult.Failure.asException(): JournalException =
    when (this) {
        is JournalResult.NotFound -> JournalException.NotFound(what)
        is JournalResult.Invalid -> JournalException.Invalid(problems)
        is JournalResult.NewerFile -> JournalException.NewerFile(found, supported)
        is JournalResult.Busy -> JournalException.Busy()
        is JournalResult.Damaged -> JournalException.Damaged(backUp)
        is JournalResult.Storage -> JournalException.Storage(reason)
        is JournalResult.UnreadableImport -> JournalException.UnreadableImport(reason)
        is JournalResult.Cancelled -> JournalException.Cancelled()
        is JournalResult.Closed -> JournalException.Closed()
    }

/** The clock of the story. */
private class PlayClock(
    private val play: Play,
) : Clock() {
    override fun instant(): Instant = play.now()

    override fun getZone(): ZoneId = ZoneOffset.UTC

    override fun withZone(zone: ZoneId): Clock = this
}
