package app.tend.ui.story

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTouchInput
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.MassageOutcome
import app.tend.core.Sex
import app.tend.core.Source
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

    @Test
    fun `what was painted is still on the board and can be saved`() =
        onPhoneThatKills(
            Shot("painted", MadeUpFamily.at(7, 24), Screen.Paint),
            before = {
                await(hasTestTag("board"))
                onNode(hasTestTag("board")).performTouchInput { down(Offset(width - 8f, height - 8f)).also { up() } }
                awaitText("Crying, 07:20 to 07:25")
            },
            after = { staged ->
                awaitText("Crying, 07:20 to 07:25")
                tap("Save")
                awaitText("Last 24 hours")
                awaitRest()
                assertEquals(Source.Painted, staged.newest(EntryKind.CRY).first().source)
            },
        )

    @Test
    fun `a routine that is being made is still there and can be saved`() =
        onPhoneThatKills(
            Shot("routine", afternoon, Screen.Routines),
            before = { staged ->
                tap("New routine")
                tap(staged.firstStroke())
                awaitRest()
                onNode(hasTestTag("Name")).performTextInput("After the bath")
                awaitRest()
            },
            after = { staged ->
                awaitText("1. ${staged.firstStroke()}")
                tap("Save")
                awaitText("After the bath, about")
            },
        )

    private fun Staged.firstStroke() =
        journal
            .massageRoutines()
            .now()
            .areas
            .first()
            .strokes
            .first()
            .name

    @Test
    fun `a child and a caregiver that are being added are still there and can be saved`() =
        onPhoneThatKills(
            Shot("family", afternoon, Screen.Family),
            before = { staged ->
                tap(staged.strings("add_caregiver"))
                onNode(hasTestTag("Name")).performTextInput("Nana")
                tap("Save")
                awaitRest()
                tap(staged.strings("add_one_child"))
                onNode(hasTestTag("Name")).performTextInput("Jonas")
                tap("Boy")
                awaitRest()
            },
            after = { staged ->
                awaitText("Jonas")
                tap("Save")
                awaitRest()
                val family = staged.journal.family().now()
                assertEquals(
                    listOf(Sex.BOY),
                    family.children
                        .map { it.profile }
                        .filter { it.name == "Jonas" }
                        .map { it.sex },
                )
                assertEquals(1, family.caregivers.count { it.profile.name == "Nana" })
            },
        )
}
