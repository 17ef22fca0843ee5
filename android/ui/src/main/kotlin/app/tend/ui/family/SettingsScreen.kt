package app.tend.ui.family

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.DegreeUnit
import app.tend.core.FamilyScreen
import app.tend.core.LengthUnit
import app.tend.core.SettingsChanges
import app.tend.core.VolumeUnit
import app.tend.core.WeightUnit
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LightChoice
import app.tend.ui.app.LocalLights
import app.tend.ui.app.LocalPhone
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Heading
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.StepButton
import app.tend.ui.parts.SwitchRow
import app.tend.ui.parts.Words
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalTime

private val NO_CHANGES = SettingsChanges(null, null, null, null, null, null, null)
private const val HALF_HOUR = 30L
private const val NOON = 12

/** Light, days and nights, units, the zone. */
@Composable
fun SettingsPlace(
    model: FamilyModel,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val family = model.family.collectAsState().value ?: return
    Settings(family, { command -> model.perform(command) }, onBack, onSafety)
}

@Composable
fun Settings(
    family: FamilyScreen,
    onCommand: (Command) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    val lights = LocalLights.current
    val phone = LocalPhone.current
    val settings = family.settings

    fun change(changes: SettingsChanges) = onCommand(Command.ChangeSettings(changes))
    QuietPage(say("place_name_settings"), onBack, onSafety) {
        Title(say("light"))
        OneOf(LightChoice.entries, lights.choice, { say("light_${it.name.lowercase()}") }, null) { if (it != null) lights.choose(it) }
        Title(say("days_and_nights"))
        ClockRow(say("day_start"), settings.dayStart) { if (it.hour <= NOON) change(NO_CHANGES.copy(dayStart = it)) }
        ClockRow(say("night_start"), settings.nightStart) { change(NO_CHANGES.copy(nightStart = it)) }
        ClockRow(say("night_end"), settings.nightEnd) { change(NO_CHANGES.copy(nightEnd = it)) }
        Title(say("units"))
        OneOf(VolumeUnit.entries, settings.volumeUnit, { say.choice("volume_unit", it) }, null) {
            if (it != null) change(NO_CHANGES.copy(volumeUnit = it))
        }
        Units(WeightUnit.entries, settings.weightUnit, { say.choice("weight_unit", it) }) { change(NO_CHANGES.copy(weightUnit = it)) }
        Units(LengthUnit.entries, settings.lengthUnit, { say.choice("length_unit", it) }) { change(NO_CHANGES.copy(lengthUnit = it)) }
        Units(DegreeUnit.entries, settings.degreeUnit, { say.choice("degree_unit", it) }) { change(NO_CHANGES.copy(degreeUnit = it)) }
        if (phone.canLock || phone.canHide) Privacy()
        Title(say("language"))
        Words(say("language_about"), Type.body)
        Title(say("zone"))
        Words(family.zone, Type.body)
        if (family.zone != phone.zone.id) {
            Words(say("zone_differs", phone.zone.id), Type.detail, Modifier.padding(vertical = Space.s), LocalLook.current.soft)
            MainButton(
                say("zone_take", phone.zone.id),
                { onCommand(Command.ChangeZone(phone.now(), phone.zone.id)) },
                Modifier.fillMaxWidth(),
            )
        }
    }
}

/** Who else may look: the lock of the phone, and the list of recent apps. */
@Composable
private fun Privacy() {
    val say = LocalStrings.current
    val phone = LocalPhone.current
    Title(say("privacy"))
    if (phone.canLock) KeptSwitch("lock", "on", say("privacy_lock"), say("privacy_lock_detail"))
    if (phone.canHide) KeptSwitch("recents", "hidden", say("privacy_recents"), say("privacy_recents_detail"))
}

/** A choice kept on this phone: [value] under [key], or nothing. */
@Composable
private fun KeptSwitch(
    key: String,
    value: String,
    title: String,
    detail: String,
) {
    val phone = LocalPhone.current
    var on by remember { mutableStateOf(phone.kept(key) == value) }
    SwitchRow(title, on, detail) {
        on = it
        phone.keep(key, if (it) value else null)
    }
}

@Composable
private fun Title(text: String) {
    Heading(text, Modifier.padding(top = Space.section, bottom = Space.m))
}

@Composable
private fun <T> Units(
    values: List<T>,
    chosen: T,
    name: (T) -> String,
    onChoose: (T) -> Unit,
) {
    Row(Modifier.padding(top = Space.s)) { OneOf(values, chosen, name, null) { if (it != null) onChoose(it) } }
}

/** A clock time between two steps of half an hour. */
@Composable
private fun ClockRow(
    label: String,
    time: LocalTime,
    onChange: (LocalTime) -> Unit,
) {
    val say = LocalStrings.current
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    if (large) Words(label, Type.body, Modifier.padding(top = Space.m))
    Row(
        Modifier.fillMaxWidth().padding(vertical = Space.xs),
        Arrangement.spacedBy(Space.m),
        Alignment.CenterVertically,
    ) {
        if (!large) Words(label, Type.body, Modifier.weight(1f))
        StepButton(say("clock_earlier", label), { onChange(time.minusMinutes(HALF_HOUR)) }, text = "−30")
        Words(LocalFormats.current.time(time), Type.title, Modifier.padding(horizontal = 2.dp))
        StepButton(say("clock_later", label), { onChange(time.plusMinutes(HALF_HOUR)) }, text = "+30")
    }
}
