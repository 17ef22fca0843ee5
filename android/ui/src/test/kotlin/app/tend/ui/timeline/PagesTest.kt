package app.tend.ui.timeline

import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Diaper
import app.tend.core.Draft
import app.tend.core.EntryChanges
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.TimelineCursor
import app.tend.core.TimelineQuery
import app.tend.journal.valueOrNull
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset
import java.util.UUID

private const val DAYS = 12L
private const val A_DAY = 5L

/** Twelve days with five diapers each; eleven rows fill a page, so that two whole days stand on it. */
class PagesTest {
    private val staged = Staged(Shot("pages", at = null))
    private val journal = staged.journal
    private val midnight: Instant = LocalDate.of(2026, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC)
    private val child = runBlocking { family() }
    private val read = mutableListOf<TimelineCursor?>()
    private val pages =
        Pages { before ->
            read += before
            journal.timeline(query.copy(before = before)).first().valueOrNull()
        }
    private val query get() = TimelineQuery(listOf(child), emptyList(), emptyList(), null, null, 11u)

    @AfterEach
    fun close() = staged.close()

    @Test
    fun `pages shown are those one after the other would be, whatever is deleted, logged and moved`() =
        runBlocking {
            repeat(DAYS.toInt()) { pages.more() }
            assertEquals((1..DAYS.toInt()).toList().reversed(), days())

            // Day 12 with one entry makes room for a third day on the first page; then there is none for the second.
            val (kept, gone) = rows().take(A_DAY.toInt()).let { it.first() to it.drop(1) }
            changed(Command.Delete(gone))
            changed(Command.Restore(gone))
            changed(Command.Log(List(7) { diaper(DAYS, it) }))
            // The oldest entry becomes the newest, and goes back while its old page is out of sight.
            val oldest = rows().last()
            changed(Command.Edit(oldest, moved(at(DAYS, 20))))
            changed(Command.Edit(oldest, moved(at(1, 0))))
            pages.see(4..5)
            changed(Command.Delete(listOf(kept, oldest)))
        }

    @Test
    fun `a change reads the first page and those in sight, and the others when they come into sight`() =
        runBlocking {
            repeat(DAYS.toInt()) { pages.more() }
            val begins = read.toList()
            assertEquals(DAYS.toInt() / 2, begins.size)
            pages.see(3..3)
            read.clear()
            pages.refresh()
            assertEquals(listOf(begins[0]) + begins.subList(2, 5), read)
            read.clear()
            pages.see(3..4)
            assertEquals(listOf(begins[5]), read)
            pages.see(0..1)
            assertEquals(listOf(begins[5], begins[1]), read)
        }

    @Test
    fun `an entry that goes to another page while its own is out of sight is there once`() =
        runBlocking {
            repeat(DAYS.toInt()) { pages.more() }
            val oldest = rows().last()
            perform(Command.Edit(oldest, moved(at(DAYS, 1))))
            pages.refresh()
            assertEquals(1, rows().count { it == oldest })
        }

    /** Carries it out; what the pages show then is what reading all of them anew would show. */
    private suspend fun changed(command: Command) {
        perform(command)
        pages.refresh()
        // What is out of sight is read when one scrolls there.
        for (number in pages.shown.indices) pages.see(number..number)
        val anew = Pages { before -> journal.timeline(query.copy(before = before)).first().valueOrNull() }
        repeat(DAYS.toInt()) { anew.more() }
        assertEquals(anew.shown.map { it.days }.take(pages.shown.size), pages.shown.map { it.days })
        assertTrue(pages.shown.size >= DAYS / 3)
        pages.more()
        pages.more()
        pages.see(0..0)
    }

    private suspend fun perform(command: Command) = checkNotNull(journal.perform(command).valueOrNull()) { "$command was refused" }

    private suspend fun family(): UUID {
        perform(Command.ChangeZone(midnight, "UTC"))
        val child = checkNotNull(perform(Command.AddChild(ChildProfile("Mira", LocalDate.of(2026, 9, 1), null, null))).child)
        perform(Command.Log((1..DAYS).flatMap { day -> (0 until A_DAY).map { diaper(day, it.toInt(), child) } }))
        return child
    }

    private fun at(
        day: Long,
        number: Int,
    ): Instant = midnight.plus(Duration.ofDays(day - 1)).plus(Duration.ofMinutes(40L * number))

    private fun diaper(
        day: Long,
        number: Int,
        of: UUID = child,
    ): Draft {
        val span = Span.Moment(at(day, number).plusSeconds(7))
        return Draft(listOf(of), span, Details.Diaper(Diaper(null, null, null, null, null)), null, null, emptyList(), Source.Logged)
    }

    private fun moved(at: Instant) = EntryChanges(null, Span.Moment(at), null, null, null, null)

    private fun days() = pages.shown.flatMap { page -> page.days.map { it.date.dayOfMonth } }

    private fun rows() = pages.shown.flatMap { page -> page.days.flatMap { day -> day.rows.map { it.entry.id } } }
}
