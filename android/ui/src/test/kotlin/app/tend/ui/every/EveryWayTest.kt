package app.tend.ui.every

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.isDialog
import app.tend.ui.app.Places
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.Arguments
import org.junit.jupiter.params.provider.EnumSource
import org.junit.jupiter.params.provider.MethodSource

private val IN_A_SHEET = hasAnyAncestor(SemanticsMatcher.keyIsDefined(SemanticsProperties.PaneTitle))
private val TABS = listOf("Today", "Journal", "Review", "Massage")

private fun tab(name: String) = says(name) and SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Tab)

/** The ways that every page and every sheet has. */
class EveryWayTest {
    private val afternoon = MadeUpFamily.at(14, 20)

    @ParameterizedTest
    @EnumSource(Screen::class, names = ["Safety", "Session"], mode = EnumSource.Mode.EXCLUDE)
    fun `safety is one tap away, and one tap leads back`(screen: Screen) =
        onPhone(Shot("way", afternoon, screen, newborn = screen == Screen.FirstWeeks)) {
            awaitRest()
            tap("Safety")
            awaitText("When it is too much")
            tap("Close")
            awaitGone("When it is too much")
            awaitRest()
            if (screen in Places.TABS) return@onPhone
            tap(says("Back") or says("Close"))
            await(tile("sleep"))
        }

    @Test
    fun `from each of the four places one comes to the three others`() =
        onPhone(Shot("tabs", afternoon)) {
            for (place in TABS) {
                for (other in TABS) {
                    tap(tab(place))
                    awaitRest()
                    tap(tab(other))
                    awaitRest()
                    onNode(tab(other)).fetchSemanticsNode().let { assertTrue(it.config[SemanticsProperties.Selected]) }
                }
            }
        }

    @Test
    fun `More leads to every other kind and to every quiet place`() =
        onPhone(Shot("more", afternoon)) { staged ->
            val rows = mutableListOf<String>()
            awaitRest()
            tap("More")
            awaitRest()
            rows += rowsInSheet()
            assertTrue(rows.size >= 16, "$rows")
            tap("Close")
            for ((place, row) in rows.withIndex()) {
                awaitRest()
                tap("More")
                awaitRest()
                // "Crying" is a place here, "Diaper" a kind.
                tap(says(row) and IN_A_SHEET)
                awaitRest()
                assertTrue(rowsInSheet() != rows, "$row, row $place, leads nowhere")
                runOnIdle { assertTrue(staged.phone.back()) }
                await(tile("sleep"))
            }
        }

    private fun ComposeUiTest.rowsInSheet(): List<String> =
        onAllNodes(IN_A_SHEET and SemanticsMatcher.keyIsDefined(androidx.compose.ui.semantics.SemanticsActions.OnClick))
            .fetchSemanticsNodes()
            .mapNotNull { row ->
                row.config
                    .getOrElseNullable(SemanticsProperties.Text) { null }
                    ?.first()
                    ?.text
            }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opened")
    fun `every sheet goes with its button`(
        name: String,
        sight: Sight,
    ) = onPhone(sight.shot) { staged ->
        awaitRest()
        Controls.unnoticed { sight.come?.invoke(this, staged) }
        awaitRest()
        if (onAllNodes(isDialog()).fetchSemanticsNodes().isNotEmpty()) return@onPhone
        val sheet = SemanticsMatcher.keyIsDefined(SemanticsProperties.PaneTitle)
        if (onAllNodes(sheet).fetchSemanticsNodes().isEmpty()) return@onPhone
        tap(says("Close") and IN_A_SHEET)
        awaitRest()
        // Where something was changed it is asked first.
        val leave = says("Leave without saving")
        if (onAllNodes(leave).fetchSemanticsNodes().isNotEmpty()) tap(leave)
        awaitRest()
        onNode(sheet).assertDoesNotExist()
    }

    companion object {
        @JvmStatic
        fun opened(): List<Arguments> = SIGHTS.filter { it.opens }.map { Arguments.of(it.shot.name, it) }
    }
}
