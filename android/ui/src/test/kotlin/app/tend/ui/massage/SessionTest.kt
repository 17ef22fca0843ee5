package app.tend.ui.massage

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasAnyAncestor
import app.tend.core.BabyState
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.MassageOutcome
import app.tend.core.Permission
import app.tend.journal.JournalResult
import app.tend.ui.app.Screen
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.entry.newest
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.type
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class SessionTest {
    @Test
    fun `the baby is asked, strokes go on, a cue is noted, and stopping is a good ending`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage)) { staged ->
            awaitText("How is your baby right now?")
            tap("Begin")
            awaitText("Ask your baby first")
            tap("Baby said yes")
            awaitText("stroke 1 of")
            tap("Next")
            awaitText("stroke 2 of")
            tap("Stroke before")
            awaitText("stroke 1 of")
            tap("Pause")
            tap("Go on")
            tap("Stop and finish")
            tap("Baby had enough")
            tap("Save")
            awaitText("Sessions")
            val child =
                staged.journal
                    .family()
                    .now()
                    .children
                    .first()
                    .line.id
            assertEquals(JournalResult.Success(null), runBlocking { staged.journal.massageSession(child).first() })
            val massage = (staged.newest(EntryKind.MASSAGE).first().details as Details.Massage).massage
            assertEquals(MassageOutcome.STOPPED_BY_BABY, massage.outcome)
            assertEquals(Permission.YES, massage.permission)
        }

    @Test
    fun `its beginning is undone, and one stands before a massage again`() =
        onPhone(Shot("undone", MadeUpFamily.at(14, 20), Screen.Massage)) { staged ->
            tap("Begin")
            awaitText("Ask your baby first")
            tap("Undo")
            awaitText("How is your baby right now?")
            awaitRest()
            assertEquals(JournalResult.Success(null), runBlocking { staged.journal.massageSession(staged.child).first() })
        }

    @Test
    fun `a session that was left is offered again where it was`() =
        onPhone(Shot("left", MadeUpFamily.at(14, 20), Screen.Massage, massage = true)) {
            tap("Go on with it")
            awaitText("stroke 3 of")
        }

    private val left = Shot("left", MadeUpFamily.at(14, 20), Screen.Massage, massage = true)

    @Test
    fun `a session that was left is let go, nothing is saved, and undo has it again`() =
        onPhone(left) { staged ->
            awaitRest()
            val massages = staged.newest(EntryKind.MASSAGE).map { it.id }
            tap("Let it go; nothing is saved")
            awaitText("How is your baby right now?")
            awaitRest()
            assertNull(staged.sessionIfAny())
            assertEquals(massages, staged.newest(EntryKind.MASSAGE).map { it.id })
            tap("Undo")
            awaitText("Go on with it")
            awaitRest()
            assertNotNull(staged.sessionIfAny())
            // And gone again, for good.
            tap("Let it go; nothing is saved")
            awaitText("How is your baby right now?")
            awaitRest()
            assertNull(staged.sessionIfAny())
        }

    @Test
    fun `a baby that says no has answered, and that is kept as such`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage)) { staged ->
            awaitText("How is your baby right now?")
            tap("Begin")
            tap("Baby said no")
            awaitRest()
            assertEquals(Permission.NO, staged.session().permission)
            tap("Stop and finish")
            tap("Baby said no")
            awaitRest()
            type("Note", "Not after a feed")
            tap("Save")
            awaitText("Sessions")
            awaitRest()
            val massage = (staged.newest(EntryKind.MASSAGE).first().details as Details.Massage).massage
            assertEquals(MassageOutcome.BABY_SAID_NO, massage.outcome)
            assertEquals("Not after a feed", massage.learned)
        }

    @Test
    fun `leaving before the answer keeps the session, which is offered again`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage)) {
            awaitText("How is your baby right now?")
            tap("Begin")
            awaitText("Ask your baby first")
            tap("Close")
            awaitText("Go on with it")
        }

    @Test
    fun `a cue and a state are noted on the way, calm and state at the end`() =
        onPhone(Shot("session", MadeUpFamily.at(14, 20), Screen.Session, massage = true)) { staged ->
            awaitRest()
            tap("Looks at your face")
            awaitRest()
            tap("Cues, state, leave out")
            awaitRest()
            for (group in staged.session().cueGroups) {
                tap(says(group.cues.last().name) and hasAnyAncestor(SemanticsMatcher.keyIsDefined(SemanticsProperties.PaneTitle)))
                awaitRest()
            }
            tap("Quiet and alert")
            awaitRest()
            val session = staged.session()
            assertTrue(session.cueGroups.all { it.cues.last().seen > 0u })
            assertEquals(
                1u,
                session.cueGroups
                    .flatMap { it.cues }
                    .single { it.name == "Looks at your face" }
                    .seen,
            )
            assertEquals(BabyState.QUIET_ALERT, session.state)
            tap("Close")
            tap("Stop and finish")
            tap("Not yet")
            tap("Stop and finish")
            tap("A short one")
            awaitText("How calm are you now")
            tap("Drowsy")
            awaitRest()
            tap("4")
            awaitRest()
            tap("Save")
            awaitText("Undo")
            awaitRest()
            val massage = (staged.newest(EntryKind.MASSAGE).first().details as Details.Massage).massage
            assertEquals(BabyState.DROWSY, massage.stateAfter)
            assertEquals(4.toUByte(), massage.calmAfter)
        }

    @Test
    fun `what speaks against a massage is said, and it can be begun all the same`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage)) { staged ->
            awaitText("How is your baby right now?")
            tap("Hungry")
            awaitRest()
            tap("Had a vaccine in the last two days")
            awaitRest()
            tap("My phone is on my mind")
            awaitText("Had a vaccine in the last two days: ")
            tap(holds("Short massage"))
            tap("More")
            tap("Drowsy")
            tap("Begin all the same")
            awaitText("Ask your baby first")
            awaitRest()
            assertEquals("Short massage", staged.session().routineName)
        }

    @Test
    fun `sessions are told by week, with the way to the comparison`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage)) {
            awaitText("How is your baby right now?")
            tap("Sessions")
            awaitText("14 to 20 November")
            tap("Evenings with and without a massage")
            awaitText("Four weeks with a coin")
        }

    /** None is an answer too. */
    private fun Staged.sessionIfAny() = runBlocking { (journal.massageSession(child).first() as JournalResult.Success).value }

    private fun Staged.session() = checkNotNull(sessionIfAny())
}
