package app.tend.ui.safety

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.tend.core.SafetyPage
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.parts.Heading
import app.tend.ui.parts.QuietButton
import app.tend.ui.words.LocalStrings

/** A safety card beside what it is about, with the way to its page. */
@Composable
internal fun BesideCard(
    card: SafetyPage,
    hue: Hue,
    onOpen: () -> Unit,
) {
    val colors = LocalLook.current.of(hue)
    Column(
        Modifier
            .padding(bottom = Space.l)
            .fillMaxWidth()
            .background(colors.container, RoundedCornerShape(Radius.card))
            .padding(Space.xl),
    ) {
        Heading(card.title, color = colors.onContainer)
        Lines(card.lines, colors.onContainer)
        QuietButton(
            LocalStrings.current("open_safety_card"),
            onOpen,
            Modifier.fillMaxWidth().padding(top = Space.l),
            Icon.Safety,
            color = colors.onContainer,
        )
    }
}
