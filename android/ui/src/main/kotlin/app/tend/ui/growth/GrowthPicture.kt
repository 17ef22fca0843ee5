package app.tend.ui.growth

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.tend.core.GrowthChart
import app.tend.core.GrowthUnit
import app.tend.ui.look.Line
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Look
import app.tend.ui.look.Type
import app.tend.ui.parts.TimeAxis
import app.tend.ui.parts.dashes
import app.tend.ui.parts.write
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import app.tend.ui.words.Strings

private const val MIDDLE = 50
private val SOLID = setOf(3, 50, 97)

private class GrowthFrame(
    val axis: TimeAxis,
    private val from: Double,
    private val to: Double,
    val top: Float,
    val bottom: Float,
) {
    fun y(value: Double) = bottom - (bottom - top) * ((value - from) / (to - from)).toFloat()

    fun at(
        across: Double,
        up: Double,
    ) = Offset(axis.x(across), y(up))
}

/** WHO lines as on the paper chart, named at their ends; the baby's own points on top. No verdict. */
@Composable
internal fun GrowthPicture(chart: GrowthChart) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val measurer = rememberTextMeasurer()
    val grow = LocalDensity.current.fontScale.coerceAtLeast(1f)
    val spoken =
        say("growth_spoken", chart.name, chart.points.size) + " " +
            chart.points
                .lastOrNull()
                ?.words
                .orEmpty()
    Canvas(Modifier.fillMaxWidth().height(300.dp + 44.dp * grow).semantics { contentDescription = spoken }) {
        val turned = layoutDirection == LayoutDirection.Rtl
        val (across, up) = chart.across to chart.up
        val axis = TimeAxis(this, across.from, across.to, 30.dp.toPx() * grow, size.width - 30.dp.toPx() * grow)
        val frame = GrowthFrame(axis, up.from, up.to, 8.dp.toPx(), 300.dp.toPx())
        field(look, frame, chart)
        val (left, right) = axis.whole()
        val half = measurer.measure("0", Type.caption).size.height / 2
        up.ticks.zip(up.labels).forEach { (tick, label) ->
            val y = frame.y(tick)
            drawLine(look.chart.grid, Offset(left, y), Offset(right, y), Line.grid.toPx())
            val x = if (turned) size.width else 0f
            write(measurer, formats.decimal(label, 1), Type.caption, look.chart.axis, x, y - half, if (turned) 1f else 0f)
        }
        across.ticks.zip(across.labels).forEach { (tick, label) ->
            val x = axis.x(tick)
            drawLine(look.rule, Offset(x, frame.bottom), Offset(x, frame.bottom + 4.dp.toPx()), Line.grid.toPx())
            write(measurer, formats.decimal(label, 0), Type.caption, look.chart.axis, x, frame.bottom + 6.dp.toPx())
        }
        for (line in chart.lines) {
            val path = path(chart.columns, line.values, frame)
            val percentile = line.percentile.toInt()
            val effect = if (percentile in SOLID) null else dashes()
            val wide = (if (percentile == MIDDLE) 2 else 1).dp.toPx()
            drawPath(path, look.chart.bandEdge, style = Stroke(wide, join = StrokeJoin.Round, pathEffect = effect))
            val x = axis.x(across.to) + (if (turned) -6 else 6).dp.toPx()
            val y = frame.y(line.values.lastOrNull() ?: continue) - half
            write(measurer, percentile.toString(), Type.caption, look.chart.axis, x, y, if (turned) 1f else 0f)
        }
        points(look, frame, chart)
        write(measurer, say.unit(across.unit), Type.caption, look.chart.axis, (left + right) / 2, frame.bottom + 24.dp.toPx() * grow)
    }
}

private fun path(
    columns: List<Double>,
    values: List<Double>,
    frame: GrowthFrame,
) = Path().apply {
    columns.zip(values).forEachIndexed { index, (across, up) ->
        val at = frame.at(across, up)
        if (index == 0) moveTo(at.x, at.y) else lineTo(at.x, at.y)
    }
}

/** The quiet field between the outer lines; no part of it is shaded as good. */
private fun DrawScope.field(
    look: Look,
    frame: GrowthFrame,
    chart: GrowthChart,
) {
    val (low, high) = (chart.lines.firstOrNull() ?: return) to chart.lines.last()
    val field = path(chart.columns, low.values, frame)
    chart.columns.zip(high.values).asReversed().forEach { (across, up) ->
        val at = frame.at(across, up)
        field.lineTo(at.x, at.y)
    }
    field.close()
    drawPath(field, look.chart.band)
}

private fun DrawScope.points(
    look: Look,
    frame: GrowthFrame,
    chart: GrowthChart,
) {
    val own = chart.points.mapNotNull { point -> point.across?.let { frame.at(it, point.up) } }
    val line = Path()
    own.forEachIndexed { index, at -> if (index == 0) line.moveTo(at.x, at.y) else line.lineTo(at.x, at.y) }
    drawPath(line, look.chart.line, style = Stroke(Line.line.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    own.forEachIndexed { index, at ->
        val last = index == own.lastIndex
        drawCircle(look.surface, (if (last) 8 else 6).dp.toPx(), at)
        drawCircle(look.chart.line, (if (last) 6 else 4).dp.toPx(), at)
    }
}

private fun Strings.unit(unit: GrowthUnit): String =
    when (unit) {
        GrowthUnit.WEEKS -> this("growth_weeks")
        GrowthUnit.MONTHS -> this("growth_months")
        GrowthUnit.KILOGRAMS -> this("weight_unit_kg")
        GrowthUnit.POUNDS -> this("weight_unit_lb")
        GrowthUnit.CENTIMETRES -> this("length_unit_cm")
        GrowthUnit.INCHES -> this("length_unit_in")
    }
