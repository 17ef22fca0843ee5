package app.tend.ui.parts

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.swipeDown
import app.tend.core.EntryKind
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** A stray touch does not throw away what was typed; where nothing was typed, nothing is asked. */
class SheetTest {
    private val journal = Shot("sheet", MadeUpFamily.at(14, 20), Screen.Journal)
    private val asked = "What you typed is not saved yet."

    private fun ComposeUiTest.openDiaper() {
        tap(hasContentDescription("Care"))
        awaitRest()
        tap(hasText("Wet"))
        awaitText("Delete")
    }

    private fun ComposeUiTest.tapBeside() {
        onNode(hasTestTag("beside")).performTouchInput { down(Offset(width / 2f, 4f)).also { up() } }
        awaitRest()
    }

    private fun ComposeUiTest.typeNote(words: String) {
        tap("Add a note")
        onNode(hasTestTag("Note")).performTextInput(words)
        awaitRest()
    }

    @Test
    fun `where nothing was typed a tap beside it closes it`() =
        onPhone(journal) {
            openDiaper()
            tap("Add a note")
            tapBeside()
            awaitGone("Delete")
        }

    @Test
    fun `a tap beside it, a swipe and the way back ask before typed words go, and nothing is lost`() =
        onPhone(journal) { staged ->
            openDiaper()
            typeNote("after the bath")
            tapBeside()
            awaitText(asked)
            tap("Go on typing")
            awaitGone(asked)
            onNode(hasTestTag("sheet-head")).performTouchInput { swipeDown(endY = bottom + 400f) }
            awaitText(asked)
            tap("Go on typing")
            runOnIdle { staged.phone.back() }
            awaitText(asked)
            tap("Go on typing")
            tap("Save")
            awaitGone("Delete")
            awaitRest()
            assertEquals(1, staged.newest(EntryKind.DIAPER).count { it.note == "after the bath" })
        }

    @Test
    fun `what was typed can be left without saving`() =
        onPhone(journal) { staged ->
            openDiaper()
            typeNote("after the bath")
            tap("Close")
            tap("Leave without saving")
            awaitGone("Delete")
            awaitRest()
            assertEquals(0, staged.newest(EntryKind.DIAPER).count { it.note == "after the bath" })
        }

    @Test
    fun `it covers the places below as well`() =
        onPhone(journal) {
            awaitText("Friday 20 November")
            tap("There was none: Friday 20 November")
            awaitRest()
            val beside = onNode(hasTestTag("beside")).fetchSemanticsNode().boundsInRoot
            assertEquals(onRoot().fetchSemanticsNode().boundsInRoot, beside)
        }

    @Test
    fun `what the journal refuses is said on it`() =
        onPhone(Shot("refused", MadeUpFamily.at(14, 20), Screen.Family)) { staged ->
            tap(staged.strings("add_one_child"))
            onNode(hasTestTag("Name")).performTextInput("B".repeat(10_001))
            tap("Save")
            awaitRest()
            onNode(hasTestTag("refused")).assertIsDisplayed()
            onNode(hasTestTag("Name")).performTextReplacement("Bo")
            tap("Save")
            awaitGone(staged.strings("sex_for_growth"))
        }
}
