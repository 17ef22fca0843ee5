package app.tend.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.words.LocalStrings

/** Title at the start; [safety] is the last icon of every bar, always the same place: one tap from every screen. */
@Composable
fun TopBar(
    title: String,
    safety: (() -> Unit)?,
    under: String? = null,
    back: (() -> Unit)? = null,
    close: Boolean = false,
    color: Color = LocalLook.current.text,
    soft: Color = LocalLook.current.soft,
    extra: @Composable RowScope.() -> Unit = {},
) {
    val say = LocalStrings.current
    val start = if (back == null) Space.margin else Space.s
    val words: @Composable (Modifier) -> Unit = {
        Column(it.padding(vertical = Space.xs)) {
            Heading(title, style = if (back == null) Type.headline else Type.title, color = color)
            if (under != null) Words(under, Type.detail, color = soft)
        }
    }
    BoxWithConstraints {
        // Large words on a narrow phone have the line beneath the icons.
        val apart = LocalDensity.current.fontScale > LARGE_TEXT && maxWidth < Space.narrowBelow
        Column {
            Row(
                Modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = start, end = Space.s, top = Space.xs, bottom = Space.xs),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                if (back != null) {
                    RoundButton(if (close) Icon.Close else Icon.Back, say(if (close) "close" else "back"), back, tint = color)
                    Spacer(Modifier.width(Space.xs))
                }
                if (apart) Spacer(Modifier.weight(1f)) else words(Modifier.weight(1f))
                extra()
                if (safety != null) RoundButton(Icon.Safety, say("safety"), safety, tint = color)
            }
            if (apart) words(Modifier.padding(horizontal = Space.margin))
        }
    }
}

/** One of the four places at the bottom. */
class Tab(
    val icon: Icon,
    val name: String,
)

/** The four places at the bottom of a narrow screen. */
@Composable
fun TabBar(
    tabs: List<Tab>,
    chosen: Int,
    onChoose: (Int) -> Unit,
) {
    val look = LocalLook.current
    // In large text only the chosen place has room for its name.
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    Column(Modifier.background(look.role.surfaceLow).clearOfBottom()) {
        Rule()
        Row(Modifier.fillMaxWidth().selectableGroup()) {
            tabs.forEachIndexed { index, tab ->
                val on = index == chosen
                val named = on || !large
                Box(
                    Modifier
                        .weight(if (named && large) 2.4f else 1f)
                        .heightIn(min = 72.dp)
                        .selectable(on, role = Role.Tab) { onChoose(index) }
                        .semantics { if (!named) contentDescription = tab.name },
                    Alignment.Center,
                ) { TabMark(tab, on, named) }
            }
        }
    }
}

/** The same four places at the side of a wide screen. */
@Composable
fun TabRail(
    tabs: List<Tab>,
    chosen: Int,
    onChoose: (Int) -> Unit,
) {
    Column(
        Modifier
            .background(LocalLook.current.role.surfaceLow)
            .width(88.dp)
            .fillMaxHeight()
            .padding(vertical = Space.section)
            .selectableGroup(),
        Arrangement.spacedBy(Space.l, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        tabs.forEachIndexed { index, tab ->
            Box(
                Modifier
                    .clip(RoundedCornerShape(Radius.card))
                    .selectable(index == chosen, role = Role.Tab) { onChoose(index) }
                    .padding(Space.xs),
            ) { TabMark(tab, index == chosen) }
        }
    }
}

@Composable
private fun TabMark(
    tab: Tab,
    on: Boolean,
    named: Boolean = true,
) {
    val look = LocalLook.current
    Column(Modifier.padding(vertical = Space.xs), horizontalAlignment = Alignment.CenterHorizontally) {
        val ground = if (on) Modifier.background(look.role.primaryContainer, CircleShape) else Modifier
        Box(Modifier.size(56.dp, 32.dp).then(ground), Alignment.Center) {
            Glyph(tab.icon, if (on) look.role.onPrimaryContainer else look.soft)
        }
        val color = if (on) look.text else look.soft
        if (named) Words(tab.name, Type.caption, Modifier.padding(top = Space.xs), color, TextAlign.Center)
    }
}

/** The mark of a kind: its icon in its colour on its container. */
@Composable
fun KindMark(
    hue: Hue,
    icon: Icon,
    size: Dp = 40.dp,
) {
    val colors = LocalLook.current.of(hue)
    Box(Modifier.size(size).background(colors.container, CircleShape), Alignment.Center) {
        Glyph(icon, colors.onContainer, size = size * .58f)
    }
}

/** A row that leads somewhere: icon, title, one detail. The whole row is the target. */
@Composable
fun WayRow(
    title: String,
    onClick: () -> Unit,
    detail: String? = null,
    icon: Icon? = null,
    margin: Dp = 0.dp,
    leading: @Composable (() -> Unit)? = null,
) {
    val look = LocalLook.current
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button, onClick = onClick)
            .heightIn(min = 64.dp)
            .padding(vertical = Space.s, horizontal = margin),
        Arrangement.spacedBy(Space.l),
        Alignment.CenterVertically,
    ) {
        if (leading != null) leading()
        if (icon != null) Glyph(icon, look.soft)
        Column(Modifier.weight(1f)) {
            Words(title, Type.subtitle)
            if (detail != null) Words(detail, Type.detail, color = look.soft)
        }
        Glyph(Icon.Next, look.soft, size = 20.dp)
    }
}

/** What stays at the thumb: a bar with a hairline above. */
@Composable
fun ThumbBar(content: @Composable RowScope.() -> Unit) {
    Column(Modifier.background(LocalLook.current.surface).clearOfBottom()) {
        Rule()
        Row(
            Modifier.padding(horizontal = Space.margin, vertical = Space.m).heightIn(min = Touch.min),
            Arrangement.spacedBy(Space.m),
            Alignment.CenterVertically,
            content,
        )
    }
}

/** The end of what scrolls. */
@Composable
fun ScrollEnd() {
    Spacer(Modifier.height(Space.section))
}
