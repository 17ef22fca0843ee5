package app.tend.ui.story

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isOn
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.isToggleable
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTouchInput
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A look at a safety card takes nothing away. */
class LeftAndBackTest {
    private val afternoon = MadeUpFamily.at(14, 20)

    private fun ComposeUiTest.lookAtSafetyAndComeBack() {
        awaitRest()
        tap(hasContentDescription("Safety"))
        awaitRest()
        tap("Close")
        awaitRest()
    }

    @Test
    fun `what was painted is still there, and is gone once the board was left for good`() =
        onPhone(Shot("painted", MadeUpFamily.at(7, 24), Screen.Paint)) {
            await(hasTestTag("board"))
            onNode(hasTestTag("board")).performTouchInput { down(Offset(width - 8f, height - 8f)).also { up() } }
            awaitText("Crying, 07:20 to 07:25")
            lookAtSafetyAndComeBack()
            awaitText("Crying, 07:20 to 07:25")
            tap("Close")
            tap("More")
            tap("Paint the night")
            await(hasTestTag("board"))
            awaitGone("Crying, 07:20 to 07:25")
        }

    @Test
    fun `a memory that is being written is still there`() =
        onPhone(Shot("memory", afternoon, Screen.Parent)) { staged ->
            val field = staged.strings("parent_memory_new")
            await(hasTestTag(field))
            onNode(hasTestTag(field)).performTextInput("first laugh")
            lookAtSafetyAndComeBack()
            awaitText("first laugh")
        }

    @Test
    fun `what was ticked before a massage still speaks against it, until the massage is saved`() =
        onPhone(Shot("ticked", afternoon, Screen.Massage)) { staged ->
            val unticked = staged.journal.massageStart(staged.child, emptyList()).now()
            val check =
                unticked.questions.flatMap { it.checks }.first { check ->
                    val with = staged.journal.massageStart(staged.child, listOf(check.key)).now()
                    with.advice != unticked.advice
                }
            val ticked = isToggleable() and isOn() and hasText(check.name)
            tap(check.name)
            await(ticked)
            lookAtSafetyAndComeBack()
            await(ticked)
            tap("Review")
            tap("Massage")
            await(ticked)
            tap("Begin all the same")
            tap("Baby said yes")
            tap("Stop and finish")
            tap("A short one")
            tap("Save")
            awaitText(unticked.questions.first().question)
            awaitRest()
            assertTrue(onAllNodes(ticked).fetchSemanticsNodes().isEmpty())
        }

    @Test
    fun `what was learned in a massage is still there before it is saved`() =
        onPhone(Shot("learned", afternoon, Screen.Session, massage = true)) {
            tap("Stop and finish")
            tap("Baby had enough")
            await(hasTestTag("Note"))
            onNode(hasTestTag("Note")).performTextInput("likes the feet")
            lookAtSafetyAndComeBack()
            awaitText("likes the feet")
        }

    @Test
    fun `the journal keeps its filter and the review its period`() =
        onPhone(Shot("places", afternoon, Screen.Journal)) { staged ->
            val massages =
                SemanticsMatcher.keyIsDefined(androidx.compose.ui.semantics.SemanticsProperties.Selected) and
                    hasContentDescription("Massage") and isSelected()
            awaitText("Friday 20 November")
            tap(hasContentDescription("Massage") and hasClickAction() and !hasText("Massage"))
            await(massages)
            tap("Review")
            tap(staged.strings("period_four_weeks"))
            awaitRest()
            tap("Journal")
            await(massages)
            tap("Review")
            await(hasText(staged.strings("period_four_weeks")) and isSelected())
        }
}
