package app.tend.ui.app

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.text.TextLayoutResult
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.desktop.Frame
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.onPhone
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

private const val LEAST = 48f

/** What is asked of every control, on every screen. */
class EveryScreenTest {
    private fun shot(screen: Screen) =
        Shot(screen.name, MadeUpFamily.at(14, 20), screen, frame = Frame(), massage = screen == Screen.Session)

    @ParameterizedTest
    @EnumSource(Screen::class)
    fun `every control says what it does and can be hit by a thumb`(screen: Screen) =
        onPhone(shot(screen)) {
            await(hasClickAction())
            awaitRest()
            val controls = onAllNodes(hasClickAction()).fetchSemanticsNodes()
            val silent = controls.filter { said(it).isBlank() }
            assertEquals(emptyList<String>(), silent.map { it.config.toString() })
            val small =
                controls.filter { node ->
                    val least = LEAST * density.density - 1
                    val area = node.touchBoundsInRoot
                    // What is scrolled half out of sight is cut there, not small.
                    val whole = node.boundsInRoot.height >= node.size.height - 1
                    whole && (area.width < least || area.height < least)
                }
            assertEquals(emptyList<String>(), small.map { "${said(it)} ${it.touchBoundsInRoot}" })
        }

    @ParameterizedTest
    @EnumSource(Screen::class)
    fun `on a narrow phone in letters twice as large no word is cut`(screen: Screen) =
        onPhone(
            Shot(screen.name, MadeUpFamily.at(14, 20), screen, frame = Frame(320, 640, text = 2f), massage = screen == Screen.Session),
        ) {
            await(hasClickAction())
            awaitRest()
            val cut =
                onAllNodes(isRoot().not(), useUnmergedTree = true).fetchSemanticsNodes().mapNotNull { node ->
                    val layouts = mutableListOf<TextLayoutResult>()
                    node.config
                        .getOrNull(SemanticsActions.GetTextLayoutResult)
                        ?.action
                        ?.invoke(layouts)
                    layouts
                        .firstOrNull()
                        ?.takeIf { breaksAWord(it) }
                        ?.layoutInput
                        ?.text
                        ?.text
                }
            assertEquals(emptyList<String>(), cut)
        }

    /** Whether letters are out of sight, or a line ends inside a word. */
    private fun breaksAWord(layout: TextLayoutResult): Boolean {
        val text = layout.layoutInput.text.text
        val inside =
            (0 until layout.lineCount - 1).any { line ->
                val end = layout.getLineEnd(line)
                end in 1 until text.length && text[end - 1].isLetter() && text[end].isLetter()
            }
        // Widths are fractions, sizes whole: a pixel is no letter.
        val outside = (0 until layout.lineCount).any { layout.getLineRight(it) - layout.getLineLeft(it) > layout.size.width + 1 }
        return inside || outside
    }

    private fun said(node: SemanticsNode): String {
        val config = node.config
        val words = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }
        val described = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
        val typed = listOfNotNull(config.getOrNull(SemanticsProperties.EditableText)?.text)
        val label = listOfNotNull(config.getOrNull(SemanticsActions.OnClick)?.label)
        return (words + described + typed + label).joinToString(" ")
    }
}
