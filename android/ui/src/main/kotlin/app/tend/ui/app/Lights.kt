package app.tend.ui.app

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import app.tend.core.FamilyScreen
import app.tend.ui.look.Scheme
import app.tend.ui.words.Formats
import java.time.LocalTime

/** When the screens are light, dark or lit for the night. */
enum class LightChoice {
    /** As the phone says. */
    System,

    /** As the phone says, and night light in the hours of the family's night. */
    NightByHours,
    Light,
    Dark,
    Night,
}

/** The choice of light, kept on this phone. */
class Lights(
    private val phone: Phone,
) {
    var choice by mutableStateOf(
        LightChoice.entries.firstOrNull { it.name == phone.kept(KEY) } ?: LightChoice.System,
    )
        private set

    fun choose(light: LightChoice) {
        choice = light
        phone.keep(KEY, light.name)
    }

    /** Long press on the sky: night light on, and off again. */
    fun toggleNight() = choose(if (choice == LightChoice.Night) LightChoice.System else LightChoice.Night)

    fun scheme(
        systemIsDark: Boolean,
        family: FamilyScreen?,
        formats: Formats,
    ): Scheme {
        val system = if (systemIsDark) Scheme.Dark else Scheme.Light
        return when (choice) {
            LightChoice.System -> {
                system
            }

            LightChoice.Light -> {
                Scheme.Light
            }

            LightChoice.Dark -> {
                Scheme.Dark
            }

            LightChoice.Night -> {
                Scheme.Night
            }

            LightChoice.NightByHours -> {
                val now = formats.local(phone.now()).toLocalTime()
                if (family != null && isNight(now, family.settings.nightStart, family.settings.nightEnd)) Scheme.Night else system
            }
        }
    }

    private companion object {
        const val KEY = "light"
    }
}

/** Whether a clock time lies in a night that may go over midnight. */
internal fun isNight(
    now: LocalTime,
    start: LocalTime,
    end: LocalTime,
): Boolean = if (start <= end) now >= start && now < end else now >= start || now < end

/** The choice of light. */
val LocalLights = staticCompositionLocalOf<Lights> { error("no lights") }
