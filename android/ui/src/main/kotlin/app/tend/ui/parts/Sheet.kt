package app.tend.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.gestures.Orientation
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.gestures.draggable
import androidx.compose.foundation.gestures.rememberDraggableState
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.dp
import app.tend.ui.app.LocalPhone
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.words.LocalStrings
import kotlin.math.roundToInt

private const val PART_OF_HEIGHT = .92f
private const val DIM_LIGHT = .45f
private const val DIM_DARK = .65f

/** The last answer of the journal: a sheet in front of its line says itself what was refused. */
internal val LocalAnswer = compositionLocalOf<Answer?> { null }

/** Swiped down by more than this, a sheet goes. */
private val FAR_ENOUGH = 96.dp

/**
 * A sheet from the bottom over a dimmed page. [content] scrolls; [bottom] stays at the thumb. A tap beside it, a swipe
 * down on its head and the phone's way back close it; where words were typed or something was [changed], they
 * ask first.
 */
@Composable
fun Sheet(
    title: String,
    onClose: () -> Unit,
    hue: Hue? = null,
    icon: Icon? = null,
    bottom: (@Composable () -> Unit)? = null,
    changed: Boolean = false,
    content: @Composable ColumnScope.() -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    var moved by remember { mutableFloatStateOf(0f) }
    val far = with(LocalDensity.current) { FAR_ENOUGH.toPx() }
    val typed = remember { Typed() }
    var asks by rememberSaveable { mutableStateOf(false) }
    val leave = { if (typed.any || changed) asks = true else onClose() }
    val drag = rememberDraggableState { moved = (moved + it).coerceAtLeast(0f) }
    val stopped = {
        if (moved > far) leave()
        moved = 0f
    }
    val swipe = Modifier.draggable(drag, Orientation.Vertical, onDragStopped = { stopped() })
    LocalPhone.current.OnBack(true, leave)
    val answer = LocalAnswer.current
    val before = remember { answer }
    BoxWithConstraints(Modifier.overTheScreen()) {
        val dim = if (look.light) DIM_LIGHT else DIM_DARK
        Box(
            Modifier
                .fillMaxSize()
                .background(look.role.scrim.copy(alpha = dim))
                .testTag("beside")
                // Without an action: who hears the page closes the sheet by its button.
                .pointerInput(onClose) { detectTapGestures { leave() } },
        )
        val shape = RoundedCornerShape(topStart = Radius.sheet, topEnd = Radius.sheet)
        Column(
            Modifier
                .align(Alignment.BottomCenter)
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .heightIn(max = maxHeight * PART_OF_HEIGHT)
                .offset { IntOffset(0, moved.roundToInt()) }
                .clip(shape)
                .background(look.sheet)
                .then(if (look.night) Modifier.border(1.dp, look.rule, shape) else Modifier)
                .pointerInput(Unit) { detectTapGestures {} }
                .semantics {
                    paneTitle = title
                    isTraversalGroup = true
                }.clearOfEdges(),
        ) {
            Box(Modifier.fillMaxWidth().then(swipe).padding(top = Space.m), Alignment.Center) {
                Box(Modifier.size(36.dp, 4.dp).background(look.outline, CircleShape))
            }
            Row(
                Modifier
                    .fillMaxWidth()
                    .then(swipe)
                    .testTag("sheet-head")
                    .padding(start = Space.margin, end = Space.s)
                    .heightIn(min = 56.dp),
                Arrangement.spacedBy(Space.m),
                Alignment.CenterVertically,
            ) {
                // In large text the title needs the room.
                val large = LocalDensity.current.fontScale > LARGE_TEXT
                if (icon != null && !large) KindMark(hue ?: Hue.Care, icon, 36.dp)
                Heading(title, Modifier.weight(1f).padding(vertical = Space.s))
                RoundButton(Icon.Close, say("close"), leave)
            }
            CompositionLocalProvider(LocalTyped provides typed) {
                Column(
                    Modifier
                        .weight(1f, fill = false)
                        .verticalScroll(rememberScrollState())
                        .padding(horizontal = Space.margin)
                        .padding(bottom = Space.l),
                    content = content,
                )
            }
            // The line for answers lies behind.
            if (answer != null && answer !== before && answer.change == null) {
                Box(
                    Modifier.testTag("refused").padding(horizontal = Space.margin).padding(bottom = Space.s),
                ) { ProblemLine(answer.sentence) }
            }
            when {
                asks && (typed.any || changed) -> NotSaved(onKeep = { asks = false }, onClose)
                bottom != null -> Box(Modifier.padding(horizontal = Space.margin).padding(bottom = Space.m)) { bottom() }
            }
        }
    }
}
