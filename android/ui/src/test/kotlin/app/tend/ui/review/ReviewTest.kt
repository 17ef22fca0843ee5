package app.tend.ui.review

import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.performScrollTo
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Test

class ReviewTest {
    private val evening = Shot("evening", MadeUpFamily.at(20, 48), Screen.Review)

    @Test
    fun `the week says each day's sleep to who does not see the picture, and shows a table`() =
        onPhone(evening) {
            awaitText("14 to 20 November")
            // Thursday 19: 14 h 37, as the journal says.
            await(hasContentDescription("Asleep by day: ", substring = true))
            awaitText("Thu 14 h 37")
            tap("As a table")
            awaitText("Thu 19 Nov")
        }

    @Test
    fun `one goes a week back and to four weeks`() =
        onPhone(evening) {
            awaitText("14 to 20 November")
            tap("Earlier")
            awaitText("7 to 13 November")
            tap("Later")
            awaitText("14 to 20 November")
            tap("4 weeks")
            awaitText("24 October to 20 November")
            onNode(hasContentDescription("28 days", substring = true)).performScrollTo()
        }

    @Test
    fun `a table is closed again, and the review leads to the comparison of evenings`() =
        onPhone(evening) {
            awaitText("14 to 20 November")
            tap("As a table")
            awaitText("Close the table")
            tap("Close the table")
            awaitGone("Close the table")
            tap("3 months")
            awaitRest()
            tap("Evenings with and without a massage")
            awaitText("Four weeks with a coin")
        }
}
