package app.tend.ui

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.tend.journal.JournalResult
import app.tend.journal.valueOrNull
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import java.util.UUID

private const val PATIENCE = 10_000L

/** Nanoseconds without a change after which a screen is at rest. */
private const val REST = 700_000_000L

/** Runs [test] on the whole app in the frame of [shot], on the real library, with its made-up family. */
fun onPhone(
    shot: Shot = Shot("test"),
    test: ComposeUiTest.(Staged) -> Unit,
) = Staged(shot).use { staged ->
    runSkikoComposeUiTest(Size(shot.frame.width.toFloat(), shot.frame.height.toFloat()), Density(1f, shot.frame.text)) {
        setContent { staged.App() }
        test(staged)
    }
}

/** What is written on it or said about it. */
fun says(text: String): SemanticsMatcher = hasText(text) or hasContentDescription(text)

/** What is written on it or said about it, among other words. */
fun holds(text: String): SemanticsMatcher = hasText(text, substring = true) or hasContentDescription(text, substring = true)

/** Waits until it can be seen or heard; the journal answers from another thread. */
fun ComposeUiTest.await(matcher: SemanticsMatcher) =
    waitUntil("to see ${matcher.description}", PATIENCE) { onAllNodes(matcher).fetchSemanticsNodes().isNotEmpty() }

/** Waits until nothing on the screen has changed for a while: every answer of the journal is drawn. */
fun ComposeUiTest.awaitRest() {
    var seen = emptyList<Pair<Int, Any>>()
    var since = System.nanoTime()
    waitUntil("the screen to come to rest", PATIENCE) {
        val now = onAllNodes(isRoot().not(), useUnmergedTree = true).fetchSemanticsNodes().map { it.id to it.boundsInRoot }
        if (now.isEmpty() || now != seen) {
            seen = now
            since = System.nanoTime()
        }
        System.nanoTime() - since > REST
    }
}

fun ComposeUiTest.awaitText(text: String) = await(holds(text))

fun ComposeUiTest.awaitGone(text: String) = waitUntil("$text to go", PATIENCE) { onAllNodes(holds(text)).fetchSemanticsNodes().isEmpty() }

/** Taps what can be tapped and says [text], scrolling to it where that is needed. */
fun ComposeUiTest.tap(text: String) = tap(says(text))

fun ComposeUiTest.tap(matcher: SemanticsMatcher) {
    val target = matcher and hasClickAction()
    await(target)
    val node = onAllNodes(target).onFirst()
    runCatching { node.performScrollTo() }
    node.performClick()
}

/** A tile on Today. */
fun tile(kind: String): SemanticsMatcher = hasTestTag("tile-$kind")

/** The present state of a screen, asked past the user interface. */
fun <T> Flow<JournalResult<T>>.now(): T = runBlocking { checkNotNull(first().valueOrNull()) }

/** The first child of the family. */
val Staged.child: UUID
    get() =
        journal
            .family()
            .now()
            .children
            .first()
            .line.id
