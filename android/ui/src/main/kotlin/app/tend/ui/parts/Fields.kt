package app.tend.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.OutlinedTextFieldDefaults
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Glyph
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings

/** What a parent is led to after a press on Save: the sentence of the first problem, and which press it was. */
data class Sought(
    val sentence: String?,
    val press: Int,
)

val LocalSought = staticCompositionLocalOf { Sought(null, 0) }

/** What is wrong with a field, under it: an icon, then the sentence. The one that is sought comes into view. */
@Composable
fun ProblemLine(sentence: String) {
    val alert = LocalLook.current.role.alert
    val sought = LocalSought.current
    val view = remember { BringIntoViewRequester() }
    LaunchedEffect(sought) { if (sought.sentence == sentence) view.bringIntoView() }
    Row(
        Modifier
            .bringIntoViewRequester(view)
            .padding(top = Space.xs)
            .semantics { liveRegion = LiveRegionMode.Polite },
        Arrangement.spacedBy(Space.s),
        Alignment.CenterVertically,
    ) {
        Glyph(Icon.Edit, alert, size = 18.dp)
        Words(sentence, Type.detail, color = alert)
    }
}

/** Chips, as many in a row as fit. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Chips(content: @Composable () -> Unit) {
    FlowRow(
        Modifier.fillMaxWidth(),
        Arrangement.spacedBy(Space.s),
        Arrangement.spacedBy(Space.s),
    ) { content() }
}

/** One of several values or none: a tap on the chosen one takes it back. */
@Composable
fun <T> OneOf(
    values: List<T>,
    chosen: T?,
    name: (T) -> String,
    hue: Hue?,
    onChoose: (T?) -> Unit,
) {
    Chips {
        for (value in values) {
            val on = value == chosen
            Choice(name(value), on, { onChoose(if (on) null else value) }, hue = hue)
        }
    }
}

/** Any of several values. */
@Composable
fun <T> AnyOf(
    values: List<T>,
    chosen: List<T>,
    name: (T) -> String,
    hue: Hue?,
    onChoose: (List<T>) -> Unit,
) {
    Chips {
        for (value in values) {
            val on = value in chosen
            Choice(name(value), on, { onChoose(if (on) chosen - value else chosen + value) }, hue = hue, many = true)
        }
    }
}

/** A text of the parent's. */
@Composable
fun TextEntry(
    label: String,
    value: String,
    onChange: (String) -> Unit,
    modifier: Modifier = Modifier,
    lines: Int = 1,
    keyboard: KeyboardOptions = KeyboardOptions.Default,
    problem: String? = null,
) {
    val look = LocalLook.current
    NotesTyping(value)
    Column(modifier) {
        OutlinedTextField(
            value,
            onChange,
            Modifier.fillMaxWidth().testTag(label),
            label = { Words(label, Type.caption, color = look.soft) },
            textStyle = Type.body,
            isError = problem != null,
            singleLine = lines == 1,
            minLines = lines,
            keyboardOptions = keyboard,
            colors =
                OutlinedTextFieldDefaults.colors(
                    focusedBorderColor = look.ink,
                    unfocusedBorderColor = look.outline,
                    cursorColor = look.ink,
                ),
        )
        if (problem != null) ProblemLine(problem)
    }
}

/** Several short texts, typed with commas between; what is typed stays as it is while it means the same. */
@Composable
fun ListEntry(
    label: String,
    values: List<String>,
    onChange: (List<String>) -> Unit,
    modifier: Modifier = Modifier,
    problem: String? = null,
) {
    var typed by rememberSaveable { mutableStateOf<String?>(null) }
    val text = typed?.takeIf { it.words() == values } ?: values.joinToString(", ")
    TextEntry(
        label,
        text,
        {
            typed = it
            onChange(it.words())
        },
        modifier,
        problem = problem,
    )
}

private fun String.words() = split(',').map(String::trim).filter(String::isNotEmpty)

/** A large number between less and more, recent values as chips beneath; it can be typed too. */
@Composable
fun NumberSteps(
    label: String,
    value: Double?,
    unit: String,
    step: Double,
    onChange: (Double?) -> Unit,
    digits: Int = 0,
    recent: List<Double> = emptyList(),
    first: Double = 0.0,
    hue: Hue? = null,
    problem: String? = null,
) {
    val formats = LocalFormats.current
    val say = LocalStrings.current
    var typing by rememberSaveable { mutableStateOf(false) }
    var text by rememberSaveable { mutableStateOf("") }
    val focus = remember { FocusRequester() }
    FieldName(label)
    val stepped = { by: Double -> onChange(((value ?: first) + by).coerceAtLeast(0.0)) }
    val shown = value?.let { formats.decimal(it, digits) }
    if (typing) {
        // The tap that opened the field is where typing begins.
        LaunchedEffect(Unit) { focus.requestFocus() }
        TextEntry(
            say("in_unit", label, unit),
            text,
            {
                text = it
                onChange(formats.typed(it))
            },
            Modifier.focusRequester(focus),
            keyboard = KeyboardOptions(keyboardType = KeyboardType.Decimal),
        )
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            val by = formats.decimal(step, 2)
            StepButton(say("less_by", by, unit), { stepped(-step) }, Icon.Minus)
            Box(Modifier.weight(1f), Alignment.Center) {
                WordsTarget(if (shown == null) say("type_number") else "$shown $unit", say("type_it", label)) {
                    text = value?.let { formats.plain(it, digits) }.orEmpty()
                    typing = true
                }
            }
            StepButton(say("more_by", by, unit), { stepped(step) }, Icon.Add)
        }
    }
    if (problem != null) ProblemLine(problem)
    if (recent.isNotEmpty()) {
        val numbers = recent.take(MOST_RECENT)
        EvenChips(numbers.size, Modifier.padding(top = Space.m)) { place, cell ->
            val number = numbers[place]
            val words = formats.decimal(number, digits)
            val choose = {
                typing = false
                onChange(number)
            }
            Choice(words, number == value, choose, cell.semantics { contentDescription = "$words $unit" }, hue)
        }
    }
}

/** A few short values side by side, equally wide; in large text as many in a row as fit, so that none breaks. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun EvenChips(
    count: Int,
    modifier: Modifier = Modifier,
    chip: @Composable (place: Int, cell: Modifier) -> Unit,
) {
    if (LocalDensity.current.fontScale > LARGE_TEXT) {
        FlowRow(modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s), Arrangement.spacedBy(Space.s)) {
            for (place in 0 until count) chip(place, Modifier)
        }
    } else {
        Row(modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s)) {
            for (place in 0 until count) chip(place, Modifier.weight(1f))
            // One alone would be as wide as the page.
            repeat(LEAST_IN_ROW - count) { Spacer(Modifier.weight(1f)) }
        }
    }
}

/** A few actions side by side, equally wide; one under another in large text, so that no word breaks. */
@Composable
fun SideBySide(
    count: Int,
    modifier: Modifier = Modifier,
    action: @Composable (place: Int, cell: Modifier) -> Unit,
) {
    if (LocalDensity.current.fontScale > LARGE_TEXT) {
        Column(modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s)) {
            for (place in 0 until count) action(place, Modifier.fillMaxWidth())
        }
    } else {
        Row(modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s)) {
            for (place in 0 until count) action(place, Modifier.weight(1f))
        }
    }
}

private const val LEAST_IN_ROW = 4
private const val MOST_RECENT = 5

/** A figure that can be tapped. */
@Composable
private fun WordsTarget(
    text: String,
    description: String,
    onClick: () -> Unit,
) {
    WordsButtonFrame(description, onClick) {
        if (text.any(Char::isDigit)) {
            Figure(text, Type.number)
        } else {
            Words(text, Type.body, color = LocalLook.current.soft, align = TextAlign.Center)
        }
    }
}
