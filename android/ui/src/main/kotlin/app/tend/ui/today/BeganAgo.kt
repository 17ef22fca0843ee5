package app.tend.ui.today

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.unit.dp
import app.tend.core.EntryKind
import app.tend.core.Moment
import app.tend.core.RunningTimer
import app.tend.core.TodayScreen
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Figure
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Segments
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.TimeSteps
import app.tend.ui.parts.Words
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.parts.kind
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.Duration
import java.time.Instant
import java.util.UUID

private val AGO = listOf(5L, 10L, 20L, 30L)

/** A long press on a tile: it began a while ago. With several children it can be for all of them. */
@Composable
internal fun BeganAgo(
    screen: TodayScreen,
    kind: EntryKind,
    onClose: () -> Unit,
    onForm: (EntryKind) -> Unit,
    onStopped: () -> Unit,
    onChoose: (Instant, List<UUID>) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    var all by rememberSaveable { mutableStateOf(false) }
    val everyone = listOf(screen.child.id) + screen.others.map { it.child.id }
    Sheet(say("began_ago", say.kind(kind)), onClose, kind.hue, kind.icon) {
        if (everyone.size > 1) {
            val names = listOf(screen.child.name, say(if (everyone.size == 2) "both" else "all_children"))
            Segments(names, if (all) 1 else 0, { all = it == 1 }, Modifier.padding(bottom = Space.m))
        }
        val children = if (all) everyone else everyone.take(1)
        AGO.chunked(2).forEach { pair ->
            Row(Modifier.padding(bottom = Space.m), Arrangement.spacedBy(Space.m)) {
                for (ago in pair) {
                    val at = screen.now.minus(Duration.ofMinutes(ago))
                    AgoTile(kind, ago, formats.time(at), Modifier.weight(1f)) { onChoose(at, children) }
                }
            }
        }
        if (all) {
            MainButton(say("began_now"), { onChoose(screen.now, children) }, Modifier.fillMaxWidth())
        } else {
            QuietButton(
                say("another_time"),
                {
                    onClose()
                    onForm(kind)
                },
                Modifier.fillMaxWidth(),
                Icon.Clock,
                60.dp,
            )
            if (kind == EntryKind.CRY) Stopped(onClose, onStopped)
        }
    }
}

/** A long press on a tile that runs: it ended a while ago, and nobody had a hand free. */
@Composable
internal fun EndedAgo(
    screen: TodayScreen,
    timer: RunningTimer,
    onClose: () -> Unit,
    onEdit: (UUID) -> Unit,
    onStopped: () -> Unit,
    onChoose: (Instant) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val kind = timer.kind
    val title = if (kind == EntryKind.SLEEP) say("woke_up") else say("ended_ago", say.kind(kind))
    Sheet(title, onClose, kind.hue, kind.icon) {
        // It cannot have ended before it began.
        val ends = AGO.map { it to screen.now.minus(Duration.ofMinutes(it)) }.filter { it.second > timer.start }
        ends.chunked(2).forEach { pair ->
            Row(Modifier.padding(bottom = Space.m), Arrangement.spacedBy(Space.m)) {
                for ((ago, at) in pair) AgoTile(kind, ago, formats.time(at), Modifier.weight(1f)) { onChoose(at) }
            }
        }
        QuietButton(
            say("ended_another"),
            {
                onClose()
                onEdit(timer.entry)
            },
            Modifier.fillMaxWidth(),
            Icon.Clock,
            60.dp,
        )
        if (kind == EntryKind.CRY) Stopped(onClose, onStopped)
    }
}

/** Crying is over, and was about so long. */
@Composable
private fun Stopped(
    onClose: () -> Unit,
    onStopped: () -> Unit,
) = QuietButton(
    LocalStrings.current("crying_stopped"),
    {
        onClose()
        onStopped()
    },
    Modifier.padding(top = Space.m).fillMaxWidth(),
    Icon.Check,
    60.dp,
)

@Composable
private fun AgoTile(
    kind: EntryKind,
    ago: Long,
    time: String,
    modifier: Modifier,
    onChoose: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val colors = look.of(kind.hue)
    val shape = RoundedCornerShape(Radius.action)
    val minutes = say("duration_minutes", ago)
    val under = say("ago_at", time)
    Column(
        modifier
            .heightIn(min = Touch.action)
            .clip(shape)
            .background(colors.container)
            .then(if (look.night) Modifier.border(1.dp, look.rule, shape) else Modifier)
            .clickable(onClick = onChoose)
            .clearAndSetSemantics {
                contentDescription = "$minutes $under"
                role = Role.Button
                onClick {
                    onChoose()
                    true
                }
            }.padding(Space.l),
        Arrangement.Center,
    ) {
        Figure(minutes, Type.number, color = colors.onContainer)
        Words(under, Type.detail, color = colors.onContainer)
    }
}

/** The start of what runs was another moment. */
@Composable
internal fun CorrectStart(
    moment: Moment,
    onClose: () -> Unit,
    onSave: (UUID, Instant) -> Unit,
) {
    val say = LocalStrings.current
    val entry = moment.entry ?: return
    val since = moment.since ?: return
    var start by rememberSaveable(since) { mutableStateOf(since) }
    Sheet(
        say("change_start"),
        onClose,
        moment.state.hue,
        Icon.Clock,
        { MainButton(say("save"), { onSave(entry, start) }, Modifier.fillMaxWidth(), Icon.Check) },
    ) { TimeSteps(start, { start = it }) }
}
