package app.tend.ui.safety

import androidx.compose.ui.test.hasText
import app.tend.core.SafetyScreen
import app.tend.journal.valueOrNull
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.onPhone
import app.tend.ui.tap
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.util.Locale

private fun Staged.safety(country: String): SafetyScreen = runBlocking { checkNotNull(journal.safety(country).valueOrNull()) }

class SafetyTest {
    @Test
    fun `it is one tap from Today, and its number one more`() =
        onPhone(Shot("safety", MadeUpFamily.at(3, 12))) { staged ->
            tap("Safety")
            tap(Locale("", "IE").getDisplayCountry(Locale.ENGLISH))
            tap(Locale("", "GB").getDisplayCountry(Locale.ENGLISH))
            awaitRest()
            assertEquals("GB", staged.phone.kept("country"))
            val number =
                staged
                    .safety("GB")
                    .support.lines
                    .first()
                    .number
            tap(hasText(staged.strings("call_number", number)))
            assertEquals(listOf("tel:$number"), staged.phone.given)
        }

    @Test
    fun `every country of the core can be chosen, and one without a number has no button to call`() =
        onPhone(Shot("safety-countries", MadeUpFamily.at(3, 12), Screen.Safety)) { staged ->
            val named = staged.safety("IE").countries.map { Locale("", it).getDisplayCountry(Locale.ENGLISH) }
            tap("Ireland")
            assertEquals(emptyList<String>(), named.filter { onAllNodes(hasText(it)).fetchSemanticsNodes().isEmpty() })
            tap(hasText(staged.strings("another_country")))
            awaitGone(staged.strings("call_number", "112"))
            assertEquals("", staged.phone.kept("country"))
        }

    @Test
    fun `a card opens with its sources, and back leads to the list and on to Today`() =
        onPhone(Shot("card", MadeUpFamily.at(3, 12), Screen.Safety)) { staged ->
            val card = staged.safety("IE").cards.filter { it.id != "cannot-cope" }[1]
            tap(hasText(card.title))
            awaitText(card.sources.first())
            staged.phone.back()
            awaitGone(card.sources.first())
            awaitText(card.title)
            tap("Close")
            awaitText("since 00:54")
        }

    @Test
    fun `every card opens, and closes again`() =
        onPhone(Shot("cards", MadeUpFamily.at(3, 12), Screen.Safety)) { staged ->
            awaitRest()
            for (card in staged.safety("IE").cards.filter { it.id != "cannot-cope" && it.id != "emergency" }) {
                tap(hasText(card.title))
                card.sources.firstOrNull()?.let { awaitText(it) }
                tap("Back")
                awaitRest()
            }
        }
}
