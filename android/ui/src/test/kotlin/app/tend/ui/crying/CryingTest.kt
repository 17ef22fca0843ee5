package app.tend.ui.crying

import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.performScrollTo
import app.tend.core.CryStrength
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.ReviewQuery
import app.tend.core.Span
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.does
import app.tend.ui.entry.newest
import app.tend.ui.hold
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.retype
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class CryingTest {
    private val evening = Shot("crying", MadeUpFamily.at(20, 48), Screen.Crying)

    @Test
    fun `the diary says when in the day and which bout was the longest, beside the safety card`() =
        onPhone(evening) {
            awaitText("14 to 20 November")
            await(hasContentDescription("Fussing and crying by day: ", substring = true))
            await(hasContentDescription("Crying by the clock, in half hours.", substring = true))
            awaitText("The longest bout as logged: 1 h 5 min.")
            tap("Open the card")
            awaitText("Never shake a baby.")
        }

    @Test
    fun `it has stopped, it was about 30 minutes`() =
        onPhone(evening) { staged ->
            awaitText("14 to 20 November")
            tap("It has stopped")
            tap("30 min")
            tap("Fussing")
            tap("Save")
            awaitText("Undo")
            awaitRest()
            val cry = staged.newest(EntryKind.CRY).first()
            assertEquals(Span.Interval(MadeUpFamily.at(20, 18), MadeUpFamily.at(20, 48)), cry.span)
            assertEquals(CryStrength.FUSS, (cry.details as Details.Cry).cry.strength)
        }

    @Test
    fun `crying begins and stops here, and what helped is noted of the last time`() =
        onPhone(evening) { staged ->
            awaitText("14 to 20 November")
            tap("Crying begins")
            await(says("Stop"))
            awaitRest()
            tap("Stop")
            await(says("Crying begins"))
            awaitRest()
            tap("Note what helped the last time")
            tap("Rocking")
            tap("Save")
            awaitText("Rocking: tried 1 ×, helped 1 ×")
            assertEquals(1, (staged.newest(EntryKind.CRY).first().details as Details.Cry).cry.helped.size)
        }

    @Test
    fun `a long press on the cry tile of Today knows that it has stopped already`() =
        onPhone(Shot("awake", MadeUpFamily.at(14, 20))) { staged ->
            await(tile("cry"))
            awaitRest()
            hold(tile("cry"))
            tap("It has stopped")
            tap("10 min")
            tap("Save")
            awaitText("Undo")
            awaitRest()
            assertEquals(Span.Interval(MadeUpFamily.at(14, 10), MadeUpFamily.at(14, 20)), staged.newest(EntryKind.CRY).first().span)
        }

    @Test
    fun `the review leads to the crying diary, and the diary to the paint board`() =
        onPhone(Shot("review", MadeUpFamily.at(20, 48), Screen.Review)) {
            awaitText("14 to 20 November")
            tap("Crying")
            awaitText("It has stopped")
            awaitRest()
            onNode(says("Paint the night")).performScrollTo()
            tap("Paint the night")
            awaitText("The night, as you remember it")
        }

    @Test
    fun `one goes a week back, to four weeks, and reads the numbers as a table`() =
        onPhone(evening) {
            awaitText("14 to 20 November")
            tap("Earlier")
            awaitText("7 to 13 November")
            tap("4 weeks")
            tap("Week")
            awaitRest()
            tap("As a table")
            awaitText("Close the table")
            tap("Close the table")
            awaitGone("Close the table")
        }

    @Test
    fun `it has stopped earlier and lasted longer, and the card is one tap away`() =
        onPhone(evening) { staged ->
            awaitText("14 to 20 November")
            tap("It has stopped")
            tap("5 min more")
            awaitRest()
            tap("5 min less")
            awaitRest()
            tap("5 minutes earlier")
            awaitRest()
            tap("5 minutes earlier")
            awaitRest()
            tap("5 minutes later")
            awaitRest()
            tap("Save")
            awaitText("Undo")
            awaitRest()
            assertEquals(Span.Interval(MadeUpFamily.at(20, 23), MadeUpFamily.at(20, 43)), staged.newest(EntryKind.CRY).first().span)
        }

    @Test
    fun `days without crying are said where the log is counted`() =
        onPhone(evening.copy(empty = true)) { staged ->
            awaitRest()
            tap(does("Crying: days without an entry"))
            awaitRest()
            tap("Tuesday 17 November: None")
            awaitText("Undo")
            awaitRest()
            val screen = staged.journal.crying(ReviewQuery(staged.child, null, 1u)).now()
            assertEquals(1u, screen.completeness.logged)
        }

    @Test
    fun `how long it was is typed`() =
        onPhone(evening) { staged ->
            awaitText("14 to 20 November")
            tap("It has stopped")
            tap(does("Type: About how long it was"))
            retype("About how long it was in min", "40")
            tap("Save")
            awaitText("Undo")
            awaitRest()
            assertEquals(Span.Interval(MadeUpFamily.at(20, 8), MadeUpFamily.at(20, 48)), staged.newest(EntryKind.CRY).first().span)
        }
}
