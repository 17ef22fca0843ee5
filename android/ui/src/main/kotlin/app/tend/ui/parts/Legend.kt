package app.tend.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Line
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Look
import app.tend.ui.look.Space
import app.tend.ui.look.Type

/** A line of the legend: the mark as it is drawn, and its name. */
class LegendMark(
    val name: String,
    val draw: DrawScope.() -> Unit,
)

@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Legend(marks: List<LegendMark>) {
    FlowRow(Modifier.padding(top = Space.m), Arrangement.spacedBy(Space.l), Arrangement.spacedBy(Space.xs)) {
        for (mark in marks) {
            Row(Modifier, Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
                Canvas(Modifier.size(16.dp, 14.dp)) { mark.draw(this) }
                Words(mark.name, Type.caption, color = LocalLook.current.soft)
            }
        }
    }
}

/** A part that hangs from the top as on the ribbon: the stronger the crying, the deeper. */
fun DrawScope.hang(
    look: Look,
    color: Color,
    part: Float,
) {
    drawRoundRect(look.chart.awake, cornerRadius = CornerRadius(2.dp.toPx()))
    drawRect(color, size = Size(size.width, size.height * part))
}

fun DrawScope.bandMark(look: Look) {
    drawRect(look.chart.band)
    val dash = PathEffect.dashPathEffect(floatArrayOf(3.dp.toPx(), 2.dp.toPx()))
    for (y in listOf(0f, size.height)) {
        drawLine(look.chart.bandEdge, Offset(0f, y), Offset(size.width, y), Line.bandEdge.toPx(), pathEffect = dash)
    }
}

/** Up to three numbers with their names, side by side; one under another in large text. */
@Composable
fun Facts(facts: List<Pair<String, String>>) {
    if (facts.isEmpty()) return
    val look = LocalLook.current
    if (LocalDensity.current.fontScale > LARGE_TEXT) {
        for ((number, what) in facts) FactColumn(number, what, Modifier.padding(top = Space.m))
        return
    }
    Row(
        Modifier.fillMaxWidth().height(IntrinsicSize.Min).padding(top = Space.l),
        Arrangement.spacedBy(Space.m),
    ) {
        facts.forEachIndexed { index, (number, what) ->
            if (index > 0) Box(Modifier.width(1.dp).fillMaxHeight().background(look.rule))
            FactColumn(number, what, Modifier.weight(1f))
        }
    }
}

@Composable
private fun FactColumn(
    number: String,
    what: String,
    modifier: Modifier,
) {
    Column(modifier.semantics(mergeDescendants = true) {}) {
        Figure(number, Type.title)
        Words(what, Type.caption, Modifier.padding(top = Space.hair), LocalLook.current.soft)
    }
}
