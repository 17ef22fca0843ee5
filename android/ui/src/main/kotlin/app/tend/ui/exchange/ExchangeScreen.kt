package app.tend.ui.exchange

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.compose.viewModel
import app.tend.core.ChildCard
import app.tend.core.ImportOptions
import app.tend.core.ImportPreview
import app.tend.journal.JournalResult
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
import kotlinx.coroutines.launch
import java.util.UUID

/** A file that is looked at or coming in; a back-up that is about to take the journal's place. */
class ExchangeModel(
    private val family: FamilyModel,
    child: UUID?,
) : ViewModel() {
    var path by mutableStateOf<String?>(null)
        private set
    var preview by mutableStateOf<ImportPreview?>(null)
        private set

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
        viewModelScope.launch { preview = family.answered(family.journal.previewImport(file, options())) }
    }

    fun chooseBackUp(phone: Phone) {
        viewModelScope.launch { backUp = phone.chooseFile() }
    }

    fun putBack(phone: Phone) {
        val file = backUp ?: return
        backUp = null
        viewModelScope.launch { phone.putBack(file) }
    }

    fun choose(phone: Phone) {
        viewModelScope.launch { phone.chooseFile()?.let { look(it) } }
    }

    /** Looks at a file that another app handed over. */
    fun takeHandedOver(phone: Phone) {
        val handed = phone.kept("file") ?: return
        phone.keep("file", null)
        viewModelScope.launch { look(handed) }
    }

    private suspend fun look(file: String) {
        path = file
        preview = family.answered(family.journal.previewImport(file, options()))
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
        path = null
        preview = null
    }

    fun takeOut(
        phone: Phone,
        name: String,
        done: Strings,
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
            family.tell(if (there) Answer(done("taken_out", name), null, share) else Answer(done("not_taken_out"), null))
        }
    }

    fun verify(say: Strings) {
        viewModelScope.launch {
            val read = family.answered(family.journal.verify()) ?: return@launch
            family.tell(Answer(say("verified", read.toLong()), null))
        }
    }

    private fun options() = ImportOptions(about, null)
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
    val model = viewModel(key = "exchange-$child") { ExchangeModel(family, child) }
    LaunchedEffect(model) { model.takeHandedOver(phone) }
    val known = family.family.collectAsState().value
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
                Whose(model, children)
                Preview(preview, say, formats, model)
            }

            else -> {
                WayRow(say("choose_file"), { model.choose(phone) }, say("choose_file_detail"), Icon.Journal)
            }
        }
        // Before the first child there is nothing to take out.
        if (child == null) return@QuietPage
        Heading(say("take_out"), Modifier.padding(top = Space.section))
        val today = formats.local(phone.now()).toLocalDate()
        WayRow(say("take_out_tables"), { model.takeOut(phone, "tend-$today.zip", say, false) }, say("take_out_tables_detail"), Icon.Review)
        WayRow(say("take_out_json"), { model.takeOut(phone, "tend-$today.json", say, false) }, say("take_out_json_detail"), Icon.Note)
        WayRow(say("back_up"), { model.takeOut(phone, "tend-$today.tend", say, true) }, say("back_up_detail"), Icon.Lock)
        WayRow(say("verify"), { model.verify(say) }, say("verify_detail"), Icon.Check)
        if (known != null) BackUps(known, phone, model)
    }
    model.backUp?.let { PutBackSheet(nameOf(it, known, formats), { model.backUp = null }) { model.putBack(phone) } }
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
    MainButton(
        say("import_now"),
        model::bringIn,
        Modifier.fillMaxWidth().padding(top = Space.l),
        Icon.Check,
        enabled = preview.newEntries > 0u,
    )
    QuietButton(say("cancel"), model::forget, Modifier.fillMaxWidth().padding(top = Space.s))
}

private const val MOST_FINDINGS = 6
