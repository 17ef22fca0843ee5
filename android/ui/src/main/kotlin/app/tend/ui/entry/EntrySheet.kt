package app.tend.ui.entry

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.lifecycle.viewmodel.compose.viewModel
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.DraftChange
import app.tend.core.EntryForm
import app.tend.core.EntryKind
import app.tend.core.FormQuery
import app.tend.core.Removal
import app.tend.core.Severity
import app.tend.core.Span
import app.tend.journal.draftOf
import app.tend.journal.toBytes
import app.tend.ui.app.FamilyModel
import app.tend.ui.look.Icon
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.AnyOf
import app.tend.ui.parts.Chips
import app.tend.ui.parts.Choice
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Gap
import app.tend.ui.parts.ListEntry
import app.tend.ui.parts.LocalSought
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.ProblemLine
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Segments
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.TimeSteps
import app.tend.ui.parts.Words
import app.tend.ui.parts.WordsButton
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.Instant

/** What a sheet is opened for; [key] tells one opening from the next. */
data class OpenEntry(
    val query: FormQuery,
    val key: String,
    /** When a new entry began, where that was said before. */
    val began: Instant? = null,
)

private val draftSaver = Saver<Draft?, ByteArray>(save = { it?.toBytes() }, restore = ::draftOf)

/** The sheet of an entry, wired to the journal. What was typed outlives a turn of the phone and an app that was killed. */
@Composable
fun EntrySheet(
    family: FamilyModel,
    open: OpenEntry,
    onClose: () -> Unit,
) {
    var typed by rememberSaveable(open.key, stateSaver = draftSaver) { mutableStateOf(null) }
    val model = viewModel(key = open.key) { EntryModel(family, open.query, typed, open.began) }
    val form = model.form ?: return
    val draft = model.draft ?: return
    SideEffect { typed = draft.takeIf { it != form.draft } }
    CompositionLocalProvider(LocalSought provides model.sought) { EntryForm(model, form, draft, onClose) }
}

@Composable
private fun EntryForm(
    model: EntryModel,
    form: EntryForm,
    draft: Draft,
    onClose: () -> Unit,
) {
    val say = LocalStrings.current
    Sheet(
        form.title,
        onClose,
        form.kind.hue,
        draft.details.icon,
        { Bottom(model, form, onClose) },
        model.isChanged,
    ) {
        if (form.children.size > 1 && form.kind != EntryKind.WELLBEING) Whose(model, form, draft)
        DetailFields(model, form, draft.details)
        SpanFields(model, form, draft.span)
        More(model, form, draft)
        if (form.entry != null && form.entry?.removed == null) {
            QuietButton(
                say("delete"),
                { model.delete(onClose) },
                Modifier.fillMaxWidth().padding(top = Space.l),
                Icon.Close,
            )
        }
    }
}

@Composable
private fun Bottom(
    model: EntryModel,
    form: EntryForm,
    onClose: () -> Unit,
) {
    val say = LocalStrings.current
    val removed = form.entry?.removed
    if (removed != null) {
        Column {
            ProblemLine(say(if (removed == Removal.DELETED) "entry_deleted" else "entry_undone"))
            MainButton(say("entry_restore"), { model.restore(onClose) }, Modifier.fillMaxWidth(), Icon.Undo)
        }
        return
    }
    Column {
        // What no field shows is said here.
        model.problems.firstOrNull { it.severity == Severity.REFUSE && !shownAtField(it.field) }?.let {
            ProblemLine(it.sentence)
        }
        for (question in model.questions) ProblemLine(question)
        val running = model.draft?.span is Span.Running
        val words =
            when {
                model.questions.isNotEmpty() -> "save_anyway"
                running && form.entry == null -> "start"
                else -> "save"
            }
        MainButton(say(words), { model.save(onClose) }, Modifier.fillMaxWidth(), Icon.Check)
    }
}

private fun shownAtField(field: String) = FIELDS.any { field.startsWith(it) }

private val FIELDS =
    listOf("start", "end", "note", "tags", "medicine", "milestone.title", "growth", "temperature", "feed.taken") +
        listOf("feed.foods", "activity.what", "pump")

/** Whose entry it is; a new one can be for several. */
@Composable
private fun Whose(
    model: EntryModel,
    form: EntryForm,
    draft: Draft,
) {
    FieldName(LocalStrings.current("for_whom"))
    val ids = form.children.map { it.id }
    val names = form.children.associate { it.id to it.profile.name }
    if (form.entry == null) {
        AnyOf(ids, draft.children, names::getValue, form.kind.hue) { chosen ->
            if (chosen.isNotEmpty()) model.change { it.copy(children = chosen) }
        }
    } else {
        OneOf(ids, draft.children.firstOrNull(), names::getValue, form.kind.hue) { chosen ->
            if (chosen != null) model.change { it.copy(children = listOf(chosen)) }
        }
    }
}

/** When it began, and whether and when it ended. */
@Composable
private fun SpanFields(
    model: EntryModel,
    form: EntryForm,
    span: Span,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val lasts = model.shown?.lasts == true
    val begin = { at: Instant -> model.change(DraftChange.Start(at)) }
    FieldName(say(if (lasts) "began" else "when"))
    TimeSteps(span.start, begin)
    Gap(Space.m)
    Chips {
        for (chip in form.timeChips) {
            val minutes = formats.duration(chip.minutesAgo.toDouble())
            val (words, spoken) = if (chip.minutesAgo == 0u) say("now") to say("now") else minutes to say("time_ago", minutes)
            val choose = { begin(chip.at) }
            Choice(words, span.start == chip.at, choose, Modifier.semantics { contentDescription = spoken }, form.kind.hue)
        }
    }
    model.problem("start")?.let { ProblemLine(it) }
    if (!lasts) return
    val ends = listOf("still_running" to DraftChange.Running, "over" to DraftChange.Over, "end_unknown" to DraftChange.EndUnknown)
    val chosen =
        when (span) {
            is Span.Interval -> 1
            is Span.EndUnknown -> 2
            else -> 0
        }
    FieldName(say("ended"))
    Segments(ends.map { say(it.first) }, chosen, { model.change(ends[it].second) }, hue = form.kind.hue)
    if (span is Span.Interval) {
        model.shown?.minutes?.let { Words(formats.duration(it.toDouble()), Type.detail, Modifier.padding(top = Space.s)) }
        TimeSteps(span.end, { model.change(DraftChange.End(it)) })
    }
    model.problem("end")?.let { ProblemLine(it) }
}

/** Who was there, and free words: folded out where wanted. */
@Composable
private fun More(
    model: EntryModel,
    form: EntryForm,
    draft: Draft,
) {
    val say = LocalStrings.current
    var open by rememberSaveable { mutableStateOf(draft.note != null) }
    if (form.caregivers.isNotEmpty()) {
        val ids = form.caregivers.map { it.id }
        val names = remember(form) { form.caregivers.associate { it.id to it.profile.name } }
        FieldName(say("who_was_there"))
        OneOf(ids, draft.caregiver, names::getValue, form.kind.hue) { who -> model.change { it.copy(caregiver = who) } }
    }
    if (open || draft.details is Details.Note) {
        TextEntry(
            say("note"),
            draft.note.orEmpty(),
            { text -> model.change { it.copy(note = text.ifEmpty { null }) } },
            Modifier.padding(top = Space.l),
            lines = 2,
            problem = model.problem("note"),
        )
    } else {
        WordsButton(say("add_note"), { open = true }, Modifier.padding(top = Space.s), Icon.Note)
    }
    if (open || draft.note != null || draft.tags.isNotEmpty()) Tags(model, form, draft)
}

/** Words by which an entry is found again; they lie with the note. */
@Composable
private fun Tags(
    model: EntryModel,
    form: EntryForm,
    draft: Draft,
) {
    val say = LocalStrings.current
    val change = { tags: List<String> -> model.change { it.copy(tags = tags) } }
    ListEntry(say("tags"), draft.tags, change, Modifier.padding(top = Space.l), model.problem("tags"))
    if (form.recents.tags.isNotEmpty()) {
        FieldName(say("lately"))
        AnyOf(form.recents.tags.take(6), draft.tags, { it }, form.kind.hue, change)
    }
}
