package app.tend.ui.entry

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import app.tend.core.BreastSegment
import app.tend.core.CaregiverChoice
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.EntryChanges
import app.tend.core.EntryForm
import app.tend.core.Feed
import app.tend.core.FeedForm
import app.tend.core.FormQuery
import app.tend.core.ParentScreen
import app.tend.core.Problem
import app.tend.core.Severity
import app.tend.core.Span
import app.tend.journal.JournalResult
import app.tend.ui.app.FamilyModel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.launch
import java.time.Instant

/** An open form: what the journal offered, what the parent made of it, and what is wrong with that. */
class EntryModel(
    private val family: FamilyModel,
    query: FormQuery,
    /** What was typed before the phone killed the app. */
    typed: Draft? = null,
) : ViewModel() {
    /** What the journal offers; null until it is read. */
    var form by mutableStateOf<EntryForm?>(null)
        private set

    /** What would be saved. */
    var draft by mutableStateOf<Draft?>(null)
        private set

    /** What is wrong with it, shown only after a first try to save. */
    var problems by mutableStateOf<List<Problem>>(emptyList())
        private set

    init {
        viewModelScope.launch {
            val read = family.answered(family.journal.entryForm(query)) ?: return@launch
            form = read
            draft = typed ?: read.draft
        }
    }

    fun change(change: (Draft) -> Draft) {
        draft = draft?.let(change)
        if (problems.isNotEmpty()) check()
    }

    fun details(details: Details) = change { it.copy(details = details) }

    /** It began or ended at another moment; one side that lasted as long as the feed goes along. */
    fun span(span: Span) = change { it.copy(span = span, details = it.details.following(it.span, span)) }

    /** The parent's own page: its words for what a parent notes about themselves. */
    fun ownPage(): Flow<JournalResult<ParentScreen>> = family.journal.parent(null)

    /** The sentence about a field; none while nothing is wrong with it. */
    fun problem(field: String): String? = problems.firstOrNull { it.severity == Severity.REFUSE && it.field.startsWith(field) }?.sentence

    private fun check() {
        val draft = draft ?: return
        viewModelScope.launch {
            problems = family.answered(family.journal.check(draft)).orEmpty()
        }
    }

    /** Saves, or shows what to mend; [done] is called once it is saved. */
    fun save(done: () -> Unit) {
        val draft = draft ?: return
        val entry = form?.entry?.id
        viewModelScope.launch {
            val found = family.answered(family.journal.check(draft)) ?: return@launch
            problems = found
            if (found.any { it.severity == Severity.REFUSE }) return@launch
            val command =
                if (entry == null) Command.Log(listOf(draft)) else Command.Edit(entry, changes(draft))
            if (family.carryOut(command) != null) done()
        }
    }

    fun delete(done: () -> Unit) {
        val entry = form?.entry?.id ?: return
        viewModelScope.launch { if (family.carryOut(Command.Delete(listOf(entry))) != null) done() }
    }

    /** Brings back an entry that was deleted or undone meanwhile. */
    fun restore(done: () -> Unit) {
        val entry = form?.entry?.id ?: return
        viewModelScope.launch { if (family.carryOut(Command.Restore(listOf(entry))) != null) done() }
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

private fun Details.following(
    old: Span,
    new: Span,
): Details {
    val form = (this as? Details.Feed)?.feed?.form as? FeedForm.Breast ?: return this
    val side = form.segments.singleOrNull() ?: return this
    val start = if (side.start == old.start) new.start else side.start
    val end = if (side.end == old.end) new.end else side.end
    return Details.Feed(Feed(FeedForm.Breast(listOf(BreastSegment(side.side, start, end)))))
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

/** The same with another start. */
fun Span.from(start: Instant): Span =
    when (this) {
        is Span.Moment -> Span.Moment(start)
        is Span.Interval -> Span.Interval(start, end)
        is Span.Running -> Span.Running(start)
        is Span.EndUnknown -> Span.EndUnknown(start)
    }
