package app.tend.ui.today

import androidx.compose.foundation.ExperimentalFoundationApi
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.combinedClickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.onLongClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.testTag
import androidx.compose.ui.unit.dp
import app.tend.core.Tile
import app.tend.core.TileTap
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Words
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.words.LocalStrings

private const val ACTIONS = 4

/** Four tiles at the thumb, then the care this family uses most and everything else. */
@Composable
internal fun Tiles(parts: TodayParts) {
    val say = LocalStrings.current
    val tiles = parts.screen.tiles
    Column(
        Modifier.padding(horizontal = Space.margin).padding(bottom = Space.m),
        Arrangement.spacedBy(Space.m),
    ) {
        tiles.take(ACTIONS).chunked(parts.columns).forEach { pair ->
            Row(Modifier.height(IntrinsicSize.Min), Arrangement.spacedBy(Space.m)) {
                pair.forEach { ActionTile(it, parts, Modifier.weight(1f).fillMaxHeight()) }
            }
        }
        val care: List<@Composable (Modifier) -> Unit> =
            listOfNotNull(
                tiles.getOrNull(ACTIONS)?.let { care ->
                    { cell ->
                        CareTile(care.kind.icon, care.title, care.line.takeUnless { parts.stacked }, cell) {
                            parts.actions.tap(care.kind, care.tap)
                        }
                    }
                },
                { cell ->
                    CareTile(Icon.Add, say("more_kinds"), say("more_kinds_detail").takeUnless { parts.stacked }, cell) {
                        parts.actions.more()
                    }
                },
            )
        care.chunked(parts.columns).forEach { pair ->
            Row(Modifier.height(IntrinsicSize.Min), Arrangement.spacedBy(Space.m)) {
                pair.forEach { it(Modifier.weight(1f).fillMaxHeight()) }
            }
        }
    }
}

/** The place that starts a thing stops it. A long press offers when it began, or when it ended. */
@OptIn(ExperimentalFoundationApi::class)
@Composable
private fun ActionTile(
    tile: Tile,
    parts: TodayParts,
    modifier: Modifier,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val colors = look.of(tile.kind.hue)
    val shape = RoundedCornerShape(Radius.action)
    val running = tile.tap is TileTap.Stop
    val on = if (running) colors.onFill else colors.onContainer
    val icon = if (running) Icon.Stop else tile.kind.icon
    val edge =
        when {
            !look.night -> Modifier
            running -> Modifier.border(2.5.dp, colors.border, shape)
            else -> Modifier.border(1.dp, look.rule, shape)
        }
    val hold = { parts.onHold(tile.kind) }
    val spoken = listOfNotNull(tile.title, tile.line).joinToString(". ")
    Column(
        modifier
            .heightIn(min = Touch.action)
            .clip(shape)
            .background(if (running) colors.fill else colors.container)
            .then(edge)
            .combinedClickable(onLongClick = hold) { parts.actions.tap(tile.kind, tile.tap) }
            .clearAndSetSemantics {
                contentDescription = spoken
                role = Role.Button
                testTag = "tile-${tile.kind.name.lowercase()}"
                onClick {
                    parts.actions.tap(tile.kind, tile.tap)
                    true
                }
                onLongClick(say(if (running) "ended_ago_hint" else "began_ago_hint")) {
                    hold()
                    true
                }
            }.padding(horizontal = Space.l, vertical = Space.m),
        if (tile.line == null) Arrangement.Center else Arrangement.SpaceBetween,
    ) {
        if (parts.stacked) Glyph(icon, on, size = 28.dp)
        Row(Modifier, Arrangement.spacedBy(Space.m), Alignment.CenterVertically) {
            if (!parts.stacked) Glyph(icon, on, size = 28.dp)
            Words(tile.title, if (parts.stacked) Type.subtitle else Type.title, color = on)
        }
        tile.line?.let {
            Words(it, if (parts.stacked) Type.caption else Type.detail, Modifier.padding(top = Space.xs), on)
        }
    }
}

@OptIn(ExperimentalFoundationApi::class)
@Composable
private fun CareTile(
    icon: Icon,
    title: String,
    line: String?,
    modifier: Modifier,
    onClick: () -> Unit,
) {
    val look = LocalLook.current
    val colors = look.of(Hue.Care)
    val shape = RoundedCornerShape(Radius.card)
    Row(
        modifier
            .heightIn(min = 60.dp)
            .clip(shape)
            .background(colors.container)
            .then(if (look.night) Modifier.border(1.dp, look.rule, shape) else Modifier)
            .combinedClickable(role = Role.Button, onClick = onClick)
            .padding(horizontal = Space.l, vertical = Space.s),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Glyph(icon, colors.onContainer)
        Spacer(Modifier.width(Space.m))
        Column {
            Words(title, Type.label, color = colors.onContainer)
            if (line != null) Words(line, Type.caption, color = colors.onContainer, lines = 2)
        }
    }
}
