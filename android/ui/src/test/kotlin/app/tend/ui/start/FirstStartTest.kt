package app.tend.ui.start

import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.journal.JournalResult
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import app.tend.ui.type
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class FirstStartTest {
    private val empty = Shot("empty", at = null)

    @Test
    fun `a name and one tap, and the journal can be used`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            type("Name", "Ada")
            tap("Begin")
            awaitText("Nothing is logged about Ada yet")
            await(tile("sleep"))
            val family = staged.journal.family().now()
            assertEquals(listOf("Ada"), family.children.map { it.line.name })
            // The phone's zone becomes the family's; today is the birth date until another is chosen.
            assertEquals("Europe/Dublin", family.zone)
            assertEquals(
                MadeUpFamily.today,
                family.children
                    .single()
                    .profile.birthDate,
            )
        }

    /** Begins with Ada on a phone of that locale and looks at the forms of a bottle and a temperature. */
    private fun formsOn(
        locale: String,
        look: ComposeUiTest.(amount: () -> Unit, warmth: () -> Unit) -> Unit,
    ) = onPhone(Shot("empty", at = null, locale = locale)) {
        awaitText("Who are you looking after?")
        type("Name", "Ada")
        tap("Begin")
        look(
            {
                tap(tile("feed"))
                tap("Bottle")
                awaitText("What was in it")
            },
            {
                tap("Close")
                tap("Leave without saving")
                tap("More")
                tap("Temperature")
                awaitText("Under the arm")
            },
        )
    }

    @Test
    fun `in the United States a bottle is in ounces and a fever in Fahrenheit`() =
        formsOn("en-US") { amount, warmth ->
            amount()
            awaitText("fl oz")
            warmth()
            awaitText("°F")
        }

    @Test
    fun `in Germany a bottle is in millilitres and a fever in Celsius`() =
        formsOn("de-DE") { amount, warmth ->
            amount()
            awaitText("ml")
            warmth()
            awaitText("°C")
        }

    @Test
    fun `a phone of the United States that was told Celsius is believed`() =
        formsOn("en-US-u-mu-celsius") { amount, warmth ->
            amount()
            awaitText("fl oz")
            warmth()
            awaitText("°C")
        }

    @Test
    fun `without a name the field says what is missing and nothing is saved`() =
        onPhone(empty) { staged ->
            tap("Begin")
            awaitText("Write a name here.")
            assertTrue(
                staged.journal
                    .family()
                    .now()
                    .children
                    .isEmpty(),
            )
        }

    @Test
    fun `a child added by mistake is removed, and the other can begin`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            type("Name", "Ada")
            tap(staged.strings("add_child"))
            tap("Begin")
            awaitText("Write a name here.")
            onAllNodes(hasText(staged.strings("child_take_out")))[1].performScrollTo().performClick()
            tap("Begin")
            awaitText("Nothing is logged about Ada yet")
        }

    @Test
    fun `a family of which one child is refused is not begun at all, and the field says why`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            type("Name", "Ada")
            tap(staged.strings("add_child"))
            onAllNodes(hasTestTag("Name"))[1].performTextInput("B".repeat(10_001))
            tap("Begin")
            awaitRest()
            val refused = checkNotNull(refusal(staged))
            awaitText(refused)
            awaitText("Who are you looking after?")
            awaitText("Ada")
            val family = staged.journal.family().now()
            assertEquals(emptyList<Any>(), family.children + family.archivedChildren)
            // It stays until it is mended.
            mainClock.advanceTimeBy(20_000)
            awaitText(refused)
            onAllNodes(hasTestTag("Name"))[1].performTextReplacement("Bo")
            tap("Begin")
            await(tile("sleep"))
            assertEquals(
                listOf("Ada", "Bo"),
                staged.journal
                    .family()
                    .now()
                    .children
                    .map { it.line.name },
            )
        }

    /** What the core says about so long a name. */
    private fun refusal(staged: Staged): String? {
        val profile = ChildProfile("B".repeat(10_001), MadeUpFamily.today, null, null)
        val answer = runBlocking { staged.journal.perform(Command.AddChild(profile)) }
        return (answer as? JournalResult.Invalid)?.problems?.single()?.sentence
    }

    @Test
    fun `safety is one tap away, and what was typed stays while one looks there or at a file`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            onNode(hasTestTag("Name")).performTextInput("Ada")
            tap("Safety")
            awaitGone("Who are you looking after?")
            tap("Close")
            awaitText("Ada")
            tap(staged.strings("bring_history"))
            awaitGone("Who are you looking after?")
            tap("Back")
            awaitText("Ada")
        }

    @Test
    fun `a due date is taken away again`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            type("Name", "Ada")
            tap(staged.strings("add_due_date"))
            tap(hasTestTag(staged.strings("due_date")))
            awaitRest()
            tap(SemanticsMatcher("a day of this month") { it.said().any { word -> "28" in word && "2026" in word } })
            tap("Choose")
            awaitText("28 November 2026")
            tap(staged.strings("date_clear", staged.strings("due_date")))
            awaitGone("28 November 2026")
            tap("Begin")
            await(tile("sleep"))
            assertEquals(
                null,
                staged.journal
                    .family()
                    .now()
                    .children
                    .single()
                    .profile.dueDate,
            )
        }

    private fun SemanticsNode.said() =
        config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() +
            config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }

    @Test
    fun `twins who came early begin with their birth and due dates`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            type("Name", "Ada")
            tap(hasTestTag("Born on"))
            tap(holds("November 16, 2026"))
            tap("Choose")
            awaitRest()
            tap("Born early? Add the due date")
            tap(hasTestTag("Due date"))
            tap(holds("November 30, 2026"))
            tap("Choose")
            awaitRest()
            tap("Twins or more? Add another child")
            awaitRest()
            onAllNodes(hasTestTag("Name")).onLast().performTextInput("Bo")
            tap("Begin")
            await(tile("sleep"))
            val children =
                staged.journal
                    .family()
                    .now()
                    .children
                    .map { it.profile }
            assertEquals(listOf("Ada", "Bo"), children.map { it.name })
            assertEquals(listOf(16, 16), children.map { it.birthDate.dayOfMonth })
            assertEquals(30, children.first().dueDate?.dayOfMonth)
        }

    @Test
    fun `one may look around in a made-up family first`() =
        onPhone(empty) { staged ->
            tap("Look around first")
            awaitRest()
            assertEquals(listOf("look around"), staged.phone.given)
        }
}
