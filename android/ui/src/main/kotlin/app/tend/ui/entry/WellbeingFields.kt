package app.tend.ui.entry

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.tend.core.Wellbeing
import app.tend.ui.app.screenOf
import app.tend.ui.look.Hue
import app.tend.ui.look.Space
import app.tend.ui.parts.AnyOf
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.TextEntry
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings

private const val MOST_CONFIDENT = 5

/** What a parent noted about themselves, in the words of their own page. */
@Composable
internal fun WellbeingFields(
    model: EntryModel,
    wellbeing: Wellbeing,
    onChange: (Wellbeing) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val page = screenOf(Unit) { model.ownPage() } ?: return
    FieldName(say("parent_mood"))
    val moods = page.moods.associate { it.mood to it.name }
    OneOf(moods.keys.toList(), wellbeing.mood, moods::getValue, Hue.Care) { onChange(wellbeing.copy(mood = it)) }
    FieldName(page.confidence.question)
    val steps = (1..MOST_CONFIDENT).map { it.toUByte() }
    OneOf(steps, wellbeing.confidence, { formats.number(it.toInt()) }, Hue.Care) { onChange(wellbeing.copy(confidence = it)) }
    FieldName(say("parent_self_care"))
    val care = page.selfCare.associate { it.what to it.name }
    AnyOf(care.keys.toList(), wellbeing.selfCare, care::getValue, Hue.Care) { onChange(wellbeing.copy(selfCare = it)) }
    FieldName(say("parent_bonding"))
    val close = page.bonding.associate { it.what to it.name }
    AnyOf(close.keys.toList(), wellbeing.bonding, close::getValue, Hue.Care) { onChange(wellbeing.copy(bonding = it)) }
    TextEntry(
        say("parent_memory_new"),
        wellbeing.memory.orEmpty(),
        { onChange(wellbeing.copy(memory = it.ifEmpty { null })) },
        Modifier.padding(top = Space.l),
        lines = 2,
    )
}
