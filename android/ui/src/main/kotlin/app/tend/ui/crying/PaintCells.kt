package app.tend.ui.crying

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.dp
import app.tend.core.Paint
import app.tend.core.PaintBoard
import app.tend.core.PaintLane
import app.tend.core.PaintStroke
import app.tend.ui.look.Hue
import app.tend.ui.look.Look
import app.tend.ui.parts.diamond
import app.tend.ui.parts.sleepBlock
import java.time.Duration
import java.time.Instant

/** The row of the diary a paint belongs to. */
internal val Paint.lane: PaintLane
    get() =
        when (this) {
            Paint.FEED -> PaintLane.FEED
            Paint.MASSAGE -> PaintLane.MASSAGE
            Paint.CARRIED -> PaintLane.CARRIED
            else -> PaintLane.BABY
        }

/** What each cell shows: what is logged, and over it what was painted since. */
internal class PaintCells(
    val board: PaintBoard,
    strokes: List<PaintStroke>,
) {
    val count = board.cells.toInt()
    private val lanes = PaintLane.entries.associateWith { arrayOfNulls<Paint>(count) }

    init {
        for (row in board.rows) {
            for (run in row.runs) {
                fill(row.lane, run.paint, run.firstCell.toInt(), run.firstCell.toInt() + run.cells.toInt())
            }
        }
        for (stroke in strokes) fill(stroke.paint.lane, stroke.paint, cell(stroke.start), cell(stroke.end))
    }

    private fun fill(
        lane: PaintLane,
        paint: Paint,
        from: Int,
        to: Int,
    ) {
        val cells = lanes.getValue(lane)
        for (cell in from.coerceAtLeast(0) until to.coerceAtMost(count)) cells[cell] = paint
    }

    fun at(
        lane: PaintLane,
        cell: Int,
    ): Paint? = lanes.getValue(lane)[cell]

    private fun cell(at: Instant) = (Duration.between(board.start, at).toMinutes() / board.cellMinutes.toLong()).toInt()

    fun start(cell: Int): Instant = board.start.plus(Duration.ofMinutes(cell * board.cellMinutes.toLong()))

    /** A run of one paint over these cells, in whichever order the finger went. */
    fun stroke(
        paint: Paint,
        from: Int,
        to: Int,
    ) = PaintStroke(paint, start(minOf(from, to)), minOf(start(maxOf(from, to) + 1), board.end))
}

internal fun Look.paint(paint: Paint): Color =
    when (paint) {
        Paint.SLEEP -> chart.sleepNight
        Paint.AWAKE_CONTENT -> chart.awake
        Paint.FUSS -> chart.fuss
        Paint.CRY -> chart.cry
        Paint.INCONSOLABLE -> chart.inconsolable
        Paint.FEED -> of(Hue.Feed).color
        Paint.MASSAGE -> of(Hue.Massage).color
        Paint.CARRIED -> chart.carried
    }

/** One painted run; its height says the kind as well as its colour: crying hangs from the top, as on the ribbon. */
internal fun DrawScope.run(
    look: Look,
    paint: Paint,
    left: Float,
    right: Float,
    top: Float,
    height: Float,
) {
    val round = CornerRadius(4.dp.toPx())
    val size = Size(right - left, height)
    val color = look.paint(paint)
    val middle = Offset((left + right) / 2, top + height / 2)
    when (paint) {
        Paint.SLEEP -> {
            sleepBlock(look, true, left, right, top, height, 4.dp.toPx())
        }

        Paint.AWAKE_CONTENT -> {
            drawRoundRect(color, Offset(left, top), size, round)
            // A flat line: told apart from sleep and from nothing without colour.
            val rest = minOf(7.dp.toPx(), (right - left) / 4)
            val (from, to) = Offset(left + rest, middle.y) to Offset(right - rest, middle.y)
            drawLine(look.outline, from, to, 2.dp.toPx(), StrokeCap.Round)
        }

        Paint.FUSS, Paint.CRY, Paint.INCONSOLABLE -> {
            val part =
                if (paint == Paint.FUSS) {
                    .36f
                } else if (paint == Paint.CRY) {
                    .68f
                } else {
                    1f
                }
            drawRoundRect(look.chart.awake, Offset(left, top), size, round)
            drawRoundRect(color, Offset(left, top), Size(right - left, height * part), round)
        }

        Paint.FEED -> {
            drawCircle(color, minOf(5.dp.toPx(), height / 2.6f), middle)
        }

        Paint.MASSAGE -> {
            diamond(color, middle, minOf(5.dp.toPx(), height / 2.6f))
        }

        Paint.CARRIED -> {
            drawRect(color, Offset(left, top + height - 3.dp.toPx()), Size(right - left, 3.dp.toPx()))
        }
    }
}

/** A cell nobody wrote anything down for: only its edge. */
internal fun DrawScope.emptyCell(
    look: Look,
    left: Float,
    right: Float,
    top: Float,
    height: Float,
) {
    val color = look.outline.copy(alpha = .6f)
    drawRoundRect(color, Offset(left, top), Size(right - left, height), CornerRadius(4.dp.toPx()), style = Stroke(1.dp.toPx()))
}
