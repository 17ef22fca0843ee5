package app.tend.ui.growth

import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.ui.app.Screen
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.entry.newest
import app.tend.ui.holds
import app.tend.ui.onPhone
import app.tend.ui.says
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class GrowthTest {
    @Test
    fun `a new measurement is stepped, drawn, and taken back`() =
        onPhone(Shot("growth", MadeUpFamily.at(14, 20), Screen.Growth)) { staged ->
            awaitText("4.92")
            tap(staged.strings("new_measurement"))
            awaitRest()
            // Nothing is weighed yet: it begins with four kilograms.
            tap(says(staged.strings("more_by", "0.01", "kg")))
            tap("Save")
            awaitRest()
            val growth = (staged.newest(EntryKind.GROWTH).first().details as Details.Growth).growth
            assertEquals(4.01, checkNotNull(growth.weight).amount, 0.001)
            awaitText("4.01")
            tap("Undo")
            awaitRest()
            awaitText("4.92")
        }

    @Test
    fun `length and head have pictures of their own, and a point opens its entry`() =
        onPhone(Shot("growth", MadeUpFamily.at(14, 20), Screen.Growth)) { staged ->
            awaitText("4.92")
            awaitRest()
            tap("Head")
            tap("Weight")
            tap(holds("3 November 2026"))
            awaitText("Delete")
            tap("0.01 kg more")
            tap("Save")
            awaitText("4.52")
            awaitRest()
            val weights = staged.newest(EntryKind.GROWTH).mapNotNull { (it.details as Details.Growth).growth.weight?.amount }
            assertEquals(4.52, weights[1], 0.001)
        }
}
