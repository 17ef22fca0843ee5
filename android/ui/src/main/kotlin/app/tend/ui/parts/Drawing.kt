package app.tend.ui.parts

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.DrawStyle
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Look

/** Time runs with the reading direction: from the left, or from the right in right-to-left. */
class TimeAxis(
    scope: DrawScope,
    private val from: Double,
    private val to: Double,
    private val start: Float = 0f,
    private val end: Float = scope.size.width,
) {
    private val turned = scope.layoutDirection == LayoutDirection.Rtl
    private val width = scope.size.width

    fun x(value: Double): Float {
        val along = start + (end - start) * ((value - from) / (to - from)).toFloat()
        return if (turned) width - along else along
    }

    /** The left and the right edge of a stretch. */
    fun span(
        one: Double,
        other: Double,
    ): Pair<Float, Float> = x(one).let { a -> x(other).let { b -> minOf(a, b) to maxOf(a, b) } }

    fun whole(): Pair<Float, Float> = span(from, to)
}

fun DrawScope.block(
    color: Color,
    left: Float,
    right: Float,
    top: Float,
    height: Float,
    radius: Float,
    style: DrawStyle = Fill,
) {
    val round = CornerRadius(minOf(radius, (right - left) / 2, height / 2))
    drawRoundRect(color, Offset(left, top), Size(right - left, height), round, style = style)
}

/** A diamond is a massage; never another kind. */
fun DrawScope.diamond(
    color: Color,
    center: Offset,
    reach: Float,
) {
    val path =
        Path().apply {
            moveTo(center.x, center.y - reach)
            lineTo(center.x + reach, center.y)
            lineTo(center.x, center.y + reach)
            lineTo(center.x - reach, center.y)
            close()
        }
    drawPath(path, color)
    drawPath(path, color, style = Stroke(reach * 0.35f, join = StrokeJoin.Round))
}

/**
 * Night sleep is solid, a nap lighter. In night light both are dark with an edge, since sleep covers most of a day and
 * would glow; a nap is hollow.
 */
fun DrawScope.sleepBlock(
    look: Look,
    night: Boolean,
    left: Float,
    right: Float,
    top: Float,
    height: Float,
    radius: Float,
) {
    val edgeColor = if (night) look.chart.sleepNight else look.chart.sleepNap
    if (!look.night) return block(edgeColor, left, right, top, height, radius)
    val edge = 1.5.dp.toPx()
    block(if (night) look.chart.sleepNightFill else look.chart.sleepNapFill, left, right, top, height, radius)
    if (right - left > 2 * edge) {
        block(edgeColor, left + edge / 2, right - edge / 2, top + edge / 2, height - edge, radius, Stroke(edge))
    }
}

/** Writes a word at [x]; [anchor] is the part of it that lies before [x]. It never leaves the picture. */
fun DrawScope.write(
    measurer: TextMeasurer,
    text: String,
    style: TextStyle,
    color: Color,
    x: Float,
    y: Float,
    anchor: Float = .5f,
): Size {
    val laid = measurer.measure(text, style.copy(color = color))
    val left = (x - laid.size.width * anchor).coerceIn(0f, maxOf(0f, size.width - laid.size.width))
    drawText(laid, topLeft = Offset(left, y))
    return Size(laid.size.width.toFloat(), laid.size.height.toFloat())
}

fun DrawScope.dashes(): PathEffect = PathEffect.dashPathEffect(floatArrayOf(4.dp.toPx(), 4.dp.toPx()))
