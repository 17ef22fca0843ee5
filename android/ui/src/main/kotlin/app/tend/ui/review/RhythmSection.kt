package app.tend.ui.review

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.tend.core.CryStrength
import app.tend.core.ReviewScreen
import app.tend.core.Rhythm
import app.tend.core.RibbonMark
import app.tend.ui.look.Hue
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Heading
import app.tend.ui.parts.Legend
import app.tend.ui.parts.LegendMark
import app.tend.ui.parts.RibbonStretch
import app.tend.ui.parts.TimeAxis
import app.tend.ui.parts.Words
import app.tend.ui.parts.diamond
import app.tend.ui.parts.hang
import app.tend.ui.parts.ribbon
import app.tend.ui.parts.sleepBlock
import app.tend.ui.parts.write
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings

private const val FEW = 7
private const val MANY = 40
private const val HOURS = 24
private const val EVERY = 6

/** The days under one another, 24 hours across: when things happen, without a word. */
@Composable
internal fun RhythmSection(screen: ReviewScreen) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val measurer = rememberTextMeasurer()
    val days = remember(screen) { screen.rhythm.days() }
    val grow = LocalDensity.current.fontScale.coerceAtLeast(1f)
    val (lane, dots) =
        when {
            days.size <= FEW -> 22.dp to 12.dp
            days.size <= MANY -> 12.dp to 5.dp
            else -> 5.dp to 0.dp
        }
    val row = lane + dots + if (days.size <= FEW) 6.dp else 1.dp
    Heading(say("rhythm_title"))
    Words(say("rhythm_under", formats.time(screen.dayStart)), Type.detail, Modifier.padding(bottom = Space.l), look.soft)
    val spoken = say("rhythm_spoken", days.size)
    Canvas(Modifier.fillMaxWidth().height(row * days.size + 26.dp * grow).semantics { contentDescription = spoken }) {
        val gutter = 36.dp.toPx() * grow
        val turned = layoutDirection == LayoutDirection.Rtl
        days.forEachIndexed { index, stretches ->
            val top = row.toPx() * index
            val axis = TimeAxis(this, 0.0, screen.rhythm.dayMinutes[index], gutter)
            val date = screen.first.plusDays(index.toLong())
            if (days.size <= FEW || index % FEW == 0) {
                val name = if (days.size <= FEW) formats.weekday(date) else formats.shortDate(date)
                val half = measurer.measure(name, Type.caption).size.height / 2
                val y = (top + lane.toPx() / 2 - half).coerceAtLeast(0f)
                write(measurer, name, Type.caption, look.soft, if (turned) size.width else 0f, y, if (turned) 1f else 0f)
            }
            ribbon(look, axis, stretches, top, lane.toPx(), dots.toPx())
        }
        val axis = TimeAxis(this, 0.0, HOURS.toDouble(), gutter)
        val bottom = row.toPx() * days.size + 4.dp.toPx()
        for (hour in 0..HOURS step EVERY) {
            val x = axis.x(hour.toDouble())
            drawLine(look.rule, Offset(x, bottom - 5.dp.toPx()), Offset(x, bottom), 1.dp.toPx())
            val shown = (hour + screen.dayStart.hour) % HOURS
            val word = if (hour == HOURS && shown == 0) HOURS else shown
            write(measurer, word.toString(), Type.caption, look.soft, x, bottom + 2.dp.toPx())
        }
    }
    Legend(
        listOf(
            LegendMark(say("legend_night")) { sleepBlock(look, true, 0f, size.width, 0f, size.height, 3.dp.toPx()) },
            LegendMark(say("legend_nap")) { sleepBlock(look, false, 0f, size.width, 0f, size.height, 3.dp.toPx()) },
            LegendMark(say("legend_crying")) { hang(look, look.chart.cry, 2f / 3) },
            LegendMark(say("legend_feed")) { drawCircle(look.of(Hue.Feed).color, 3.5.dp.toPx()) },
            LegendMark(say("legend_massage")) { diamond(look.of(Hue.Massage).color, center, 4.5.dp.toPx()) },
        ),
    )
}

/** The flat lists of the core, by day. */
private fun Rhythm.days(): List<List<RibbonStretch>> {
    val days = List(dayMinutes.size) { mutableListOf<RibbonStretch>() }
    sleepDay.forEachIndexed { i, day ->
        val mark = if (sleepIsNight[i]) RibbonMark.NIGHT_SLEEP else RibbonMark.NAP
        days[day.toInt()] += RibbonStretch(mark, sleepFrom[i], sleepTo[i])
    }
    cryDay.forEachIndexed { i, day ->
        val mark =
            when (cryStrength[i]) {
                CryStrength.FUSS -> RibbonMark.FUSS
                CryStrength.CRY -> RibbonMark.CRY
                CryStrength.INCONSOLABLE -> RibbonMark.INCONSOLABLE
            }
        days[day.toInt()] += RibbonStretch(mark, cryFrom[i], cryTo[i])
    }
    feedDay.forEachIndexed { i, day -> days[day.toInt()] += RibbonStretch(RibbonMark.FEED, feedFrom[i], feedTo[i]) }
    massageDay.forEachIndexed { i, day -> days[day.toInt()] += RibbonStretch(RibbonMark.MASSAGE, massageFrom[i], massageTo[i]) }
    return days
}
