package app.tend.ui.massage

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.tend.core.SessionEvent
import app.tend.core.SessionScreen
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.Space
import app.tend.ui.parts.Chips
import app.tend.ui.parts.Choice
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Sheet
import app.tend.ui.words.LocalStrings

/** All cues, the baby's state, and leaving out the area one is at. */
@Composable
internal fun MoreOfSession(
    screen: SessionScreen,
    onClose: () -> Unit,
    tell: (SessionEvent) -> Unit,
) {
    val say = LocalStrings.current
    Sheet(say("massage_more"), onClose, Hue.Massage, Icon.Massage) {
        for (group in screen.cueGroups) {
            FieldName(group.title)
            Chips {
                for (cue in group.cues) {
                    val words = if (cue.seen > 1u) "${cue.name} ×${cue.seen}" else cue.name
                    Choice(words, cue.seen > 0u, { tell(SessionEvent.CueSeen(cue.key)) }, hue = Hue.Massage, many = true)
                }
            }
        }
        FieldName(say("massage_state_now"))
        val names = screen.stateButtons.associate { it.state to it.name }
        OneOf(names.keys.toList(), screen.state, names::getValue, Hue.Massage) { if (it != null) tell(SessionEvent.StateSeen(it)) }
        screen.areas.firstOrNull { it.here && !it.leftOut }?.let { area ->
            QuietButton(
                say("massage_leave_out", area.name),
                {
                    onClose()
                    tell(SessionEvent.SkipArea(area.area))
                },
                Modifier.fillMaxWidth().padding(top = Space.xl),
                Icon.Next,
            )
        }
    }
}
