package app.tend.ui.massage

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
import app.tend.ui.entry.newest
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
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
}
