package app.tend.ui.start

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.tend.core.ChildProfile
import app.tend.core.Problem
import app.tend.journal.JournalResult
import app.tend.ui.app.Refused
import app.tend.ui.app.failure
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.look.path
import app.tend.ui.parts.DateEntry
import app.tend.ui.parts.Gap
import app.tend.ui.parts.Heading
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.Words
import app.tend.ui.parts.WordsButton
import app.tend.ui.parts.clearOfBottom
import app.tend.ui.parts.clearOfKeyboard
import app.tend.ui.parts.clearOfSides
import app.tend.ui.words.LocalStrings
import java.time.LocalDate

/** A child as it is typed on the first page. */
class NewChild(
    name: String = "",
    born: LocalDate? = null,
    due: LocalDate? = null,
) {
    var name by mutableStateOf(name)
    var born by mutableStateOf(born)
    var due by mutableStateOf(due)
    var asksDue by mutableStateOf(due != null)

    fun profile(today: LocalDate) = ChildProfile(name.trim(), born ?: today, due, null)
}

private val childrenSaver =
    listSaver<MutableList<NewChild>, String>(
        save = { children -> children.flatMap { listOf(it.name, it.born?.toString().orEmpty(), it.due?.toString().orEmpty()) } },
        restore = { kept ->
            fun date(text: String) = text.ifEmpty { null }?.let(LocalDate::parse)
            val children = kept.chunked(3).map { (name, born, due) -> NewChild(name, date(born), date(due)) }
            mutableStateListOf<NewChild>().apply { addAll(children) }
        },
    )

/**
 * One page: name, birth date, Begin. No account, nothing asked for. What is [refused] of a child is said at its field, any
 * other [problem] above the button, and which file is [waiting] for the child below the title.
 */
@Composable
fun FirstStart(
    today: LocalDate,
    problem: String?,
    refused: Refused?,
    waiting: String?,
    onBegin: (List<ChildProfile>) -> Unit,
    onBring: () -> Unit,
    onLookAround: () -> Unit,
    onSafety: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val children =
        rememberSaveable(saver = childrenSaver) { mutableStateListOf<NewChild>().apply { add(NewChild(born = today)) } }
    var tried by rememberSaveable { mutableStateOf(false) }
    Column(
        Modifier
            .fillMaxSize()
            .background(look.surface)
            .statusBarsPadding()
            .clearOfSides()
            .clearOfKeyboard(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        val wide = Modifier.widthIn(max = 560.dp).padding(horizontal = Space.margin)
        Column(wide.weight(1f).verticalScroll(rememberScrollState())) {
            Row(Modifier.fillMaxWidth(), Arrangement.End) { RoundButton(Icon.Safety, say("safety"), onSafety) }
            Mark(72.dp)
            Heading(say("first_title"), Modifier.padding(top = Space.xl), Type.headline)
            Words(say("first_under"), Type.body, Modifier.padding(top = Space.xs, bottom = Space.xl), look.soft)
            if (waiting != null) Words(say("import_waiting", waiting), Type.body, Modifier.padding(bottom = Space.xl))
            children.forEachIndexed { index, child ->
                if (index > 0) Gap(Space.xl)
                val problems = (refused?.takeIf { it.place == index }?.failure as? JournalResult.Invalid)?.problems.orEmpty()
                val missing = if (tried && child.name.isBlank()) say("name_missing") else null
                ChildEntry(child, missing, problems, onRemove = { children -= child }.takeIf { children.size > 1 })
            }
            WordsButton(say("add_child"), { children += NewChild(born = children.last().born) }, icon = Icon.Twins)
            Gap(Space.section)
        }
        Column(wide.clearOfBottom(), horizontalAlignment = Alignment.CenterHorizontally) {
            Row(Modifier.padding(vertical = Space.m), Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
                Glyph(Icon.Lock, look.soft, size = 20.dp)
                Words(say("private_promise"), Type.detail, color = look.soft)
            }
            val other = problem ?: refused?.takeIf { it.place < 0 || it.failure !is JournalResult.Invalid }?.let { say.failure(it.failure) }
            if (other != null) Words(other, Type.detail, Modifier.padding(bottom = Space.s), look.role.alert)
            MainButton(
                say("begin"),
                {
                    tried = true
                    if (children.none { it.name.isBlank() }) onBegin(children.map { it.profile(today) })
                },
                Modifier.fillMaxWidth(),
            )
            FlowRow(Modifier.fillMaxWidth().padding(vertical = Space.s), Arrangement.SpaceEvenly) {
                WordsButton(say("bring_history"), onBring)
                WordsButton(say("look_around"), onLookAround)
            }
        }
    }
}

@Composable
private fun ChildEntry(
    child: NewChild,
    missing: String?,
    problems: List<Problem>,
    onRemove: (() -> Unit)?,
) {
    val say = LocalStrings.current

    fun problem(field: String) = problems.firstOrNull { it.field == field }?.sentence
    TextEntry(
        say("name"),
        child.name,
        { child.name = it },
        keyboard = KeyboardOptions(capitalization = KeyboardCapitalization.Words),
        problem = missing ?: problem("name"),
    )
    Gap(Space.m)
    DateEntry(say("born_on"), child.born, { child.born = it }, problem = problem("birth_date"))
    if (child.asksDue) {
        val drop = {
            child.due = null
            child.asksDue = false
        }
        DateEntry(say("due_date"), child.due, { child.due = it }, Modifier.padding(top = Space.m), problem("due_date"), drop)
    } else {
        WordsButton(say("add_due_date"), { child.asksDue = true }, Modifier.padding(top = Space.s), Icon.Add)
    }
    if (onRemove != null) WordsButton(say("child_take_out"), onRemove, icon = Icon.Close)
}

/** The mark: a small warm head in a cradling hand. */
@Composable
fun Mark(size: Dp) {
    val look = LocalLook.current
    Canvas(Modifier.size(size)) {
        val scale = this.size.width / 24
        withTransform({ scale(scale, scale, Offset.Zero) }) {
            for (line in Icon.Mark.stroke) drawPath(path(line), look.ink, style = Stroke(2f, cap = StrokeCap.Round))
            for (area in Icon.Mark.fill) drawPath(path(area), look.role.lamp)
        }
    }
}
