package app.tend.ui.today

import app.tend.core.BreastSide
import app.tend.core.EveningChoice
import app.tend.core.TodayScreen
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.hold
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private fun Staged.screen(): TodayScreen {
    val child =
        journal
            .family()
            .now()
            .children
            .first()
            .line.id
    return journal.today(child).now()
}

class TimersTest {
    /** The last feed, at 11:34, was at the breast. */
    private val noon = MadeUpFamily.at(12, 0)

    @Test
    fun `a feed changes sides, rests, goes on and ends`() =
        onPhone(Shot("feed", noon)) { staged ->
            await(tile("feed"))
            awaitRest()
            hold(tile("feed"))
            tap("10 min ago, at 11:50")
            awaitRest()
            val side =
                staged
                    .screen()
                    .running
                    .single()
                    .side
            tap(staged.strings("other_side"))
            awaitRest()
            val other =
                staged
                    .screen()
                    .running
                    .single()
                    .side
            assertTrue(other in listOf(BreastSide.LEFT, BreastSide.RIGHT))
            assertNotEquals(side, other)
            tap(staged.strings("pause"))
            awaitRest()
            assertTrue(
                staged
                    .screen()
                    .running
                    .single()
                    .paused,
            )
            staged.clock.now = noon.plusSeconds(600)
            tap(staged.strings("go_on"))
            awaitRest()
            val timer = staged.screen().running.single()
            assertTrue(!timer.paused)
            // Ten minutes before the pause count, the ten of the pause do not.
            assertEquals(10.0, timer.activeMinutes, 0.1)
            tap(tile("feed"))
            awaitRest()
            assertTrue(staged.screen().running.isEmpty())
        }

    @Test
    fun `the evening's question is answered, and the answer taken back`() =
        onPhone(Shot("evening", MadeUpFamily.at(20, 48), tenWeeks = true)) { staged ->
            awaitRest()
            val asked = checkNotNull(staged.screen().evening) { "no question tonight" }
            assertEquals(EveningChoice.NOT_ASKED, asked.answer)
            tap(staged.strings("evening_no"))
            awaitRest()
            assertEquals(EveningChoice.NO, staged.screen().evening?.answer)
            tap(staged.strings("evening_no"))
            awaitRest()
            assertEquals(EveningChoice.NOT_ASKED, staged.screen().evening?.answer)
        }
}
