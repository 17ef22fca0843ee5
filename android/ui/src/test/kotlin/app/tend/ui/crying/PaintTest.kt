package app.tend.ui.crying

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTouchInput
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.Source
import app.tend.core.Span
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class PaintTest {
    private val board = Shot("board", MadeUpFamily.at(7, 24), Screen.Paint)

    @Test
    fun `crying is drawn on the last row and saved as painted`() =
        onPhone(board) { staged ->
            await(hasTestTag("board"))
            // The last of twelve rows begins at 06:25; the diary leaves 07:17 to 07:25 empty, its last square.
            onNode(hasTestTag("board")).performTouchInput { down(Offset(width - 8f, height - 8f)).also { up() } }
            awaitText("Crying, 07:20 to 07:25")
            tap("Save")
            awaitText("Last 24 hours")
            val cry = staged.newest(EntryKind.CRY).first()
            assertEquals(Source.Painted, cry.source)
            assertEquals(MadeUpFamily.at(7, 20), (cry.span as Span.Interval).start)
            assertEquals(Details.Cry::class, cry.details::class)
        }

    @Test
    fun `painting over what is logged asks first`() =
        onPhone(board) {
            await(hasTestTag("board"))
            onNode(hasTestTag("board")).performTouchInput { down(Offset(width / 2f, height / 2f)).also { up() } }
            awaitText("Crying, ")
            tap("Save")
            awaitText("Something is logged there")
        }

    private fun ComposeUiTest.paintTheMiddle() {
        await(hasTestTag("board"))
        onNode(hasTestTag("board")).performTouchInput { down(Offset(width / 2f, height / 2f)).also { up() } }
        awaitText("Crying, ")
        tap("Save")
        awaitText("Something is logged there")
    }

    @Test
    fun `what is logged is kept, or the paint counts`() {
        onPhone(board) { staged ->
            val asleep = staged.newest(EntryKind.SLEEP).size
            paintTheMiddle()
            tap("Keep what is logged")
            awaitText("Undo")
            awaitRest()
            assertEquals(asleep, staged.newest(EntryKind.SLEEP).size)
        }
        onPhone(board) { staged ->
            paintTheMiddle()
            tap("The paint counts")
            awaitText("Undo")
            awaitRest()
            assertTrue(staged.newest(EntryKind.CRY).any { it.source == Source.Painted })
        }
    }

    @Test
    fun `a stretch is added without drawing, with another brush, and the last one is taken back`() =
        onPhone(board) { staged ->
            await(hasTestTag("board"))
            tap("Fussing")
            tap("Carried")
            tap("Add a stretch")
            awaitRest()
            val inSheet = hasAnyAncestor(SemanticsMatcher.keyIsDefined(SemanticsProperties.PaneTitle))
            tap(says("Carried") and inSheet)
            for (step in listOf("5 minutes earlier", "5 minutes later", "−1 h", "+1 h", "5 minutes earlier", "−1 day", "+1 day", "−1 h")) {
                tap(says(step) and inSheet)
                awaitRest()
            }
            tap(says("Add a stretch") and inSheet and hasText("Add a stretch"))
            awaitText("Carried, ")
            tap("Undo")
            awaitText("Choose a kind below")
            awaitRest()
            assertTrue(staged.newest(EntryKind.ACTIVITY).isEmpty())
        }
}
