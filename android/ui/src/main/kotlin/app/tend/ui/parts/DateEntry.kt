package app.tend.ui.parts

import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDefaults
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.DisplayMode
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.rememberDatePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.tend.ui.look.Glyph
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset

/**
 * A date: the whole field opens a calendar, in which a date can be typed too. One that need not be there is taken away
 * with [onClear].
 */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun DateEntry(
    label: String,
    date: LocalDate?,
    onChange: (LocalDate) -> Unit,
    modifier: Modifier = Modifier,
    problem: String? = null,
    onClear: (() -> Unit)? = null,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val shape = RoundedCornerShape(Radius.chip)
    var open by remember { mutableStateOf(false) }
    Column(modifier) {
        Row(verticalAlignment = Alignment.CenterVertically) {
            Row(
                Modifier
                    .weight(1f)
                    .heightIn(min = 60.dp)
                    .clip(shape)
                    .border(1.dp, if (problem == null) look.outline else look.role.alert, shape)
                    .clickable(onClickLabel = say("choose_date"), role = Role.Button) { open = true }
                    .testTag(label)
                    .padding(horizontal = Space.l, vertical = Space.s),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                Column(Modifier.weight(1f)) {
                    Words(label, Type.caption, color = look.soft)
                    Words(date?.let(formats::dateWithYear) ?: say("choose_date"), Type.body)
                }
                Glyph(Icon.Calendar, look.soft)
            }
            if (date != null && onClear != null) RoundButton(Icon.Close, say("date_clear", label), onClear, tint = look.soft)
        }
        if (problem != null) ProblemLine(problem)
    }
    if (!open) return
    // In large text the calendar has no room: the date is typed.
    val large = LocalDensity.current.fontScale > LARGE_TEXT
    val mode = if (large) DisplayMode.Input else DisplayMode.Picker
    val picker = rememberDatePickerState(date?.toEpochDay()?.let { it * MILLISECONDS_OF_DAY }, initialDisplayMode = mode)
    val picked = picker.selectedDateMillis?.let { Instant.ofEpochMilli(it).atZone(ZoneOffset.UTC).toLocalDate() }
    val around = Modifier.padding(start = Space.xl, end = Space.m)
    DatePickerDialog(
        onDismissRequest = { open = false },
        confirmButton = {
            WordsButton(say("choose"), {
                picked?.let(onChange)
                open = false
            })
        },
        dismissButton = { WordsButton(say("cancel"), { open = false }) },
        colors = DatePickerDefaults.colors(containerColor = look.sheet),
    ) {
        DatePicker(
            picker,
            colors = DatePickerDefaults.colors(containerColor = look.sheet),
            title = { Words(label, Type.label, around.padding(top = Space.l), look.soft) },
            headline = { if (!large) Words(picked?.let(formats::dateWithYear).orEmpty(), Type.title, around.padding(bottom = Space.m)) },
        )
    }
}

private const val MILLISECONDS_OF_DAY = 86_400_000L
