package app.tend.ui.massage

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.rotate
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.GuideArea
import app.tend.core.OwnRoutinesScreen
import app.tend.core.OwnStep
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.screenOf
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Chips
import app.tend.ui.parts.Choice
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.KindMark
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.ThumbBar
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.launch
import java.io.Serializable
import java.util.UUID

private const val STEP_SECONDS = 15u
private const val MINUTE = 60.0
private const val HALF_TURN = 180f

/** The family's own routines, wired to the journal. */
@Composable
fun RoutinesPlace(
    model: FamilyModel,
    child: UUID,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val screen = screenOf(Unit) { model.journal.massageRoutines() } ?: return
    val last = screenOf(child) { model.journal.massageJournal(child, JOURNAL_WEEKS) }?.again.orEmpty()
    val scope = rememberCoroutineScope()
    var edit by rememberSaveable(stateSaver = editSaver) { mutableStateOf(null) }
    val now = edit
    if (now == null) {
        Routines(screen, last, { edit = it }, onBack, onSafety)
        return
    }

    fun done(command: Command) {
        scope.launch { if (model.carryOut(command) != null) edit = null }
    }
    LocalPhone.current.OnBack(true) { edit = null }
    EditRoutine(
        now,
        screen,
        onSave = { done(Command.SaveRoutine(now.routine, now.name.trim(), now.steps.toList())) },
        onRemove = { now.routine?.let { done(Command.RemoveRoutine(it)) } },
        onBack = { edit = null },
        onSafety,
    )
}

/** A routine while it is made or changed. */
class RoutineEdit(
    val routine: UUID?,
    name: String,
    steps: List<OwnStep>,
) {
    var name by mutableStateOf(name)
    val steps = mutableStateListOf<OwnStep>().apply { addAll(steps) }
}

/** A routine that is being made outlives a turn of the phone, a look elsewhere and an app that was killed. */
private val editSaver =
    listSaver<RoutineEdit?, Serializable>(
        save = { edit ->
            if (edit == null) {
                emptyList()
            } else {
                listOf(edit.routine?.toString().orEmpty(), edit.name) + edit.steps.flatMap { listOf(it.stroke, it.seconds.toInt()) }
            }
        },
        restore = { kept ->
            val steps = kept.drop(2).chunked(2).map { (stroke, seconds) -> OwnStep(stroke as String, (seconds as Int).toUInt()) }
            val routine = (kept.first() as String).ifEmpty { null }?.let(UUID::fromString)
            RoutineEdit(routine, kept[1] as String, steps)
        },
    )

/** The routines as rows, one to be made of the strokes of the [last] massage, and an empty one at the thumb. */
@Composable
fun Routines(
    screen: OwnRoutinesScreen,
    last: List<OwnStep>,
    onOpen: (RoutineEdit) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    Page(say("routines_title"), onBack, onSafety, {
        screen.empty?.let { Words(it, Type.body, Modifier.padding(vertical = Space.m)) }
        for (routine in screen.routines) {
            val strokes = routine.strokes.joinToString(", ") { it.name }
            val title = say("massage_routine", routine.name, formats.duration(routine.minutes))
            WayRow(title, {
                onOpen(RoutineEdit(routine.routine, routine.name, routine.steps))
            }, strokes, leading = { KindMark(Hue.Massage, Icon.Massage) })
        }
        if (last.isNotEmpty()) WayRow(say("routine_of_last"), { onOpen(RoutineEdit(null, "", last)) }, icon = Icon.Undo)
    }) { MainButton(say("routine_new"), { onOpen(RoutineEdit(null, "", emptyList())) }, Modifier.weight(1f), Icon.Add) }
}

/** A name, its strokes in order with how long each lasts, and all strokes to choose from. */
@Composable
fun EditRoutine(
    edit: RoutineEdit,
    screen: OwnRoutinesScreen,
    onSave: () -> Unit,
    onRemove: () -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    var tried by rememberSaveable { mutableStateOf(false) }
    val names = remember(screen) { screen.areas.flatMap { it.strokes }.associate { it.key to it.name } }
    val title = say(if (edit.routine == null) "routine_new" else "routine_edit")
    Page(title, onBack, onSafety, {
        TextEntry(
            say("name"),
            edit.name,
            { edit.name = it },
            problem = say("name_missing").takeIf { tried && edit.name.isBlank() },
        )
        FieldName(say("routine_strokes", formats.duration(edit.steps.sumOf { it.seconds.toDouble() } / MINUTE)))
        if (edit.steps.isEmpty()) Words(say("routine_no_strokes"), Type.body, color = LocalLook.current.soft)
        edit.steps.forEachIndexed { place, step -> StrokeRow(edit, place, step, names[step.stroke] ?: step.stroke, screen) }
        AllStrokes(screen.areas, full = edit.steps.size >= screen.mostStrokes.toInt()) {
            edit.steps += OwnStep(it, screen.chosenSeconds)
        }
        if (edit.routine != null) {
            QuietButton(say("routine_remove"), onRemove, Modifier.fillMaxWidth().padding(top = Space.section), Icon.Close)
        }
    }) {
        MainButton(
            say("save"),
            {
                tried = true
                if (edit.name.isNotBlank()) onSave()
            },
            Modifier.weight(1f),
            Icon.Check,
            enabled = edit.steps.isNotEmpty(),
        )
    }
}

/** One stroke: shorter, longer, up, down, away. */
@Composable
private fun StrokeRow(
    edit: RoutineEdit,
    place: Int,
    step: OwnStep,
    name: String,
    screen: OwnRoutinesScreen,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val spoken = "${place + 1}. $name"

    fun seconds(seconds: UInt) {
        edit.steps[place] = step.copy(seconds = seconds.coerceIn(STEP_SECONDS, screen.longestSeconds))
    }

    fun move(by: Int) {
        val moved = edit.steps.removeAt(place)
        edit.steps.add(place + by, moved)
    }
    if (place > 0) Rule()
    Column(Modifier.padding(vertical = Space.s)) {
        Words(spoken, Type.subtitle)
        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
            FlowRow(itemVerticalAlignment = Alignment.CenterVertically) {
                RoundButton(Icon.Minus, say("routine_shorter", spoken), { seconds(maxOf(step.seconds, STEP_SECONDS) - STEP_SECONDS) })
                Words(say("routine_seconds", step.seconds.toInt()), Type.body, Modifier.padding(horizontal = Space.xs))
                RoundButton(Icon.Add, say("routine_longer", spoken), { seconds(step.seconds + STEP_SECONDS) })
            }
            FlowRow {
                val first = place == 0
                val last = place == edit.steps.lastIndex
                RoundButton(Icon.Down, say("routine_up", spoken), { move(-1) }, Modifier.rotate(HALF_TURN), look.soft, enabled = !first)
                RoundButton(Icon.Down, say("routine_down", spoken), { move(1) }, tint = look.soft, enabled = !last)
                RoundButton(Icon.Close, say("routine_take_out", spoken), { edit.steps.removeAt(place) }, tint = look.soft)
            }
        }
    }
}

/** Every stroke of the guide by its area; a tap puts it at the end. */
@Composable
private fun AllStrokes(
    areas: List<GuideArea>,
    full: Boolean,
    onAdd: (String) -> Unit,
) {
    val say = LocalStrings.current
    if (full) return Words(say("routine_full"), Type.body, Modifier.padding(top = Space.l))
    for (area in areas) {
        FieldName(say("routine_add", area.name ?: say("routine_anywhere")))
        Chips {
            for (stroke in area.strokes) Choice(stroke.name, false, { onAdd(stroke.key) }, icon = Icon.Add, many = true)
        }
    }
}

@Composable
private fun Page(
    title: String,
    onBack: () -> Unit,
    onSafety: () -> Unit,
    content: @Composable ColumnScope.() -> Unit,
    thumb: @Composable RowScope.() -> Unit,
) {
    Column(
        Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(title, onSafety, back = onBack)
        Column(
            Modifier
                .weight(1f)
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            content()
            ScrollEnd()
        }
        ThumbBar(thumb)
    }
}
