package app.tend.ui.family

import androidx.compose.ui.test.hasTestTag
import app.tend.core.CaregiverRole
import app.tend.core.FamilyScreen
import app.tend.core.Sex
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.retype
import app.tend.ui.tap
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.time.LocalDate

private fun Staged.family(): FamilyScreen = journal.family().now()

class FamilyTest {
    private val family = Shot("family", MadeUpFamily.at(14, 20), Screen.Family)

    @Test
    fun `a child is added, renamed, put away and brought back`() =
        onPhone(family) { staged ->
            tap(staged.strings("add_one_child"))
            type("Name", "Jonas")
            tap("Boy")
            tap("Save")
            awaitRest()
            tap("Jonas")
            retype("Name", "Jona")
            tap("Save")
            awaitText("Jona")
            awaitRest()
            assertEquals(listOf("Mira", "Jona"), staged.family().children.map { it.line.name })
            tap("Jona")
            tap(staged.strings("archive"))
            awaitRest()
            assertEquals(listOf("Mira"), staged.family().children.map { it.line.name })
            tap(staged.strings("archived", "Jona"))
            awaitRest()
            assertEquals(listOf("Mira", "Jona"), staged.family().children.map { it.line.name })
        }

    @Test
    fun `a caregiver is added with a role, changed and put away with undo`() =
        onPhone(family) { staged ->
            tap(staged.strings("add_caregiver"))
            type("Name", "Nana")
            tap("Save")
            awaitRest()
            tap("Nana")
            retype("Name", "Nana")
            tap(staged.strings("role_grandparent"))
            tap("Save")
            awaitRest()
            val nana =
                staged
                    .family()
                    .caregivers
                    .map { it.profile }
                    .single { it.name == "Nana" }
            assertEquals(CaregiverRole.GRANDPARENT, nana.role)
            tap("Nana")
            tap(staged.strings("archive"))
            awaitRest()
            assertEquals(listOf("Sam"), staged.family().caregivers.map { it.profile.name })
            tap("Undo")
            awaitGone(staged.strings("archived", "Nana"))
            awaitRest()
            assertEquals(
                setOf("Sam", "Nana"),
                staged
                    .family()
                    .caregivers
                    .map { it.profile.name }
                    .toSet(),
            )
        }

    @Test
    fun `birth and due date are chosen in a calendar`() =
        onPhone(family) { staged ->
            tap("Mira")
            tap(hasTestTag("Born on"))
            tap(holds("September 14, 2026"))
            tap("Choose")
            awaitRest()
            tap(hasTestTag("Due date"))
            tap("Cancel")
            awaitRest()
            tap(hasTestTag("Due date"))
            tap(holds("November 16, 2026"))
            tap("Choose")
            awaitRest()
            tap("Boy")
            tap("Save")
            awaitRest()
            val profile =
                staged
                    .family()
                    .children
                    .single()
                    .profile
            assertEquals(Sex.BOY, profile.sex)
            assertEquals(LocalDate.of(2026, 9, 14), profile.birthDate)
            assertEquals(LocalDate.of(2026, 11, 16), profile.dueDate)
        }
}
