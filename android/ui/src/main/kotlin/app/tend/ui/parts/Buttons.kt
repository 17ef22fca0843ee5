package app.tend.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Surface
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

/** A round button that holds an icon; [description] is what it does. */
@Composable
fun RoundButton(
    icon: Icon,
    description: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    tint: Color = LocalLook.current.text,
    fill: Color = Color.Transparent,
    size: Dp = Touch.min,
    border: Color? = null,
    enabled: Boolean = true,
) {
    val edge = if (border == null) Modifier else Modifier.border(1.5.dp, border, CircleShape)
    Box(
        modifier
            .size(size)
            .clip(CircleShape)
            .background(fill)
            .then(edge)
            .clickable(enabled = enabled, role = Role.Button, onClick = onClick)
            .semantics { contentDescription = description },
        Alignment.Center,
    ) { Glyph(icon, if (enabled) tint else LocalLook.current.rule) }
}

/** A large round button that steps a number, with an icon or with [text]. */
@Composable
fun StepButton(
    description: String,
    onClick: () -> Unit,
    icon: Icon? = null,
    text: String? = null,
) {
    val look = LocalLook.current
    val edge = if (look.night) Modifier.border(1.5.dp, look.outline, CircleShape) else Modifier
    Box(
        Modifier
            .size(60.dp)
            .clip(CircleShape)
            .background(look.role.surfaceHigh)
            .then(edge)
            .clickable(role = Role.Button, onClick = onClick)
            .semantics { contentDescription = description },
        Alignment.Center,
    ) {
        if (icon != null) Glyph(icon, look.text)
        if (text != null) Words(text, Type.subtitle)
    }
}

/** One of several values; the chosen one has its kind's container and a thicker edge. */
@Composable
fun Choice(
    text: String,
    chosen: Boolean,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    hue: Hue? = null,
    icon: Icon? = null,
    many: Boolean = false,
) {
    val look = LocalLook.current
    val colors = hue?.let(look::of)
    val shape = RoundedCornerShape(Radius.chip)
    val fill = if (chosen) colors?.container ?: look.role.primaryContainer else Color.Transparent
    val words = if (chosen) colors?.onContainer ?: look.role.onPrimaryContainer else look.text
    val edge = if (chosen) colors?.color ?: look.ink else look.outline
    val press =
        if (many) {
            Modifier.toggleable(chosen, role = Role.Checkbox, onValueChange = { onClick() })
        } else {
            Modifier.selectable(chosen, role = Role.RadioButton, onClick = onClick)
        }
    Row(
        modifier
            .heightIn(min = Touch.chip)
            .widthIn(min = Touch.chip)
            .clip(shape)
            .background(fill)
            .border(if (chosen) 2.dp else 1.dp, edge, shape)
            .then(press)
            .padding(horizontal = Space.m, vertical = Space.s),
        Arrangement.spacedBy(Space.s, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        if (icon != null) Glyph(icon, words, size = 20.dp)
        Words(text, Type.label, color = words, align = TextAlign.Center)
    }
}

/** The one main button of a page, always ink; dark with a bright edge in night light. */
@Composable
fun MainButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    after: Boolean = false,
    height: Dp = 64.dp,
    enabled: Boolean = true,
) {
    val look = LocalLook.current
    val fill =
        when {
            !enabled -> look.role.surfaceHigh
            look.night -> look.role.primaryContainer
            else -> look.ink
        }
    val on =
        when {
            !enabled -> look.soft
            look.night -> look.text
            else -> look.role.onPrimary
        }
    Surface(
        onClick,
        modifier.heightIn(min = height).semantics { contentDescription = text },
        enabled = enabled,
        shape = RoundedCornerShape(Radius.card),
        color = fill,
        border = if (look.night) BorderStroke(2.dp, look.ink) else null,
    ) { Label(text, Type.subtitle, on, icon, after) }
}

/** A second action beside the main one: filled softly, no edge. */
@Composable
fun SoftButton(
    text: String?,
    icon: Icon,
    description: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    height: Dp = 64.dp,
) {
    val look = LocalLook.current
    Surface(
        onClick,
        modifier.heightIn(min = height).semantics { contentDescription = description },
        shape = RoundedCornerShape(Radius.card),
        color = look.role.surfaceHigh,
        border = if (look.night) BorderStroke(1.dp, look.outline) else null,
    ) { Label(text, Type.subtitle, look.text, icon) }
}

/** A third action: only its edge. */
@Composable
fun QuietButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    height: Dp = 56.dp,
    color: Color = LocalLook.current.text,
) {
    Surface(
        onClick,
        modifier.heightIn(min = height).semantics { contentDescription = text },
        shape = RoundedCornerShape(Radius.card),
        color = Color.Transparent,
        border = BorderStroke(1.dp, LocalLook.current.outline),
    ) { Label(text, Type.label, color, icon, vertical = Space.s) }
}

/** Words that act, without an edge. */
@Composable
fun WordsButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    icon: Icon? = null,
    color: Color = LocalLook.current.text,
) {
    Row(
        modifier
            .heightIn(min = Touch.min)
            .clip(RoundedCornerShape(Radius.chip))
            .clickable(role = Role.Button, onClick = onClick)
            .padding(horizontal = Space.s),
        Arrangement.spacedBy(Space.m),
        Alignment.CenterVertically,
    ) {
        if (icon != null) Glyph(icon, color, size = 20.dp)
        Words(text, Type.label, color = color)
    }
}

@Composable
private fun Label(
    text: String?,
    style: androidx.compose.ui.text.TextStyle,
    color: Color,
    icon: Icon?,
    after: Boolean = false,
    vertical: Dp = Space.m,
) {
    Row(
        Modifier.padding(horizontal = Space.l, vertical = vertical),
        Arrangement.spacedBy(Space.s, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        if (icon != null && !after) Glyph(icon, color, size = 22.dp)
        if (text != null) Words(text, style, color = color, align = TextAlign.Center)
        if (icon != null && after) Glyph(icon, color, size = 22.dp)
    }
}

/** One of a few places or forms, side by side; one under another in large text, so that no word breaks. */
@Composable
fun Segments(
    names: List<String>,
    chosen: Int,
    onChoose: (Int) -> Unit,
    modifier: Modifier = Modifier,
    hue: Hue? = null,
) {
    val look = LocalLook.current
    val shape = RoundedCornerShape(Radius.card)
    val around =
        modifier
            .fillMaxWidth()
            .background(look.role.surfaceContainer, shape)
            .then(if (look.night) Modifier.border(1.dp, look.rule, shape) else Modifier)
            .padding(Space.xs)
    if (LocalDensity.current.fontScale > LARGE_TEXT) {
        Column(around) {
            names.forEachIndexed { index, name -> Segment(name, index == chosen, hue, Modifier.fillMaxWidth()) { onChoose(index) } }
        }
    } else {
        Row(around.height(IntrinsicSize.Min)) {
            names.forEachIndexed { index, name ->
                Segment(name, index == chosen, hue, Modifier.weight(1f).fillMaxHeight()) { onChoose(index) }
            }
        }
    }
}

@Composable
private fun Segment(
    name: String,
    on: Boolean,
    hue: Hue?,
    modifier: Modifier,
    onChoose: () -> Unit,
) {
    val look = LocalLook.current
    val colors = hue?.let(look::of)
    val inner = RoundedCornerShape(Radius.card - Space.xs)
    val ground = colors?.container ?: if (look.light) look.role.surfaceLowest else look.role.primaryContainer
    val words = if (on) colors?.onContainer ?: look.text else look.soft
    val edge = Modifier.border(1.5.dp, colors?.border ?: look.ink, inner)
    Box(
        modifier
            .heightIn(min = Touch.min)
            .clip(inner)
            .background(if (on) ground else look.role.surfaceContainer)
            .selectable(on, role = Role.RadioButton, onClick = onChoose)
            .then(if (on && look.night) edge else Modifier)
            .padding(Space.xs),
        Alignment.Center,
    ) { Words(name, Type.label, color = words, align = TextAlign.Center) }
}

/** Something that can be tapped, said as [description]. */
@Composable
fun WordsButtonFrame(
    description: String,
    onClick: () -> Unit,
    content: @Composable () -> Unit,
) {
    Box(
        Modifier
            .heightIn(min = Touch.min)
            .clip(RoundedCornerShape(Radius.chip))
            .clickable(onClickLabel = description, role = Role.Button, onClick = onClick)
            .padding(horizontal = Space.s),
        Alignment.Center,
    ) { content() }
}
