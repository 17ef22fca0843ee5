package app.tend.ui.start

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.performTextInput
import app.tend.ui.await
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class FirstStartTest {
    private val empty = Shot("empty", at = null)

    @Test
    fun `a name and one tap, and the journal can be used`() =
        onPhone(empty) { staged ->
            awaitText("Who are you looking after?")
            onNode(hasTestTag("Name")).performTextInput("Ada")
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
        onNode(hasTestTag("Name")).performTextInput("Ada")
        tap("Begin")
        look(
            {
                tap(tile("feed"))
                tap("Bottle")
                awaitText("What was in it")
            },
            {
                tap("Close")
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
}
