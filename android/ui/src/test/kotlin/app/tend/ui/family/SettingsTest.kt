package app.tend.ui.family

import app.tend.core.DegreeUnit
import app.tend.core.LengthUnit
import app.tend.core.Settings
import app.tend.core.VolumeUnit
import app.tend.core.WeightUnit
import app.tend.ui.app.Screen
import app.tend.ui.awaitRest
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.time.ZoneId

private fun Staged.settings(): Settings = journal.family().now().settings

class SettingsTest {
    private val settings = Shot("settings", MadeUpFamily.at(14, 20), Screen.Settings)

    @Test
    fun `day, night and units are the family's and are kept in the journal`() =
        onPhone(settings) { staged ->
            val before = staged.settings()
            val say = staged.strings
            for (clock in listOf("day_start", "night_start")) {
                tap(say("clock_later", say(clock)))
                awaitRest()
            }
            tap(say("clock_earlier", say("night_end")))
            awaitRest()
            for (unit in listOf("volume_unit_oz", "weight_unit_lb", "length_unit_in", "degree_unit_f")) {
                tap(say(unit))
                awaitRest()
            }
            val wanted =
                Settings(
                    before.dayStart.plusMinutes(30),
                    before.nightStart.plusMinutes(30),
                    before.nightEnd.minusMinutes(30),
                    VolumeUnit.OZ,
                    WeightUnit.LB,
                    LengthUnit.IN,
                    DegreeUnit.F,
                )
            assertEquals(wanted, staged.settings())
        }

    @Test
    fun `the light is this phone's choice`() =
        onPhone(settings) { staged ->
            tap(staged.strings("light_dark"))
            awaitRest()
            assertEquals("Dark", staged.phone.kept("light"))
            tap(staged.strings("light_nightbyhours"))
            awaitRest()
            assertEquals("NightByHours", staged.phone.kept("light"))
        }

    @Test
    fun `when the phone is in another zone, the family's is offered to follow`() =
        onPhone(settings.copy(zone = ZoneId.of("America/New_York"))) { staged ->
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
}
