package app.tend.ui.growth

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.core.GrowthChart
import app.tend.core.GrowthPoint
import app.tend.core.GrowthScreen
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.screenOf
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Figure
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.ProblemLine
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.Segments
import app.tend.ui.parts.ThumbBar
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.util.UUID

/** Growth beside the lines of the World Health Organization, wired to the journal. */
@Composable
fun GrowthPlace(
    model: FamilyModel,
    child: UUID,
    onNew: () -> Unit,
    onEdit: (UUID) -> Unit,
    onFirstWeeks: () -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val screen = screenOf(child) { model.journal.growth(child) } ?: return
    val firstWeeks = screenOf(child) { model.journal.firstWeeks(child) } != null
    Growth(screen, onNew, onEdit, onFirstWeeks.takeIf { firstWeeks }, onBack, onSafety)
}

/** The last number large, the chart, the neutral sentence, the points as rows; the new one at the thumb. */
@Composable
fun Growth(
    screen: GrowthScreen,
    onNew: () -> Unit,
    onEdit: (UUID) -> Unit,
    onFirstWeeks: (() -> Unit)?,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    var chosen by rememberSaveable { mutableStateOf(0) }
    Column(
        Modifier.fillMaxSize().background(look.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("kind_growth"), onSafety, screen.child.name, onBack)
        Column(
            Modifier
                .weight(1f)
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            val chart = screen.charts.getOrNull(chosen.coerceAtMost(screen.charts.lastIndex.coerceAtLeast(0)))
            if (screen.charts.size > 1) Segments(screen.charts.map { it.name }, chosen, { chosen = it })
            screen.noticeWords?.let { Words(it, Type.body, Modifier.padding(vertical = Space.l)) }
            if (chart != null) ChartPart(chart, onEdit)
            Words(screen.about, Type.detail, Modifier.padding(top = Space.l), look.soft)
            Words(screen.source, Type.caption, Modifier.padding(top = Space.s), look.soft)
            if (onFirstWeeks != null) {
                Rule(Modifier.padding(top = Space.l))
                WayRow(say("place_name_first_weeks"), onFirstWeeks, say("first_weeks_way"), Icon.Diaper)
            }
            ScrollEnd()
        }
        ThumbBar { MainButton(say("new_measurement"), onNew, Modifier.weight(1f), Icon.Add, height = 56.dp) }
    }
}

@Composable
private fun ChartPart(
    chart: GrowthChart,
    onEdit: (UUID) -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val last = chart.points.lastOrNull()
    if (last != null) {
        Figure(last.written, Type.timer, Modifier.padding(top = Space.xl))
        val corrected = if (last.corrected) " ${say("growth_corrected")}" else ""
        Words(say("growth_on", formats.date(last.date)) + corrected, Type.body, Modifier.padding(bottom = Space.l), look.soft)
    }
    GrowthPicture(chart)
    last?.let { Words(it.words, Type.body, Modifier.padding(top = Space.m)) }
    last?.checkNumber?.let { ProblemLine(it) }
    for (point in chart.points.asReversed()) PointRow(point, onEdit)
}

@Composable
private fun PointRow(
    point: GrowthPoint,
    onEdit: (UUID) -> Unit,
) {
    val look = LocalLook.current
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    Rule()
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button) { onEdit(point.entry) }
            .heightIn(min = 56.dp)
            .padding(vertical = Space.s)
            .semantics(mergeDescendants = true) {},
        Arrangement.SpaceBetween,
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Words(LocalFormats.current.dateWithYear(point.date), Type.body)
            Words(point.words, Type.caption, color = look.soft)
            if (large) Figure(point.written, Type.title)
        }
        if (!large) Figure(point.written, Type.title)
    }
}
