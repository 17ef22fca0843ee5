package app.tend.ui.story

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.performTouchInput
import app.tend.core.EntryKind
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.entry.newest
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.onPhoneThatKills
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Whose page it is can be seen, and it stays that child's. */
class TwinsTest {
    private val afternoon = MadeUpFamily.at(14, 20)

    private fun shot(
        screen: Screen,
        hour: Int = 14,
    ) = Shot("twins", MadeUpFamily.at(hour, 24), screen, twins = true)

    private fun ComposeUiTest.looksAt(name: String) = await(hasText(name) and isSelected())

    private fun Staged.jonas() =
        journal
            .family()
            .now()
            .children
            .single { it.line.name == "Jonas" }
            .line.id

    @Test
    fun `after the app was killed a tap still logs for the child that was looked at`() =
        onPhoneThatKills(
            Shot("twins", afternoon, twins = true),
            before = {
                tap("Jonas")
                looksAt("Jonas")
            },
            after = { staged ->
                looksAt("Jonas")
                tap(tile("sleep"))
                awaitText("Undo")
                awaitRest()
                assertEquals(staged.jonas(), staged.newest(EntryKind.SLEEP).first().child)
            },
        )

    @Test
    fun `a cold start shows the child that was looked at last`() =
        onPhone(Shot("twins", afternoon, twins = true)) { staged ->
            tap("Jonas")
            looksAt("Jonas")
            runOnIdle { staged.reopen() }
            looksAt("Jonas")
        }

    @Test
    fun `the second twin's massage goes on after the app was killed, and says whose it is`() =
        onPhoneThatKills(
            shot(Screen.Massage),
            before = {
                tap("Jonas")
                looksAt("Jonas")
                tap("Begin")
                awaitText("Ask your baby first")
                awaitText("Jonas")
                // The page before says so too: the session must be in the journal before the app is killed.
                awaitRest()
            },
            after = {
                awaitText("Ask your baby first")
                awaitText("Jonas")
            },
        )

    @Test
    fun `every place of the bar names the child and switches to the other`() =
        onPhone(shot(Screen.Journal)) { staged ->
            looksAt("Mira")
            tap("Jonas")
            looksAt("Jonas")
            awaitText("Left")
            awaitGone("Wet")
            for (place in listOf("tab_review", "tab_massage")) {
                tap(staged.strings(place))
                looksAt("Jonas")
            }
            tap("Sessions")
            tap(staged.strings("comparison_title"))
            looksAt("Jonas")
            tap("Mira")
            looksAt("Mira")
        }

    @Test
    fun `each twin has a board of its own to paint on`() =
        onPhone(shot(Screen.Paint, 7)) {
            await(hasTestTag("board"))
            onNode(hasTestTag("board")).performTouchInput { down(Offset(width - 8f, height - 8f)).also { up() } }
            awaitText("Crying, 07:20 to 07:25")
            tap("Jonas")
            awaitGone("Crying, 07:20 to 07:25")
            tap("Mira")
            awaitText("Crying, 07:20 to 07:25")
        }
}
