package app.tend.ui.review

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.unit.dp
import app.tend.core.AxisUnit
import app.tend.core.ReviewChart
import app.tend.core.ReviewUnit
import app.tend.core.SeriesPart
import app.tend.ui.look.Hue
import app.tend.ui.look.Look
import app.tend.ui.parts.ChartBand
import app.tend.ui.parts.ChartColumn
import app.tend.ui.parts.ColumnChart
import app.tend.ui.parts.Fill
import app.tend.ui.parts.Tick
import app.tend.ui.parts.sleepBlock
import app.tend.ui.words.Formats
import app.tend.ui.words.Strings

private const val HOUR = 60.0
private const val MILLILITRES_PER_OUNCE = 29.5735295625
private const val SPOKEN_DAYS = 7

/** The core's chart as columns: its parts, bands, ticks and a sentence. */
internal fun columnChart(
    period: ChartPeriod,
    chart: ReviewChart,
    look: Look,
    say: Strings,
    formats: Formats,
): ColumnChart {
    val unit = chart.axis.unit
    val count =
        chart.series
            .first()
            .values.size
    val columns =
        (0 until count).map { day ->
            val date = period.first.plusDays(day.toLong())
            val whole = chart.series.sumOf { it.values[day] }
            val logged = period.isLogged(chart.measure, day)
            ChartColumn(
                if (logged) chart.series.map { it.values[day] } else emptyList(),
                if (logged) formats.aboveColumn(whole, unit) else "",
                if (logged) formats.shortAbove(whole, unit) else "",
                formats.weekday(date),
                formats.weekdayLetter(date),
                if (count > SPOKEN_DAYS) formats.shortDate(date) else formats.dayOfMonth(date),
                period.completeness(chart.measure, day),
            )
        }
    val bands =
        period.bands.filter { it.measure == chart.measure && it.drawn }.map {
            ChartBand(it.low, it.high, it.firstDay.toInt(), it.lastDay.toInt().coerceAtMost(count - 1))
        }
    val ticks = chart.axis.ticks.zip(chart.axis.labels) { at, label -> Tick(at, formats.tick(label, unit, say)) }
    return ColumnChart(columns, chart.series.map { fill(look, it.part) }, bands, ticks, chart.axis.top, spoken(period, chart, say, formats))
}

/** One sentence with the numbers: of each day of a week, of the middle of longer periods. */
private fun spoken(
    period: ChartPeriod,
    chart: ReviewChart,
    say: Strings,
    formats: Formats,
): String {
    val trend = period.trends.firstOrNull { it.measure == chart.measure }
    val middle = trend?.current?.let { formats.measured(it.median, trend.unit) }
    val count =
        chart.series
            .first()
            .values.size
    if (count > SPOKEN_DAYS) return say("chart_spoken_long", chart.name, middle ?: say("nothing_yet"))
    val days =
        (0 until count).joinToString(", ") { day ->
            val whole = chart.series.sumOf { it.values[day] }
            val number = if (period.isLogged(chart.measure, day)) formats.valued(whole, chart.axis.unit) else say("not_logged")
            "${formats.weekday(period.first.plusDays(day.toLong()))} $number"
        }
    return say("chart_spoken", chart.name, days)
}

private fun fill(
    look: Look,
    part: SeriesPart,
): Fill =
    when (part) {
        SeriesPart.NIGHT_SLEEP, SeriesPart.ASLEEP, SeriesPart.LONGEST_PERIOD -> Fill.SleepBlock(true)
        SeriesPart.NAPS -> Fill.SleepBlock(false)
        SeriesPart.WAKINGS -> Fill.Plain(look.chart.sleepNap)
        SeriesPart.FUSS -> Fill.Plain(look.chart.fuss)
        SeriesPart.CRY -> Fill.Plain(look.chart.cry)
        SeriesPart.INCONSOLABLE -> Fill.Plain(look.chart.inconsolable)
        SeriesPart.BREAST_FEEDS, SeriesPart.BREAST_MINUTES -> Fill.Plain(look.of(Hue.Feed).color)
        SeriesPart.BOTTLES, SeriesPart.BOTTLE_ML -> Fill.Plain(look.of(Hue.Feed).onContainer)
        SeriesPart.SOLIDS -> Fill.Plain(look.of(Hue.Care).color)
        SeriesPart.MASSAGE -> Fill.Plain(look.of(Hue.Massage).color)
    }

/** The mark of a part in the legend, as it is drawn in the columns. */
internal fun DrawScope.drawPart(
    look: Look,
    part: SeriesPart,
) {
    when (val fill = fill(look, part)) {
        is Fill.SleepBlock -> sleepBlock(look, fill.night, 0f, size.width, 0f, size.height, 3.dp.toPx())
        is Fill.Plain -> drawRect(fill.color, size = Size(size.width, size.height))
    }
}

/** A number of a measure: "14 h 31", "2.6", "640 ml". */
internal fun Formats.measured(
    value: Double,
    unit: ReviewUnit,
): String =
    when (unit) {
        ReviewUnit.MINUTES -> duration(value)
        ReviewUnit.COUNT -> decimal(value, 1)
        ReviewUnit.MILLILITRES -> volume(value)
    }

/** A number of a chart in words. */
internal fun Formats.valued(
    value: Double,
    unit: AxisUnit,
): String =
    when (unit) {
        AxisUnit.HOURS, AxisUnit.MINUTES -> duration(value)
        AxisUnit.COUNT -> decimal(value, 0)
        AxisUnit.MILLILITRES -> volume(value)
        AxisUnit.FLUID_OUNCES -> ounces(value / MILLILITRES_PER_OUNCE)
    }

private fun Formats.aboveColumn(
    value: Double,
    unit: AxisUnit,
): String =
    when (unit) {
        AxisUnit.HOURS -> hours(value)
        AxisUnit.FLUID_OUNCES -> decimal(value / MILLILITRES_PER_OUNCE, 1)
        else -> decimal(value, 0)
    }

private fun Formats.shortAbove(
    value: Double,
    unit: AxisUnit,
): String = if (unit == AxisUnit.HOURS) decimal(value / HOUR, 0) else aboveColumn(value, unit)

private fun Formats.tick(
    label: Double,
    unit: AxisUnit,
    say: Strings,
): String {
    val number = decimal(label, 1)
    return when (unit) {
        AxisUnit.HOURS -> say("tick_hours", number)
        AxisUnit.MINUTES -> if (label == 0.0) number else say("tick_minutes", number)
        AxisUnit.MILLILITRES -> if (label == 0.0) number else volume(label)
        AxisUnit.FLUID_OUNCES -> if (label == 0.0) number else ounces(label)
        AxisUnit.COUNT -> number
    }
}
