package app.tend.phone

import android.content.Context
import app.tend.core.Command
import app.tend.core.TileTap
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.drop
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withTimeoutOrNull
import java.io.File

/** Whether the journal can be read. */
sealed interface Door {
    data object Opening : Door

    /** [told]: why it is this journal and not the back-up that was chosen, when it is not. */
    data class Open(
        val journal: TendJournal,
        val told: String? = null,
    ) : Door

    /** It could not be opened; what to do depends on why. */
    data class Shut(
        val failure: JournalResult.Failure,
    ) : Door
}

/**
 * The one journal of this process: opened off the main thread, and again when the language changes or a
 * back-up takes its place.
 * What stands outside of the app is shown anew after every change.
 */
class House(
    private val context: Context,
    private val phone: AndroidPhone,
    val scope: CoroutineScope,
) {
    private val file = File(context.filesDir, "journal.tend")
    private val doors = MutableStateFlow<Door>(Door.Opening)
    private val visible = MutableStateFlow(false)
    private val outsides = MutableStateFlow<Outside?>(null)
    private val shortcuts = Shortcuts()
    private val turn = Mutex()
    private val showing = Mutex()
    private var languages = emptyList<String>()

    val door: StateFlow<Door> = doors.asStateFlow()

    /** What stands outside, as it was shown last. */
    val outside: StateFlow<Outside?> = outsides.asStateFlow()

    init {
        scope.launch { door.collectLatest { if (it is Door.Open) keepShowing(it.journal) } }
    }

    /** Opens the journal, or tries again. */
    fun open() {
        scope.launch { turn.withLock { if (doors.value !is Door.Open) enter { TendJournal.open(file.path, it, ticks = ticks()) } } }
    }

    /**
     * Puts a back-up in the place of the journal, which is kept beside it, and goes on with that. A file that is no
     * back-up takes nothing away: a journal that was open is open again, and says so.
     */
    fun openBackUp(backUp: String) {
        scope.launch {
            turn.withLock {
                val wasOpen = leave()
                enter { TendJournal.openBackUp(file.path, backUp, it, ticks = ticks()) }
                if (wasOpen && doors.value is Door.Shut) {
                    enter(AndroidStrings(context.resources)("put_back_refused")) { TendJournal.open(file.path, it, ticks = ticks()) }
                }
            }
        }
    }

    /** After the parent chose another language, for the phone or for this app alone. */
    fun openAgainInOtherLanguages() {
        if (spoken() == languages) return
        scope.launch {
            turn.withLock {
                if (!leave()) return@withLock
                enter { TendJournal.open(file.path, it, ticks = ticks()) }
            }
        }
    }

    /** Closes the journal, so that another one can be opened; false when none was open. */
    private suspend fun leave(): Boolean {
        val open = doors.value as? Door.Open ?: return false
        doors.value = Door.Opening
        open.journal.close()
        return true
    }

    private suspend fun enter(
        told: String? = null,
        open: suspend (languages: List<String>) -> JournalResult<TendJournal>,
    ) {
        doors.value = Door.Opening
        languages = spoken()
        doors.value =
            when (val opened = open(languages)) {
                is JournalResult.Success -> Door.Open(opened.value, told)
                is JournalResult.Failure -> Door.Shut(opened)
            }
    }

    private fun spoken(): List<String> =
        context.resources.configuration.locales
            .let { locales -> (0 until locales.size()).map { locales[it].toLanguageTag() } }

    /** Whether a screen of the app can be seen. */
    fun seen(now: Boolean) {
        visible.value = now
    }

    /** Now and at each full minute while a screen can be seen, and at once when one comes back. */
    private fun ticks(): Flow<Unit> =
        flow {
            while (true) {
                visible.first { it }
                emit(Unit)
                val rest = MINUTE - Math.floorMod(phone.now().toEpochMilli(), MINUTE)
                withTimeoutOrNull(rest) { visible.first { !it } }
            }
        }

    /** The journal once it is open; null when it cannot be. */
    suspend fun journal(): TendJournal? = (door.first { it !is Door.Opening } as? Door.Open)?.journal

    /** After every change, and when the parent looks at another child. */
    private suspend fun keepShowing(journal: TendJournal) =
        coroutineScope {
            launch { phone.child.drop(1).collect { show(journal) } }
            journal.observe().conflate().collect { if (it is JournalResult.Success) show(journal) }
        }

    /** Shows what stands outside as it is now. */
    suspend fun show() {
        journal()?.let { show(it) }
    }

    private suspend fun show(journal: TendJournal) =
        showing.withLock {
            val outside = Outside.read(journal, phone)
            outsides.value = outside
            showOutside(context, phone, shortcuts, outside)
        }

    /** Does what was asked for outside of the app, then shows what came of it. */
    suspend fun carryOut(action: OutsideAction) {
        val journal = journal() ?: return
        when (action) {
            is OutsideAction.Stop -> {
                journal.perform(Command.Stop(listOf(action.entry), phone.now()))
            }

            is OutsideAction.Start -> {
                // Running already: what was tapped was drawn before that.
                val tap = Outside.tile(journal, action)?.tap as? TileTap.Start
                if (tap != null) journal.perform(Command.Start(listOf(action.child), tap.details, phone.now(), null))
            }

            is OutsideAction.Guide -> {
                journal.perform(Command.MassageEvent(action.session, action.step.event, phone.now()))
            }

            is OutsideAction.Session -> {}
        }
        show(journal)
    }

    /** Fills an empty journal with a made-up family that counts as the phone does; one undo takes it out again. */
    fun lookAround() {
        scope.launch {
            val journal = journal() ?: return@launch
            journal.perform(Command.FollowLocale(phone.locale))
            journal.fillWithMadeUpFamily(phone.now().epochSecond.toULong(), phone.zone.id)
        }
    }
}

private const val MINUTE = 60_000L
