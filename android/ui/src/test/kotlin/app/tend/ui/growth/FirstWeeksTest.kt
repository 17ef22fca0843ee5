package app.tend.ui.growth

import app.tend.core.EntryKind
import app.tend.core.Span
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class FirstWeeksTest {
    private val newborn = Shot("newborn", MadeUpFamily.at(20, 48), newborn = true)

    @Test
    fun `Today leads to the counts of the first weeks, and a diaper logged there counts`() =
        onPhone(newborn) { staged ->
            awaitText("Day 5: 5 wet, 3 dirty, 7 feeds, as logged")
            tap("The first weeks")
            awaitText("NHS Dorset Maternity Matters")
            tap("Diaper")
            tap("Wet")
            tap("Save")
            awaitText("Day 5: 6 wet, 3 dirty, 7 feeds, as logged")
            awaitRest()
            assertEquals(Span.Moment(MadeUpFamily.at(20, 48)), staged.newest(EntryKind.DIAPER).first().span)
            // A day before folds out what guides count on it.
            tap("Day 3: 3 wet, 1 dirty, 8 feeds, as logged")
            awaitText("Wet diapers: 3 or more")
        }

    @Test
    fun `a feed is logged there too, and the card on feeding is one tap away`() =
        onPhone(newborn) { staged ->
            tap("The first weeks")
            awaitText("NHS Dorset Maternity Matters")
            awaitRest()
            val feeds = staged.newest(EntryKind.FEED).size
            tap("Feed")
            tap(says("Save") or says("Start"))
            awaitText("Undo")
            awaitRest()
            tap("Undo")
            awaitGone("Undo")
            assertEquals(feeds, staged.newest(EntryKind.FEED).size)
            tap("Open the card")
            awaitText("Feeding and diapers")
        }
}
