package app.tend.ui.entry

import androidx.compose.ui.test.ComposeUiTest
import app.tend.core.EntryKind
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/** What the form of every kind has: when, who was there, a note; saved, and taken back. */
class EveryFormTest {
    @ParameterizedTest
    @EnumSource(EntryKind::class)
    fun `the time is stepped, who was there is chosen, a note is written, and undo takes all of it back`(kind: EntryKind) =
        onPhone(Shot("form", MadeUpFamily.at(14, 20), open = kind)) { staged ->
            awaitRest()
            val before = staged.newest(kind).map { it.id }
            fillIn(kind)
            tap("now")
            tap("10 min ago")
            for (step in listOf("−1 day", "+1 day", "−1 h", "+1 h", "5 minutes earlier", "5 minutes later", "5 minutes earlier")) {
                tap(step)
            }
            tap("Sam")
            if (kind != EntryKind.NOTE) tap("Add a note")
            type("Note", "by the window")
            tap(says("Save") or says("Start"))
            awaitGone("Who was there")
            awaitRest()
            val entry = staged.newest(kind).single { it.note == "by the window" }
            assertEquals(MadeUpFamily.at(14, 5), entry.span.start)
            val sam =
                staged.journal
                    .family()
                    .now()
                    .caregivers
                    .single()
                    .id
            assertEquals(sam, entry.caregiver)
            tap("Undo")
            awaitGone("Undo")
            awaitRest()
            assertEquals(before, staged.newest(kind).map { it.id })
        }

    /** What must be there for the form to be saved. */
    private fun ComposeUiTest.fillIn(kind: EntryKind) {
        when (kind) {
            EntryKind.MEDICINE -> type("Name", "Vitamin D")
            EntryKind.MILESTONE -> type("Title", "Laughed aloud")
            EntryKind.NOTE -> type("Title", "A good day")
            EntryKind.GROWTH -> tap("0.01 kg more")
            EntryKind.TEMPERATURE -> tap("0.1 °C more")
            EntryKind.PUMP -> tap("10 ml more")
            else -> Unit
        }
    }

    @ParameterizedTest
    @EnumSource(EntryKind::class, names = ["SLEEP", "CRY", "MASSAGE", "ACTIVITY", "PUMP"])
    fun `what lasts goes on, is over, or ended nobody knows when`(kind: EntryKind) =
        onPhone(Shot("form", MadeUpFamily.at(14, 20), open = kind)) { staged: Staged ->
            awaitRest()
            fillIn(kind)
            tap("20 min ago")
            tap("Over")
            tap("Save")
            awaitGone("Who was there")
            awaitRest()
            val span = staged.newest(kind).first().span
            assertEquals(
                app.tend.core.Span
                    .Interval(MadeUpFamily.at(14, 0), MadeUpFamily.at(14, 20)),
                span,
            )
            tap("Undo")
            awaitGone("Undo")
            awaitRest()
            assertTrue(staged.newest(kind).none { it.span == span })
        }
}
