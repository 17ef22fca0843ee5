package app.tend.ui.safety

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.tend.core.SafetyPage
import app.tend.core.SafetyScreen
import app.tend.core.SafetyStyle
import app.tend.core.SafetyText
import app.tend.core.SupportNumber
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.readOnce
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Gap
import app.tend.ui.parts.Heading
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.ThumbBar
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.parts.WordsButton
import app.tend.ui.words.LocalStrings
import app.tend.ui.words.Strings
import java.text.Collator
import java.util.Locale

private const val KEPT_COUNTRY = "country"
private const val CANNOT_COPE = "cannot-cope"

/** Kept where the parent is in a country whose numbers nobody has checked. */
private const val ELSEWHERE = ""

/** One tap from everywhere, and never shown because of what was logged. */
@Composable
fun SafetyPlace(
    model: FamilyModel,
    card: String?,
    onCard: (String) -> Unit,
    onBack: () -> Unit,
) {
    val phone = LocalPhone.current
    var country by rememberSaveable { mutableStateOf(phone.kept(KEPT_COUNTRY) ?: phone.country) }
    val screen = readOnce(country) { model.journal.safety(country) } ?: return
    val page = screen.cards.firstOrNull { it.id == card }
    if (page != null) return SafetyCardPage(page, screen, onBack)
    Safety(
        screen,
        country,
        onCountry = {
            country = it
            phone.keep(KEPT_COUNTRY, it)
        },
        onCard,
        onBack,
        phone::dial,
    )
}

/** First the card for the parent who cannot go on, then the signs, then cards as rows; the call stays at the bottom. */
@Composable
fun Safety(
    screen: SafetyScreen,
    country: String?,
    onCountry: (String) -> Unit,
    onCard: (String) -> Unit,
    onBack: () -> Unit,
    onDial: (String) -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    var choosing by rememberSaveable { mutableStateOf(false) }
    Column(Modifier.fillMaxSize().background(look.surface).statusBarsPadding(), horizontalAlignment = Alignment.CenterHorizontally) {
        val name = country?.let { nameOf(it, say) } ?: say("choose_country")
        val large = LocalDensity.current.fontScale > LARGE_TEXT
        TopBar(say("safety"), null, back = onBack, close = true) {
            if (!large) WordsButton(name, { choosing = true }, icon = Icon.Down)
        }
        Column(
            Modifier
                .weight(1f)
                .widthIn(max = 640.dp)
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            if (large) WordsButton(name, { choosing = true }, icon = Icon.Down)
            val (cannotCope, others) = screen.cards.partition { it.id == CANNOT_COPE }
            cannotCope.forEach { FirstCard(it) }
            others.firstOrNull()?.let {
                Heading(it.title, Modifier.padding(top = Space.xl, bottom = Space.s))
                Lines(it.lines)
                Gap(Space.l)
            }
            others.drop(1).forEach { card ->
                Rule()
                WayRow(card.title, { onCard(card.id) }, card.lines.firstOrNull { it.style == SafetyStyle.LEAD }?.words)
            }
            Rule()
            for (line in screen.support.lines) Support(line, onDial)
            screen.support.elsewhere?.let { Words(it, Type.body, Modifier.padding(vertical = Space.m)) }
            Words(screen.about, Type.caption, Modifier.padding(vertical = Space.l), look.soft)
        }
        screen.support.lines
            .firstOrNull()
            ?.let { line -> ThumbBar { CallButton(line, Modifier.weight(1f)) { onDial(line.number) } } }
    }
    if (choosing) {
        Countries(screen.countries, country, { choosing = false }) {
            choosing = false
            onCountry(it)
        }
    }
}

/** Countries with a number to call, by their names in the parent's language, and one for all others. */
@Composable
private fun Countries(
    countries: List<String>,
    chosen: String?,
    onClose: () -> Unit,
    onCountry: (String) -> Unit,
) {
    val say = LocalStrings.current
    val byName = remember(countries, say) { countries.sortedWith(compareBy(Collator.getInstance(say.locale)) { nameOf(it, say) }) }
    Sheet(say("choose_country"), onClose) {
        for (code in byName + ELSEWHERE) {
            CountryRow(nameOf(code, say), code == chosen) { onCountry(code) }
        }
    }
}

@Composable
private fun CountryRow(
    name: String,
    chosen: Boolean,
    onClick: () -> Unit,
) = Row(
    Modifier.fillMaxWidth().selectable(chosen, role = Role.RadioButton, onClick = onClick).heightIn(min = Touch.min),
    Arrangement.spacedBy(Space.l),
    Alignment.CenterVertically,
) {
    Words(name, Type.body, Modifier.weight(1f))
    if (chosen) Glyph(Icon.Check, LocalLook.current.soft)
}

private fun nameOf(
    country: String,
    say: Strings,
): String = if (country == ELSEWHERE) say("another_country") else Locale("", country).getDisplayCountry(say.locale)

/** If the crying is too much: the words first, the colour of crying around them. */
@Composable
private fun FirstCard(card: SafetyPage) {
    val colors = LocalLook.current.of(Hue.Cry)
    Column(
        Modifier.fillMaxWidth().background(colors.container, RoundedCornerShape(Radius.card)).padding(Space.xl),
    ) {
        Heading(card.title, color = colors.onContainer)
        Lines(card.lines, colors.onContainer)
    }
}

/** Leads larger, bullets with their point. */
@Composable
internal fun Lines(
    lines: List<SafetyText>,
    color: Color = LocalLook.current.text,
) {
    val line = with(LocalDensity.current) { Type.body.lineHeight.toDp() }
    for (text in lines) {
        when (text.style) {
            SafetyStyle.LEAD -> {
                Words(text.words, Type.subtitle, Modifier.padding(top = Space.s), color)
            }

            SafetyStyle.TEXT -> {
                Words(text.words, Type.body, Modifier.padding(top = Space.s), color)
            }

            SafetyStyle.BULLET -> {
                Row(Modifier.padding(top = 6.dp), Arrangement.spacedBy(Space.m)) {
                    Box(Modifier.height(line), Alignment.Center) { Box(Modifier.size(6.dp).background(color, CircleShape)) }
                    Words(text.words, Type.body, color = color)
                }
            }
        }
    }
}

@Composable
private fun Support(
    line: SupportNumber,
    onDial: (String) -> Unit,
) {
    val under = listOfNotNull(line.number, line.hours).joinToString(" · ")
    WayRow("${line.purpose}: ${line.name}", { onDial(line.number) }, under, Icon.Phone)
}

/** The call that stays at the bottom. `alert` is for this alone. */
@Composable
private fun CallButton(
    line: SupportNumber,
    modifier: Modifier,
    onClick: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val shape = RoundedCornerShape(Radius.card)
    val on = if (look.night) look.role.onAlertContainer else look.role.onAlert
    Row(
        modifier
            .heightIn(min = Touch.next)
            .clip(shape)
            .background(if (look.night) look.role.alertContainer else look.role.alert)
            .then(if (look.night) Modifier.border(2.dp, look.role.alert, shape) else Modifier)
            .clickable(role = Role.Button, onClick = onClick)
            .padding(horizontal = Space.l, vertical = Space.m),
        Arrangement.spacedBy(Space.m, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        Glyph(Icon.Phone, on)
        Column {
            Words(say("call_number", line.number), Type.title, color = on)
            Words(line.purpose, Type.caption, color = on)
        }
    }
}

/** One card with its sources. */
@Composable
private fun SafetyCardPage(
    card: SafetyPage,
    screen: SafetyScreen,
    onBack: () -> Unit,
) {
    val look = LocalLook.current
    Column(Modifier.fillMaxSize().background(look.surface).statusBarsPadding(), horizontalAlignment = Alignment.CenterHorizontally) {
        TopBar(card.title, null, back = onBack)
        Column(
            Modifier
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            Lines(card.lines)
            Words(screen.sourcesHeading, Type.label, Modifier.padding(top = Space.xl), look.soft)
            for (source in card.sources) Words(source, Type.caption, Modifier.padding(top = Space.xs), look.soft)
            ScrollEnd()
        }
    }
}
