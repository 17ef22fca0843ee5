package app.tend.ui.review

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tend.core.BandBasis
import app.tend.core.ChartSeries
import app.tend.core.Completeness
import app.tend.core.CryingScreen
import app.tend.core.EntryKind
import app.tend.core.MeasureTrend
import app.tend.core.ReviewChart
import app.tend.core.ReviewMeasure
import app.tend.core.ReviewScreen
import app.tend.core.Statement
import app.tend.core.StatementKind
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Columns
import app.tend.ui.parts.Facts
import app.tend.ui.parts.Figure
import app.tend.ui.parts.Heading
import app.tend.ui.parts.Legend
import app.tend.ui.parts.LegendMark
import app.tend.ui.parts.Rule
import app.tend.ui.parts.Words
import app.tend.ui.parts.WordsButton
import app.tend.ui.parts.bandMark
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.parts.kind
import app.tend.ui.words.Formats
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import app.tend.ui.words.NOT_KNOWN

private const val MOST_FACTS = 3

/** What is shown and said of one kind over a period. */
internal class KindParts(
    val kind: EntryKind,
    val period: ChartPeriod,
    val charts: List<ReviewChart>,
    val trends: List<MeasureTrend>,
    val statements: List<Statement>,
    val completeness: Completeness?,
    val noneDays: List<NoneDay>,
)

internal fun ReviewScreen.parts(kind: EntryKind) =
    KindParts(
        kind,
        period(),
        charts.filter { it.measure.kind == kind },
        trends.filter { it.measure.kind == kind },
        statements.filter { it.about == kind },
        completeness.firstOrNull { it.kind == kind },
        noneDays(kind),
    )

internal fun CryingScreen.parts() =
    KindParts(
        EntryKind.CRY,
        period(),
        listOfNotNull(chart),
        trends,
        statements,
        completeness,
        noneDays(),
    )

/** Title, the one number, how complete the log is; the pictures; the sentences; three facts. */
@Composable
internal fun KindSection(
    parts: KindParts,
    onNone: () -> Unit,
) {
    if (parts.charts.isEmpty() && parts.statements.isEmpty()) return
    KindBody(parts, onNone)
    Rule(Modifier.padding(vertical = Space.section))
}

@Composable
internal fun KindBody(
    parts: KindParts,
    onNone: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val kind = parts.kind
    val first = parts.charts.firstOrNull()
    // The middles of the other measures stand as facts beneath; the sentences say the rest.
    val statements =
        parts.statements.filter { statement ->
            val says = statement.says
            says !is StatementKind.Middle || says.measure == first?.measure
        }
    Row(Modifier.padding(top = Space.s), Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
        Glyph(kind.icon, look.of(kind.hue).onContainer)
        Heading(first?.name ?: say.kind(kind))
    }
    val main = parts.trends.firstOrNull { it.measure == first?.measure }
    main?.let { MainNumber(it) }
    parts.completeness?.let { DaysLogged(parts, it, onNone) }
    parts.charts.forEachIndexed { index, chart ->
        if (index > 0) Heading(chart.name, Modifier.padding(top = Space.xxl, bottom = Space.s), Type.subtitle)
        ChartPart(parts.period, chart)
        // The sentences belong to the first picture.
        if (index == 0) {
            for (statement in statements) Words(statement.sentence, Type.body, Modifier.padding(top = Space.m))
            Facts(facts(parts.trends.filter { it.measure != main?.measure }))
        }
    }
    if (first == null) for (statement in statements) Words(statement.sentence, Type.body, Modifier.padding(top = Space.m))
}

/** How complete the log is. Where days are open, the line is the way to say that there was none. */
@Composable
private fun DaysLogged(
    parts: KindParts,
    completeness: Completeness,
    onNone: () -> Unit,
) {
    val say = LocalStrings.current
    val soft = LocalLook.current.soft
    val words = say("days_logged", completeness.logged.toInt(), completeness.days.toInt())
    if (parts.noneDays.isEmpty()) {
        Words(words, Type.detail, Modifier.padding(bottom = Space.m), soft)
        return
    }
    Row(
        Modifier
            .heightIn(min = Touch.min)
            .clip(RoundedCornerShape(Radius.small))
            .clickable(onClickLabel = say("none_title", say.kind(parts.kind)), role = Role.Button, onClick = onNone),
        Arrangement.spacedBy(Space.s),
        Alignment.CenterVertically,
    ) {
        Words(words, Type.detail, color = soft)
        Glyph(Icon.Edit, soft, size = 18.dp)
    }
}

@Composable
private fun MainNumber(trend: MeasureTrend) {
    val say = LocalStrings.current
    val median = trend.current?.median ?: return
    // In large letters on a narrow phone the words go below the number.
    FlowRow(Modifier.padding(top = Space.xs).semantics(mergeDescendants = true) {}) {
        Figure(
            LocalFormats.current.measured(median, trend.unit),
            Type.number,
            Modifier.alignByBaseline().padding(end = Space.s),
        )
        Words(
            say(if (trend.byNight) "a_night_as_logged" else "a_day_as_logged"),
            Type.detail,
            Modifier.alignByBaseline(),
            LocalLook.current.soft,
        )
    }
}

@Composable
private fun facts(trends: List<MeasureTrend>): List<Pair<String, String>> {
    val formats = LocalFormats.current
    return trends
        .mapNotNull { trend ->
            trend.current?.let { formats.measured(it.median, trend.unit) to trend.name }
        }.take(MOST_FACTS)
}

/** One picture with its legend, its table and the numbers of a tapped day. */
@Composable
private fun ChartPart(
    period: ChartPeriod,
    chart: ReviewChart,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    var chosen by remember(period.first, period.weeks) { mutableStateOf<Int?>(null) }
    var table by rememberSaveable { mutableStateOf(false) }
    val drawn = remember(period, chart, look) { columnChart(period, chart, look, say, formats) }
    Columns(drawn, chosen, { chosen = if (chosen == it) null else it })
    val band = period.bands.firstOrNull { it.measure == chart.measure && it.drawn }
    val marks =
        chart.series.map { series -> LegendMark(series.name) { drawPart(look, series.part) } } +
            listOfNotNull(band?.let { LegendMark(say(bandName(it.basis))) { bandMark(look) } })
    if (marks.size > 1) Legend(marks)
    chosen?.let { day ->
        val numbers = chart.series.map { valued(period, chart, it, day, formats) to it.name }
        Words(formats.day(period.first.plusDays(day.toLong())), Type.label, Modifier.padding(top = Space.m))
        Facts(numbers.take(MOST_FACTS))
    }
    WordsButton(say(if (table) "table_close" else "table_open"), { table = !table }, icon = Icon.Journal)
    if (table) ChartTable(period, chart)
}

private fun bandName(basis: BandBasis) =
    when (basis) {
        BandBasis.BABIES -> "band_babies"
        BandBasis.AVERAGES -> "band_averages"
        BandBasis.RECOMMENDED -> "band_recommended"
    }

/** The same numbers as rows: for those who do not see the picture, and those who want to know. */
@Composable
private fun ChartTable(
    period: ChartPeriod,
    chart: ReviewChart,
) {
    val formats = LocalFormats.current
    val look = LocalLook.current
    Column {
        Row(Modifier.fillMaxWidth().padding(vertical = Space.xs)) {
            Words("", Type.caption, Modifier.weight(1f))
            for (series in chart.series) {
                Words(series.name, Type.caption, Modifier.weight(1f), look.soft, TextAlign.End)
            }
        }
        for (day in chart.series
            .first()
            .values.indices) {
            Rule()
            Row(Modifier.fillMaxWidth().padding(vertical = Space.s).semantics(mergeDescendants = true) {}) {
                val date = period.first.plusDays(day.toLong())
                Words("${formats.weekday(date)} ${formats.shortDate(date)}", Type.detail, Modifier.weight(1f))
                for (series in chart.series) {
                    Words(valued(period, chart, series, day, formats), Type.detail, Modifier.weight(1f), align = TextAlign.End)
                }
            }
        }
    }
}

/** The number of a day; a dash where nothing was logged, which is not nought. */
private fun valued(
    period: ChartPeriod,
    chart: ReviewChart,
    series: ChartSeries,
    day: Int,
    formats: Formats,
): String = if (period.isLogged(chart.measure, day)) formats.valued(series.values[day], chart.axis.unit) else NOT_KNOWN

/** The kind a measure belongs to. */
internal val ReviewMeasure.kind: EntryKind
    get() =
        when (this) {
            ReviewMeasure.ASLEEP,
            ReviewMeasure.NIGHT_SLEEP,
            ReviewMeasure.LONGEST_PERIOD,
            ReviewMeasure.WAKINGS,
            ReviewMeasure.WAKE_AFTER_ONSET,
            ReviewMeasure.ONSET_LATENCY,
            ReviewMeasure.NAPS,
            ReviewMeasure.NAP_MINUTES,
            -> EntryKind.SLEEP

            ReviewMeasure.CRYING,
            ReviewMeasure.EVENING_CRYING,
            ReviewMeasure.BOUTS,
            ReviewMeasure.LONGEST_BOUT,
            -> EntryKind.CRY

            ReviewMeasure.FEEDS,
            ReviewMeasure.BREAST_MINUTES,
            ReviewMeasure.BOTTLE,
            ReviewMeasure.SOLIDS,
            -> EntryKind.FEED

            ReviewMeasure.MASSAGE_MINUTES -> EntryKind.MASSAGE
        }
