package app.tend.ui.timeline

import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performScrollToNode
import app.tend.core.EntryKind
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class TimelineTest {
    private val journal = Shot("journal", MadeUpFamily.at(3, 12), Screen.Journal)

    @Test
    fun `days stand newest first with their totals, and sleep over midnight in both`() =
        onPhone(journal) {
            awaitText("Friday 20 November")
            // Of the night 20:07 to 00:21, 21 minutes lie in Friday.
            awaitText("began on an earlier day, 21 min on this day")
            onNode(hasTestTag("journal")).performScrollToNode(hasText("Thursday 19 November"))
            awaitText("14 h 37 min asleep, 8 feeds, 1 h 21 min crying")
        }

    @Test
    fun `the filter shows one kind, and the last day is found by scrolling`() =
        onPhone(journal) {
            awaitText("Friday 20 November")
            tap(hasContentDescription("Massage"))
            awaitGone("Asleep now")
            // No massage on Saturday 14 and Tuesday 17; the week began on the 13th.
            onNode(hasTestTag("journal")).performScrollToNode(hasText("Friday 13 November"))
        }

    @Test
    fun `an entry is opened, given a note, found by it and deleted with undo`() =
        onPhone(journal) { staged ->
            awaitText("Wet")
            tap(hasText("Wet"))
            tap("Add a note")
            type("Note", "after the bath")
            tap("Save")
            awaitText("after the bath")
            tap("Search")
            type("Words in notes, tags and names", "BATH")
            awaitGone("Asleep now")
            val changes = staged.newest(EntryKind.DIAPER).size
            tap(hasText("after the bath"))
            tap("Delete")
            awaitText("Nothing matches.")
            tap("Undo")
            awaitText("after the bath")
            assertEquals(changes, staged.newest(EntryKind.DIAPER).size)
        }

    @Test
    fun `one kind is looked at and all again, and a search is closed`() =
        onPhone(journal) {
            awaitText("Asleep now")
            tap(hasContentDescription("Massage"))
            awaitGone("Asleep now")
            tap(hasContentDescription("All"))
            awaitText("Asleep now")
            tap("Search")
            type("Words in notes, tags and names", "no such word")
            awaitText("Nothing matches.")
            tap("Close the search")
            awaitText("Asleep now")
        }
}
