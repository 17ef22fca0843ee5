package app.tend.ui.timeline

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performScrollToIndex
import androidx.compose.ui.test.performScrollToNode
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Diaper
import app.tend.core.DiaperAmount
import app.tend.core.Draft
import app.tend.core.Entry
import app.tend.core.EntryKind
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.TimelinePage
import app.tend.core.TimelineQuery
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.onPhoneThatKills
import app.tend.ui.tap
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.util.Locale
import java.util.UUID

private const val DIAPERS = 250L
private const val IN_DAY = 5L

/** A journal of more than a page: each row stands once, whatever is logged and deleted while it is looked at. */
class LongJournalTest {
    private val journal = Shot("long-journal", MadeUpFamily.at(3, 12), Screen.Journal)
    private val query = TimelineQuery(emptyList(), listOf(EntryKind.DIAPER), emptyList(), null, null, 200u)

    private fun diaper(
        child: UUID,
        at: Instant,
    ): Draft {
        val details = Details.Diaper(Diaper(DiaperAmount.MEDIUM, null, null, null, null))
        return Draft(listOf(child), Span.Moment(at), details, null, null, emptyList(), Source.MadeUp)
    }

    private fun Staged.log(drafts: List<Draft>) = runBlocking { journal.perform(Command.Log(drafts)) }

    /** Fifty days of five diapers, before the week of the family. */
    private fun Staged.logDiapers() {
        val newest = MadeUpFamily.at(21, 0, MadeUpFamily.today.minusDays(8))
        val times = (0 until DIAPERS).map { newest.minus(Duration.ofDays(it / IN_DAY)).minus(Duration.ofHours(3 * (it % IN_DAY))) }
        log(times.map { diaper(child, it) })
    }

    private fun Staged.page(from: TimelineQuery = query): TimelinePage = journal.timeline(from).now()

    private fun title(date: LocalDate) = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH).format(date)

    private fun ComposeUiTest.list() = onNode(hasTestTag("journal"))

    /** As far as page 2: its rows are read when the end of the first one is near. */
    private fun ComposeUiTest.showCareTo(date: LocalDate) {
        awaitText("Friday 20 November")
        tap(hasContentDescription("Care"))
        await(hasContentDescription("Care") and isSelected())
        awaitRest()
        list().performScrollToIndex(190)
        awaitRest()
        list().performScrollToNode(hasText(title(date)))
        awaitRest()
    }

    private fun ComposeUiTest.standsOnce(date: LocalDate) {
        list().performScrollToNode(hasText(title(date)))
        awaitRest()
        assertEquals(1, onAllNodes(hasText(title(date))).fetchSemanticsNodes().size, title(date))
    }

    @Test
    fun `a day between two pages stands once when rows before it are deleted, and stays when more are logged`() =
        onPhone(journal) { staged ->
            staged.logDiapers()
            val first = staged.page()
            val border =
                staged
                    .page(query.copy(before = first.next))
                    .days
                    .first()
                    .date
            showCareTo(border)
            val newest: List<Entry> = first.days.flatMap { it.rows }.map { it.entry }
            runBlocking { staged.journal.perform(Command.Delete(newest.take(IN_DAY.toInt()).map { it.id })) }
            awaitRest()
            // The first page reaches further down now.
            assertEquals(true, staged.page().days.any { it.date == border })
            standsOnce(border)
            standsOnce(border.plusDays(1))
            standsOnce(border.minusDays(1))
            staged.log((1L..12L).map { diaper(staged.child, MadeUpFamily.at(3, 0).minusSeconds(60 * it)) })
            awaitRest()
            val last =
                staged
                    .page()
                    .days
                    .last()
                    .date
            standsOnce(last)
            standsOnce(last.minusDays(1))
            standsOnce(border)
        }

    @Test
    fun `a day of more rows than a page is read to its end`() =
        onPhone(journal) { staged ->
            val day = MadeUpFamily.today.minusDays(20)
            staged.log((1L..230L).map { diaper(staged.child, MadeUpFamily.at(0, 0, day).plusSeconds(360 * it)) })
            awaitText("Friday 20 November")
            tap(hasContentDescription("Care"))
            awaitRest()
            // The end of the first page is near, then that of the second.
            for (place in listOf(20, 200)) {
                list().performScrollToIndex(place)
                awaitRest()
            }
            list().performScrollToNode(hasText("00:06"))
        }

    @Test
    fun `after the app was killed the journal stands where it was scrolled to`() {
        val oldest = MadeUpFamily.today.minusDays(8 + DIAPERS / IN_DAY - 1)
        onPhoneThatKills(
            journal,
            before = { staged ->
                staged.logDiapers()
                showCareTo(oldest)
            },
            after = {
                awaitRest()
                await(hasText(title(oldest)))
                onAllNodes(hasText(title(oldest))).onFirst().assertExists()
            },
        )
    }
}
