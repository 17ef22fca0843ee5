package app.tend.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Line
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Look
import app.tend.ui.look.Radius
import app.tend.ui.look.Type

/** How much of a day was logged, as far as the journal knows. */
enum class Logged { Whole, Part, Nothing }

/** One column: parts from the bottom up, what stands above it, and its day beneath; a [letter] where a word is too wide. */
class ChartColumn(
    val parts: List<Double>,
    val above: String,
    val short: String,
    val day: String,
    val letter: String,
    val date: String,
    val logged: Logged,
)

/** How a part of a column is filled. */
sealed interface Fill {
    class Plain(
        val color: Color,
    ) : Fill

    /** Night sleep solid, naps lighter; hollow in night light. */
    class SleepBlock(
        val night: Boolean,
    ) : Fill
}

/** What was seen in many babies, for the columns [first] to [last]: a quiet field, never green, never a target. */
class ChartBand(
    val low: Double,
    val high: Double,
    val first: Int,
    val last: Int,
)

/** A line of the axis: where it stands and what is written at it. */
class Tick(
    val value: Double,
    val words: String,
)

/** A whole chart of columns. [spoken] says it in one sentence. */
class ColumnChart(
    val columns: List<ChartColumn>,
    val fills: List<Fill>,
    val bands: List<ChartBand>,
    val ticks: List<Tick>,
    val top: Double,
    val spoken: String,
)

private const val FEW = 10
private const val WEEK = 7
private val GUTTER = 36.dp
private val WIDEST = 24.dp

/** The drawn part between the words of the axes; start and end follow the reading direction. */
private class ChartFrame(
    scope: DrawScope,
    gutter: Float,
    val top: Float,
    val bottom: Float,
    private val most: Double,
    val count: Int,
) {
    val turned = scope.layoutDirection == LayoutDirection.Rtl
    val left = if (turned) 0f else gutter
    val right = if (turned) scope.size.width - gutter else scope.size.width
    val step = (right - left) / count

    fun y(value: Double) = bottom - (bottom - top) * (value / most).toFloat()

    fun x(column: Int): Float = left + step * ((if (turned) count - 1 - column else column) + .5f)
}

/** Stacked columns by day over the band, numbers above, days and completeness beneath. A tap chooses a column. */
@Composable
fun Columns(
    chart: ColumnChart,
    chosen: Int?,
    onChoose: (Int) -> Unit,
    modifier: Modifier = Modifier,
    height: Dp = 200.dp,
) {
    val look = LocalLook.current
    val measurer = rememberTextMeasurer()
    val grow = LocalDensity.current.fontScale.coerceAtLeast(1f)
    val turned = LocalLayoutDirection.current == LayoutDirection.Rtl
    val count = chart.columns.size
    if (count == 0) return
    val gutter = gutter(measurer, chart.ticks)
    Canvas(
        modifier
            .fillMaxWidth()
            .height(height + 56.dp * grow)
            .pointerInput(count, turned, gutter) {
                detectTapGestures { at ->
                    val along = if (turned) size.width - at.x else at.x
                    val column = ((along - gutter) / ((size.width - gutter) / count)).toInt()
                    if (along >= gutter) onChoose(column.coerceIn(0, count - 1))
                }
            }.semantics { contentDescription = chart.spoken },
    ) {
        val line = 16.dp.toPx() * grow
        val frame = ChartFrame(this, gutter, line + 6.dp.toPx(), height.toPx(), chart.top, count)
        for (band in chart.bands) band(look, frame, band)
        axis(look, measurer, frame, chart.ticks)
        if (chosen != null) {
            val from = frame.x(chosen) - frame.step / 2
            drawRect(look.text.copy(alpha = .07f), Offset(from, frame.top), Size(frame.step, frame.bottom - frame.top))
        }
        val gap = 4.dp.toPx()
        val letters = chart.columns.any { measurer.measure(it.day, Type.caption).size.width + gap > frame.step }
        chart.columns.forEachIndexed { index, column ->
            val done = column(look, frame, index, column, chart.fills)
            if (count <= FEW) above(look, measurer, frame, chart, index, done, line)
            beneath(look, measurer, frame, index, column, if (letters) column.letter else column.day, line)
        }
    }
}

/** Room beside the columns for what is written at the ticks. */
@Composable
private fun gutter(
    measurer: TextMeasurer,
    ticks: List<Tick>,
): Float {
    val density = LocalDensity.current
    val widest = remember(measurer, ticks) { ticks.maxOfOrNull { measurer.measure(it.words, Type.caption).size.width } ?: 0 }
    return with(density) { maxOf(GUTTER.toPx() * fontScale.coerceAtLeast(1f), widest + 6.dp.toPx()) }
}

private fun DrawScope.axis(
    look: Look,
    measurer: TextMeasurer,
    frame: ChartFrame,
    ticks: List<Tick>,
) {
    for (tick in ticks) {
        val y = frame.y(tick.value)
        drawLine(look.chart.grid, Offset(frame.left, y), Offset(frame.right, y), Line.grid.toPx())
        val half = measurer.measure(tick.words, Type.caption).size.height / 2
        val x = if (frame.turned) size.width else 0f
        write(measurer, tick.words, Type.caption, look.chart.axis, x, y - half, if (frame.turned) 1f else 0f)
    }
}

private fun DrawScope.band(
    look: Look,
    frame: ChartFrame,
    band: ChartBand,
) {
    val (one, other) = frame.x(band.first) to frame.x(band.last)
    val left = minOf(one, other) - frame.step / 2
    val right = maxOf(one, other) + frame.step / 2
    val high = frame.y(band.high).coerceAtLeast(frame.top)
    drawRect(look.chart.band, Offset(left, high), Size(right - left, frame.y(band.low) - high))
    for (edge in listOf(band.low, band.high)) {
        val y = frame.y(edge)
        if (y < frame.top) continue
        drawLine(look.chart.bandEdge, Offset(left, y), Offset(right, y), Line.bandEdge.toPx(), pathEffect = dashes())
    }
}

/** Draws the parts and answers how high they reach. A day without a log has no column, not one of nought. */
private fun DrawScope.column(
    look: Look,
    frame: ChartFrame,
    index: Int,
    column: ChartColumn,
    fills: List<Fill>,
): Double {
    val gap = if (frame.count <= FEW) 2.dp.toPx() else 0f
    val half = minOf(WIDEST.toPx(), maxOf(frame.step * .72f, 2.dp.toPx())) / 2
    val x = frame.x(index)
    val radius = minOf(Radius.mark.toPx(), half)
    var done = 0.0
    column.parts.forEachIndexed { part, value ->
        if (value <= 0) return@forEachIndexed
        val low = frame.y(done) - if (done > 0) gap else 0f
        done += value
        val high = frame.y(done)
        val tall = maxOf(low - high, 1.dp.toPx())
        when (val fill = fills[part]) {
            is Fill.SleepBlock -> sleepBlock(look, fill.night, x - half, x + half, high, tall, radius)
            is Fill.Plain -> block(fill.color, x - half, x + half, high, tall, radius)
        }
    }
    return done
}

/** The number keeps its own ground, so that no line of the band runs through it. */
private fun DrawScope.above(
    look: Look,
    measurer: TextMeasurer,
    frame: ChartFrame,
    chart: ColumnChart,
    index: Int,
    done: Double,
    line: Float,
) {
    val column = chart.columns[index]
    val room = frame.step - 4.dp.toPx()
    val words = listOf(column.above, column.short).firstOrNull { measurer.measure(it, Type.caption).size.width < room }
    if (words.isNullOrEmpty()) return
    val wide = measurer.measure(words, Type.caption).size.width
    val x = frame.x(index)
    val y = frame.y(done) - line - 3.dp.toPx()
    val inBand = chart.bands.any { index in it.first..it.last && y + line / 2 in frame.y(it.high)..frame.y(it.low) }
    drawRoundRect(
        if (inBand) look.chart.band else look.surface,
        Offset(x - wide / 2 - 3.dp.toPx(), y),
        Size(wide + 6.dp.toPx(), line),
        CornerRadius(4.dp.toPx()),
    )
    write(measurer, words, Type.caption, look.text, x, y)
}

private fun DrawScope.beneath(
    look: Look,
    measurer: TextMeasurer,
    frame: ChartFrame,
    index: Int,
    column: ChartColumn,
    day: String,
    line: Float,
) {
    val under = frame.bottom + 6.dp.toPx()
    val x = frame.x(index)
    if (frame.count <= FEW) {
        write(measurer, day, Type.caption, look.text, x, under)
        write(measurer, column.date, Type.caption, look.soft, x, under + line)
    } else if (index % (if (frame.count > 40) 2 * WEEK else WEEK) == 0) {
        drawLine(look.rule, Offset(x, frame.bottom), Offset(x, under), Line.grid.toPx())
        write(measurer, column.date, Type.caption, look.soft, x, under + line / 2)
    }
    val at = Offset(x, under + 2 * line + 10.dp.toPx())
    completeness(look, at, column.logged, if (frame.count <= FEW) 3.5.dp.toPx() else minOf(2.5.dp.toPx(), frame.step * .36f))
}

/** A full dot for a day that was logged, a half for part of it, a ring for nothing. */
private fun DrawScope.completeness(
    look: Look,
    at: Offset,
    logged: Logged,
    radius: Float,
) {
    drawCircle(look.soft, radius, at, style = Stroke(minOf(1.5.dp.toPx(), radius / 2)))
    if (logged == Logged.Whole) drawCircle(look.soft, radius, at)
    if (logged == Logged.Part) {
        drawArc(look.soft, 90f, 180f, true, Offset(at.x - radius, at.y - radius), Size(2 * radius, 2 * radius))
    }
}
