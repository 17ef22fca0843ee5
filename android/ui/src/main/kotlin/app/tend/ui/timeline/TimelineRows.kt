package app.tend.ui.timeline

import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.Orientation
import androidx.compose.foundation.gestures.draggable
import androidx.compose.foundation.gestures.rememberDraggableState
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.dp
import app.tend.core.TimelineDay
import app.tend.core.TimelineRow
import app.tend.ui.entry.start
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.DayRibbon
import app.tend.ui.parts.Figure
import app.tend.ui.parts.Heading
import app.tend.ui.parts.KindMark
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.Words
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.parts.kind
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.util.UUID
import kotlin.math.abs
import kotlin.math.roundToInt

/** A day begins with its ribbon, so that the list below it has a shape. */
@Composable
internal fun DayHead(
    day: TimelineDay,
    onNone: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    Column(Modifier.padding(horizontal = Space.margin).padding(top = Space.s, bottom = Space.s)) {
        val date = LocalFormats.current.day(day.date)
        Row(verticalAlignment = Alignment.CenterVertically) {
            Heading(date, Modifier.weight(1f))
            RoundButton(Icon.More, say("none_of_day", date), onNone, tint = look.soft)
        }
        for (child in day.children) {
            val line = child.line
            if (line != null) Words(line, Type.detail, Modifier.padding(bottom = Space.xs), look.soft)
            for (none in child.noneMarks) Words(say("none_that_day", say.kind(none)), Type.detail, color = look.soft)
            DayRibbon(child.ribbon, line.orEmpty(), Modifier.padding(top = Space.xs), 20.dp, 12.dp, hours = false)
        }
    }
}

private const val PART_TO_DELETE = .4f

/** Time, mark, title with one detail, length: all on one grid. A tap opens it, a swipe deletes it, with undo. */
@Composable
internal fun EntryRow(
    row: TimelineRow,
    onEdit: (UUID) -> Unit,
    onDelete: (UUID) -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val entry = row.entry
    var width by remember { mutableIntStateOf(1) }
    var moved by remember(entry.id) { mutableFloatStateOf(0f) }
    val drag = rememberDraggableState { moved += it }
    Row(
        Modifier
            .fillMaxWidth()
            .onSizeChanged { width = it.width }
            .offset { IntOffset(moved.roundToInt(), 0) }
            .draggable(drag, Orientation.Horizontal, onDragStopped = {
                if (abs(moved) > width * PART_TO_DELETE) onDelete(entry.id) else moved = 0f
            })
            .clickable(onClickLabel = say("open_entry"), role = Role.Button) { onEdit(entry.id) }
            .semantics {
                customActions =
                    listOf(
                        CustomAccessibilityAction(say("delete")) {
                            onDelete(entry.id)
                            true
                        },
                    )
            }.heightIn(min = 60.dp)
            .padding(horizontal = Space.margin, vertical = Space.s),
        Arrangement.spacedBy(Space.m),
        Alignment.CenterVertically,
    ) {
        // Large text has no room for three columns: the time and the length go over the title.
        val large = LocalDensity.current.fontScale > LARGE_TEXT
        val time = formats.time(entry.span.start)
        // Without pauses, as the totals of the day count it.
        val length = (row.activeMinutes ?: row.minutes)?.let(formats::duration)
        if (!large) Words(time, Type.detail, Modifier.widthIn(min = 40.dp), look.soft)
        KindMark(entry.details.kind.hue, entry.details.icon)
        Column(Modifier.weight(1f)) {
            if (large) Words(listOfNotNull(time, length).joinToString(" · "), Type.detail, color = look.soft)
            Words(row.title, Type.subtitle)
            row.detail?.let { Words(it, Type.detail, color = look.soft) }
            row.signs?.let { Signs(row, it) }
            entry.note?.let { Words(it, Type.detail, color = look.soft, lines = 2) }
        }
        if (!large && length != null) Figure(length, Type.subtitle)
    }
}

/** Began the day before, logged twice, running: a sign and its words. */
@Composable
private fun Signs(
    row: TimelineRow,
    words: String,
) {
    val look = LocalLook.current
    val color = if (row.running) look.of(row.entry.details.kind.hue).onContainer else look.soft
    val icon =
        when {
            row.running -> Icon.Timer
            row.beganBefore -> Icon.Continued
            row.loggedTwice || row.overlaps.isNotEmpty() -> Icon.Overlap
            else -> Icon.Clock
        }
    Row(Modifier, Arrangement.spacedBy(Space.xs), Alignment.CenterVertically) {
        Glyph(icon, color, size = 16.dp)
        Words(words, Type.detail, color = color)
    }
}
