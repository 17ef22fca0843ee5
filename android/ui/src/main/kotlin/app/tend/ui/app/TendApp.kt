package app.tend.ui.app

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.zIndex
import androidx.lifecycle.viewmodel.compose.viewModel
import app.tend.core.Command
import app.tend.core.EntryKind
import app.tend.core.FamilyScreen
import app.tend.journal.TendJournal
import app.tend.ui.entry.EntrySheet
import app.tend.ui.exchange.ExchangePlace
import app.tend.ui.exchange.HANDED_OVER
import app.tend.ui.exchange.WAITING
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Scheme
import app.tend.ui.look.Space
import app.tend.ui.look.TendTheme
import app.tend.ui.parts.Answer
import app.tend.ui.parts.AnswerLine
import app.tend.ui.parts.Children
import app.tend.ui.parts.InFront
import app.tend.ui.parts.LocalAnswer
import app.tend.ui.parts.LocalChildren
import app.tend.ui.parts.Tab
import app.tend.ui.parts.TabBar
import app.tend.ui.parts.TabRail
import app.tend.ui.parts.aboveTheBottom
import app.tend.ui.parts.clearOfBottom
import app.tend.ui.parts.clearOfKeyboard
import app.tend.ui.parts.clearOfSides
import app.tend.ui.parts.isTyping
import app.tend.ui.safety.SafetyPlace
import app.tend.ui.start.FirstStart
import app.tend.ui.words.Formats
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import app.tend.ui.words.Strings
import java.io.File
import java.time.Instant
import java.time.ZoneId
import java.util.UUID

/**
 * The whole app on one journal. Android and the desktop window open it alike; [onScheme] is told what it is drawn in,
 * and [told] is said once.
 */
@Composable
fun TendApp(
    journal: TendJournal,
    phone: Phone,
    say: Strings,
    systemIsDark: Boolean,
    lookAround: () -> Unit,
    onScheme: (Scheme) -> Unit = {},
    told: String? = null,
) {
    val model = viewModel(key = "family") { FamilyModel(journal, phone, say) }
    val family by model.family.collectAsState()
    val unread by model.unread.collectAsState()
    val beginning by model.beginning.collectAsState()
    val lights = remember { Lights(phone) }
    val formats = remember(family, say) { Formats(say, zones(family, phone), phone.hours12) }
    val scheme = lights.scheme(systemIsDark, family, formats)
    LaunchedEffect(scheme) { onScheme(scheme) }
    LaunchedEffect(told) { told?.let { model.tell(Answer(it, null)) } }
    TendTheme(scheme) {
        CompositionLocalProvider(
            LocalPhone provides phone,
            LocalStrings provides say,
            LocalFormats provides formats,
            LocalLights provides lights,
        ) {
            val known = family
            Box(Modifier.fillMaxSize().background(LocalLook.current.surface)) {
                when {
                    known == null -> ReadFailed(unread, model::readAgain, null, null)

                    // A family that is refused in part is not begun: the page stays as it was typed.
                    known.children.isEmpty() || beginning?.atWork == true -> Begin(model, phone, lookAround)

                    else -> Home(model)
                }
            }
        }
    }
}

/** The zone the family lived in at an instant; the phone's before the family has said. */
private fun zones(
    family: FamilyScreen?,
    phone: Phone,
): (Instant) -> ZoneId {
    val known =
        family
            ?.zones
            .orEmpty()
            .sortedBy { it.from }
            .map { it.from to ZoneId.of(it.zone) }
    val first = known.firstOrNull()?.second ?: family?.zone?.let(ZoneId::of) ?: phone.zone
    return { at -> known.lastOrNull { (from, _) -> !from.isAfter(at) }?.second ?: first }
}

/** The first page, and what its button does: the units and the zone of the phone, then the children. */
@Composable
private fun Begin(
    model: FamilyModel,
    phone: Phone,
    lookAround: () -> Unit,
) {
    val answer by model.answer.collectAsState()
    val beginning by model.beginning.collectAsState()
    var bringing by rememberSaveable { mutableStateOf(phone.kept(HANDED_OVER) != null) }
    var safety by rememberSaveable { mutableStateOf<String?>(null) }
    val states = rememberSaveableStateHolder()
    safety?.let { card ->
        val back = { safety = if (card.isEmpty()) null else "" }
        phone.OnBack(true, back)
        Box(Modifier.clearOfSides().clearOfBottom()) { SafetyPlace(model, card.ifEmpty { null }, { safety = it }, back) }
        return
    }
    if (bringing) {
        phone.OnBack(true) { bringing = false }
        Column(Modifier.clearOfSides().clearOfBottom()) {
            Box(Modifier.weight(1f)) { ExchangePlace(model, null, { bringing = false }, { safety = "" }) }
            OtherAnswer(model)
        }
        return
    }
    val today = phone.now().atZone(phone.zone).toLocalDate()
    val waiting = phone.kept(WAITING)
    // What is typed stays while one looks at a safety card or at a file.
    states.SaveableStateProvider("start") {
        FirstStart(
            today,
            answer?.takeIf { it.change == null }?.sentence,
            beginning?.refused,
            waiting?.let { File(it).name },
            onBegin = { children ->
                // What waited for the child is shown as soon as it is there.
                if (waiting != null) phone.keep("place", "${Screen.Exchange.name}:")
                val earliest = children.minOf { it.birthDate }.minusDays(1)
                val since = earliest.atStartOfDay(phone.zone).toInstant()
                val phones = listOf(Command.FollowLocale(phone.locale), Command.ChangeZone(since, phone.zone.id))
                model.begin(phones, children)
            },
            onBring = { bringing = true },
            onLookAround = lookAround,
            onSafety = { safety = "" },
        )
    }
}

private val WIDE = 600.dp

/** Where the app opens: Today, or where a shortcut, a tile or a picture leads. */
private fun firstPlaces(phone: Phone): List<Place> {
    val (screen, about) = (phone.kept("place") ?: return listOf(Place(Screen.Today))).split(':', limit = 2)
    val first = Place(Screen.valueOf(screen), about.ifEmpty { null })
    return listOf(Place(Screen.Today), first).distinct()
}

/** Everything after the first page: the four places, what opens over them, and the way back. */
@Composable
private fun Home(model: FamilyModel) {
    val say = LocalStrings.current
    val phone = LocalPhone.current
    val places = rememberSaveable(saver = Places.saver) { Places(firstPlaces(phone)) }
    val overlays = rememberSaveable(saver = Overlays.saver) { Overlays() }
    val child = model.child.collectAsState().value ?: return
    // A shortcut or a tile of the phone may ask for a form.
    LaunchedEffect(Unit) {
        val (kind, of) = (phone.kept("open") ?: return@LaunchedEffect).split(':', limit = 2)
        phone.keep("open", null)
        overlays.openForm(EntryKind.valueOf(kind), listOf(if (of.isEmpty()) child else UUID.fromString(of)))
    }
    val states = rememberSaveableStateHolder()
    val readings = remember { Readings() }
    val family = model.family.collectAsState().value
    val children = Children(family?.children.orEmpty().map { it.line }, child, model::look)
    Forgetting(children, places, states)
    val covered = overlays.entry != null || overlays.more
    phone.OnBack(covered || places.canGoBack) { if (covered) overlays.close() else places.back() }
    val tabs =
        listOf(
            Tab(Icon.Today, say("tab_today")),
            Tab(Icon.Journal, say("tab_journal")),
            Tab(Icon.Review, say("tab_review")),
            Tab(Icon.Massage, say("tab_massage")),
        )
    val chosen = Places.TABS.indexOf(places.here.screen)
    val choose = { index: Int -> places.goToTab(Places.TABS[index]) }
    val answer by model.answer.collectAsState()
    CompositionLocalProvider(
        LocalReadings provides readings,
        LocalChildren provides children,
        LocalAnswer provides answer,
    ) {
        InFront {
            val silent = if (covered) Modifier.clearAndSetSemantics {} else Modifier
            BoxWithConstraints(silent.fillMaxSize().clearOfSides()) {
                val wide = maxWidth >= WIDE
                Row {
                    if (wide && chosen >= 0) TabRail(tabs, chosen, choose)
                    // The places below make room for the keyboard.
                    val below = !wide && chosen >= 0 && !isTyping()
                    val clear = if (below) Modifier.aboveTheBottom() else Modifier.clearOfKeyboard().clearOfBottom()
                    // In front of the places at the side and below: a sheet covers them as well.
                    Column(Modifier.weight(1f).zIndex(1f)) {
                        Column(clear.weight(1f).zIndex(1f)) {
                            Box(Modifier.weight(1f).zIndex(1f)) {
                                // A look at a safety card takes nothing away: each place is as it was left.
                                states.SaveableStateProvider(places.here.key(child)) {
                                    Here(model, child, places, overlays) { states.removeState(Place(it).key(child)) }
                                }
                                val back = places::back.takeIf { places.canGoBack }
                                ReadFailed(readings.failure, readings::tryAgain, back) { places.go(Screen.Safety) }
                            }
                            family?.let { ZoneOffer(it) { zone -> model.perform(Command.ChangeZone(phone.now(), zone)) } }
                            // Today has a place of its own for it, above the tiles.
                            if (places.here.screen != Screen.Today) OtherAnswer(model)
                        }
                        if (below) TabBar(tabs, chosen, choose)
                    }
                }
            }
            if (overlays.more) MoreSheet(model, places, overlays, child)
            overlays.entry?.let { open -> EntrySheet(model, open) { overlays.close() } }
        }
    }
}

/** What was typed in a place that was left for good is forgotten. */
@Composable
private fun Forgetting(
    children: Children,
    places: Places,
    states: SaveableStateHolder,
) {
    val kept = places.kept
    val before = remember { mutableSetOf<Place>() }
    SideEffect {
        for (left in before - kept) for (child in children.all) states.removeState(left.key(child.id))
        before.clear()
        before += kept
    }
}

@Composable
private fun OtherAnswer(model: FamilyModel) {
    val answer by model.answer.collectAsState()
    answer?.let { AnswerLine(it, model::undo, Modifier.padding(horizontal = Space.margin, vertical = Space.s)) }
}
