package app.tend.ui.growth

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
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
import app.tend.core.CareDay
import app.tend.core.CareScreen
import app.tend.core.EntryKind
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.screenOf
import app.tend.ui.family.QuietPage
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Facts
import app.tend.ui.parts.Heading
import app.tend.ui.parts.Rule
import app.tend.ui.parts.SideBySide
import app.tend.ui.parts.SoftButton
import app.tend.ui.parts.Words
import app.tend.ui.safety.BesideCard
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.util.UUID

/** Diapers and feeds of the first six weeks, wired to the journal. */
@Composable
fun FirstWeeksPlace(
    model: FamilyModel,
    child: UUID,
    onNew: (EntryKind) -> Unit,
    onBack: () -> Unit,
    onSafety: (String?) -> Unit,
) {
    val screen = screenOf(child) { model.journal.firstWeeks(child) }
    if (screen == null) {
        // After six weeks there is nothing to count beside.
        val say = LocalStrings.current
        QuietPage(say("place_name_first_weeks"), onBack, { onSafety(null) }) { Words(say("first_weeks_over"), Type.body) }
    } else {
        FirstWeeks(screen, onNew, onBack, onSafety)
    }
}

/** Today's counts large beside what guides count, the days before as rows, and when to call. */
@Composable
fun FirstWeeks(
    screen: CareScreen,
    onNew: (EntryKind) -> Unit,
    onBack: () -> Unit,
    onSafety: (String?) -> Unit,
) {
    val say = LocalStrings.current
    val look = LocalLook.current
    QuietPage(say("place_name_first_weeks"), onBack, { onSafety(null) }) {
        val days = screen.days.asReversed()
        days.firstOrNull()?.let { day ->
            Heading(LocalFormats.current.day(day.date))
            Words(day.words, Type.body, Modifier.padding(top = Space.xs))
            Facts(
                listOf(
                    count(day.wet) to say("first_weeks_wet"),
                    count(day.dirty) to say("first_weeks_dirty"),
                    count(day.feeds) to say("first_weeks_feeds"),
                ),
            )
            Guides(day)
        }
        val kinds = listOf(EntryKind.DIAPER, EntryKind.FEED)
        SideBySide(kinds.size, Modifier.padding(vertical = Space.l)) { place, cell ->
            val kind = kinds[place]
            val icon = if (kind == EntryKind.DIAPER) Icon.Diaper else Icon.Bottle
            val words = say("kind_${kind.name.lowercase()}")
            SoftButton(words, icon, words, { onNew(kind) }, cell, height = 56.dp)
        }
        Words(screen.about, Type.detail, Modifier.padding(bottom = Space.l), look.soft)
        for (day in days.drop(1)) DayRow(day)
        Rule(Modifier.padding(bottom = Space.xl))
        screen.call?.let { card -> BesideCard(card, Hue.Care) { onSafety(card.id) } }
    }
}

@Composable
private fun count(number: UInt): String = LocalFormats.current.number(number.toInt())

/** What each guide counts on such a day. */
@Composable
private fun Guides(day: CareDay) {
    val soft = LocalLook.current.soft
    for ((source, ranges) in day.ranges.groupBy { it.source }) {
        Column(Modifier.padding(top = Space.m).semantics(mergeDescendants = true) {}) {
            Words(source, Type.caption, color = soft)
            for (range in ranges) Words(range.words, Type.detail)
        }
    }
}

/** A day before: a tap folds out what guides count. */
@Composable
private fun DayRow(day: CareDay) {
    val look = LocalLook.current
    val say = LocalStrings.current
    var open by rememberSaveable(day.date.toString()) { mutableStateOf(false) }
    Rule()
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(onClickLabel = say("first_weeks_guides"), role = Role.Button) { open = !open }
            .heightIn(min = 56.dp)
            .padding(vertical = Space.s),
        Arrangement.spacedBy(Space.m),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Words(LocalFormats.current.day(day.date), Type.subtitle)
            Words(day.words, Type.detail, color = look.soft)
        }
        Glyph(if (open) Icon.Minus else Icon.Down, look.soft, size = 20.dp)
    }
    if (open) Column(Modifier.padding(bottom = Space.m)) { Guides(day) }
}
