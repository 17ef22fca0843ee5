package app.tend.ui.parent

import androidx.compose.animation.core.animateFloatAsState
import androidx.compose.animation.core.tween
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.tend.core.Breathing
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.EntryKind
import app.tend.core.ParentHelp
import app.tend.core.ParentScreen
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.TimelineQuery
import app.tend.core.TimelineRow
import app.tend.core.Wellbeing
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.screenOf
import app.tend.ui.entry.start
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Chips
import app.tend.ui.parts.Choice
import app.tend.ui.parts.Heading
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.safety.Lines
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.delay
import java.util.UUID

private val NOTHING = Wellbeing(null, null, emptyList(), emptyList(), null)
private const val MOST_CONFIDENT = 5
private const val SECOND = 1000L
private const val FEW = 7

/** What was noted last; a memory may stand between. */
private val LAST_LOGGED = TimelineQuery(emptyList(), listOf(EntryKind.WELLBEING), emptyList(), null, null, 50u)

/** The parent's own page: private to this phone, never scored. */
@Composable
fun ParentPlace(
    model: FamilyModel,
    onEdit: (UUID) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val phone = LocalPhone.current
    val country = phone.kept("country") ?: phone.country
    val screen = screenOf(country) { model.journal.parent(country) } ?: return
    val logged = screenOf(LAST_LOGGED) { model.journal.timeline(LAST_LOGGED) } ?: return
    val rows = logged.days.flatMap { it.rows }
    Parent(screen, rows, onEdit, onBack, onSafety, phone::dial) { wellbeing ->
        val now = Span.Moment(phone.now())
        val draft = Draft(emptyList(), now, Details.Wellbeing(wellbeing), null, null, emptyList(), Source.Logged)
        model.perform(Command.Log(listOf(draft)))
    }
}

@Composable
fun Parent(
    screen: ParentScreen,
    rows: List<TimelineRow>,
    onEdit: (UUID) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
    onDial: (String) -> Unit,
    onLog: (Wellbeing) -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    Column(
        Modifier.fillMaxSize().background(look.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("place_name_parent"), onSafety, back = onBack)
        Column(
            Modifier
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            Row(Modifier.padding(bottom = Space.l), Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
                Glyph(Icon.Lock, look.soft, size = 20.dp)
                Words(screen.private, Type.detail, color = look.soft)
            }
            screen.help?.let { Help(it, onDial) }
            Title(say("parent_mood"))
            Chips { for (mood in screen.moods) Choice(mood.name, false, { onLog(NOTHING.copy(mood = mood.mood)) }) }
            for (row in rows.filter { !it.isOnlyMemory }.take(FEW)) Noted(row, screen, onEdit)
            if (screen.confidence.asked) ConfidencePart(screen, onLog)
            Title(say("parent_self_care"))
            Chips {
                for (care in screen.selfCare) {
                    Choice(care.name, care.today, { if (!care.today) onLog(NOTHING.copy(selfCare = listOf(care.what))) }, many = true)
                }
            }
            Title(say("parent_bonding"))
            Chips {
                for (bond in screen.bonding) {
                    Choice(bond.name, bond.today, { if (!bond.today) onLog(NOTHING.copy(bonding = listOf(bond.what))) }, many = true)
                }
            }
            Title(say("parent_breathing"))
            BreathingPart(screen.breathing)
            Memories(screen, onEdit, onLog)
            ScrollEnd()
        }
    }
}

private val TimelineRow.wellbeing: Wellbeing? get() = (entry.details as? Details.Wellbeing)?.wellbeing

/** Memories stand in a list of their own. */
private val TimelineRow.isOnlyMemory: Boolean get() = wellbeing?.let { it == NOTHING.copy(memory = it.memory) } == true

/** What was noted, and when; a tap opens it. */
@Composable
private fun Noted(
    row: TimelineRow,
    screen: ParentScreen,
    onEdit: (UUID) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val sure = row.wellbeing?.confidence?.let { say("parent_confidence_noted", formats.number(it.toInt())) }
    val words = listOfNotNull(row.detail, sure).joinToString(", ")
    WayRow(words.ifEmpty { row.title }, { onEdit(row.entry.id) }, formats.dayAndTime(row.entry.span.start, screen.now))
}

@Composable
private fun Title(text: String) {
    Heading(text, Modifier.padding(top = Space.section, bottom = Space.m))
}

/** Offered when a parent says it is hard; the same words and lines as on the safety page. */
@Composable
private fun Help(
    help: ParentHelp,
    onDial: (String) -> Unit,
) {
    val colors = LocalLook.current.of(Hue.Cry)
    Column(Modifier.fillMaxWidth().background(colors.container, RoundedCornerShape(Radius.card)).padding(Space.xl)) {
        Heading(help.title, color = colors.onContainer)
        for (line in help.lines) Words(line, Type.body, Modifier.padding(top = Space.s), colors.onContainer)
        help.beside?.let { Lines(it.lines, colors.onContainer) }
    }
    for (line in help.support.lines) {
        val under = listOfNotNull(line.number, line.hours).joinToString(" · ")
        WayRow("${line.purpose}: ${line.name}", { onDial(line.number) }, under, Icon.Phone)
    }
    help.support.elsewhere?.let { Words(it, Type.body, Modifier.padding(vertical = Space.m)) }
}

@Composable
private fun ConfidencePart(
    screen: ParentScreen,
    onLog: (Wellbeing) -> Unit,
) {
    val look = LocalLook.current
    val asked = screen.confidence
    Title(asked.question)
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s)) {
        for (step in 1..MOST_CONFIDENT) {
            Choice(step.toString(), false, { onLog(NOTHING.copy(confidence = step.toUByte())) }, Modifier.weight(1f))
        }
    }
    Row(Modifier.fillMaxWidth().padding(top = Space.xs), Arrangement.SpaceBetween) {
        Words(asked.low, Type.caption, color = look.soft)
        Words(asked.high, Type.caption, color = look.soft)
    }
}

/** A circle that grows with breathing in; it stands still until begun, and ends by itself. */
@Composable
private fun BreathingPart(breathing: Breathing) {
    val look = LocalLook.current
    val say = LocalStrings.current
    var second by remember { mutableIntStateOf(-1) }
    Words(breathing.about, Type.body)
    val step = breathing.steps.lastOrNull { it.fromSecond.toInt() <= second }
    val wide by animateFloatAsState(
        if (step?.inward == true) 1f else .55f,
        tween((step?.seconds?.toInt() ?: 1) * SECOND.toInt()),
    )
    LaunchedEffect(second >= 0) {
        while (second in 0 until breathing.seconds.toInt()) {
            delay(SECOND)
            if (second >= 0) second += 1
        }
        second = -1
    }
    if (step != null) {
        Column(Modifier.fillMaxWidth().padding(vertical = Space.l), horizontalAlignment = Alignment.CenterHorizontally) {
            Canvas(Modifier.size(140.dp)) { drawCircle(look.of(Hue.Massage).container, size.minDimension / 2 * wide) }
            Words(step.words, Type.title, Modifier.padding(top = Space.m))
        }
    }
    val running = second >= 0
    val words = say(if (running) "stop" else "parent_breathe")
    QuietButton(words, { second = if (running) -1 else 0 }, Modifier.fillMaxWidth().padding(top = Space.m))
}

@Composable
private fun Memories(
    screen: ParentScreen,
    onEdit: (UUID) -> Unit,
    onLog: (Wellbeing) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    var text by rememberSaveable { mutableStateOf("") }
    Title(say("parent_memories"))
    TextEntry(say("parent_memory_new"), text, { text = it }, lines = 2)
    if (text.isNotBlank()) {
        QuietButton(
            say("save"),
            {
                onLog(NOTHING.copy(memory = text.trim()))
                text = ""
            },
            Modifier.fillMaxWidth().padding(top = Space.s),
            Icon.Check,
        )
    }
    for (memory in screen.memories) {
        WayRow(memory.text, { onEdit(memory.entry) }, formats.dayAndTime(memory.at, screen.now))
    }
}
