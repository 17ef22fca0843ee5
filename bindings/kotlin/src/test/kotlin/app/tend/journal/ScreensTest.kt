package app.tend.journal

import app.tend.core.CaregiverProfile
import app.tend.core.Command
import app.tend.core.FfiConverterTypeObserver
import app.tend.core.Notice
import app.tend.core.PaintQuery
import app.tend.core.ReviewQuery
import app.tend.core.Scope
import app.tend.core.TodayScreen
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.takeWhile
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicReference

/** Screens as flows: the present state at once, then again after each change. */
class ScreensTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `a screen shows its state at once and again after a change`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val shown = Channel<Int>(Channel.UNLIMITED)
            val screen =
                launch {
                    journal.timeline(EVERYTHING).collect {
                        shown.send(
                            it.orThrow().days.sumOf { day ->
                                day.rows.size
                            },
                        )
                    }
                }

            assertEquals(0, shown.receive())
            journal.log(nap(child)).orThrow()
            assertEquals(1, shown.receive())
            journal.undo().orThrow()
            assertEquals(0, shown.receive())
            screen.cancel()
        }

    @Test
    fun `every screen gives its first value at once`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val screens: List<Flow<JournalResult<*>>> =
                listOf(
                    journal.today(child),
                    journal.timeline(EVERYTHING),
                    journal.review(ReviewQuery(child, ending = null, weeks = 1u)),
                    journal.growth(child),
                    journal.firstWeeks(child),
                    journal.crying(ReviewQuery(child, ending = null, weeks = 1u)),
                    journal.paintBoard(PaintQuery(child, AT_HALF_PAST_TWELVE, NOW)),
                    journal.massageGuide(child),
                    journal.massageStart(child, applies = emptyList()),
                    journal.massageSession(child),
                    journal.massageRoutines(),
                    journal.massageJournal(child, weeks = 4u),
                    journal.comparison(child),
                    journal.parent("GB"),
                    journal.family(),
                )

            for (screen in screens) screen.first().orThrow()
        }

    @Test
    fun `a slow screen holds nobody up and skips to the newest state`() =
        waiting {
            val journal = openAt(folder)
            val busy = CompletableDeferred<Unit>()
            val drawing = CompletableDeferred<Unit>()
            val seen = mutableListOf<Int>()
            val screen =
                launch {
                    journal.family().map { it.orThrow().caregivers.size }.takeWhile { it < HELPERS }.collect {
                        seen += it
                        drawing.complete(Unit)
                        busy.await()
                    }
                }
            drawing.await()
            repeat(HELPERS) { journal.addHelper(it) }
            busy.complete(Unit)
            screen.join()

            assertEquals(0, seen.first())
            assertTrue(seen.size < HELPERS / 2, "drawn ${seen.size} times: $seen")
        }

    @Test
    fun `a screen that nobody shows is read no more`() =
        waiting {
            val clock = CountingClock()
            val journal = openAt(folder, clock = clock)
            val child = journal.addMia()
            val alone = clock.asked { journal.log(nap(child)).orThrow() }
            val shown = Channel<TodayScreen>(Channel.UNLIMITED)
            val screen = launch { journal.today(child).collect { shown.send(it.orThrow()) } }
            shown.receive()
            val watched =
                clock.asked {
                    journal.log(nap(child, NOW.minusSeconds(3600))).orThrow()
                    shown.receive()
                }
            screen.cancel()
            screen.join()

            assertTrue(watched > alone, "$watched, alone $alone")
            assertEquals(alone, clock.asked { journal.log(nap(child, NOW.minusSeconds(600), NOW)).orThrow() })
        }

    @Test
    fun `the core forgets a screen that nobody shows`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val before = FfiConverterTypeObserver.handleMap.size
            val shown = CompletableDeferred<Unit>()
            val screen = launch { journal.today(child).collect { shown.complete(Unit) } }
            shown.await()
            assertEquals(before + 1, FfiConverterTypeObserver.handleMap.size)
            screen.cancel()
            screen.join()

            assertEquals(before, FfiConverterTypeObserver.handleMap.size)
        }

    @Test
    fun `time that passes is shown at the next tick`() =
        waiting {
            val clock = CountingClock()
            val ticks = MutableSharedFlow<Unit>()
            val path = folder.resolve("ours.tend").toString()
            val journal = TendJournal.open(path, listOf("en"), ticks = ticks, clock = clock).orThrow()
            val child = journal.addMia()
            val shown = Channel<Instant>(Channel.UNLIMITED)
            val screen = launch { journal.today(child).collect { shown.send(it.orThrow().now) } }

            assertEquals(NOW, shown.receive())
            val later = NOW.plusSeconds(60)
            clock.now.set(later)
            ticks.emit(Unit)
            assertEquals(later, shown.receive())
            screen.cancel()
        }

    @Test
    fun `a change that a screen does not show is not shown twice`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val sizes =
                launch(start = CoroutineStart.LAZY) {
                    val growth = journal.growth(child).takeWhile { it is JournalResult.Success }.toList()
                    assertEquals(1, growth.size)
                }
            sizes.start()
            val notices = Channel<Unit>(Channel.UNLIMITED)
            val other = launch { journal.observe().collect { notices.send(Unit) } }
            notices.receive()
            journal.log(nap(child)).orThrow()
            notices.receive()
            other.cancel()
            journal.close().orThrow()
            sizes.join()
        }

    @Test
    fun `a screen of a child that is not there says so and goes on listening`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val shown = Channel<JournalResult<TodayScreen>>(Channel.UNLIMITED)
            val receipt =
                checkNotNull(
                    journal
                        .today(child)
                        .first()
                        .orThrow()
                        .undo,
                )
            journal.undo(receipt.change).orThrow()
            val screen = launch { journal.today(child).collect { shown.send(it) } }

            assertInstanceOf(JournalResult.NotFound::class.java, shown.receive())
            journal.perform(Command.AddChild(MIA)).orThrow()
            screen.cancel()
        }

    @Test
    fun `closing the journal ends its screens`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val started = CompletableDeferred<Unit>()
            val answers = mutableListOf<JournalResult<TodayScreen>>()
            val screen =
                launch {
                    journal.today(child).collect {
                        answers += it
                        started.complete(Unit)
                    }
                }
            started.await()
            journal.close().orThrow()
            screen.join()

            assertInstanceOf(JournalResult.Success::class.java, answers.first())
            assertInstanceOf(JournalResult.Closed::class.java, answers.last())
        }

    @Test
    fun `an observer hears the present revision and then every change with its scopes`() =
        waiting {
            val journal = openAt(folder)
            val notices = Channel<Notice>(Channel.UNLIMITED)
            val observer = launch { journal.observe().collect { notices.send(it.orThrow()) } }
            assertEquals(Notice(journal.revision().orThrow(), Scope.entries), notices.receive())

            val receipt = journal.perform(Command.AddChild(MIA)).orThrow()
            assertEquals(Notice(receipt.revision, listOf(Scope.FAMILY)), notices.receive())
            journal.log(nap(checkNotNull(receipt.child))).orThrow()
            assertEquals(Notice(journal.revision().orThrow(), listOf(Scope.ENTRIES)), notices.receive())
            observer.cancel()
        }

    private suspend fun TendJournal.addHelper(nth: Int) =
        perform(Command.AddCaregiver(CaregiverProfile("helper $nth", null))).orThrow()

    private companion object {
        const val HELPERS = 40
    }
}

/** A clock that can be moved and counts how often it was asked. */
private class CountingClock : Clock() {
    val now = AtomicReference(NOW)
    private val count = AtomicInteger()

    inline fun asked(work: () -> Unit): Int {
        val before = count.get()
        work()
        return count.get() - before
    }

    override fun instant(): Instant {
        count.incrementAndGet()
        return now.get()
    }

    override fun getZone(): ZoneId = ZoneOffset.UTC

    override fun withZone(zone: ZoneId): Clock = this
}
