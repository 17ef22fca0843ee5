package app.tend.ui.story

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasContentDescription
import app.tend.core.EntryKind
import app.tend.core.TimelineQuery
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

private const val DAYS = 7

/** A family's first week, from the first tap to the page that shows it. */
class FirstWeekTest {
    @Test
    fun `a week is logged with one thumb and read on the page of the week`() =
        onPhone(Shot("first week", at = null)) { staged ->
            awaitText("Who are you looking after?")
            type("Name", "Ada")
            tap("Begin")
            await(tile("sleep"))
            for (day in 0 until DAYS) oneDay(staged, day)
            staged.clock.now = MadeUpFamily.at(6, 0, MadeUpFamily.today.plusDays(DAYS.toLong()))
            tapTile(staged, "sleep", EntryKind.SLEEP, runs = false)
            tap("Review")
            awaitText("21 to 27 November")
            // 0:00 to 6:00, 10:10 to 12:10, 20:00 to midnight: 12 hours; today only the six since midnight.
            await(hasContentDescription("Asleep by day: ", substring = true))
            awaitText("Thu 12 h 00")
            awaitText("Fri 6 h 00")
            assertEquals(2 * DAYS, entries(staged, EntryKind.SLEEP))
            assertEquals(DAYS, entries(staged, EntryKind.CRY))
            assertEquals(DAYS, entries(staged, EntryKind.DIAPER))
        }

    private fun ComposeUiTest.oneDay(
        staged: Staged,
        day: Int,
    ) {
        fun at(
            hour: Int,
            minute: Int,
        ) {
            staged.clock.now = MadeUpFamily.at(hour, minute, MadeUpFamily.today.plusDays(day.toLong()))
        }
        if (day > 0) {
            at(6, 0)
            tapTile(staged, "sleep", EntryKind.SLEEP, runs = false)
        }
        at(10, 10)
        tapTile(staged, "sleep", EntryKind.SLEEP, runs = true)
        at(12, 10)
        tapTile(staged, "sleep", EntryKind.SLEEP, runs = false)
        tap("Diaper")
        tap("Wet")
        tap("Save")
        awaitRest()
        at(18, 0)
        tapTile(staged, "cry", EntryKind.CRY, runs = true)
        at(18, 20)
        tapTile(staged, "cry", EntryKind.CRY, runs = false)
        at(20, 0)
        tapTile(staged, "sleep", EntryKind.SLEEP, runs = true)
    }

    /** Taps a tile and waits until the journal says that it [runs], or no longer. */
    private fun ComposeUiTest.tapTile(
        staged: Staged,
        name: String,
        kind: EntryKind,
        runs: Boolean,
    ) {
        awaitRest()
        tap(tile(name))
        awaitRest()
        val child =
            staged.journal
                .family()
                .now()
                .children
                .single()
                .line.id
        val running =
            staged.journal
                .today(child)
                .now()
                .running
                .map { it.kind }
        assertEquals(runs, kind in running, "$name at ${staged.clock.now}")
    }

    private fun entries(
        staged: Staged,
        kind: EntryKind,
    ) = staged.journal
        .timeline(TimelineQuery(emptyList(), listOf(kind), emptyList(), null, null, 100u))
        .now()
        .days
        .sumOf { it.rows.size }
}
