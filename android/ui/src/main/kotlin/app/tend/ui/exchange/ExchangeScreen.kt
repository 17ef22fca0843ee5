package app.tend.ui.exchange

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.compose.viewModel
import app.tend.core.ChildCard
import app.tend.core.FamilyScreen
import app.tend.core.ImportOptions
import app.tend.core.ImportPreview
import app.tend.journal.JournalResult
import app.tend.journal.valueOrNull
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.Phone
import app.tend.ui.family.QuietPage
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Answer
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Heading
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.parts.kind
import app.tend.ui.words.Formats
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import app.tend.ui.words.Strings
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import java.io.File
import java.util.UUID
import kotlin.time.Duration.Companion.seconds

/** Where the path of a file lies that another app handed over; it is empty when that could not be read. */
const val HANDED_OVER = "file"

/** Where the path of a file lies that waits for the first child. */
const val WAITING = "waiting_file"

/** A file that is looked at or coming in; a back-up that is about to take the journal's place. */
class ExchangeModel(
    private val family: FamilyModel,
    private val phone: Phone,
    private val say: Strings,
    private val child: UUID?,
) : ViewModel() {
    var path by mutableStateOf<String?>(null)
        private set
    var preview by mutableStateOf<ImportPreview?>(null)
        private set

    /** Why the file cannot be shown; it stays until another one is chosen. */
    var problem by mutableStateOf<String?>(null)
        private set

    /** Whether the file has to wait for the first child. */
    val waits: Boolean get() = child == null && preview?.needsChild == true

    /** From 0 to 1 while a file comes in; null otherwise. */
    var progress by mutableStateOf<Float?>(null)
        private set

    /** The child the rows of the file are about. */
    var about by mutableStateOf(child)
        private set

    /** A back-up the parent chose to put in the journal's place, not yet confirmed. */
    var backUp by mutableStateOf<String?>(null)
    private var working: Job? = null

    /** The rows are about another child: the file is looked at anew. */
    fun about(child: UUID) {
        about = child
        val file = path ?: return
        viewModelScope.launch { look(file) }
    }

    fun chooseBackUp() {
        viewModelScope.launch { backUp = phone.chooseFile() }
    }

    fun putBack() {
        val file = backUp ?: return
        backUp = null
        viewModelScope.launch { phone.putBack(file) }
    }

    fun choose() {
        viewModelScope.launch { phone.chooseFile()?.let { look(it) } }
    }

    /** Looks at a file that another app handed over, now or before the first child was there. */
    fun takeHandedOver() {
        val handed = phone.kept(HANDED_OVER) ?: phone.kept(WAITING)?.takeIf { it != path } ?: return
        phone.keep(HANDED_OVER, null)
        if (handed.isEmpty()) {
            problem = say("import_not_read")
        } else {
            viewModelScope.launch { look(handed) }
        }
    }

    private suspend fun look(file: String) {
        path = file
        val looked = family.journal.previewImport(file, options())
        preview = looked.valueOrNull()
        problem = (looked as? JournalResult.Failure)?.let { say("name_and_line", File(file).name, family.why(it)) }
        if (waits) phone.keep(WAITING, file)
        if (problem != null) noLongerWaits()
    }

    private fun noLongerWaits() {
        if (phone.kept(WAITING) == path) phone.keep(WAITING, null)
    }

    fun bringIn() {
        val file = path ?: return
        progress = 0f
        working =
            viewModelScope.launch {
                val result =
                    family.journal.import(file, options()) { done, total ->
                        progress = if (total == 0uL) 1f else done.toFloat() / total.toFloat()
                        true
                    }
                progress = null
                val report = family.answered(result) ?: return@launch
                family.tell(Answer(report.receipt.sentence, report.receipt.change))
                forget()
            }
    }

    /** Stops a running import; nothing was changed. */
    fun cancel() {
        working?.cancel()
        progress = null
        forget()
    }

    fun forget() {
        noLongerWaits()
        path = null
        preview = null
        problem = null
    }

    fun takeOut(
        name: String,
        backUp: Boolean,
    ) {
        viewModelScope.launch {
            var written = false
            val there =
                phone.giveFile(name) { to ->
                    val result: JournalResult<Any> = if (backUp) family.journal.backUpTo(to) else family.journal.export(to)
                    written = family.answered(result) != null
                }
            if (!written) return@launch
            val share = if (phone.canShare) phone::share else null
            family.tell(if (there) Answer(say("taken_out", name), null, share) else Answer(say("not_taken_out"), null))
        }
    }

    fun verify() {
        viewModelScope.launch {
            val read = family.answered(family.journal.verify()) ?: return@launch
            family.tell(Answer(say("verified", read.toLong()), null))
        }
    }

    // A family that named no zone yet begins with that of its phone.
    private fun options() =
        ImportOptions(
            about,
            phone.zone.id.takeIf {
                family.family.value
                    ?.zones
                    .isNullOrEmpty()
            },
        )
}

/** Bring a history in with a look at it first; take everything out; back-ups. */
@Composable
fun ExchangePlace(
    family: FamilyModel,
    child: UUID?,
    onBack: () -> Unit,
    onSafety: (() -> Unit)?,
) {
    val phone = LocalPhone.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val model = viewModel(key = "exchange-$child") { ExchangeModel(family, phone, say, child) }
    LaunchedEffect(model) { model.takeHandedOver() }
    val known = withNewestBackUp(family, phone, formats)
    val children = known?.children.orEmpty()
    QuietPage(say("place_name_exchange"), onBack, onSafety) {
        Heading(say("bring_in"))
        val preview = model.preview
        val progress = model.progress
        when {
            progress != null -> {
                Words(say("import_running"), Type.body, Modifier.padding(top = Space.s))
                LinearProgressIndicator({ progress }, Modifier.fillMaxWidth().padding(vertical = Space.l))
                QuietButton(say("cancel"), model::cancel, Modifier.fillMaxWidth())
            }

            preview != null -> {
                if (preview.needsChild) Whose(model, children)
                Preview(preview, say, formats, model, onBack)
            }

            else -> {
                model.problem?.let { Words(it, Type.body, Modifier.padding(vertical = Space.s), LocalLook.current.role.alert) }
                WayRow(say("choose_file"), { model.choose() }, say("choose_file_detail"), Icon.Journal)
            }
        }
        // Before the first child there is nothing to take out.
        if (child == null) return@QuietPage
        Heading(say("take_out"), Modifier.padding(top = Space.section))
        val today = formats.local(phone.now()).toLocalDate()
        WayRow(say("take_out_tables"), { model.takeOut("tend-$today.zip", false) }, say("take_out_tables_detail"), Icon.Review)
        WayRow(say("take_out_json"), { model.takeOut("tend-$today.json", false) }, say("take_out_json_detail"), Icon.Note)
        WayRow(say("back_up"), { model.takeOut("tend-$today.tend", true) }, say("back_up_detail"), Icon.Lock)
        WayRow(say("verify"), { model.verify() }, say("verify_detail"), Icon.Check)
        if (known != null) BackUps(known, phone, model)
    }
    model.backUp?.let { PutBackSheet(nameOf(it, known, formats), { model.backUp = null }) { model.putBack() } }
}

/**
 * The family, with today's back-up as soon as it is there: it is written beside everything else and changes nothing of the
 * journal, so it is looked for while the page is open.
 */
@Composable
private fun withNewestBackUp(
    model: FamilyModel,
    phone: Phone,
    formats: Formats,
): FamilyScreen? {
    val told = model.family.collectAsState().value
    var looked by remember(told) { mutableStateOf(told) }
    LaunchedEffect(told) {
        while (looked?.backUps.orEmpty().none { formats.local(it.takenAt).toLocalDate() == formats.local(phone.now()).toLocalDate() }) {
            delay(LOOK_EVERY)
            looked = model.journal
                .family()
                .first()
                .valueOrNull() ?: looked
        }
    }
    return looked
}

/** Whose rows these are, where the family has several children. */
@Composable
private fun Whose(
    model: ExchangeModel,
    children: List<ChildCard>,
) {
    if (children.size < 2) return
    FieldName(LocalStrings.current("for_whom"))
    val names = children.associate { it.line.id to it.line.name }
    OneOf(names.keys.toList(), model.about, names::getValue, null) { if (it != null) model.about(it) }
}

/** What a file would bring in, before anything is saved. */
@Composable
private fun Preview(
    preview: ImportPreview,
    say: Strings,
    formats: Formats,
    model: ExchangeModel,
    onNameChild: () -> Unit,
) {
    val soft = LocalLook.current.soft
    Words(say.count("import_new", preview.newEntries.toInt()), Type.title, Modifier.padding(top = Space.s))
    if (preview.alreadyInJournal > 0u) Words(say.count("import_known", preview.alreadyInJournal.toInt()), Type.body)
    val (first, last) = preview.first to preview.last
    if (first != null && last != null) {
        val from = formats.dateWithYear(formats.local(first).toLocalDate())
        Words(say("period", from, formats.dateWithYear(formats.local(last).toLocalDate())), Type.body)
    }
    for (count in preview.entries) {
        Words("${say.kind(count.kind)}: ${formats.number(count.entries.toInt())}", Type.detail, color = soft)
    }
    val findings = preview.findings.groupingBy { it.sentence }.eachCount()
    for ((sentence, times) in findings.entries.take(MOST_FINDINGS)) {
        Words(if (times > 1) say("name_times", sentence, times) else sentence, Type.detail, Modifier.padding(top = Space.s))
    }
    if (preview.notUnderstood.isNotEmpty()) {
        Words(say("import_not_understood", preview.notUnderstood.size), Type.detail, Modifier.padding(top = Space.s))
    }
    val wide = Modifier.fillMaxWidth().padding(top = Space.l)
    if (model.waits) {
        Words(say("import_needs_child"), Type.body, Modifier.padding(top = Space.l))
        MainButton(say("import_name_child"), onNameChild, wide, Icon.Next, after = true)
    } else {
        MainButton(say("import_now"), model::bringIn, wide, Icon.Check, enabled = preview.newEntries > 0u)
    }
    QuietButton(say("cancel"), model::forget, Modifier.fillMaxWidth().padding(top = Space.s))
}

private const val MOST_FINDINGS = 6

private val LOOK_EVERY = 2.seconds
