package app.tend.ui.learn

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.tend.core.LearnPage
import app.tend.core.LearnScreen
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.readOnce
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Heading
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalStrings

/** What may be said, how strong the evidence is, and what is not known: a list, and one card. */
@Composable
fun LearnPlace(
    model: FamilyModel,
    card: String?,
    onCard: (String) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val screen = readOnce(Unit) { model.journal.learn() } ?: return
    Learn(screen, screen.cards.firstOrNull { it.id == card }, onCard, onBack, onSafety)
}

@Composable
fun Learn(
    screen: LearnScreen,
    card: LearnPage?,
    onCard: (String) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    Column(
        Modifier.fillMaxSize().background(look.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(card?.title ?: say("place_name_learn"), onSafety, back = onBack)
        Column(
            Modifier
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            if (card != null) {
                Card(card)
            } else {
                Words(screen.about, Type.body)
                Words(screen.caution, Type.body, Modifier.padding(vertical = Space.m), look.soft)
                for (page in screen.cards) {
                    Rule()
                    WayRow(page.title, { onCard(page.id) }, page.strength, Icon.Learn)
                }
            }
            ScrollEnd()
        }
    }
}

@Composable
private fun Card(card: LearnPage) {
    val look = LocalLook.current
    val say = LocalStrings.current
    Words(card.says, Type.body)
    Heading(say("learn_strength"), Modifier.padding(top = Space.xl), Type.subtitle)
    Words(card.strength, Type.body, Modifier.padding(top = Space.xs))
    Heading(say("learn_not_known"), Modifier.padding(top = Space.xl), Type.subtitle)
    Words(card.notKnown, Type.body, Modifier.padding(top = Space.xs))
    Heading(say("learn_sources"), Modifier.padding(top = Space.xl), Type.subtitle)
    card.noSource?.let { Words(it, Type.detail, Modifier.padding(top = Space.xs), look.soft) }
    for (source in card.sources) Words(source, Type.caption, Modifier.padding(top = Space.xs), look.soft)
}
