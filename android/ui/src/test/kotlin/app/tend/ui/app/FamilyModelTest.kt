package app.tend.ui.app

import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.MassageOutcome
import app.tend.core.SessionEvent
import app.tend.core.TimelineQuery
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.desktop.DesktopPhone
import app.tend.ui.desktop.HandClock
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.XmlStrings
import app.tend.ui.now
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Runnable
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.awt.EventQueue
import java.nio.file.Path
import java.util.Locale
import java.util.concurrent.ConcurrentLinkedDeque
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.coroutines.CoroutineContext

/** Threads that take the newest piece of work first: what is not put in order comes out of order. */
private class NewestFirst : CoroutineDispatcher() {
    private val waiting = ConcurrentLinkedDeque<Runnable>()
    private val worker = Executors.newSingleThreadExecutor { Thread(it).apply { isDaemon = true } }

    override fun dispatch(
        context: CoroutineContext,
        block: Runnable,
    ) {
        waiting.push(block)
        worker.execute {
            Thread.sleep(LATE)
            waiting.pop().run()
        }
    }

    private companion object {
        const val LATE = 20L
    }
}

class FamilyModelTest {
    @Test
    fun `what is tapped first is carried out first, whatever the threads do`(
        @TempDir folder: Path,
    ) {
        val now = MadeUpFamily.at(14, 20)
        val phone = DesktopPhone(HandClock(now), MadeUpFamily.zone, "IE")
        val journal =
            runBlocking {
                val path = folder.resolve("family.tend").toString()
                checkNotNull(TendJournal.open(path, listOf("en"), NewestFirst(), clock = phone.clock).valueOrNull())
            }
        val child = runBlocking { MadeUpFamily.log(journal, now).also { MadeUpFamily.beginMassage(journal, it, now) } }
        val session = checkNotNull(journal.massageSession(child).now()).session
        runBlocking { journal.perform(Command.MassageEvent(session, SessionEvent.Stop(MassageOutcome.SHORT), now)) }
        val saved = CountDownLatch(1)
        EventQueue.invokeAndWait {
            val model = FamilyModel(journal, phone, XmlStrings(Locale.ENGLISH))
            model.quietly(Command.MassageEvent(session, SessionEvent.Afterwards(null, null, "likes the feet"), now))
            model.perform(Command.SaveMassage(session)) { saved.countDown() }
        }
        assertTrue(saved.await(10, TimeUnit.SECONDS))
        val query = TimelineQuery(listOf(child), listOf(EntryKind.MASSAGE), emptyList(), null, null, 5u)
        val newest =
            journal
                .timeline(query)
                .now()
                .days
                .first()
                .rows
                .first()
                .entry
        assertEquals("likes the feet", (newest.details as Details.Massage).massage.learned)
        runBlocking { journal.close() }
    }
}
