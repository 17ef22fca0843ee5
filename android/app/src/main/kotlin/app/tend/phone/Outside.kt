package app.tend.phone

import android.content.Context
import android.content.Intent
import android.net.Uri
import app.tend.core.EntryKind
import app.tend.core.RunningTimer
import app.tend.core.SessionEvent
import app.tend.core.SessionScreen
import app.tend.core.SleepState
import app.tend.core.Tile
import app.tend.core.TileTap
import app.tend.core.TodayScreen
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.app.Phone
import app.tend.ui.app.lookedAt
import app.tend.ui.words.Formats
import kotlinx.coroutines.flow.first
import java.time.Instant
import java.time.ZoneId
import java.util.UUID

/**
 * What the journal has to say outside of its screens: in a notification, on the home screen, in quick settings. It is of
 * the child looked at last; what runs is of all of them.
 */
class Outside(
    val child: UUID,
    /** Where the family has several. */
    val childName: String?,
    val tiles: List<Tile>,
    val sleep: SleepState,
    val running: List<Running>,
    val sessions: List<RunningSession>,
    /** By kind, when it was last: since when it runs, or when it ended. */
    val last: Map<EntryKind, Instant>,
    private val zones: List<Pair<Instant, ZoneId>>,
    val now: Instant,
) {
    /** The zone the family lived in at an instant. */
    fun zoneAt(at: Instant): ZoneId = zones.lastOrNull { (from, _) -> !from.isAfter(at) }?.second ?: zones.first().second

    /** What a tap on a tile does: it is about the child that stands there, whoever is looked at by then. */
    fun tap(tile: Tile): OutsideAction =
        when (val tap = tile.tap) {
            is TileTap.Stop -> OutsideAction.Stop(tap.entry)
            else -> OutsideAction.Start(tile.kind, child)
        }

    companion object {
        /** The four actions, in the order of Today. */
        val ACTIONS = listOf(EntryKind.SLEEP, EntryKind.FEED, EntryKind.CRY, EntryKind.MASSAGE)

        /** Reads it; null before the first child. */
        suspend fun read(
            journal: TendJournal,
            phone: Phone,
        ): Outside? {
            val family = journal.family().first().valueOrNull() ?: return null
            val child = family.lookedAt(phone)?.id ?: return null
            val today = journal.today(child).first().valueOrNull() ?: return null
            val several = today.others.isNotEmpty()
            val zones = family.zones.sortedBy { it.from }.map { it.from to ZoneId.of(it.zone) }
            return Outside(
                child,
                today.child.name.takeIf { several },
                today.tiles,
                today.sleep,
                running(today, several),
                sessions(journal, today, several),
                today.sinceLast.associate { it.kind to (if (it.running) it.start else it.end ?: it.start) },
                zones.ifEmpty { listOf(Instant.EPOCH to ZoneId.of(family.zone)) },
                family.now,
            )
        }

        /** The tile of a kind as Today has it for a child; null when the child is not on the screens any more. */
        suspend fun tile(
            journal: TendJournal,
            start: OutsideAction.Start,
        ): Tile? {
            val family = journal.family().first().valueOrNull() ?: return null
            if (family.children.none { it.line.id == start.child }) return null
            val today = journal.today(start.child).first().valueOrNull()
            return today?.tiles?.firstOrNull { it.kind == start.kind }
        }

        private fun running(
            today: TodayScreen,
            several: Boolean,
        ): List<Running> {
            val ofThis = today.running.map { Running(it, today.child.name.takeIf { several }) }
            val ofOthers = today.others.flatMap { other -> other.running.map { Running(it, other.child.name) } }
            return (ofThis + ofOthers).distinctBy { it.timer.entry }
        }

        /** The guided massages that go on; one that has ended only waits to be saved. */
        private suspend fun sessions(
            journal: TendJournal,
            today: TodayScreen,
            several: Boolean,
        ): List<RunningSession> {
            val all = listOf(today.child to today.massageSession) + today.others.map { it.child to it.massageSession }
            return all.filter { (_, session) -> session?.ended == false }.mapNotNull { (child, _) ->
                val screen = journal.massageSession(child.id).first().valueOrNull()
                screen?.let { RunningSession(it, child.name.takeIf { several }) }
            }
        }
    }
}

/** A running timer, and whose it is where that has to be said. */
class Running(
    val timer: RunningTimer,
    val childName: String?,
)

/** A guided massage that goes on, and whose it is where that has to be said. */
class RunningSession(
    val screen: SessionScreen,
    val childName: String?,
)

/** What can be done outside of the screens, and where a tap leads; it travels in an intent. */
sealed interface OutsideAction {
    data class Stop(
        val entry: UUID,
    ) : OutsideAction

    /** A tap on the tile of a kind, for the child that stood there. */
    data class Start(
        val kind: EntryKind,
        val child: UUID,
    ) : OutsideAction

    /** A guided massage rests, goes on, or is at its next stroke. */
    data class Guide(
        val session: UUID,
        val step: Step,
    ) : OutsideAction

    /** Leads to the guided massage of a child. */
    data class Session(
        val child: UUID,
    ) : OutsideAction

    enum class Step(
        val event: SessionEvent,
    ) {
        Pause(SessionEvent.Pause),
        Resume(SessionEvent.Resume),
        Next(SessionEvent.Next),
    }

    /** The same as an intent that needs no window. */
    fun broadcast(context: Context): Intent = addressed().setClass(context, ActionReceiver::class.java)

    /** The same as an intent that opens the app, through the door that other apps cannot use. */
    fun opening(context: Context): Intent = addressed().setClassName(context, DOOR)

    /** Each action is another address, so that none takes the place of another. */
    private fun addressed(): Intent {
        val address =
            when (this) {
                is Stop -> "$STOP/$entry"
                is Start -> "$START/$child/${kind.name}"
                is Guide -> "$GUIDE/$session/${step.name}"
                is Session -> "$SESSION/$child"
            }
        return Intent(ACTION).setData(Uri.parse("$SCHEME:$address"))
    }

    companion object {
        /** Another name of the activity, which is not exported. */
        const val DOOR = "app.tend.phone.FromOutside"
        private const val ACTION = "app.tend.action.OUTSIDE"
        private const val SCHEME = "tend"
        private const val STOP = "stop"
        private const val START = "start"
        private const val GUIDE = "guide"
        private const val SESSION = "session"

        /** The action of an intent; null when it is another one. */
        fun of(intent: Intent): OutsideAction? {
            if (intent.action != ACTION) return null
            val parts =
                intent.data
                    ?.schemeSpecificPart
                    ?.split('/')
                    .orEmpty()
            val id = parts.getOrNull(1)?.let { runCatching { UUID.fromString(it) }.getOrNull() } ?: return null
            val what = parts.getOrNull(2)
            return when (parts.first()) {
                STOP -> Stop(id)
                START -> EntryKind.entries.firstOrNull { it.name == what }?.let { Start(it, id) }
                GUIDE -> Step.entries.firstOrNull { it.name == what }?.let { Guide(id, it) }
                SESSION -> Session(id)
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
    RunningNotes(context, say, formats).show(outside)
    if (outside != null) {
        FamilyWidget.show(context, say, formats, outside)
        shortcuts.show(context, outside)
    }
    SleepTile.ask(context)
}
