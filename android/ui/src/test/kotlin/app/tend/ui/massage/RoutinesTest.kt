package app.tend.ui.massage

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
import app.tend.ui.retype
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.type
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
            tap("Safety")
            awaitText("When it is too much")
            tap("Close")
            awaitText("Strokes in order")
            tap("Back")
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
            tap("1. ${strokes[1].name}: longer")
            tap("1. ${strokes[1].name}: shorter")
            for (stroke in listOf("Ears, neck, chin", "Relaxing touch", "Combing")) {
                tap(stroke)
                tap("3. $stroke: take out")
            }
            tap("Save")
            awaitText("Write a name here.")
            type("Name", "After the bath")
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
            awaitRest()
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

    @Test
    fun `the strokes of a routine are made shorter, moved, taken out, and one of each area is added`() =
        onPhone(Shot("routines", MadeUpFamily.at(14, 20), Screen.Routines, also = listOf { _ -> MadeUpFamily.routine() })) { staged ->
            awaitRest()
            val screen = staged.journal.massageRoutines().now()
            tap(holds("After the bath, about"))
            tap("Safety")
            awaitText("When it is too much")
            tap("Close")
            awaitText("Strokes in order")
            tap("Back")
            tap(holds("After the bath, about"))
            retype("Name", "Before bed")
            for (step in listOf(
                "1. Resting hands: longer",
                "1. Resting hands: shorter",
                "1. Resting hands: shorter",
                "1. Resting hands: down",
                "2. Resting hands: up",
                "1. Resting hands: down",
            )) {
                tap(step)
                awaitRest()
            }
            tap("3. Toe roll: take out")
            awaitRest()
            for (area in screen.areas) {
                tap(says(area.strokes.last().name))
                awaitRest()
            }
            tap("Save")
            awaitText("Before bed, about")
            awaitRest()
            val kept =
                staged.journal
                    .massageRoutines()
                    .now()
                    .routines
                    .single()
            assertEquals("Before bed", kept.name)
            assertEquals(
                listOf("legs-03-hug-and-glide" to 45u, "legs-01-resting-hands" to 15u),
                kept.steps.take(2).map {
                    it.stroke to
                        it.seconds
                },
            )
            assertEquals(2 + screen.areas.size, kept.steps.size)
        }

    @Test
    fun `a routine is made of the strokes of the last massage`() =
        onPhone(Shot("routines", MadeUpFamily.at(14, 20), Screen.Routines, also = listOf(MadeUpFamily::massageWithStrokes))) { staged ->
            tap(staged.strings("routine_of_last"))
            awaitText("3. Toe roll")
            type("Name", "As yesterday")
            tap("Save")
            awaitText("As yesterday, about")
            awaitRest()
            val kept =
                staged.journal
                    .massageRoutines()
                    .now()
                    .routines
                    .single()
            assertEquals(3, kept.steps.size)
        }
}
