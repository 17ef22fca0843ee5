package app.tend.ui.app

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.tend.core.Command
import app.tend.core.FamilyScreen
import app.tend.core.Receipt
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.look.Motion
import app.tend.ui.parts.Answer
import app.tend.ui.words.Strings
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.stateIn
import kotlinx.coroutines.launch
import java.util.UUID

/** What all screens share: the family, the child looked at, and the answer to the last action. */
class FamilyModel(
    val journal: TendJournal,
    private val phone: Phone,
    private val say: Strings,
) : ViewModel() {
    val family: StateFlow<FamilyScreen?> =
        journal.family().map { it.valueOrNull() }.stateIn(viewModelScope, SharingStarted.Eagerly, null)

    /** The child looked at, here and outside of the screens. */
    val child: StateFlow<UUID?> =
        combine(family, phone.changed) { family, _ -> family?.lookedAt(phone)?.id }
            .stateIn(viewModelScope, SharingStarted.Eagerly, null)

    private val answers = MutableStateFlow<Answer?>(null)
    private var fading: Job? = null
    private val onTheWay = mutableSetOf<Any>()

    /** The answer to the last action; it goes after a while. */
    val answer: StateFlow<Answer?> = answers.asStateFlow()

    fun look(child: UUID) = phone.look(child)

    /** Carries a command out, answers with its sentence and an undo, and hands the receipt to [then]. */
    fun perform(
        command: Command,
        then: (Receipt) -> Unit = {},
    ) {
        viewModelScope.launch { carryOut(command)?.let(then) }
    }

    /** As [perform]; a second tap on the same thing does nothing while the first is on its way. */
    fun performOnce(
        what: Any,
        command: Command,
    ) = once(what) { carryOut(command) }

    private fun once(
        what: Any,
        act: suspend () -> Unit,
    ) {
        if (!onTheWay.add(what)) return
        viewModelScope.launch {
            try {
                act()
            } finally {
                onTheWay -= what
            }
        }
    }

    /** Carries commands out one after the other; stops at the first that is refused. */
    fun performInOrder(commands: List<Command>) = once(commands) { for (command in commands) carryOut(command) ?: break }

    /** As [perform], for those who wait; null when it was refused, which is said. */
    suspend fun carryOut(command: Command): Receipt? = answered(journal.perform(command))?.also { tell(Answer(it.sentence, it.change)) }

    /** As [perform], without a line: for what a screen shows by itself, such as the next stroke. */
    fun quietly(command: Command) {
        viewModelScope.launch { answered(journal.perform(command)) }
    }

    fun undo(change: UUID) {
        viewModelScope.launch { answered(journal.undo(change))?.let { tell(Answer(it.sentence, null)) } }
    }

    fun tell(answer: Answer) {
        answers.value = answer
        fading?.cancel()
        fading =
            viewModelScope.launch {
                delay(Motion.SNACKBAR.toLong())
                answers.value = null
            }
    }

    /** Why it was refused, in words a parent can act on. */
    fun why(failure: JournalResult.Failure): String = say.failure(failure)

    /** What was asked for; what the journal refuses is said. */
    fun <T> answered(result: JournalResult<T>): T? {
        if (result is JournalResult.Failure) tell(Answer(why(result), null))
        return result.valueOrNull()
    }
}

/** What to say about a failure. The journal's own sentences come first. */
fun Strings.failure(failure: JournalResult.Failure): String =
    when (failure) {
        is JournalResult.Invalid -> failure.problems.firstOrNull()?.sentence ?: this("error_invalid")
        is JournalResult.NotFound -> this("error_not_found")
        is JournalResult.NewerFile -> this("error_newer_file")
        is JournalResult.Busy -> this("error_busy")
        is JournalResult.Damaged -> this("error_damaged")
        is JournalResult.Storage -> this("error_storage")
        is JournalResult.UnreadableImport -> failure.reason
        is JournalResult.Cancelled -> this("error_cancelled")
        is JournalResult.Closed -> this("error_closed")
    }
