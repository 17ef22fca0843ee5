package app.tend.ui.family

import app.tend.core.DegreeUnit
import app.tend.core.LengthUnit
import app.tend.core.VolumeUnit
import app.tend.core.WeightUnit
import app.tend.ui.app.LightChoice
import app.tend.ui.app.Screen
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.Frame
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import java.time.LocalTime
import java.time.ZoneId

class SettingsTest {
    private fun shot(locks: Boolean) =
        Shot("settings", MadeUpFamily.at(14, 20), Screen.Settings, locks = locks, frame = Frame(height = 1400))

    @Test
    fun `days, units and light are chosen`() =
        onPhone(shot(locks = false)) { staged ->
            awaitText("A day begins at")
            tap("A day begins at: half an hour later")
            awaitText("00:30")
            awaitRest()
            tap("lb")
            awaitRest()
            val settings =
                staged.journal
                    .family()
                    .now()
                    .settings
            assertEquals(LocalTime.of(0, 30), settings.dayStart)
            assertEquals(WeightUnit.LB, settings.weightUnit)
            tap("Night light in the night")
            awaitRest()
            assertEquals(LightChoice.NightByHours.name, staged.phone.kept("light"))
        }

    @Test
    fun `where the phone has a lock, it is asked for, and the journal is hidden from recent apps`() =
        onPhone(shot(locks = true)) { staged ->
            tap(holds("Ask for the lock of the phone"))
            awaitRest()
            assertEquals("on", staged.phone.kept("lock"))
            tap(holds("Hide in the list of recent apps"))
            awaitRest()
            assertEquals("hidden", staged.phone.kept("recents"))
            tap(holds("Ask for the lock of the phone"))
            awaitRest()
            assertNull(staged.phone.kept("lock"))
        }

    @Test
    fun `a phone without a lock does not offer one`() =
        onPhone(shot(locks = false)) {
            awaitText("A day begins at")
            awaitRest()
            onNode(holds("Privacy")).assertDoesNotExist()
        }

    @Test
    fun `when the phone is in another zone, the family is offered to follow`() =
        onPhone(shot(locks = false).copy(zone = ZoneId.of("America/New_York"))) { staged ->
            tap(staged.strings("zone_take", "America/New_York"))
            awaitRest()
            assertEquals(
                "America/New_York",
                staged.journal
                    .family()
                    .now()
                    .zone,
            )
        }

    @Test
    fun `every unit is a choice, and the night ends half an hour earlier`() =
        onPhone(shot(locks = true)) { staged ->
            awaitText("A day begins at")
            for (unit in listOf("fl oz", "g", "in", "°F")) {
                tap(unit)
                awaitRest()
            }
            tap("The night ends at: half an hour earlier")
            awaitRest()
            val settings =
                staged.journal
                    .family()
                    .now()
                    .settings
            assertEquals(VolumeUnit.OZ, settings.volumeUnit)
            assertEquals(WeightUnit.G, settings.weightUnit)
            assertEquals(LengthUnit.IN, settings.lengthUnit)
            assertEquals(DegreeUnit.F, settings.degreeUnit)
            assertEquals(LocalTime.of(6, 30), settings.nightEnd)
        }
}
