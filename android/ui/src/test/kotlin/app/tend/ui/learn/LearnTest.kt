package app.tend.ui.learn

import androidx.compose.ui.test.hasText
import app.tend.journal.valueOrNull
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.onPhone
import app.tend.ui.tap
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test

class LearnTest {
    @Test
    fun `a card says what may be said, how strong that is, what is not known and where it stands`() =
        onPhone(Shot("learn", MadeUpFamily.at(14, 20), Screen.Learn)) { staged ->
            val cards = runBlocking { checkNotNull(staged.journal.learn().valueOrNull()) }.cards
            for (card in cards) {
                tap(hasText(card.title))
                awaitText(card.says)
                awaitText(card.strength)
                awaitText(card.notKnown)
                awaitText(card.sources.firstOrNull() ?: checkNotNull(card.noSource))
                tap("Back")
                awaitGone(card.says)
            }
        }
}
