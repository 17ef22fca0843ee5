package app.tend.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.ui.app.LocalPhone
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.Duration
import java.time.Instant

private const val STEP = 5L
private const val HOUR = 60L

/**
 * A time in large figures between two steps of five minutes, quick at night, with the hour and the day as a second row.
 * Nothing is typed.
 */
@Composable
fun TimeSteps(
    at: Instant,
    onChange: (Instant) -> Unit,
    days: Boolean = true,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val now = LocalPhone.current.now()

    fun moved(minutes: Long) = onChange(at.plus(Duration.ofMinutes(minutes)))
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        StepButton(say("minutes_earlier", STEP), { moved(-STEP) }, text = "−$STEP")
        Column(
            Modifier.semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Words(formats.time(at), Type.number)
            Words(formats.ago(at, now), Type.caption, color = LocalLook.current.soft)
        }
        StepButton(say("minutes_later", STEP), { moved(STEP) }, text = "+$STEP")
    }
    if (!days) return
    val steps =
        listOf(
            say("day_earlier") to { onChange(formats.movedDays(at, -1)) },
            say("hour_earlier") to { moved(-HOUR) },
            say("hour_later") to { moved(HOUR) },
            say("day_later") to { onChange(formats.movedDays(at, 1)) },
        )
    EvenChips(steps.size, Modifier.padding(top = Space.m)) { place, cell ->
        val (words, step) = steps[place]
        QuietButton(words, step, cell, height = 48.dp)
    }
}
