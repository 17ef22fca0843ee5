package app.tend.ui.today

import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.longClick
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.swipeDown
import app.tend.core.EntryKind
import app.tend.core.Span
import app.tend.ui.app.LightChoice
import app.tend.ui.app.Screen
import app.tend.ui.ask
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.hold
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class GesturesTest {
    @Test
    fun `a long press on the sky lights the night lamp and puts it out`() =
        onPhone { staged ->
            awaitText("2 h 18 min")
            awaitRest()
            onNode(hasTestTag("sky")).performTouchInput { longClick() }
            awaitRest()
            assertEquals(LightChoice.Night.name, staged.phone.kept("light"))
            onNode(hasTestTag("sky")).performTouchInput { longClick() }
            awaitRest()
            assertEquals(LightChoice.System.name, staged.phone.kept("light"))
        }

    @Test
    fun `a sheet goes with a swipe down and with the phone's way back`() =
        onPhone(Shot("awake", MadeUpFamily.at(14, 20))) { staged ->
            await(tile("sleep"))
            awaitRest()
            hold(tile("sleep"))
            awaitText("20 min ago")
            onNode(hasTestTag("sheet-head"), useUnmergedTree = true).performTouchInput { swipeDown(endY = bottom + 400f) }
            awaitGone("20 min ago")
            hold(tile("sleep"))
            awaitText("20 min ago")
            runOnIdle { assertTrue(staged.phone.back()) }
            awaitGone("20 min ago")
        }

    @Test
    fun `a long press on what runs says when it ended`() =
        onPhone { staged ->
            await(tile("sleep"))
            awaitRest()
            hold(tile("sleep"))
            awaitText("Woke up")
            tap("20 min ago, at 02:52")
            awaitGone("Woke up")
            awaitRest()
            val sleep = staged.newest(EntryKind.SLEEP).first()
            assertEquals(MadeUpFamily.at(2, 52), (sleep.span as Span.Interval).end)
        }

    @Test
    fun `a long press on a bottle opens its form dated back and logs nothing`() =
        onPhone(Shot("awake", MadeUpFamily.at(14, 20))) { staged ->
            await(tile("feed"))
            awaitRest()
            val before = staged.newest(EntryKind.FEED).size
            hold(tile("feed"))
            tap("10 min ago, at 14:10")
            awaitText("What was in it")
            assertEquals(before, staged.newest(EntryKind.FEED).size)
            tap("Save")
            awaitGone("What was in it")
            assertEquals(Span.Moment(MadeUpFamily.at(14, 10)), staged.newest(EntryKind.FEED).first().span)
        }

    @Test
    fun `a screen reader turns the night light on, and deletes an entry, without a gesture`() {
        onPhone { staged ->
            awaitText("2 h 18 min")
            awaitRest()
            ask(hasTestTag("sky"), "Night light on or off")
            awaitRest()
            assertEquals(LightChoice.Night.name, staged.phone.kept("light"))
        }
        onPhone(Shot("journal", MadeUpFamily.at(3, 12), Screen.Journal)) { staged ->
            awaitRest()
            val diapers = staged.newest(EntryKind.DIAPER).size
            ask(hasText("Wet") and hasClickAction(), "Delete")
            awaitText("Undo")
            awaitRest()
            tap("Undo")
            awaitGone("Undo")
            assertEquals(diapers, staged.newest(EntryKind.DIAPER).size)
        }
    }
}
