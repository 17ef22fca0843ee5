package app.tend.ui.massage

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.core.GuideCue
import app.tend.core.MassageGuideScreen
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Gap
import app.tend.ui.parts.Heading
import app.tend.ui.parts.Rule
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalStrings

/** What to prepare, the six states, how a baby says yes and no, and every stroke in words, each folded. */
@Composable
internal fun GuidePart(screen: MassageGuideScreen) {
    val say = LocalStrings.current
    Gap(Space.l)
    Fold(say("guide_preparations")) {
        for (card in screen.preparations) Told(card.title, card.text)
    }
    Fold(say("guide_states")) {
        for (state in screen.states) Told(state.name, state.lookFor, state.advice)
    }
    Fold(say("guide_cues")) {
        val (yes, no) = screen.cues.partition { it.saysYes }
        Cues(say("guide_yes"), yes)
        Cues(say("guide_no"), no)
        Words(say("guide_subtle"), Type.detail, Modifier.padding(top = Space.m), LocalLook.current.soft)
    }
    for (area in screen.areas) {
        Fold(area.name ?: say("guide_anywhere")) {
            for (stroke in area.strokes) Told(stroke.name, stroke.how, stroke.say)
        }
    }
    Rule()
}

/** A part of the guide: a tap on its name opens and closes it. */
@Composable
private fun Fold(
    title: String,
    content: @Composable ColumnScope.() -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    var open by rememberSaveable(title) { mutableStateOf(false) }
    Rule()
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(onClickLabel = say(if (open) "fold_close" else "fold_open"), role = Role.Button) { open = !open }
            .heightIn(min = 64.dp),
        Arrangement.spacedBy(Space.m),
        Alignment.CenterVertically,
    ) {
        Heading(title, Modifier.weight(1f), Type.subtitle)
        Glyph(if (open) Icon.Minus else Icon.Down, look.soft, size = 20.dp)
    }
    if (open) Column(Modifier.padding(bottom = Space.l), content = content)
}

/** A name, what there is to say, and a quieter line. */
@Composable
private fun Told(
    title: String,
    text: String,
    quiet: String? = null,
) {
    Column(Modifier.padding(bottom = Space.m).semantics(mergeDescendants = true) {}) {
        Words(title, Type.subtitle)
        Words(text, Type.body)
        if (!quiet.isNullOrEmpty()) Words(quiet, Type.detail, color = LocalLook.current.soft)
    }
}

@Composable
private fun Cues(
    title: String,
    cues: List<GuideCue>,
) {
    val say = LocalStrings.current
    val (easy, subtle) = cues.partition { it.easyToSee }
    Words(title, Type.subtitle, Modifier.padding(top = Space.s))
    Words(easy.joinToString(", ") { it.name }, Type.body)
    if (subtle.isEmpty()) return
    val words = say("guide_subtle_ones", subtle.joinToString(", ") { it.name })
    Words(words, Type.detail, color = LocalLook.current.soft)
}
