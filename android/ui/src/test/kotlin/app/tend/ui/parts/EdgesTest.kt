package app.tend.ui.parts

import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val WIDTH = 412f
private const val HEIGHT = 915f
private const val BAR = 48
private const val KEYBOARD = 320
private const val CUTOUT = 40

/** Nothing that can be tapped lies under the phone's bars, its cutout or its keyboard. */
class EdgesTest {
    private val afternoon = MadeUpFamily.at(14, 20)

    private fun onPhoneWith(
        screen: Screen,
        bars: WindowInsets = WindowInsets(bottom = BAR),
        keyboard: WindowInsets = WindowInsets(),
        test: ComposeUiTest.(Staged) -> Unit,
    ) = Staged(Shot("edges", afternoon, screen)).use { staged ->
        runSkikoComposeUiTest(Size(WIDTH, HEIGHT), Density(1f)) {
            setContent { CompositionLocalProvider(LocalEdges provides Edges(bars, keyboard)) { staged.App() } }
            test(staged)
        }
    }

    private fun ComposeUiTest.bounds(matcher: SemanticsMatcher) =
        onAllNodes(matcher)
            .also { await(matcher) }
            .onFirst()
            .fetchSemanticsNode()
            .boundsInRoot

    @Test
    fun `Undo on a page without places below stands above the phone's bar`() =
        onPhoneWith(Screen.Parent) {
            tap("Tired")
            assertTrue(bounds(hasText("Undo") and hasClickAction()).bottom <= HEIGHT - BAR)
        }

    @Test
    fun `the end of a quiet page can be scrolled out from under the bar`() =
        onPhoneWith(Screen.Settings) {
            awaitText("Settings")
            val rows = onAllNodes(hasClickAction()).fetchSemanticsNodes().size
            onAllNodes(hasClickAction())[rows - 1].performScrollTo()
            val last = onAllNodes(hasClickAction())[rows - 1].fetchSemanticsNode().boundsInRoot
            assertTrue(last.bottom <= HEIGHT - BAR, "$last")
        }

    @Test
    fun `a bar at the thumb pads once above the places`() =
        onPhoneWith(Screen.Massage) {
            val low = SemanticsMatcher("in the lower half") { it.boundsInRoot.top > HEIGHT / 2 }
            val begin = bounds(hasText("Begin") and hasClickAction() and low)
            val places = bounds(hasText("Journal") and hasClickAction())
            assertTrue(places.bottom <= HEIGHT - BAR, "$places")
            assertTrue(places.top - begin.bottom < BAR, "$begin $places")
        }

    @Test
    fun `a memory that is typed and its Save stand above the keyboard`() =
        onPhoneWith(Screen.Parent, keyboard = WindowInsets(bottom = KEYBOARD)) { staged ->
            val field = hasTestTag(staged.strings("parent_memory_new"))
            await(field)
            onNode(field).performScrollTo().performTextInput("first laugh")
            onNode(hasText("Save")).performScrollTo()
            assertTrue(bounds(hasText("Save")).bottom <= HEIGHT - KEYBOARD)
        }

    @Test
    fun `the Save of a routine stands above the keyboard`() =
        onPhoneWith(Screen.Routines, keyboard = WindowInsets(bottom = KEYBOARD)) {
            tap("New routine")
            assertTrue(bounds(hasText("Save")).bottom <= HEIGHT - KEYBOARD)
        }

    @Test
    fun `while one types the places below make room`() =
        onPhoneWith(Screen.Journal, keyboard = WindowInsets(bottom = KEYBOARD)) {
            awaitText("Friday 20 November")
            assertTrue(onAllNodes(hasText("Massage") and hasClickAction()).fetchSemanticsNodes().isEmpty())
        }

    @Test
    fun `in landscape nothing lies under the cutout`() =
        onPhoneWith(Screen.Review, bars = WindowInsets(left = CUTOUT, right = CUTOUT)) {
            awaitText("Week")
            val seen = onAllNodes(hasClickAction()).fetchSemanticsNodes().map { it.boundsInRoot }.filter { it.width > 0 }
            assertTrue(seen.isNotEmpty())
            for (node in seen) assertTrue(node.left >= CUTOUT && node.right <= WIDTH - CUTOUT, "$node")
        }
}
