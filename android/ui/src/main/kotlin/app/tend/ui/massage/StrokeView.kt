package app.tend.ui.massage

import androidx.compose.animation.core.withInfiniteAnimationFrameNanos
import androidx.compose.foundation.Canvas
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.sp
import app.tend.core.MarkKind
import app.tend.core.ParentHand
import app.tend.core.PictureHand
import app.tend.core.PictureMark
import app.tend.core.PictureTone
import app.tend.core.StrokePicture
import app.tend.ui.look.Hue
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Look
import app.tend.ui.look.Type

private const val NANOSECONDS = 1e9f

/** The core's picture with its paths made once. */
private class Drawn(
    val picture: StrokePicture,
) {
    val layers = picture.layers.map { it to path(it.path, it.closed) }
    val hands = picture.hands.map { hand -> hand to (listOf(hand.outline) + hand.details.map { it.path }).map { path(it, false) } }
    val marks = picture.marks.map { it to path(it.path, it.closed) }
}

/** A path of the core: start x, y, then three points for each curve. */
private fun path(
    numbers: List<Float>,
    closed: Boolean,
) = Path().apply {
    if (numbers.size < 2) return@apply
    moveTo(numbers[0], numbers[1])
    for (at in 2..numbers.size - 6 step 6) {
        cubicTo(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4], numbers[at + 5])
    }
    if (closed) close()
}

/** Where the hands are: frames since the cycle began, or the still picture. */
private sealed interface Moment {
    data object Still : Moment

    class Frame(
        val at: Float,
    ) : Moment
}

/**
 * A stroke over the baby as the parent sees it: never mirrored, clockwise stays clockwise. It moves slowly while
 * [moving]; otherwise the whole way with its arrows, still.
 */
@Composable
fun StrokeView(
    picture: StrokePicture,
    spoken: String,
    moving: Boolean,
    modifier: Modifier = Modifier,
) {
    val look = LocalLook.current
    val measurer = rememberTextMeasurer()
    val drawn = remember(picture) { Drawn(picture) }
    var seconds by remember(picture) { mutableFloatStateOf(0f) }
    LaunchedEffect(picture, moving) {
        if (!moving || picture.cycleSeconds <= 0) return@LaunchedEffect
        val began = withInfiniteAnimationFrameNanos { it }
        while (true) withInfiniteAnimationFrameNanos { seconds = (it - began) / NANOSECONDS }
    }
    Canvas(modifier.clipToBounds().semantics { contentDescription = spoken }) {
        val moment = if (moving) Moment.Frame(seconds % picture.cycleSeconds / picture.frameSeconds) else Moment.Still
        fitted(picture) { draw(look, drawn, moment, measurer) }
    }
}

/** Widens the view to the screen's shape, inside the figure where it can. */
private fun DrawScope.fitted(
    picture: StrokePicture,
    draw: DrawScope.() -> Unit,
) {
    val (x, y, w, h) = picture.view
    val aspect = size.height / size.width
    val (wide, high) = if (h <= w * aspect) w to w * aspect else h / aspect to h

    fun inside(
        start: Float,
        size: Float,
        whole: Float,
    ) = if (size <= whole) start.coerceIn(0f, whole - size) else (whole - size) / 2
    val left = inside(x - (wide - w) / 2, wide, 1f)
    val top = inside(y - (high - h) / 2, high, picture.height)
    val scale = size.width / wide
    withTransform({
        scale(scale, scale, Offset.Zero)
        translate(-left, -top)
    }) { draw() }
}

private fun DrawScope.draw(
    look: Look,
    drawn: Drawn,
    moment: Moment,
    measurer: TextMeasurer,
) {
    val picture = drawn.picture
    val ink = if (look.night) look.outline else look.soft
    drawn.layers.forEachIndexed { index, (layer, path) ->
        if (index == picture.beneathAt.toInt()) {
            for ((hand, paths) in drawn.hands) if (hand.beneath) hand(look, picture, hand, paths, moment, onTop = false)
        }
        layer.tone?.let { drawPath(path, look.tone(it, ink)) }
        if (layer.outlined) drawPath(path, ink, style = line(picture.lineWidth))
    }
    // The first hand lies on top of the second.
    for ((hand, paths) in drawn.hands.asReversed()) hand(look, picture, hand, paths, moment, onTop = true)
    for ((mark, path) in drawn.marks) mark(look, mark, path, measurer)
}

private fun line(
    width: Float,
    dash: List<Float> = emptyList(),
) = Stroke(
    width,
    cap = StrokeCap.Round,
    join = StrokeJoin.Round,
    pathEffect = if (dash.size < 2) null else PathEffect.dashPathEffect(dash.toFloatArray()),
)

private fun Look.tone(
    tone: PictureTone,
    ink: Color,
): Color =
    when (tone) {
        PictureTone.MAT -> role.surfaceContainer
        PictureTone.BODY -> if (light) role.surfaceLowest else role.surfaceHigh
        PictureTone.CLOTH -> role.surfaceLow
        PictureTone.BLUSH -> of(Hue.Cry).container
        PictureTone.LIGHT -> if (light) role.surfaceLowest else role.surfaceHighest
        PictureTone.INK -> ink
        PictureTone.HIGHLIGHT -> of(Hue.Massage).container
    }

/** Hands in two colours, so that left and right are told apart. */
private fun Look.hand(hand: ParentHand): Color = if (hand == ParentHand.RIGHT) of(Hue.Massage).color else of(Hue.Feed).color

private fun List<Float>.between(frame: Float): Float {
    val from = frame.toInt() % size
    val to = (from + 1) % size
    return this[from] + (this[to] - this[from]) * (frame - frame.toInt())
}

private fun DrawScope.hand(
    look: Look,
    picture: StrokePicture,
    hand: PictureHand,
    paths: List<Path>,
    moment: Moment,
    onTop: Boolean,
) {
    val still = hand.stillFrame
    val frame =
        when (moment) {
            is Moment.Frame -> moment.at
            Moment.Still -> still?.toFloat() ?: return
        }
    if (hand.x.isEmpty()) return
    val strength = if (moment is Moment.Still) hand.stillOpacity else hand.opacity.between(frame)
    val scale = if (moment is Moment.Still) 1f else hand.scale.between(frame)
    val color = look.hand(hand.hand)
    val width = picture.lineWidth * .9f
    withTransform({
        translate(hand.x.between(frame), hand.y.between(frame))
        rotate(hand.angle.between(frame), Offset.Zero)
        scale(scale, scale, Offset.Zero)
    }) {
        if (onTop && hand.beneath) {
            val dash = listOf(picture.lineWidth * 1.5f, picture.lineWidth * 2.2f)
            drawPath(paths.first(), color, picture.handLineOpacity * .6f, line(width, dash))
            return@withTransform
        }
        drawPath(paths.first(), color, picture.handFillOpacity * strength)
        for (path in paths) drawPath(path, color, picture.handLineOpacity * strength, line(width))
    }
}

private fun DrawScope.mark(
    look: Look,
    mark: PictureMark,
    path: Path,
    measurer: TextMeasurer,
) {
    val color = look.hand(mark.hand)
    val middle = Offset(mark.x, mark.y)
    when (mark.kind) {
        MarkKind.LINE -> {
            drawPath(path, color, mark.opacity, line(mark.width, mark.dash))
        }

        MarkKind.DOT -> {
            drawCircle(color, mark.radius, middle, mark.opacity)
        }

        MarkKind.RING -> {
            drawCircle(color, mark.radius, middle, mark.opacity, line(mark.width))
        }

        MarkKind.NUMBER -> {
            // Text cannot be laid out a hundredth of a pixel high: large, then shrunk.
            val laid = measurer.measure(mark.number.toString(), Type.label.copy(color = color, fontSize = 40.sp))
            val shrink = mark.radius * 2 / laid.size.height
            withTransform({
                translate(mark.x - laid.size.width * shrink / 2, mark.y - mark.radius)
                scale(shrink, shrink, Offset.Zero)
            }) { drawText(laid, alpha = mark.opacity) }
        }
    }
}
