package app.tend.ui.entry

import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.doubleClick
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isFocused
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTouchInput
import app.tend.core.BreastSide
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
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.hold
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.onPhoneThatKills
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.tile
import app.tend.ui.type
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration

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
    fun `a number that is rare is asked about and saved by the next press`() =
        onPhone(afternoon) { staged ->
            awaitText("since 13:28")
            val before = staged.newest(EntryKind.GROWTH).first().id
            tap("More")
            tap("Growth")
            tap("Tap to type")
            // The tap that opened the field is where typing begins.
            await(hasSetTextAction() and isFocused())
            onNode(hasSetTextAction() and isFocused()).performTextInput("3420")
            tap("Save")
            awaitText("This number is rare for a baby.")
            assertEquals(before, staged.newest(EntryKind.GROWTH).first().id)
            tap("Save as it is")
            awaitGone("This number is rare for a baby.")
            assertEquals(before, staged.newest(EntryKind.GROWTH)[1].id)
        }

    @Test
    fun `growth without a number says so at its first field`() =
        onPhone(afternoon) {
            awaitText("since 13:28")
            tap("More")
            tap("Growth")
            // From the end of the form, the first problem comes back into view.
            onNode(says("Add a note")).performScrollTo()
            tap("Save")
            awaitText("Write at least one")
            onNode(holds("Write at least one")).assertIsDisplayed()
        }

    @Test
    fun `the end of a nap goes along with its start`() =
        onPhone(afternoon) { staged ->
            await(tile("sleep"))
            awaitRest()
            hold(tile("sleep"))
            tap("Another time, or already over")
            tap("−1 h")
            tap("Over")
            // It began at 13:20 and is over just now; it ended an hour ago.
            awaitText("1 h 00")
            val hours = hasText("−1 h") and hasClickAction()
            onAllNodes(hours)[1].performScrollTo().performClick()
            awaitText("0 min")
            onAllNodes(hours)[0].performScrollTo().performClick()
            tap("5 minutes earlier")
            tap("Save")
            awaitGone("Still going on")
            val nap = staged.newest(EntryKind.SLEEP).first { (it.span as? Span.Interval)?.end == MadeUpFamily.at(12, 15) }
            assertEquals(MadeUpFamily.at(12, 15), nap.span.start)
        }

    @Test
    fun `two foods are typed one after the other`() =
        onPhone(afternoon) { staged ->
            awaitText("since 13:28")
            tap(tile("feed"))
            tap("Solids")
            val food = onNode(hasTestTag("Food"))
            for (typed in listOf("banana", ",", " ", "pear")) food.performTextInput(typed)
            food.assertTextContains("banana, pear")
            tap("Save")
            awaitGone("How it was liked")
            val solids = (staged.newest(EntryKind.FEED).first().details as Details.Feed).feed.form as FeedForm.Solids
            assertEquals(listOf("banana", "pear"), solids.foods)
        }

    @Test
    fun `two quick presses on Save make one entry`() =
        onPhone(afternoon) { staged ->
            awaitText("Diaper")
            val before = staged.newest(EntryKind.DIAPER).map { it.id }
            tap("Diaper")
            await(hasText("Save"))
            onNode(hasText("Save")).performTouchInput { doubleClick() }
            awaitText("Undo")
            awaitRest()
            assertEquals(before.first(), staged.newest(EntryKind.DIAPER)[1].id)
        }

    @Test
    fun `closing what was changed asks first`() =
        onPhone(afternoon) { staged ->
            awaitText("Diaper")
            tap("Diaper")
            tap("Both")
            tap("Close")
            awaitText("What you typed is not saved yet.")
            tap("Go on typing")
            awaitGone("What you typed is not saved yet.")
            runOnIdle { assertTrue(staged.phone.back()) }
            tap("Leave without saving")
            awaitGone("Dry")
        }

    @Test
    fun `minutes of both sides and tags are said afterwards`() =
        onPhone(afternoon) { staged ->
            awaitText("since 13:28")
            tap(tile("feed"))
            tap("Breast")
            tap("Left")
            tap("30 min ago")
            tap("Over")
            tap("More")
            tap("Tap to type")
            await(hasSetTextAction() and isFocused())
            onNode(hasSetTextAction() and isFocused()).performTextInput("8")
            tap("Add a note")
            type("Tags, with commas between", "grandma, sofa")
            tap("Save")
            awaitGone("Left, for how long")
            val entry = staged.newest(EntryKind.FEED).first { it.tags.isNotEmpty() }
            assertEquals(listOf("grandma", "sofa"), entry.tags)
            val sides = ((entry.details as Details.Feed).feed.form as FeedForm.Breast).segments
            assertEquals(listOf(BreastSide.LEFT, BreastSide.RIGHT), sides.map { it.side })
            assertEquals(Duration.ofMinutes(8), Duration.between(sides[1].start, sides[1].end))
        }

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
