package app.tend.ui.app

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.core.FamilyScreen
import app.tend.core.Receipt
import app.tend.journal.JournalResult
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.look.Motion
import app.tend.ui.parts.Answer
import app.tend.ui.words.Strings
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flatMapLatest
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.mapNotNull
import kotlinx.coroutines.flow.stateIn
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.util.UUID

/** What all screens share: the family, the child looked at, and the answer to the last action. */
class FamilyModel(
    val journal: TendJournal,
    private val phone: Phone,
    private val say: Strings,
) : ViewModel() {
    private val tries = MutableStateFlow(0)

    @OptIn(ExperimentalCoroutinesApi::class)
    private val read = tries.flatMapLatest { journal.family() }.stateIn(viewModelScope, SharingStarted.Eagerly, null)

    /** The family; null until it is read. What was read once stays while a later reading fails. */
    val family: StateFlow<FamilyScreen?> =
        read.mapNotNull { it?.valueOrNull() }.stateIn(viewModelScope, SharingStarted.Eagerly, null)

    /** Why the family cannot be read. */
    val unread: StateFlow<JournalResult.Failure?> =
        read.map { it as? JournalResult.Failure }.stateIn(viewModelScope, SharingStarted.Eagerly, null)

    /** The child looked at, here and outside of the screens. */
    val child: StateFlow<UUID?> =
        combine(family, phone.changed) { family, _ -> family?.lookedAt(phone)?.id }
            .stateIn(viewModelScope, SharingStarted.Eagerly, null)

    /** Commands are carried out one at a time, in the order of the taps. */
    private val turn = Mutex()
    private val beginnings = MutableStateFlow<Beginning?>(null)

    /** How the first page is doing; null before its button was tapped, and once the family is there. */
    val beginning: StateFlow<Beginning?> = beginnings.asStateFlow()

    private val answers = MutableStateFlow<Answer?>(null)
    private var fading: Job? = null
    private val onTheWay = mutableSetOf<Any>()

    /** The answer to the last action; it goes after a while. */
    val answer: StateFlow<Answer?> = answers.asStateFlow()

    fun look(child: UUID) = phone.look(child)

    /** Reads the family once more. */
    fun readAgain() {
        tries.value += 1
    }

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
    ) {
        if (!onTheWay.add(what)) return
        viewModelScope.launch {
            try {
                carryOut(command)
            } finally {
                onTheWay -= what
            }
        }
    }

    /** The family begins with what is said [first] and its children: all of it is carried out, or nothing is. */
    fun begin(
        first: List<Command>,
        children: List<ChildProfile>,
    ) {
        if (beginnings.value?.atWork == true) return
        beginnings.value = Beginning(null)
        viewModelScope.launch {
            val done = mutableListOf<Receipt>()
            var refused: Refused? = null
            for ((place, command) in (first + children.map { Command.AddChild(it) }).withIndex()) {
                when (val result = inTurn { perform(command) }) {
                    is JournalResult.Success -> done += result.value
                    is JournalResult.Failure -> refused = Refused(place - first.size, result)
                }
                if (refused != null) break
            }
            if (refused == null) {
                done.lastOrNull()?.let { tell(Answer(it.sentence, it.change)) }
                family.first { it?.children.orEmpty().isNotEmpty() }
            } else {
                for (receipt in done.asReversed()) inTurn { undo(receipt.change) }
                family.first { it?.children.orEmpty().isEmpty() }
            }
            beginnings.value = refused?.let(::Beginning)
        }
    }

    /** As [perform], for those who wait; null when it was refused, which is said. */
    suspend fun carryOut(command: Command): Receipt? = answered(inTurn { perform(command) })?.also { tell(Answer(it.sentence, it.change)) }

    /** As [perform], without a line: for what a screen shows by itself, such as the next stroke. */
    fun quietly(command: Command) {
        viewModelScope.launch { answered(inTurn { perform(command) }) }
    }

    fun undo(change: UUID) {
        viewModelScope.launch { answered(inTurn { undo(change) })?.let { tell(Answer(it.sentence, null)) } }
    }

    private suspend fun <T> inTurn(act: suspend TendJournal.() -> T): T = turn.withLock { journal.act() }

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

/** The first page after a tap on its button: at work, or what was [refused]. */
data class Beginning(
    val refused: Refused?,
) {
    val atWork: Boolean get() = refused == null
}

/** Which child was refused, and why; below 0 it was not about a child. */
data class Refused(
    val place: Int,
    val failure: JournalResult.Failure,
)

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
