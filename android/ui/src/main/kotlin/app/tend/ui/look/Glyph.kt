package app.tend.ui.look

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp

private const val GRID = 24f

private class Drawing(
    icon: Icon,
) {
    val stroke = icon.stroke.map(::path)
    val fill = icon.fill.map(::path)
}

private val drawings = Icon.entries.associateWith(::Drawing)

internal fun path(data: String): Path = PathParser().parsePathString(data).toPath()

/** Draws an icon into a square of [side] pixels at the origin. */
fun DrawScope.icon(
    icon: Icon,
    side: Float,
    color: Color,
    weight: Float = Line.icon.value,
) {
    val drawing = drawings.getValue(icon)
    val turned = icon.mirror && layoutDirection == LayoutDirection.Rtl
    withTransform({
        if (turned) scale(-1f, 1f, Offset(side / 2, side / 2))
        scale(side / GRID, side / GRID, Offset.Zero)
    }) {
        for (path in drawing.stroke) {
            drawPath(path, color, style = Stroke(weight, cap = StrokeCap.Round, join = StrokeJoin.Round))
        }
        for (path in drawing.fill) drawPath(path, color)
    }
}

/** An icon. Without a [description] it is decoration and silent. */
@Composable
fun Glyph(
    icon: Icon,
    tint: Color,
    modifier: Modifier = Modifier,
    size: Dp = 24.dp,
    description: String? = null,
) {
    val said = if (description == null) modifier else modifier.semantics { contentDescription = description }
    Canvas(said.size(size)) { icon(icon, this.size.width, tint) }
}
