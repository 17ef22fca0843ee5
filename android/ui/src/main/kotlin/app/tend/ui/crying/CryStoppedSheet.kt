package app.tend.ui.crying

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.tend.core.Command
import app.tend.core.CryStrength
import app.tend.core.Details
import app.tend.core.TodayScreen
import app.tend.ui.app.LocalPhone
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.Space
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Gap
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.NumberSteps
import app.tend.ui.parts.Segments
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.TimeSteps
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalStrings
import kotlin.math.roundToInt

private val GUESSES = listOf(5.0, 10.0, 20.0, 30.0, 60.0)
private const val FIRST_GUESS = 20.0
private const val STEP = 5.0

/** "It has stopped, it was about 20 minutes": for those who had no hand free when it began. */
@Composable
fun CryStoppedSheet(
    today: TodayScreen,
    onClose: () -> Unit,
    onSave: (Command.CryStopped) -> Unit,
) {
    val say = LocalStrings.current
    val now = LocalPhone.current.now()
    val timer = today.running.firstNotNullOfOrNull { (it.details as? Details.Cry)?.cry }
    var at by rememberSaveable { mutableStateOf(now) }
    var minutes by rememberSaveable { mutableStateOf<Double?>(FIRST_GUESS) }
    var strength by rememberSaveable { mutableStateOf(timer?.strength ?: CryStrength.CRY) }
    val whole = minutes?.roundToInt() ?: 0
    Sheet(
        say("crying_stopped"),
        onClose,
        Hue.Cry,
        Icon.Cry,
        {
            MainButton(
                say("save"),
                { onSave(Command.CryStopped(today.child.id, at, whole.toUInt(), strength, null)) },
                Modifier.fillMaxWidth(),
                Icon.Check,
            )
        },
    ) {
        NumberSteps(
            say("crying_about_how_long"),
            minutes,
            say("minutes_unit"),
            STEP,
            { minutes = it },
            recent = GUESSES,
            first = FIRST_GUESS,
            hue = Hue.Cry,
            problem = say("crying_how_long_missing").takeIf { whole < 1 },
        )
        FieldName(say("crying_stopped_at"))
        TimeSteps(at, { at = it }, days = false)
        FieldName(say("how_strong"))
        val strengths = CryStrength.entries
        Segments(strengths.map { say.choice("strength", it) }, strengths.indexOf(strength), { strength = strengths[it] }, hue = Hue.Cry)
        Gap(Space.s)
    }
}
