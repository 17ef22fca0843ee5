package app.tend.ui.parts

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.words.LocalStrings

/** Which fields of a sheet hold other words than it opened with. */
internal class Typed {
    private val fields = mutableStateMapOf<Any, Unit>()

    val any: Boolean get() = fields.isNotEmpty()

    fun note(
        field: Any,
        differs: Boolean,
    ) {
        if (differs) fields[field] = Unit else fields -= field
    }
}

/** The sheet a field stands in; none on a page, which keeps what is typed. */
internal val LocalTyped = staticCompositionLocalOf<Typed?> { null }

/** Tells the sheet around it whether words were typed into a field. */
@Composable
internal fun NotesTyping(value: String) {
    val typed = LocalTyped.current ?: return
    val first by rememberSaveable { mutableStateOf(value) }
    val field = remember { Any() }
    val differs = value != first
    DisposableEffect(typed, differs) {
        typed.note(field, differs)
        onDispose { typed.note(field, false) }
    }
}

/** What was typed would be lost: asked once, where Save was. */
@Composable
internal fun NotSaved(
    onKeep: () -> Unit,
    onDrop: () -> Unit,
) {
    val say = LocalStrings.current
    Column(Modifier.padding(horizontal = Space.margin).padding(bottom = Space.m)) {
        Words(say("typed_not_saved"), Type.body, Modifier.padding(vertical = Space.s).semantics { liveRegion = LiveRegionMode.Polite })
        MainButton(say("typed_keep"), onKeep, Modifier.fillMaxWidth())
        QuietButton(say("typed_drop"), onDrop, Modifier.fillMaxWidth().padding(top = Space.s))
    }
}
