package app.tend.ui.massage

import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.performTextInput
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.MassageOutcome
import app.tend.core.SessionScreen
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
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class RoutinesTest {
    private fun Staged.session(): SessionScreen = checkNotNull(journal.massageSession(child).now())

    @Test
    fun `a routine is made of strokes, put in order, named and begun`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage)) { staged ->
            awaitText("How is your baby right now?")
            tap("Routines of your own")
            awaitText("No routine of your own yet.")
            tap("New routine")
            val strokes =
                staged.journal
                    .massageRoutines()
                    .now()
                    .areas
                    .flatMap { it.strokes }
                    .take(2)
            for (stroke in strokes) {
                tap(stroke.name)
                awaitRest()
            }
            tap("2. ${strokes[1].name}: up")
            awaitRest()
            tap("1. ${strokes[1].name}: longer")
            tap("Save")
            awaitText("Write a name here.")
            onNode(hasTestTag("Name")).performTextInput("After the bath")
            tap("Save")
            awaitText("After the bath, about")
            awaitRest()
            val kept =
                staged.journal
                    .massageRoutines()
                    .now()
                    .routines
                    .single()
            assertEquals(listOf(strokes[1].key to 45u, strokes[0].key to 30u), kept.steps.map { it.stroke to it.seconds })
            tap("Back")
            awaitText("How is your baby right now?")
            tap(holds("After the bath, about"))
            tap("Begin")
            tap("Baby said yes")
            awaitText("stroke 1 of")
            assertEquals("After the bath", staged.session().routineName)
            repeat(2) {
                tap("Next")
                awaitRest()
            }
            tap("Stop and finish")
            tap("A short one")
            tap("Save")
            awaitText("Undo")
            awaitRest()
            val massage = (staged.newest(EntryKind.MASSAGE).first().details as Details.Massage).massage
            assertEquals(MassageOutcome.SHORT, massage.outcome)
        }

    @Test
    fun `the last massage is repeated with one tap`() =
        onPhone(Shot("massage", MadeUpFamily.at(14, 20), Screen.Massage, also = listOf(MadeUpFamily::massageWithStrokes))) { staged ->
            awaitText("As last time, about 12 min")
            awaitRest()
            tap(holds("As last time, about"))
            awaitText("Ask your baby first")
            assertEquals("Like last time", staged.session().routineName)
        }

    @Test
    fun `a routine is removed, and undo brings it back`() =
        onPhone(Shot("routines", MadeUpFamily.at(14, 20), Screen.Routines, also = listOf { _ -> MadeUpFamily.routine() })) { staged ->
            tap(holds("After the bath, about"))
            tap("Remove this routine")
            awaitText("No routine of your own yet.")
            awaitRest()
            assertTrue(
                staged.journal
                    .massageRoutines()
                    .now()
                    .routines
                    .isEmpty(),
            )
            tap("Undo")
            awaitText("After the bath, about")
        }
}
