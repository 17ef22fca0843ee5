package app.tend.ui.every

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.text.TextLayoutResult

/** The least side of what a finger hits, in dp. */
const val LEAST = 48

/** Texts of which letters are out of sight, or of which a line ends inside a word. */
fun ComposeUiTest.cutWords(): List<String> =
    onAllNodes(isRoot().not(), useUnmergedTree = true).fetchSemanticsNodes().mapNotNull { node ->
        val layout = layoutOf(node) ?: return@mapNotNull null
        val text = layout.layoutInput.text.text
        text.takeIf { it.isNotBlank() && (breaksAWord(layout) || leavesItsBox(layout) || isCovered(node)) }
    }

private fun layoutOf(node: SemanticsNode): TextLayoutResult? {
    val layouts = mutableListOf<TextLayoutResult>()
    node.config
        .getOrNull(SemanticsActions.GetTextLayoutResult)
        ?.action
        ?.invoke(layouts)
    return layouts.firstOrNull()
}

private fun breaksAWord(layout: TextLayoutResult): Boolean {
    val text = layout.layoutInput.text.text
    return (0 until layout.lineCount - 1).any { line ->
        val end = layout.getLineEnd(line)
        end in 1 until text.length && text[end - 1].isLetter() && text[end].isLetter()
    }
}

/** Widths are fractions, sizes whole: a pixel is no letter. */
private fun leavesItsBox(layout: TextLayoutResult): Boolean =
    (0 until layout.lineCount).any { line ->
        layout.isLineEllipsized(line) || layout.getLineRight(line) - layout.getLineLeft(line) > layout.size.width + 1
    } || layout.didOverflowHeight

/** Whether its box is cut by what holds it; what scrolls can be scrolled to. */
private fun isCovered(node: SemanticsNode): Boolean {
    if (generateSequence(node.parent) { it.parent }.any { scrolls(it) }) return false
    val seen = node.boundsInRoot
    return seen.width < node.size.width - 1 || seen.height < node.size.height - 1
}

private fun scrolls(node: SemanticsNode) =
    SemanticsProperties.VerticalScrollAxisRange in node.config || SemanticsProperties.HorizontalScrollAxisRange in node.config

private fun ComposeUiTest.controls() = onAllNodes(hasClickAction() or hasSetTextAction()).fetchSemanticsNodes()

/** Controls that say nothing to who does not see them; what was typed into a field is not its name. */
fun ComposeUiTest.silentControls(): List<String> = controls().filter { said(it).isBlank() }.map { it.config.toString() }

/** Whether it is part of a calendar, which is Material's own. */
internal fun inDialog(node: SemanticsNode) = generateSequence(node) { it.parent }.any { SemanticsProperties.IsDialog in it.config }

/** Controls a thumb may miss. What is scrolled half out of sight is cut there, not small. */
fun ComposeUiTest.smallControls(): List<String> {
    val least = LEAST * density.density - 1
    return controls()
        .filterNot(::inDialog)
        .filter { node ->
            val whole = node.boundsInRoot.height >= node.size.height - 1 && node.boundsInRoot.width >= node.size.width - 1
            whole && (node.size.width < least || node.size.height < least)
        }.map { "${said(it)} ${it.size}" }
}

private fun said(node: SemanticsNode): String {
    val config = node.config
    val words = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }
    val described = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
    val label = listOfNotNull(config.getOrNull(SemanticsActions.OnClick)?.label)
    return (words + described + label).joinToString(" ")
}
