package app.tend.journal

import app.tend.core.CaregiverProfile
import app.tend.core.Command
import app.tend.core.ImportOptions
import app.tend.core.Notice
import app.tend.core.Observer
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.time.Clock
import java.time.ZoneOffset
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger

/** Threads, callbacks and scopes that end in the middle of things. */
class ManyAtOnceTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `eight threads read whole moments while one writes`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val done = CompletableDeferred<Unit>()
            Executors.newFixedThreadPool(READERS).asCoroutineDispatcher().use { threads ->
                val readers =
                    List(READERS) {
                        async(threads) {
                            var reads = 0
                            do {
                                // Both entries of one command are seen, or none of them.
                                assertEquals(0, journal.notes().size % 2)
                                reads += 1
                            } while (!done.isCompleted)
                            reads
                        }
                    }
                repeat(WRITES) { nth ->
                    val start = AT_HALF_PAST_TWELVE.minusSeconds(7200L * nth)
                    journal
                        .perform(
                            Command.Log(listOf(nap(child, start), nap(child, start.minusSeconds(3600)))),
                        ).orThrow()
                }
                done.complete(Unit)
                assertTrue(readers.awaitAll().all { it > 0 })
            }
            assertEquals(2 * WRITES, journal.notes().size)
        }

    @Test
    fun `a callback may call back into the journal`() {
        val core =
            app.tend.core.Journal
                .open(folder.resolve("ours.tend").toString(), listOf("en"))
        val heard = mutableListOf<Pair<ULong, Int>>()
        val observer =
            object : Observer {
                override fun changed(notice: Notice) {
                    heard += core.revision() to core.family().children.size
                    // A change made by who is told of a change.
                    if (heard.size ==
                        2
                    ) {
                        core.perform(Command.AddCaregiver(CaregiverProfile("grandmother", null)))
                    }
                }
            }
        core.observe(observer).use {
            core.perform(Command.AddChild(MIA))
        }
        core.closeFiles()

        assertEquals(listOf(0, 1, 1), heard.map { it.second })
        assertEquals(heard.map { it.first }.sorted(), heard.map { it.first })
    }

    @Test
    fun `an observer that throws neither undoes the change nor silences the others`() {
        val core =
            app.tend.core.Journal
                .open(folder.resolve("ours.tend").toString(), listOf("en"))
        val heard = AtomicInteger()
        val listening =
            listOf<
                (
                    Notice,
                ) -> Unit,
            >({ throw ScreenIsGone() }, { heard.incrementAndGet() }).map { told ->
                core.observe(
                    object : Observer {
                        override fun changed(notice: Notice) = told(notice)
                    },
                )
            }
        core.perform(Command.AddChild(MIA))
        listening.forEach { it.close() }

        assertEquals(2, heard.get())
        assertEquals(1, core.family().children.size)
        core.closeFiles()
    }

    @Test
    fun `a cancelled scope leaves commands whole and the journal usable`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val began = CompletableDeferred<Unit>()
            val scope =
                launch(Dispatchers.Default) {
                    repeat(WRITES) { nth ->
                        journal.log(nap(child, AT_HALF_PAST_TWELVE.minusSeconds(3600L * nth))).orThrow()
                        began.complete(Unit)
                    }
                }
            began.await()
            scope.cancelAndJoin()
            val kept = journal.notes().size

            assertTrue(kept in 1..WRITES, "$kept")
            journal.log(nap(child, NOW.minusSeconds(3600))).orThrow()
            assertEquals(kept + 1, journal.notes().size)
            journal.verify().orThrow()
        }

    @Test
    fun `questions are put on the dispatcher that was given`() =
        waiting {
            val threads = Executors.newSingleThreadExecutor { Thread(it, "the journal's own") }
            val asked = mutableSetOf<String>()
            val clock =
                object : Clock() {
                    override fun instant() =
                        NOW.also {
                            asked +=
                                Thread.currentThread().name.substringBefore(" @")
                        }

                    override fun getZone() = ZoneOffset.UTC

                    override fun withZone(zone: java.time.ZoneId) = this
                }
            threads.asCoroutineDispatcher().use { own ->
                val path = folder.resolve("ours.tend").toString()
                val journal = TendJournal.open(path, listOf("en"), own, clock = clock).orThrow()
                val child = journal.addMia()
                journal.today(child).first().orThrow()
                journal.close().orThrow()
            }

            assertEquals(setOf("the journal's own"), asked)
        }

    @Test
    fun `an import tells how far it is and may ask the journal meanwhile`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val told = mutableListOf<Pair<ULong, ULong>>()

            val report =
                journal
                    .import(diary(rows = 200), ImportOptions(child, "Europe/Lisbon")) { done, total ->
                        told += done to total
                        runBlocking { journal.revision() }.orThrow()
                        true
                    }.orThrow()

            assertEquals(200u, report.added)
            assertTrue(told.isNotEmpty())
            assertTrue(told.all { (done, total) -> done <= total })
            assertEquals(200, journal.notes().size)
        }

    @Test
    fun `an import that is told to stop saves nothing`() =
        waiting {
            val journal = openAt(folder)
            val options = ImportOptions(journal.addMia(), "Europe/Lisbon")

            val stopped = journal.import(diary(rows = 200), options) { _, _ -> false }

            assertInstanceOf(JournalResult.Cancelled::class.java, stopped)
            assertEquals(emptyList<String?>(), journal.notes())
        }

    @Test
    fun `an import whose scope is cancelled saves nothing`() =
        waiting {
            val journal = openAt(folder)
            val options = ImportOptions(journal.addMia(), "Europe/Lisbon")
            val begun = CompletableDeferred<Unit>()
            val cancelled = CompletableDeferred<Unit>()
            val import =
                launch {
                    journal.import(diary(rows = 200), options) { _, _ ->
                        begun.complete(Unit)
                        runBlocking { cancelled.await() }
                        true
                    }
                }
            begun.await()
            import.cancel()
            cancelled.complete(Unit)
            import.join()

            assertEquals(emptyList<String?>(), journal.notes())
        }

    @Test
    fun `what a progress callback throws arrives at who imports and saves nothing`() =
        waiting {
            val journal = openAt(folder)
            val options = ImportOptions(journal.addMia(), "Europe/Lisbon")
            val wrong = IllegalStateException("the bar is gone")

            val thrown = runCatching { journal.import(diary(rows = 200), options) { _, _ -> throw wrong } }

            assertSame(wrong, generateSequence(thrown.exceptionOrNull()) { it.cause }.last())
            assertEquals(emptyList<String?>(), journal.notes())
        }

    @Test
    fun `everything that is taken out comes in again`() =
        waiting {
            val journal = openAt(folder)
            journal.log(nap(journal.addMia(), note = "there and back")).orThrow()
            val file = folder.resolve("everything.json").toString()
            journal.export(file).orThrow()

            val other = openAt(folder, "other.tend")
            val nobody = ImportOptions(null, null)
            assertEquals(1u, other.previewImport(file, nobody).orThrow().newEntries)
            other.import(file, nobody).orThrow()
            assertEquals(listOf("there and back"), other.notes())
            assertInstanceOf(
                JournalResult.Success::class.java,
                withContext(Dispatchers.IO) { other.family().first() },
            )
        }

    /** Naps of ten minutes, one an hour, as Baby Connect writes them. */
    private fun diary(rows: Int): String {
        val file = folder.resolve("diary.csv")
        val naps =
            List(rows) { nth ->
                val (day, hour) = 1 + nth / 11 to 1 + nth % 11
                "10/$day/26 $hour:05 AM,10/$day/26 $hour:15 AM,10,Sleep,,,Mia slept (10m),,A"
            }
        val header = "Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver"
        Files.write(file, listOf(header) + naps)
        return file.toString()
    }

    /** Without a stack: the core prints what an observer throws. */
    private class ScreenIsGone : IllegalStateException("the screen is gone") {
        override fun fillInStackTrace() = this
    }

    private companion object {
        const val READERS = 8
        const val WRITES = 25
    }
}
