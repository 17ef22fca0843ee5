package app.tend.ui.entry

import androidx.compose.ui.test.hasText
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Diaper
import app.tend.core.DiaperAmount
import app.tend.core.EntryKind
import app.tend.core.FeedForm
import app.tend.core.Span
import app.tend.core.TimelineQuery
import app.tend.core.VolumeUnit
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.onPhoneThatKills
import app.tend.ui.tap
import app.tend.ui.tile
import app.tend.ui.type
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** The newest entries of a kind, asked past the user interface. */
internal fun Staged.newest(kind: EntryKind) =
    journal
        .timeline(TimelineQuery(emptyList(), listOf(kind), emptyList(), null, null, 5u))
        .now()
        .days
        .flatMap { it.rows }
        .map { it.entry }

class EntrySheetTest {
    private val afternoon = Shot("afternoon", MadeUpFamily.at(14, 20))

    @Test
    fun `a bottle is stepped, dated ten minutes back and saved`() =
        onPhone(afternoon) { staged ->
            awaitText("since 13:28")
            tap("More")
            tap("Pumping")
            tap("Close")
            tap(tile("feed"))
            tap("Bottle")
            // The last bottle held 90 ml.
            awaitText("90 ml")
            tap("10 ml more")
            awaitText("100 ml")
            tap("10 min ago")
            tap("Save")
            awaitGone("What was in it")
            val entry = staged.newest(EntryKind.FEED).first()
            assertEquals(Span.Moment(MadeUpFamily.at(14, 10)), entry.span)
            val bottle = (entry.details as Details.Feed).feed.form as FeedForm.Bottle
            assertEquals(100.0, bottle.taken?.amount)
            assertEquals(VolumeUnit.ML, bottle.taken?.unit)
        }

    @Test
    fun `a side chosen before the start is put back goes along with the feed`() =
        onPhone(afternoon) { staged ->
            awaitText("since 13:28")
            tap(tile("feed"))
            tap("Breast")
            tap("Left")
            tap("20 min ago")
            tap("Start")
            awaitGone("Which side")
            val entry = staged.newest(EntryKind.FEED).first()
            assertEquals(Span.Running(MadeUpFamily.at(14, 0)), entry.span)
            val side = ((entry.details as Details.Feed).feed.form as FeedForm.Breast).segments.single()
            assertEquals(MadeUpFamily.at(14, 0), side.start)
        }

    @Test
    fun `a medicine without a name says so at its field and is saved once it has one`() =
        onPhone(afternoon) { staged ->
            awaitText("since 13:28")
            tap("More")
            tap("Medicine")
            tap("Save")
            awaitText("Write a name here.")
            type("Name", "Vitamin D")
            tap("Save")
            awaitGone("Next dose after")
            val medicine = staged.newest(EntryKind.MEDICINE).single().details as Details.Medicine
            assertEquals("Vitamin D", medicine.medicine.name)
        }

    @Test
    fun `a diaper that is both takes three taps`() =
        onPhone(afternoon) { staged ->
            awaitText("Diaper")
            tap("Diaper")
            tap("Both")
            tap("Save")
            awaitGone("For whom")
            awaitText("Undo")
            val diaper = staged.newest(EntryKind.DIAPER).first().details as Details.Diaper
            val both = Diaper(DiaperAmount.MEDIUM, DiaperAmount.MEDIUM, null, null, null)
            assertEquals(both, diaper.diaper.copy(color = null, texture = null, rash = null))
        }

    @Test
    fun `an entry deleted while its sheet was open says so after the app was killed and is brought back`() =
        onPhoneThatKills(
            Shot("deleted", MadeUpFamily.at(3, 12), Screen.Journal),
            { staged ->
                awaitText("Wet")
                tap(hasText("Wet"))
                awaitText("Delete")
                val shown = staged.newest(EntryKind.DIAPER).first().id
                runBlocking { staged.journal.perform(Command.Delete(listOf(shown))) }
            },
            { staged ->
                val other = staged.newest(EntryKind.DIAPER).first().id
                awaitText("This entry was deleted.")
                tap("Bring it back")
                awaitGone("This entry was deleted.")
                val diapers = staged.newest(EntryKind.DIAPER).map { it.id }
                assertEquals(1, diapers.indexOf(other))
            },
        )

    @Test
    fun `with twins one bottle is logged for both`() =
        onPhone(Shot("twins", MadeUpFamily.at(14, 20), twins = true, open = EntryKind.FEED)) { staged ->
            awaitText("For whom")
            tap("Jonas")
            tap("Formula")
            tap("Save")
            awaitGone("For whom")
            awaitRest()
            val children =
                staged.journal
                    .family()
                    .now()
                    .children
                    .map { it.line.id }
                    .toSet()
            val fed = staged.newest(EntryKind.FEED).filter { it.span == Span.Moment(MadeUpFamily.at(14, 20)) }
            assertEquals(children, fed.map { it.child }.toSet())
        }
}
