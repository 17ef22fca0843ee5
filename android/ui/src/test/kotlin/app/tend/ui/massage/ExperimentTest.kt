package app.tend.ui.massage

import androidx.compose.ui.test.hasTestTag
import app.tend.core.EveningChoice
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class ExperimentTest {
    private val evening = Shot("comparison", MadeUpFamily.at(18, 30), Screen.Comparison)

    @Test
    fun `four weeks with a coin begin tonight, this evening is answered, and they stop`() =
        onPhone(evening) { staged ->
            awaitText("Evenings with and without a massage")
            awaitRest()
            tap("Begin the four weeks")
            awaitText("The coin says")
            awaitRest()
            val begun =
                staged.journal
                    .comparison(staged.child)
                    .now()
                    .experiment
            assertEquals(MadeUpFamily.today, checkNotNull(begun).first)
            assertNotNull(begun.tonight)
            tap("Yes")
            awaitRest()
            assertEquals(
                EveningChoice.YES,
                staged.journal
                    .today(staged.child)
                    .now()
                    .evening
                    ?.answer,
            )
            tap("Stop the four weeks")
            await(says("Begin the four weeks"))
            awaitRest()
            assertNull(
                staged.journal
                    .comparison(staged.child)
                    .now()
                    .experiment,
            )
        }

    @Test
    fun `the first evening is another one`() =
        onPhone(evening) { staged ->
            awaitRest()
            tap(hasTestTag("First evening"))
            tap(holds("November 23, 2026"))
            tap("Choose")
            awaitRest()
            tap("No")
            awaitRest()
            tap("Begin the four weeks")
            awaitText("First evening: 23 November 2026")
            awaitRest()
            val experiment =
                staged.journal
                    .comparison(staged.child)
                    .now()
                    .experiment
            assertEquals(MadeUpFamily.today.plusDays(3), experiment?.first)
        }
}
