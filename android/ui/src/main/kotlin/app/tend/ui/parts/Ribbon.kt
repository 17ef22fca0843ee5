package app.tend.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.RoundRect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.clipPath
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.tend.core.Ribbon
import app.tend.core.RibbonMark
import app.tend.ui.look.Hue
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Look
import app.tend.ui.look.Radius
import app.tend.ui.look.Type

/** One thing on a ribbon, in minutes from its start. */
class RibbonStretch(
    val mark: RibbonMark,
    val from: Double,
    val to: Double,
)

private const val THIRD = 1f / 3

/** What the ribbon of the core holds, in the order it is drawn: stronger crying on top. */
fun Ribbon.stretches(): List<RibbonStretch> = marks.indices.map { RibbonStretch(marks[it], fromMinutes[it], toMinutes[it]) }

/**
 * One lane for what the baby was doing (sleep fills it, crying hangs from the top, deeper when stronger), one lane of
 * dots beneath for what was given (circle: feed, diamond: massage).
 */
fun DrawScope.ribbon(
    look: Look,
    axis: TimeAxis,
    stretches: List<RibbonStretch>,
    top: Float,
    lane: Float,
    dots: Float,
) {
    val (left, right) = axis.whole()
    val whole = Path().apply { addRoundRect(RoundRect(Rect(left, top, right, top + lane), CornerRadius(Radius.small.toPx()))) }
    clipPath(whole) {
        drawRect(look.chart.awake, Offset(left, top), Size(right - left, lane))
        for (stretch in stretches) {
            val night =
                when (stretch.mark) {
                    RibbonMark.NIGHT_SLEEP -> true
                    RibbonMark.NAP -> false
                    else -> continue
                }
            val (from, to) = axis.span(stretch.from, stretch.to)
            sleepBlock(look, night, from, to, top, lane, Radius.mark.toPx())
        }
        for (stretch in stretches) {
            val (color, part) =
                when (stretch.mark) {
                    RibbonMark.FUSS -> look.chart.fuss to THIRD
                    RibbonMark.CRY -> look.chart.cry to 2 * THIRD
                    RibbonMark.INCONSOLABLE -> look.chart.inconsolable to 1f
                    else -> continue
                }
            val (from, to) = axis.span(stretch.from, stretch.to)
            drawRect(color, Offset(from, top), Size(maxOf(to - from, 2.dp.toPx()), lane * part))
        }
    }
    if (dots <= 0f) return
    val y = top + lane + dots / 2 + 1.dp.toPx()
    val reach = minOf(dots * .3f, 3.5.dp.toPx())
    for (stretch in stretches) {
        val at = Offset(axis.x((stretch.from + stretch.to) / 2), y)
        if (stretch.mark == RibbonMark.FEED) drawCircle(look.of(Hue.Feed).color, reach, at)
        if (stretch.mark == RibbonMark.MASSAGE) diamond(look.of(Hue.Massage).color, at, reach * 1.25f)
    }
}

/** A day as a strip, with its hours beneath where [hours] is set. [spoken] says it. */
@Composable
fun DayRibbon(
    ribbon: Ribbon,
    spoken: String,
    modifier: Modifier = Modifier,
    lane: Dp = 48.dp,
    dots: Dp = 16.dp,
    hours: Boolean = true,
) {
    val look = LocalLook.current
    val measurer = rememberTextMeasurer()
    val foot = if (hours) 25.dp * LocalDensity.current.fontScale.coerceAtLeast(1f) else 2.dp
    Canvas(modifier.fillMaxWidth().height(lane + dots + foot).semantics { contentDescription = spoken }) {
        val axis = TimeAxis(this, 0.0, ribbon.minutes)
        ribbon(look, axis, ribbon.stretches(), 0f, lane.toPx(), dots.toPx())
        if (!hours) return@Canvas
        val y = lane.toPx() + dots.toPx() + 7.dp.toPx()
        val large = fontScale > LARGE_TEXT
        for (mark in ribbon.hours) {
            if (!mark.named || (large && mark.hour.toInt() % 6 != 0)) continue
            val x = axis.x(mark.minute)
            val midnight = mark.hour.toInt() == 0
            drawLine(
                if (midnight) look.outline else look.rule,
                Offset(x, y - 5.dp.toPx()),
                Offset(x, y - 1.dp.toPx()),
                (if (midnight) 2 else 1).dp.toPx(),
            )
            // A word at the very edge would be cut.
            val atEdge = mark.minute < 1 || mark.minute > ribbon.minutes - 1
            if (!atEdge) write(measurer, mark.hour.toString(), Type.caption, look.soft, x, y)
        }
    }
}

/** Text over 130 %. */
const val LARGE_TEXT = 1.3f
