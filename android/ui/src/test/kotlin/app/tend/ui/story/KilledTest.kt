package app.tend.ui.story

import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.MassageOutcome
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.onPhoneThatKills
import app.tend.ui.tap
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** The phone kills apps it needs room from; a parent must not notice. */
class KilledTest {
    private val afternoon = MadeUpFamily.at(14, 20)

    @Test
    fun `a guided session goes on at the same stroke and is saved as it ended`() =
        onPhoneThatKills(
            Shot("session", afternoon, Screen.Massage),
            before = {
                tap("Begin")
                tap("Baby said yes")
                awaitText("stroke 1 of")
                tap("Next")
                awaitText("stroke 2 of")
            },
            after = { staged ->
                awaitText("stroke 2 of")
                staged.clock.now = afternoon.plusSeconds(600)
                tap("Stop and finish")
                tap("Baby had enough")
                tap("Save")
                awaitText("Sessions")
                awaitRest()
                val massage = (staged.newest(EntryKind.MASSAGE).first().details as Details.Massage).massage
                assertEquals(MassageOutcome.STOPPED_BY_BABY, massage.outcome)
            },
        )

    @Test
    fun `the form that was open is open, over the place where it was opened`() =
        onPhoneThatKills(
            Shot("form", afternoon),
            before = {
                tap("Journal")
                tap(hasContentDescription("Care"))
                awaitRest()
                tap(hasText("Wet"))
                awaitText("Delete")
            },
            after = {
                awaitText("Delete")
                tap("Close")
                awaitText("Friday 20 November")
            },
        )

    @Test
    fun `what was typed into a form is still there and can be saved`() =
        onPhoneThatKills(
            Shot("typed", afternoon),
            before = {
                tap("Journal")
                tap(hasContentDescription("Care"))
                awaitRest()
                tap(hasText("Wet"))
                tap("Add a note")
                type("Note", "after the bath 🌙")
                awaitRest()
            },
            after = { staged ->
                awaitText("after the bath 🌙")
                tap("Save")
                awaitGone("Delete")
                awaitRest()
                assertEquals(1, staged.newest(EntryKind.DIAPER).count { it.note == "after the bath 🌙" })
            },
        )
}
