package app.tend.ui.massage

import app.tend.core.BabyState
import app.tend.core.BodyArea
import app.tend.ui.app.Screen
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class GuideTest {
    @Test
    fun `the guide folds out states, cues and strokes`() =
        onPhone(Shot("guide", MadeUpFamily.at(14, 20), Screen.Massage)) {
            awaitText("How is your baby right now?")
            tap("Guide")
            tap("The six states of a baby")
            awaitText("Drowsy")
            tap("How a baby says yes and no")
            awaitText("One subtle sign alone is not a no.")
            tap("Legs and feet")
            awaitText("Indian milking")
        }

    @Test
    fun `Today says that a session goes on and leads back into it`() =
        onPhone(Shot("today", MadeUpFamily.at(14, 20), massage = true)) { staged ->
            val sentence = checkNotNull(staged.journal.massageSession(staged.child).now()).sentence
            awaitText(sentence)
            awaitRest()
            tap(holds(sentence))
            awaitText("Indian milking")
            tap("Cues, state, leave out")
            tap("Drowsy")
            awaitRest()
            tap("Leave out: Legs and feet")
            awaitRest()
            val session = checkNotNull(staged.journal.massageSession(staged.child).now())
            assertEquals(BabyState.DROWSY, session.state)
            assertTrue(session.areas.first { it.area == BodyArea.LEGS }.leftOut)
        }
}
