package app.tend.ui.parent

import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelectable
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import app.tend.core.ParentMood
import app.tend.core.ParentScreen
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.Frame
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private fun Staged.parent(): ParentScreen = journal.parent("GB").now()

class ParentTest {
    private val page = Shot("parent", MadeUpFamily.at(14, 20), Screen.Parent)

    @Test
    fun `a mood is one tap, and a hard one brings whom to call`() =
        onPhone(page) { staged ->
            staged.phone.keep("country", "GB")
            awaitRest()
            assertNull(staged.parent().help)
            val hard =
                staged
                    .parent()
                    .moods
                    .single { it.mood == ParentMood.HOPELESS }
                    .name
            tap(hard)
            awaitRest()
            assertNotNull(staged.parent().help)
            assertEquals(
                listOf(hard),
                staged
                    .parent()
                    .days
                    .first()
                    .moods,
            )
            val help = checkNotNull(staged.parent().help)
            awaitText(help.title)
            awaitRest()
            val line = help.support.lines.first()
            tap(hasText("${line.purpose}: ${line.name}"))
            assertEquals(listOf("tel:${line.number}"), staged.phone.given)
        }

    @Test
    fun `what did the parent good, closeness and confidence are kept, each with one tap`() =
        onPhone(page) { staged ->
            awaitRest()
            val before = staged.parent()
            tap(before.selfCare.first().name)
            awaitRest()
            tap(before.bonding.first().name)
            awaitRest()
            val after = staged.parent()
            assertTrue(after.selfCare.first().today && after.bonding.first().today)
            if (before.confidence.asked) {
                tap("4")
                awaitRest()
                assertTrue(!staged.parent().confidence.asked)
            }
        }

    @Test
    fun `a memory is written down and read again`() =
        onPhone(page) { staged ->
            awaitRest()
            type(staged.strings("parent_memory_new"), "She laughed at the rain")
            tap("Save")
            awaitText("She laughed at the rain")
            awaitRest()
            assertEquals(
                "She laughed at the rain",
                staged
                    .parent()
                    .memories
                    .first()
                    .text,
            )
        }

    @Test
    fun `breathing begins when asked to and stops at once`() =
        onPhone(page.copy(frame = Frame(height = 2400))) { staged ->
            awaitRest()
            val first =
                staged
                    .parent()
                    .breathing.steps
                    .first()
                    .words
            // Its seconds are counted by the clock of the test, which would run to the end at once.
            mainClock.autoAdvance = false
            tap(says(staged.strings("parent_breathe")))
            mainClock.advanceTimeBy(1_500)
            onNode(hasText(first)).assertExists()
            tap(says(staged.strings("stop")))
            mainClock.advanceTimeBy(500)
            onNode(hasText(first)).assertDoesNotExist()
            mainClock.autoAdvance = true
            awaitText(staged.strings("parent_breathe"))
        }

    @Test
    fun `a memory is opened, mended and deleted long after Undo is gone`() =
        onPhone(Shot("memories", MadeUpFamily.at(14, 20), Screen.Parent)) { staged ->
            val field = staged.strings("parent_memory_new")
            await(hasTestTag(field))
            onNode(hasTestTag(field)).performTextInput("first laught")
            tap("Save")
            awaitRest()
            mainClock.advanceTimeBy(20_000)
            tap("first laught")
            awaitText("Delete")
            onAllNodes(hasTestTag(field)).onLast().performTextReplacement("first laugh")
            onAllNodes(hasText("Save")).onLast().performClick()
            awaitGone("Delete")
            awaitText("first laugh")
            awaitGone("first laught")
            tap("first laugh")
            tap("Delete")
            awaitGone("first laugh")
            awaitRest()
            assertEquals(
                emptyList<Any>(),
                staged.journal
                    .parent(null)
                    .now()
                    .memories,
            )
        }

    @Test
    fun `a mood is opened and another word is taken`() =
        onPhone(Shot("moods", MadeUpFamily.at(14, 20), Screen.Parent)) { staged ->
            val (good, fine) =
                staged.journal
                    .parent(null)
                    .now()
                    .moods
                    .map { it.name }
            tap(good)
            awaitRest()
            tap(hasText(good) and !isSelectable())
            awaitText("Delete")
            onAllNodes(hasText(fine) and isSelectable()).onLast().performClick()
            tap("Save")
            awaitGone("Delete")
            awaitRest()
            assertEquals(
                listOf(listOf(fine)),
                staged.journal
                    .parent(null)
                    .now()
                    .days
                    .map { it.moods },
            )
        }

    @Test
    fun `a mood is taken back`() =
        onPhone(page) { staged ->
            awaitRest()
            val tired =
                staged
                    .parent()
                    .moods
                    .single { it.mood == ParentMood.TIRED }
                    .name
            tap(tired)
            awaitText("Undo")
            tap("Undo")
            awaitRest()
            assertTrue(staged.parent().days.none { tired in it.moods })
        }
}
