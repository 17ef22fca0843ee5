package app.tend.ui.app

import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.tend.journal.JournalResult
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.MainButton
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalStrings
import kotlinx.coroutines.delay

/** As long as a child that was just archived or a journal that opens anew may take. */
private const val IN_PASSING = 300L

/** Over a place that could not be read: why, and once more. What was typed there lies beneath and stays. */
@Composable
internal fun ReadFailed(
    failure: JournalResult.Failure?,
    onAgain: () -> Unit,
    onBack: (() -> Unit)?,
    onSafety: (() -> Unit)?,
) {
    var stays by remember { mutableStateOf(false) }
    LaunchedEffect(failure != null) {
        if (failure != null) delay(IN_PASSING)
        stays = failure != null
    }
    if (failure == null || !stays) return
    val say = LocalStrings.current
    Column(
        Modifier
            .fillMaxSize()
            .background(LocalLook.current.surface)
            // Nothing beneath is touched.
            .pointerInput(Unit) { detectTapGestures {} }
            .statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("read_failed"), onSafety, back = onBack)
        Column(Modifier.widthIn(max = 640.dp).fillMaxWidth().padding(horizontal = Space.margin)) {
            Words(say.failure(failure), Type.body, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
            MainButton(say("outside_try_again"), onAgain, Modifier.fillMaxWidth().padding(top = Space.xl))
        }
    }
}
