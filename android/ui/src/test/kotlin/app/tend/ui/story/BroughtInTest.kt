package app.tend.ui.story

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId

/** A real year from another app: looked at, cancelled, brought in, taken back. */
class BroughtInTest {
    private val zone = ZoneId.of("America/Los_Angeles")

    /** The year of the file ends with 13 December 2020. */
    private val afterwards = Instant.parse("2020-12-14T18:00:00Z")

    @Test
    fun `a year is looked at first, can be cancelled half way, and is one undo`() =
        onPhone(Shot("year", at = null, screen = Screen.Exchange, zone = zone)) { staged ->
            staged.clock.now = afterwards
            runBlocking {
                staged.journal.perform(Command.ChangeZone(Instant.parse("2019-01-01T00:00:00Z"), zone.id))
                staged.journal.perform(Command.AddChild(ChildProfile("Eva", LocalDate.of(2019, 12, 1), null, null)))
            }
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap("Choose a file")
            awaitText("new entries")
            assertEquals(0uL, entries(staged))
            tap("Bring it in")
            await(SemanticsMatcher.keyIsDefined(SemanticsProperties.ProgressBarRangeInfo))
            tap("Cancel")
            awaitRest()
            awaitText("Choose a file")
            assertEquals(0uL, entries(staged))
            bringIn()
            val brought = entries(staged)
            assertTrue(brought > 4_000uL, "$brought entries came in")
            tap("Undo")
            awaitGone("Undo")
            awaitRest()
            assertEquals(0uL, entries(staged))
        }

    private fun ComposeUiTest.bringIn() {
        tap("Choose a file")
        awaitText("new entries")
        tap("Bring it in")
        awaitText("Undo")
    }

    private fun entries(staged: Staged) =
        staged.journal
            .family()
            .now()
            .holds.entries
}
