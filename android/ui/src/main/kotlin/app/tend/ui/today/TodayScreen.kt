package app.tend.ui.today

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.tend.core.CareDay
import app.tend.core.Command
import app.tend.core.EntryKind
import app.tend.core.EveningChoice
import app.tend.core.TileTap
import app.tend.core.TodayEmpty
import app.tend.core.TodayScreen
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.screenOf
import app.tend.ui.crying.CryStoppedSheet
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Answer
import app.tend.ui.parts.AnswerLine
import app.tend.ui.parts.DayRibbon
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.parts.hue
import app.tend.ui.words.LocalStrings
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

/** What can be done on Today. */
interface TodayActions {
    /** A tap on a tile. */
    fun tap(
        kind: EntryKind,
        tap: TileTap,
    )

    /** It began a while ago, for these children. */
    fun began(
        kind: EntryKind,
        at: Instant,
        children: List<UUID>,
    )

    fun openForm(kind: EntryKind)

    /** It is over; it ended then, else now. */
    fun stop(
        entry: UUID,
        at: Instant? = null,
    )

    fun correctStart(
        entry: UUID,
        start: Instant,
    )

    fun pauseOrGoOn(
        entry: UUID,
        paused: Boolean,
    )

    fun switchSide(entry: UUID)

    fun edit(entry: UUID)

    fun answerEvening(
        date: LocalDate,
        answer: EveningChoice,
    )

    fun look(child: UUID)

    fun undo(change: UUID)

    /** Crying is over; it was about that long. */
    fun cryStopped(stopped: Command.CryStopped)

    fun crying()

    /** Goes on with the guided massage of a child. */
    fun session(child: UUID)

    fun firstWeeks()

    fun more()

    fun safety()
}

/** Today, wired to the journal. */
@Composable
fun TodayPlace(
    model: FamilyModel,
    child: UUID,
    actions: TodayActions,
) {
    val screen = screenOf(child) { model.journal.today(child) }
    val newborn = screenOf(child) { model.journal.firstWeeks(child) }?.days?.lastOrNull()
    val answer by model.answer.collectAsState()
    if (screen != null) Today(screen, newborn, answer, actions)
}

/** The moment and the last 24 hours above, what the thumb does below. [newborn] is the day of the first six weeks. */
@Composable
fun Today(
    screen: TodayScreen,
    newborn: CareDay?,
    answer: Answer?,
    actions: TodayActions,
) {
    val look = LocalLook.current
    val sky = look.sky(screen.moment.state.hue)
    var began by rememberSaveable { mutableStateOf<EntryKind?>(null) }
    var correcting by rememberSaveable { mutableStateOf(false) }
    var stopped by rememberSaveable { mutableStateOf(false) }
    Box {
        BoxWithConstraints(Modifier.fillMaxSize().background(look.surface)) {
            val large = LocalDensity.current.fontScale > LARGE_TEXT
            // Icon over word where the word would break; one scrolling page where the tiles would push the moment away.
            val stacked = large || maxWidth < Space.narrowBelow
            val flows = large || maxHeight < LEAST_HEIGHT
            val columns = if (large && !wordsFit(screen, maxWidth)) 1 else 2
            val parts = TodayParts(screen, newborn, answer, actions, stacked, columns, { began = it }, { correcting = true })
            if (maxWidth >= WIDE && !large) {
                Wide(parts, Brush.verticalGradient(0f to sky.first, .6f to sky.second))
            } else {
                Narrow(parts, flows, Brush.verticalGradient(0f to sky.first, .92f to sky.second))
            }
        }
        val timer = began?.let { kind -> (screen.tiles.firstOrNull { it.kind == kind }?.tap as? TileTap.Stop)?.entry }
        val running = screen.running.firstOrNull { it.entry == timer }
        if (running != null) {
            val close = { began = null }
            EndedAgo(screen, running, close, actions::edit, { stopped = true }) { at ->
                close()
                actions.stop(running.entry, at)
            }
        }
        began?.takeIf { running == null }?.let { kind ->
            BeganAgo(
                screen,
                kind,
                onClose = { began = null },
                onForm = actions::openForm,
                onStopped = { stopped = true },
            ) { at, children ->
                began = null
                actions.began(kind, at, children)
            }
        }
        if (stopped) {
            CryStoppedSheet(screen, { stopped = false }) {
                stopped = false
                actions.cryStopped(it)
            }
        }
        if (correcting) {
            CorrectStart(screen.moment, onClose = { correcting = false }) { entry, start ->
                correcting = false
                actions.correctStart(entry, start)
            }
        }
    }
}

/** Whether every word on the tiles has room where two of them share the [width] of the page. */
@Composable
private fun wordsFit(
    screen: TodayScreen,
    width: Dp,
): Boolean {
    val measurer = rememberTextMeasurer()
    val room = with(LocalDensity.current) { ((width - Space.margin * 2 - Space.m) / 2 - Space.l * 2).toPx() }
    return screen.tiles
        .flatMap { it.title.split(' ') }
        .all { measurer.measure(it, Type.subtitle).size.width <= room }
}

private val LEAST_HEIGHT = 700.dp
private val WIDE = 600.dp

/** What the parts of Today are drawn from. */
internal class TodayParts(
    val screen: TodayScreen,
    val newborn: CareDay?,
    val answer: Answer?,
    val actions: TodayActions,
    val stacked: Boolean,
    val columns: Int,
    val onHold: (EntryKind) -> Unit,
    val onCorrect: () -> Unit,
)

@Composable
private fun Narrow(
    parts: TodayParts,
    flows: Boolean,
    sky: Brush,
) {
    val screen = parts.screen
    Column(Modifier.fillMaxSize()) {
        Column(Modifier.weight(1f).background(sky).statusBarsPadding()) {
            TodayBar(parts)
            Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) {
                MomentPart(screen, parts.actions, parts.onCorrect)
                if (flows) {
                    SecondTimers(screen, parts.actions)
                    Tiles(parts)
                }
                LastDay(parts)
            }
        }
        if (!flows) SecondTimers(screen, parts.actions)
        parts.answer?.let {
            AnswerLine(it, parts.actions::undo, Modifier.padding(horizontal = Space.margin).padding(bottom = Space.m))
        }
        if (!flows) Tiles(parts)
    }
}

/** 600 wide and more: the moment with its tiles, and the day beside them. */
@Composable
private fun Wide(
    parts: TodayParts,
    sky: Brush,
) {
    val screen = parts.screen
    Row(Modifier.fillMaxSize()) {
        Column(Modifier.weight(1f).background(sky).statusBarsPadding()) {
            TodayBar(parts, icons = false)
            Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) {
                MomentPart(screen, parts.actions, parts.onCorrect)
            }
            SecondTimers(screen, parts.actions)
            parts.answer?.let {
                val around = Modifier.padding(horizontal = Space.margin).padding(bottom = Space.m)
                AnswerLine(it, parts.actions::undo, around)
            }
            Tiles(parts)
        }
        Column(Modifier.weight(1.15f).statusBarsPadding()) {
            TodayIcons(parts, modifier = Modifier.align(Alignment.End).padding(end = Space.s))
            Column(Modifier.weight(1f).verticalScroll(rememberScrollState())) { LastDay(parts) }
        }
    }
}

/** The last 24 hours, ending now: at 3 a.m. a calendar day would be empty. */
@Composable
private fun LastDay(parts: TodayParts) {
    val screen = parts.screen
    val say = LocalStrings.current
    Column(Modifier.padding(horizontal = Space.margin)) {
        Words(say("last_24_hours"), Type.label, Modifier.padding(bottom = Space.s), LocalLook.current.soft)
        DayRibbon(screen.strip, spokenDay(screen))
        if (screen.empty != TodayEmpty.FIRST_DAY) Totals(screen, parts.stacked)
        screen.evening?.let { Evening(it, parts.actions::answerEvening) }
        parts.newborn?.let { WayRow(say("place_name_first_weeks"), parts.actions::firstWeeks, it.words, Icon.Diaper) }
        for (dose in screen.nextDoses) {
            Words(dose.sentence, Type.detail, Modifier.padding(top = Space.s), LocalLook.current.soft)
        }
    }
}
