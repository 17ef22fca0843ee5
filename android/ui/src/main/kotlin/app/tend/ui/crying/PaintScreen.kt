package app.tend.ui.crying

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
import androidx.compose.foundation.gestures.drag
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.SnapshotStateList
import androidx.compose.runtime.toMutableStateList
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.Paint
import app.tend.core.PaintBoard
import app.tend.core.PaintChoice
import app.tend.core.PaintConflict
import app.tend.core.PaintLane
import app.tend.core.PaintOver
import app.tend.core.PaintQuery
import app.tend.core.PaintStroke
import app.tend.core.Painting
import app.tend.core.Severity
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.screenOf
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.Answer
import app.tend.ui.parts.ChildSwitch
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Figure
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.TimeSteps
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.Words
import app.tend.ui.parts.clearOfBottom
import app.tend.ui.parts.write
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.launch
import java.io.Serializable
import java.time.Duration
import java.time.Instant
import java.util.UUID

private const val IN_ROW = 12
private const val QUARTER = 3
private const val PALETTE_ROW = 4
private val BRUSH_WIDTH = 88.dp

/** What is painted is not in the journal before it is saved: it outlives a turn of the phone and an app that was killed. */
private val strokesSaver =
    listSaver<SnapshotStateList<PaintStroke>, Serializable>(
        save = { strokes -> strokes.flatMap { listOf(it.paint, it.start, it.end) } },
        restore = { kept ->
            val strokes = kept.chunked(3).map { (paint, start, end) -> PaintStroke(paint as Paint, start as Instant, end as Instant) }
            strokes.toMutableStateList()
        },
    )

/** The night as the parent remembers it, painted in squares of five minutes. */
@Composable
fun PaintPlace(
    model: FamilyModel,
    child: UUID,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val query = remember(child) { PaintQuery(child, null, null) }
    val board = screenOf(query) { model.journal.paintBoard(query) } ?: return
    val strokes = rememberSaveable(saver = strokesSaver) { mutableStateListOf() }
    var conflicts by remember { mutableStateOf<List<PaintConflict>>(emptyList()) }
    val scope = rememberCoroutineScope()

    fun painting(over: PaintOver) = Painting(listOf(child), strokes.toList(), over, null)

    fun save(over: PaintOver) = model.perform(Command.Paint(painting(over))) { onBack() }
    Box {
        PaintPage(
            board,
            strokes,
            onStroke = { strokes += it },
            onUndo = { strokes.removeLastOrNull() },
            onSave = {
                scope.launch {
                    val check = model.answered(model.journal.checkPaint(painting(PaintOver.KEEP))) ?: return@launch
                    val problem = check.problems.firstOrNull { it.severity == Severity.REFUSE }
                    when {
                        problem != null -> model.tell(Answer(problem.sentence, null))
                        check.conflicts.isEmpty() -> save(PaintOver.KEEP)
                        else -> conflicts = check.conflicts
                    }
                }
            },
            onBack,
            onSafety,
        )
        if (conflicts.isNotEmpty()) Conflicts(conflicts, onClose = { conflicts = emptyList() }, onSave = ::save)
    }
}

/** Painting over what is logged asks once, in words. */
@Composable
private fun Conflicts(
    conflicts: List<PaintConflict>,
    onClose: () -> Unit,
    onSave: (PaintOver) -> Unit,
) {
    val say = LocalStrings.current
    Sheet(say("paint_over_title"), onClose, Hue.Cry, Icon.Cry) {
        for (conflict in conflicts) Words(conflict.sentenceIfKept, Type.body, Modifier.padding(bottom = Space.s))
        MainButton(say("paint_keep"), { onSave(PaintOver.KEEP) }, Modifier.fillMaxWidth().padding(vertical = Space.s))
        for (conflict in conflicts) Words(conflict.sentenceIfReplaced, Type.body, Modifier.padding(top = Space.s))
        QuietButton(say("paint_replace"), { onSave(PaintOver.REPLACE) }, Modifier.fillMaxWidth().padding(top = Space.s))
    }
}

/** Brush first, then draw; the line under the title says what the finger draws, since the finger hides it. */
@Composable
fun PaintPage(
    board: PaintBoard,
    strokes: List<PaintStroke>,
    onStroke: (PaintStroke) -> Unit,
    onUndo: () -> Unit,
    onSave: () -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    var brush by rememberSaveable { mutableStateOf(Paint.CRY) }
    var drawing by remember { mutableStateOf<PaintStroke?>(null) }
    var adding by rememberSaveable { mutableStateOf(false) }
    val names = board.palette.associate { it.paint to it.name }
    Box {
        // Large text leaves no room for the board: then the page scrolls.
        val large = LocalDensity.current.fontScale > LARGE_TEXT
        val page =
            Modifier
                .fillMaxSize()
                .background(look.surface)
                .statusBarsPadding()
                .clearOfBottom()
        Column(if (large) page.verticalScroll(rememberScrollState()) else page) {
            TopBar(say(if (large) "place_name_paint" else "paint_title"), onSafety, back = onBack, close = true) {
                RoundButton(Icon.Add, say("paint_add"), { adding = true })
            }
            ChildSwitch()
            val shown = drawing ?: strokes.lastOrNull()
            Row(
                Modifier.padding(horizontal = Space.margin).heightIn(min = 40.dp),
                Arrangement.spacedBy(Space.m),
                Alignment.CenterVertically,
            ) {
                if (shown == null) {
                    Words(say("paint_hint"), Type.detail, color = look.soft)
                } else {
                    val times = say("period", formats.time(shown.start), formats.time(shown.end))
                    Words("${names[shown.paint].orEmpty()}, $times", Type.subtitle, Modifier.weight(1f))
                    Figure(formats.duration(Duration.between(shown.start, shown.end).toMinutes().toDouble()), Type.title)
                }
            }
            val cells = remember(board, strokes.size, drawing) { PaintCells(board, strokes + listOfNotNull(drawing)) }
            Board(
                cells,
                brush,
                (if (large) Modifier.height(420.dp) else Modifier.weight(1f)).padding(horizontal = Space.margin, vertical = Space.s),
                onDraw = { drawing = it },
                onDone = {
                    drawing?.let(onStroke)
                    drawing = null
                },
            )
            Palette(board.palette, brush) { brush = it }
            val around = Modifier.padding(horizontal = Space.margin, vertical = Space.m)
            if (large) {
                Column(around, Arrangement.spacedBy(Space.m)) {
                    QuietButton(say("undo"), onUndo, Modifier.fillMaxWidth(), Icon.Undo, 60.dp)
                    MainButton(say("save"), onSave, Modifier.fillMaxWidth(), Icon.Check, height = 60.dp, enabled = strokes.isNotEmpty())
                }
            } else {
                Row(around, Arrangement.spacedBy(Space.m)) {
                    QuietButton(say("undo"), onUndo, Modifier.weight(1f), Icon.Undo, 60.dp)
                    MainButton(say("save"), onSave, Modifier.weight(1.8f), Icon.Check, height = 60.dp, enabled = strokes.isNotEmpty())
                }
            }
        }
        if (adding) {
            AddStretch(board, names, brush, onClose = { adding = false }) {
                adding = false
                onStroke(it)
            }
        }
    }
}

/** The same without drawing: a kind, from, to. */
@Composable
private fun AddStretch(
    board: PaintBoard,
    names: Map<Paint, String>,
    first: Paint,
    onClose: () -> Unit,
    onAdd: (PaintStroke) -> Unit,
) {
    val say = LocalStrings.current
    var paint by rememberSaveable { mutableStateOf(first) }
    var start by rememberSaveable { mutableStateOf(board.end.minus(Duration.ofMinutes(board.cellMinutes.toLong()))) }
    var end by rememberSaveable { mutableStateOf(board.end) }
    Sheet(
        say("paint_add"),
        onClose,
        Hue.Cry,
        Icon.Add,
        { MainButton(say("paint_add"), { onAdd(PaintStroke(paint, start, end)) }, Modifier.fillMaxWidth(), enabled = start < end) },
    ) {
        OneOf(names.keys.toList(), paint, { names.getValue(it) }, null) { if (it != null) paint = it }
        FieldName(say("began"))
        TimeSteps(start, { start = it.coerceIn(board.start, board.end) })
        FieldName(say("ended"))
        TimeSteps(end, { end = it.coerceIn(board.start, board.end) })
    }
}

/** Rows of an hour, squares of five minutes, as the paper diary. */
@Composable
private fun Board(
    cells: PaintCells,
    brush: Paint,
    modifier: Modifier,
    onDraw: (PaintStroke) -> Unit,
    onDone: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val measurer = rememberTextMeasurer()
    val turned = LocalLayoutDirection.current == LayoutDirection.Rtl
    val word = remember(measurer) { measurer.measure("00:00", Type.caption).size }
    val rows = (cells.count + IN_ROW - 1) / IN_ROW
    val spoken = board(cells, say("paint_spoken"))
    val now by rememberUpdatedState(cells)
    val paint by rememberUpdatedState(brush)
    Canvas(
        modifier
            .fillMaxSize()
            .testTag("board")
            .semantics { contentDescription = spoken }
            .pointerInput(turned, rows) {
                val gutter = word.width + 10.dp.toPx()

                fun cell(at: Offset): Int {
                    val along = if (turned) size.width - at.x else at.x
                    val column = ((along - gutter) / ((size.width - gutter) / IN_ROW)).toInt().coerceIn(0, IN_ROW - 1)
                    val row = (at.y / (size.height / rows)).toInt().coerceIn(0, rows - 1)
                    return (row * IN_ROW + column).coerceAtMost(now.count - 1)
                }
                awaitEachGesture {
                    val down = awaitFirstDown()
                    val first = cell(down.position)
                    onDraw(now.stroke(paint, first, first))
                    drag(down.id) { change ->
                        change.consume()
                        onDraw(now.stroke(paint, first, cell(change.position)))
                    }
                    onDone()
                }
            },
    ) {
        val gutter = word.width + 10.dp.toPx()
        val row = size.height / rows
        val wide = (size.width - gutter) / IN_ROW
        val inset = 2.dp.toPx()

        fun x(column: Int) = if (turned) size.width - gutter - wide * column else gutter + wide * column
        for (hour in 0 until rows) {
            val top = hour * row
            val label = formats.time(cells.start(hour * IN_ROW))
            val y = top + row / 2 - word.height / 2
            write(measurer, label, Type.caption, look.soft, if (turned) size.width else 0f, y, if (turned) 1f else 0f)
            for (lane in LANES) {
                var column = 0
                while (column < IN_ROW && hour * IN_ROW + column < cells.count) {
                    val shown = cells.at(lane, hour * IN_ROW + column)
                    var next = column + 1
                    val joins = shown != null && lane != PaintLane.FEED && lane != PaintLane.MASSAGE
                    while (joins && next < IN_ROW && hour * IN_ROW + next < cells.count &&
                        cells.at(lane, hour * IN_ROW + next) == shown
                    ) {
                        next++
                    }
                    val left = minOf(x(column), x(next)) + inset
                    val right = maxOf(x(column), x(next)) - inset
                    if (shown != null) {
                        run(look, shown, left, right, top + inset, row - 2 * inset)
                        for (quarter in QUARTER until IN_ROW step QUARTER) {
                            if (lane != PaintLane.BABY || quarter <= column || quarter >= next) continue
                            val color = look.surface.copy(alpha = .45f)
                            drawLine(color, Offset(x(quarter), top + inset), Offset(x(quarter), top + row - inset), 1.dp.toPx())
                        }
                    } else if (lane == PaintLane.BABY) {
                        emptyCell(look, left, right, top + inset, row - 2 * inset)
                    }
                    column = next
                }
            }
        }
    }
}

private val LANES = listOf(PaintLane.BABY, PaintLane.FEED, PaintLane.MASSAGE, PaintLane.CARRIED)

/** The board as a list of stretches, for those who do not see it. */
@Composable
private fun board(
    cells: PaintCells,
    title: String,
): String {
    val formats = LocalFormats.current
    val names = cells.board.palette.associate { it.paint to it.name }
    val stretches = mutableListOf<String>()
    for (lane in LANES) {
        var from = 0
        for (cell in 1..cells.count) {
            val paint = cells.at(lane, from)
            if (cell < cells.count && cells.at(lane, cell) == paint) continue
            if (paint != null) {
                stretches += "${names[paint]} ${formats.time(cells.start(from))}–${formats.time(cells.start(cell))}"
            }
            from = cell
        }
    }
    return "$title ${stretches.joinToString(", ")}"
}

/** Eight brushes with the mark they leave. */
@Composable
private fun Palette(
    palette: List<PaintChoice>,
    chosen: Paint,
    onChoose: (Paint) -> Unit,
) {
    BoxWithConstraints(Modifier.padding(horizontal = Space.margin)) {
        // No word of a brush is longer than its tile.
        val inRow = if (LocalDensity.current.fontScale > LARGE_TEXT) 1 else (maxWidth / BRUSH_WIDTH).toInt().coerceIn(1, PALETTE_ROW)
        Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
            palette.chunked(inRow).forEach { row ->
                Row(Modifier.height(IntrinsicSize.Min), Arrangement.spacedBy(Space.s)) {
                    for (choice in row) {
                        BrushTile(
                            choice,
                            choice.paint == chosen,
                            Modifier.weight(1f).fillMaxHeight(),
                        ) { onChoose(choice.paint) }
                    }
                    repeat(inRow - row.size) { Spacer(Modifier.weight(1f)) }
                }
            }
        }
    }
}

@Composable
private fun BrushTile(
    choice: PaintChoice,
    chosen: Boolean,
    modifier: Modifier,
    onChoose: () -> Unit,
) {
    val look = LocalLook.current
    val shape = RoundedCornerShape(Radius.chip)
    // Whiter than the pale bar of "content", so that the sample shows.
    val ground = if (look.light) look.role.surfaceLowest else look.role.surfaceContainer
    Column(
        modifier
            .heightIn(min = Touch.cue)
            .clip(shape)
            .background(if (chosen) look.role.primaryContainer else ground)
            .border(if (chosen) 2.dp else 1.dp, if (chosen) look.ink else look.rule, shape)
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .padding(Space.xs, Space.s),
        Arrangement.Center,
        Alignment.CenterHorizontally,
    ) {
        Canvas(Modifier.size(30.dp, 22.dp)) { run(look, choice.paint, 0f, size.width, 0f, size.height) }
        Words(choice.name, Type.caption, Modifier.padding(top = Space.xs), align = TextAlign.Center)
    }
}
