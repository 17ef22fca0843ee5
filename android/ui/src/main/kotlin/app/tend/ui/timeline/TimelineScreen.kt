package app.tend.ui.timeline

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshotFlow
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.EntryKind
import app.tend.core.TimelineDay
import app.tend.core.TimelineEmpty
import app.tend.core.TimelinePage
import app.tend.core.TimelineQuery
import app.tend.journal.valueOrNull
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalReadings
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Touch
import app.tend.ui.look.Type
import app.tend.ui.parts.ChildSwitch
import app.tend.ui.parts.LARGE_TEXT
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.Words
import app.tend.ui.review.NoneDay
import app.tend.ui.review.noneCommand
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.merge
import java.time.LocalDate
import java.util.UUID

/** What the filters stand for; the last is everything without a colour of its own. */
enum class Filter(
    val icon: Icon,
    val hue: Hue,
    val kinds: List<EntryKind>,
) {
    All(Icon.Journal, Hue.Care, emptyList()),
    Sleep(Icon.Sleep, Hue.Sleep, listOf(EntryKind.SLEEP)),
    Feed(Icon.Bottle, Hue.Feed, listOf(EntryKind.FEED)),
    Cry(Icon.Cry, Hue.Cry, listOf(EntryKind.CRY)),
    Massage(Icon.Massage, Hue.Massage, listOf(EntryKind.MASSAGE)),
    Care(
        Icon.Diaper,
        Hue.Care,
        EntryKind.entries -
            listOf(EntryKind.SLEEP, EntryKind.FEED, EntryKind.CRY, EntryKind.MASSAGE, EntryKind.WELLBEING),
    ),
}

private const val PAGE = 200u
private const val NEAR_THE_END = 20
private val ROOMY = 380.dp

/** The journal, page by page as one scrolls. */
@Composable
fun TimelinePlace(
    model: FamilyModel,
    child: UUID,
    onEdit: (UUID) -> Unit,
    onSafety: () -> Unit,
) {
    var filter by rememberSaveable { mutableStateOf(Filter.All) }
    var search by rememberSaveable { mutableStateOf<String?>(null) }
    val query = TimelineQuery(listOf(child), filter.kinds, emptyList(), search?.takeIf(String::isNotBlank), null, PAGE)
    val readings = LocalReadings.current
    // Come back, one stands where one stood.
    var read by rememberSaveable(query) { mutableStateOf(1) }
    val pages =
        remember(query) {
            Pages(read) { before ->
                val page = model.journal.timeline(query.copy(before = before)).first()
                readings.note(query, page)
                page.valueOrNull()
            }
        }
    SideEffect { read = maxOf(read, pages.shown.size) }
    DisposableEffect(readings, query) { onDispose { readings.note(query, null) } }
    LaunchedEffect(pages, readings.tries) {
        // One row is read again at every tick: that time went by is told by the screens of the journal alone.
        val ticks = model.journal.timeline(query.copy(limit = 1u))
        merge(model.journal.observe(), ticks).conflate().collect { pages.refresh() }
    }
    Timeline(
        child,
        pages.shown,
        filter,
        search,
        { filter = it },
        { search = it },
        onEdit,
        { model.perform(Command.Delete(listOf(it))) },
        { kind, day -> model.perform(noneCommand(child, kind, day)) },
        pages::see,
        pages::more,
        onSafety,
    )
}

/** Days newest first, each with its ribbon, its totals and its rows. */
@Composable
fun Timeline(
    child: UUID,
    pages: List<TimelinePage>,
    filter: Filter,
    search: String?,
    onFilter: (Filter) -> Unit,
    onSearch: (String?) -> Unit,
    onEdit: (UUID) -> Unit,
    onDelete: (UUID) -> Unit,
    onNone: (EntryKind, NoneDay) -> Unit,
    onSight: suspend (IntRange) -> Unit,
    onMore: suspend () -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    var noneOn by rememberSaveable { mutableStateOf<String?>(null) }
    Column(Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding()) {
        TopBar(say("tab_journal"), onSafety) {
            val open = search != null
            RoundButton(
                if (open) Icon.Close else Icon.Search,
                say(if (open) "search_close" else "search"),
                { onSearch(if (open) null else "") },
            )
        }
        ChildSwitch()
        Column(Modifier.widthIn(max = 720.dp).fillMaxWidth()) {
            if (search != null) {
                TextEntry(say("search_words"), search, onSearch, Modifier.padding(horizontal = Space.margin).padding(bottom = Space.s))
            }
            Filters(filter, onFilter)
            // What is looked for anew is looked at from the top.
            key(child, filter, search) { Days(pages, onEdit, onDelete, { noneOn = it.toString() }, onSight, onMore) }
        }
    }
    noneOn?.let { date ->
        val day = pages.firstNotNullOfOrNull { page -> page.days.firstOrNull { it.date.toString() == date } } ?: return@let
        NoneOfDaySheet(day, { noneOn = null }, onNone)
    }
}

@Composable
private fun Days(
    pages: List<TimelinePage>,
    onEdit: (UUID) -> Unit,
    onDelete: (UUID) -> Unit,
    onNone: (LocalDate) -> Unit,
    onSight: suspend (IntRange) -> Unit,
    onMore: suspend () -> Unit,
) {
    val list = rememberLazyListState()
    val next = pages.lastOrNull()?.next
    LaunchedEffect(next) {
        if (next == null) return@LaunchedEffect
        snapshotFlow {
            val last =
                list.layoutInfo.visibleItemsInfo
                    .lastOrNull()
                    ?.index ?: 0
            last >= list.layoutInfo.totalItemsCount - NEAR_THE_END
        }.collect { near -> if (near) onMore() }
    }
    LaunchedEffect(pages) {
        val ends = ends(pages)
        snapshotFlow {
            val items = list.layoutInfo.visibleItemsInfo
            if (items.isEmpty()) null else pageOf(ends, items.first().index)..pageOf(ends, items.last().index)
        }.filterNotNull().collect(onSight)
    }
    val empty = pages.firstOrNull()?.empty ?: TimelineEmpty.HAS_ROWS
    if (empty != TimelineEmpty.HAS_ROWS) return Nothing(empty)
    // Drawn before its rows are read, the list would stay at its end when they come.
    if (pages.isEmpty()) return
    LazyColumn(Modifier.fillMaxSize().testTag("journal"), list) {
        for ((number, page) in pages.withIndex()) {
            for (day in page.days) {
                // A day with more rows than a page goes on in the next.
                val goesOn = pages.getOrNull(number - 1)?.let { it.days.lastOrNull()?.date == day.date } == true
                day(day, if (goesOn) "$number-${day.date}" else "${day.date}", onEdit, onDelete, onNone)
            }
        }
        item("end") { Box(Modifier.padding(bottom = Space.section)) }
    }
}

/** Behind which item of the list each page ends: a day has its head, its rows and what is carried in. */
private fun ends(pages: List<TimelinePage>): List<Int> =
    pages.runningFold(0) { before, page -> before + page.days.sumOf { 1 + it.rows.size + it.carriedIn.size } }.drop(1)

/** The page that the item at [index] of the list belongs to. */
private fun pageOf(
    ends: List<Int>,
    index: Int,
): Int = ends.binarySearch(index + 1).let { if (it < 0) -it - 1 else it }.coerceAtMost(ends.lastIndex)

private fun LazyListScope.day(
    day: TimelineDay,
    key: String,
    onEdit: (UUID) -> Unit,
    onDelete: (UUID) -> Unit,
    onNone: (LocalDate) -> Unit,
) {
    item("day-$key", "day") { DayHead(day) { onNone(day.date) } }
    items(day.rows, { "row-${it.entry.id}" }, { "row" }) { row -> EntryRow(row, onEdit, onDelete) }
    items(day.carriedIn, { "carried-$key-${it.entry.id}" }, { "row" }) { row -> EntryRow(row, onEdit, onDelete) }
}

@Composable
private fun Nothing(empty: TimelineEmpty) {
    val say = LocalStrings.current
    val key = if (empty == TimelineEmpty.NOTHING_LOGGED) "journal_nothing_logged" else "journal_nothing_matches"
    Words(say(key), Type.body, Modifier.padding(Space.margin), LocalLook.current.soft)
}

/** Marks that fit without scrolling; the chosen one shows its word. */
@Composable
private fun Filters(
    chosen: Filter,
    onChoose: (Filter) -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    BoxWithConstraints {
        // Six marks of 48 dp fill a narrow phone from edge to edge.
        val narrow = maxWidth < ROOMY
        Row(
            Modifier.fillMaxWidth().padding(horizontal = if (narrow) Space.s else Space.margin, vertical = Space.xs),
            Arrangement.spacedBy(if (narrow) 2.dp else Space.xs),
        ) {
            for (filter in Filter.entries) {
                val on = filter == chosen
                val name = say("filter_${filter.name.lowercase()}")
                val colors = look.of(filter.hue)
                val shape = RoundedCornerShape(Radius.chip)
                Row(
                    Modifier
                        .weight(if (on && !large && !narrow) 1.8f else 1f)
                        .heightIn(min = Touch.chip)
                        .clip(shape)
                        .background(if (on) colors.container else look.surface)
                        .border(if (on) 2.dp else 1.dp, if (on) colors.color else look.outline, shape)
                        .selectable(on, role = Role.RadioButton) { onChoose(filter) }
                        .semantics { contentDescription = name },
                    Arrangement.spacedBy(Space.xs, Alignment.CenterHorizontally),
                    Alignment.CenterVertically,
                ) {
                    if (large || narrow || !on || filter != Filter.All) Glyph(filter.icon, colors.onContainer, size = 22.dp)
                    if (on && !large && !narrow) Words(name, Type.label, color = colors.onContainer, lines = 1)
                }
            }
        }
    }
}
