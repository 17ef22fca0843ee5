package app.tend.ui.entry

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.tend.core.CaregiverChoice
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.DraftChange
import app.tend.core.EntryChanges
import app.tend.core.EntryForm
import app.tend.core.FormQuery
import app.tend.core.ParentScreen
import app.tend.core.Problem
import app.tend.core.Severity
import app.tend.core.ShownDraft
import app.tend.core.Span
import app.tend.core.changeDraft
import app.tend.journal.JournalResult
import app.tend.ui.app.FamilyModel
import app.tend.ui.parts.Sought
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.launch
import java.time.Instant

/** An open form: what the journal offered, what the parent made of it, and what is wrong with that. */
class EntryModel(
    private val family: FamilyModel,
    query: FormQuery,
    /** What was typed before the phone killed the app. */
    typed: Draft? = null,
    /** When a new entry began, where that was said before the form was opened. */
    began: Instant? = null,
) : ViewModel() {
    /** What the journal offers; null until it is read. */
    var form by mutableStateOf<EntryForm?>(null)
        private set

    /** What would be saved, and what the form shows of it. */
    var shown by mutableStateOf<ShownDraft?>(null)
        private set

    val draft: Draft? get() = shown?.draft

    /** What is wrong with it, shown only after a first try to save. */
    var problems by mutableStateOf<List<Problem>>(emptyList())
        private set

    /** The first problem after the last press on Save. */
    var sought by mutableStateOf(Sought(null, 0))
        private set

    private var busy = false
    private var finished = false
    private var opened: Draft? = null

    init {
        viewModelScope.launch {
            val read = family.answered(family.journal.entryForm(query)) ?: return@launch
            form = read
            shown = changeDraft(typed ?: read.draft, began?.takeIf { typed == null }?.let(DraftChange::Start), read.now)
            opened = if (typed == null) draft else read.draft
        }
    }

    /** Whether closing the form would lose something. */
    val isChanged: Boolean get() = draft != opened

    /** What was only asked about, and can be saved as it is. */
    val questions: List<String> get() = problems.filter { it.severity == Severity.ASK }.map { it.sentence }

    fun change(change: (Draft) -> Draft) {
        draft?.let { show(change(it), null) }
    }

    /** A change that more than one field follows: the journal knows how. */
    fun change(change: DraftChange) {
        draft?.let { show(it, change) }
    }

    private fun show(
        draft: Draft,
        change: DraftChange?,
    ) {
        val form = form ?: return
        shown = changeDraft(draft, change, form.now)
        if (problems.isNotEmpty()) check()
    }

    fun details(details: Details) = change { it.copy(details = details) }

    /** The parent's own page: its words for what a parent notes about themselves. */
    fun ownPage(): Flow<JournalResult<ParentScreen>> = family.journal.parent(null)

    /** The sentence about a field; none while nothing is wrong with it. */
    fun problem(field: String): String? = problems.firstOrNull { it.severity == Severity.REFUSE && it.field.startsWith(field) }?.sentence

    /** As [problem], of the field itself and none of its parts. */
    fun problemOf(field: String): String? = problems.firstOrNull { it.severity == Severity.REFUSE && it.field == field }?.sentence

    private fun check() {
        val draft = draft ?: return
        viewModelScope.launch {
            val found = family.answered(family.journal.check(draft)).orEmpty()
            // An answer to an older draft says nothing about this one.
            if (draft == this@EntryModel.draft) problems = found
        }
    }

    /**
     * Saves, or shows what to mend; [done] is called once it is saved. What is only unusual is asked about: the next
     * press saves it.
     */
    fun save(done: () -> Unit) =
        once {
            val draft = draft ?: return@once
            val entry = form?.entry?.id
            val found = family.answered(family.journal.check(draft)) ?: return@once
            val asked = problems
            problems = found
            val wrong = found.firstOrNull { it.severity == Severity.REFUSE }
            sought = Sought(wrong?.sentence, sought.press + 1)
            if (wrong != null || found.any { it !in asked }) return@once
            val command =
                if (entry == null) Command.Log(listOf(draft)) else Command.Edit(entry, changes(draft))
            finish(command, done)
        }

    fun delete(done: () -> Unit) =
        once {
            val entry = form?.entry?.id ?: return@once
            finish(Command.Delete(listOf(entry)), done)
        }

    /** Brings back an entry that was deleted or undone meanwhile. */
    fun restore(done: () -> Unit) =
        once {
            val entry = form?.entry?.id ?: return@once
            finish(Command.Restore(listOf(entry)), done)
        }

    private suspend fun finish(
        command: Command,
        done: () -> Unit,
    ) {
        if (family.carryOut(command) == null) return
        finished = true
        done()
    }

    /** A second tap does nothing while the first is on its way, nor once it was carried out. */
    private fun once(act: suspend () -> Unit) {
        if (busy || finished) return
        busy = true
        viewModelScope.launch {
            try {
                act()
            } finally {
                busy = false
            }
        }
    }

    /** Only what differs from what was opened. */
    private fun changes(draft: Draft): EntryChanges {
        val old = form?.draft
        return EntryChanges(
            child = draft.children.firstOrNull().takeIf { draft.children != old?.children },
            span = draft.span.takeIf { it != old?.span },
            details = draft.details.takeIf { it != old?.details },
            caregiver =
                if (draft.caregiver == old?.caregiver) {
                    null
                } else {
                    draft.caregiver?.let { CaregiverChoice.Named(it) } ?: CaregiverChoice.Nobody
                },
            note = if (draft.note == old?.note) null else draft.note.orEmpty(),
            tags = draft.tags.takeIf { it != old?.tags },
        )
    }
}

/** When it ended; null while it runs, for a moment, and where nobody knows. */
val Span.end: Instant? get() = (this as? Span.Interval)?.end

/** When it began or happened. */
val Span.start: Instant
    get() =
        when (this) {
            is Span.Moment -> start
            is Span.Interval -> start
            is Span.Running -> start
            is Span.EndUnknown -> start
        }
