package app.tend.ui.crying

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
import app.tend.core.CryingHeat
import app.tend.ui.look.Line
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Type
import app.tend.ui.parts.TimeAxis
import app.tend.ui.parts.block
import app.tend.ui.parts.write
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalTime

private const val HALF_HOURS = 48
private const val MINUTES = 30L
private const val EVERY = 12
private val TALL = 112.dp

/** Minutes of crying in each half hour of the clock: 48 bars over the hours, the greatest one named. */
@Composable
internal fun HeatPicture(heat: CryingHeat) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val measurer = rememberTextMeasurer()
    val grow = LocalDensity.current.fontScale.coerceAtLeast(1f)
    val most = heat.minutes.indices.maxByOrNull { heat.minutes[it] } ?: 0
    val from = LocalTime.MIDNIGHT.plusMinutes(most * MINUTES)
    val times = say("period", formats.time(from), formats.time(from.plusMinutes(MINUTES)))
    val named = formats.duration(heat.most)
    val spoken = say("crying_heat_spoken", times, named)
    Canvas(Modifier.fillMaxWidth().height(TALL + 44.dp * grow).semantics { contentDescription = spoken }) {
        val head = 20.dp.toPx() * grow
        val bottom = head + TALL.toPx()
        val axis = TimeAxis(this, 0.0, HALF_HOURS.toDouble())
        drawLine(look.chart.grid, Offset(0f, bottom), Offset(size.width, bottom), Line.grid.toPx())
        val gap = 1.dp.toPx()
        heat.minutes.forEachIndexed { half, minutes ->
            val (left, right) = axis.span(half.toDouble(), half + 1.0)
            val tall = if (heat.most > 0) (minutes / heat.most).toFloat() * TALL.toPx() else 0f
            if (tall > 0) block(look.chart.cry, left + gap, right - gap, bottom - tall, tall, 2.dp.toPx())
        }
        if (heat.most > 0) write(measurer, named, Type.caption, look.text, axis.x(most + .5), 0f)
        for (half in 0..HALF_HOURS step EVERY) {
            val x = axis.x(half.toDouble())
            drawLine(look.rule, Offset(x, bottom), Offset(x, bottom + 5.dp.toPx()), Line.grid.toPx())
            write(measurer, (half / 2).toString(), Type.caption, look.soft, x, bottom + 6.dp.toPx())
        }
    }
}
