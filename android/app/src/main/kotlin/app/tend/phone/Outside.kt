package app.tend.phone

import android.content.Context
import android.content.Intent
import android.net.Uri
import app.tend.core.EntryKind
import app.tend.core.RunningTimer
import app.tend.core.SleepState
import app.tend.core.Tile
import app.tend.core.TileTap
import app.tend.core.TodayScreen
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.words.Formats
import kotlinx.coroutines.flow.first
import java.time.Instant
import java.time.ZoneId
import java.util.UUID

/**
 * What the journal has to say outside of its screens: in a notification, on the home screen, in quick settings. It is of
 * the first child of the family; what runs is of all of them.
 */
class Outside(
    val child: UUID,
    val tiles: List<Tile>,
    val sleep: SleepState,
    val running: List<Running>,
    /** By kind, when it was last: since when it runs, or when it ended. */
    val last: Map<EntryKind, Instant>,
    private val zones: List<Pair<Instant, ZoneId>>,
    val now: Instant,
) {
    /** The zone the family lived in at an instant. */
    fun zoneAt(at: Instant): ZoneId = zones.lastOrNull { (from, _) -> !from.isAfter(at) }?.second ?: zones.first().second

    /** The entry that runs for a kind of tile. */
    fun stops(kind: EntryKind): UUID? = (tiles.firstOrNull { it.kind == kind }?.tap as? TileTap.Stop)?.entry

    companion object {
        /** The four actions, in the order of Today. */
        val ACTIONS = listOf(EntryKind.SLEEP, EntryKind.FEED, EntryKind.CRY, EntryKind.MASSAGE)

        /** Reads it; null before the first child. */
        suspend fun read(journal: TendJournal): Outside? {
            val family = journal.family().first().valueOrNull() ?: return null
            val child = family.children.firstOrNull()?.line ?: return null
            val today = journal.today(child.id).first().valueOrNull() ?: return null
            val several = family.children.size > 1
            val zones = family.zones.sortedBy { it.from }.map { it.from to ZoneId.of(it.zone) }
            return Outside(
                child.id,
                today.tiles,
                today.sleep,
                running(today, several),
                today.sinceLast.associate { it.kind to (if (it.running) it.start else it.end ?: it.start) },
                zones.ifEmpty { listOf(Instant.EPOCH to ZoneId.of(family.zone)) },
                family.now,
            )
        }

        private fun running(
            today: TodayScreen,
            several: Boolean,
        ): List<Running> {
            val ofThis = today.running.map { Running(it, today.child.name.takeIf { several }) }
            val ofOthers = today.others.flatMap { other -> other.running.map { Running(it, other.child.name) } }
            return (ofThis + ofOthers).distinctBy { it.timer.entry }
        }
    }
}

/** A running timer, and whose it is where that has to be said. */
class Running(
    val timer: RunningTimer,
    val childName: String?,
)

/** What can be done without opening the app; it travels in an intent. */
sealed interface OutsideAction {
    data class Stop(
        val entry: UUID,
    ) : OutsideAction

    data class Start(
        val kind: EntryKind,
    ) : OutsideAction

    /** The same as an intent that needs no window. */
    fun broadcast(context: Context): Intent = addressed().setClass(context, ActionReceiver::class.java)

    /** The same as an intent that opens the app, through the door that other apps cannot use. */
    fun opening(context: Context): Intent = addressed().setClassName(context, DOOR)

    /** Each action is another address, so that none takes the place of another. */
    private fun addressed(): Intent {
        val address =
            when (this) {
                is Stop -> "$SCHEME:stop/$entry"
                is Start -> "$SCHEME:start/${kind.name}"
            }
        return Intent(ACTION).setData(Uri.parse(address))
    }

    companion object {
        /** Another name of the activity, which is not exported. */
        const val DOOR = "app.tend.phone.FromOutside"
        private const val ACTION = "app.tend.action.OUTSIDE"
        private const val SCHEME = "tend"

        /** The action of an intent; null when it is another one. */
        fun of(intent: Intent): OutsideAction? {
            if (intent.action != ACTION) return null
            val (verb, what) =
                intent.data
                    ?.schemeSpecificPart
                    ?.split('/', limit = 2)
                    ?.takeIf { it.size == 2 } ?: return null
            return when (verb) {
                "stop" -> runCatching { UUID.fromString(what) }.getOrNull()?.let(::Stop)
                "start" -> EntryKind.entries.firstOrNull { it.name == what }?.let(::Start)
                else -> null
            }
        }
    }
}

/** Shows it everywhere; nothing runs before the first child. */
internal fun showOutside(
    context: Context,
    phone: AndroidPhone,
    shortcuts: Shortcuts,
    outside: Outside?,
) {
    val say = AndroidStrings(context.resources)
    val formats = Formats(say, { outside?.zoneAt(it) ?: phone.zone }, phone.hours12)
    RunningNotes(context, say, formats).show(outside?.running.orEmpty())
    if (outside != null) {
        FamilyWidget.show(context, say, formats, outside)
        shortcuts.show(context, outside)
    }
    SleepTile.ask(context)
}
