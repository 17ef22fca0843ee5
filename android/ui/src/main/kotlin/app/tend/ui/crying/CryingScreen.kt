package app.tend.ui.crying

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.CryingScreen
import app.tend.core.EntryKind
import app.tend.core.ReviewQuery
import app.tend.core.SoothingTable
import app.tend.core.Tile
import app.tend.core.TileTap
import app.tend.core.TodayScreen
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.screenOf
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Heading
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.Segments
import app.tend.ui.parts.ThumbBar
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.review.KindBody
import app.tend.ui.review.NoneDay
import app.tend.ui.review.NoneSheet
import app.tend.ui.review.PeriodBar
import app.tend.ui.review.noneCommand
import app.tend.ui.review.noneDays
import app.tend.ui.review.parts
import app.tend.ui.safety.BesideCard
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalDate
import java.util.UUID

private val WEEKS = listOf(1, 4)

/** What can be done on the crying diary. */
interface CryingActions : CryingWays {
    /** Starts or stops, as the tile of Today does. */
    fun tap(tap: TileTap)

    /** It has stopped; it was about that long. */
    fun stopped(stopped: Command.CryStopped)

    fun none(day: NoneDay)
}

/** Where the crying diary leads. */
interface CryingWays {
    fun edit(entry: UUID)

    fun paint()

    fun back()

    fun safety(card: String? = null)
}

/** The crying diary, wired to the journal. */
@Composable
fun CryingPlace(
    model: FamilyModel,
    child: UUID,
    ways: CryingWays,
) {
    val phone = LocalPhone.current
    var period by rememberSaveable { mutableStateOf(0) }
    var ending by rememberSaveable { mutableStateOf<String?>(null) }
    val query = ReviewQuery(child, ending?.let(LocalDate::parse), WEEKS[period].toUInt())
    val screen = screenOf(query) { model.journal.crying(query) }
    val today = screenOf(child) { model.journal.today(child) }
    if (screen == null || today == null) return
    val actions =
        remember(model, child, ways) {
            object : CryingActions, CryingWays by ways {
                override fun tap(tap: TileTap) {
                    phone.touch()
                    when (tap) {
                        is TileTap.Start -> model.perform(Command.Start(listOf(child), tap.details, phone.now(), null))
                        is TileTap.Stop -> model.perform(Command.Stop(listOf(tap.entry), phone.now()))
                        else -> Unit
                    }
                }

                override fun stopped(stopped: Command.CryStopped) = model.perform(stopped)

                override fun none(day: NoneDay) = model.perform(noneCommand(child, EntryKind.CRY, day))
            }
        }
    Crying(screen, today, period, { period = it }, { ending = it?.toString() }, actions)
}

/** The days, when in the day, what was tried; the safety card always beside; start and stop at the thumb. */
@Composable
fun Crying(
    screen: CryingScreen,
    today: TodayScreen,
    period: Int,
    onPeriod: (Int) -> Unit,
    onEnding: (LocalDate?) -> Unit,
    actions: CryingActions,
) {
    val say = LocalStrings.current
    var noneOpen by rememberSaveable { mutableStateOf(false) }
    var stopping by rememberSaveable { mutableStateOf(false) }
    val parts = remember(screen) { screen.parts() }
    Column(
        Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("place_name_crying"), { actions.safety() }, screen.child.profile.name, actions::back)
        Column(
            Modifier
                .weight(1f)
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .testTag("crying")
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            Segments(listOf(say("period_week"), say("period_four_weeks")), period, onPeriod)
            PeriodBar(screen.first, screen.last, screen.weeks, screen.age, onEnding)
            screen.empty?.let { Words(it, Type.body, Modifier.padding(bottom = Space.m)) }
            KindBody(parts) { noneOpen = true }
            Rule(Modifier.padding(vertical = Space.section))
            WhenInTheDay(screen)
            WhatHelped(screen.soothing, today, actions::edit)
            screen.safety?.let { card -> BesideCard(card, Hue.Cry) { actions.safety(card.id) } }
            WayRow(say("place_name_paint"), actions::paint, say("crying_paint_way"), Icon.Edit)
            ScrollEnd()
        }
        val tile = today.tiles.firstOrNull { it.kind == EntryKind.CRY }
        if (tile != null) AtTheThumb(tile, actions::tap) { stopping = true }
    }
    if (noneOpen) NoneSheet(EntryKind.CRY, parts.noneDays, { noneOpen = false }, actions::none)
    if (stopping) {
        CryStoppedSheet(today, { stopping = false }) {
            stopping = false
            actions.stopped(it)
        }
    }
}

/** Start or stop, and "it has stopped" with about how long it was. */
@Composable
private fun AtTheThumb(
    tile: Tile,
    onTap: (TileTap) -> Unit,
    onStopped: () -> Unit,
) {
    val say = LocalStrings.current
    val running = tile.tap is TileTap.Stop
    val stopped: @Composable (Modifier) -> Unit = { QuietButton(say("crying_stopped"), onStopped, it, height = 64.dp) }
    val startOrStop: @Composable (Modifier) -> Unit = {
        val words = say(if (running) "stop" else "crying_start")
        MainButton(words, { onTap(tile.tap) }, it, if (running) Icon.Stop else Icon.Cry)
    }
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    ThumbBar {
        if (large) {
            Column(Modifier.weight(1f), Arrangement.spacedBy(Space.s)) {
                stopped(Modifier.fillMaxWidth())
                startOrStop(Modifier.fillMaxWidth())
            }
        } else {
            stopped(Modifier.weight(1f))
            startOrStop(Modifier.weight(1f))
        }
    }
}

/** The half hours of the clock, the longest bout, how long the baby was carried. */
@Composable
private fun WhenInTheDay(screen: CryingScreen) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val heat = screen.heat
    val bout = screen.longestBout
    if (heat == null && bout == null && screen.carried == null) return
    if (heat != null) {
        Heading(say("crying_when"))
        Words(heat.sentence, Type.detail, Modifier.padding(bottom = Space.m), LocalLook.current.soft)
        HeatPicture(heat)
    }
    bout?.let {
        Column(Modifier.padding(top = Space.l).semantics(mergeDescendants = true) {}) {
            Words(it.sentence, Type.body)
            val times = say("period", formats.time(it.start), formats.time(it.end))
            val day = formats.day(formats.local(it.start).toLocalDate())
            Words(say("date_at", day, times), Type.detail, color = LocalLook.current.soft)
        }
    }
    screen.carried?.let { Words(it, Type.body, Modifier.padding(top = Space.m)) }
    Rule(Modifier.padding(vertical = Space.section))
}

/** What was tried and how often it helped, as noted; and the way to note it of the last time. */
@Composable
private fun WhatHelped(
    table: SoothingTable,
    today: TodayScreen,
    onEdit: (UUID) -> Unit,
) {
    val say = LocalStrings.current
    val soft = LocalLook.current.soft
    val last = today.sinceLast.firstOrNull { it.kind == EntryKind.CRY }
    if (table.ways.isEmpty() && last == null) return
    Heading(say("what_helped"))
    table.noted?.let { Words(it, Type.detail, Modifier.padding(bottom = Space.s), soft) }
    for (way in table.ways) {
        Row(
            Modifier.fillMaxWidth().padding(vertical = Space.s).semantics(mergeDescendants = true) {},
            Arrangement.spacedBy(Space.m),
            Alignment.CenterVertically,
        ) {
            Words(way.sentence, Type.body, Modifier.weight(1f))
        }
    }
    table.order?.let { Words(it, Type.detail, Modifier.padding(top = Space.s), soft) }
    if (last != null) WayRow(say("crying_note_last"), { onEdit(last.entry) }, last.line, Icon.Note)
    Rule(Modifier.padding(vertical = Space.section))
}
