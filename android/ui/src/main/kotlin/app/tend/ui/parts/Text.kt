package app.tend.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.text
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type

/** Words on a page. Centred ones stand in [balanced] lines. */
@Composable
fun Words(
    text: String,
    style: TextStyle,
    modifier: Modifier = Modifier,
    color: Color = LocalLook.current.text,
    align: TextAlign? = null,
    lines: Int = Int.MAX_VALUE,
    balanced: Boolean = align == TextAlign.Center,
) {
    val shown = heldTogether(text)
    // Screen readers and searches know the text as it was said.
    val said = if (shown == text) Modifier else Modifier.semantics { this.text = AnnotatedString(text) }
    val spread = if (balanced) Modifier.balanced(align) else Modifier
    Text(shown, modifier.then(said).then(spread), color = color, style = style, textAlign = align, maxLines = lines)
}

/** A heading: screen readers jump from one to the next. */
@Composable
fun Heading(
    text: String,
    modifier: Modifier = Modifier,
    style: TextStyle = Type.title,
    color: Color = LocalLook.current.text,
) {
    Words(text, style, modifier.semantics { heading() }, color, balanced = true)
}

/** A number with its units set smaller, on one baseline, so that "1 h 05 min" reads as one shape and is said as one. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Figure(
    text: String,
    style: TextStyle,
    modifier: Modifier = Modifier,
    color: Color = LocalLook.current.text,
    unit: TextStyle = if (style.fontSize.value > LARGE) Type.title else Type.detail,
    gap: Dp = if (style.fontSize.value > LARGE) Space.s else Space.xs,
) {
    // In large text the units go to the next line rather than out of sight.
    FlowRow(modifier.clearAndSetSemantics { contentDescription = text }, Arrangement.spacedBy(gap)) {
        for (word in text.split(' ', '\u00a0', '\u202f')) {
            val plain = if (word.any(Char::isDigit)) style else unit
            Text(word, Modifier.alignByBaseline(), color = color, style = plain, maxLines = 1)
        }
    }
}

private const val LARGE = 24

@Composable
fun Rule(modifier: Modifier = Modifier) {
    Box(modifier.fillMaxWidth().height(1.dp).background(LocalLook.current.rule))
}

@Composable
fun Gap(height: Dp) {
    Spacer(Modifier.height(height))
}

/** The name of a field in a form. */
@Composable
fun FieldName(text: String) {
    Words(text, Type.label, Modifier.padding(top = Space.xl, bottom = Space.s), LocalLook.current.soft)
}
