package app.tend.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.words.LocalStrings
import java.util.UUID

/**
 * What the journal answered to an action: a sentence, and what an undo names; none after an error or an undo. A file that
 * was taken out can be handed to another app with [onShare].
 */
data class Answer(
    val sentence: String,
    val change: UUID?,
    val onShare: (() -> Unit)? = null,
)

/** Every action answers here, above the tiles and never over them. */
@Composable
fun AnswerLine(
    answer: Answer,
    onUndo: (UUID) -> Unit,
    modifier: Modifier = Modifier,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val around =
        modifier
            .fillMaxWidth()
            .heightIn(min = Touch.min)
            .background(look.role.surfaceHighest, RoundedCornerShape(Radius.chip))
            .padding(start = Space.l, end = Space.xs)
    val sentence: @Composable (Modifier) -> Unit = {
        Words(answer.sentence, Type.detail, it.padding(vertical = Space.s).semantics { liveRegion = LiveRegionMode.Polite })
    }
    val actions: @Composable () -> Unit = {
        answer.onShare?.let { AnswerButton(it) { Words(say("share"), Type.label) } }
        if (answer.change != null) {
            AnswerButton({ onUndo(answer.change) }) {
                Glyph(Icon.Undo, look.text, size = 20.dp)
                Words(say("undo"), Type.label)
            }
        }
    }
    if (LocalDensity.current.fontScale > LARGE_TEXT) {
        // Side by side the sentence would have no room.
        Column(around) {
            sentence(Modifier)
            Row(Modifier.align(Alignment.End)) { actions() }
        }
    } else {
        Row(around, verticalAlignment = Alignment.CenterVertically) {
            sentence(Modifier.weight(1f))
            actions()
        }
    }
}

@Composable
private fun AnswerButton(
    onClick: () -> Unit,
    content: @Composable RowScope.() -> Unit,
) = Row(
    Modifier
        .heightIn(min = Touch.min)
        .clickable(role = Role.Button, onClick = onClick)
        .padding(horizontal = Space.m),
    Arrangement.spacedBy(Space.s),
    Alignment.CenterVertically,
    content,
)
