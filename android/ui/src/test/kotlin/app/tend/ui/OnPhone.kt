package app.tend.ui

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.SaveableStateRegistry
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.longClick
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import app.tend.journal.JournalResult
import app.tend.journal.valueOrNull
import app.tend.ui.desktop.JournalWork
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.every.Controls
import app.tend.ui.every.How
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import java.awt.EventQueue
import java.util.UUID

private const val PATIENCE = 10_000L

private const val NANOSECONDS = 1_000_000L
private const val LOOKS_AT_REST = 4

/** The threads of the journal that is shown; one test runs at a time. */
private var journalOfTest: JournalWork? = null

/** Runs [test] on the whole app in the frame of [shot], on the real library, with its made-up family. */
fun onPhone(
    shot: Shot = Shot("test"),
    test: ComposeUiTest.(Staged) -> Unit,
): Unit = Staged(shot).use { staged -> live(staged, shot, emptyMap(), test) }

/** Runs [before], lets the phone kill the app, and runs [after] on what is left: the file and the saved state. */
fun onPhoneThatKills(
    shot: Shot,
    before: ComposeUiTest.(Staged) -> Unit,
    after: ComposeUiTest.(Staged) -> Unit,
): Unit =
    Staged(shot).use { staged ->
        val saved = live(staged, shot, emptyMap(), before)
        staged.reopen()
        live(staged, shot, saved, after)
    }

/** One life of the app; what it leaves for the next one. */
private fun live(
    staged: Staged,
    shot: Shot,
    saved: Map<String, List<Any?>>,
    test: ComposeUiTest.(Staged) -> Unit,
): Map<String, List<Any?>> {
    journalOfTest = staged.work
    val left = mutableMapOf<String, List<Any?>>()
    runSkikoComposeUiTest(Size(shot.frame.width.toFloat(), shot.frame.height.toFloat()), Density(1f, shot.frame.text)) {
        val registry = SaveableStateRegistry(saved, SavedState::canBeKept)
        setContent {
            val direction = if (shot.frame.rightToLeft) LayoutDirection.Rtl else LayoutDirection.Ltr
            CompositionLocalProvider(
                LocalLayoutDirection provides direction,
                LocalSaveableStateRegistry provides registry,
            ) { staged.App() }
        }
        test(staged)
        runOnIdle { left += SavedState.throughBytes(registry.performSave()) }
    }
    return left
}

/** What is written on it or said about it. */
fun says(text: String): SemanticsMatcher = hasText(text) or hasContentDescription(text)

/** What is written on it or said about it, among other words. */
fun holds(text: String): SemanticsMatcher = hasText(text, substring = true) or hasContentDescription(text, substring = true)

/** What a screen reader says a tap on it does. */
fun does(words: String): SemanticsMatcher =
    SemanticsMatcher("does '$words'") { it.config.getOrNull(SemanticsActions.OnClick)?.label == words }

/** Waits until it can be seen or heard; the journal answers from another thread. */
fun ComposeUiTest.await(matcher: SemanticsMatcher) =
    waitUntil("to see ${matcher.description}", PATIENCE) { onAllNodes(matcher).fetchSemanticsNodes().isNotEmpty() }

/** Waits until the journal has answered everything, the answers are drawn, and nothing moves. */
fun ComposeUiTest.awaitRest() {
    val work = checkNotNull(journalOfTest)
    val latest = System.nanoTime() + PATIENCE * NANOSECONDS
    var seen = -1L
    var atRest = 0
    while (atRest < LOOKS_AT_REST) {
        waitForIdle()
        // State holders live on the thread of the window.
        EventQueue.invokeAndWait {}
        if (work.isAtWork || work.count != seen) atRest = 0 else atRest += 1
        seen = work.count
        check(System.nanoTime() < latest) { "the screen does not come to rest" }
        if (work.isAtWork) Thread.sleep(1)
    }
}

fun ComposeUiTest.awaitText(text: String) = await(holds(text))

fun ComposeUiTest.awaitGone(text: String) = waitUntil("$text to go", PATIENCE) { onAllNodes(holds(text)).fetchSemanticsNodes().isEmpty() }

/** Taps what can be tapped and says [text], scrolling to it where that is needed. */
fun ComposeUiTest.tap(text: String) = tap(says(text))

fun ComposeUiTest.tap(matcher: SemanticsMatcher) {
    val target = matcher and hasClickAction()
    await(target)
    act(target, How.Tap).performClick()
}

/** Long presses what [matcher] finds. */
fun ComposeUiTest.hold(matcher: SemanticsMatcher) {
    await(matcher)
    act(matcher, How.Hold).performTouchInput { longClick() }
}

/** Types [words] into the [field] of that name, after what is in it. */
fun ComposeUiTest.type(
    field: String,
    words: String,
) = inField(field).performTextInput(words)

/** Types [words] into the [field] of that name, in the place of what is in it. */
fun ComposeUiTest.retype(
    field: String,
    words: String,
) = inField(field).performTextReplacement(words)

private fun ComposeUiTest.inField(field: String): SemanticsNodeInteraction {
    val target = hasTestTag(field) and hasSetTextAction()
    await(target)
    return act(target, How.Type)
}

/** What a screen reader offers beside a tap, by its name. */
fun ComposeUiTest.ask(
    matcher: SemanticsMatcher,
    action: String,
) {
    await(matcher)
    val node = onAllNodes(matcher).onFirst().fetchSemanticsNode()
    val actions = node.config.getOrNull(SemanticsActions.CustomActions).orEmpty()
    Controls.use(this, node, How.Ask, action)
    runOnIdle { check(actions.single { it.label == action }.action()) }
}

/** The first that matches, scrolled to where that is needed; [Controls] notes it. */
private fun ComposeUiTest.act(
    matcher: SemanticsMatcher,
    how: How,
): SemanticsNodeInteraction {
    val node = onAllNodes(matcher).onFirst()
    runCatching { node.performScrollTo() }
    Controls.use(this, node.fetchSemanticsNode(), how)
    return node
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
